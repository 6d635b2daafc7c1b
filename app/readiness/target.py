"""Whom the network probe may speak to: what the organisation configured, else nobody."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """The server that the network is tried against, from ``[probe]`` of the administrator's file.

    Args:
        host: name or address of the meeting service; empty if none was configured, and then no
            packet is sent.
        port: TCP port of its TLS, 1 to 65535.
        stun_host: name or address of its STUN server (RFC 8489); empty if there is none to ask.
        stun_port: UDP port of that server.
        bandwidth_url: HTTPS address of a file that may be fetched to measure the bandwidth; empty
            if there is none.
    """

    host: str = ""
    port: int = 443
    stun_host: str = ""
    stun_port: int = 3478
    bandwidth_url: str = ""

    @property
    def is_configured(self) -> bool:
        """Whether there is anybody to ask at all."""
        return bool(self.host)


NO_TARGET = Target()

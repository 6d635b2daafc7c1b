"""Whom the network probe may speak to: what the organisation configured, else nobody."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Self
from urllib.parse import urlsplit

from app.plain_text import plain

_LONGEST_TEXT = 1000
LONGEST_SHOWN = 80
"""Characters of a server's name that are shown."""


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
        issuer: part of the name of whoever issues the server's certificate; with it, an
            inspection of encrypted connections is recognised for sure. Empty: it is guessed.
    """

    host: str = ""
    port: int = 443
    stun_host: str = ""
    stun_port: int = 3478
    bandwidth_url: str = ""
    issuer: str = ""

    @property
    def is_configured(self) -> bool:
        """Whether there is anybody to ask at all."""
        return bool(self.host)

    @property
    def shown(self) -> str:
        """Everybody who is spoken to, for the person to see beforehand; empty if nobody is."""
        if not self.is_configured:
            return ""
        rows = (self.host, self.stun_host, _host_of(self.bandwidth_url))
        return ", ".join(dict.fromkeys(plain(row, LONGEST_SHOWN) for row in rows if row))

    @classmethod
    def from_message(cls, message: object) -> Self | None:
        """Build a target from what the window told its child; None if that is no target."""
        if not isinstance(message, Mapping):
            return None
        usual = cls()
        values = {f.name: message.get(f.name, getattr(usual, f.name)) for f in fields(cls)}
        if not all(_fits(value, getattr(usual, name)) for name, value in values.items()):
            return None
        return cls(**values)


def _host_of(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _fits(value: object, usual: object) -> bool:
    """Tell whether ``value`` may stand where ``usual`` stands otherwise."""
    if isinstance(usual, int):
        return isinstance(value, int) and not isinstance(value, bool) and 0 < value < 65536
    is_text = isinstance(value, str) and len(value) <= _LONGEST_TEXT
    return is_text and str(value).isprintable()


NO_TARGET = Target()

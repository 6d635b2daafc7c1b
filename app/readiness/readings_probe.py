"""What the try of the network against the organisation's server showed."""

from dataclasses import dataclass, field

from app.readiness.readings import PRIVATE, Reading


@dataclass(frozen=True, slots=True)
class ConnectionReading(Reading):
    """One try, as far as it has come. Each step has a word for how it went; empty: not tried.

    ``out_of_time`` is the word of a step that was cut short by the end of the whole try: it proves
    nothing.

    Args:
        configured: the organisation named a server. Without one nothing else is set.
        host: everybody whom the try speaks to, a proxy included as soon as it is needed. Shown
            beforehand; in no report unless the person agrees.
        stage: the last step that ended.
        finished: nothing more will come.
        thorough: the long try; the short one sends less.
        seconds: how long it has taken.
        name: how the look-up of the name went: ok, unknown, silent.
        name_ms: how long it took, ms.
        ipv4, ipv6: whether the server is reached that way: ok, refused, silent, unreachable,
            out_of_time.
        tcp: whether it is reached at all: ok, refused, silent, unreachable, out_of_time.
        connects, connected: tries to connect, and how many of them went well.
        connect_ms, slowest_connect_ms: median and maximum of the latter, ms; one round trip.
        proxy: what the system says of a proxy: none, known, automatic.
        through_proxy: the server was reached through the known proxy only.
        proxy_answer: how that went: ok, password, refused, silent, out_of_time.
        tls: ok, expired, not_yet_valid, wrong_name, untrusted, unconfirmed, no_roots, failed,
            silent, out_of_time.
        tls_version: such as TLSv1.3.
        tls_ms: how long the handshake took, ms.
        valid_days: days until the certificate ends.
        issuer: organisation that issued the certificate.
        issuer_kind: expected, public, inspector, unexpected, unknown.
        clock_offset_s: how far this computer's clock is ahead of the server's, s; more than a few
            seconds only if a second answer, some seconds later, agrees.
        udp: ok, silent, refused, unreachable, odd (something answers, but not STUN), unknown
            (name), out_of_time.
        sent, lost: packets sent, and how many of them were not answered in time.
        loss, loss_low, loss_high: share lost, and its bounds with 95 % confidence each.
        rtt_ms: median round trip of a packet, ms.
        jitter_ms: by RFC 3550, less this computer's own unsteadiness, ms.
        spread_ms: what lies between the 5th and the 95th percentile of the round trips, ms.
        late_ms: how late this computer itself was with 5 % of the packets, ms.
        reordered, duplicates, odd: packets overtaken, seen twice, or not understood.
        opinion: estimated mean opinion score of speech, 1 to 4.5; for information.
        bandwidth: ok, refused, too_small, failed, silent, out_of_time.
        down_mbps, up_mbps: what went through, Mbit/s.
    """

    configured: bool = False
    host: str = field(default="", metadata=PRIVATE)
    stage: str = ""
    finished: bool = False
    thorough: bool = False
    seconds: float = 0.0
    name: str = ""
    name_ms: float | None = None
    ipv4: str = ""
    ipv6: str = ""
    tcp: str = ""
    connects: int = 0
    connected: int = 0
    connect_ms: float | None = None
    slowest_connect_ms: float | None = None
    proxy: str = ""
    through_proxy: bool = False
    proxy_answer: str = ""
    tls: str = ""
    tls_version: str = ""
    tls_ms: float | None = None
    valid_days: float | None = None
    issuer: str = ""
    issuer_kind: str = ""
    clock_offset_s: float | None = None
    udp: str = ""
    sent: int = 0
    lost: int = 0
    loss: float | None = None
    loss_low: float | None = None
    loss_high: float | None = None
    rtt_ms: float | None = None
    jitter_ms: float | None = None
    spread_ms: float | None = None
    late_ms: float | None = None
    reordered: int = 0
    duplicates: int = 0
    odd: int = 0
    opinion: float | None = None
    bandwidth: str = ""
    down_mbps: float | None = None
    up_mbps: float | None = None

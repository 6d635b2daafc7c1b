"""What one adapter runs over, told from its hints alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Network

from app.computer.model import Adapter, Hint
from app.computer.routes import parse_ip
from app.readiness.readings import Medium


class Confidence(StrEnum):
    """How far a medium can be trusted."""

    CERTAIN = "certain"
    LIKELY = "likely"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Sight:
    """A medium, how sure it is, and what it was told by (a stable word for a service desk)."""

    medium: Medium
    confidence: Confidence
    clue: str


_IPHONE = IPv4Network("172.20.10.0/28")
_SHARED_BY_PHONE_OR_PC: Sequence[IPv4Network] = (
    _IPHONE,
    IPv4Network("192.168.42.0/23"),  # Android: .42 over USB, .43 over Wi-Fi
    IPv4Network("192.168.137.1/32"),  # a Windows computer that shares its connection
)

# In this order: the first hint that the adapter has decides.
_PLAIN: Sequence[tuple[Hint, Medium, Confidence]] = (
    (Hint.LOOPBACK, Medium.VIRTUAL, Confidence.CERTAIN),
    (Hint.GUEST, Medium.VIRTUAL, Confidence.CERTAIN),
    (Hint.BLUETOOTH, Medium.BLUETOOTH, Confidence.CERTAIN),
    (Hint.PHONE, Medium.PHONE_HOTSPOT, Confidence.CERTAIN),
    (Hint.CELLULAR, Medium.MOBILE, Confidence.CERTAIN),
    (Hint.TUNNEL, Medium.VPN, Confidence.CERTAIN),
    (Hint.PPP, Medium.VPN, Confidence.LIKELY),
    (Hint.WIFI, Medium.WIFI, Confidence.CERTAIN),
    (Hint.STACK, Medium.VIRTUAL, Confidence.CERTAIN),
    (Hint.VIRTUAL, Medium.VIRTUAL, Confidence.CERTAIN),
    (Hint.HARDWARE, Medium.CABLE, Confidence.CERTAIN),
    (Hint.ETHERNET, Medium.CABLE, Confidence.LIKELY),
)

NOT_KNOWN = Sight(Medium.UNKNOWN, Confidence.UNKNOWN, "no_evidence")


def sight_of(adapter: Adapter) -> Sight:
    """Return what the adapter itself runs over; adapters below it are not looked at."""
    if _gateway_of_a_phone(adapter):
        return Sight(Medium.PHONE_HOTSPOT, Confidence.LIKELY, "gateway_range")
    for hint, medium, confidence in _PLAIN:
        if hint in adapter.hints:
            # On a generic USB class only the maker's number spoke, and makers make many things.
            weak = Hint.USB_CLASS in adapter.hints
            return Sight(medium, Confidence.LIKELY if weak else confidence, hint.value)
    return NOT_KNOWN


def _gateway_of_a_phone(adapter: Adapter) -> bool:
    """Tell whether the next hop has an address that telephones give themselves.

    A home network may use the same numbers, so on a plain cable only the iPhone's tiny network
    counts; and even then the answer is no more than likely.
    """
    gateway = parse_ip(adapter.gateway)
    if gateway is None:
        return False
    if adapter.hints & {Hint.WIFI, Hint.USB_CLASS}:
        return any(gateway in network for network in _SHARED_BY_PHONE_OR_PC)
    return Hint.ETHERNET in adapter.hints and gateway in _IPHONE

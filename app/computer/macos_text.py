"""macOS: what its command line tools print, read by shape.

``route``, ``netstat`` and ``ifconfig`` are BSD tools without translations. ``networksetup`` is
Apple's own: there the order of the lines counts, not the words before the colon.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network

from app.computer.model import Duplex
from app.computer.routes import IpAddress, IpNetwork, Route, parse_ip

_DEVICE = re.compile(r"[a-z][a-z0-9_]{0,20}\d+")
_HEAD = re.compile(r"(\S+): flags=[0-9a-f]+<([^>]*)>")
_MEDIA = re.compile(r"(\d+(?:\.\d+)?)(G?)base", re.IGNORECASE)
_SPEED_UNIT = {"": 1.0, "g": 1000.0}
EVERYTHING: Mapping[int, IpNetwork] = {4: IPv4Network("0.0.0.0/0"), 6: IPv6Network("::/0")}


@dataclass(slots=True)
class Card:
    """One block of ``ifconfig -v``; speed in Mbit/s."""

    name: str
    flags: frozenset[str]
    active: bool | None = None
    addresses: list[IpAddress] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    kind: str = ""
    speed_mbps: float | None = None
    duplex: Duplex = Duplex.UNKNOWN

    @property
    def up(self) -> bool:
        """It is switched on and, where it can tell, has a link."""
        return {"UP", "RUNNING"} <= self.flags and self.active is not False


def parse_hardware_ports(text: str) -> dict[str, str]:
    """Return the port's name by device from ``networksetup -listallhardwareports``.

    A block is three lines: port, device, hardware address.
    """
    ports: dict[str, str] = {}
    previous = ""
    for line in text.split("\n"):
        value = line.partition(":")[2].strip()
        if previous and _DEVICE.fullmatch(value):
            ports.setdefault(value, previous)
            value = ""
        previous = value
    return ports


def parse_ifconfig(text: str) -> list[Card]:
    """Return the adapters of ``ifconfig -v`` in its order; lines that say nothing are skipped."""
    cards: list[Card] = []
    for line in text.split("\n"):
        if head := _HEAD.match(line):
            cards.append(Card(head[1], frozenset(head[2].split(","))))
        elif cards and line[:1].isspace():
            _read_detail(cards[-1], line.strip())
    return cards


def parse_route(text: str) -> tuple[str, IpAddress | None]:
    """Return interface (empty if there is no route) and next hop from ``route -n get``."""
    pairs = (line.partition(":") for line in text.split("\n"))
    values = {key.strip(): value.strip() for key, _, value in pairs}
    return values.get("interface", ""), parse_ip(values.get("gateway", ""))


def parse_netstat(text: str, family: int) -> list[Route]:
    """Return the default routes of ``netstat -rn`` in its order, which is the system's preference.

    All of them count: those bound to one interface (flag I) are what an adapter would use if the
    one above it went away, and their place in the list becomes their metric.
    """
    column = 3
    found: list[Route] = []
    for line in text.split("\n"):
        words = line.split()
        if "Netif" in words:
            column = words.index("Netif")
        elif words[:1] == ["default"] and len(words) > max(column, 1):
            hop = parse_ip(words[1])
            found.append(Route(words[column], EVERYTHING[family], hop, len(found) + 1))
    return found


def _read_detail(card: Card, line: str) -> None:
    key, _, value = line.partition(" ")
    if key in ("inet", "inet6"):
        address = parse_ip(value.split(" ", 1)[0])
        card.addresses += [address] if address else []
    elif key == "member:":
        card.members.append(value.split(" ", 1)[0])
    elif key == "status:":
        card.active = value == "active"
    elif key == "media:":
        _read_media(card, value)
    elif line.startswith(("type:", "functional type:")):
        card.kind = f"{card.kind} {line.partition(':')[2].strip()}".strip()


def _read_media(card: Card, value: str) -> None:
    if found := _MEDIA.search(value):
        card.speed_mbps = float(found[1]) * _SPEED_UNIT[found[2].lower()]
    if "half-duplex" in value:
        card.duplex = Duplex.HALF
    elif "full-duplex" in value:
        card.duplex = Duplex.FULL

"""A network adapter as every operating system can describe it, and where it leads."""

from dataclasses import dataclass
from enum import StrEnum


class Hint(StrEnum):
    """One thing that the operating system, or the adapter's own name, says about it."""

    ETHERNET = "ethernet"  # speaks Ethernet, whatever it runs over
    PLUGGED_IN = "plugged_in"  # hangs on USB or Thunderbolt, as docks and small adapters do
    HARDWARE = "hardware"  # the system vouches that a real device is behind it
    WIFI = "wifi"
    CELLULAR = "cellular"  # a mobile network modem of this computer
    BLUETOOTH = "bluetooth"
    PHONE = "phone"  # a telephone that shares its own connection
    USB_CLASS = "usb_class"  # generic USB network class: a dock or a telephone, nobody can tell
    TUNNEL = "tunnel"
    PPP = "ppp"  # point to point: nearly always a VPN today, once a dial-up line
    STACK = "stack"  # bridge, bond, VLAN or virtual switch on top of other adapters
    VIRTUAL = "virtual"  # exists in software only
    GUEST = "guest"  # the network card that a virtual computer is shown
    LOOPBACK = "loopback"


class Addresses(StrEnum):
    """The best kind of IP address that an adapter has."""

    NONE = "none"
    LINK_LOCAL = "link_local"  # self-assigned because nobody on the network gave one
    ROUTABLE = "routable"


class Duplex(StrEnum):
    """Whether a cable can send and receive at the same time."""

    FULL = "full"
    HALF = "half"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class WayOut:
    """The best route of one adapter to the rest of the world.

    Args:
        family: version of the Internet Protocol, 4 or 6.
        prefix_length: bits of the route's destination; a VPN often beats the default route (0 bits)
            with two routes of 1 bit each.
        metric: the system's cost of the route, all parts added; the lowest wins.
    """

    family: int
    prefix_length: int
    metric: int

    @property
    def rank(self) -> tuple[int, int, int]:
        """Sorts the way that is really used first: IPv4, longest prefix, lowest metric.

        IPv4 goes first because nearly every meeting service is reached that way; only a computer
        without any IPv4 way out is judged by its IPv6 one.
        """
        return (self.family, -self.prefix_length, self.metric)


@dataclass(frozen=True, slots=True)
class Adapter:
    """One network adapter.

    Args:
        name: what the system calls it: ``eth0``, ``en0``, ``Ethernet 2``.
        description: maker and model, or empty.
        hints: what is known about its kind.
        up: it is switched on and has a link.
        addresses: the best kind of address that it has.
        way_out: its best usable route to the rest of the world, if it has one.
        gateway: IP address of the next hop, as text, or empty. Never leaves this package.
        speed_mbps: speed of the link, Mbit/s, or None if the system does not know.
        duplex: only of interest on a cable.
        below: names of the adapters it rests on, the active one first.
        key: what the system's calls know it by. Never leaves this package.
    """

    name: str
    description: str = ""
    hints: frozenset[Hint] = frozenset()
    up: bool = True
    addresses: Addresses = Addresses.NONE
    way_out: WayOut | None = None
    gateway: str = ""
    speed_mbps: float | None = None
    duplex: Duplex = Duplex.UNKNOWN
    below: tuple[str, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """What is asked of the one adapter that carries the call, and of no other.

    Args:
        signal_dbm: strength of its Wi-Fi, dBm.
        signal_clue: what told it, or why nothing did.
        band_ghz: 2.4, 5 or 6.
        speed_mbps: link speed, where the list of adapters does not have it, Mbit/s.
        duplex: of a cable, where the list of adapters does not have it.
        metered: yes, no or unknown.
    """

    signal_dbm: float | None = None
    signal_clue: str = ""
    band_ghz: float | None = None
    speed_mbps: float | None = None
    duplex: Duplex = Duplex.UNKNOWN
    metered: str = "unknown"

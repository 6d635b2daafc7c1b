"""From a routing table to each adapter's way out, without asking the network anything."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from app.computer.model import Addresses, WayOut

IpAddress = IPv4Address | IPv6Address
IpNetwork = IPv4Network | IPv6Network

SOMEWHERE_OUTSIDE: tuple[IpAddress, ...] = (
    IPv4Address("203.0.113.1"),
    IPv6Address("2001:db8::1"),
)
"""Stand for "any host on the Internet" in a look-up: reserved for documentation (RFC 5737, 3849).

No packet ever goes there. A look-up, rather than a search for the default route, also finds a VPN
that covers the Internet with several smaller routes.
"""

_SELF_ASSIGNED = (IPv4Network("169.254.0.0/16"), IPv6Network("fe80::/10"))


@dataclass(frozen=True, slots=True)
class Route:
    """One line of a routing table."""

    adapter: str
    destination: IpNetwork
    gateway: IpAddress | None
    metric: int


@dataclass(frozen=True, slots=True)
class Reach:
    """What addresses and routes say about one adapter."""

    addresses: Addresses = Addresses.NONE
    way_out: WayOut | None = None
    gateway: str = ""


def reach_of(addresses: Iterable[IpAddress], routes: Iterable[Route]) -> Reach:
    """Sum up one adapter from its addresses and its own routes.

    A family of which the adapter has only self-assigned addresses leads nowhere, even where a
    route says otherwise (Linux' zeroconf and some routers leave such routes behind). A family
    without any known address is believed: point-to-point adapters need none.
    """
    own = [address for address in addresses if not address.is_loopback]
    dead = {v for v in (4, 6) if _only_self_assigned(own, v)}
    rows = [route for route in routes if route.destination.version not in dead]
    best = _best_way(rows)
    return Reach(
        addresses=_kind_of(own, best is not None),
        way_out=way_out_of(best) if best else None,
        gateway=_gateway_of(best, rows),
    )


def group_by_adapter(routes: Iterable[Route]) -> Mapping[str, list[Route]]:
    """Sort the routes by the adapter they leave through."""
    groups: dict[str, list[Route]] = {}
    for route in routes:
        groups.setdefault(route.adapter, []).append(route)
    return groups


def way_out_of(route: Route) -> WayOut:
    """Return what decides between this route and another one."""
    return WayOut(route.destination.version, route.destination.prefixlen, route.metric)


def is_self_assigned(address: IpAddress) -> bool:
    """Tell whether the computer gave itself this address for want of a better one."""
    return any(address in network for network in _SELF_ASSIGNED)


def parse_ip(text: str) -> IpAddress | None:
    """Return the address written in ``text``, a zone such as ``%en0`` left out, or None."""
    try:
        return ip_address(text.split("%", 1)[0])
    except ValueError:
        return None


def _only_self_assigned(addresses: list[IpAddress], version: int) -> bool:
    family = [address for address in addresses if address.version == version]
    return bool(family) and all(is_self_assigned(address) for address in family)


def _best_way(routes: list[Route]) -> Route | None:
    out = [r for r in routes if any(outside in r.destination for outside in SOMEWHERE_OUTSIDE)]
    return min(out, key=lambda route: way_out_of(route).rank, default=None)


def _kind_of(addresses: list[IpAddress], leads_out: bool) -> Addresses:
    if leads_out or any(not is_self_assigned(address) for address in addresses):
        return Addresses.ROUTABLE
    return Addresses.LINK_LOCAL if addresses else Addresses.NONE


def _gateway_of(best: Route | None, routes: list[Route]) -> str:
    """Return the next hop; below a VPN only the route to the VPN's own server still names it."""
    for route in [best, *routes] if best else routes:
        if route.gateway is not None and not route.gateway.is_unspecified:
            return str(route.gateway)
    return ""

"""Windows: network adapters from iphlpapi. No socket, no administrator's rights, no packet."""

from collections.abc import Sequence

from app.computer.model import Adapter, Hint
from app.computer.names import hint_from_text
from app.computer.routes import Route, group_by_adapter, reach_of
from app.computer.windows_calls import Tables, read_tables
from app.computer.windows_records import Interface, ListedAdapter, TableRoute

_FASTEST_BITS_PER_SECOND = 10**12  # all bits set stands for "not known"

# IANA interface types (ipifcons.h).
_ETHERNET, _PPP, _LOOPBACK, _PROPRIETARY_VIRTUAL = 6, 23, 24, 53
_WIFI, _TUNNEL, _AGGREGATE = 71, 131, 161
_MODEMS = frozenset({243, 244})

# NDIS_PHYSICAL_MEDIUM (ntddndis.h).
_MEDIUM_WIRELESS_LAN, _MEDIUM_WIRELESS_WAN, _MEDIUM_802_11, _MEDIUM_BLUETOOTH = 1, 8, 9, 10

# TUNNEL_TYPE (ifdef.h): these only carry IPv6 inside IPv4 and are no VPN.
_TRANSITION_TUNNELS = frozenset({11, 13, 14})

# Windows' own words for these are sure; a maker's "wireless" or "mobile" gives way to the numbers.
_NAMES_THAT_DECIDE = frozenset(
    {Hint.LOOPBACK, Hint.TUNNEL, Hint.GUEST, Hint.VIRTUAL, Hint.STACK, Hint.BLUETOOTH, Hint.PHONE}
)

_BY_IF_TYPE = {
    _WIFI: Hint.WIFI,
    _TUNNEL: Hint.TUNNEL,
    _PROPRIETARY_VIRTUAL: Hint.TUNNEL,
    _PPP: Hint.PPP,
    _AGGREGATE: Hint.STACK,
}
_BY_MEDIUM = {
    _MEDIUM_WIRELESS_LAN: Hint.WIFI,
    _MEDIUM_802_11: Hint.WIFI,
    _MEDIUM_WIRELESS_WAN: Hint.CELLULAR,
    _MEDIUM_BLUETOOTH: Hint.BLUETOOTH,
}


def read_adapters() -> tuple[Adapter, ...]:
    """Return every adapter that speaks IP, and hardware below virtual switches.

    Raises:
        OSError: Windows refused, or this is not Windows.
    """
    return adapters_from(read_tables())


def adapters_from(tables: Tables) -> tuple[Adapter, ...]:
    """Join the three tables by the adapters' numbers (LUID)."""
    by_luid = {interface.luid: interface for interface in tables.interfaces}
    metrics = {(a.luid, 4): a.metric4 for a in tables.listed}
    metrics |= {(a.luid, 6): a.metric6 for a in tables.listed}
    grouped = group_by_adapter(_route(route, metrics) for route in tables.routes)
    listed = [_adapter(a, by_luid.get(a.luid), grouped.get(str(a.luid), [])) for a in tables.listed]
    known = {adapter.luid for adapter in tables.listed}
    bare = [i for i in tables.interfaces if i.luid not in known and i.is_hardware]
    return (*listed, *(_bare(i) for i in bare if not i.is_filter))


def _route(route: TableRoute, metrics: dict[tuple[int, int], int]) -> Route:
    own = metrics.get((route.luid, route.destination.version), 0)
    return Route(str(route.luid), route.destination, route.next_hop, route.metric + own)


def _adapter(listed: ListedAdapter, row: Interface | None, own: Sequence[Route]) -> Adapter:
    reach = reach_of(listed.addresses, own)
    first_gateway = next((str(hop) for hop in listed.gateways), "")
    return Adapter(
        name=listed.name,
        description=listed.description,
        hints=hints_of(listed, row),
        up=listed.up,
        addresses=reach.addresses,
        way_out=reach.way_out,
        gateway=reach.gateway or first_gateway,
        speed_mbps=_mbps(listed.bits_per_second),
        key=listed.guid or (row.guid if row else ""),
    )


def _bare(row: Interface) -> Adapter:
    return Adapter(
        name=row.name,
        description=row.description,
        hints=hints_of(row, row),
        up=row.up,
        speed_mbps=_mbps(row.bits_per_second),
        key=row.guid,
    )


def hints_of(source: ListedAdapter | Interface, row: Interface | None) -> frozenset[Hint]:
    """Return what type, physical medium and description say; ``row`` may be missing."""
    kind = _special_kind(source, row.physical_medium if row else 0)
    if kind is not None:
        return frozenset({kind})
    if source.if_type != _ETHERNET:
        return frozenset()
    if row is None or row.is_hardware:
        # Without its row nobody vouches for the hardware.
        return frozenset({Hint.ETHERNET, Hint.HARDWARE} if row else {Hint.ETHERNET})
    return frozenset({Hint.ETHERNET if row.has_connector else Hint.VIRTUAL})


def _special_kind(source: ListedAdapter | Interface, medium: int) -> Hint | None:
    if source.if_type == _LOOPBACK:
        return Hint.LOOPBACK
    if source.if_type in _MODEMS:
        return Hint.CELLULAR
    if source.if_type == _TUNNEL and source.tunnel_type in _TRANSITION_TUNNELS:
        return Hint.VIRTUAL
    named = hint_from_text(source.description)
    if named in _NAMES_THAT_DECIDE:
        return named
    return _BY_IF_TYPE.get(source.if_type) or _BY_MEDIUM.get(medium) or named


def _mbps(bits_per_second: int) -> float | None:
    if not 0 < bits_per_second <= _FASTEST_BITS_PER_SECOND:
        return None
    return bits_per_second / 1e6

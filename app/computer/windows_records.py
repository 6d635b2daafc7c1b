"""Windows: plain records from the memory that iphlpapi fills in.

Every function takes the address of a structure in this process's memory.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import TypeVar
from uuid import UUID

from app.computer.routes import IpAddress, IpNetwork
from app.computer.windows_structures import (
    AdapterAddresses,
    InterfaceRow,
    ListedAddress,
    RouteRow,
    TableHead,
)

_AF_INET, _AF_INET6 = 2, 23
_LONGEST_TEXT = 1024  # Windows itself stops at 256
_MOST_ROWS = 20_000
_GUID_LENGTH = 38
_OPER_STATUS_UP = 1

# Bits of MIB_IF_ROW2.InterfaceAndOperStatusFlags.
_IS_HARDWARE, _IS_FILTER, _HAS_CONNECTOR = 0x01, 0x02, 0x04

_Row = TypeVar("_Row", InterfaceRow, RouteRow)


@dataclass(frozen=True, slots=True)
class ListedAdapter:
    """What GetAdaptersAddresses says of an adapter that speaks IP; metrics by family 4 and 6."""

    luid: int
    guid: str
    name: str
    description: str
    if_type: int
    tunnel_type: int
    up: bool
    bits_per_second: int
    metric4: int
    metric6: int
    addresses: tuple[IpAddress, ...]
    gateways: tuple[IpAddress, ...]


@dataclass(frozen=True, slots=True)
class Interface:
    """What GetIfTable2 says of an interface, whether or not it speaks IP."""

    luid: int
    guid: str
    name: str
    description: str
    if_type: int
    tunnel_type: int
    physical_medium: int
    is_hardware: bool
    is_filter: bool
    has_connector: bool
    up: bool
    bits_per_second: int


@dataclass(frozen=True, slots=True)
class TableRoute:
    """One row of GetIpForwardTable2; the interface's own metric is still to be added."""

    luid: int
    destination: IpNetwork
    next_hop: IpAddress | None
    metric: int


def listed_adapters(first: int | None) -> list[ListedAdapter]:
    """Walk the list of IP_ADAPTER_ADDRESSES_LH that starts at ``first``."""
    found: list[ListedAdapter] = []
    address = first
    while address and len(found) < _MOST_ROWS:
        row = AdapterAddresses.from_address(address)
        found.append(_listed_adapter(row))
        address = row.next
    return found


def interfaces(table: int) -> list[Interface]:
    """Read the MIB_IF_TABLE2 at ``table``."""
    return [_interface(row) for row in _rows(table, InterfaceRow)]


def routes(table: int) -> list[TableRoute]:
    """Read the MIB_IPFORWARD_TABLE2 at ``table``; rows that cannot be understood are left out."""
    found = [_route(row) for row in _rows(table, RouteRow) if not row.loopback]
    return [route for route in found if route is not None]


def _rows(table: int, kind: type[_Row]) -> Iterator[_Row]:
    count = min(TableHead.from_address(table).count, _MOST_ROWS)
    first = table + ctypes.sizeof(TableHead)
    for number in range(count):
        yield kind.from_address(first + number * ctypes.sizeof(kind))


def _listed_adapter(row: AdapterAddresses) -> ListedAdapter:
    return ListedAdapter(
        luid=row.luid,
        guid=_plain_text_at(row.adapter_name),
        name=_text_at(row.friendly_name),
        description=_text_at(row.description),
        if_type=row.if_type,
        tunnel_type=row.tunnel_type,
        up=row.oper_status == _OPER_STATUS_UP,
        bits_per_second=row.transmit_link_speed,
        metric4=row.ipv4_metric,
        metric6=row.ipv6_metric,
        addresses=tuple(_listed_addresses(row.first_unicast)),
        gateways=tuple(_listed_addresses(row.first_gateway)),
    )


def _interface(row: InterfaceRow) -> Interface:
    return Interface(
        luid=row.luid,
        guid=_braced(bytes(row.guid)),
        name=_decoded(row.alias),
        description=_decoded(row.description),
        if_type=row.if_type,
        tunnel_type=row.tunnel_type,
        physical_medium=row.physical_medium,
        is_hardware=bool(row.flags & _IS_HARDWARE),
        is_filter=bool(row.flags & _IS_FILTER),
        has_connector=bool(row.flags & _HAS_CONNECTOR),
        up=row.oper_status == _OPER_STATUS_UP,
        bits_per_second=row.transmit_link_speed,
    )


def _route(row: RouteRow) -> TableRoute | None:
    start = _address_in(bytes(row.destination.prefix))
    hop = _address_in(bytes(row.next_hop))
    if start is None or row.destination.length > start.max_prefixlen:
        return None
    if isinstance(start, IPv4Address):
        destination: IpNetwork = IPv4Network((start, row.destination.length), strict=False)
    else:
        destination = IPv6Network((start, row.destination.length), strict=False)
    return TableRoute(row.luid, destination, hop, row.metric)


def _listed_addresses(first: int | None) -> Iterator[IpAddress]:
    address, seen = first, 0
    while address and seen < _MOST_ROWS:
        item = ListedAddress.from_address(address)
        if item.address.sockaddr:
            # Either family's structure is at least as long as what is read of it here.
            family = ctypes.c_uint16.from_address(item.address.sockaddr).value
            size = {_AF_INET: 16, _AF_INET6: 28}.get(family, 2)
            found = _address_in(ctypes.string_at(item.address.sockaddr, size))
            if found is not None:
                yield found
        address, seen = item.next, seen + 1


def _address_in(sockaddr: bytes) -> IpAddress | None:
    """Return the address in a sockaddr_in or sockaddr_in6; the family is its first two bytes."""
    family = int.from_bytes(sockaddr[:2], "little")
    if family == _AF_INET:
        return IPv4Address(sockaddr[4:8])
    if family == _AF_INET6:
        return IPv6Address(sockaddr[8:24])
    return None


def _text_at(address: int | None) -> str:
    if not address:
        return ""
    units: list[int] = []
    while len(units) < _LONGEST_TEXT:
        unit = ctypes.c_uint16.from_address(address + 2 * len(units)).value
        if unit == 0:
            break
        units.append(unit)
    return b"".join(unit.to_bytes(2, "little") for unit in units).decode("utf-16-le", "replace")


def _plain_text_at(address: int | None) -> str:
    """Return the GUID in braces, which Windows writes in single bytes; nothing if it is not one."""
    text = ctypes.string_at(address, _GUID_LENGTH) if address else b""
    return text.decode("ascii", "replace") if text[:1] + text[-1:] == b"{}" else ""


def _braced(guid: bytes) -> str:
    return f"{{{UUID(bytes_le=guid)}}}".upper() if any(guid) else ""


def _decoded(units: "ctypes.Array[ctypes.c_uint16]") -> str:
    return bytes(units).decode("utf-16-le", "replace").split("\0", 1)[0]

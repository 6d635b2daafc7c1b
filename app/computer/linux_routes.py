"""Linux: routing tables and addresses from /proc/net.

Only the main routing table is in these files. A VPN that works with a table of its own (wg-quick
does) is seen as connected, but not as the way out; the reading says so with ``vpn_beside``.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from pathlib import Path

from app.computer.routes import IpAddress, Reach, Route, group_by_adapter, reach_of

_LARGEST_TABLE = 4 * 1024 * 1024

Rows = Iterable[list[bytes]]

# Flags of linux/route.h.
_UP = 0x0001
_REJECT = 0x0200


def read_reaches(root: Path) -> Mapping[str, Reach]:
    """Return what addresses and routes say about each adapter.

    Raises:
        OSError: a table cannot be read. Taking it for empty would mean "no network" where nobody
            knows. Only IPv6's tables may be missing: a kernel can do without it.
    """
    net = root / "proc/net"
    routes = [*_routes4(_rows(net / "route")), *_routes6(_rows6(net / "ipv6_route"))]
    addresses = _addresses(routes, _rows6(net / "if_inet6"))
    grouped = group_by_adapter(routes)
    names = {*grouped, *addresses}
    return {name: reach_of(addresses.get(name, []), grouped.get(name, [])) for name in names}


def _addresses(routes: list[Route], rows6: Rows) -> dict[str, list[IpAddress]]:
    """Return addresses by adapter.

    IPv4 addresses stand in no file that needs no socket; the network that an adapter is directly
    connected to says as much about them as is wanted here.
    """
    found: dict[str, list[IpAddress]] = {}
    for route in routes:
        connected = route.gateway is None and route.destination.prefixlen > 1
        if connected and isinstance(route.destination, IPv4Network):
            found.setdefault(route.adapter, []).append(route.destination.network_address)
    for adapter, address in _addresses6(rows6):
        found.setdefault(adapter, []).append(address)
    return found


def _routes4(rows: Rows) -> Iterator[Route]:
    for row in rows:
        try:
            name, destination, gateway, flags, _, _, metric, mask = row[:8]
            if _is_usable(flags):
                bits = int(mask, 16).bit_count()
                network = IPv4Network((_ip4(destination), bits), strict=False)
                hop = _ip4(gateway)
                yield Route(os.fsdecode(name), network, hop if int(hop) else None, int(metric))
        except (ValueError, OverflowError):
            continue  # the heading, or a line of a kernel that writes another format


def _routes6(rows: Rows) -> Iterator[Route]:
    for row in rows:
        try:
            destination, bits, _, _, gateway, metric, _, _, flags, name = row[:10]
            if _is_usable(flags) and name != b"lo":
                network = IPv6Network((int(destination, 16), int(bits, 16)), strict=False)
                hop = IPv6Address(int(gateway, 16))
                yield Route(os.fsdecode(name), network, hop if int(hop) else None, int(metric, 16))
        except ValueError:
            continue


def _addresses6(rows: Rows) -> Iterator[tuple[str, IpAddress]]:
    for row in rows:
        if len(row) >= 6:
            try:
                yield os.fsdecode(row[5]), IPv6Address(int(row[0], 16))
            except ValueError:
                continue


def _is_usable(flags: bytes) -> bool:
    value = int(flags, 16)
    return bool(value & _UP) and not value & _REJECT


def _ip4(text: bytes) -> IPv4Address:
    """Return the address that the kernel printed as a number in its own byte order."""
    return IPv4Address(int(text, 16).to_bytes(4, sys.byteorder))


def _rows6(path: Path) -> Rows:
    try:
        return _rows(path)
    except FileNotFoundError:
        return []


def _rows(path: Path) -> Rows:
    with path.open("rb") as file:
        data = file.read(_LARGEST_TABLE)
    return [line.split() for line in data.splitlines()]

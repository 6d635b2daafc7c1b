"""The memory that iphlpapi leaves behind, built structure by structure."""

import ctypes
from ipaddress import ip_address, ip_network
from itertools import pairwise
from uuid import UUID

from app.computer.windows_calls import Tables
from app.computer.windows_records import interfaces, listed_adapters, routes
from app.computer.windows_structures import (
    AdapterAddresses,
    InterfaceRow,
    ListedAddress,
    RouteRow,
    SocketAddress,
    TableHead,
)

HARDWARE, FILTER, CONNECTOR = 0x01, 0x02, 0x04
REAL = HARDWARE | CONNECTOR
ETHERNET, PPP, LOOPBACK, VIRTUAL, WIFI, TUNNEL, MODEM = 6, 23, 24, 53, 71, 131, 243


class Memory:
    """Adds adapters and routes, keeps their memory alive, and reads them as Windows' own."""

    def __init__(self):
        self._alive = []
        self._adapters = []
        self._interfaces = []
        self._routes = []

    def adapter(
        self, name, description, if_type, addresses=(), gateways=(), flags=REAL, medium=0,
        metric=25, up=True, mbps=1000, tunnel_type=0, listed=True, guid="",
    ):  # fmt: skip
        """One adapter in both lists; returns its number for its routes."""
        luid = len(self._interfaces) + 1 + (if_type << 48)
        speed = 2**64 - 1 if mbps is None else int(mbps * 1_000_000)
        common = {
            "luid": luid, "if_type": if_type, "tunnel_type": tunnel_type,
            "oper_status": 1 if up else 2, "transmit_link_speed": speed,
        }  # fmt: skip
        row = InterfaceRow(**common, flags=flags, physical_medium=medium)
        _fill(row.alias, name)
        _fill(row.description, description)
        if guid:
            ctypes.memmove(row.guid, UUID(guid).bytes_le, 16)
        self._interfaces.append(row)
        if listed:
            self._adapters.append(
                self._keep(
                    AdapterAddresses(
                        **common, ipv4_metric=metric, ipv6_metric=metric,
                        friendly_name=self._text(name), description=self._text(description),
                        first_unicast=self._addresses(addresses),
                        first_gateway=self._addresses(gateways),
                        adapter_name=self._bytes(guid.encode()) if guid else None,
                    )
                )
            )  # fmt: skip
        return luid

    def route(self, luid, destination, next_hop="0.0.0.0", metric=0, loopback=0):
        network = ip_network(destination)
        row = RouteRow(luid=luid, metric=metric, loopback=loopback)
        row.destination.length = network.prefixlen
        ctypes.memmove(row.destination.prefix, _sockaddr(network.network_address), 28)
        ctypes.memmove(row.next_hop, _sockaddr(ip_address(next_hop)), 28)
        self._routes.append(row)

    def tables(self):
        return Tables(
            listed_adapters(self._linked(self._adapters)),
            interfaces(self._table(self._interfaces, InterfaceRow)),
            routes(self._table(self._routes, RouteRow)),
        )

    def _linked(self, items):
        for item, following in pairwise(items):
            item.next = ctypes.addressof(following)
        return ctypes.addressof(items[0]) if items else None

    def _addresses(self, texts):
        items = []
        for text in texts:
            sockaddr = self._keep(ctypes.create_string_buffer(_sockaddr(ip_address(text)), 28))
            address = SocketAddress(sockaddr=ctypes.addressof(sockaddr), length=28)
            items.append(self._keep(ListedAddress(length=32, address=address)))
        return self._linked(items)

    def _text(self, text):
        data = text.encode("utf-16-le", "surrogatepass") + b"\0\0"
        return ctypes.addressof(self._keep(ctypes.create_string_buffer(data, len(data))))

    def _bytes(self, data):
        return ctypes.addressof(self._keep(ctypes.create_string_buffer(data)))

    def _table(self, rows, kind):
        size = ctypes.sizeof(TableHead) + len(rows) * ctypes.sizeof(kind)
        memory = self._keep((ctypes.c_uint64 * (size // 8 + 1))())
        start = ctypes.addressof(memory)
        TableHead.from_address(start).count = len(rows)
        for number, row in enumerate(rows):
            place = start + ctypes.sizeof(TableHead) + number * ctypes.sizeof(kind)
            ctypes.memmove(place, ctypes.addressof(row), ctypes.sizeof(kind))
        return start

    def _keep(self, thing):
        self._alive.append(thing)
        return thing


def _fill(array, text):
    data = text.encode("utf-16-le", "surrogatepass")[: 2 * 256]
    ctypes.memmove(array, data, len(data))


def _sockaddr(address):
    if address.version == 4:
        return (b"\x02\0\0\0" + address.packed).ljust(28, b"\0")
    return b"\x17\0\0\0\0\0\0\0" + address.packed + b"\0\0\0\0"

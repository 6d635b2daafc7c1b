"""Windows: the structures of iphlpapi that are read.

Laid out as in the Windows SDK's ``iptypes.h``, ``ifdef.h`` and ``netioapi.h``, with types of fixed
width (a WCHAR is 16 bits, a ULONG 32), so that they have the same layout wherever this is
imported, and a dump of them can be read on any system of the same pointer size.
"""

import ctypes

_WCHARS = ctypes.c_uint16 * 257
_SOCKADDR_INET = ctypes.c_uint32 * 7


class SocketAddress(ctypes.Structure):
    """SOCKET_ADDRESS."""

    _fields_ = (("sockaddr", ctypes.c_void_p), ("length", ctypes.c_int32))


class ListedAddress(ctypes.Structure):
    """The common start of IP_ADAPTER_UNICAST_ADDRESS_LH and IP_ADAPTER_GATEWAY_ADDRESS_LH."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("next", ctypes.c_void_p),
        ("address", SocketAddress),
    )


class AdapterAddresses(ctypes.Structure):
    """IP_ADAPTER_ADDRESSES_LH as far as it is read; the list goes on at ``next``."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("index", ctypes.c_uint32),
        ("next", ctypes.c_void_p),
        ("adapter_name", ctypes.c_void_p),
        ("first_unicast", ctypes.c_void_p),
        ("first_anycast", ctypes.c_void_p),
        ("first_multicast", ctypes.c_void_p),
        ("first_dns_server", ctypes.c_void_p),
        ("dns_suffix", ctypes.c_void_p),
        ("description", ctypes.c_void_p),
        ("friendly_name", ctypes.c_void_p),
        ("physical_address", ctypes.c_uint8 * 8),
        ("physical_address_length", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("mtu", ctypes.c_uint32),
        ("if_type", ctypes.c_uint32),
        ("oper_status", ctypes.c_uint32),
        ("ipv6_index", ctypes.c_uint32),
        ("zone_indices", ctypes.c_uint32 * 16),
        ("first_prefix", ctypes.c_void_p),
        ("transmit_link_speed", ctypes.c_uint64),
        ("receive_link_speed", ctypes.c_uint64),
        ("first_wins_server", ctypes.c_void_p),
        ("first_gateway", ctypes.c_void_p),
        ("ipv4_metric", ctypes.c_uint32),
        ("ipv6_metric", ctypes.c_uint32),
        ("luid", ctypes.c_uint64),
        ("dhcpv4_server", SocketAddress),
        ("compartment_id", ctypes.c_uint32),
        ("network_guid", ctypes.c_uint8 * 16),
        ("connection_type", ctypes.c_uint32),
        ("tunnel_type", ctypes.c_uint32),
    )


class InterfaceRow(ctypes.Structure):
    """MIB_IF_ROW2."""

    _fields_ = (
        ("luid", ctypes.c_uint64),
        ("index", ctypes.c_uint32),
        ("guid", ctypes.c_uint8 * 16),
        ("alias", _WCHARS),
        ("description", _WCHARS),
        ("physical_address_length", ctypes.c_uint32),
        ("physical_address", ctypes.c_uint8 * 32),
        ("permanent_physical_address", ctypes.c_uint8 * 32),
        ("mtu", ctypes.c_uint32),
        ("if_type", ctypes.c_uint32),
        ("tunnel_type", ctypes.c_uint32),
        ("media_type", ctypes.c_uint32),
        ("physical_medium", ctypes.c_uint32),
        ("access_type", ctypes.c_uint32),
        ("direction_type", ctypes.c_uint32),
        ("flags", ctypes.c_uint8),
        ("oper_status", ctypes.c_uint32),
        ("admin_status", ctypes.c_uint32),
        ("media_connect_state", ctypes.c_uint32),
        ("network_guid", ctypes.c_uint8 * 16),
        ("connection_type", ctypes.c_uint32),
        ("transmit_link_speed", ctypes.c_uint64),
        ("receive_link_speed", ctypes.c_uint64),
        ("counters", ctypes.c_uint64 * 18),
    )


class AddressPrefix(ctypes.Structure):
    """IP_ADDRESS_PREFIX."""

    _fields_ = (("prefix", _SOCKADDR_INET), ("length", ctypes.c_uint8))


class RouteRow(ctypes.Structure):
    """MIB_IPFORWARD_ROW2."""

    _fields_ = (
        ("luid", ctypes.c_uint64),
        ("index", ctypes.c_uint32),
        ("destination", AddressPrefix),
        ("next_hop", _SOCKADDR_INET),
        ("site_prefix_length", ctypes.c_uint8),
        ("valid_lifetime", ctypes.c_uint32),
        ("preferred_lifetime", ctypes.c_uint32),
        ("metric", ctypes.c_uint32),
        ("protocol", ctypes.c_uint32),
        ("loopback", ctypes.c_uint8),
        ("autoconfigured", ctypes.c_uint8),
        ("published", ctypes.c_uint8),
        ("immortal", ctypes.c_uint8),
        ("age", ctypes.c_uint32),
        ("origin", ctypes.c_uint32),
    )


class TableHead(ctypes.Structure):
    """The start of MIB_IF_TABLE2 and MIB_IPFORWARD_TABLE2; the rows follow, aligned to 8 bytes."""

    _fields_ = (("count", ctypes.c_uint32), ("padding", ctypes.c_uint32))

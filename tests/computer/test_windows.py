"""Windows: its structures, built in memory, through the parser to the reading."""

import ctypes
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.computer import windows_structures as w
from app.computer.classify import LONGEST_NAME, classify
from app.computer.windows import adapters_from
from app.computer.windows_calls import read_tables
from app.computer.windows_records import interfaces, listed_adapters, routes
from app.readiness.readings import Medium
from tests.computer.windows_memory import (
    CONNECTOR,
    ETHERNET,
    FILTER,
    HARDWARE,
    LOOPBACK,
    MODEM,
    PPP,
    REAL,
    TUNNEL,
    VIRTUAL,
    WIFI,
    Memory,
)

EVERYTHING = "0.0.0.0/0"

# What a C compiler says of the Windows SDK's own headers for 64-bit Windows.
SDK_SIZES = {w.SocketAddress: 16, w.InterfaceRow: 1352, w.RouteRow: 104, w.AddressPrefix: 32}
SDK_OFFSETS = {
    (w.ListedAddress, "next"): 8,
    (w.ListedAddress, "address"): 16,
    (w.AdapterAddresses, "next"): 8,
    (w.AdapterAddresses, "first_unicast"): 24,
    (w.AdapterAddresses, "description"): 64,
    (w.AdapterAddresses, "friendly_name"): 72,
    (w.AdapterAddresses, "if_type"): 100,
    (w.AdapterAddresses, "oper_status"): 104,
    (w.AdapterAddresses, "transmit_link_speed"): 184,
    (w.AdapterAddresses, "first_gateway"): 208,
    (w.AdapterAddresses, "ipv4_metric"): 216,
    (w.AdapterAddresses, "ipv6_metric"): 220,
    (w.AdapterAddresses, "luid"): 224,
    (w.AdapterAddresses, "tunnel_type"): 272,
    (w.InterfaceRow, "alias"): 28,
    (w.InterfaceRow, "description"): 542,
    (w.InterfaceRow, "if_type"): 1128,
    (w.InterfaceRow, "tunnel_type"): 1132,
    (w.InterfaceRow, "physical_medium"): 1140,
    (w.InterfaceRow, "direction_type"): 1148,
    (w.InterfaceRow, "flags"): 1152,
    (w.InterfaceRow, "oper_status"): 1156,
    (w.InterfaceRow, "transmit_link_speed"): 1192,
    (w.RouteRow, "destination"): 12,
    (w.RouteRow, "next_hop"): 44,
    (w.RouteRow, "metric"): 84,
    (w.RouteRow, "loopback"): 92,
    (w.AddressPrefix, "length"): 28,
}


@pytest.fixture
def memory():
    return Memory()


def look(memory):
    return classify(adapters_from(memory.tables()))


def add_cable(memory, metric=25, **more):
    name = "Intel(R) Ethernet Connection (13) I219-LM"
    more = {"addresses": ["10.20.3.4", "fe80::1"], "gateways": ["10.20.0.1"], **more}
    luid = memory.adapter("Ethernet", name, ETHERNET, metric=metric, medium=14, **more)
    memory.route(luid, EVERYTHING, "10.20.0.1")
    return luid


def add_wifi(memory, gateway="192.168.1.1", metric=50, **more):
    more = {"addresses": ["192.168.1.20"], "gateways": [gateway], "mbps": 866.7, **more}
    luid = memory.adapter(
        "Trådløst netværk", "Intel(R) Wi-Fi 6 AX201 160MHz", WIFI, metric=metric, medium=9, **more
    )
    memory.route(luid, EVERYTHING, gateway)
    return luid


@pytest.mark.skipif(sys.maxsize < 2**32, reason="the numbers are those of 64-bit Windows")
def test_the_structures_are_laid_out_as_in_the_sdk():
    assert {kind: ctypes.sizeof(kind) for kind in SDK_SIZES} == SDK_SIZES
    offsets = {(kind, name): getattr(kind, name).offset for kind, name in SDK_OFFSETS}
    assert offsets == SDK_OFFSETS


def test_a_cable(memory):
    add_cable(memory)
    reading = look(memory)
    assert (reading.medium, reading.confidence, reading.speed_mbps) == ("cable", "certain", 1000.0)
    assert (reading.interface, reading.device[:8]) == ("Ethernet", "Intel(R)")


@pytest.mark.parametrize("listed", [True, False])
def test_every_adapter_keeps_the_key_for_later_questions(memory, listed):
    memory.adapter("Wi-Fi", "Intel(R) AX201", WIFI, guid="{0A1B2C3D-0000-1111-2222-333344445555}")
    tables = memory.tables()
    if not listed:
        tables.listed.clear()
    assert [a.key for a in adapters_from(tables)] == ["{0A1B2C3D-0000-1111-2222-333344445555}"]


@pytest.mark.parametrize(
    ("cable", "wifi", "extra", "medium"),
    [(25, 50, 0, "cable"), (50, 25, 0, "wifi"), (25, 50, 40, "wifi"), (5000, 50, 0, "wifi")],
)
def test_metrics_of_route_and_interface_add_up(memory, cable, wifi, extra, medium):
    luid = memory.adapter(
        "E", "Realtek USB GbE", ETHERNET, ["10.0.0.2"], ["10.0.0.1"], metric=cable
    )
    memory.route(luid, EVERYTHING, "10.0.0.1", metric=extra)
    add_wifi(memory, metric=wifi)
    assert look(memory).medium == medium


def test_a_hotspot_of_an_iphone_over_wifi(memory):
    add_wifi(memory, gateway="172.20.10.1")
    reading = look(memory)
    assert (reading.medium, reading.confidence) == (Medium.PHONE_HOTSPOT, "likely")


@pytest.mark.parametrize(
    ("description", "if_type", "more", "medium"),
    [
        ("Remote NDIS based Internet Sharing Device", ETHERNET, {}, "phone_hotspot"),
        ("Apple Mobile Device Ethernet", ETHERNET, {}, "phone_hotspot"),
        ("UsbNcm Host Device", ETHERNET, {}, "phone_hotspot"),
        ("Bluetooth-enhet (personligt nätverk)", ETHERNET, {"medium": 10}, "bluetooth"),
        ("Something new", ETHERNET, {"medium": 10}, "bluetooth"),
        ("Something old", ETHERNET, {"medium": 9}, "wifi"),
        ("Something mobile", ETHERNET, {"medium": 8}, "mobile"),
        ("Fibocom L850-GL", MODEM, {"medium": 8}, "mobile"),
        ("Realtek USB GbE Family Controller", ETHERNET, {}, "cable"),
        ("ThinkPad USB-C Dock Ethernet", ETHERNET, {}, "cable"),
        ("Something wired", ETHERNET, {"flags": CONNECTOR}, "cable"),
        ("Something in software", ETHERNET, {"flags": 0}, "virtual"),
        ("VMware Virtual Ethernet Adapter for VMnet8", ETHERNET, {"flags": REAL}, "virtual"),
        ("Hyper-V Virtual Ethernet Adapter", ETHERNET, {"flags": 0}, "virtual"),
        ("VirtualBox Host-Only Ethernet Adapter", ETHERNET, {"flags": REAL}, "virtual"),
        ("vmxnet3 Ethernet Adapter", ETHERNET, {}, "virtual"),
        ("Microsoft Hyper-V Network Adapter", ETHERNET, {}, "virtual"),
        ("Cisco AnyConnect Virtual Miniport Adapter for Windows x64", ETHERNET, {}, "vpn"),
        ("PANGP Virtual Ethernet Adapter Secure", ETHERNET, {"flags": REAL}, "vpn"),
        ("TAP-Windows Adapter V9", ETHERNET, {"flags": 0}, "vpn"),
        ("Unheard-of tunnel", VIRTUAL, {"flags": 0}, "vpn"),
        ("Region VPN", PPP, {"flags": 0}, "vpn"),
        ("iphttpsinterface", TUNNEL, {"flags": 0, "tunnel_type": 15}, "vpn"),
        ("Teredo Tunneling Pseudo-Interface", TUNNEL, {"flags": 0, "tunnel_type": 14}, "virtual"),
        ("Token ring", 9, {}, "unknown"),
    ],
)
def test_kinds_of_adapters(memory, description, if_type, more, medium):
    luid = memory.adapter("Ethernet 4", description, if_type, ["10.0.0.2"], **more)
    memory.route(luid, EVERYTHING, "10.0.0.1")
    assert look(memory).medium == medium


def test_a_vpn_over_wifi_while_a_host_only_switch_stands_by(memory):
    add_wifi(memory)
    memory.adapter(
        "vEthernet (WSL)", "Hyper-V Virtual Ethernet Adapter", ETHERNET, ["172.30.0.1"], flags=0
    )
    memory.adapter("Ethernet 3", "Realtek USB GbE Family Controller", ETHERNET, up=False)
    vpn = memory.adapter("Region", "WireGuard Tunnel", VIRTUAL, ["10.66.0.2"], metric=5, flags=0)
    memory.route(vpn, EVERYTHING, "0.0.0.0")
    reading = look(memory)
    assert (reading.medium, reading.carrier, reading.speed_mbps) == ("vpn", "wifi", 866.7)
    assert reading.others == ()


def test_a_vpn_that_took_the_default_route_away_still_shows_the_next_hop(memory):
    memory.adapter("Ethernet", "Intel(R) I219-LM", ETHERNET, ["10.20.3.4"], ["10.20.0.1"])
    memory.adapter("Wi-Fi", "Intel(R) AX201", WIFI, ["192.168.1.9"])
    vpn = memory.adapter("VPN", "Fortinet SSL VPN Virtual Ethernet Adapter", PPP, ["10.9.0.2"])
    memory.route(vpn, EVERYTHING, "0.0.0.0")
    assert look(memory).carrier == "cable"


def test_the_adapter_below_a_hyper_v_switch_is_found_though_it_speaks_no_ip(memory):
    switch = memory.adapter(
        "vEthernet (Ekstern)", "Hyper-V Virtual Ethernet Adapter", ETHERNET, ["10.20.3.4"], flags=0
    )
    memory.route(switch, EVERYTHING, "10.20.0.1")
    memory.adapter("Ethernet", "Intel(R) I219-LM", ETHERNET, listed=False, mbps=100)
    memory.adapter(
        "Ethernet-QoS Packet Scheduler-0000", "Intel(R) I219-LM-QoS Packet Scheduler-0000", WIFI,
        listed=False, flags=HARDWARE | FILTER,
    )  # fmt: skip
    reading = look(memory)
    assert (reading.medium, reading.confidence, reading.speed_mbps) == ("cable", "likely", 100.0)


def test_an_unknown_speed_is_none(memory):
    add_cable(memory, mbps=None)
    assert look(memory).speed_mbps is None


def test_self_assigned_addresses_lead_nowhere(memory):
    add_cable(memory, addresses=["169.254.7.8", "fe80::1"], gateways=[])
    assert (look(memory).medium, look(memory).clue) == (Medium.NONE, "no_address")


def test_link_down(memory):
    add_cable(memory, up=False)
    memory.adapter(
        "Loopback Pseudo-Interface 1", "Software Loopback Interface 1", LOOPBACK, ["127.0.0.1"]
    )
    assert (look(memory).medium, look(memory).clue) == (Medium.NONE, "not_connected")


def test_ipv6_only(memory):
    luid = memory.adapter(
        "Wi-Fi", "Intel(R) AX201", WIFI, ["2001:db8:7::2", "fe80::2"], ["fe80::1"]
    )
    memory.route(luid, "::/0", "fe80::1", metric=16)
    reading = look(memory)
    assert (reading.medium, reading.family) == (Medium.WIFI, 6)


def test_routes_to_this_computer_itself_do_not_count(memory):
    luid = memory.adapter("Ethernet", "Intel(R) I219-LM", ETHERNET, ["10.20.3.4"])
    memory.route(luid, EVERYTHING, "0.0.0.0", loopback=1)
    assert look(memory).clue == "no_way_out"


def test_an_adapter_without_its_row_is_no_more_than_likely(memory):
    add_cable(memory)
    tables = memory.tables()
    tables.interfaces.clear()
    assert classify(adapters_from(tables)).confidence == "likely"


def test_nothing_at_all():
    empty = ctypes.create_string_buffer(8)
    assert listed_adapters(None) == []
    assert interfaces(ctypes.addressof(empty)) == routes(ctypes.addressof(empty)) == []


def test_a_route_of_an_unknown_family_is_left_out(memory):
    luid = add_cable(memory)
    memory.route(luid, "10.20.0.0/16")
    memory._routes[-1].destination.prefix[0] = 99
    memory.route(luid, "10.30.0.0/16")
    memory._routes[-1].destination.length = 33
    assert [str(route.destination) for route in memory.tables().routes] == [EVERYTHING]


@settings(deadline=None)
@given(
    name=st.text(st.characters(exclude_characters="\0"), max_size=400),
    description=st.text(st.characters(exclude_characters="\0"), max_size=400),
)
def test_hostile_names_arrive_short_and_plain(name, description):
    memory = Memory()
    luid = memory.adapter(name, description, ETHERNET, ["10.0.0.2"])
    memory.route(luid, EVERYTHING, "10.0.0.1")
    reading = look(memory)
    for text in (reading.device, reading.interface):
        assert len(text) <= LONGEST_NAME
        assert text == "" or text.isprintable()


@pytest.mark.skipif(sys.platform == "win32", reason="there it works")
def test_on_another_system_windows_calls_fail_politely():
    with pytest.raises(OSError, match="Windows"):
        read_tables()


@pytest.mark.skipif(sys.platform != "win32", reason="needs Windows")
def test_the_real_windows_answers():
    assert any(adapter.name for adapter in adapters_from(read_tables()))

"""From adapters to the one route that is used: every case of a clinic that we know of."""

import json
from dataclasses import asdict, replace
from itertools import permutations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.computer.classify import LONGEST_NAME, classify
from app.computer.model import Adapter, Addresses, Duplex, Hint, WayOut
from app.readiness.readings import Medium
from tests.computer.adapters import (
    CABLE,
    DOCK,
    GUEST,
    IPHONE_WIFI,
    LOOPBACK,
    MODEM,
    PAN,
    TETHER,
    VMNET,
    VPN,
    WIFI,
    costing,
    without_way,
)

STACK = frozenset({Hint.STACK})
BARE_CABLE = without_way(CABLE, Addresses.NONE)
BARE_WIFI = without_way(WIFI, Addresses.NONE)
BRIDGE = replace(CABLE, name="br0", description="", hints=STACK, below=("eth0",), speed_mbps=None)
TAP = Adapter(name="vnet0", hints=frozenset({Hint.VIRTUAL}))
SWITCH = replace(
    VMNET, name="vEthernet (Extern)", description="Hyper-V Virtual Ethernet Adapter",
    way_out=WayOut(4, 0, 25), speed_mbps=10_000.0,
)  # fmt: skip


@pytest.mark.parametrize(
    ("adapters", "medium", "carrier", "others"),
    [
        pytest.param([CABLE, LOOPBACK], "cable", "cable", (), id="cable"),
        pytest.param([DOCK, LOOPBACK], "cable", "cable", (), id="dock on USB"),
        pytest.param([WIFI], "wifi", "wifi", (), id="Wi-Fi"),
        pytest.param([CABLE, WIFI], "cable", "cable", ("wifi",), id="both, cable wins"),
        pytest.param([CABLE, costing(WIFI, 10)], "wifi", "wifi", ("cable",), id="both, Wi-Fi wins"),
        pytest.param([TETHER], "phone_hotspot", "phone_hotspot", (), id="USB tether"),
        pytest.param([IPHONE_WIFI], "phone_hotspot", "phone_hotspot", (), id="iPhone over Wi-Fi"),
        pytest.param([MODEM], "mobile", "mobile", (), id="modem"),
        pytest.param([PAN], "bluetooth", "bluetooth", (), id="Bluetooth PAN"),
        pytest.param([GUEST], "virtual", "virtual", (), id="virtual computer"),
        pytest.param([VPN, CABLE], "vpn", "cable", (), id="VPN over cable"),
        pytest.param([VPN, WIFI], "vpn", "wifi", (), id="VPN over Wi-Fi"),
        pytest.param([VPN, IPHONE_WIFI], "vpn", "phone_hotspot", (), id="VPN over hotspot"),
        pytest.param([VPN, GUEST], "vpn", "virtual", (), id="VPN in a virtual computer"),
        pytest.param([VPN, CABLE, WIFI], "vpn", "cable", ("wifi",), id="VPN, cable and Wi-Fi"),
        pytest.param([VPN, without_way(WIFI)], "vpn", "wifi", (), id="VPN took the route away"),
        pytest.param([VPN], "vpn", "unknown", (), id="VPN over nothing that is seen"),
        pytest.param([CABLE, VMNET, TAP], "cable", "cable", (), id="host-only adapters beside"),
        pytest.param([BRIDGE, BARE_CABLE, TAP], "cable", "cable", (), id="bridge"),
        pytest.param([SWITCH, BARE_CABLE], "cable", "cable", (), id="Hyper-V switch on cable"),
        pytest.param([SWITCH, BARE_WIFI], "wifi", "wifi", (), id="Hyper-V switch on Wi-Fi"),
        pytest.param(
            [SWITCH, BARE_WIFI, BARE_CABLE], "unknown", "unknown", (), id="switch on either"
        ),
        pytest.param([SWITCH], "virtual", "virtual", (), id="virtual only"),
        pytest.param([VPN, BRIDGE, BARE_CABLE], "vpn", "cable", (), id="VPN over a bridge"),
        pytest.param(
            [VPN, without_way(BRIDGE), BARE_CABLE], "vpn", "cable", (), id="VPN replaced a bridge"
        ),
        pytest.param([replace(CABLE, hints=frozenset())], "unknown", "unknown", (), id="no hint"),
    ],
)
def test_tells_what_carries_the_call(adapters, medium, carrier, others):
    for order in permutations(adapters):
        reading = classify(order)
        assert (reading.medium, reading.carrier, reading.others) == (medium, carrier, others)
        assert not reading.error


@pytest.mark.parametrize(
    ("adapters", "clue"),
    [
        pytest.param([], "not_connected", id="no adapter"),
        pytest.param([LOOPBACK], "not_connected", id="loopback only"),
        pytest.param(
            [replace(CABLE, up=False)], "not_connected", id="link down, route left behind"
        ),
        pytest.param([VMNET, LOOPBACK], "not_connected", id="host-only adapters do not count"),
        pytest.param([without_way(VPN)], "not_connected", id="a VPN over nothing"),
        pytest.param(
            [without_way(CABLE, Addresses.LINK_LOCAL)], "no_address", id="self-assigned address"
        ),
        pytest.param([without_way(GUEST, Addresses.NONE)], "no_address", id="guest, no address"),
        pytest.param([without_way(CABLE)], "no_way_out", id="closed network"),
        pytest.param([without_way(BRIDGE), BARE_CABLE], "no_way_out", id="closed, over a bridge"),
    ],
)
def test_says_why_there_is_no_route(adapters, clue):
    reading = classify(adapters)
    assert (reading.medium, reading.carrier, reading.clue) == ("none", "none", clue)
    assert reading.family == 0


def test_two_half_routes_beat_the_default_route_whatever_it_costs():
    vpn = replace(VPN, way_out=WayOut(4, 1, 9000))
    assert classify([CABLE, vpn]).medium is Medium.VPN


def test_ipv4_decides_and_ipv6_alone_is_enough():
    six = replace(WIFI, way_out=WayOut(6, 0, 1), gateway="fe80::1")
    assert classify([CABLE, six]).medium is Medium.CABLE
    assert (classify([six]).medium, classify([six]).family) == (Medium.WIFI, 6)


def test_speed_and_duplex_are_those_of_the_adapter_below():
    slow = replace(CABLE, speed_mbps=10.0, duplex=Duplex.HALF)
    reading = classify([VPN, slow])
    assert (reading.speed_mbps, reading.duplex) == (10.0, "half")
    assert reading.interface == VPN.name


def test_a_cable_slower_than_any_ethernet_has_no_known_speed():
    assert classify([replace(CABLE, speed_mbps=1.0)]).speed_mbps is None
    assert classify([replace(WIFI, speed_mbps=1.0)]).speed_mbps == 1.0


def test_a_bond_takes_the_speed_of_the_link_in_use():
    first = replace(BARE_CABLE, name="eth1", speed_mbps=100.0)
    bond = replace(BRIDGE, name="bond0", below=("eth1", "eth0"))
    assert classify([bond, BARE_CABLE, first]).speed_mbps == 100.0


def test_a_bond_of_cable_and_wifi_is_not_guessed_at():
    bond = replace(BRIDGE, below=("eth0", "wlan0"))
    assert classify([bond, BARE_CABLE, BARE_WIFI]).medium is Medium.UNKNOWN


def test_a_bond_with_its_cable_unplugged_runs_over_what_is_left():
    bond = replace(BRIDGE, below=("eth0", "wlan0"))
    assert classify([bond, replace(BARE_CABLE, up=False), BARE_WIFI]).medium is Medium.WIFI


def test_a_vlan_on_a_bond_on_a_cable():
    bond = Adapter(name="bond0", hints=STACK, below=("eth0",))
    vlan = replace(BRIDGE, name="vlan7", below=("bond0",))
    assert classify([vlan, bond, BARE_CABLE]).medium is Medium.CABLE


def test_adapters_that_rest_on_each_other_end_the_search():
    one = replace(BRIDGE, name="a", below=("b",))
    two = Adapter(name="b", hints=STACK, below=("a",))
    assert classify([one, two]).medium is Medium.VIRTUAL


@pytest.mark.parametrize(
    ("adapters", "confidence", "clue"),
    [
        ([CABLE], "certain", "hardware"),
        ([replace(CABLE, hints=frozenset({Hint.ETHERNET}))], "likely", "ethernet"),
        ([IPHONE_WIFI], "likely", "gateway_range"),
        ([TETHER], "certain", "phone"),
        ([VPN, CABLE], "certain", "hardware"),
        ([VPN, CABLE, WIFI], "likely", "hardware"),
        ([SWITCH, BARE_CABLE], "likely", "hardware"),
        ([VPN], "unknown", "no_evidence"),
        (
            [replace(TETHER, hints=frozenset({Hint.USB_CLASS}), gateway="")],
            "unknown",
            "no_evidence",
        ),
    ],
)
def test_says_how_sure_it_is_and_by_what(adapters, confidence, clue):
    reading = classify(adapters)
    assert (reading.confidence, reading.clue) == (confidence, clue)


def test_a_cable_that_leads_nowhere_is_pointed_out_beside_wifi():
    dead = without_way(CABLE, Addresses.LINK_LOCAL)
    assert classify([WIFI, dead]).idle_cable
    assert not classify([WIFI]).idle_cable
    assert not classify([WIFI, replace(dead, up=False)]).idle_cable
    assert not classify([CABLE, replace(dead, name="eth1")]).idle_cable


def test_a_vpn_that_does_not_carry_the_route_is_mentioned():
    reading = classify([CABLE, without_way(VPN)])
    assert (reading.medium, reading.vpn_beside, reading.others) == (Medium.CABLE, True, ())
    assert not classify([VPN, CABLE]).vpn_beside


def test_the_device_is_called_as_a_person_knows_it():
    nameless = replace(CABLE, description="\u202e\x07")
    assert classify([VPN, CABLE]).device == VPN.description
    assert classify([BRIDGE, BARE_CABLE]).device == CABLE.description
    assert classify([nameless]).device == "eth0"
    assert classify([]).device == ""


def test_no_address_of_the_network_is_in_a_reading():
    for adapters in ([IPHONE_WIFI], [VPN, CABLE], [TETHER]):
        assert not any(a.gateway and a.gateway in repr(classify(adapters)) for a in adapters)


ADAPTERS = st.builds(
    Adapter,
    name=st.sampled_from(
        ["eth0", "wlan0", "tun0", "br0", "\u202e\x00\n", "\N{GRINNING FACE}" * 300]
    ),
    description=st.text(max_size=300),
    hints=st.frozensets(st.sampled_from(list(Hint)), max_size=3),
    up=st.booleans(),
    addresses=st.sampled_from(list(Addresses)),
    way_out=st.none()
    | st.builds(WayOut, st.sampled_from([4, 6]), st.integers(0, 8), st.integers(0, 9999)),
    gateway=st.sampled_from(["", "10.0.0.1", "172.20.10.1", "fe80::1", "no address"]),
    speed_mbps=st.none() | st.floats(0, 1e6),
    duplex=st.sampled_from(list(Duplex)),
    below=st.lists(st.sampled_from(["eth0", "wlan0", "br0", "gone"]), max_size=3).map(tuple),
)


@settings(deadline=None)
@example(
    [
        Adapter(
            "br0", hints=frozenset({Hint.STACK}), up=True, way_out=WayOut(4, 0, 0), below=("t",)
        ),
        Adapter("t", hints=frozenset({Hint.ETHERNET, Hint.TUNNEL}), up=True),
    ]
)
@given(st.lists(ADAPTERS, max_size=6))
def test_whatever_the_adapters_the_answer_is_whole_and_plain(adapters):
    reading = classify(adapters)
    leads_out = any(a.up and a.way_out and Hint.LOOPBACK not in a.hints for a in adapters)
    assert (reading.medium is not Medium.NONE) == leads_out
    assert reading.carrier is not Medium.VPN
    assert (reading.confidence == "unknown") == (reading.carrier is Medium.UNKNOWN)
    for text in (reading.device, reading.interface):
        assert len(text) <= LONGEST_NAME
        assert text == "" or text.isprintable()
    assert "10.0.0.1" not in f"{replace(reading, device='', interface='')}"
    json.dumps(asdict(reading))

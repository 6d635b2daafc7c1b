"""Linux: whole trees of /sys and /proc, read as the kernel's own."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.computer.classify import classify
from app.computer.linux import read_adapters
from app.readiness.readings import Medium
from tests.computer.linux_tree import LOOPBACK, NONE, PPP, RAW_IP, Tree


@pytest.fixture
def tree(tmp_path):
    return Tree(tmp_path)


def look(tree):
    return classify(read_adapters(tree.root))


def cable(tree, name="eth0", **more):
    more = {"speed": 1000, "duplex": "full", **more}
    return tree.hardware(name, "e1000e", bus=f"pci/{name}", **more)


def wifi(tree, name="wlan0", metric=600):
    folder = tree.hardware(name, "iwlwifi", bus=f"pci/{name}", devtype="wlan")
    (folder / "phy80211").symlink_to(tree.root)
    tree.default4(name, "192.168.1.1", metric)


def test_a_cable(tree):
    cable(tree)
    tree.default4("eth0", "10.20.0.1")
    reading = look(tree)
    assert (reading.medium, reading.confidence) == (Medium.CABLE, "certain")
    assert (reading.speed_mbps, reading.duplex) == (1000.0, "full")
    assert (reading.interface, reading.device, reading.family) == ("eth0", "e1000e", 4)


@pytest.mark.parametrize(("wifi_metric", "medium"), [(600, "cable"), (50, "wifi")])
def test_of_cable_and_wifi_the_lower_metric_wins(tree, wifi_metric, medium):
    cable(tree)
    tree.default4("eth0", "10.20.0.1", metric=100)
    wifi(tree, metric=wifi_metric)
    reading = look(tree)
    assert reading.medium == medium
    assert {reading.medium, *reading.others} == {"cable", "wifi"}


def test_wireless_is_told_by_the_old_sign_too(tree):
    folder = tree.hardware("wlan0", "ath9k")
    (folder / "wireless").mkdir()
    tree.default4("wlan0", "192.168.1.1")
    assert look(tree).medium is Medium.WIFI


@pytest.mark.parametrize(
    ("driver", "maker", "gateway", "medium", "confidence"),
    [
        ("rndis_host", "04e8", "192.168.42.129", "phone_hotspot", "certain"),
        ("rndis_host", "ffff", "10.155.1.1", "phone_hotspot", "certain"),
        ("ipheth", "05ac", "172.20.10.1", "phone_hotspot", "certain"),
        ("cdc_ncm", "18d1", "10.11.12.1", "phone_hotspot", "likely"),
        ("cdc_ncm", "ffff", "192.168.42.5", "phone_hotspot", "likely"),
        ("cdc_ncm", "17E9", "10.20.0.1", "cable", "likely"),
        ("cdc_ether", "0bda", "10.20.0.1", "cable", "likely"),
        ("cdc_ncm", "ffff", "10.20.0.1", "unknown", "unknown"),
        ("cdc_ether", "12d1", "192.168.8.1", "mobile", "likely"),
        ("cdc_mbim", "1199", "10.0.0.1", "mobile", "certain"),
        ("r8152", "17ef", "10.20.0.1", "cable", "certain"),
        ("ax88179_178a", "0b95", "10.20.0.1", "cable", "certain"),
    ],
)
def test_on_usb_driver_and_maker_tell_docks_from_phones(
    tree, driver, maker, gateway, medium, confidence
):
    tree.usb("enx1", driver, maker, product="Adapter", manufacturer="Maker")
    tree.default4("enx1", gateway)
    reading = look(tree)
    assert (reading.medium, reading.confidence) == (medium, confidence)
    assert reading.device == "Maker Adapter"


@pytest.mark.parametrize(
    ("driver", "maker", "dock"),
    [
        ("r8152", "0bda", True),
        ("ax88179_178a", "0b95", True),
        ("cdc_ncm", "17e9", True),
        ("lan78xx", "0424", True),
    ],
)
def test_a_network_socket_on_usb_is_a_docks(tree, driver, maker, dock):
    tree.usb("enx1", driver, maker)
    tree.default4("enx1", "10.20.0.1")
    assert (look(tree).medium, look(tree).dock) == ("cable", dock)


def test_a_socket_behind_a_thunderbolt_cable_is_a_docks(tree):
    cable(tree)
    tree.default4("eth0", "10.20.0.1")
    assert not look(tree).dock
    (tree.root / "sys/devices/pci/eth0/removable").write_text("removable\n")
    assert look(tree).dock


@pytest.mark.parametrize(
    "name", ["x" * 300, "Dock\u202e\x07\n<img src=x>", "\N{GRINNING FACE}" * 90, "\x00\x1b[2J", ""]
)
def test_a_usb_device_may_call_itself_anything(tree, name):
    tree.usb("enx1", "r8152", "0bda", product=name)
    tree.default4("enx1", "10.20.0.1")
    reading = look(tree)
    assert reading.medium is Medium.CABLE
    assert 0 < len(reading.device) <= 80
    assert reading.device.isprintable()


@pytest.mark.parametrize(
    ("more", "medium"),
    [
        ({"kind": RAW_IP}, "mobile"),
        ({"devtype": "wwan"}, "mobile"),
        ({"devtype": "bluetooth"}, "bluetooth"),
        ({"kind": NONE, "state": "unknown"}, "vpn"),
        ({"devtype": "wireguard", "kind": NONE, "state": "unknown"}, "vpn"),
        ({"kind": PPP, "devtype": "ppp", "state": "unknown"}, "vpn"),
        ({"tun_flags": "0x1002", "state": "unknown"}, "vpn"),
        ({"kind": 776}, "vpn"),
        ({}, "virtual"),
        ({"kind": 280}, "virtual"),
        ({"devtype": "gadget"}, "virtual"),
    ],
)
def test_adapters_without_a_device(tree, more, medium):
    tree.adapter("net0", **more)
    tree.default4("net0", "10.0.0.1")
    assert look(tree).medium == medium


@pytest.mark.parametrize("driver", ["virtio_net", "vmxnet3", "hv_netvsc"])
def test_a_virtual_computer_does_not_pass_its_network_off_as_a_cable(tree, driver):
    tree.hardware("eth0", driver)
    tree.default4("eth0", "10.0.2.2")
    assert look(tree).medium is Medium.VIRTUAL


def test_a_container_sees_a_virtual_network(tree):
    tree.adapter("eth0", devtype="veth")
    tree.default4("eth0", "172.17.0.1")
    assert look(tree).medium is Medium.VIRTUAL


def test_openvpn_beats_the_default_route_with_two_halves(tree):
    wifi(tree, metric=100)
    tree.adapter("tun0", kind=NONE, state="unknown", tun_flags="0x1001")
    tree.route4("tun0", "0.0.0.0/1", "10.8.0.1", metric=0, flags=3)
    tree.route4("tun0", "128.0.0.0/1", "10.8.0.1", metric=0, flags=3)
    tree.route4("tun0", "10.8.0.0/24", metric=0)
    reading = look(tree)
    assert (reading.medium, reading.carrier, reading.interface) == ("vpn", "wifi", "tun0")


def test_a_vpn_that_splits_the_internet_in_many_parts_is_found(tree):
    cable(tree)
    tree.default4("eth0", "10.20.0.1")
    tree.adapter("wg0", devtype="wireguard", kind=NONE, state="unknown")
    for part in ("128.0.0.0/3", "160.0.0.0/5", "192.0.0.0/9", "196.0.0.0/6", "200.0.0.0/5"):
        tree.route4("wg0", part, metric=0)
    assert look(tree).medium is Medium.VPN


def test_a_vpn_with_a_routing_table_of_its_own_is_at_least_seen(tree):
    cable(tree)
    tree.default4("eth0", "10.20.0.1")
    tree.adapter("wg0", devtype="wireguard", kind=NONE, state="unknown")
    tree.route4("wg0", "10.66.0.0/24", metric=0)
    reading = look(tree)
    assert (reading.medium, reading.vpn_beside) == (Medium.CABLE, True)


def test_a_bridge_with_a_cable_and_a_virtual_computer(tree):
    cable(tree)
    tree.adapter("br0", devtype="bridge")
    tree.adapter("vnet0", tun_flags="0x1002", brport="")
    tree.below("br0", "eth0", "vnet0")
    tree.default4("br0", "10.20.0.1")
    reading = look(tree)
    assert (reading.medium, reading.interface, reading.speed_mbps) == ("cable", "br0", 1000.0)
    assert reading.others == ()


def test_a_bond_runs_over_its_active_link(tree):
    cable(tree, "eth0", speed=1000)
    cable(tree, "eth1", speed=100)
    bond = tree.adapter("bond0", devtype="bond")
    (bond / "bonding").mkdir()
    (bond / "bonding/active_slave").write_text("eth1\n")
    tree.below("bond0", "eth0", "eth1")
    tree.adapter("bond0.7", devtype="vlan")
    tree.below("bond0.7", "bond0")
    tree.default4("bond0.7", "10.20.0.1")
    reading = look(tree)
    assert (reading.medium, reading.speed_mbps) == (Medium.CABLE, 100.0)


def test_docker_beside_an_unplugged_cable_is_no_connection(tree):
    cable(tree, state="down", carrier="0")
    tree.adapter("docker0", devtype="bridge")
    tree.adapter("veth1", devtype="veth")
    tree.below("docker0", "veth1")
    tree.route4("docker0", "172.17.0.0/16", metric=0)
    assert (look(tree).medium, look(tree).clue) == (Medium.NONE, "not_connected")


def test_a_route_left_behind_by_an_unplugged_cable_does_not_count(tree):
    cable(tree, state="down", carrier="0")
    tree.default4("eth0", "10.20.0.1", metric=100)
    wifi(tree, metric=600)
    assert look(tree).medium is Medium.WIFI


def test_a_self_assigned_address_leads_nowhere_even_with_a_default_route(tree):
    cable(tree)
    tree.route4("eth0", "169.254.0.0/16", metric=1000)
    tree.route4("eth0", "0.0.0.0/0", metric=1002)
    tree.address6("eth0", "fe80::1", scope=0x20)
    assert (look(tree).medium, look(tree).clue) == (Medium.NONE, "no_address")


def test_zeroconf_beside_a_real_address_does_no_harm(tree):
    cable(tree)
    tree.default4("eth0", "10.20.0.1")
    tree.route4("eth0", "169.254.0.0/16", metric=1000)
    assert look(tree).medium is Medium.CABLE


def test_ipv6_only(tree):
    cable(tree)
    tree.address6("eth0", "fd12::5")
    tree.address6("eth0", "fe80::5", scope=0x20)
    tree.route6("eth0", "::/0", "fe80::1", flags=3)
    reading = look(tree)
    assert (reading.medium, reading.family) == (Medium.CABLE, 6)


def test_a_router_that_hands_out_no_ipv6_addresses_leads_nowhere(tree):
    cable(tree)
    tree.address6("eth0", "fe80::5", scope=0x20)
    tree.route6("eth0", "::/0", "fe80::1", flags=3)
    assert look(tree).clue == "no_address"


def test_a_closed_network_without_a_default_route(tree):
    cable(tree)
    tree.route4("eth0", "10.20.0.0/16", metric=100)
    assert (look(tree).medium, look(tree).clue) == (Medium.NONE, "no_way_out")


def test_rejecting_routes_and_routes_that_are_down_do_not_count(tree):
    cable(tree)
    tree.route4("eth0", "10.20.0.0/16")
    tree.route4("eth0", "0.0.0.0/0", "10.20.0.1", flags=0x203)
    tree.route4("eth0", "0.0.0.0/0", "10.20.0.1", flags=0x2)
    assert look(tree).medium is Medium.NONE


@pytest.mark.parametrize(
    ("files", "speed", "duplex"),
    [
        ({"speed": 10, "duplex": "half"}, 10.0, "half"),
        ({"speed": 100, "duplex": "half"}, 100.0, "half"),
        ({"speed": 1000, "duplex": "half"}, 1000.0, "unknown"),
        ({"speed": -1, "duplex": "unknown"}, None, "unknown"),
        ({"speed": "", "duplex": ""}, None, "unknown"),
        ({"speed": 99999999}, None, "full"),
        ({"speed": "٣"}, None, "full"),
    ],
)
def test_speed_and_duplex(tree, files, speed, duplex):
    cable(tree, **files)
    tree.default4("eth0", "10.20.0.1")
    assert (look(tree).speed_mbps, look(tree).duplex) == (speed, duplex)


@pytest.mark.parametrize("driver", ["cdc_ncm", "rndis_host"])
def test_half_duplex_of_a_generic_usb_driver_means_not_known(tree, driver):
    tree.usb("enx1", driver, "0bda", speed=100, duplex="half")
    tree.default4("enx1", "10.20.0.1")
    assert look(tree).duplex == "unknown"


def test_files_that_cannot_be_read_are_not_known(tree):
    folder = cable(tree)
    for name in ("speed", "duplex", "uevent"):
        (folder / name).unlink()
        (folder / name).mkdir()
    tree.default4("eth0", "10.20.0.1")
    assert (look(tree).medium, look(tree).speed_mbps) == (Medium.CABLE, None)


def test_a_kernel_without_ipv6(tree):
    for name in ("ipv6_route", "if_inet6"):
        (tree.root / "proc/net" / name).unlink()
    cable(tree)
    tree.default4("eth0", "10.20.0.1")
    assert look(tree).medium is Medium.CABLE


@pytest.mark.parametrize("lost", ["proc/net/route", "sys/class/net/lo"])
def test_no_adapter_or_no_route_at_all(tree, lost):
    (tree.root / lost).unlink()
    (tree.root / "proc/net/route").touch()
    assert look(tree).clue == "not_connected"


@pytest.mark.parametrize("lost", ["proc/net/route", "sys/class/net"])
def test_without_the_kernels_lists_nothing_is_claimed(tree, lost):
    (tree.root / lost).rename(tree.root / "elsewhere")
    with pytest.raises(OSError, match="net"):
        read_adapters(tree.root)


def test_only_the_loopback_of_the_real_kernel_is_taken_for_granted():
    names = {adapter.name: adapter for adapter in read_adapters()}
    assert names["lo"].hints == {"loopback"}


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    tables=st.lists(
        st.one_of(
            st.binary(max_size=200),
            st.lists(
                st.text("0123456789abcdefABCDEFxg-\N{GRINNING FACE}\0 ", max_size=40), max_size=14
            ).map(lambda words: "\t".join(words).encode("utf-8", "surrogatepass")),
        ),
        min_size=3, max_size=3,
    )
)  # fmt: skip
def test_no_routing_table_can_break_it(tree, tables):
    for name, data in zip(("route", "ipv6_route", "if_inet6"), tables, strict=True):
        (tree.root / "proc/net" / name).write_bytes(b"heading\n" + data + b"\n")
    reading = look(tree)
    assert reading.medium in list(Medium)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.binary(max_size=5000),
    name=st.sampled_from(["type", "uevent", "operstate", "speed", "duplex", "carrier"]),
)
def test_no_file_of_an_adapter_can_break_it(tree, data, name):
    folder = tree.root / "sys/class/net/lo"
    (folder / name).write_bytes(data)
    assert not look(tree).error


def test_loopback_is_no_way_out(tree):
    tree.route4("lo", "0.0.0.0/0", metric=0)
    assert tree.root.joinpath("sys/class/net/lo/type").read_text() == f"{LOOPBACK}\n"
    assert look(tree).medium is Medium.NONE

"""macOS: from the printed lines of its tools to the reading."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.computer import macos
from app.computer.classify import classify
from app.computer.macos import read_adapters
from app.computer.macos_text import (
    parse_hardware_ports,
    parse_ifconfig,
    parse_netstat,
    parse_route,
)
from app.readiness.readings import Medium
from tests.computer.macos_outputs import (
    AIRDROP,
    BRIDGE,
    PORTS_DANISH,
    PORTS_ENGLISH,
    PORTS_SWEDISH,
    SYSTEM_TUNNEL,
    TUNNEL,
    Tools,
    cable,
    card,
    wifi,
)

AT_HOME, AT_WORK = ("en0", "192.168.1.1"), ("en7", "10.20.0.1")


def look(tools):
    return classify(read_adapters(tools))


@pytest.mark.parametrize("ports", [PORTS_ENGLISH, PORTS_DANISH, PORTS_SWEDISH])
@pytest.mark.parametrize("old", [False, True])
def test_cable_and_wifi_in_any_language(ports, old):
    tools = Tools(wifi(), cable(), AIRDROP, defaults=[AT_WORK, AT_HOME], ports=ports, old=old)
    reading = look(tools)
    assert (reading.medium, reading.others, reading.confidence) == ("cable", ("wifi",), "certain")
    assert (reading.speed_mbps, reading.duplex) == (1000.0, "full")
    assert (reading.interface, reading.device) == ("en7", "USB 10/100/1000 LAN")


def test_the_systems_order_decides():
    reading = look(Tools(cable(), wifi(), defaults=[AT_HOME, AT_WORK]))
    assert (reading.medium, reading.others) == ("wifi", ("cable",))


@pytest.mark.parametrize(
    ("block", "defaults", "medium"),
    [
        (wifi("172.20.10.4"), [("en0", "172.20.10.1")], "phone_hotspot"),
        (card("en8", "172.20.10.4"), [("en8", "172.20.10.1")], "phone_hotspot"),
        (card("en6", "10.11.12.2"), [("en6", "10.11.12.1")], "phone_hotspot"),
        (card("en9"), [("en9", "192.168.1.1")], "bluetooth"),
        (card("pdp_ip0", kind="Cellular"), [("pdp_ip0", "10.0.0.1")], "mobile"),
        (card("en1", media="autoselect (100baseTX <half-duplex>)"), [("en1", "10.0.0.1")], "cable"),
        (card("en1", kind="?"), [("en1", "10.0.0.1")], "cable"),
        (card("en42", media="autoselect (10Gbase-T)"), [("en42", "10.0.0.1")], "cable"),
        (card("en42"), [("en42", "10.0.0.1")], "unknown"),
        (card("vmenet0"), [("vmenet0", "10.0.0.1")], "virtual"),
        (card("xyz0"), [("xyz0", "10.0.0.1")], "unknown"),
    ],
)
def test_kinds_of_ports(block, defaults, medium):
    assert look(Tools(block, defaults=defaults)).medium == medium


def test_a_vpn_over_wifi_and_the_systems_own_tunnels():
    tools = Tools(wifi(), SYSTEM_TUNNEL, TUNNEL, defaults=[("utun4", "link#20"), AT_HOME])
    reading = look(tools)
    assert (reading.medium, reading.carrier, reading.interface) == ("vpn", "wifi", "utun4")
    assert not look(Tools(wifi(), SYSTEM_TUNNEL, defaults=[AT_HOME])).vpn_beside


def test_a_bridge_over_a_cable():
    block = cable("en1").replace("\tinet 10.20.3.4", "\tinet6 fe80::9 #")
    tools = Tools(BRIDGE.format(member="en1"), block, defaults=[("bridge0", "10.20.0.1")])
    assert (look(tools).medium, look(tools).speed_mbps) == (Medium.CABLE, 1000.0)


def test_ipv6_only():
    block = card("en0", kind="Wi-Fi").replace("\tinet 192.168.1.20", "\tinet6 2001:db8:7::2")
    reading = look(Tools(block, defaults6=[("en0", "fe80::1%en0")]))
    assert (reading.medium, reading.family) == (Medium.WIFI, 6)


@pytest.mark.parametrize(
    ("blocks", "clue"),
    [
        ((), "not_connected"),
        ((card("en0", kind="Wi-Fi", status="inactive"),), "not_connected"),
        ((card("en1", "169.254.3.4", "autoselect (1000baseT)"),), "no_address"),
        ((cable(),), "no_way_out"),
    ],
)
def test_no_route(blocks, clue):
    reading = look(Tools(*blocks))
    assert (reading.medium, reading.clue) == (Medium.NONE, clue)


def test_routes_bound_to_one_adapter_are_no_way_out_without_the_kernels_pick():
    tools = Tools(wifi(), defaults=[])
    tools._defaults["inet"] = ()
    assert look(tools).medium is Medium.NONE


def test_names_of_ports_are_asked_for_once_until_an_adapter_comes_or_goes():
    tools = Tools(wifi(), defaults=[AT_HOME])
    for _ in range(3):
        read_adapters(tools)
    assert [command[0] for command in tools.asked].count("/usr/sbin/networksetup") == 1
    tools._blocks += cable()
    read_adapters(tools)
    assert [command[0] for command in tools.asked].count("/usr/sbin/networksetup") == 2


def test_every_tool_is_started_by_its_full_path_and_only_looks():
    tools = Tools(wifi(), defaults=[AT_HOME], defaults6=[AT_HOME])
    read_adapters(tools)
    assert sorted({command[:3] for command in tools.asked}) == [
        ("/sbin/ifconfig", "-v"),
        ("/sbin/route", "-n", "get"),
        ("/usr/sbin/netstat", "-rn", "-f"),
        ("/usr/sbin/networksetup", "-listallhardwareports"),
    ]


def test_tools_run_without_a_shell_and_in_a_time_limit(monkeypatch):
    monkeypatch.setattr(macos, "TIME_LIMIT_S", 60.0)
    assert macos._run([sys.executable, "-c", "print('a b;$HOME')"]).strip() == "a b;$HOME"
    assert macos._run([sys.executable, "-c", "import sys; sys.exit('no route')"]) == ""
    with pytest.raises(OSError, match="no-such-tool"):
        macos._run(["/no-such-tool"])
    monkeypatch.setattr(macos, "TIME_LIMIT_S", 0.2)
    with pytest.raises(subprocess.TimeoutExpired):
        macos._run([sys.executable, "-c", "import time; time.sleep(60)"])


def test_tools_do_not_inherit_the_users_language(monkeypatch):
    monkeypatch.setenv("LC_ALL", "da_DK.UTF-8")
    program = "import os; print(os.environ['LC_ALL'], 'HOME' in os.environ)"
    assert macos._run([sys.executable, "-c", program]).strip() == "C False"


@settings(deadline=None)
@given(text=st.text(max_size=500))
def test_no_output_can_break_a_parser(text):
    shaped = f"en0: flags=8863<UP,RUNNING>\n\t{text}\n\tmedia: {text}\n\tinet {text}\n"
    for sample in (text, shaped):
        parse_ifconfig(sample)
        parse_hardware_ports(sample)
        parse_route(sample)
        parse_netstat(f"Netif\ndefault {sample}", 4)


@settings(deadline=None)
@given(name=st.text(max_size=400))
def test_hostile_port_names_arrive_short_and_plain(name):
    ports = f"Hardware Port: {name}\nDevice: en7\nEthernet Address: N/A\n"
    reading = look(Tools(cable(), defaults=[AT_WORK], ports=ports))
    assert len(reading.device) <= 80
    assert reading.device == "" or reading.device.isprintable()

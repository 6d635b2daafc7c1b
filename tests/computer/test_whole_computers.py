"""Whole computers as they stand in clinics, every adapter of theirs, and what is made of them.

Names, types and flags are those that the systems show; addresses are made up.
"""

import pytest

from app.computer.classify import classify
from app.computer.linux import read_adapters as read_linux
from app.computer.macos import read_adapters as read_macos
from app.computer.windows import adapters_from
from tests.computer.linux_tree import NONE, Tree
from tests.computer.macos_outputs import HEAD, SYSTEM_TUNNEL, TUNNEL, VLAN_TAIL, Tools, card, wifi
from tests.computer.windows_memory import ETHERNET, MODEM, PPP, REAL, VIRTUAL, WIFI, Memory
from tests.computer.windows_memory import TUNNEL as WIN_TUNNEL

EVERYTHING = "0.0.0.0/0"

# name, description, type, options; "to" is the gateway of a default route, "metric" its cost.
WIFI_ON = (
    "Wi-Fi",
    "Intel(R) Wi-Fi 6E AX211 160MHz",
    WIFI,
    {"addresses": ["10.30.4.5"], "to": "10.30.0.1", "metric": 35, "medium": 9, "mbps": 1201},
)
WIFI_OFF = ("Wi-Fi", "Intel(R) Wi-Fi 6E AX211 160MHz", WIFI, {"up": False, "medium": 9})
DOCK = (
    "Ethernet 5",
    "Realtek USB GbE Family Controller #3",
    ETHERNET,
    {"addresses": ["10.20.4.5"], "to": "10.20.0.1", "metric": 25, "medium": 14},
)
BUILT_IN = (
    "Ethernet",
    "Intel(R) Ethernet Connection (16) I219-LM",
    ETHERNET,
    {"up": False, "medium": 14},
)
CLUTTER = (
    (
        "Bluetooth Network Connection",
        "Bluetooth Device (Personal Area Network)",
        ETHERNET,
        {"up": False, "medium": 10},
    ),
    ("Local Area Connection* 1", "Microsoft Wi-Fi Direct Virtual Adapter", WIFI, {"up": False}),
    ("Local Area Connection* 2", "Microsoft Wi-Fi Direct Virtual Adapter #2", WIFI, {"up": False}),
    (
        "vEthernet (Default Switch)",
        "Hyper-V Virtual Ethernet Adapter",
        ETHERNET,
        {"addresses": ["172.22.16.1"], "flags": 0},
    ),
    (
        "vEthernet (WSL (Hyper-V firewall))",
        "Hyper-V Virtual Ethernet Adapter #2",
        ETHERNET,
        {"addresses": ["172.29.0.1"], "flags": 0},
    ),
    ("Teredo", "Microsoft Teredo Tunneling Adapter", WIN_TUNNEL, {"up": False, "tunnel_type": 14}),
    (
        "Ethernet 2",
        "Cisco AnyConnect Virtual Miniport Adapter for Windows x64",
        ETHERNET,
        {"up": False, "flags": 0},
    ),
)
ANYCONNECT = (
    "Ethernet 2",
    "Cisco AnyConnect Virtual Miniport Adapter for Windows x64",
    ETHERNET,
    {"addresses": ["10.200.1.2"], "to": "10.200.0.1", "metric": 2, "flags": 0},
)


def windows(*adapters):
    memory = Memory()
    for name, description, kind, options in adapters:
        more = dict(options)
        to, metric = more.pop("to", ""), more.pop("metric", 25)
        luid = memory.adapter(
            name, description, kind, gateways=[to] if to else (), metric=metric, **more
        )
        if to:
            memory.route(luid, EVERYTHING, to)
    return classify(adapters_from(memory.tables()))


def phone(description, gateway, **more):
    return (
        "Ethernet 7",
        description,
        ETHERNET,
        {"addresses": ["172.20.10.3"], "to": gateway, "metric": 25, **more},
    )


@pytest.mark.parametrize(
    ("adapters", "medium", "carrier", "dock", "others"),
    [
        pytest.param([DOCK, WIFI_ON, *CLUTTER], "cable", "cable", True, ("wifi",), id="docked"),
        pytest.param([BUILT_IN, WIFI_ON, *CLUTTER], "wifi", "wifi", False, (), id="undocked"),
        pytest.param(
            [DOCK, WIFI_ON, *CLUTTER[:-1], ANYCONNECT], "vpn", "cable", True, ("wifi",),
            id="docked, VPN",
        ),
        pytest.param(
            [BUILT_IN, WIFI_ON, *CLUTTER[:-1], ANYCONNECT], "vpn", "wifi", False, (),
            id="VPN at home",
        ),
        pytest.param(
            [phone("Apple Mobile Device Ethernet", "172.20.10.1"), WIFI_OFF, *CLUTTER],
            "phone_hotspot", "phone_hotspot", False, (), id="iPhone on its cable",
        ),
        pytest.param(
            [phone("Remote NDIS based Internet Sharing Device", "192.168.42.129"), WIFI_ON],
            "phone_hotspot", "phone_hotspot", False, ("wifi",), id="Android on its cable",
        ),
        pytest.param(
            [phone("UsbNcm Host Device", "10.155.33.1"), *CLUTTER],
            "phone_hotspot", "phone_hotspot", False, (), id="newer Android (NCM)",
        ),
        pytest.param(
            [phone("Bluetooth Device (Personal Area Network) #2", "172.20.10.1", medium=10)],
            "bluetooth", "bluetooth", False, (), id="Bluetooth PAN",
        ),
        pytest.param(
            [phone("Bluetooth-enhet (personligt nettverk)", "172.20.10.1", medium=10)],
            "bluetooth", "bluetooth", False, (), id="Bluetooth PAN in Norwegian",
        ),
        pytest.param(
            [phone("DisplayLink Network Adapter NCM", "10.20.0.1"), *CLUTTER],
            "cable", "cable", True, (), id="DisplayLink dock",
        ),
        pytest.param(
            [phone("ASIX AX88179 USB 3.0 to Gigabit Ethernet Adapter", "10.20.0.1")],
            "cable", "cable", True, (), id="small adapter",
        ),
        pytest.param(
            [("Mobilt", "Fibocom L860-GL-16", MODEM,
              {"addresses": ["10.99.3.4"], "to": "10.99.3.1", "medium": 8}), WIFI_OFF, *CLUTTER],
            "mobile", "mobile", False, (), id="SIM card in the computer",
        ),
        pytest.param(
            [("Region AOVPN", "WAN Miniport (IKEv2)", PPP,
              {"addresses": ["10.8.0.9"], "to": "0.0.0.0", "metric": 1, "flags": 0}), WIFI_ON],
            "vpn", "wifi", False, (), id="Always On VPN",
        ),
        pytest.param(
            [("ZPA", "Zscaler Network Adapter 1.0.2.0", VIRTUAL,
              {"addresses": ["100.64.0.1"], "flags": 0}), DOCK],
            "cable", "cable", True, (), id="Zscaler beside the route",
        ),
        pytest.param(
            [("Ethernet0", "vmxnet3 Ethernet Adapter", ETHERNET,
              {"addresses": ["10.50.1.2"], "to": "10.50.0.1"})],
            "virtual", "virtual", False, (), id="virtual workplace",
        ),
        pytest.param(
            [("vEthernet (Ekstern)", "Hyper-V Virtual Ethernet Adapter #3", ETHERNET,
              {"addresses": ["10.20.4.5"], "to": "10.20.0.1", "flags": 0}),
             ("Ethernet 5", "Realtek USB GbE Family Controller", ETHERNET,
              {"listed": False, "flags": REAL})],
            "cable", "cable", True, (), id="Hyper-V switch on a dock",
        ),
    ],
)  # fmt: skip
def test_windows(adapters, medium, carrier, dock, others):
    reading = windows(*adapters)
    assert (reading.medium, reading.carrier, reading.dock) == (medium, carrier, dock)
    assert reading.others == others


def test_zscaler_beside_the_route_is_told():
    zpa = (
        "ZPA",
        "Zscaler Network Adapter 1.0.2.0",
        VIRTUAL,
        {"addresses": ["100.64.0.1"], "flags": 0},
    )
    assert windows(zpa, DOCK).vpn_beside


# --- Linux ---------------------------------------------------------------------------------------


@pytest.fixture
def tree(tmp_path):
    return Tree(tmp_path)


def clutter(tree):
    """Containers, virtual computers and a peer that sleeps."""
    tree.adapter("docker0", devtype="bridge", state="down", carrier="0")
    tree.route4("docker0", "172.17.0.0/16")
    tree.adapter("virbr0", devtype="bridge", state="down", carrier="0")
    tree.adapter("br-0a1b2c3d4e5f", devtype="bridge", state="up")
    tree.route4("br-0a1b2c3d4e5f", "172.18.0.0/16")
    tree.adapter("veth12ab34c", state="up")
    tree.below("br-0a1b2c3d4e5f", "veth12ab34c")


def wlan(tree, metric=600):
    folder = tree.hardware("wlp0s20f3", "iwlwifi", bus="pci/wlan", devtype="wlan")
    (folder / "phy80211").symlink_to(tree.root)
    tree.default4("wlp0s20f3", "10.30.0.1", metric)


def linux(tree):
    return classify(read_linux(tree.root))


def test_linux_in_a_dock_with_containers_and_wifi(tree):
    clutter(tree)
    wlan(tree)
    tree.usb("enx00e04c680001", "r8152", "0bda", "USB 10/100/1000 LAN", "Realtek", speed=1000)
    tree.default4("enx00e04c680001", "10.20.0.1", 100)
    reading = linux(tree)
    assert (reading.medium, reading.dock, reading.others) == ("cable", True, ("wifi",))


@pytest.mark.parametrize(
    ("driver", "maker", "gateway", "medium"),
    [
        ("ipheth", "05ac", "172.20.10.1", "phone_hotspot"),
        ("rndis_host", "18d1", "192.168.42.129", "phone_hotspot"),
        ("cdc_ncm", "04e8", "10.77.1.1", "phone_hotspot"),
        ("cdc_ncm", "05ac", "172.20.10.1", "phone_hotspot"),
        ("cdc_mbim", "2cb7", "10.99.0.1", "mobile"),
    ],
)
def test_linux_on_a_telephone_beside_wifi(tree, driver, maker, gateway, medium):
    clutter(tree)
    wlan(tree)
    tree.usb("enx2", driver, maker)
    tree.default4("enx2", gateway, 100)
    reading = linux(tree)
    assert (reading.medium, reading.dock, reading.others) == (medium, False, ("wifi",))


def test_linux_over_bluetooth(tree):
    tree.adapter("enx3", devtype="bluetooth")
    tree.default4("enx3", "172.20.10.1")
    assert linux(tree).medium == "bluetooth"


def test_wsl_is_a_virtual_computer(tree):
    tree.hardware("eth0", "hv_netvsc", bus="VMBUS/eth0")
    tree.default4("eth0", "172.29.0.1")
    reading = linux(tree)
    assert (reading.medium, reading.confidence) == ("virtual", "certain")


def test_linux_with_a_vpn_of_two_halves_over_wifi(tree):
    clutter(tree)
    wlan(tree)
    tree.adapter("tun0", kind=NONE, state="unknown", tun_flags="0x1001")
    tree.route4("tun0", "0.0.0.0/1", metric=0)
    tree.route4("tun0", "128.0.0.0/1", metric=0)
    reading = linux(tree)
    assert (reading.medium, reading.carrier, reading.dock) == ("vpn", "wifi", False)


# --- macOS ---------------------------------------------------------------------------------------

PORTS = "".join(
    HEAD.format(port, device, number)
    for number, (port, device) in enumerate(
        [
            ("Thunderbolt Ethernet Slot 1", "en10"), ("USB 10/100/1G/2.5G LAN", "en11"),
            ("Wi-Fi", "en0"), ("iPhone USB", "en8"), ("Bluetooth PAN", "en9"), ("Ethernet", "en1"),
            ("AX88179A", "en12"),
        ]
    )
) + VLAN_TAIL  # fmt: skip
GIGABIT = "autoselect (1000baseT <full-duplex>)"


@pytest.mark.parametrize(
    ("name", "gateway", "medium", "dock"),
    [
        ("en10", "10.20.0.1", "cable", True),
        ("en11", "10.20.0.1", "cable", True),
        ("en12", "10.20.0.1", "cable", True),
        ("en1", "10.20.0.1", "cable", False),
        ("en8", "172.20.10.1", "phone_hotspot", False),
        ("en9", "172.20.10.1", "bluetooth", False),
    ],
)
def test_macos_with_wifi_beside(name, gateway, medium, dock):
    block = card(name, media=GIGABIT if medium == "cable" else "autoselect")
    tools = Tools(
        wifi(),
        block,
        SYSTEM_TUNNEL,
        defaults=[(name, gateway), ("en0", "192.168.1.1")],
        ports=PORTS,
    )
    reading = classify(read_macos(tools))
    assert (reading.medium, reading.dock, reading.others) == (medium, dock, ("wifi",))


def test_macos_with_a_vpn_over_a_dock():
    tools = Tools(
        card("en10", "10.20.3.4", GIGABIT), TUNNEL,
        defaults=[("utun4", "link#20"), ("en10", "10.20.0.1")], ports=PORTS,
    )  # fmt: skip
    reading = classify(read_macos(tools))
    assert (reading.medium, reading.carrier, reading.dock) == ("vpn", "cable", True)

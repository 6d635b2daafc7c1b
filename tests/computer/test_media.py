"""One adapter at a time: hints, names and gateways."""

from dataclasses import replace

import pytest

from app.computer.media import sight_of
from app.computer.model import Adapter, Hint
from app.computer.names import LONGEST_READ, hint_from_text
from app.readiness.readings import Medium
from tests.computer.adapters import CABLE, WIFI


@pytest.mark.parametrize(
    ("description", "hint"),
    [
        ("Remote NDIS based Internet Sharing Device", Hint.PHONE),
        ("Remote NDIS Compatible Device #3", Hint.PHONE),
        ("SAMSUNG Mobile USB Remote NDIS Network Device", Hint.PHONE),
        ("Apple Mobile Device Ethernet", Hint.PHONE),
        ("UsbNcm Host Device", Hint.PHONE),
        ("iPhone USB", Hint.PHONE),
        ("Pixel 8", Hint.PHONE),
        ("Bluetooth Device (Personal Area Network)", Hint.BLUETOOTH),
        ("Bluetooth-enhet (personligt nätverk)", Hint.BLUETOOTH),
        ("Bluetooth-enhed (personligt netværk) #2", Hint.BLUETOOTH),
        (
            "Cisco AnyConnect Secure Mobility Client Virtual Miniport Adapter for Windows x64",
            Hint.TUNNEL,
        ),
        ("Cisco Secure Client Virtual Miniport Adapter for Windows x64", Hint.TUNNEL),
        ("PANGP Virtual Ethernet Adapter Secure", Hint.TUNNEL),
        ("Fortinet Virtual Ethernet Adapter (NDIS 6.30)", Hint.TUNNEL),
        ("Fortinet SSL VPN Virtual Ethernet Adapter", Hint.TUNNEL),
        ("Check Point Virtual Network Adapter For Endpoint VPN Client", Hint.TUNNEL),
        ("Juniper Networks Virtual Adapter", Hint.TUNNEL),
        ("F5 Networks VPN Adapter", Hint.TUNNEL),
        ("TAP-Windows Adapter V9", Hint.TUNNEL),
        ("TAP-Win32 Adapter V9", Hint.TUNNEL),
        ("Wintun Userspace Tunnel", Hint.TUNNEL),
        ("WireGuard Tunnel #1", Hint.TUNNEL),
        ("OpenVPN Data Channel Offload", Hint.TUNNEL),
        ("Zscaler Network Adapter 1.0.2.0", Hint.TUNNEL),
        ("Citrix Virtual Adapter", Hint.TUNNEL),
        ("WAN Miniport (IKEv2)", Hint.TUNNEL),
        ("Hyper-V Virtual Ethernet Adapter #2", Hint.VIRTUAL),
        ("VMware Virtual Ethernet Adapter for VMnet8", Hint.VIRTUAL),
        ("VirtualBox Host-Only Ethernet Adapter", Hint.VIRTUAL),
        ("Microsoft Wi-Fi Direct Virtual Adapter", Hint.VIRTUAL),
        ("Microsoft Teredo Tunneling Adapter", Hint.VIRTUAL),
        ("Microsoft Hyper-V Network Adapter", Hint.GUEST),
        ("vmxnet3 Ethernet Adapter", Hint.GUEST),
        ("Red Hat VirtIO Ethernet Adapter", Hint.GUEST),
        ("Microsoft KM-TEST Loopback Adapter", Hint.LOOPBACK),
        ("Microsoft Network Adapter Multiplexor Driver", Hint.STACK),
        ("Sierra Wireless EM7565 Qualcomm Snapdragon X16 LTE-A", Hint.CELLULAR),
        ("Generic Mobile Broadband Adapter", Hint.CELLULAR),
        ("Intel(R) Wi-Fi 6E AX211 160MHz", Hint.WIFI),
        ("Intel(R) Dual Band Wireless-AC 8265", Hint.WIFI),
        # Cables, docks among them, must not be mistaken for anything else.
        ("Intel(R) Ethernet Connection (13) I219-LM", None),
        ("Realtek USB GbE Family Controller", None),
        ("Realtek PCIe GbE Family Controller", None),
        ("ThinkPad USB-C Dock Ethernet", None),
        ("ASIX USB to Gigabit Ethernet Family Adapter", None),
        ("Surface Ethernet Adapter", None),
        ("Marvell AQtion 5Gbit Network Adapter", None),
        ("Sabrent 5G USB-C Ethernet", None),
        ("DisplayLink Network Adapter NCM", None),
        ("USB 10/100/1000 LAN", None),
        ("", None),
    ],
)
def test_a_name_gives_away_the_kind(description, hint):
    assert hint_from_text(description) is hint


def test_a_name_is_read_to_a_limit_only():
    assert hint_from_text("x" * LONGEST_READ + " VPN") is None
    assert hint_from_text("VPN " + "x" * 100_000) is Hint.TUNNEL


@pytest.mark.parametrize(
    "gateway", ["172.20.10.1", "192.168.43.1", "192.168.42.129", "192.168.137.1"]
)
def test_a_phones_gateway_turns_wifi_into_a_hotspot(gateway):
    sight = sight_of(replace(WIFI, gateway=gateway))
    assert (sight.medium, sight.confidence) == (Medium.PHONE_HOTSPOT, "likely")


@pytest.mark.parametrize("gateway", ["", "192.168.1.1", "10.0.0.1", "172.20.11.1", "fe80::1", "?"])
def test_any_other_gateway_leaves_wifi_alone(gateway):
    assert sight_of(replace(WIFI, gateway=gateway)).medium is Medium.WIFI


def test_a_home_network_may_use_the_numbers_of_a_phone_on_its_cables():
    assert sight_of(replace(CABLE, gateway="192.168.43.1")).medium is Medium.CABLE
    assert sight_of(replace(CABLE, gateway="172.20.10.1")).medium is Medium.PHONE_HOTSPOT


@pytest.mark.parametrize(
    ("extra", "gateway", "medium", "confidence"),
    [
        ({Hint.PHONE}, "", Medium.PHONE_HOTSPOT, "likely"),
        ({Hint.CELLULAR}, "192.168.8.1", Medium.MOBILE, "likely"),
        ({Hint.ETHERNET, Hint.HARDWARE}, "10.0.0.1", Medium.CABLE, "likely"),
        (set(), "192.168.42.1", Medium.PHONE_HOTSPOT, "likely"),
        (set(), "10.0.0.1", Medium.UNKNOWN, "unknown"),
    ],
)
def test_a_generic_usb_class_is_never_certain(extra, gateway, medium, confidence):
    adapter = Adapter(name="usb0", hints=frozenset({Hint.USB_CLASS, *extra}), gateway=gateway)
    sight = sight_of(adapter)
    assert (sight.medium, sight.confidence) == (medium, confidence)

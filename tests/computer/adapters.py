"""Adapters as they are met in clinics, for the tests of the classification."""

from dataclasses import replace

from app.computer.model import Adapter, Addresses, Duplex, Hint, WayOut

CABLE = Adapter(
    name="eth0",
    description="Intel(R) Ethernet Connection (13) I219-LM",
    hints=frozenset({Hint.ETHERNET, Hint.HARDWARE}),
    addresses=Addresses.ROUTABLE,
    way_out=WayOut(4, 0, 25),
    gateway="10.20.0.1",
    speed_mbps=1000.0,
    duplex=Duplex.FULL,
)
DOCK = replace(CABLE, name="enx0", description="Realtek USB GbE Family Controller")
WIFI = Adapter(
    name="wlan0",
    description="Intel(R) Wi-Fi 6 AX201 160MHz",
    hints=frozenset({Hint.WIFI}),
    addresses=Addresses.ROUTABLE,
    way_out=WayOut(4, 0, 50),
    gateway="192.168.1.1",
    speed_mbps=866.7,
)
IPHONE_WIFI = replace(WIFI, gateway="172.20.10.1")
TETHER = Adapter(
    name="usb0",
    description="Remote NDIS based Internet Sharing Device",
    hints=frozenset({Hint.PHONE}),
    addresses=Addresses.ROUTABLE,
    way_out=WayOut(4, 0, 25),
    gateway="192.168.42.129",
    speed_mbps=425.9,
)
MODEM = replace(
    TETHER, name="wwan0", description="Fibocom L850-GL", hints=frozenset({Hint.CELLULAR})
)
PAN = replace(TETHER, name="bnep0", description="Bluetooth PAN", hints=frozenset({Hint.BLUETOOTH}))
VPN = Adapter(
    name="tun0",
    description="Cisco AnyConnect Virtual Miniport Adapter for Windows x64",
    hints=frozenset({Hint.TUNNEL}),
    addresses=Addresses.ROUTABLE,
    way_out=WayOut(4, 0, 2),
    speed_mbps=862.4,
)
VMNET = Adapter(
    name="VMware Network Adapter VMnet8",
    description="VMware Virtual Ethernet Adapter for VMnet8",
    hints=frozenset({Hint.VIRTUAL}),
    addresses=Addresses.ROUTABLE,
    speed_mbps=100.0,
)
GUEST = replace(CABLE, description="vmxnet3 Ethernet Adapter", hints=frozenset({Hint.GUEST}))
LOOPBACK = Adapter(name="lo", hints=frozenset({Hint.LOOPBACK}), addresses=Addresses.NONE)


def costing(adapter: Adapter, metric: int) -> Adapter:
    """The same adapter with another metric."""
    return replace(adapter, way_out=WayOut(4, 0, metric))


def without_way(adapter: Adapter, addresses: Addresses = Addresses.ROUTABLE) -> Adapter:
    """The same adapter with a link, but no route out."""
    return replace(adapter, way_out=None, gateway="", addresses=addresses)

"""A cable through a dock or a small adapter, told by what its socket is called."""

from dataclasses import replace

import pytest

from app.computer.classify import classify
from app.computer.model import Hint
from app.computer.names import is_plugged_in
from tests.computer.adapters import CABLE, DOCK, GUEST, TETHER, VPN, WIFI


@pytest.mark.parametrize(
    ("description", "dock"),
    [
        ("Realtek USB GbE Family Controller", True),
        ("Realtek USB GbE Family Controller #2", True),
        ("Realtek USB 2.5GbE Family Controller", True),
        ("ASIX AX88179 USB 3.0 to Gigabit Ethernet Adapter", True),
        ("ASIX USB to Gigabit Ethernet Family Adapter", True),
        ("DisplayLink Network Adapter NCM", True),
        ("DisplayLink Ethernet", True),
        ("ThinkPad USB-C Dock Ethernet", True),
        ("Lenovo USB Ethernet", True),
        ("HP USB-C Dock G5 Ethernet", True),
        ("Dell Universal Dock D6000 Ethernet", True),
        ("Surface Ethernet Adapter", True),
        ("USB 10/100/1000 LAN", True),
        ("Thunderbolt Ethernet Slot 1", True),
        ("LAN7800 USB 3.1 Gigabit Ethernet", True),
        ("Intel(R) Ethernet Connection (13) I219-LM", False),
        ("Realtek PCIe GbE Family Controller", False),
        ("Realtek Gaming 2.5GbE Family Controller", False),
        ("Broadcom NetXtreme Gigabit Ethernet", False),
        ("Killer E3100G 2.5 Gigabit Ethernet Controller", False),
        ("Docker Desktop", False),
        ("", False),
    ],
)
def test_a_dock_is_told_by_what_its_socket_is_called(description, dock):
    assert is_plugged_in(description) is dock
    assert classify([replace(CABLE, description=description)]).dock is dock


def test_a_dock_is_still_a_cable():
    reading = classify([DOCK])
    assert (reading.medium, reading.dock) == ("cable", True)
    hinted = replace(CABLE, hints=frozenset({Hint.ETHERNET, Hint.HARDWARE, Hint.PLUGGED_IN}))
    assert classify([hinted]).dock
    assert classify([VPN, DOCK]).dock


@pytest.mark.parametrize("adapter", [WIFI, TETHER, GUEST, replace(TETHER, description="RNDIS USB")])
def test_only_a_cable_runs_through_a_dock(adapter):
    assert not classify([replace(adapter, description="USB Dock")]).dock

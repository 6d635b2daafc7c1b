"""What is asked of the one adapter that carries the call: strength, band, duplex, cost, dock."""

import os
import subprocess
import sys
import uuid
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer import linux_manager, linux_wifi, macos_wifi, windows_details
from app.computer.classify import classify
from app.computer.linux_manager import Managed, ask, bus_call
from app.computer.linux_wifi import level_in
from app.computer.model import Details, Duplex
from app.computer.route import read_route, system_details, system_reader
from app.computer.wifi_words import (
    band_of_channel,
    band_of_frequency,
    believable,
    dbm_of_quality,
    dbm_of_strength,
)
from app.computer.windows_details import metered_of, wifi_details
from app.computer.windows_wlan import Radio, guid_of
from app.readiness.readings import Medium
from tests.computer.adapters import CABLE, VMNET, VPN, WIFI, without_way

HEADING = """\
Inter-| sta-|   Quality        |   Discarded packets               | Missed | WE
 face | tus | link level noise |  nwid  crypt   frag  retry   misc | beacon | 22
"""
AX201 = HEADING + " wlan0: 0000   58.  -52.  -256        0      0      0      0    301        0\n"
OLD = HEADING + "  ath0: 0000   94.  189.   161.       0      0      0      0      0        0\n"


# --- which adapter is asked, and what becomes of the answer --------------------------------------


def test_only_the_adapter_that_touches_the_world_is_asked():
    asked = []
    for adapters in ([WIFI, without_way(CABLE)], [VPN, WIFI], [CABLE, VMNET], [VPN]):
        classify(adapters, lambda adapter: asked.append(adapter.name) or Details())
    assert asked == ["wlan0", "wlan0", "eth0"]


def test_a_wifi_below_a_vpn_shows_its_signal():
    told = Details(signal_dbm=-61.0, signal_clue="rssi", band_ghz=5.0, metered="no")
    reading = classify([VPN, WIFI], lambda _: told)
    assert (reading.carrier, reading.signal_dbm, reading.band_ghz) == ("wifi", -61.0, 5.0)
    assert (reading.signal_clue, reading.metered) == ("rssi", "no")


def test_a_hotspot_over_wifi_keeps_its_signal():
    told = Details(signal_dbm=-50.0, signal_clue="rssi", metered="yes")
    reading = classify([replace(WIFI, gateway="172.20.10.1")], lambda _: told)
    assert (reading.medium, reading.signal_dbm) == (Medium.PHONE_HOTSPOT, -50.0)


def test_a_cable_has_no_signal_whatever_is_claimed():
    reading = classify([CABLE], lambda _: Details(signal_dbm=-50.0, signal_clue="x", band_ghz=5.0))
    assert (reading.signal_dbm, reading.signal_clue, reading.band_ghz) == (None, "", None)


def test_duplex_and_speed_are_asked_for_only_where_the_list_lacks_them():
    told = Details(duplex=Duplex.HALF, speed_mbps=54.0)
    unknown = replace(CABLE, duplex=Duplex.UNKNOWN)
    assert classify([unknown], lambda _: told).duplex == "half"
    assert classify([CABLE], lambda _: told).duplex == "full"
    assert classify([replace(WIFI, speed_mbps=None)], lambda _: told).speed_mbps == 54.0
    assert classify([WIFI], lambda _: told).speed_mbps == WIFI.speed_mbps


@pytest.mark.parametrize(
    "error", [OSError("adapter x"), ImportError(), AttributeError(), ValueError()]
)
def test_details_that_fail_leave_the_route_as_it_is(error):
    def fail(adapter):
        raise error

    reading = read_route(lambda: [WIFI], fail)
    assert (reading.error, reading.medium, reading.signal_clue) == ("", "wifi", "failed")


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_system_can_be_asked_anywhere(platform):
    told = system_details(platform)
    if platform != sys.platform and platform == "win32":
        assert told(replace(CABLE, key=f"{{{uuid.uuid4()}}}")) == Details()
    with pytest.raises(NotImplementedError):
        system_details("plan9")


# --- words and numbers of the systems ------------------------------------------------------------


@pytest.mark.parametrize(
    ("quality", "dbm"), [(100, -50.0), (66, -67.0), (50, -75.0), (1, -99.5), (0, None), (101, None)]
)
def test_quality_of_windows(quality, dbm):
    assert dbm_of_quality(quality) == dbm


@pytest.mark.parametrize(
    ("percent", "dbm"), [(100, -40.0), (55, -67.0), (0, None), (-1, None), (255, None)]
)
def test_strength_of_network_manager(percent, dbm):
    assert dbm_of_strength(percent) == dbm


@pytest.mark.parametrize(
    ("channel", "band"),
    [
        (2, 2.4), (6, 2.4), (11, 2.4), (36, 5.0), (100, 5.0), (144, 5.0),
        (1, None), (5, None), (13, None), (149, None), (37, None), (233, None), (0, None),
    ],
)  # fmt: skip
def test_a_channel_that_two_bands_number_alike_tells_none(channel, band):
    assert band_of_channel(channel) == band


@pytest.mark.parametrize(
    ("mhz", "band"), [(2412, 2.4), (2484, 2.4), (5180, 5.0), (5885, 5.0), (5955, 6.0), (0, None)]
)
def test_a_frequency_tells_the_band(mhz, band):
    assert band_of_frequency(mhz) == band


@given(st.none() | st.floats())
def test_no_signal_is_stronger_or_weaker_than_there_can_be(dbm):
    known = believable(dbm)
    assert known is None or -110 <= known <= -10


# --- Linux ---------------------------------------------------------------------------------------


def test_the_kernels_table():
    assert level_in(AX201, "wlan0") == -52.0
    assert level_in(OLD, "ath0") == -67.0
    assert level_in(AX201, "wlan") is None
    assert level_in("", "wlan0") is None
    assert level_in(HEADING + " wlan0: 0000 58. odd", "wlan0") is None


@given(st.text(max_size=300))
def test_no_table_can_break_it(text):
    level_in(text, "wlan0")
    level_in(f"wlan0: {text}", "wlan0")


def linux_details(monkeypatch, tmp_path, managed, table=""):
    monkeypatch.setattr(linux_manager, "ask", lambda interface: managed)
    (tmp_path / "proc/net").mkdir(parents=True)
    (tmp_path / "proc/net/wireless").write_text(table)
    return linux_wifi.details_of(replace(WIFI, key="wlan0"), tmp_path)


def test_the_kernel_goes_before_network_manager(monkeypatch, tmp_path):
    managed = Managed(metered=3, strength=10, frequency_mhz=5180, bitrate_kbps=866_700)
    assert linux_details(monkeypatch, tmp_path, managed, AX201) == Details(
        -52.0, "kernel", 5.0, 866.7, Duplex.UNKNOWN, "yes"
    )


def test_without_the_kernels_table_network_manager_speaks(monkeypatch, tmp_path):
    found = linux_details(monkeypatch, tmp_path, Managed(strength=55, metered=4))
    assert (found.signal_dbm, found.signal_clue, found.metered) == (-67.0, "network_manager", "no")


def test_a_linux_that_tells_nothing(monkeypatch, tmp_path):
    found = linux_details(monkeypatch, tmp_path, Managed())
    assert found == Details(signal_clue="not_known")


ROOT = "/org/freedesktop/NetworkManager"
WLAN = {
    "GetDeviceByIpIface": f"{ROOT}/Devices/3",
    "Metered": 2,
    "ActiveAccessPoint": f"{ROOT}/AccessPoint/7",
    "Strength": 71,
    "Frequency": 2437,
    "Bitrate": 144_400,
}


def manager(answers):
    asked = []

    def call(path, interface, method, arguments):
        asked.append((path, interface, method, tuple(arguments)))
        return answers.get(arguments[-1] if method == "Get" else method)

    call.asked = asked
    return call


def test_network_manager_is_asked_for_numbers_and_never_for_a_name():
    call = manager(WLAN)
    assert ask("wlan0", call) == Managed(2, 71, 2437, 144_400)
    words = {words[-1] for _, _, _, words in call.asked}
    assert words == {"wlan0", "Metered", "ActiveAccessPoint", "Strength", "Frequency", "Bitrate"}


def test_a_byte_of_the_bus_may_come_as_a_character():
    assert ask("wlan0", manager({**WLAN, "Strength": "G"})).strength == 71


@pytest.mark.parametrize(
    ("change", "managed"),
    [
        ({"ActiveAccessPoint": "/"}, Managed(metered=2)),
        ({"ActiveAccessPoint": None}, Managed(metered=2)),
        ({"GetDeviceByIpIface": None}, Managed()),
        ({"GetDeviceByIpIface": "/etc/passwd"}, Managed()),
        ({"Strength": -5, "Frequency": "many", "Bitrate": True}, Managed(metered=2)),
    ],
)
def test_odd_answers_of_the_bus_are_nothing(change, managed):
    assert ask("wlan0", manager({**WLAN, **change})) == managed


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such a bus")
def test_over_a_real_bus(qapp, tmp_path):
    from PySide6.QtDBus import QDBusConnection

    command = [
        "dbus-daemon",
        "--session",
        "--nofork",
        "--print-address=1",
        f"--address=unix:path={tmp_path}/bus",
    ]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        bus = QDBusConnection.connectToBus(daemon.stdout.readline().strip(), "samrad-test")
        assert bus.isConnected()
        own = bus_call(bus, "org.freedesktop.DBus")
        owner = own("/", "org.freedesktop.DBus", "GetNameOwner", ["org.freedesktop.DBus"])
        assert owner == "org.freedesktop.DBus"
        # Nobody is called NetworkManager here, and nobody is started for being asked.
        assert ask("wlan0", bus_call(bus, linux_manager.SERVICE)) == Managed()
        QDBusConnection.disconnectFromBus("samrad-test")
        daemon.terminate()


LOOK = """
import sys
from PySide6.QtCore import QCoreApplication, qInstallMessageHandler
said = []
qInstallMessageHandler(lambda kind, context, text: said.append(text))
from app.computer.linux_manager import ask
first = ask("wlan0")
app = QCoreApplication([])
print(first == ask("wlan0"), said)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such a bus")
def test_a_system_bus_is_asked_without_a_word_of_complaint(tmp_path):
    command = [
        "dbus-daemon", "--session", "--nofork", "--print-address=1",
        f"--address=unix:path={tmp_path}/bus",
    ]  # fmt: skip
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        bus = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": daemon.stdout.readline().strip()}
        done = subprocess.run(
            [sys.executable, "-c", LOOK],
            env=bus,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        daemon.terminate()
    assert done.stdout.split(maxsplit=1) == ["True", "[]\n"]


# --- Windows -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("radio", "signal", "clue", "band"),
    [
        (Radio(rssi=-58, channel=36), -58.0, "rssi", 5.0),
        (Radio(quality=50, channel=6), -75.0, "quality", 2.4),
        (Radio(denied=True), None, "denied", None),
        (Radio(), None, "not_known", None),
        (Radio(rssi=0), None, "not_known", None),
        (Radio(rssi=-200), None, "not_known", None),
    ],
)
def test_what_the_wlan_service_says(radio, signal, clue, band):
    details = wifi_details(radio, "no")
    assert (details.signal_dbm, details.signal_clue, details.band_ghz) == (signal, clue, band)
    assert details.metered == "no"


@pytest.mark.parametrize(
    ("cost", "metered"),
    [(0, "unknown"), (1, "no"), (2, "yes"), (4, "yes"), (0x10002, "yes"), (0x40001, "no")],
)
def test_what_the_network_list_manager_says(cost, metered):
    assert metered_of(cost) == metered


@pytest.mark.parametrize(
    ("state", "duplex"), [(0, "unknown"), (1, "half"), (2, "full"), (9, "unknown")]
)
def test_what_ndis_says(monkeypatch, state, duplex):
    monkeypatch.setattr(windows_details, "read_duplex", lambda key: state)
    assert windows_details.details_of(CABLE).duplex.value == duplex
    assert windows_details.details_of(WIFI).duplex.value == "unknown"


def test_a_guid_is_laid_out_as_windows_has_it():
    assert guid_of("{00112233-4455-6677-8899-AABBCCDDEEFF}") == bytes.fromhex(
        "33221100554477668899aabbccddeeff"
    )
    assert guid_of("") is guid_of("eth0") is None


# --- macOS ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("radio", "details"),
    [
        (macos_wifi.Radio(-55, 866.0, 2), Details(-55.0, "corewlan", 5.0, 866.0)),
        (macos_wifi.Radio(-70, 144.0, 1), Details(-70.0, "corewlan", 2.4, 144.0)),
        (macos_wifi.Radio(-48, 2400.0, 3), Details(-48.0, "corewlan", 6.0, 2400.0)),
        (macos_wifi.Radio(), Details(signal_clue="not_known")),
    ],
)
def test_what_corewlan_says(radio, details):
    assert macos_wifi.details_of(replace(WIFI, key="en0"), lambda name: radio) == details
    assert macos_wifi.details_of(CABLE, lambda name: radio) == Details()


@pytest.mark.skipif(sys.platform == "darwin", reason="there it works")
def test_elsewhere_corewlan_fails_politely():
    assert read_route(lambda: [WIFI], macos_wifi.details_of).signal_clue == "failed"


@pytest.mark.skipif(sys.platform != "win32", reason="needs Windows")
def test_the_real_windows_tells_what_it_can():
    for adapter in system_reader()():
        details = windows_details.details_of(adapter)
        assert details.metered in ("yes", "no", "unknown")
        assert believable(details.signal_dbm) == details.signal_dbm

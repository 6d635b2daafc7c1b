"""Power from recorded structures, trees and outputs of real systems."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer import power
from app.computer.deadband import Deadband
from app.computer.power_linux import read_power as read_linux
from app.computer.power_macos import power_of as power_of_macos
from app.computer.power_macos import read_power as read_macos
from app.computer.power_windows import STATUS, power_of
from app.readiness.readings_computer import PowerReading, Source
from tests.computer.files import make_files

UNKNOWN_S = 0xFFFFFFFF


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        # A desktop, as its Windows answers.
        ((1, 128, 255, 0, UNKNOWN_S, UNKNOWN_S), PowerReading(source=Source.MAINS)),
        # A laptop on its charger, then unplugged, then nearly empty and saving.
        ((1, 8 | 1, 97, 0, UNKNOWN_S, UNKNOWN_S), PowerReading(
            battery=True, source=Source.MAINS, percent=97.0)),
        ((0, 1, 83, 0, 10_800, UNKNOWN_S), PowerReading(
            battery=True, source=Source.BATTERY, percent=83.0, minutes_left=180.0)),
        ((0, 4, 4, 1, 600, UNKNOWN_S), PowerReading(
            battery=True, source=Source.BATTERY, percent=4.0, minutes_left=10.0, saver=True)),
        ((0, 0, 40, 0, UNKNOWN_S, UNKNOWN_S), PowerReading(
            battery=True, source=Source.BATTERY, percent=40.0)),
        # A virtual computer that knows nothing.
        ((255, 255, 255, 0, UNKNOWN_S, UNKNOWN_S), PowerReading()),
    ],
)  # fmt: skip
def test_windows(status, expected):
    assert power_of(STATUS.pack(*status)) == expected


@given(st.binary(min_size=STATUS.size, max_size=STATUS.size))
def test_no_bytes_of_windows_make_nonsense(status):
    reading = power_of(status)
    assert reading.percent is None or 0 <= reading.percent <= 100
    assert reading.battery or reading.percent is reading.minutes_left is None


LAPTOP = {
    "sys/class/power_supply/AC/type": "Mains",
    "sys/class/power_supply/AC/online": "0",
    "sys/class/power_supply/BAT0/type": "Battery",
    "sys/class/power_supply/BAT0/present": "1",
    "sys/class/power_supply/BAT0/status": "Discharging",
    "sys/class/power_supply/BAT0/capacity": "62",
    "sys/class/power_supply/BAT0/energy_now": "31000000",
    "sys/class/power_supply/BAT0/energy_full": "50000000",
    "sys/class/power_supply/BAT0/power_now": "15500000",
    "sys/firmware/acpi/platform_profile": "balanced",
}
MOUSE = {
    "sys/class/power_supply/hidpp_battery_0/type": "Battery",
    "sys/class/power_supply/hidpp_battery_0/scope": "Device",
    "sys/class/power_supply/hidpp_battery_0/status": "Discharging",
    "sys/class/power_supply/hidpp_battery_0/capacity": "5",
}
SECOND = {
    "sys/class/power_supply/BAT1/type": "Battery",
    "sys/class/power_supply/BAT1/status": "Unknown",
    "sys/class/power_supply/BAT1/energy_now": "19000000",
    "sys/class/power_supply/BAT1/energy_full": "50000000",
    "sys/class/power_supply/BAT1/power_now": "0",
}


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (LAPTOP, PowerReading(
            battery=True, source=Source.BATTERY, percent=62.0, minutes_left=120.0)),
        ({**LAPTOP, **MOUSE}, PowerReading(
            battery=True, source=Source.BATTERY, percent=62.0, minutes_left=120.0)),
        # Two batteries count as one of their common size.
        ({**LAPTOP, **SECOND}, PowerReading(
            battery=True, source=Source.BATTERY, percent=50.0, minutes_left=50e6 / 15.5e6 * 60)),
        ({**LAPTOP, "sys/class/power_supply/AC/online": "1"}, PowerReading(
            battery=True, source=Source.MAINS, percent=62.0)),
        ({**LAPTOP, "sys/firmware/acpi/platform_profile": "low-power"}, PowerReading(
            battery=True, source=Source.BATTERY, percent=62.0, minutes_left=120.0, saver=True)),
        # A battery that was taken out, and a mouse: no battery.
        ({**MOUSE, "sys/class/power_supply/BAT0/type": "Battery",
          "sys/class/power_supply/BAT0/present": "0"}, PowerReading(source=Source.MAINS)),
        ({}, PowerReading(source=Source.MAINS)),
        # Charged over USB-C, which some kernels do not list as a charger.
        ({"sys/class/power_supply/BAT0/type": "Battery",
          "sys/class/power_supply/BAT0/status": "Charging",
          "sys/class/power_supply/BAT0/capacity": "31"}, PowerReading(
            battery=True, source=Source.MAINS, percent=31.0)),
        ({"sys/class/power_supply/BAT0/type": "Battery",
          "sys/class/power_supply/BAT0/capacity": "-4"}, PowerReading(
            battery=True, source=Source.UNKNOWN)),
    ],
)  # fmt: skip
def test_linux(tmp_path, files, expected):
    make_files(tmp_path, files)
    assert read_linux(tmp_path) == expected


ON_BATTERY = """Now drawing from 'Battery Power'
 -InternalBattery-0 (id=20512867)\t85%; discharging; 3:12 remaining present: true
"""
ON_MAINS = """Now drawing from 'AC Power'
 -InternalBattery-0 (id=4849763)\t100%; charged; 0:00 remaining present: true
"""
NO_ESTIMATE = """Now drawing from 'Battery Power'
 -InternalBattery-0 (id=4849763)\t41%; discharging; (no estimate) present: true
"""
MAC_MINI = "Now drawing from 'AC Power'\n"
ON_UPS = """Now drawing from 'UPS Power'
 -Back-UPS (id=1)\t100%; discharging; 0:20 remaining present: true
"""
SETTINGS = """System-wide power settings:
Currently in use:
 standby              1
 powernap             1
 displaysleep         10
 sleep                1 (sleep prevented by powerd)
 lowpowermode         0
"""


@pytest.mark.parametrize(
    ("battery", "settings", "expected"),
    [
        (ON_BATTERY, SETTINGS, PowerReading(
            battery=True, source=Source.BATTERY, percent=85.0, minutes_left=192.0)),
        (ON_MAINS, SETTINGS, PowerReading(battery=True, source=Source.MAINS, percent=100.0)),
        (NO_ESTIMATE, SETTINGS.replace("lowpowermode         0", "lowpowermode         1"),
         PowerReading(battery=True, source=Source.BATTERY, percent=41.0, saver=True)),
        (MAC_MINI, "", PowerReading(source=Source.MAINS)),
        (ON_UPS, "", PowerReading(source=Source.BATTERY)),
        ("", "", PowerReading()),
    ],
)  # fmt: skip
def test_macos(battery, settings, expected):
    assert power_of_macos(battery, settings) == expected


@given(st.text(), st.text())
def test_no_output_of_macos_makes_nonsense(battery, settings):
    reading = power_of_macos(battery, settings)
    assert reading.percent is None or 0 <= reading.percent <= 100


def test_macos_is_asked_twice_and_no_more():
    asked = []
    read_macos(lambda command: asked.append(command) or MAC_MINI)
    assert asked == [("/usr/bin/pmset", "-g", "batt"), ("/usr/bin/pmset", "-g")]


def test_a_computer_of_another_kind_is_not_supported():
    with pytest.raises(NotImplementedError):
        power.read_power("plan9")


def test_a_deadband_holds_until_the_number_has_moved_a_step():
    band = Deadband(10)
    assert [band.hold(value) for value in (50, 55, 59, 60, 52, None, 52)] == [
        50, 50, 50, 60, 60, None, 52,
    ]  # fmt: skip


@given(st.lists(st.floats(0, 100)), st.floats(0.1, 50))
def test_what_a_deadband_holds_is_never_a_step_away(values, step):
    band = Deadband(step)
    assert all(abs(band.hold(value) - value) < step for value in values)

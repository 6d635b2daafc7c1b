"""Sleep, screen and lock times from recorded plans, registries, files and outputs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer import sleep
from app.computer.sleep import soonest
from app.computer.sleep_linux import gnome_times, kde_times, logind_minutes
from app.computer.sleep_linux import read_sleep as read_linux
from app.computer.sleep_macos import read_sleep as read_macos
from app.computer.sleep_macos import sleep_of as sleep_of_macos
from app.computer.sleep_windows import DISPLAY, SLEEP, sleep_of
from app.readiness.readings_computer import SleepReading, Source
from tests.computer.files import make_files
from tests.computer.registry_trees import Tree

DESKTOP = r"HKCU\Control Panel\Desktop"
POLICY = r"HKCU\Software\Policies\Microsoft\Windows\Control Panel\Desktop"
SYSTEM = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System"
SAVER = {"ScreenSaveActive": "1", "ScreenSaveTimeOut": "600", "SCRNSAVE.EXE": r"C:\x.scr"}
PLAN = {SLEEP: 1800, DISPLAY: 600}


@pytest.mark.parametrize(
    ("plan", "trees", "times"),
    [
        (PLAN, [], (30.0, 10.0, None)),
        ({SLEEP: 0, DISPLAY: 0}, [{DESKTOP: SAVER}], (0.0, 0.0, 10.0)),
        # Switched on, and no saver chosen: it never comes.
        (PLAN, [{DESKTOP: {**SAVER, "SCRNSAVE.EXE": None}}], (30.0, 10.0, 0.0)),
        (PLAN, [{DESKTOP: {**SAVER, "ScreenSaveActive": "0"}}], (30.0, 10.0, 0.0)),
        # A policy comes before the user, and a lock of the computer before a late saver.
        (PLAN, [{DESKTOP: SAVER, POLICY: {"ScreenSaveTimeOut": "300"}}], (30.0, 10.0, 5.0)),
        (PLAN, [{SYSTEM: {"InactivityTimeoutSecs": 900}}], (30.0, 10.0, 15.0)),
        (PLAN, [{SYSTEM: {"InactivityTimeoutSecs": 300}, DESKTOP: SAVER}], (30.0, 10.0, 5.0)),
        (PLAN, [{SYSTEM: {"InactivityTimeoutSecs": 0}}], (30.0, 10.0, 0.0)),
        ({SLEEP: None}, [{DESKTOP: {**SAVER, "ScreenSaveTimeOut": "x"}}], (None, None, None)),
        ({}, [], (None, None, None)),
    ],
)
def test_windows(plan, trees, times):
    reading = sleep_of(Source.MAINS, plan, Tree(*trees))
    assert (reading.sleep_min, reading.display_min, reading.lock_min) == times


GNOME = {
    "sleep-inactive-ac-type": "'suspend'",
    "sleep-inactive-ac-timeout": "1200",
    "sleep-inactive-battery-type": "'suspend'",
    "sleep-inactive-battery-timeout": "900",
    "idle-delay": "uint32 300",
    "lock-enabled": "true",
    "lock-delay": "uint32 30",
}


def asks(answers):
    return lambda schema, key: answers.get(key, "")


@pytest.mark.parametrize(
    ("answers", "source", "times"),
    [
        (GNOME, Source.MAINS, (20.0, 5.0, 5.5)),
        (GNOME, Source.BATTERY, (15.0, 5.0, 5.5)),
        ({**GNOME, "sleep-inactive-ac-type": "'nothing'"}, Source.MAINS, (0.0, 5.0, 5.5)),
        ({**GNOME, "idle-delay": "uint32 0"}, Source.MAINS, (20.0, 0.0, 0.0)),
        ({**GNOME, "lock-enabled": "false"}, Source.MAINS, (20.0, 5.0, 0.0)),
        ({}, Source.MAINS, (None, None, None)),
    ],
)
def test_gnome(answers, source, times):
    reading = gnome_times(source, asks(answers))
    assert (reading.sleep_min, reading.display_min, reading.lock_min) == times


KDE = """[AC][Display]
TurnOffDisplayIdleTimeoutSec=600

[AC][SuspendAndShutdown]
AutoSuspendIdleTimeoutSec=1800

[Battery][SuspendAndShutdown]
AutoSuspendAction=0
AutoSuspendIdleTimeoutSec=300
"""


@pytest.mark.parametrize(
    ("settings", "source", "times"),
    [
        (KDE, Source.MAINS, (30.0, 10.0)),
        (KDE, Source.BATTERY, (0.0, None)),
        ("", Source.MAINS, (None, None)),
        ("nonsense", Source.MAINS, (None, None)),
    ],
)
def test_kde(settings, source, times):
    reading = kde_times(source, settings)
    assert (reading.sleep_min, reading.display_min) == times


@given(st.text(max_size=200))
def test_any_file_of_kde_can_be_read(settings):
    assert kde_times(Source.MAINS, settings).lock_min is None


@pytest.mark.parametrize(
    ("settings", "minutes"),
    [
        ("[Login]\n#IdleAction=suspend\n", None),
        ("[Login]\nIdleAction=ignore\nIdleActionSec=5min\n", None),
        ("[Login]\nIdleAction=suspend\nIdleActionSec=20min\n", 20.0),
        ("[Login]\nIdleAction = hibernate\nIdleActionSec=1h 30min\n", 90.0),
        ("[Login]\nIdleAction=suspend\n", 30.0),
        ("[Login]\nIdleAction=lock\nIdleActionSec=5min\n", None),
        ("[Login]\nIdleAction=suspend\nIdleActionSec=900\n", 15.0),
        ("[Login]\nIdleAction=suspend\nIdleActionSec=soon\n", None),
    ],
)
def test_logind(settings, minutes):
    assert logind_minutes(settings) == minutes


@given(st.text(max_size=200))
def test_any_file_of_logind_can_be_read(settings):
    logind_minutes(settings)
    logind_minutes(f"IdleAction=suspend\nIdleActionSec={settings}")


def test_linux_takes_the_soonest(tmp_path):
    make_files(tmp_path, {"etc/systemd/logind.conf": "IdleAction=suspend\nIdleActionSec=10min"})
    environment = {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}
    reading = read_linux(tmp_path, environment, asks(GNOME))
    assert reading == SleepReading(
        source=Source.MAINS, sleep_min=10.0, display_min=5.0, lock_min=5.5
    )


def test_linux_with_kde(tmp_path):
    make_files(tmp_path, {"home/.config/powerdevilrc": KDE})
    environment = {"XDG_CURRENT_DESKTOP": "KDE", "HOME": str(tmp_path / "home")}
    reading = read_linux(tmp_path, environment, asks({}))
    assert (reading.sleep_min, reading.display_min) == (30.0, 10.0)


def test_linux_without_a_desktop_is_unknown_and_asks_no_tool(tmp_path):
    asked = []
    reading = read_linux(tmp_path, {}, lambda *key: asked.append(key) or "")
    assert reading == SleepReading(source=Source.MAINS)
    assert asked == []


MAC_BATTERY = "Now drawing from 'Battery Power'\n"
MAC_SETTINGS = """System-wide power settings:
Currently in use:
 standby              1
 hibernatefile        /var/vm/sleepimage
 displaysleep         2
 sleep                1 (sleep prevented by coreaudiod, powerd)
 disksleep            10
"""


@pytest.mark.parametrize(
    ("battery", "settings", "expected"),
    [
        (MAC_BATTERY, MAC_SETTINGS, SleepReading(
            source=Source.BATTERY, sleep_min=1.0, display_min=2.0)),
        ("Now drawing from 'AC Power'\n", " sleep 0\n displaysleep 0\n", SleepReading(
            source=Source.MAINS, sleep_min=0.0, display_min=0.0)),
        ("", "", SleepReading()),
    ],
)  # fmt: skip
def test_macos(battery, settings, expected):
    assert sleep_of_macos(battery, settings) == expected


def test_macos_asks_its_tool():
    assert read_macos(lambda command: "") == SleepReading()


@given(st.text(), st.text())
def test_any_output_of_macos_can_be_read(battery, settings):
    assert sleep_of_macos(battery, settings).lock_min is None


@given(st.lists(st.none() | st.floats(0, 1000)))
def test_the_soonest_is_one_of_them(times):
    found = soonest(*times)
    known = [time for time in times if time is not None]
    assert found is None if not known else found in [*known, 0.0]


@pytest.mark.parametrize(
    ("times", "expected"), [((0.0, 5.0), 5.0), ((None, 0.0), 0.0), ((None,), None), ((), None)]
)
def test_never_is_later_than_any_time(times, expected):
    assert soonest(*times) == expected


def test_a_computer_of_another_kind_is_not_supported():
    with pytest.raises(NotImplementedError):
        sleep.read_sleep("plan9")

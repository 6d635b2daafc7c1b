"""Waiting for a restart, and the last update, from recorded registries, logs and files."""

import plistlib
from datetime import datetime

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer import last_used, restart
from app.computer.days import days_since, hours_since, seconds_of_filetime
from app.computer.last_used import linux_traces, newest
from app.computer.last_used_macos import last_installed as last_installed_macos
from app.computer.last_used_macos import last_search
from app.computer.last_used_macos import traces as macos_traces
from app.computer.last_used_windows import LOG, last_installed, traces
from app.computer.restart import pending_below, pending_in
from app.readiness.readings_computer import Known, LastUsedReading
from tests.computer.files import make_files
from tests.computer.registry_trees import Tree

CURRENT = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion"
WINDOWS = {
    rf"{CURRENT}\Component Based Servicing\Packages": {},
    rf"{CURRENT}\WindowsUpdate\Auto Update": {"LastOnlineScanTimeForAppCategory": "x"},
}
DAY = 86_400
NOW = datetime.fromisoformat("2026-11-23T12:00:00+00:00").timestamp()


@pytest.mark.parametrize(
    ("more", "pending", "clue"),
    [
        ({}, Known.NO, ""),
        ({rf"{CURRENT}\WindowsUpdate\Auto Update\RebootRequired": {"8B02": 1}}, Known.YES,
         "windows_update"),
        ({rf"{CURRENT}\Component Based Servicing\REBOOTPENDING": {}}, Known.YES, "components"),
        ({r"HKLM\SOFTWARE\Microsoft\SMS\Mobile Client\Reboot Management\RebootData":
          {"RebootBy": 1}}, Known.YES, "configuration_manager"),
        # Renames alone are no sign: many installers leave some.
        ({r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager":
          {"PendingFileRenameOperations": r"\??\C:\Windows\Temp\x"}}, Known.NO, ""),
    ],
)  # fmt: skip
def test_windows_pending(more, pending, clue):
    assert pending_in(Tree(WINDOWS, more)) == (pending, clue)


def test_a_registry_that_may_not_be_read_is_unknown():
    assert pending_in(Tree({})) == (Known.UNKNOWN, "")


@pytest.mark.parametrize(
    ("files", "pending", "clue"),
    [
        ({"etc/debian_version": "13.1"}, Known.NO, ""),
        ({"etc/debian_version": "13.1", "run/reboot-required": "*** restart ***"}, Known.YES,
         "packages"),
        ({"usr/lib/systemd/system/system-update.target": "[Unit]"}, Known.NO, ""),
        ({"system-update": ""}, Known.YES, "offline_update"),
        ({}, Known.UNKNOWN, ""),
    ],
)  # fmt: skip
def test_linux_pending(tmp_path, files, pending, clue):
    make_files(tmp_path, files)
    assert pending_below(tmp_path) == (pending, clue)


def test_macos_knows_only_since_when_it_runs(monkeypatch):
    monkeypatch.setattr(psutil, "boot_time", lambda: 0.0)
    reading = restart.read_restart("darwin")
    assert (reading.pending, reading.clue) == (Known.UNKNOWN, "")
    assert reading.uptime_h > 400_000


LOG_TEXT = (
    "{A}\t2026-09-08 10:02:33:123+0200\t1\t183 [AGENT_INSTALLING_SUCCEEDED]\t101\t{U}\t1\t0\t"
    "MoUpdateOrchestrator\tSuccess\tContent Install\tInstallation Successful: 2026-09\r\n"
    "{B}\t2026-11-20 08:00:00:500+0100\t1\t183 [AGENT_INSTALLING_SUCCEEDED]\t101\t{U}\t1\t0\t"
    "Antivirus\tSuccess\tContent Install\tInstallation Successful: intelligence\r\n"
    "{C}\t2026-11-22 08:00:00:500+0100\t1\t182 [AGENT_INSTALLING_FAILED]\t101\t{U}\t1\t8024\t"
    "Antivirus\tFailure\tContent Install\tInstallation Failure\r\n"
    "{D}\t2026-11-23 07:00:00:500+0100\t1\t147 [AGENT_DETECTION_FINISHED]\t101\t{U}\t0\t0\t"
    "Antivirus\tSuccess\tSoftware Synchronization\tFound 0 updates.\r\n"
)
INSTALLED = datetime.fromisoformat("2026-11-20T07:00:00+00:00").timestamp()


@pytest.mark.parametrize(
    "log",
    [
        LOG_TEXT.encode("utf-16"),
        LOG_TEXT.encode("utf-16-le"),
        LOG_TEXT.encode("utf-16-le")[1:],
        LOG_TEXT.encode(),
        LOG_TEXT.replace(":500+", ".500+").encode("utf-16"),
    ],
)
def test_the_newest_installed_update_of_a_log(log):
    assert last_installed(log) == INSTALLED


@pytest.mark.parametrize("log", [b"", b"\0", b"\xff\xfe", "nothing".encode("utf-16")])
def test_a_log_without_an_installed_update(log):
    assert last_installed(log) is None


@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-16")))
def test_any_log_can_be_read(log):
    assert last_installed(log) is None


@given(st.text("0123456789-: +\t", min_size=10, max_size=40))
def test_any_date_can_be_read(date):
    line = f"{{A}}\t{date}\t183 [AGENT_INSTALLING_SUCCEEDED]"
    assert last_installed(line.encode()) is None or line


def test_windows_traces(tmp_path):
    make_files(tmp_path, {str(LOG): LOG_TEXT.encode("utf-16")})
    registry = Tree(
        {
            rf"{CURRENT}\WindowsUpdate\Auto Update\Results\Install": {
                "LastSuccessTime": "2013-05-14 12:41:26"
            },
            r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion": {"InstallDate": 1_700_000_000},
        }
    )
    found = traces(tmp_path, registry)
    assert found["update_log"] == INSTALLED
    assert found["update_results"] == datetime.fromisoformat("2013-05-14T12:41:26Z").timestamp()
    assert newest(found, NOW) == LastUsedReading(updated_days=3.0, clue="update_log")


def test_windows_without_traces(tmp_path):
    assert traces(tmp_path, Tree({})) == {}


def test_only_the_end_of_a_long_log_is_read(tmp_path):
    old = LOG_TEXT.encode("utf-16-le")
    make_files(tmp_path, {str(LOG): old + "x".encode("utf-16-le") * 600_000})
    assert traces(tmp_path, Tree({})) == {}


@pytest.mark.parametrize(
    ("found", "days", "clue"),
    [
        ({}, None, ""),
        ({"a": NOW - 40 * DAY, "b": NOW - 3 * DAY}, 3.0, "b"),
        ({"a": NOW + 5}, 0.0, "a"),
        # A date of next year is somebody's mistake.
        ({"a": NOW + 300 * DAY, "b": NOW - 3 * DAY}, 3.0, "b"),
        ({"a": NOW + 300 * DAY}, None, ""),
        # The version's date moves once a year: old, it says nothing.
        ({"version": NOW - 200 * DAY}, None, ""),
        ({"version": NOW - 2 * DAY}, 2.0, "version"),
    ],
)
def test_the_newest_trace_counts(found, days, clue):
    assert newest(found, NOW) == LastUsedReading(updated_days=days, clue=clue)


@pytest.mark.parametrize(
    ("path", "clue"),
    [
        ("var/lib/dpkg/status", "dpkg"),
        ("var/lib/rpm/rpmdb.sqlite", "rpm"),
        ("usr/lib/sysimage/rpm/rpmdb.sqlite", "rpm"),
        ("var/lib/pacman/local/x", "pacman"),
    ],
)
def test_linux_traces(tmp_path, path, clue):
    make_files(tmp_path, {path: ""}, at=NOW - 12 * DAY)
    assert list(linux_traces(tmp_path)) == [clue]


def test_linux_takes_the_newest_of_a_kind(tmp_path):
    make_files(tmp_path, {"var/lib/rpm/Packages.db": ""}, at=NOW - 300 * DAY)
    make_files(tmp_path, {"usr/lib/sysimage/rpm/rpmdb.sqlite": ""}, at=NOW - 4 * DAY)
    assert newest(linux_traces(tmp_path), NOW).updated_days == 4.0


def on(day):
    return datetime.fromisoformat(f"{day}T10:00:00")


HISTORY = [
    {"date": on("2026-11-01"), "displayName": "macOS 15.7", "processName": "softwareupdated"},
    {"date": on("2026-11-20"), "displayName": "Some program", "processName": "installer"},
    {"displayName": "without a date", "processName": "softwareupdated"},
    "nonsense",
]


def test_macos_counts_what_the_system_installed_itself(tmp_path):
    history = plistlib.dumps(HISTORY)
    expected = datetime.fromisoformat("2026-11-01T10:00:00Z").timestamp()
    assert last_installed_macos(history) == expected
    make_files(tmp_path, {"Library/Receipts/InstallHistory.plist": history})
    assert macos_traces(tmp_path) == {"install_history": expected}


def test_macos_last_search():
    settings = {"LastSuccessfulDate": on("2026-11-22"), "LastFullSuccessfulDate": "soon"}
    expected = datetime.fromisoformat("2026-11-22T10:00:00Z").timestamp()
    assert last_search(plistlib.dumps(settings)) == expected


@given(st.binary(max_size=200))
def test_any_property_list_can_be_read(data):
    assert last_installed_macos(data) is None
    assert last_search(data) is None


def test_a_computer_of_another_kind_is_not_supported():
    with pytest.raises(NotImplementedError):
        last_used.read_last_used("plan9")


@given(st.floats(0, 4e9), st.floats(0, 4e9))
def test_days_are_whole_and_never_negative(then, now):
    days = days_since(then, now)
    assert days is None or (days >= 0 and days == int(days))


@pytest.mark.parametrize(("then", "hours"), [(0.0, 2.0), (7_199.0, 0.0), (7_201.0, None)])
def test_hours(then, hours):
    assert hours_since(then, 7_200.0) == hours


@pytest.mark.parametrize(
    ("ticks", "seconds"),
    [(0, None), (116_444_736_000_000_000, None), (134_083_296_000_000_000, 1_763_856_000.0)],
)
def test_filetime(ticks, seconds):
    assert seconds_of_filetime(ticks) == seconds

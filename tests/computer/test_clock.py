"""What a system says of its clock, from recorded registries, files and kernel answers."""

import sys
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer.clock import clock_below, clock_in, kernel_status, read_clock
from app.readiness.readings_computer import ClockReading, Known
from tests.computer.files import make_files
from tests.computer.registry_trees import Tree

SERVICE = r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time"
NOW = datetime.fromisoformat("2026-11-23T12:00:00+00:00").timestamp()
THREE_DAYS_AGO = 116_444_736_000_000_000 + int((NOW - 3 * 86_400) * 10_000_000)
RUNNING = {SERVICE: {"Start": 3}, rf"{SERVICE}\Parameters": {"Type": "NTP"}}
IN_DOMAIN = {SERVICE: {"Start": 2}, rf"{SERVICE}\Parameters": {"Type": "NT5DS"}}
GOOD = {rf"{SERVICE}\Config": {"LastKnownGoodTime": THREE_DAYS_AGO}}
KEPT, NOT_KEPT = (0, 0x2001), (5, 0x40)


@pytest.mark.parametrize(
    ("trees", "expected"),
    [
        ([RUNNING, GOOD], ClockReading(synchronised=Known.YES, age_days=3.0, clue="w32time")),
        ([IN_DOMAIN, GOOD], ClockReading(synchronised=Known.YES, age_days=3.0, clue="w32time")),
        ([RUNNING], ClockReading()),
        ([RUNNING, {rf"{SERVICE}\Config": {"LastKnownGoodTime": 0}}], ClockReading()),
        ([RUNNING, {rf"{SERVICE}\Parameters": {"Type": "NoSync"}}], ClockReading(
            synchronised=Known.NO, clue="time_service_off")),
        ([RUNNING, GOOD, {SERVICE: {"Start": 4}}], ClockReading(
            synchronised=Known.NO, clue="time_service_off")),
        ([], ClockReading()),
    ],
)  # fmt: skip
def test_windows(trees, expected):
    assert clock_in(Tree(*trees), NOW) == expected


@given(st.integers(-(2**63), 2**64))
def test_any_time_of_windows_can_be_read(ticks):
    reading = clock_in(Tree({rf"{SERVICE}\Config": {"LastKnownGoodTime": ticks}}), NOW)
    assert reading.age_days is None or reading.age_days >= 0


@pytest.mark.parametrize(
    ("files", "status", "expected"),
    [
        ({}, KEPT, ClockReading(synchronised=Known.YES, clue="kernel")),
        ({}, NOT_KEPT, ClockReading()),
        ({}, (0, 0x40), ClockReading()),
        ({}, None, ClockReading()),
        ({"run/systemd/timesync/synchronized": ""}, NOT_KEPT, ClockReading(
            synchronised=Known.YES, age_days=2.0, clue="timesyncd")),
    ],
)  # fmt: skip
def test_linux(tmp_path, files, status, expected):
    make_files(tmp_path, files, at=NOW - 2 * 86_400)
    assert clock_below(tmp_path, NOW, status) == expected


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel of Linux")
def test_the_kernel_answers_without_rights():
    result, status = kernel_status()
    assert 0 <= result <= 5
    assert 0 <= status <= 0xFFFF


def test_macos_and_others_are_not_supported():
    for platform in ("darwin", "plan9"):
        with pytest.raises(NotImplementedError):
            read_clock(platform)

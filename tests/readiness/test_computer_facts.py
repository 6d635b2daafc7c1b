"""Judging facts about the computer: each outcome from a reading, and every edge."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.checks import (
    clock,
    last_used,
    load,
    power,
    restart,
    screens,
    session,
    sleep,
)
from app.readiness.limits import DEFAULT_LIMITS as LIMITS
from app.readiness.readings_computer import (
    ClockReading,
    LastUsedReading,
    LoadReading,
    PowerReading,
    RestartReading,
    ScreensReading,
    SessionReading,
    SleepReading,
)
from app.readiness.report import Checked, without_private
from app.readiness.verdict import Verdict

CHECKS = {
    power: LIMITS.power, load: LIMITS.load, session: None, restart: LIMITS.restart,
    last_used: LIMITS.last_used, screens: LIMITS.screens, sleep: LIMITS.sleep, clock: LIMITS.clock,
}  # fmt: skip
NOT_FOUND = (
    "failed", "denied", "not_supported", "crashed", "not_answering", "gave_up", "timed_out",
)  # fmt: skip
BATTERY = PowerReading(battery=True, source="battery", percent=80.0)


def code(check, reading):
    found = check.judge(reading, CHECKS[check])
    # Every text must be able to be filled.
    found.reason.text.format_map(found.values)
    found.reason.advice.format_map(found.values)
    return found.reason_code.partition(".")[2]


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (PowerReading(source="mains"), "no_battery"),
        (PowerReading(), "no_battery"),
        (PowerReading(battery=True, source="mains", percent=3.0), "mains"),
        (replace(BATTERY, percent=50.0), "battery"),
        (replace(BATTERY, percent=49.0), "battery_half"),
        (replace(BATTERY, percent=20.0), "battery_half"),
        (replace(BATTERY, percent=19.0), "battery_low"),
        (replace(BATTERY, percent=19.0, source="unknown"), "battery_low"),
        (replace(BATTERY, source="unknown"), "battery"),
        (replace(BATTERY, minutes_left=40.0), "battery_short"),
        (replace(BATTERY, minutes_left=45.0), "battery"),
        (replace(BATTERY, minutes_left=10.0, percent=10.0), "battery_low"),
        (replace(BATTERY, percent=None), "unknown"),
        (replace(BATTERY, percent=None, minutes_left=20.0), "battery_short"),
        (replace(BATTERY, saver=True), "saver"),
        (PowerReading(battery=True, source="mains", percent=90.0, saver=True), "saver_on_mains"),
        (PowerReading(source="mains", saver=True), "saver_on_mains"),
    ],
)
def test_power(reading, expected):
    assert code(power, reading) == expected


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (LoadReading(cpu_percent=70.0, seconds=3.0, free_gb=4.0), "light"),
        (LoadReading(cpu_percent=71.0, seconds=3.0, free_gb=4.0), "busy"),
        (LoadReading(cpu_percent=99.0, seconds=3.0, free_gb=4.0), "busy"),
        (LoadReading(cpu_percent=91.0, seconds=8.0, free_gb=4.0), "overloaded"),
        (LoadReading(cpu_percent=91.0, seconds=9.0, busiest="x"), "overloaded_with"),
        # Samråd's own start is not counted, and what it goes on needing is.
        (LoadReading(cpu_percent=95.0, own_percent=40.0, seconds=3.0), "light"),
        (LoadReading(cpu_percent=95.0, own_percent=20.0, seconds=3.0), "busy"),
        (LoadReading(cpu_percent=95.0, own_percent=40.0, seconds=10.0), "overloaded"),
        (LoadReading(cpu_percent=71.0, seconds=9.0, busiest="x"), "busy_with"),
        (LoadReading(cpu_percent=9.0, seconds=9.0, busiest="x"), "light"),
        (LoadReading(cpu_percent=91.0, seconds=8.0, free_gb=0.2), "overloaded"),
        (LoadReading(cpu_percent=90.0, seconds=8.0, free_gb=0.9), "memory_low"),
        (LoadReading(cpu_percent=5.0, seconds=8.0, free_gb=1.0), "light"),
        (LoadReading(cpu_percent=5.0, seconds=8.0), "light"),
    ],
)
def test_load(reading, expected):
    assert code(load, reading) == expected


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (SessionReading(remote="none", virtual="no"), "local"),
        (SessionReading(remote="none"), "local"),
        (SessionReading(remote="none", virtual="yes"), "virtual_computer"),
        (SessionReading(remote="rdp", virtual="yes"), "rdp"),
        (SessionReading(remote="citrix"), "citrix"),
        (SessionReading(remote="vmware"), "vmware"),
        (SessionReading(remote="vnc"), "vnc"),
        (SessionReading(remote="other"), "other"),
        (SessionReading(), "unknown"),
        (SessionReading(remote="nonsense"), "unknown"),
        (SessionReading(virtual="yes"), "unknown"),
    ],
)
def test_session(reading, expected):
    assert code(session, reading) == expected


def test_every_far_session_falls_short_of_what_a_guideline_may_ask():
    for name in ("rdp", "citrix", "vmware", "vnc", "other"):
        reason = session.OUTCOMES[f"session.{name}"]
        assert (reason.want, reason.counts) == ("no_virtual_workplace", True)
        assert "not those in front of you" in reason.text


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (RestartReading(pending="no", uptime_h=3.0), "none"),
        (RestartReading(pending="yes", uptime_h=300.0), "pending"),
        (RestartReading(pending="no", uptime_h=168.0), "none"),
        (RestartReading(pending="no", uptime_h=172.0), "long_ago"),
        (RestartReading(uptime_h=172.0), "long_ago"),
        (RestartReading(uptime_h=5.0), "recent"),
        (RestartReading(pending="no"), "none"),
        (RestartReading(), "unknown"),
    ],
)
def test_restart(reading, expected):
    assert code(restart, reading) == expected


def test_a_strict_limit_never_says_one_days():
    strict = replace(LIMITS.restart, long_days=1.0)
    found = restart.judge(RestartReading(pending="no", uptime_h=47.0), strict)
    assert found.reason_code == "restart.none"


@pytest.mark.parametrize(
    ("days", "expected"),
    [(0.0, "recently"), (30.0, "recently"), (31.0, "long_ago"), (None, "unknown")],
)
def test_last_used(days, expected):
    assert code(last_used, LastUsedReading(updated_days=days)) == expected


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (ScreensReading(desktops=2, screens=2, mirrored="no"), "enough"),
        (ScreensReading(desktops=1, screens=1), "one"),
        (ScreensReading(desktops=1, screens=2, mirrored="yes"), "mirrored"),
        (ScreensReading(desktops=2, screens=3, mirrored="yes"), "mirrored"),
        (ScreensReading(), "unknown"),
    ],
)
def test_screens(reading, expected):
    assert code(screens, reading) == expected


@pytest.mark.parametrize("wanted", [1, 2, 3, 4])
def test_nobody_with_two_screens_is_told_of_one(wanted):
    limits = replace(LIMITS.screens, wanted=wanted)
    two = screens.judge(ScreensReading(desktops=2, screens=2), limits)
    one = screens.judge(ScreensReading(desktops=1, screens=1), limits)
    assert two.reason_code == "screens.enough"
    assert one.reason_code == ("screens.enough" if wanted == 1 else "screens.one")


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (SleepReading(sleep_min=30.0, display_min=15.0, lock_min=15.0), "late"),
        (SleepReading(sleep_min=0.0, display_min=0.0, lock_min=0.0), "late"),
        (SleepReading(sleep_min=29.0, display_min=5.0), "early"),
        (SleepReading(sleep_min=0.0, display_min=10.0), "display_early"),
        (SleepReading(sleep_min=0.5), "early"),
        (SleepReading(lock_min=5.0), "lock_early"),
        (SleepReading(display_min=20.0), "late"),
        (SleepReading(), "unknown"),
    ],
)
def test_sleep(reading, expected):
    assert code(sleep, reading) == expected


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (ClockReading(synchronised="yes"), "kept"),
        (ClockReading(synchronised="no"), "not_kept"),
        (ClockReading(age_days=30.0), "kept"),
        (ClockReading(age_days=31.0, synchronised="yes"), "not_kept"),
        (ClockReading(), "unknown"),
        (ClockReading(offset_s=120.0), "right"),
        (ClockReading(offset_s=-121.0), "off"),
        (ClockReading(offset_s=300.0), "off"),
        (ClockReading(offset_s=301.0), "wrong"),
        (ClockReading(offset_s=1.0, synchronised="no"), "right"),
        (ClockReading(error="clock.not_supported", offset_s=1.0), "right"),
    ],
)
def test_clock(reading, expected):
    assert code(clock, reading) == expected


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.CHECK)
def test_what_could_not_be_had_is_said_and_never_decides(check):
    for name in NOT_FOUND:
        found = check.judge(check.READING(error=f"{check.CHECK}.{name}"), CHECKS[check])
        assert found.reason_code == f"{check.CHECK}.{name}"
        assert found.verdict is Verdict.COULD_NOT_BE_TESTED
        assert not found.counts


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.CHECK)
@given(error=st.text(min_size=1))
def test_an_error_of_any_other_name_has_failed(check, error):
    found = check.judge(check.READING(error=error), CHECKS[check])
    name = error.rpartition(".")[2]
    assert found.reason_code == f"{check.CHECK}.{name if name in NOT_FOUND else 'failed'}"


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.CHECK)
def test_every_outcome_is_its_own_and_unknowns_do_not_count(check):
    for name, reason in check.OUTCOMES.items():
        assert name.startswith(f"{check.CHECK}.")
        if reason.verdict is Verdict.COULD_NOT_BE_TESTED:
            assert not reason.counts


def readings(check):
    numbers = st.none() | st.floats(-1e6, 1e6)
    words = st.sampled_from(["yes", "no", "unknown", "rdp", "none", "mains", "battery", ""])
    by_type = {bool: st.booleans(), int: st.integers(0, 9), float: st.floats(-1e6, 1e6)}
    usual = check.READING()
    values = {
        field.name: by_type.get(type(getattr(usual, field.name)), numbers)
        if not isinstance(getattr(usual, field.name), str)
        else words
        for field in fields(usual)
        if field.name not in ("error", "device")
    }
    return st.fixed_dictionaries(values).map(lambda found: check.READING(**found))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.CHECK)
@given(data=st.data())
def test_whatever_a_child_says_is_judged_and_can_be_put_in_words(check, data):
    reading = data.draw(readings(check))
    assert f"{check.CHECK}.{code(check, reading)}" in check.OUTCOMES


def test_the_busiest_program_is_named_here_and_in_no_report():
    reading = LoadReading(cpu_percent=95.0, seconds=9.0, busiest="Secret viewer")
    found = load.judge(reading, LIMITS.load)
    assert found.reason_code == "load.overloaded_with"
    assert "Secret viewer" in found.reason.text.format_map(found.values)
    kept = without_private(Checked(found, reading))
    assert "Secret viewer" not in str(kept)
    assert kept.finding.reason.advice.format_map(kept.finding.values)

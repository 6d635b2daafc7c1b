"""Before a conversation the check runs by itself; plan B comes when something is still wrong."""

from datetime import UTC, datetime, time, timedelta

import pytest

from app.consultation import Consultation
from app.equipment.before_start import QUICK_S, BeforeStart
from app.readiness.plan_b import PlanB
from tests.ui.standing_check import GOOD, StandingCheck, finding

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC).astimezone()


class Clock:
    def __init__(self):
        self.now = NINE

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def consultation(qapp):
    return Consultation()


@pytest.fixture
def check(qapp):
    return StandingCheck(*GOOD)


@pytest.fixture
def before(check, consultation, clock):
    before = BeforeStart(check, consultation, PlanB(), clock)
    yield before
    before.stop()


def start_in(consultation, clock, minutes):
    at = clock.now + timedelta(minutes=minutes)
    consultation.set_start(time(at.hour, at.minute), clock.now)


def checked_once(check):
    """As when the program starts on its Equipment page and the page is left."""
    check.begin()
    check.end()
    assert check.began == 1


def test_without_a_start_nothing_runs_by_itself(check, before):
    before.look()
    assert (check.began, before.plan_b) == (0, False)


def test_it_runs_ten_minutes_before_and_lets_go(check, consultation, clock, before):
    checked_once(check)
    clock.now += timedelta(minutes=1)
    start_in(consultation, clock, 30)
    before.look()
    assert check.began == 1
    clock.now += timedelta(minutes=20)
    before.look()
    assert (check.began, check.running) == (2, False)
    before.look()
    assert check.began == 2


def test_a_check_that_was_left_early_does_not_count(check, consultation, clock, before):
    checked_once(check)
    clock.now += timedelta(hours=1)
    check.hold = True
    check.begin()
    start_in(consultation, clock, 9)
    check.end()
    assert check.began == 2
    check.hold = False
    before.look()
    assert (check.began, check.running) == (3, False)
    before.look()
    assert check.began == 3


def test_a_check_that_ran_until_now_is_not_repeated(check, consultation, clock, before):
    check.begin()
    clock.now += timedelta(hours=1)
    start_in(consultation, clock, 9)
    check.end()
    before.look()
    assert check.began == 1


def at_minutes_before(clock, consultation, before, minutes):
    clock.now = consultation.starts_at - timedelta(minutes=minutes)
    before.look()


def test_plan_b_rests_on_a_second_look(check, consultation, clock, before):
    """Ten minutes before, the camera may be busy with the consultation before this one."""
    checked_once(check)
    check._given["camera"] = finding("camera.busy")
    start_in(consultation, clock, 30)
    at_minutes_before(clock, consultation, before, 10)
    assert check.began == 2
    at_minutes_before(clock, consultation, before, 4)
    assert check.began == 2
    check._given["camera"] = finding("camera.good")
    at_minutes_before(clock, consultation, before, 3.4)
    assert (check.began, check.running) == (3, False)
    at_minutes_before(clock, consultation, before, 2.9)
    assert (check.began, before.plan_b) == (3, False)


def test_what_must_be_fixed_still_is_looked_at_twice_and_no_more(
    check, consultation, clock, before
):
    checked_once(check)
    check._given["camera"] = finding("camera.black")
    start_in(consultation, clock, 30)
    for minutes in (10, 5, 3.4, 3.2, 3, 2):
        at_minutes_before(clock, consultation, before, minutes)
    assert (check.began, before.plan_b) == (3, True)


@pytest.mark.parametrize(("stale", "began"), [(False, 2), (True, 3)])
def test_what_does_not_hold_any_more_is_looked_at_again(check, consultation, clock, stale, began):
    before = BeforeStart(check, consultation, PlanB(), clock, lambda: stale)
    checked_once(check)
    start_in(consultation, clock, 30)
    for minutes in (10, 3.4):
        at_minutes_before(clock, consultation, before, minutes)
    before.stop()
    assert check.began == began


def test_a_page_that_takes_the_check_over_keeps_it(qtbot, check, consultation, clock, before):
    checked_once(check)
    check.hold = True
    clock.now += timedelta(hours=1)
    start_in(consultation, clock, 5)
    assert before.checks_by_itself
    check.begin()
    check.hold = False
    check.say()
    assert check.running
    assert not before.checks_by_itself


def test_the_quick_check_has_its_budget(check, consultation, clock, before):
    checked_once(check)
    clock.now += timedelta(hours=1)
    start_in(consultation, clock, 5)
    assert check.within_s == QUICK_S


def test_plan_b_comes_three_minutes_before_and_goes_with_its_cause(
    check, consultation, clock, before
):
    checked_once(check)
    told = []
    before.plan_b_changed.connect(told.append)
    check.show(finding("camera.black"))
    clock.now += timedelta(minutes=1)
    start_in(consultation, clock, 4)
    assert told == []
    clock.now += timedelta(minutes=1)
    before.look()
    assert told == [True]
    check.show(finding("camera.good"))
    assert told == [True, False]


def test_plan_b_does_not_blink_while_an_answer_is_weighed(check, consultation, clock, before):
    checked_once(check)
    check.show(finding("camera.black"))
    start_in(consultation, clock, 2)
    told = []
    before.plan_b_changed.connect(told.append)
    check.checks[0].done = False
    check.changed.emit()
    assert before.plan_b
    check.say()
    assert told == []


def test_a_start_that_is_taken_back_takes_plan_b_along(check, consultation, clock, before):
    checked_once(check)
    check.show(finding("camera.black"))
    start_in(consultation, clock, 2)
    assert before.plan_b
    consultation.set_start(None, clock.now)
    assert not before.plan_b

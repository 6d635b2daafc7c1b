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


def test_a_start_that_is_taken_back_takes_plan_b_along(check, consultation, clock, before):
    checked_once(check)
    check.show(finding("camera.black"))
    start_in(consultation, clock, 2)
    assert before.plan_b
    consultation.set_start(None, clock.now)
    assert not before.plan_b

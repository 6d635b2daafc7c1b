"""A live finding must neither flicker nor hide."""

from app.readiness.finding import Finding, Reason
from app.readiness.steady import Steady
from app.readiness.verdict import Verdict

GOOD = Finding("camera", Reason("camera.good", Verdict.OK, "good"), measured=30)
GOOD_LATER = Finding("camera", Reason("camera.good", Verdict.OK, "good"), measured=29)
SLOW = Finding("camera", Reason("camera.slow", Verdict.CAN_BE_BETTER, "slow"))
BLACK = Finding("camera", Reason("camera.black", Verdict.MUST_FIX, "black"))


def test_the_first_finding_is_shown_at_once():
    assert Steady().settle(SLOW, 0.0) is SLOW


def test_the_same_reason_with_newer_numbers_is_shown_at_once():
    steady = Steady()
    steady.settle(GOOD, 0.0)
    assert steady.settle(GOOD_LATER, 0.1) is GOOD_LATER


def test_a_worse_finding_must_last_one_and_a_half_seconds():
    steady = Steady()
    steady.settle(GOOD, 0.0)
    assert steady.settle(SLOW, 1.0) is GOOD
    assert steady.settle(SLOW, 2.4) is GOOD
    assert steady.settle(SLOW, 2.5) is SLOW


def test_a_better_finding_must_last_three_seconds():
    steady = Steady()
    steady.settle(SLOW, 0.0)
    assert steady.settle(GOOD, 1.0) is SLOW
    assert steady.settle(GOOD, 3.9) is SLOW
    assert steady.settle(GOOD, 4.0) is GOOD


def test_an_interruption_starts_the_wait_anew():
    steady = Steady()
    steady.settle(GOOD, 0.0)
    steady.settle(SLOW, 1.0)
    steady.settle(GOOD, 2.0)
    assert steady.settle(SLOW, 3.0) is GOOD


def test_two_bad_findings_that_take_turns_do_not_hide_each_other():
    steady = Steady()
    steady.settle(GOOD, 0.0)
    assert steady.settle(SLOW, 1.0) is GOOD
    assert steady.settle(BLACK, 1.8) is GOOD
    assert steady.settle(SLOW, 2.5) is SLOW


def test_a_clock_that_jumps_back_starts_the_wait_anew():
    steady = Steady()
    steady.settle(GOOD, 100.0)
    steady.settle(SLOW, 101.0)
    assert steady.settle(SLOW, 5.0) is GOOD
    assert steady.settle(SLOW, 6.5) is SLOW


def test_what_is_certain_is_shown_at_once():
    steady = Steady()
    steady.settle(GOOD, 0.0)
    assert steady.settle(BLACK, 0.1, at_once=True) is BLACK


def test_after_forgetting_the_next_finding_is_the_first():
    steady = Steady()
    steady.settle(BLACK, 0.0)
    steady.forget()
    assert steady.settle(GOOD, 0.1) is GOOD

"""A run goes where whoever leads says, and counts the time that went."""

import math

import pytest

from app.guidelines.scripts import STOP
from app.script.run import ScriptRun, StepState
from tests.script.steps import SCRIPT, course, step

TO_COME, NOW, PASSED, SKIPPED = StepState


@pytest.fixture
def run():
    made = ScriptRun(SCRIPT, course())
    made.start(0.0)
    return made


def states(run):
    return [run.state_of(one.id) for one in run.steps]


def test_nothing_moves_before_the_start():
    run = ScriptRun(SCRIPT, course())
    for act in (run.forward, run.skip, run.back, run.pause, run.resume, run.pass_time):
        act(5.0)
    run.jump("c", 5.0)
    run.choose("far", 5.0)
    assert (run.position, run.is_started, run.is_paused, run.is_finished) == (
        0,
        False,
        False,
        False,
    )
    assert run.current.id == "a"
    assert run.used(100.0) == 0.0
    assert run.predicted_end(100.0) is None


def test_forward_and_skip_are_told_apart_to_the_end(run):
    run.forward(10.0)
    assert run.following.id == "c"
    run.skip(20.0)
    run.forward(30.0)
    run.forward(40.0)
    assert run.following is None
    run.forward(50.0)
    assert states(run) == [PASSED, SKIPPED, PASSED, PASSED, PASSED]
    assert run.is_finished
    assert run.current is None
    assert run.position == 5
    assert run.used(1_000.0) == 50.0
    assert run.predicted_end(1_000.0) is None
    run.forward(60.0)
    run.pause(60.0)
    assert not run.is_paused


def test_back_from_the_end_counts_again(run):
    for now in range(1, 6):
        run.forward(float(now))
    run.back(100.0)
    assert run.current.id == "e"
    assert not run.is_finished
    assert run.used(110.0) == 15.0


def test_a_branch_leads_past_steps_until_it_is_taken_back(run):
    run.forward(0.0)
    run.choose("far", 0.0)
    assert run.branch.id == "far"
    assert run.following.id == "e"
    run.forward(0.0)
    assert states(run) == [PASSED, PASSED, SKIPPED, SKIPPED, NOW]
    run.back(0.0)
    assert run.current.id == "b"
    assert states(run) == [PASSED, NOW, TO_COME, TO_COME, TO_COME]
    run.choose("", 0.0)
    assert run.branch is None
    run.forward(0.0)
    assert run.current.id == "c"


def test_what_a_branch_leads_past_can_be_done_all_the_same(run):
    run.forward(0.0)
    run.choose("far", 0.0)
    run.forward(0.0)
    run.jump("c", 0.0)
    run.forward(0.0)
    assert states(run) == [PASSED, PASSED, PASSED, NOW, TO_COME]


def test_a_branch_may_lead_back(run):
    run.jump("d", 0.0)
    run.choose("again", 0.0)
    run.forward(0.0)
    assert run.current.id == "b"
    assert states(run) == [TO_COME, NOW, TO_COME, PASSED, TO_COME]


def test_steps_that_were_jumped_over_are_still_to_come(run):
    run.jump("d", 0.0)
    assert states(run) == [TO_COME, TO_COME, TO_COME, NOW, TO_COME]
    run.jump("nowhere", 0.0)
    run.jump("d", 0.0)
    assert run.current.id == "d"
    run.back(0.0)
    assert run.current.id == "a"
    run.back(0.0)
    assert run.current.id == "a"


def test_a_stop_pauses_until_it_is_over(run):
    run.forward(10.0)
    run.choose("halt", 20.0)
    assert run.is_stopped
    assert run.is_paused
    assert run.following is None
    run.forward(30.0)
    run.skip(30.0)
    assert run.current.id == "b"
    assert run.paused_for(50.0) == 30.0
    assert run.used(50.0) == 20.0
    run.resume(60.0)
    assert not run.is_stopped
    assert run.chosen("b") == ""
    assert run.following.id == "c"
    assert run.used(70.0) == 30.0
    assert run.used_at("b", 70.0) == 20.0


@pytest.mark.parametrize("instead", ["", "far"])
def test_another_choice_ends_a_stop(run, instead):
    run.forward(0.0)
    run.choose("halt", 10.0)
    run.choose("unknown", 15.0)
    assert run.is_stopped
    run.choose(instead, 20.0)
    assert not run.is_stopped
    assert not run.is_paused
    assert run.chosen("b") == instead
    assert run.used(30.0) == 20.0


def test_while_paused_one_can_look_and_the_pause_goes_on(run):
    run.forward(0.0)
    run.choose("halt", 0.0)
    run.jump("e", 10.0)
    assert run.is_paused
    assert not run.is_stopped
    run.back(20.0)
    assert run.current.id == "b"
    assert not run.is_stopped
    assert run.paused_for(30.0) == 30.0


def test_a_branch_to_a_step_that_is_not_there_leads_on(run):
    run.set_steps([step("a", ("x", "gone"), ("y", STOP)), step("stop"), step("b")], 0.0)
    run.choose("x", 0.0)
    assert run.following.id == "stop"
    run.choose("y", 0.0)
    assert run.is_stopped


def test_time_that_is_planned_and_left(run):
    assert run.planned == 480.0
    run.forward(30.0)
    assert run.predicted_end(60.0) == 60.0 + 90.0 + 300.0
    run.choose("far", 60.0)
    assert run.planned_left == 90.0 + 180.0
    assert run.predicted_end(1_000.0) == 1_000.0 + 180.0
    run.pause(60.0)
    assert run.predicted_end(100.0) == 100.0 + 90.0 + 180.0


def test_a_branch_that_leads_back_adds_nothing_to_what_is_left(run):
    run.jump("d", 0.0)
    run.choose("again", 0.0)
    assert run.planned_left == 60.0 + 180.0


def test_without_planned_minutes_nobody_predicts():
    run = ScriptRun(SCRIPT, [step("a", minutes=0.0)])
    run.start(0.0)
    assert run.predicted_end(10.0) is None


def test_no_clock_makes_time_negative(run):
    run.forward(100.0)
    run.pass_time(-1e6)
    assert run.used(-2e6) == 100.0
    assert run.used_at("b", -2e6) == 0.0
    run.pass_time(-1e6 + 50.0)
    assert run.used(-1e6 + 50.0) == 150.0
    for never in (math.nan, math.inf, -math.inf):
        run.pass_time(never)
        run.pause(never)
        run.resume(never)
        assert run.used(never) == 150.0
    assert run.planned_left >= 0.0


def test_another_case_keeps_the_place(run):
    run.forward(10.0)
    run.forward(20.0)
    run.set_steps([step("new"), step("a"), step("c"), step("e")], 30.0)
    assert run.current.id == "c"
    assert states(run) == [TO_COME, PASSED, NOW, TO_COME]
    run.set_steps([step("a"), step("b"), step("e")], 40.0)
    assert run.current.id == "e"
    run.set_steps([step("a"), step("new")], 50.0)
    assert run.current.id == "new"
    run.set_steps(course(), 60.0)
    assert states(run) == [PASSED, NOW, TO_COME, TO_COME, TO_COME]
    assert run.used_at("c", 60.0) == 20.0


def test_a_stop_on_a_step_that_goes_stays_a_pause_until_somebody_goes_on(run):
    run.forward(0.0)
    run.choose("halt", 0.0)
    run.set_steps([step("a"), step("c")], 10.0)
    assert run.is_paused
    assert run.paused_for(15.0) == 15.0
    run.forward(15.0)
    assert run.current.id == "c"
    run.set_steps(course(), 20.0)
    run.back(20.0)
    assert run.is_paused
    assert not run.is_stopped
    run.resume(20.0)
    assert run.used(30.0) == 10.0


def test_a_script_without_steps_is_over_at_once():
    run = ScriptRun(SCRIPT, [])
    assert not run.is_finished
    run.start(0.0)
    for act in (run.forward, run.skip, run.back, run.pause, run.resume):
        act(1.0)
    assert run.is_finished
    assert run.used(10.0) == 0.0
    assert run.planned_left == 0.0


def test_of_two_steps_with_one_id_the_first_counts():
    run = ScriptRun(SCRIPT, [step("a"), step("a", minutes=9.0), step("b")])
    assert [one.id for one in run.steps] == ["a", "b"]
    assert run.planned == 120.0

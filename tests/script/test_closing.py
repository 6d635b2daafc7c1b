"""The end: two actions in two places, a countdown that can be stopped, and who confirms it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.scripts import Ending
from app.script.closing import Closing, ClosingState

OPEN, HALF, COUNTING, DONE, CONFIRMED = ClosingState
LEAVE = Ending(id="leave")
PORTAL = Ending(id="portal", closes=True, command="end")
BUTTON = Ending(id="button", closes=True, seconds=60, command="end")


@pytest.fixture
def two():
    made = Closing([LEAVE, PORTAL])
    made.note_room(is_live=True, is_ended=False, others=3, now=0.0)
    return made


def test_one_of_two_is_half(two):
    assert two.state(0.0) is OPEN
    assert two.next is LEAVE
    two.mark("leave", 1.0)
    assert two.state(1.0) is HALF
    assert two.next is PORTAL
    two.mark("portal", 2.0)
    assert two.state(2.0) is DONE
    assert two.next is None
    two.take_back("leave")
    assert two.state(3.0) is HALF
    assert two.next is LEAVE


def test_what_is_not_there_is_not_done(two):
    two.mark("elsewhere", 1.0)
    two.take_back("elsewhere")
    assert not two.is_done("elsewhere")
    assert two.left("elsewhere", 1.0) is None
    assert two.state(1.0) is OPEN


def test_an_empty_room_confirms_only_what_is_done(two):
    two.note_room(is_live=True, is_ended=False, others=0, now=1.0)
    assert two.state(1.0) is OPEN
    assert two.others == 0
    two.mark("leave", 2.0)
    assert two.state(2.0) is HALF
    two.mark("portal", 3.0)
    assert two.state(3.0) is CONFIRMED
    two.take_back("portal")
    assert two.state(4.0) is HALF


def test_a_meeting_that_is_over_needs_no_tick_for_what_ends_it(two):
    two.note_room(is_live=False, is_ended=True, others=3, now=1.0)
    assert two.state(1.0) is CONFIRMED
    assert two.is_done("portal")
    assert not two.is_done("leave")
    assert two.next is LEAVE
    assert two.others == 0


def test_a_meeting_that_is_over_does_not_close_what_is_closed_elsewhere():
    closing = Closing([LEAVE, Ending(id="portal", closes=True)])
    closing.mark("leave", 0.0)
    closing.note_room(is_live=False, is_ended=True, others=0, now=1.0)
    assert closing.state(1.0) is HALF
    closing.mark("portal", 2.0)
    assert closing.state(2.0) is CONFIRMED


def test_a_list_that_is_lost_tells_nothing(two):
    two.note_room(is_live=False, is_ended=False, others=0, now=1.0)
    assert two.others is None
    two.mark("leave", 2.0)
    two.mark("portal", 3.0)
    assert two.state(3.0) is DONE
    two.note_room(is_live=True, is_ended=False, others=2, now=4.0)
    assert two.state(4.0) is DONE
    two.note_room(is_live=True, is_ended=False, others=0, now=5.0)
    assert two.state(5.0) is CONFIRMED
    two.note_room(is_live=False, is_ended=False, others=0, now=6.0)
    assert two.state(6.0) is CONFIRMED
    assert two.others is None
    two.note_room(is_live=True, is_ended=False, others=1, now=7.0)
    assert two.state(7.0) is DONE


def test_a_meeting_that_is_over_stays_so_when_the_service_hangs_up(two):
    two.note_room(is_live=False, is_ended=True, others=0, now=1.0)
    two.note_room(is_live=False, is_ended=False, others=0, now=2.0)
    assert two.state(2.0) is CONFIRMED
    two.note_room(is_live=True, is_ended=False, others=2, now=3.0)
    assert two.state(3.0) is OPEN
    assert not two.is_done("portal")


def test_a_countdown_runs_and_can_be_stopped():
    closing = Closing([BUTTON])
    assert closing.left("button", 0.0) is None
    closing.mark("button", 10.0)
    closing.mark("button", 40.0)
    assert closing.state(40.0) is COUNTING
    assert closing.left("button", 40.0) == 30.0
    closing.take_back("button")
    assert closing.state(50.0) is OPEN
    assert closing.left("button", 50.0) is None
    closing.mark("button", 100.0)
    assert closing.state(159.0) is COUNTING
    assert closing.state(160.0) is DONE
    assert closing.left("button", 160.0) is None


def test_nothing_is_counted_in_an_empty_room_or_after_the_end():
    closing = Closing([BUTTON])
    closing.mark("button", 0.0)
    closing.note_room(is_live=True, is_ended=False, others=0, now=5.0)
    assert closing.state(5.0) is CONFIRMED
    closing.note_room(is_live=False, is_ended=True, others=0, now=6.0)
    assert closing.left("button", 6.0) is None


def test_a_question_with_another_moment_changes_nothing():
    closing = Closing([BUTTON])
    closing.mark("button", 1e9)
    assert closing.state(0.0) is COUNTING
    assert closing.left("button", 1e9 + 20.0) == 40.0


def test_a_clock_that_is_set_back_stops_no_countdown():
    closing = Closing([BUTTON])
    closing.mark("button", 1_000.0)
    closing.note_room(is_live=True, is_ended=False, others=1, now=1_020.0)
    closing.note_room(is_live=True, is_ended=False, others=1, now=20.0)
    assert closing.left("button", 20.0) == 40.0
    assert closing.left("button", 50.0) == 10.0
    assert closing.left("button", 60.0) is None


def test_without_actions_an_empty_room_that_was_not_empty_is_the_end():
    closing = Closing([])
    closing.note_room(is_live=True, is_ended=False, others=0, now=0.0)
    assert closing.state(0.0) is OPEN
    closing.note_room(is_live=True, is_ended=False, others=1, now=1.0)
    closing.note_room(is_live=True, is_ended=False, others=0, now=2.0)
    assert closing.state(2.0) is CONFIRMED
    assert closing.next is None


CALLS = st.one_of(
    st.tuples(st.just("mark"), st.sampled_from(["leave", "button", "?"])),
    st.tuples(st.just("take_back"), st.sampled_from(["leave", "button", "?"])),
    st.tuples(st.just("room"), st.booleans(), st.booleans(), st.integers(-1, 3)),
)


@given(calls=st.lists(st.tuples(CALLS, st.floats(-100, 100)), max_size=30))
def test_only_the_list_confirms(calls):
    closing, now, said, is_over, is_empty = Closing([LEAVE, BUTTON]), 0.0, set(), False, False
    for (kind, *rest), by in calls:
        now += by
        if kind == "room":
            closing.note_room(*rest, now)
            live, ended, others = rest
            is_over = ended or (is_over and not live)
            is_empty = ended or (others <= 0 if live else is_empty)
        elif kind == "mark":
            closing.mark(rest[0], now)
            said |= {rest[0]} - {"?"}
        else:
            closing.take_back(rest[0])
            said -= {rest[0]}
        state = closing.state(now)
        left = closing.left("button", now)
        assert left is None or 0 < left <= 60
        assert (state is CONFIRMED) <= (is_empty and (is_over or said == {"leave", "button"}))
        if is_over:
            assert state is CONFIRMED
        elif state is not CONFIRMED:
            expected = [OPEN, HALF, DONE][len(said)]
            assert state is (COUNTING if left is not None else expected)


@pytest.mark.parametrize("waiting", [1, 7])
def test_whoever_waits_outside_is_not_gone(two, waiting):
    two.mark("leave", 1.0)
    two.mark("portal", 1.0)
    two.note_room(is_live=True, is_ended=False, others=0, now=2.0, waiting=waiting)
    assert two.state(2.0) is DONE
    assert two.waiting == waiting
    two.note_room(is_live=True, is_ended=False, others=0, now=3.0)
    assert two.state(3.0) is CONFIRMED
    two.note_room(is_live=True, is_ended=False, others=0, now=4.0, waiting=1)
    assert two.state(4.0) is DONE
    two.note_room(is_live=False, is_ended=True, others=0, now=5.0, waiting=1)
    assert two.state(5.0) is CONFIRMED
    assert two.waiting == 0


def test_other_actions_keep_the_moments_and_what_the_list_said():
    marks = {}
    first = Closing([BUTTON], marks)
    first.mark("button", 10.0)
    first.note_room(is_live=True, is_ended=False, others=2, now=40.0)
    second = Closing([LEAVE, BUTTON], marks)
    second.carry(first)
    assert second.left("button", 40.0) == 30.0
    assert second.others == 2
    assert second.is_half
    assert second.missing == (LEAVE,)
    assert Closing([LEAVE], marks).state(40.0) is OPEN
    assert Closing([BUTTON], marks).left("button", 50.0) == 20.0


def test_a_meeting_that_is_over_is_so_for_other_actions_too():
    first = Closing([LEAVE])
    first.note_room(is_live=False, is_ended=True, others=0, now=1.0)
    second = Closing([LEAVE, PORTAL])
    second.carry(first)
    assert second.state(1.0) is CONFIRMED


def test_what_was_done_can_be_kept_and_restored():
    closing = Closing([LEAVE, BUTTON])
    closing.mark("button", 100.0)
    kept = closing.keep(120.0)
    assert kept == {"button": 100.0}
    after = Closing([LEAVE, BUTTON])
    after.mark("leave", 130.0)
    after.restore({**kept, "leave": 1.0, "other": 1.0}, 130.0)
    assert after.left("button", 130.0) == 30.0
    assert after.keep(140.0) == {"leave": 130.0, "button": 100.0}


@pytest.mark.parametrize("rubbish", [None, "x", True, -1.0, 1e300, 10**400, float("nan"), [], {}])
def test_rubbish_that_was_kept_is_nothing_done(rubbish):
    closing = Closing([BUTTON])
    closing.restore({"button": rubbish}, 100.0)
    assert closing.state(100.0) is OPEN


def test_a_moment_in_the_future_counts_as_now():
    closing = Closing([BUTTON])
    closing.restore({"button": 500.0}, 100.0)
    assert closing.left("button", 110.0) == 50.0

"""The end of the meeting: half is not done, a countdown can be stopped, only the list confirms."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.guidelines.scripts import Aid
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.events import Ended, EndReason
from app.meetings.roster.participant import Standing
from app.readiness.verdict import Verdict
from app.ui.participants.moments import to_the_second
from app.watching.progress import Progress
from tests.ui.hand import double_click
from tests.ui.participants.standing_watch import AT
from tests.ui.script.aid_world import one, said, world

__all__ = ["said", "world"]


@pytest.fixture
def two(world):
    """Jönköping ends in two places (RJ-54)."""
    world.lead("region-jonkoping", service="dmv", audience="region")
    panel = world.show(Aid.ENDING)
    assert [row.ending.closes for row in panel.endings] == [False, True]
    return panel


@pytest.fixture
def counted(world):
    """In Västmanland leaving puts the others out after a minute (VM-63)."""
    world.lead("region-vastmanland", answers={"kind": "group"})
    panel = world.show(Aid.ENDING)
    assert [row.ending.seconds for row in panel.endings] == [60]
    return panel


def press(button):
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_at_first_nothing_is_ended(two):
    assert two.standing.sentence == "The meeting is not ended yet."
    assert [row.state for row in two.endings] == ["Not done yet", "Not done yet"]
    assert two.reminder


def test_one_of_two_says_that_the_room_is_open(two, said):
    press(two.endings[0].do)
    assert two.standing.sentence.startswith("1 of 2 done: the room is still open for others.")
    assert two.endings[1].ending.where.text("en") in two.standing.sentence
    assert two.standing.verdict is Verdict.MUST_FIX
    assert two.endings[0].state.startswith("Done at ")
    assert (two.standing.sentence, False) in said


def test_the_keyboard_stays_in_the_row_and_takes_it_back(two, later):
    row = two.endings[0]
    press(row.do)
    assert row.hasFocus()
    later()
    QTest.keyClick(row, Qt.Key.Key_Tab)
    assert row.back.hasFocus()
    QTest.keyClick(row.back, Qt.Key.Key_Space)
    assert row.hasFocus()
    later()
    QTest.keyClick(row, Qt.Key.Key_Tab)
    assert row.do.hasFocus()
    assert two.standing.sentence == "The meeting is not ended yet."


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_double_press_does_not_take_it_back(two, later, key):
    row = two.endings[0]
    press(row.do)
    for _ in range(3):
        later(0.1)
        QTest.keyClick(QApplication.focusWidget(), key)
        row.back.click()
    assert two.conductor.closing.is_done(row.ending.id)
    assert not two.conductor.closing.is_done(two.endings[1].ending.id)


def test_a_double_click_does_not_take_it_back(two, later):
    row = two.endings[0]
    double_click(row.do)
    assert two.conductor.closing.is_done(row.ending.id)
    later()
    double_click(row.back)
    assert not two.conductor.closing.is_done(row.ending.id)


def test_a_state_that_stays_leaves_the_keyboard_on_its_button(world, counted, later):
    (row,) = counted.endings
    press(row.do)
    row.back.setFocus()
    world.pass_time(3)
    assert row.back.hasFocus()


def test_all_done_is_not_confirmed_without_a_live_list(two):
    for row in two.endings:
        press(row.do)
    assert "Nobody can confirm it" in two.standing.sentence
    assert two.standing.verdict is Verdict.COULD_NOT_BE_TESTED
    assert "Nobody can tell" in two.room


def test_an_empty_room_confirms(world, two):
    world.begin("Anna", "Olle")
    for row in two.endings:
        press(row.do)
    assert "still shows people" in two.standing.sentence
    assert two.room.startswith("2 still in the room")
    world.watch.gone("p1")
    assert two.room.startswith("1 still in the room")
    world.watch.gone("p2")
    assert two.standing.verdict is Verdict.OK
    assert "nobody is in the room" in two.standing.sentence


def test_a_countdown_says_how_to_stop_it(world, counted, said, later):
    (row,) = counted.endings
    press(row.do)
    assert row.state.endswith("The others are put out in 1:00.")
    assert row.undo == row.ending.undo.text("en")
    assert row.back.text() == "I have stopped it"
    world.pass_time(18)
    assert row.state.endswith("in 0:42.")
    assert counted.standing.sentence.startswith("The others are put out in 0:42.")
    assert len([words for words, _ in said if "put out" in words]) == 1
    later()
    press(row.back)
    assert row.state == "Not done yet"
    assert counted.standing.sentence == "The meeting is not ended yet."


def test_after_the_countdown_the_room_has_to_be_looked_at(world, counted):
    (row,) = counted.endings
    press(row.do)
    done = row.state.split(".")[0]
    world.pass_time(61)
    assert row.state == f"{done}. The time is up: look whether the room is empty."
    assert row.undo == ""
    assert "Nobody can confirm it" in counted.standing.sentence


def test_the_room_is_ended_for_everybody_at_the_second_press(world, two, later):
    assert not two.end.isVisibleTo(two)
    world.begin("Anna")
    assert two.end.isVisibleTo(two)
    two.end.click()
    two.end.click()
    assert world.watch.asked == []
    later()
    two.end.click()
    assert world.watch.asked == [Command(CommandKind.END)]
    world.watch.progress(Command(CommandKind.END), Progress.REFUSED)
    assert two._progress.text() == "End for everybody: The service refused"


def test_a_meeting_that_ended_needs_what_closes_it(world, two):
    world.begin("Anna")
    world.watch.tell(Ended(AT + 200, EndReason.MEETING_OVER))
    assert not two.end.isVisibleTo(two)
    press(two.endings[0].do)
    assert two.standing.verdict is Verdict.MUST_FIX
    press(two.endings[1].do)
    assert two.standing.verdict is Verdict.OK


def test_what_was_done_before_the_panel_came_has_the_same_time_there(world):
    world.lead("region-jonkoping", service="dmv", audience="region")
    first = world.conductor.closing.endings[0]
    world.conductor.mark_ending(first.id)
    at = world.conductor.closing.keep(world.conductor.now())[first.id]
    panel = world.show(Aid.ENDING)
    assert panel.endings[0].state == f"Done at {to_the_second(at)}"


def test_another_meeting_shows_its_own_actions(world, two):
    press(two.endings[0].do)
    world.lead("region-vastmanland", answers={"kind": "group"})
    assert [row.ending.seconds for row in two.endings] == [60]
    assert two.standing.sentence == "The meeting is not ended yet."


def test_without_a_guideline_the_room_is_still_told(world):
    world.begin("Anna")
    panel = world.show(Aid.ENDING)
    assert panel.endings == []
    assert panel.room.startswith("1 still in the room")


def test_the_clock_alone_ends_nothing(world, counted):
    world.begin("Anna")
    press(counted.endings[0].do)
    world.pass_time(600)
    assert world.watch.asked == []


def test_what_is_left_is_an_act_and_not_a_place(two):
    press(two.endings[0].do)
    portal = two.endings[1].ending
    assert portal.where.text("en") in two.standing.sentence
    assert portal.text.text("en") in two.standing.sentence


def test_whoever_waits_outside_is_told(world, two):
    world.watch.begin(one("c", "Cia", standing=Standing.LOBBY))
    for row in two.endings:
        press(row.do)
    world.pass_time(1)
    assert "somebody waits outside" in two.standing.sentence
    assert two.room.startswith("The list shows nobody in the room. 1 wait")


def test_a_countdown_hides_nothing_that_is_missing(world):
    world.lead("region-vastmanland", answers={"inviter": "us", "kind": "individual"})
    panel = world.show(Aid.ENDING)
    counting = next(row for row in panel.endings if row.ending.seconds)
    press(counting.do)
    left = [row.ending for row in panel.endings if row is not counting]
    assert "put out in" in panel.standing.sentence
    assert all(ending.text.text("en") in panel.standing.sentence for ending in left[:1])
    if left:
        assert panel.standing.verdict is Verdict.MUST_FIX

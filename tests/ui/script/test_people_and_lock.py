"""Who is here and whether the room is locked: short, true, and dated when the list is not live."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.guidelines.scripts import Aid
from app.meetings.identified import How
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.events import RoomChanged
from app.meetings.roster.participant import Room
from app.watching.progress import Progress
from tests.ui.participants.standing_watch import AT, lobby
from tests.ui.script.aid_world import OLLE, one, said, world

__all__ = ["said", "world"]


def words(panel):
    return " ".join(line.text for line in panel.lines)


@pytest.fixture
def people(world):
    world.expect()
    world.begin("Anna Zorbert", "Olle Quixley", "iPhone")
    world.watch.join(lobby(one("p9", "Kim")))
    return world.show(Aid.PEOPLE)


def test_nobody_watches(world):
    world.expect()
    panel = world.show(Aid.PEOPLE)
    assert words(panel).startswith("Nobody is watching the list. You expect 4")
    assert panel.who.isHidden()


def test_here_missing_waiting_and_unknown(people):
    assert words(people).endswith(
        "2 of 4 are here. Missing: Kim Vintersol, Eva Quixley Waiting to be let in: Kim "
        "Unknown: iPhone"
    )


def test_everybody_is_here(world):
    world.expect(OLLE)
    world.begin("Olle Quixley")
    panel = world.show(Aid.PEOPLE)
    assert "Whom you expect is here: 1" in words(panel)


def test_many_names_are_counted(world):
    world.expect(OLLE)
    world.begin(*(f"Guest {nth}" for nth in range(9)))
    panel = world.show(Aid.PEOPLE)
    assert "and 5 more" in words(panel)


def test_a_confirmed_person_is_here_whatever_they_are_called(world, people):
    world.watch.confirm("p3", (world.watch.people[3].key,), How.KNOWN)
    assert "3 of 4 are here" in words(people)
    assert "Unknown" not in words(people)


def test_a_list_that_is_not_live_says_so_with_the_time(world, people):
    world.watch.lose()
    assert "NOT live since" in words(people)
    assert people.who.isHidden()


def test_buttons_lead_to_the_participants(world, people):
    with world.qtbot.waitSignal(people.identify) as heard:
        people.who.click()
    assert heard.args == ["p3"]
    with world.qtbot.waitSignal(people.participants_wanted):
        people.go.click()


def test_hidden_names_stay_hidden(world, people):
    world.presenter.cover.set_on(True)
    for name in ("Kim", "Eva", "iPhone"):
        assert name not in words(people) + people.who.text()


@pytest.fixture
def lock(world):
    world.expect()
    world.begin("Anna Zorbert")
    return world.show(Aid.LOCK)


def test_an_open_room_says_who_would_be_locked_out(lock):
    assert "The room is open" in words(lock)
    assert "Not here yet: Olle Quixley, Kim Vintersol, Eva Quixley" in words(lock)


def test_the_room_is_asked_by_a_press_only(world, lock):
    assert world.watch.asked == []
    lock.lock.setFocus()
    QTest.keyClick(lock.lock, Qt.Key.Key_Space)
    assert world.watch.asked == [Command(CommandKind.LOCK)]
    assert lock.progress.startswith("Lock the room")
    assert lock.lock.hasFocus()


def test_the_second_press_does_not_open_the_room_again(world, lock):
    world.watch.progress(Command(CommandKind.LOCK), Progress.ACCEPTED)
    lock.lock.setFocus()
    world.watch.tell(RoomChanged(Room(is_locked=True), AT + 130))
    assert lock.hasFocus()
    QTest.keyClick(lock.window().focusWidget(), Qt.Key.Key_Space)
    assert world.watch.asked == []


def test_a_refusal_is_said_and_can_be_tried_again(world, lock, said):
    world.watch.progress(Command(CommandKind.LOCK), Progress.REFUSED, "only hosts")
    assert lock.progress == "Lock the room: The service refused: only hosts"
    assert (lock.progress, False) in said
    lock.lock.click()
    assert world.watch.asked == [Command(CommandKind.LOCK)]


def test_a_locked_room_can_be_opened(world):
    world.watch.begin(one("p1", "Anna"), room=Room(is_locked=True))
    panel = world.show(Aid.LOCK)
    assert "locked" in words(panel)
    assert panel.lock.isHidden()
    panel.unlock.click()
    assert world.watch.asked == [Command(CommandKind.UNLOCK)]


def test_where_the_service_does_not_say_both_ways_are_offered(world):
    world.watch.begin(one("p1", "Anna"), room=Room())
    panel = world.show(Aid.LOCK)
    assert "does not say" in words(panel)
    assert not panel.lock.isHidden()
    assert not panel.unlock.isHidden()


def test_no_button_where_nothing_can_be_asked(world):
    panel = world.show(Aid.LOCK)
    assert "Nobody is watching" in words(panel)
    assert panel.lock.isHidden()
    world.watch.allowed = frozenset()
    world.watch.begin(one("p1", "Anna"))
    assert panel.lock.isHidden()


def test_a_list_by_hand_repeats_what_was_noted(world):
    world.watch.by_hand()
    world.watch.begin(one("p1", "Anna"), room=Room(is_locked=True))
    panel = world.show(Aid.LOCK)
    assert words(panel) == "You noted: locked."


def test_a_lost_list_says_how_it_was_and_when(world, lock):
    world.watch.lose()
    assert "The room was open then" in words(lock)
    assert lock.lock.isHidden()

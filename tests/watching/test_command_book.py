"""A command is done when the list shows it, and for no other reason."""

import pytest

from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.events import (
    Ended,
    EndReason,
    Gone,
    Lost,
    Present,
    RoomChanged,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Room, Standing
from app.meetings.roster.roster import Roster
from app.services.service import Answer, CommandAnswer
from app.watching.progress import (
    DONE_SHOWS_FOR_S,
    GIVE_UP_AFTER_S,
    UNDONE_SHOWS_FOR_S,
    CommandBook,
    Progress,
)
from tests.watching.scripted import AT, seen

REMOVE = Command(CommandKind.REMOVE, "b")
LOCK = Command(CommandKind.LOCK)


def told(roster, *events):
    for event in events:
        roster.apply(event)


@pytest.fixture
def roster():
    roster = Roster()
    people = (seen("a", "Anna"), seen("b", "Bo"), seen("w", "Wera", standing=Standing.LOBBY))
    told(
        roster,
        SnapshotBegins(AT),
        *(Present(one, AT) for one in people),
        RoomChanged(Room(is_locked=False), AT),
        SnapshotEnds(AT),
    )
    return roster


@pytest.fixture
def book():
    return CommandBook()


def progress(book, command):
    entry = book.entries.get(command)
    return entry.progress if entry else None


def test_a_yes_of_the_service_is_not_done(book, roster):
    assert book.send(REMOVE, roster, AT).progress is Progress.SENT
    changed = book.answered(CommandAnswer(REMOVE, Answer.ACCEPTED), roster, AT + 1)
    assert [one.progress for one in changed] == [Progress.ACCEPTED]
    assert book.look(roster, AT + 2) == []
    assert book.is_waiting


def test_it_is_done_when_the_list_shows_it(book, roster):
    book.send(REMOVE, roster, AT)
    book.answered(CommandAnswer(REMOVE, Answer.ACCEPTED), roster, AT + 1)
    told(roster, Gone("b", AT + 2))
    assert [one.progress for one in book.look(roster, AT + 2)] == [Progress.DONE]
    assert not book.is_waiting


def test_the_list_may_be_quicker_than_the_answer(book, roster):
    book.send(LOCK, roster, AT)
    told(roster, RoomChanged(Room(is_locked=True), AT + 1))
    assert [one.progress for one in book.look(roster, AT + 1)] == [Progress.DONE]
    assert book.answered(CommandAnswer(LOCK, Answer.FAILED, "late"), roster, AT + 2) == []
    assert progress(book, LOCK) is Progress.DONE


def test_a_list_that_changed_before_the_answer_makes_it_done_with_the_answer(book, roster):
    book.send(LOCK, roster, AT)
    told(roster, RoomChanged(Room(is_locked=True), AT + 1))
    changed = book.answered(CommandAnswer(LOCK, Answer.ACCEPTED), roster, AT + 1)
    assert [one.progress for one in changed] == [Progress.DONE]


@pytest.mark.parametrize(
    ("answer", "said"),
    [(Answer.REFUSED, Progress.REFUSED), (Answer.FAILED, Progress.FAILED)],
)
def test_a_no_is_kept_with_its_reason(book, roster, answer, said):
    book.send(REMOVE, roster, AT)
    (entry,) = book.answered(CommandAnswer(REMOVE, answer, "only hosts may"), roster, AT + 1)
    assert (entry.progress, entry.detail, entry.since) == (said, "only hosts may", AT + 1)
    # What happens later is not the work of this command.
    told(roster, RoomChanged(Room(is_locked=True), AT + 2))
    assert book.look(roster, AT + 2) == []


@pytest.mark.parametrize("is_accepted", [True, False])
def test_nobody_waits_for_ever(book, roster, is_accepted):
    book.send(REMOVE, roster, AT)
    if is_accepted:
        book.answered(CommandAnswer(REMOVE, Answer.ACCEPTED), roster, AT + 1)
    assert book.look(roster, AT + GIVE_UP_AFTER_S) == []
    (entry,) = book.look(roster, AT + GIVE_UP_AFTER_S + 1)
    assert entry.progress is Progress.TIMED_OUT
    assert book.answered(CommandAnswer(REMOVE, Answer.ACCEPTED), roster, AT + 30) == []


def test_a_list_that_is_lost_meanwhile_shows_nothing(book, roster):
    book.send(REMOVE, roster, AT)
    told(roster, Lost(AT + 1), Gone("b", AT + 2))
    assert book.look(roster, AT + 2) == []
    (entry,) = book.look(roster, AT + GIVE_UP_AFTER_S + 1)
    assert entry.progress is Progress.TIMED_OUT


def test_a_list_that_comes_back_in_time_shows_it(book, roster):
    book.send(REMOVE, roster, AT)
    told(roster, Lost(AT + 1), SnapshotBegins(AT + 3), Present(seen("a", "Anna"), AT + 3))
    assert book.look(roster, AT + 3) == []
    told(roster, SnapshotEnds(AT + 4))
    (entry,) = book.look(roster, AT + 4)
    assert entry.progress is Progress.DONE


def test_only_the_end_of_the_meeting_is_the_end(book, roster):
    end = Command(CommandKind.END)
    book.send(end, roster, AT)
    told(roster, Lost(AT + 1))
    assert book.look(roster, AT + 1) == []
    told(roster, Ended(AT + 2, EndReason.MEETING_OVER))
    (entry,) = book.look(roster, AT + 2)
    assert entry.progress is Progress.DONE


def test_our_own_leave_and_being_put_out_are_not_the_end_that_was_asked_for(book, roster):
    end = Command(CommandKind.END)
    book.send(end, roster, AT)
    book.answered(CommandAnswer(end, Answer.ACCEPTED), roster, AT + 1)
    told(roster, Ended(AT + 2, EndReason.PUT_OUT))
    assert book.look(roster, AT + 2) == []


def test_an_end_without_a_reason_is_ours_if_the_service_said_yes(book, roster):
    end = Command(CommandKind.END)
    book.send(end, roster, AT)
    told(roster, Ended(AT + 2))
    assert book.look(roster, AT + 2) == []
    (entry,) = book.answered(CommandAnswer(end, Answer.ACCEPTED), roster, AT + 3)
    assert entry.progress is Progress.DONE


def test_the_same_command_is_asked_once_at_a_time(book, roster):
    assert book.send(REMOVE, roster, AT) is not None
    assert book.send(REMOVE, roster, AT + 1) is None
    book.answered(CommandAnswer(REMOVE, Answer.ACCEPTED), roster, AT + 1)
    assert book.send(REMOVE, roster, AT + 2) is None
    assert book.send(Command(CommandKind.REMOVE, "a"), roster, AT + 2) is not None


def test_after_a_no_it_can_be_asked_again(book, roster):
    book.send(REMOVE, roster, AT)
    book.answered(CommandAnswer(REMOVE, Answer.REFUSED, "no"), roster, AT + 1)
    again = book.send(REMOVE, roster, AT + 2)
    assert (again.progress, again.detail, again.sent_at) == (Progress.SENT, "", AT + 2)


def test_an_answer_to_nothing_changes_nothing(book, roster):
    assert book.answered(CommandAnswer(REMOVE, Answer.ACCEPTED), roster, AT) == []
    assert not book.entries


def test_who_was_meant_is_remembered_as_they_were(book, roster):
    entry = book.send(Command(CommandKind.ADMIT, "w"), roster, AT)
    assert entry.before.standing is Standing.LOBBY
    assert book.send(LOCK, roster, AT).before is None


def test_done_is_said_for_a_moment_and_then_no_more(book, roster):
    book.send(LOCK, roster, AT)
    told(roster, RoomChanged(Room(is_locked=True), AT))
    book.look(roster, AT)
    assert book.look(roster, AT + DONE_SHOWS_FOR_S) == []
    (gone,) = book.look(roster, AT + DONE_SHOWS_FOR_S + 1)
    assert gone.command == LOCK
    assert not book.entries


def test_a_no_is_said_longer(book, roster):
    book.send(REMOVE, roster, AT)
    book.answered(CommandAnswer(REMOVE, Answer.FAILED), roster, AT)
    assert book.look(roster, AT + UNDONE_SHOWS_FOR_S) == []
    (gone,) = book.look(roster, AT + UNDONE_SHOWS_FOR_S + 1)
    assert gone.command == REMOVE


def test_of_somebody_who_went_nothing_more_is_said(book, roster):
    book.send(REMOVE, roster, AT)
    book.answered(CommandAnswer(REMOVE, Answer.REFUSED), roster, AT)
    told(roster, Gone("b", AT + 1))
    book.look(roster, AT + 1)
    assert not book.entries


def test_somebody_who_was_to_come_in_and_went_did_not_come_in(book, roster):
    admit = Command(CommandKind.ADMIT, "w")
    book.send(admit, roster, AT)
    told(roster, Gone("w", AT + 1))
    assert book.look(roster, AT + 1) == []
    (entry,) = book.look(roster, AT + GIVE_UP_AFTER_S + 1)
    assert entry.progress is Progress.TIMED_OUT


def test_a_forgotten_meeting_leaves_no_command(book, roster):
    book.send(REMOVE, roster, AT)
    book.clear()
    assert not book.entries
    assert not book.is_waiting


def test_entries_cannot_be_changed_from_outside(book):
    with pytest.raises(TypeError):
        book.entries[LOCK] = None


def test_nothing_of_anybody_is_in_its_repr(book, roster):
    assert "Bo" not in repr(book.send(REMOVE, roster, AT))

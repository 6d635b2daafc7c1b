"""A person identifies; a new name or a new connection needs it again; no number is kept."""

from dataclasses import fields, replace

import pytest

from app.meetings.identified import (
    HOW_TEXTS,
    STATE_TEXTS,
    How,
    Identification,
    Identifications,
    IdentifiedState,
)
from app.meetings.roster.changes import Change, ChangeKind
from app.meetings.roster.events import Gone, Lost, Present, SnapshotBegins, SnapshotEnds
from app.meetings.roster.participant import Participant, Standing
from app.meetings.roster.roster import Roster

NOW = 1_000.0
ANNA = Participant("a", "Anna Berg")
NOT_YET, CONFIRMED, NAME_CHANGED, CAME_AGAIN, SAME_NAME = IdentifiedState
OTHER = Participant("b", "ANNA  berg")


class Meeting:
    """A list, and who of it was identified."""

    def __init__(self, *participants):
        self.roster, self.known = Roster(), Identifications()
        self.play(SnapshotBegins(NOW), *(Present(one, NOW) for one in participants))
        self.play(SnapshotEnds(NOW))

    def play(self, *events):
        for event in events:
            for change in self.roster.apply(event):
                self.known.note(change)

    def confirm(self, identity, *keys):
        self.known.confirm(self.roster.participants[identity], keys, How.ID_SHOWN, NOW)

    def state(self, identity):
        return self.known.standing_of(self.roster.participants[identity])


@pytest.fixture
def meeting():
    made = Meeting(ANNA)
    made.confirm("a", 7)
    return made


def test_a_person_confirms_and_takes_back(meeting):
    assert meeting.state("a") is CONFIRMED
    assert meeting.known.of("a") == Identification("a", (7,), How.ID_SHOWN, NOW, "Anna Berg")
    assert meeting.known.people_present(meeting.roster) == {7}
    assert len(meeting.known) == 1
    meeting.known.take_back("a")
    meeting.known.take_back("a")
    assert meeting.state("a") is NOT_YET
    assert meeting.known.of("a") is None
    assert meeting.known.people_present(meeting.roster) == set()


def test_a_new_name_needs_it_again_even_if_the_old_one_returns(meeting):
    meeting.play(Present(replace(ANNA, name="Olle"), NOW))
    assert meeting.state("a") is NAME_CHANGED
    meeting.play(Present(ANNA, NOW))
    assert meeting.state("a") is NAME_CHANGED
    assert meeting.known.of("a") is None
    meeting.confirm("a", 7)
    assert meeting.state("a") is CONFIRMED


def test_a_new_connection_of_that_name_needs_it_again(meeting):
    meeting.play(Gone("a", NOW))
    assert meeting.known.people_present(meeting.roster) == set()
    meeting.play(Present(OTHER, NOW))
    assert meeting.state("b") is CAME_AGAIN
    meeting.confirm("b", 7)
    assert meeting.state("b") is CONFIRMED
    assert meeting.known.people_present(meeting.roster) == {7}


def test_the_same_connection_after_a_leave_needs_it_again(meeting):
    meeting.play(Gone("a", NOW), Present(ANNA, NOW + 1))
    assert meeting.state("a") is CAME_AGAIN


def test_a_gap_that_the_connection_outlived_changes_nothing(meeting):
    meeting.play(Lost(NOW), SnapshotBegins(NOW), Present(ANNA, NOW), SnapshotEnds(NOW))
    assert meeting.state("a") is CONFIRMED
    meeting.play(Lost(NOW), SnapshotBegins(NOW), Present(Participant("b", "Anna Berg"), NOW))
    meeting.play(SnapshotEnds(NOW))
    assert meeting.state("b") is CAME_AGAIN


def test_two_of_one_name_stay_unconfirmed_until_each_is_confirmed():
    meeting = Meeting(ANNA, Participant("b", "Anna Berg"))
    meeting.confirm("a", 7)
    assert (meeting.state("a"), meeting.state("b")) == (CONFIRMED, NOT_YET)


def test_when_a_second_one_comes_with_the_name_neither_is_confirmed_any_more(meeting):
    meeting.play(Present(OTHER, NOW))
    assert (meeting.state("a"), meeting.state("b")) == (SAME_NAME, SAME_NAME)
    assert meeting.known.of("a") is None
    assert meeting.known.people_present(meeting.roster) == set()
    meeting.confirm("b", 8)
    assert (meeting.state("a"), meeting.state("b")) == (SAME_NAME, CONFIRMED)
    meeting.confirm("a", 7)
    assert (meeting.state("a"), meeting.state("b")) == (CONFIRMED, CONFIRMED)
    assert meeting.known.people_present(meeting.roster) == {7, 8}
    meeting.play(Present(replace(OTHER, is_muted=True), NOW))
    assert meeting.state("a") is CONFIRMED


def test_a_third_one_makes_it_doubtful_for_all(meeting):
    meeting.play(Present(OTHER, NOW))
    meeting.confirm("b")
    meeting.play(Present(Participant("c", "Anna Berg"), NOW))
    assert {meeting.state(one) for one in "abc"} == {SAME_NAME}


def test_a_doubt_outlives_the_one_who_raised_it_and_other_spellings(meeting):
    meeting.play(Present(OTHER, NOW), Present(replace(OTHER, name="anna berg"), NOW))
    assert meeting.state("b") is SAME_NAME
    meeting.play(Gone("b", NOW))
    assert meeting.state("a") is SAME_NAME
    meeting.confirm("a")
    assert meeting.state("a") is CONFIRMED
    meeting.play(Gone("a", NOW), Present(ANNA, NOW))
    assert meeting.state("a") is CAME_AGAIN


def test_a_second_screen_of_that_name_is_nobody_else(meeting):
    meeting.play(Present(replace(OTHER, parent="a"), NOW))
    assert meeting.state("a") is CONFIRMED


def test_who_was_confirmed_under_another_name_makes_it_doubtful_too(meeting):
    meeting.play(Present(Participant("b", "Bo Ek"), NOW))
    meeting.confirm("b", 8)
    meeting.play(Present(OTHER, NOW))
    assert (meeting.state("a"), meeting.state("b")) == (SAME_NAME, NAME_CHANGED)


def test_a_new_name_under_a_connection_that_came_again_stays_a_new_name(meeting):
    meeting.play(Gone("a", NOW), Present(replace(ANNA, name="Olle"), NOW))
    assert meeting.state("a") is NAME_CHANGED
    meeting.play(Present(ANNA, NOW))
    assert meeting.state("a") is NAME_CHANGED, "not merely the same one again"


def test_who_takes_the_name_of_somebody_confirmed_is_noticed(meeting):
    meeting.play(Present(Participant("b", ""), NOW))
    assert meeting.state("b") is NOT_YET
    meeting.play(Present(Participant("b", "Anna Berg"), NOW))
    assert meeting.state("b") is SAME_NAME
    meeting.play(Present(Participant("b", "Bo Ek"), NOW))
    assert meeting.state("b") is NOT_YET


def test_a_missing_name_is_nobodys():
    meeting = Meeting(Participant("a", ""))
    meeting.confirm("a")
    meeting.play(Present(Participant("b", ""), NOW))
    assert (meeting.state("a"), meeting.state("b")) == (CONFIRMED, NOT_YET)


def test_several_behind_one_connection_and_one_behind_two(meeting):
    meeting.play(Present(Participant("b", "Tablet"), NOW))
    meeting.confirm("b", 7, 8)
    assert meeting.known.people_present(meeting.roster) == {7, 8}
    meeting.play(Present(Participant("b", "Tablet", standing=Standing.LOBBY), NOW))
    assert meeting.known.people_present(meeting.roster) == {7}


def test_what_concerns_nobody_changes_nothing(meeting):
    meeting.known.note(Change(ChangeKind.ROOM, NOW))
    meeting.play(Present(replace(ANNA, is_muted=True), NOW))
    assert meeting.state("a") is CONFIRMED


def test_there_are_words_for_everything():
    assert set(HOW_TEXTS) == set(How)
    assert set(STATE_TEXTS) == set(IdentifiedState)


def test_names_are_not_in_what_is_printed_and_numbers_have_no_place(meeting):
    assert "Anna" not in repr(meeting.known.of("a"))
    assert {one.name for one in fields(Identification)} == {
        "participant_id", "people_keys", "how", "at", "name", "is_valid",
    }  # fmt: skip

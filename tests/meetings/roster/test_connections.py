"""Calls that belong to another connection: folded into it, never out of sight."""

from dataclasses import replace

import pytest

from app.meetings.roster.events import SnapshotBegins, SnapshotEnds
from app.meetings.roster.participant import Machine, Participant
from app.meetings.roster.roster import Roster
from tests.meetings.roster.people import (
    ANNIKA,
    SARA,
    SCREEN,
    gone,
    here,
    said,
    snapshot,
    tell,
    watching,
)


def people(roster):
    return [one.id for one in roster.present()]


def test_a_shared_screen_belongs_to_whom_shares_it():
    roster = watching(SARA, SCREEN)
    assert people(roster) == [SARA.id]
    assert roster.head_count() == 1
    assert roster.participants[SCREEN.id].parent == SARA.id


@pytest.mark.parametrize("events", [[SARA, SCREEN], [SCREEN, SARA]])
def test_the_order_makes_no_difference(events):
    for roster in (watching(*events), watching()):
        tell(roster, *(here(one) for one in events))
        assert people(roster) == [SARA.id]
        assert roster.head_count() == 1


def test_without_its_parent_it_counts_as_a_person():
    roster = watching(SCREEN)
    assert people(roster) == [SCREEN.id]
    assert roster.head_count() == 1
    assert not roster.participants[SCREEN.id].parent


def test_it_is_folded_when_its_parent_comes():
    roster = watching(SCREEN)
    changes = tell(roster, here(SARA))
    assert said(changes) == ["joined 1", "other 4"]
    assert people(roster) == [SARA.id]


def test_it_is_seen_when_its_parent_leaves_before_it():
    roster = watching(SARA, SCREEN)
    assert said(tell(roster, gone(SARA))) == ["left 1", "other 4"]
    assert people(roster) == [SCREEN.id]
    assert said(tell(roster, gone(SCREEN))) == ["left 4"]
    assert roster.head_count() == 0


def test_it_goes_without_its_parent_going():
    roster = watching(SARA, SCREEN)
    tell(roster, gone(SCREEN))
    assert (people(roster), list(roster.participants)) == ([SARA.id], [SARA.id])


def test_it_may_turn_out_later_to_belong_to_another_or_to_nobody():
    roster = watching(SARA, ANNIKA, replace(SCREEN, parent=""))
    assert roster.head_count() == 3
    tell(roster, here(SCREEN))
    assert roster.head_count() == 2
    tell(roster, here(replace(SCREEN, parent=ANNIKA.id)), gone(SARA))
    assert people(roster) == [ANNIKA.id]
    tell(roster, here(replace(SCREEN, parent="")))
    assert roster.head_count() == 2


def test_whom_it_belonged_to_once_has_nothing_more_to_do_with_it():
    roster = watching(SARA, ANNIKA, SCREEN)
    tell(roster, here(replace(SCREEN, parent=ANNIKA.id)), gone(SCREEN))
    assert said(tell(roster, gone(SARA))) == ["left 1"]


def test_a_snapshot_forgets_the_calls_that_it_does_not_name():
    roster = watching(SARA, SCREEN)
    tell(roster, *snapshot(SARA))
    assert said(tell(roster, gone(SARA), here(SARA))) == ["left 1", "joined 1"]


def test_it_is_folded_at_the_end_of_a_snapshot_however_it_was_named():
    roster = Roster()
    tell(roster, SnapshotBegins(0), here(SCREEN), here(SARA), SnapshotEnds(1))
    assert people(roster) == [SARA.id]


def test_a_snapshot_without_the_parent_shows_it():
    roster = watching(SARA, SCREEN)
    changes = tell(roster, *snapshot(SCREEN))
    assert said(changes) == ["liveness", "gone_after_gap 1", "other 4", "liveness"]
    assert people(roster) == [SCREEN.id]


@pytest.mark.parametrize(
    ("parents", "seen"),
    [
        ({"a": "a"}, ["a"]),
        ({"a": "b", "b": "a"}, ["a", "b"]),
        ({"a": "b", "b": "c", "c": "a"}, ["a", "b", "c"]),
        # A call of a call cannot be folded: it is shown rather than lost.
        ({"a": "", "b": "a", "c": "b"}, ["a", "c"]),
    ],
)
def test_nobody_is_lost_among_parents(parents, seen):
    named = [Participant(one, parent=parent) for one, parent in parents.items()]
    assert people(watching(*named)) == seen
    roster = watching()
    tell(roster, *(here(one) for one in reversed(named)))
    assert sorted(people(roster)) == seen
    tell(roster, *(gone(one) for one in named))
    assert roster.head_count() == 0


def test_a_parent_that_becomes_a_call_of_another_shows_its_own():
    roster = watching(SARA, SCREEN, ANNIKA)
    tell(roster, here(replace(SARA, parent=ANNIKA.id)))
    assert people(roster) == [SCREEN.id, ANNIKA.id]
    tell(roster, here(SARA))
    assert people(roster) == [SARA.id, ANNIKA.id]


def test_a_recorder_is_shown_whosever_call_it_is():
    recorder = Participant("5", machine=Machine.RECORDER, parent=SARA.id)
    roster = watching(SARA, recorder)
    assert [one.id for one in roster.machines()] == ["5"]
    assert roster.head_count() == 1

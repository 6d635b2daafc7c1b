"""Whatever comes, in whatever order: the list is true, or it says that it is not live."""

import random
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.meetings.roster.changes import ChangeKind
from app.meetings.roster.events import (
    Gone,
    Lost,
    Present,
    RoomChanged,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Machine, Participant, Room, Standing
from app.meetings.roster.roster import Liveness, Roster
from tests.meetings.roster.any_events import IDS, histories, moments, participants, rooms
from tests.meetings.roster.naive import Replayed, truth

everybody = st.lists(
    participants(st.sampled_from(IDS[1:])), unique_by=lambda one: one.id, max_size=6
)


def after(history):
    roster = Roster()
    for event in history:
        roster.apply(event)
    return roster


def snapshot(named, room, at=60.0):
    said = [Present(one, at) for one in named]
    return [SnapshotBegins(at), *said, RoomChanged(room, at), SnapshotEnds(at)]


@given(histories)
def test_it_is_what_the_history_comes_to(history):
    roster, expected = after(history), truth(history)
    assert list(roster.participants.items()) == [(one.id, one) for one in expected.rows]
    assert roster.liveness is expected.liveness


@given(histories, everybody, rooms)
def test_a_whole_snapshot_ends_in_the_truth(history, named, room):
    roster = after([*history, *snapshot(named, room)])
    assert dict(roster.participants) == {one.id: one for one in truth(snapshot(named, room)).rows}
    assert roster.room == room
    assert roster.liveness is Liveness.LIVE


@given(everybody, st.randoms(use_true_random=False), st.data())
def test_loss_repetition_and_disorder_before_a_snapshot_leave_no_trace(named, dice, data):
    sent = [*snapshot(named, data.draw(rooms)), *(Gone(one.id, 1.0) for one in named)]
    heard = [event for event in sent for _ in range(dice.choice([0, 1, 1, 2]))]
    dice.shuffle(heard)
    roster = after([*heard, *snapshot(named, data.draw(rooms))])
    assert roster.participants.keys() == {one.id for one in named}


@given(histories)
def test_whoever_knows_only_the_changes_has_the_same_list(history):
    roster, other = Roster(), Replayed()
    for event in history:
        other.take(roster.apply(event))
        assert list(other.rows.items()) == list(roster.participants.items())


@given(histories)
def test_numbers_are_those_of_the_list(history):
    roster = Roster()
    for event in history:
        roster.apply(event)
        shown = list(roster.participants.values())
        people = [one for one in shown if one.is_person]
        waiting = [one for one in people if one.standing in {Standing.LOBBY, Standing.AT_PIN}]
        machines = [one for one in shown if one.machine is not Machine.NONE and not one.is_ours]
        counted = sum(one.counts for one in shown)
        assert list(roster.present()) == [one for one in people if one.standing == "in_room"]
        assert list(roster.waiting()) == waiting
        assert list(roster.machines()) == machines
        assert roster.head_count() == max(counted, roster.room.head_count or 0)


@given(histories)
def test_nobody_disappears_into_somebody_who_is_not_there(history):
    shown = after(history).participants
    for one in shown.values():
        assert not one.parent or not shown[one.parent].parent


@given(histories)
def test_it_is_never_live_between_a_loss_and_the_next_end(history):
    roster, was_lost = Roster(), False
    for event in history:
        roster.apply(event)
        was_lost = isinstance(event, Lost) or (was_lost and not isinstance(event, SnapshotEnds))
        assert not (was_lost and roster.liveness is Liveness.LIVE)
        assert (roster.live_since is None) or roster.liveness in {Liveness.LIVE, Liveness.SYNCING}


@given(histories)
def test_gaps_never_overlap_and_only_the_last_may_be_open(history):
    roster = Roster()
    for event in history:
        roster.apply(event)
        gaps = roster.gaps
        assert all(one.end is not None and one.end <= next_.begin for one, next_ in pairwise(gaps))
        assert all(one.end is None or one.begin <= one.end for one in gaps)
        is_open = bool(gaps) and gaps[-1].end is None
        assert is_open is (roster.lost_since is not None)
        assert not is_open or roster.liveness in {Liveness.LOST, Liveness.SYNCING}
        assert roster.liveness is not Liveness.LOST or is_open


@given(histories, moments, moments)
def test_a_second_loss_never_lets_the_gap_begin_later(history, first, second):
    roster = after([*history, Lost(first)])
    begin = roster.lost_since
    roster.apply(Lost(second))
    assert roster.lost_since is begin is None or roster.lost_since <= begin


@given(histories)
def test_nothing_is_said_of_somebody_without_a_difference(history):
    roster = Roster()
    for event in history:
        for change in roster.apply(event):
            if change.kind in {ChangeKind.ROOM, ChangeKind.LIVENESS}:
                assert change.now is change.before is None
            else:
                assert change.now != change.before
        if isinstance(event, Present | Gone):
            assert roster.apply(event) == ()


@given(histories)
def test_nothing_is_kept_of_who_left(history):
    kept = after(history)._connections
    assert kept._said.keys() == kept.shown.keys()
    children = {(one.parent, one.id) for one in kept._said.values() if one.parent}
    assert children == {(parent, one) for parent, ones in kept._children.items() for one in ones}
    assert all(kept._children.values())


def test_thousands_come_and_go_without_a_trace():
    """Every table of the list is as small at the end as what it still shows."""
    roster, dice = after(snapshot([], Room())), random.Random(5)
    for number in range(5_000):
        parent = str(dice.randrange(number + 1)) if number % 3 == 0 else ""
        roster.apply(Present(Participant(str(number), parent=parent), float(number)))
        roster.apply(Gone(str(number - 20), float(number)))
    kept = roster._connections
    assert len(roster.participants) == len(kept._said) == 20
    assert sum(len(children) for children in kept._children.values()) <= 20
    assert all(kept._children.values())

"""Who came into the room while it was locked."""

from dataclasses import replace

import pytest

from app.meetings.alerts.lock_watch import LockWatch
from app.meetings.roster.events import (
    Gone,
    Lost,
    Present,
    RoomChanged,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Room, Standing
from tests.meetings.alerts.scenes import LOCKED, NOW, OPEN, one, roster_of


def play(roster, *events):
    watch = LockWatch()
    for event in events:
        for change in roster.apply(event):
            watch.note(change, roster)
    return watch.came


def test_who_comes_while_it_is_locked():
    lock = RoomChanged(LOCKED, NOW)
    assert play(roster_of(one("a")), lock, Present(one("b"), NOW)) == {"b"}
    assert play(roster_of(one("a")), Present(one("b"), NOW), lock) == frozenset()
    assert play(roster_of(room=OPEN), Present(one("b"), NOW)) == frozenset()
    assert play(roster_of(), lock, Present(one("b"), NOW), Gone("b", NOW)) == frozenset()


def test_who_is_let_in_from_the_lobby_and_who_only_changes():
    waits = one("b", standing=Standing.LOBBY)
    lets_in = Present(replace(waits, standing=Standing.IN_ROOM), NOW)
    assert play(roster_of(waits, room=LOCKED)) == frozenset()
    assert play(roster_of(waits, room=LOCKED), lets_in) == {"b"}
    assert play(roster_of(one("a"), room=LOCKED), Present(one("a", is_muted=True), NOW)) == set()


def test_our_own_entry_is_nobody_who_came():
    lock = RoomChanged(LOCKED, NOW)
    assert play(roster_of(), lock, Present(one("b", is_ours=True), NOW)) == frozenset()


WAITS = one("b", standing=Standing.LOBBY)
ENTERS = Present(replace(WAITS, standing=Standing.IN_ROOM), NOW)


def test_whom_the_user_lets_in_is_no_news_once():
    roster, watch = roster_of(WAITS, room=LOCKED), LockWatch()
    watch.admitted("b")
    came = []
    for event in (ENTERS, Gone("b", NOW), ENTERS):
        for change in roster.apply(event):
            watch.note(change, roster)
        came.append(set(watch.came))
    assert came == [set(), set(), {"b"}]


def gap_with(*named):
    here = (Present(each, NOW) for each in named)
    return [Lost(NOW), SnapshotBegins(NOW), *here, SnapshotEnds(NOW)]


@pytest.mark.parametrize(
    ("before", "after", "came"),
    [
        (LOCKED, [RoomChanged(LOCKED, NOW)], {"b"}),
        (OPEN, [RoomChanged(LOCKED, NOW)], {"b"}),
        (LOCKED, [RoomChanged(Room(is_started=True), NOW), RoomChanged(LOCKED, NOW)], {"b"}),
        (LOCKED, [RoomChanged(OPEN, NOW), RoomChanged(LOCKED, NOW)], set()),
        (LOCKED, [], set()),
        (LOCKED, [Gone("b", NOW), RoomChanged(LOCKED, NOW)], set()),
    ],
)
def test_who_came_in_a_gap_is_judged_when_the_lock_is_known(before, after, came):
    roster = roster_of(one("a"), room=before)
    assert play(roster, RoomChanged(before, NOW), *gap_with(one("a"), one("b")), *after) == came


def test_who_joins_before_the_lock_is_known_again():
    joins, known = Present(one("b"), NOW), RoomChanged(LOCKED, NOW)
    lock = [RoomChanged(OPEN, NOW), RoomChanged(LOCKED, NOW)]
    assert play(roster_of(one("a")), *lock, *gap_with(one("a")), joins, known) == {"b"}
    assert play(roster_of(one("a")), joins, known) == frozenset(), "it was never known to be locked"

"""Who came into the room while it was locked."""

from dataclasses import replace

from app.meetings.alerts.lock_watch import LockWatch
from app.meetings.roster.events import Gone, Present, RoomChanged
from app.meetings.roster.participant import Standing
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

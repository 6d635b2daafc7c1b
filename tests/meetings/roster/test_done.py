"""A command is done when a live list shows it, and not because the service said yes."""

from dataclasses import replace

import pytest

from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.done import is_done
from app.meetings.roster.events import Ended, EndReason, Lost, RoomChanged, SnapshotBegins
from app.meetings.roster.participant import Means, Participant, Role, Room, Standing
from app.meetings.roster.roster import Roster
from tests.meetings.roster.people import ANNIKA, OLLE, SARA, gone, here, tell, watching

GUEST = Participant("g", role=Role.GUEST, is_muted=False, hand_raised_at=3.0)
HOST = Participant("h", role=Role.HOST, is_muted=False)


@pytest.mark.parametrize(
    ("kind", "before", "now", "done"),
    [
        (CommandKind.ADMIT, OLLE, OLLE, False),
        (CommandKind.ADMIT, OLLE, replace(OLLE, standing=Standing.IN_ROOM), True),
        (CommandKind.ADMIT, OLLE, replace(OLLE, standing=Standing.CONNECTING), False),
        (CommandKind.ADMIT, OLLE, None, False),
        (CommandKind.DENY, OLLE, OLLE, False),
        (CommandKind.DENY, OLLE, replace(OLLE, standing=Standing.IN_ROOM), False),
        (CommandKind.DENY, OLLE, None, True),
        (CommandKind.REMOVE, SARA, SARA, False),
        (CommandKind.REMOVE, SARA, replace(SARA, standing=Standing.LOBBY), False),
        (CommandKind.REMOVE, SARA, None, True),
        (CommandKind.REMOVE, None, None, True),
        (CommandKind.MUTE, GUEST, replace(GUEST, is_muted=True), True),
        (CommandKind.MUTE, GUEST, GUEST, False),
        (CommandKind.MUTE, GUEST, replace(GUEST, is_muted=None), False),
        (CommandKind.MUTE, GUEST, None, False),
        (CommandKind.UNMUTE, GUEST, GUEST, True),
        (CommandKind.UNMUTE, GUEST, replace(GUEST, is_muted=True), False),
        (CommandKind.UNMUTE, GUEST, replace(GUEST, is_muted=None), False),
        (CommandKind.LOWER_HAND, GUEST, GUEST, False),
        (CommandKind.LOWER_HAND, GUEST, replace(GUEST, hand_raised_at=None), True),
        (CommandKind.LOWER_HAND, GUEST, None, False),
        (CommandKind.LOWER_HAND, HOST, HOST, False),
        (CommandKind.LOWER_HAND, None, HOST, False),
    ],
)
def test_what_concerns_one(kind, before, now, done):
    roster = watching(*([] if now is None else [now]))
    one = before or now or SARA
    assert is_done(Command(kind, one.id), roster, before) is done


@pytest.mark.parametrize(
    ("kind", "room", "done"),
    [
        (CommandKind.LOCK, Room(is_locked=True), True),
        (CommandKind.LOCK, Room(is_locked=False), False),
        (CommandKind.LOCK, Room(), False),
        (CommandKind.UNLOCK, Room(is_locked=False), True),
        (CommandKind.UNLOCK, Room(is_locked=True), False),
        (CommandKind.UNLOCK, Room(), False),
        (CommandKind.MUTE_GUESTS, Room(guests_muted=True), True),
        (CommandKind.MUTE_GUESTS, Room(guests_muted=False), False),
        (CommandKind.UNMUTE_GUESTS, Room(guests_muted=False), True),
        (CommandKind.UNMUTE_GUESTS, Room(guests_muted=True), False),
        (CommandKind.END, Room(), False),
    ],
)
def test_what_concerns_the_room(kind, room, done):
    assert is_done(Command(kind), watching(HOST, room=room), None) is done


MUTED = replace(GUEST, is_muted=True)


@pytest.mark.parametrize(
    ("named", "muted", "heard"),
    [
        ([HOST, GUEST], False, True),
        ([HOST, MUTED], True, False),
        ([HOST, MUTED, replace(GUEST, id="x")], False, False),
        ([HOST, MUTED, replace(GUEST, id="x", is_muted=None)], False, False),
        ([HOST, MUTED, replace(GUEST, id="x", role=Role.UNKNOWN)], False, False),
        # Nobody in the lobby is heard, nor a screen, nor another program, nor we ourselves.
        ([HOST, MUTED, replace(GUEST, id="x", standing=Standing.LOBBY)], True, False),
        ([HOST, MUTED, replace(GUEST, id="x", parent=MUTED.id)], True, False),
        ([HOST, MUTED, replace(GUEST, id="x", means=Means.CONTROL)], True, False),
        ([HOST, MUTED, replace(GUEST, id="x", is_ours=True)], True, False),
        # Without a guest there is nothing to see.
        ([HOST], False, False),
        ([], False, False),
    ],
)
def test_where_the_room_says_nothing_every_guest_tells(named, muted, heard):
    roster = watching(*named)
    assert is_done(Command(CommandKind.MUTE_GUESTS), roster, None) is muted
    assert is_done(Command(CommandKind.UNMUTE_GUESTS), roster, None) is heard


@pytest.mark.parametrize("loss", [Lost(5), SnapshotBegins(5), Ended(5)])
def test_a_list_that_is_not_live_shows_nothing(loss):
    roster = watching(ANNIKA, room=Room(is_locked=True, guests_muted=True))
    tell(roster, loss)
    for kind in CommandKind:
        assert not is_done(Command(kind, SARA.id), roster, SARA)


@pytest.mark.parametrize(
    ("reason", "done", "done_if_accepted"),
    [
        (EndReason.UNKNOWN, False, True),
        (EndReason.BY_US, False, False),
        (EndReason.PUT_OUT, False, False),
        (EndReason.MEETING_OVER, True, True),
    ],
)
def test_only_the_meetings_end_is_what_was_asked_for(reason, done, done_if_accepted):
    roster, end = watching(SARA), Command(CommandKind.END)
    assert not is_done(end, roster, None, is_accepted=True)
    tell(roster, Ended(5, reason))
    assert is_done(end, roster, None) is done
    assert is_done(end, roster, None, is_accepted=True) is done_if_accepted


def test_an_empty_list_has_not_removed_anybody():
    assert not is_done(Command(CommandKind.REMOVE, SARA.id), Roster(), SARA)


def test_it_is_done_at_the_moment_when_the_service_shows_it():
    roster, let_in = watching(OLLE), Command(CommandKind.ADMIT, OLLE.id)
    tell(roster, here(ANNIKA), RoomChanged(Room(is_locked=True), 1))
    assert not is_done(let_in, roster, OLLE)
    tell(roster, here(replace(OLLE, standing=Standing.IN_ROOM)))
    assert is_done(let_in, roster, OLLE)
    tell(roster, gone(OLLE))
    assert is_done(Command(CommandKind.REMOVE, OLLE.id), roster, OLLE)

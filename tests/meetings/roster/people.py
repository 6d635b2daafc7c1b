"""The people of the tests, and short ways to say what happens to them."""

from app.meetings.roster.changes import Change
from app.meetings.roster.events import (
    Gone,
    Present,
    RoomChanged,
    RosterEvent,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Participant, Room, Standing
from app.meetings.roster.roster import Roster

SARA = Participant("1", name="Sara")
OLLE = Participant("2", name="Olle", standing=Standing.LOBBY)
ANNIKA = Participant("3", name="Annika")
SCREEN = Participant("4", name="Sara", parent="1")


def snapshot(*named: Participant, at: float = 0.0, room: Room | None = None) -> list[RosterEvent]:
    """Return a whole snapshot."""
    said = [Present(one, at) for one in named]
    about = [] if room is None else [RoomChanged(room, at)]
    return [SnapshotBegins(at), *said, *about, SnapshotEnds(at)]


def watching(*named: Participant, room: Room | None = None) -> Roster:
    """Return a live list of these."""
    roster = Roster()
    tell(roster, *snapshot(*named, room=room))
    return roster


def tell(roster: Roster, *events: RosterEvent) -> list[Change]:
    """Apply events in turn; return what they meant."""
    return [change for event in events for change in roster.apply(event)]


def said(changes: list[Change]) -> list[str]:
    """Write changes shortly: ``joined 1``."""
    whom = [change.now or change.before for change in changes]
    return [
        change.kind.value + (f" {one.id}" if one else "")
        for change, one in zip(changes, whom, strict=True)
    ]


def here(one: Participant, at: float = 1.0) -> Present:
    """Somebody is there."""
    return Present(one, at)


def gone(one: Participant, at: float = 1.0) -> Gone:
    """Somebody left."""
    return Gone(one.id, at)

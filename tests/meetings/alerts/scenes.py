"""A meeting to look at: whom the list names, who is expected, and what follows."""

from dataclasses import replace

from app.meetings.alerts.alerts import find_alerts
from app.meetings.alerts.view import View
from app.meetings.expected import Person
from app.meetings.identified import How, Identifications
from app.meetings.matching.model import Likeness, Match
from app.meetings.roster.commands import CommandKind
from app.meetings.roster.events import Present, RoomChanged, SnapshotBegins, SnapshotEnds
from app.meetings.roster.participant import Participant, Room
from app.meetings.roster.roster import Roster

NOW = 1_000_000.0
EVERY_COMMAND = frozenset(CommandKind)

ANNA = Person("Anna Berg", kind="patient")
BO = Person("Bo Ek", kind="staff")


def one(identity, name="", **fields):
    return Participant(identity, name or f"Name {identity}", **fields)


def roster_of(*participants, room=None, at=NOW):
    roster = Roster()
    roster.apply(SnapshotBegins(at))
    for each in participants:
        roster.apply(Present(each, at))
    roster.apply(SnapshotEnds(at))
    if room is not None:
        roster.apply(RoomChanged(room, at))
    return roster


def view_of(*participants, room=None, **fields):
    roster = fields.pop("roster", None) or roster_of(*participants, room=room)
    given = {"now": NOW, "commands": EVERY_COMMAND, "looked_at": NOW} | fields
    return View(roster=roster, **given)


def exact(**people):
    return {identity: Match(Likeness.EXACT, who) for identity, who in people.items()}


def confirmed(*participants, keys=()):
    made = Identifications()
    for each in participants:
        made.confirm(each, keys, How.ID_SHOWN, NOW)
    return made


def kinds(view):
    return [alert.kind.value for alert in find_alerts(view)]


def the(view, kind):
    found = [alert for alert in find_alerts(view) if alert.kind.value == kind]
    assert len(found) == 1, found
    return found[0]


def without(view, **fields):
    return replace(view, **fields)


LOCKED, OPEN = Room(is_locked=True), Room(is_locked=False)

"""What alerts are made from, at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.guidelines.decisions import Limit
from app.guidelines.guideline import Guideline
from app.meetings.alerts.model import AlertKind
from app.meetings.alerts.timing import Timing
from app.meetings.expected import Person
from app.meetings.identified import Identifications
from app.meetings.matching.model import Match
from app.meetings.roster.commands import CommandKind
from app.meetings.roster.roster import Roster

__all__ = ["Key", "Timing", "View"]

Key = tuple[AlertKind, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class View:
    """One moment of one meeting.

    Args:
        roster: who is connected.
        people: who is expected.
        matches: proposals by participant id; nobody is expected where there is none.
        identifications: whom a person confirmed.
        guideline: of the organisation; None if none is chosen.
        service: id of the guideline's service; empty: the usual one.
        limit: how many may connect; None if not stated.
        starts_at: Unix seconds of the agreed start; None if nobody said.
        now: Unix seconds.
        looked_at: Unix seconds when the user last looked at the list; None for never.
        acknowledged: keys of alerts that the user put away.
        commands: what the service lets us do now; empty where it carries out nothing, as a list
            that is kept by hand, so that the page says what is possible.
        patient_allowed: whether a patient may take part in this service; None if not stated.
        timing: how long alerts wait.
        after_lock: ids of those who came into the room while it was locked (``LockWatch``).
        audience: the group of readers of the guideline; empty: the usual one.
        stopped_by_user: the user left the meeting, or ended it: then its end is no news.
    """

    roster: Roster
    people: tuple[Person, ...] = ()
    matches: Mapping[str, Match] = field(default_factory=lambda: MappingProxyType({}))
    identifications: Identifications = field(default_factory=Identifications)
    guideline: Guideline | None = None
    service: str = ""
    limit: Limit | None = None
    starts_at: float | None = None
    now: float = 0.0
    looked_at: float | None = None
    acknowledged: frozenset[Key] = frozenset()
    commands: frozenset[CommandKind] = frozenset()
    patient_allowed: bool | None = None
    timing: Timing = field(default_factory=Timing)
    after_lock: frozenset[str] = frozenset()
    audience: str = ""
    stopped_by_user: bool = False

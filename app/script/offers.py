"""Which cards are offered: what happens in the meeting, and what was put away."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from app.guidelines.scripts import Event
from app.meetings.alerts.looking import OVER
from app.meetings.alerts.model import Alert, AlertKind

EVENTS: Mapping[AlertKind, Event] = MappingProxyType(
    {
        AlertKind.UNKNOWN_PARTICIPANT: Event.UNKNOWN_JOINS,
        AlertKind.NAME_DANGER: Event.UNKNOWN_JOINS,
        AlertKind.RENAMED: Event.UNKNOWN_JOINS,
        AlertKind.CAME_AGAIN: Event.UNKNOWN_JOINS,
        AlertKind.ARRIVED_AFTER_LOCK: Event.UNKNOWN_JOINS,
        AlertKind.IN_LOBBY: Event.SOMEBODY_WAITS,
        AlertKind.NOT_LIVE: Event.LIST_LOST,
        AlertKind.PATIENT_IN_STAFF_SERVICE: Event.PATIENT_IN_STAFF_MEETING,
    }
)
"""What an alert means for whoever leads; of the others the alert itself says enough."""


AHEAD = frozenset({Event.SHARING})
"""What somebody asks for before they do it: read and put away, it is not offered for doing it."""

AHEAD_S = 300.0
"""Seconds for which that holds. The project's own: from the card to the shared window."""


def events_of(
    alerts: Iterable[Alert],
    *,
    is_sound_lost: bool = False,
    is_presenting: bool = False,
    is_minor_alone: bool = False,
    is_out: bool = False,
) -> tuple[Event, ...]:
    """Return what happens now, each event once, in the order in which ``Event`` names them.

    A list that is not live because the meeting is over was not lost; if we were put out, it was.

    Args:
        alerts: those that hold.
        is_sound_lost: somebody said that they hear nothing, or are not heard.
        is_presenting: somebody shows a window, or is about to.
        is_minor_alone: a child takes part, and nobody who may answer for it.
        is_out: the service does not work.
    """
    found = {EVENTS[one.kind] for one in alerts if one.kind in EVENTS and not _is_over(one)}
    said = {
        Event.SOUND_LOST: is_sound_lost,
        Event.SHARING: is_presenting,
        Event.MINOR_ALONE: is_minor_alone,
        Event.OUTAGE: is_out,
    }
    found.update(event for event, holds in said.items() if holds)
    return tuple(event for event in Event if event in found)


def subjects_of(alerts: Iterable[Alert]) -> frozenset[tuple[Event, str]]:
    """Return whom each event is about, by id of the connection."""
    known = [one for one in alerts if one.kind in EVENTS]
    return frozenset((EVENTS[one.kind], subject) for one in known for subject in one.subjects)


def _is_over(alert: Alert) -> bool:
    return alert.kind is AlertKind.NOT_LIVE and alert.variant == OVER


class Offers:
    """The events for which a card is offered. Nothing is forced, and none is offered twice.

    An event is offered as long as its cause is there. Put away, it comes again only after its
    cause was gone. What somebody asked for stays until they put it away; if they did that right
    before they did what it is about, it is not offered for that.
    """

    def __init__(self) -> None:
        self._open: dict[Event, None] = {}
        self._asked: set[Event] = set()
        self._causes: frozenset[Event] = frozenset()
        self._read: dict[Event, float] = {}
        """Since when something was read ahead."""
        self._now = 0.0

    @property
    def open(self) -> tuple[Event, ...]:
        """What is offered, the newest first."""
        return tuple(reversed(self._open))

    def update(self, events: Iterable[Event], now: float) -> bool:
        """Take what happens now; return whether another set is offered than before.

        Args:
            events: those whose cause is there.
            now: Unix seconds.
        """
        self._now = now
        before, was = self.open, self._causes
        causes = tuple(dict.fromkeys(events))
        self._causes = frozenset(causes)
        for event in [one for one in self._open if one not in self._causes]:
            if event not in self._asked:
                del self._open[event]
        for event in causes:
            if event not in was and not self._was_read(event):
                self._open.setdefault(event)
        return self.open != before

    def again(self, event: Event) -> None:
        """Take its cause for a new one: it is about somebody else as well."""
        self._causes -= {event}

    def dismiss(self, event: Event) -> None:
        """Put it away."""
        if event in self._asked & AHEAD and event not in self._causes:
            self._read[event] = self._now
        self._open.pop(event, None)
        self._asked.discard(event)

    def asked(self, event: Event) -> None:
        """Offer it because somebody asked for it; it is the newest then."""
        self._open.pop(event, None)
        self._open[event] = None
        self._asked.add(event)

    def clear(self) -> None:
        """Forget all of it; a cause that lasts is offered again."""
        self._open.clear()
        self._asked.clear()
        self._read.clear()
        self._causes = frozenset()

    def _was_read(self, event: Event) -> bool:
        """Whether it was read right before; that counts once."""
        since = self._read.pop(event, None)
        return since is not None and 0 <= self._now - since <= AHEAD_S

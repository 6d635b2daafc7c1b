"""Events of the interface as events of the list, and what the service wants of us.

A fault in one event never stops the stream: the event is counted and the next one is read.
"""

import json
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from app.meetings.roster.events import (
    Gone,
    Present,
    RoomChanged,
    RosterEvent,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Participant, Room, Standing
from app.plain_text import plain
from app.services.pexip.paths import is_id
from app.services.pexip.room import merged
from app.services.pexip.rows import participant
from app.services.pexip.sse import SseEvent
from app.services.pexip.values import word

logger = logging.getLogger(__name__)

LONGEST_REASON = 120
"""Characters of a reason that are kept."""

MOST_PEOPLE = 12_000
"""In one room: what matching and the page were measured with. A room with more is not live at all
rather than shown in part."""

MOST_LOGGED = 5
"""Faults of one stream that are logged one by one; of the rest only the number is."""

_FAULTS = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)


@dataclass(slots=True)
class Wishes:
    """What the service wants of us.

    Args:
        disconnected: why we were put out; None if we were not.
        refresh: renew the token now.
        referred: go to another room.
    """

    disconnected: str | None = None
    refresh: bool = False
    referred: bool = False


@dataclass(slots=True)
class Read:
    """What some events came to.

    Args:
        events: for the list, in order.
        wishes: what else was said.
        is_news: whether anything was said of the people or the room. A line without a meaning
            shows that the connection lives, not that the server still follows its own meeting.
    """

    events: list[RosterEvent] = field(default_factory=list)
    wishes: Wishes = field(default_factory=Wishes)
    is_news: bool = False


class Reading:
    """What is known from one stream, and of the room for as long as we watch.

    Args:
        ours: ids that are or were our own; may grow from outside.

    Attributes:
        known: who was named.
        is_synced: everybody was named, and nobody is being named anew.
        is_too_many: there are more than ``MOST_PEOPLE``; the list is not whole.
        faults: events of this stream that were not understood.
    """

    def __init__(self, ours: set[str]) -> None:
        self.ours = ours
        self.known: dict[str, Participant] = {}
        self.room = Room()
        self.is_synced = False
        self.is_too_many = False
        self.faults = 0
        self._is_room_told = False
        self._seen: set[str] | None = None
        self._handlers: dict[str, Callable[[object, float, Read], None]] = {
            "participant_sync_begin": self._begin,
            "participant_sync_end": self._end,
            "participant_create": self._present,
            "participant_update": self._present,
            "participant_delete": self._gone,
            "conference_update": self._room,
            "disconnect": self._disconnect,
            "refer": self._refer,
            "refresh_token": self._refresh,
        }

    def restart(self) -> None:
        """A new stream begins: it names everybody again."""
        self.known = {}
        self.is_synced = False
        self.is_too_many = False
        self.faults = 0
        self._is_room_told = False
        self._seen = None

    def snapshot(self, at: float) -> list[RosterEvent]:
        """Return everybody, between the two marks of a snapshot."""
        room: list[RosterEvent] = [RoomChanged(self.room, at)] if self._is_room_told else []
        people = [Present(one, at) for one in self.known.values()]
        return [SnapshotBegins(at), *room, *people, SnapshotEnds(at)]

    def take(self, events: Iterable[SseEvent], at: float) -> Read:
        """Return what these mean, in order."""
        read = Read()
        for event in events:
            handler = self._handlers.get(event.name)
            if handler is None:
                continue
            try:
                handler(json.loads(event.data) if event.data.strip() else None, at, read)
            except _FAULTS as error:
                self._fault(event.name, error)
        return read

    def _fault(self, name: str, error: Exception) -> None:
        # Neither the event nor the error's text: both may hold a name.
        self.faults += 1
        if self.faults <= MOST_LOGGED:
            logger.info("event %s not understood: %s", name, type(error).__name__)

    def standing_of(self, key: str) -> Standing | None:
        """Return where the service says that somebody is; None if it did not name them."""
        one = self.known.get(key)
        return one.standing if one is not None else None

    def _begin(self, data: object, at: float, read: Read) -> None:
        self._seen = set()
        self.is_synced = False
        read.is_news = True
        read.events.append(SnapshotBegins(at))

    def _end(self, data: object, at: float, read: Read) -> None:
        if self._seen is None:
            return
        self.known = {key: one for key, one in self.known.items() if key in self._seen}
        self._seen = None
        self.is_synced = True
        read.is_news = True
        read.events.append(SnapshotEnds(at))

    def _present(self, data: object, at: float, read: Read) -> None:
        found = participant(data, self.ours)
        if found is None:
            raise ValueError
        read.is_news = True
        if found.id not in self.known and self._is_full:
            self.is_too_many = True
            return
        self.known[found.id] = found
        if self._seen is not None:
            self._seen.add(found.id)
        read.events.append(Present(found, at))

    @property
    def _is_full(self) -> bool:
        # While everybody is named anew, those of before may all have left.
        return len(self.known if self._seen is None else self._seen) >= MOST_PEOPLE

    def _gone(self, data: object, at: float, read: Read) -> None:
        key = data.get("uuid") if isinstance(data, dict) else None
        if not isinstance(key, str) or not is_id(key):
            raise ValueError
        read.is_news = True
        self.known.pop(key, None)
        if self._seen is not None:
            self._seen.discard(key)
        read.events.append(Gone(key, at))

    def _room(self, data: object, at: float, read: Read) -> None:
        read.is_news = True
        room = merged(self.room, data)
        if room != self.room or not self._is_room_told:
            self.room = room
            self._is_room_told = True
            read.events.append(RoomChanged(room, at))

    def _disconnect(self, data: object, at: float, read: Read) -> None:
        reason = word(data, "reason") if isinstance(data, dict) else ""
        read.wishes.disconnected = plain(reason, LONGEST_REASON)

    def _refer(self, data: object, at: float, read: Read) -> None:
        read.wishes.referred = True

    def _refresh(self, data: object, at: float, read: Read) -> None:
        read.wishes.refresh = True

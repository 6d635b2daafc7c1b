"""The practice meeting itself: who is there, what a host may do, and what everybody is told.

It is the truth that the tests compare the program's list with. All of it may be called from any
thread. Semantics of lobby, lock and roles are those of Pexip's documentation ("Locking a
conference", "PINs, hosts and guests"); names of fields and events those of its client API v2.
"""

import time
import uuid
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import RLock
from typing import Unpack

from app.practice.connection import By, Changes, Connection, Rank, Values, Where, Wire
from app.practice.door import Door
from app.practice.faults import GARBAGE, Fault, Faults
from app.practice.listener import Listener
from app.practice.watchers import Watcher, Watchers

HOST_AFTER_S = 1.0
"""So long a new host without sound and picture is told "Invalid role"; servers need a moment, s."""

REMOVED = "API initiated participant disconnect"
ENDED = "API initiated conference termination"
TIMED_OUT = "Timer expired awaiting token refresh"

MOST_DEEDS = 1000


class Meeting:
    """One meeting; ``door``, ``faults`` and the methods below steer it.

    Args:
        alias: its address.
        door: what newcomers have to pass.
        token_s: how long a token lives, s.
        host_after_s: see ``HOST_AFTER_S``.
        clock: tells the moment, s.
    """

    def __init__(
        self,
        alias: str,
        door: Door | None = None,
        *,
        token_s: int = 120,
        host_after_s: float = HOST_AFTER_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.alias = alias
        self.door = door or Door()
        self.faults = Faults(clock)
        self.watchers = Watchers(token_s, host_after_s, clock)
        self.is_locked = False
        self.is_started = False
        self.guests_muted = False
        self.guests_can_unmute = False
        self._deeds: deque[tuple[int, str, str]] = deque(maxlen=MOST_DEEDS)
        self._lock = RLock()
        self._there: dict[str, Connection] = {}
        self._listeners: list[Listener] = []

    @contextmanager
    def held(self) -> Iterator[None]:
        """Nobody else changes anything meanwhile."""
        with self._lock:
            yield

    # --- who is there ---------------------------------------------------------------------------

    @property
    def people(self) -> tuple[Connection, ...]:
        """Copies of all connections in the order of their arrival, watchers included."""
        with self._lock:
            return tuple(replace(one) for one in self._there.values())

    def find(self, uuid_: str) -> Connection | None:
        """Return a copy of one connection, or None."""
        with self._lock:
            one = self._there.get(uuid_)
            return replace(one) if one else None

    def wires(self, to_host: bool = True) -> list[Wire]:
        """Return everybody as the API tells them."""
        with self._lock:
            return [one.wire(to_host) for one in self._there.values()]

    @property
    def status(self) -> Wire:
        """What the API tells of the meeting itself."""
        return {
            "locked": self.is_locked,
            "guests_muted": self.guests_muted,
            "all_muted": False,
            "started": self.is_started,
            "guests_can_unmute": self.guests_can_unmute,
            "guests_can_present": True,
            "presentation_allowed": True,
            "direct_media": False,
            "breakout_rooms": False,
            "live_captions_available": False,
            "classification": {"levels": {}, "current": None},
        }

    # --- coming and going -----------------------------------------------------------------------

    def join(self, name: str, **values: Unpack[Values]) -> str:
        """Let somebody come and return the id of the connection.

        Where they come to is decided by lock and start unless it is given.
        """
        one = Connection(str(uuid.uuid4()), name, began=time.time(), **values)
        with self._lock:
            one.where = values.get("where") or self.place_for(one.rank)
            one.is_muted = self._comes_muted(one)
            self._there[one.uuid] = one
            self._tell_about("participant_create", one)
            if one.rank is Rank.HOST and one.by is not By.CONTROL and one.where is Where.ROOM:
                self.start()
        return one.uuid

    def place_for(self, rank: Rank) -> Where:
        """Return how far somebody new comes: hosts in, guests only when it is open and started."""
        is_open = self.is_started and not self.is_locked
        return Where.ROOM if rank is Rank.HOST or is_open else Where.LOBBY

    def leave(self, uuid_: str, reason: str = "") -> bool:
        """Let somebody be gone; a watcher is told the ``reason``. False if nobody has this id."""
        with self._lock:
            one = self._there.pop(uuid_, None)
            if one is None:
                return False
            self.watchers.forget(uuid_)
            for listener in [each for each in self._listeners if each.uuid == uuid_]:
                if reason:
                    listener.put("disconnect", {"reason": reason})
                listener.close()
                self._listeners.remove(listener)
            for listener, watcher_where, _ in self._audience():
                if watcher_where is Where.ROOM:
                    listener.put("participant_delete", {"uuid": uuid_})
        return True

    def change(self, uuid_: str, **values: Unpack[Changes]) -> bool:
        """Change fields of a connection and tell everybody. False if nobody has this id."""
        with self._lock:
            one = self._there.get(uuid_)
            if one is None:
                return False
            was = one.where
            for name, value in values.items():
                setattr(one, name, value)
            self._tell_about("participant_update", one)
            if was is not Where.ROOM and one.where is Where.ROOM:
                self._show_the_room(one)
        return True

    def admit(self, uuid_: str) -> bool:
        """Let one who waits come in."""
        with self._lock:
            one = self._there.get(uuid_)
            if one is None or one.where is not Where.LOBBY:
                return False
            return self.change(uuid_, where=Where.ROOM, is_muted=self._comes_muted(one))

    def _comes_muted(self, one: Connection) -> bool:
        is_heard = one.rank is Rank.HOST or not self.guests_muted
        return one.is_muted or not is_heard

    def _admit_all(self) -> None:
        for one in list(self._there.values()):
            if one.where is Where.LOBBY:
                self.admit(one.uuid)

    # --- the room -------------------------------------------------------------------------------

    def lock(self, is_locked: bool = True) -> None:
        """Lock or unlock; unlocking lets everybody in who waits, if the meeting has begun."""
        with self._lock:
            self.is_locked = is_locked
            self.tell_status()
            if not is_locked and self.is_started:
                self._admit_all()

    def start(self) -> None:
        """Begin: a host with sound and picture is there, or one has pressed the button."""
        with self._lock:
            if self.is_started:
                return
            self.is_started = True
            self.tell_status()
            if not self.is_locked:
                self._admit_all()

    def mute_guests(self, is_muted: bool = True) -> None:
        """Take the sound from all guests in the room, or give it back."""
        with self._lock:
            self.guests_muted = is_muted
            self.tell_status()
            for one in list(self._there.values()):
                if one.rank is Rank.GUEST and one.where is Where.ROOM and one.is_muted != is_muted:
                    self.change(one.uuid, is_muted=is_muted)

    def end(self, reason: str = ENDED) -> None:
        """End it for everybody; whoever comes afterwards finds a new, empty one."""
        with self._lock:
            self.is_locked = self.is_started = self.guests_muted = False
            # Watchers last, so that they hear who went.
            everybody = sorted(self._there, key=lambda id_: id_ in self.watchers)
            for id_ in everybody:
                self.leave(id_, reason)

    def tell_status(self) -> None:
        """Tell everybody how things stand with the meeting itself."""
        self.tell("conference_update", self.status)

    def tell(self, event: str, data: object) -> None:
        """Tell something to everybody who listens, whatever it is."""
        with self._lock:
            for listener in self._listeners:
                listener.put(event, data)

    # --- those who watch ------------------------------------------------------------------------

    def note(self, deed: str, uuid_: str = "") -> None:
        """Note what a watcher did."""
        with self._lock:
            number = self._deeds[-1][0] + 1 if self._deeds else 1
            self._deeds.append((number, deed, uuid_))

    def deeds_since(self, number: int) -> list[tuple[str, str]]:
        """Return what watchers did, and to whom, but for the first ``number`` of all deeds."""
        with self._lock:
            return [(deed, whom) for nth, deed, whom in self._deeds if nth > number]

    def listen(self, watcher: Watcher) -> Listener:
        """Open a stream for a watcher: first the whole list, then every change."""
        listener = Listener(watcher.uuid)
        with self._lock:
            one = self._there.get(watcher.uuid)
            if one is not None and one.where is Where.ROOM:
                self._whole_list(listener, one.rank is Rank.HOST)
            else:
                self._only(listener, one)
            listener.put("conference_update", self.status)
            self._listeners.append(listener)
        return listener

    def unlisten(self, listener: Listener) -> None:
        """The stream is no more; the watcher stays until the token's time is up."""
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)

    @property
    def streams(self) -> int:
        """How many streams are open."""
        return len(self._listeners)

    def expire(self) -> None:
        """Put out those whose token nobody refreshed in time, and let faults end."""
        with self._lock:
            for uuid_ in self.watchers.overdue():
                self.leave(uuid_, TIMED_OUT)
            over = self.faults.over()
            # Nothing that was held back may come late: a connection that was dead stays so.
            if Fault.HALF_OPEN in over:
                self.break_streams()

    def break_streams(self) -> None:
        """End every stream in the middle, as a cut line does."""
        with self._lock:
            for listener in self._listeners:
                listener.close(broken=True)
            self._listeners.clear()

    def misbehave(self, fault: Fault, seconds: float = 10.0) -> None:
        """Let something go wrong, for so long if it is of the lasting kind."""
        with self._lock:
            if fault is Fault.EXPIRED:
                for uuid_ in self.watchers.ids():
                    self.leave(uuid_)
            elif fault is Fault.GARBAGE:
                for listener in self._listeners:
                    for data in GARBAGE:
                        listener.put_raw(data)
            else:
                self.faults.begin(fault, seconds)
            if fault is Fault.CUT:
                self.break_streams()

    def crowd(self, number: int, name: str = "Person") -> list[str]:
        """Let so many guests come at once; return their ids."""
        with self._lock:
            return [self.join(f"{name} {n}", where=Where.ROOM) for n in range(1, number + 1)]

    # --- what is told ---------------------------------------------------------------------------

    def _tell_about(self, event: str, one: Connection) -> None:
        wires: dict[bool, Wire] = {}
        for listener, where, is_host in self._audience():
            if where is Where.ROOM or listener.uuid == one.uuid:
                if is_host not in wires:
                    wires[is_host] = one.wire(is_host)
                listener.put(event, wires[is_host])

    def _audience(self) -> Iterator[tuple[Listener, Where, bool]]:
        """Yield each stream with how far in its watcher is, and whether it is a host's."""
        for listener in self._listeners:
            one = self._there.get(listener.uuid)
            if one is not None:
                yield listener, one.where, one.rank is Rank.HOST

    def _show_the_room(self, one: Connection) -> None:
        for listener in self._listeners:
            if listener.uuid == one.uuid:
                self._whole_list(listener, one.rank is Rank.HOST)

    def _whole_list(self, listener: Listener, to_host: bool) -> None:
        listener.put("participant_sync_begin", None)
        for one in self._there.values():
            listener.put("participant_create", one.wire(to_host))
        listener.put("participant_sync_end", None)

    def _only(self, listener: Listener, one: Connection | None) -> None:
        """Who waits is shown nobody but themselves."""
        listener.put("participant_sync_begin", None)
        if one is not None:
            listener.put("participant_create", one.wire(one.rank is Rank.HOST))
        listener.put("participant_sync_end", None)

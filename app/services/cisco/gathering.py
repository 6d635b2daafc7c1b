"""The list as it is put together from two sources that overtake each other.

The server's lists are whole but late; its events are quick but say little of the lobby. A list
tells how things stood when it was *asked for*: what the events said since then holds.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from app.meetings.roster.events import (
    Gone,
    Present,
    RoomChanged,
    RosterEvent,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Participant, Room, Standing
from app.services.cisco.people import Known, Leg, is_id, participant_of
from app.services.cisco.xml_reading import Node

ONE_PAGE = 20
"""Entries that surely came in one page. In a longer list somebody can slip from one page to the
next while it is read, so whoever is missing there goes only when missing twice."""

MOST_PEOPLE = 12_000
"""In one call: what matching and the page were measured with. A call with more is not live at all
rather than shown in part."""

LOOKS_AGAIN = 8
"""Connections looked at again in each round beside those whose place may change at any moment."""

_UNSETTLED = frozenset({Standing.LOBBY, Standing.AT_PIN, Standing.CONNECTING})


class Gathering:
    """Everybody in one call.

    Attributes:
        room: the meeting itself.
        sees_legs: whether connections may be looked at.
        is_too_many: there are more people than ``MOST_PEOPLE``; the list is not whole.
    """

    def __init__(self) -> None:
        self.room = Room()
        self.sees_legs = True
        self.is_too_many = False
        self._known: dict[str, Known] = {}
        self._shown: dict[str, Participant] = {}
        self._shown_room = Room()
        self._dirty: set[str] = set()
        self._moment = 0
        self._told_at: dict[str, int] = {}
        self._left_at: dict[str, int] = {}
        self._missed: set[str] = set()
        self._turn = 0

    def get(self, identity: str) -> Known | None:
        """Return what is known of somebody who is there."""
        return self._known.get(identity)

    def ask(self) -> int:
        """Return the moment that a list is asked for, to be given to ``take_list``."""
        return self._moment

    def take_list(self, entries: Iterable[Node], asked: int) -> None:
        """Take over the list of participants."""
        named = {one.id: one for one in entries if one.name == "participant" and is_id(one.id)}
        for identity, node in named.items():
            if self._left_at.get(identity, -1) <= asked or identity in self._known:
                self._list(identity, node)
        gone = {one for one in self._known.keys() - named.keys() if self._is_older(one, asked)}
        if len(named) > ONE_PAGE:
            gone, self._missed = gone & self._missed, gone - self._missed
        for identity in gone:
            self._known.pop(identity)
            self._told_at.pop(identity, None)
            self._dirty.add(identity)
        self._left_at = {one: when for one, when in self._left_at.items() if when > asked}

    def take_updates(self, updates: Iterable[Mapping[str, Any]]) -> None:
        """Take over what an event says of participants."""
        self._moment += 1
        for update in updates:
            identity = update.get("participant")
            if isinstance(identity, str) and is_id(identity):
                self._update(identity, update)

    def forget_told(self) -> None:
        """The events are not heard any more: what they said last would never change again.

        The name stays until the list has another: should both write it differently, nobody was
        renamed just because a connection was cut.
        """
        for known in self._known.values():
            if known.told.keys() - {"name"}:
                known.told = {key: known.told[key] for key in ("name",) if key in known.told}
                self._dirty.add(known.id)

    def take_leg(self, identity: str, leg: Leg | None, at: float) -> None:
        """Take over a look at somebody's connection; None if there is none to be had."""
        known = self._known.get(identity)
        if known is None:
            return
        if leg is None:
            known.has_no_leg = True
        else:
            known.look(leg, at)
        self._dirty.add(identity)

    def see_no_legs(self) -> None:
        """The proxy refuses looks at connections."""
        self.sees_legs = False
        self._dirty |= self._known.keys()

    def to_look_at(self) -> list[str]:
        """Return whose connections to look at now: the new, the waiting, and some of the rest."""
        if not self.sees_legs:
            return []
        reachable = [one for one in self._known.values() if not (one.is_remote or one.has_no_leg)]
        new = [one.id for one in reachable if one.needs_look]
        waiting = [one.id for one in reachable if one.leg and self._is_unsettled(one)]
        rest = [one.id for one in reachable if one.leg and not self._is_unsettled(one)]
        self._turn = (self._turn + LOOKS_AGAIN) % max(len(rest), 1)
        return new + waiting + (rest[self._turn :] + rest[: self._turn])[:LOOKS_AGAIN]

    @property
    def is_looked_at(self) -> bool:
        """Whether it is known of everybody where they stand."""
        return not self.sees_legs or not any(one.needs_look for one in self._known.values())

    def snapshot(self, at: float) -> list[RosterEvent]:
        """Return everybody, between the two marks of a snapshot."""
        self._dirty.clear()
        self._shown = {one.id: self._participant(one) for one in self._known.values()}
        self._shown_room = self.room
        people = [Present(one, at) for one in self._shown.values()]
        return [SnapshotBegins(at), RoomChanged(self.room, at), *people, SnapshotEnds(at)]

    def changes(self, at: float) -> list[RosterEvent]:
        """Return what is other than it was told last."""
        events: list[RosterEvent] = []
        for identity in sorted(self._dirty):
            known, before = self._known.get(identity), self._shown.get(identity)
            if known is None and before is not None:
                del self._shown[identity]
                events.append(Gone(identity, at))
            elif known is not None and (now := self._participant(known)) != before:
                self._shown[identity] = now
                events.append(Present(now, at))
        self._dirty.clear()
        if self.room != self._shown_room:
            self._shown_room = self.room
            events.append(RoomChanged(self.room, at))
        return events

    def _list(self, identity: str, node: Node) -> None:
        known = self._made(identity)
        if known is None:
            return
        name, is_remote = node.value("name"), bool(node.value("callBridge"))
        if (name, is_remote) != (known.listed_name, known.is_remote):
            if known.listed_name and name != known.listed_name:
                known.told.pop("name", None)
            known.listed_name, known.is_remote = name, is_remote
            self._dirty.add(identity)

    def _update(self, identity: str, update: Mapping[str, Any]) -> None:
        if update.get("updateType") == "remove":
            self._left_at[identity] = self._moment
            self._told_at.pop(identity, None)
            if self._known.pop(identity, None):
                self._dirty.add(identity)
        elif known := self._made(identity):
            self._told_at[identity] = self._moment
            self._left_at.pop(identity, None)
            known.tell(update)
            self._dirty.add(identity)

    def _made(self, identity: str) -> Known | None:
        known = self._known.get(identity)
        if known is None and len(self._known) >= MOST_PEOPLE:
            self.is_too_many = True
        elif known is None:
            known = self._known[identity] = Known(identity)
            self._dirty.add(identity)
        return known

    def _is_older(self, identity: str, asked: int) -> bool:
        return self._told_at.get(identity, 0) <= asked

    def _is_unsettled(self, known: Known) -> bool:
        return self._participant(known).standing in _UNSETTLED

    def _participant(self, known: Known) -> Participant:
        return participant_of(known, self.sees_legs)

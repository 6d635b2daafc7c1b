"""The order in which people speak."""

from collections.abc import Sequence

from app.script.entry import Entry
from app.script.recognising import FINDERS, Finder, SamePerson
from app.script.speakers import Place

MOST_REMEMBERED = 500
"""People who are gone and may come back; more than any meeting of these guidelines holds."""


class Queue:
    """Everybody of the round, those who are gone as well."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._first: dict[str, int] = {}
        self._fixed: list[str] = []
        """The order by hand, once somebody was moved."""
        self._count = 0
        self._has_begun = False

    def set_first(self, kinds: Sequence[str]) -> None:
        """Take which kinds go first."""
        self._first = {kind: place for place, kind in enumerate(kinds)}

    def take(self, places: Sequence[Place]) -> None:
        """Take who is there now; who is not there any more is gone."""
        free = {one.key: one for one in self._entries.values() if not one.is_added}
        taken = {place.participant for place in places if place.participant}
        left = list(places)
        for finder in [kind(free, taken) for kind in FINDERS]:
            left = [place for place in left if not self._is_seated(place, finder, free)]
        for place in left:
            self._new().sit(place)
        for gone in free.values():
            gone.go()
        self._follow_hosts()
        self._forget_some()

    def add(self, name: str, kind: str, beside: str) -> Entry:
        """Add somebody by hand, who sits at a connection, or with us if that is empty."""
        at_it = (one.key for one in self._entries.values() if one.participant == beside)
        host = next(at_it, "") if beside else ""
        entry = self._new()
        entry.is_added, entry.name, entry.added_kind = True, name, kind
        entry.is_known, entry.beside, entry.host = bool(name), beside, host
        return entry

    def drop(self, key: str) -> None:
        """Take out somebody who was added by hand."""
        if key in self._entries and self._entries[key].is_added:
            del self._entries[key]

    def mark(self, key: str, has_spoken: bool) -> None:
        """Take it that somebody has spoken, or has not."""
        if key in self._entries:
            self._entries[key].has_spoken = has_spoken
            self._has_begun |= has_spoken

    def move(self, key: str, by: int) -> None:
        """Put somebody so many places further on; as far as there are places."""
        order = [one.key for one in self.in_order()]
        if key not in order or not by:
            return
        place = order.index(key) + by
        order.remove(key)
        order.insert(max(0, place), key)
        self._fixed = order + [one for one in self._fixed if one not in set(order)]

    def in_order(self) -> list[Entry]:
        """Return those who are there, in the order in which they speak."""
        there = {one.key: one for one in self._entries.values() if one.is_present}
        ordered = sorted(there.values(), key=lambda one: (self._group(one), one.arrival))
        if not self._fixed:
            return ordered
        known = set(self._fixed)
        for entry in ordered:
            if entry.key not in known:
                self._fixed.insert(self._place_of_new(entry), entry.key)
        return [there[key] for key in self._fixed if key in there]

    def _place_of_new(self, entry: Entry) -> int:
        """Return where somebody new stands in an order by hand: last, or before those who may wait
        for their kind.
        """
        if entry.kind in self._first:
            group = self._group(entry)
            for place, key in enumerate(self._fixed):
                other = self._entries.get(key)
                if other is None or other.has_spoken or not other.is_present:
                    continue
                if self._group(other) > group:
                    return place
        return len(self._fixed)

    def _group(self, entry: Entry) -> int:
        last = len(self._first)
        if entry.kind in self._first:
            return self._first[entry.kind]
        if entry.is_late:
            return last + 2
        return last if entry.is_known else last + 1

    def _is_seated(self, place: Place, finder: Finder, free: dict[str, Entry]) -> bool:
        """Seat whom the finder finds first; whether it found anybody."""
        for entry in finder.found(place):
            if entry.key in free:
                del free[entry.key]
                if isinstance(finder, SamePerson):
                    self._absorb(entry, place, free)
                entry.sit(place)
                return True
        return False

    def _absorb(self, entry: Entry, place: Place, free: dict[str, Entry]) -> None:
        """Let somebody who was known already be the stranger of this connection as well.

        Either may have spoken: before they dropped out, or before anybody knew who it is.
        """
        for other in list(free.values()):
            is_here = bool(place.participant) and other.participant == place.participant
            if is_here and not other.person_key:
                entry.has_spoken |= other.has_spoken
                for guest in self._entries.values():
                    guest.host = entry.key if guest.host == other.key else guest.host
                del free[other.key], self._entries[other.key]
                return

    def _new(self) -> Entry:
        self._count += 1
        entry = Entry(f"s{self._count}", self._count, is_late=self._has_begun)
        self._entries[entry.key] = entry
        return entry

    def _follow_hosts(self) -> None:
        """Whoever sits with somebody who is back is back as well."""
        for guest in self._entries.values():
            host = self._entries.get(guest.host)
            if host is not None and host.participant:
                guest.beside = host.participant

    def _forget_some(self) -> None:
        gone = [one for one in self._entries.values() if not one.is_present]
        gone.sort(key=lambda one: (one.has_spoken, one.arrival))
        for one in gone[: max(0, len(gone) - MOST_REMEMBERED)]:
            del self._entries[one.key]
        if self._fixed:
            self._fixed = [key for key in self._fixed if key in self._entries]

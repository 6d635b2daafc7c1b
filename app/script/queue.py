"""The order in which people speak, and who of them is who they were before."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from app.meetings.expected import Person
from app.meetings.identified import How
from app.script.speakers import Place

MOST_REMEMBERED = 500
"""People who are gone and may come back; more than any meeting of these guidelines holds."""


@dataclass(slots=True)
class Entry:
    """One person of the round, for as long as it lasts.

    Args:
        key: never used for another.
        arrival: counted from 1.
        is_late: came after the round had begun.
        is_added: by hand.
        is_present: in the round now; else they may come back.
    """

    key: str
    arrival: int
    is_late: bool = False
    is_added: bool = False
    is_present: bool = True
    has_spoken: bool = False
    name: str = field(default="", repr=False)
    added_kind: str = ""
    beside: str = ""
    participant: str = ""
    person: Person | None = None
    how: How | None = None
    is_known: bool = False
    is_named: bool = True

    @property
    def kind(self) -> str:
        """Which kind of participant; empty if nobody said."""
        return self.person.kind if self.person is not None else self.added_kind

    @property
    def person_key(self) -> int:
        """The key of the expected person; 0 if nobody knows who it is."""
        return self.person.key if self.person is not None else 0

    def sit(self, place: Place) -> None:
        """Be who is at this place."""
        self.is_present = True
        self.participant, self.person = place.participant, place.person
        self.name, self.is_named = place.name, place.is_named
        self.how, self.is_known = place.how, place.is_known

    def go(self) -> None:
        """Be gone; whoever comes back has to be identified again."""
        self.is_present, self.participant, self.how = False, "", None


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
        kinds = (_Same, _SamePerson, _SameConnection, _SameName)
        left = list(places)
        for finder in [kind(free, taken) for kind in kinds]:
            left = [place for place in left if not self._is_seated(place, finder, free)]
        for place in left:
            self._new().sit(place)
        for gone in free.values():
            gone.go()
        self._forget_some()

    def add(self, name: str, kind: str) -> Entry:
        """Add somebody by hand."""
        entry = self._new()
        entry.is_added, entry.name, entry.added_kind = True, name, kind
        entry.is_known = bool(name)
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

    def _is_seated(self, place: Place, finder: "_Finder", free: dict[str, Entry]) -> bool:
        """Seat whom the finder finds first; whether it found anybody."""
        for entry in finder.found(place):
            if entry.key in free:
                del free[entry.key]
                if isinstance(finder, _SamePerson):
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
                del free[other.key], self._entries[other.key]
                return

    def _new(self) -> Entry:
        self._count += 1
        entry = Entry(f"s{self._count}", self._count, is_late=self._has_begun)
        self._entries[entry.key] = entry
        return entry

    def _forget_some(self) -> None:
        gone = [one for one in self._entries.values() if not one.is_present]
        gone.sort(key=lambda one: (one.has_spoken, one.arrival))
        for one in gone[: max(0, len(gone) - MOST_REMEMBERED)]:
            del self._entries[one.key]
        if self._fixed:
            self._fixed = [key for key in self._fixed if key in self._entries]


def folded(name: str) -> str:
    """Return a name so that two ways to write it in are the same."""
    return " ".join(name.casefold().split())


class _Finder:
    """Finds who of those before could be at a place; the better ones are asked first."""

    def __init__(self, free: dict[str, Entry], taken: set[str]) -> None:
        """``taken`` are the connections at which somebody sits now."""
        self._taken = taken
        self._filed: dict[object, list[Entry]] = {}
        for entry in free.values():
            for mark in self.marks(entry):
                self._filed.setdefault(mark, []).append(entry)

    def found(self, place: Place) -> Iterator[Entry]:
        """Yield those who could be at a place, in order of arrival."""
        mark = self.mark(place)
        if mark is not None:
            yield from (one for one in self._filed.get(mark, ()) if self.fits(one, place))

    def marks(self, entry: Entry) -> Iterable[object]:
        """Yield by what somebody is found."""
        raise NotImplementedError

    def mark(self, place: Place) -> object:
        """Return what is looked for; None for nothing."""
        raise NotImplementedError

    def fits(self, entry: Entry, place: Place) -> bool:
        """Whether it can be them after all."""
        del entry, place
        return True


class _Same(_Finder):
    def marks(self, entry: Entry) -> Iterable[object]:
        return [(entry.participant, entry.person_key)] if entry.is_present else []

    def mark(self, place: Place) -> object:
        return (place.participant, place.key)


class _SamePerson(_Finder):
    """Not whoever sits at another connection: then it was somebody else all the time."""

    def marks(self, entry: Entry) -> Iterable[object]:
        return [entry.person_key] if entry.person_key else []

    def mark(self, place: Place) -> object:
        return place.key or None

    def fits(self, entry: Entry, place: Place) -> bool:
        return entry.participant == place.participant or entry.participant not in self._taken


class _SameConnection(_Finder):
    """A connection whose name or proposal is another; not if it is surely somebody else."""

    def marks(self, entry: Entry) -> Iterable[object]:
        return [entry.participant] if entry.participant else []

    def mark(self, place: Place) -> object:
        return place.participant or None

    def fits(self, entry: Entry, place: Place) -> bool:
        return not (entry.person_key and place.key) or folded(entry.name) == folded(place.name)


class _SameName(_Finder):
    """Somebody who was gone, or goes now, and comes under another connection."""

    def marks(self, entry: Entry) -> Iterable[object]:
        return [folded(entry.name)] if entry.name and entry.is_named else []

    def mark(self, place: Place) -> object:
        return folded(place.name) if place.name and place.is_named else None

    def fits(self, entry: Entry, place: Place) -> bool:
        return not (entry.person_key and place.key)

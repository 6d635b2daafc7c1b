"""Who of those in a round comes back, or is somebody else now: four ways to tell."""

from collections.abc import Iterable, Iterator

from app.script.entry import Entry
from app.script.speakers import Place


def folded(name: str) -> str:
    """Return a name so that two ways to write it in are the same."""
    return " ".join(name.casefold().split())


class Finder:
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


class Same(Finder):
    """The same person, or stranger, at the same connection."""

    def marks(self, entry: Entry) -> Iterable[object]:
        return [(entry.participant, entry.person_key)] if entry.is_present else []

    def mark(self, place: Place) -> object:
        return (place.participant, place.key)


class SamePerson(Finder):
    """Not whoever sits at another connection: then it was somebody else all the time."""

    def marks(self, entry: Entry) -> Iterable[object]:
        return [entry.person_key] if entry.person_key else []

    def mark(self, place: Place) -> object:
        return place.key or None

    def fits(self, entry: Entry, place: Place) -> bool:
        return entry.participant == place.participant or entry.participant not in self._taken


class SameConnection(Finder):
    """A connection whose name or proposal is another; not if it is surely somebody else."""

    def marks(self, entry: Entry) -> Iterable[object]:
        return [entry.participant] if entry.participant else []

    def mark(self, place: Place) -> object:
        return place.participant or None

    def fits(self, entry: Entry, place: Place) -> bool:
        return not (entry.person_key and place.key) or folded(entry.name) == folded(place.name)


class SameName(Finder):
    """Somebody who was gone, or goes now, and comes under another connection."""

    def marks(self, entry: Entry) -> Iterable[object]:
        return [folded(entry.name)] if entry.name and entry.is_named else []

    def mark(self, place: Place) -> object:
        return folded(place.name) if place.name and place.is_named else None

    def fits(self, entry: Entry, place: Place) -> bool:
        return not (entry.person_key and place.key)


FINDERS = (Same, SamePerson, SameConnection, SameName)
"""The better ones are asked first."""

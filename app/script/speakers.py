"""Who could speak in an introductions round, as the list and the expected people tell it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.meetings.expected import Person
from app.meetings.identified import How, Identifications, IdentifiedState
from app.meetings.matching.model import NOBODY, Likeness, Match, Reason
from app.meetings.roster.participant import Participant, Standing

_SURE = (Likeness.EXACT, Likeness.LIKELY)
_NO_NAMES = frozenset({Reason.DEVICE_NAME, Reason.NO_NAME})
"""Names by which nobody who comes back can be told: many people have an iPhone."""


@dataclass(frozen=True, slots=True)
class Place:
    """One person behind one connection, or one who is expected.

    Args:
        participant: id of the connection; empty if they are expected only.
        person: who it is or surely could be; None if nobody knows.
        name: what to call them.
        how: how they were identified; None if they were not.
        is_known: confirmed, or surely proposed.
        is_named: the name tells who somebody is who comes back.
    """

    participant: str
    person: Person | None
    name: str = field(repr=False)
    how: How | None = None
    is_known: bool = False
    is_named: bool = True

    @property
    def key(self) -> int:
        """The key of the person; 0 if nobody knows who it is."""
        return self.person.key if self.person is not None else 0


def expected(people: Sequence[Person]) -> list[Place]:
    """Return the people who are expected, while nothing is watched."""
    return [Place("", one, one.name, is_known=True) for one in people]


def present(
    participants: Iterable[Participant],
    people: Sequence[Person],
    matches: Mapping[str, Match],
    identifications: Identifications,
) -> list[Place]:
    """Return everybody behind the connections in the room, in order of arrival.

    Several may sit behind one connection, by what was confirmed. Somebody who is behind several
    connections stands there once. Whom one connection is confirmed to be, no other is proposed to
    be.
    """
    rows = [one for one in participants if one.standing is Standing.IN_ROOM and one.is_person]
    confirmed = {one.id for one in rows if _is_confirmed(identifications, one)}
    by_key = {one.key: one for one in people}
    taken: set[int] = set()
    places: dict[str, list[Place]] = {}
    for row in (one for one in rows if one.id in confirmed):
        places[row.id] = list(_confirmed(row, by_key, identifications, taken))
    for row in (one for one in rows if one.id not in confirmed):
        places[row.id] = [_proposed(row, matches.get(row.id, NOBODY), taken)]
    return [place for row in rows for place in places[row.id]]


def _is_confirmed(identifications: Identifications, one: Participant) -> bool:
    return identifications.standing_of(one) is IdentifiedState.CONFIRMED


def _confirmed(
    row: Participant,
    people: Mapping[int, Person],
    identifications: Identifications,
    taken: set[int],
) -> Iterator[Place]:
    entry = identifications.of(row.id)
    if entry is None:
        return
    known = [people[key] for key in dict.fromkeys(entry.people_keys) if key in people]
    for person in known:
        if person.key not in taken:
            taken.add(person.key)
            yield Place(row.id, person, person.name, entry.how, is_known=True)
    if not known:
        yield Place(row.id, None, row.name, entry.how, is_known=True)


def _proposed(row: Participant, match: Match, taken: set[int]) -> Place:
    person = match.person if match.likeness in _SURE else None
    if person is None or person.key in taken:
        is_named = bool(row.name) and not _NO_NAMES.intersection(match.reasons)
        return Place(row.id, None, row.name, is_named=is_named)
    taken.add(person.key)
    return Place(row.id, person, person.name, is_known=True)

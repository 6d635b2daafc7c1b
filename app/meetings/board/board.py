"""The list kept by hand. It is as the user saw it at a certain time, and never live.

A board does not change: each step gives another, so that a step can be taken back.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from app.meetings.board.comparing import Difference, Seat, entry_key, guesses, key_of
from app.meetings.board.model import MOST_ENTRIES, Entry
from app.meetings.expected import Person
from app.meetings.matching.propose import propose
from app.meetings.roster.participant import Participant, Role, Standing

LARGEST_COUNT = 9_999
"""More than any meeting program holds."""


@dataclass(frozen=True, slots=True)
class Board:
    """What the user saw.

    Args:
        seats: everybody who was seen, in the order they were.
        head_count: how many the meeting itself shows; None if nobody said.
        lobby_count: how many it shows waiting.
        is_locked, is_recorded: None if nobody said.
        looked_at: Unix seconds of the last look at the whole; None before the first.
    """

    seats: tuple[Seat, ...] = ()
    head_count: int | None = None
    lobby_count: int | None = None
    is_locked: bool | None = None
    is_recorded: bool | None = None
    looked_at: float | None = None

    @property
    def in_room(self) -> tuple[Seat, ...]:
        """Who is in the room."""
        return tuple(seat for seat in self.seats if not seat.is_waiting)

    @property
    def waiting(self) -> tuple[Seat, ...]:
        """Who is in the lobby."""
        return tuple(seat for seat in self.seats if seat.is_waiting)

    @property
    def unnamed(self) -> int | None:
        """How many more the meeting shows than are named; less than nothing if it shows fewer."""
        return None if self.head_count is None else self.head_count - len(self.in_room)

    def seat(self, seat_id: str) -> Seat | None:
        """Return one of those who were seen."""
        return next((seat for seat in self.seats if seat.id == seat_id), None)

    def looked(self, at: float) -> "Board":
        """Return the board after another look that showed the same."""
        return replace(
            self, seats=tuple(replace(seat, seen_at=at) for seat in self.seats), looked_at=at
        )

    def with_entry(self, entry: Entry, at: float, seat_id: str, person: int = 0) -> "Board":
        """Return the board with one more; full, it stays as it is."""
        if len(self.seats) >= MOST_ENTRIES:
            return self
        seats = (*self.seats, Seat(seat_id, entry, at, person))
        return replace(self, seats=seats, looked_at=self.looked_at or at)

    def without(self, seat_id: str) -> "Board":
        """Return the board without one of them."""
        return replace(self, seats=tuple(seat for seat in self.seats if seat.id != seat_id))

    def with_seat(self, changed: Seat) -> "Board":
        """Return the board with one of them otherwise."""
        seats = (changed if seat.id == changed.id else seat for seat in self.seats)
        return replace(self, seats=tuple(seats))

    def moved(self, seat_id: str, standing: Standing, at: float) -> "Board":
        """Return the board with one of them in the lobby, or let in."""
        seat = self.seat(seat_id)
        if seat is None:
            return self
        return self.with_seat(
            replace(seat, entry=replace(seat.entry, standing=standing), seen_at=at)
        )


def compare(
    board: Board, entries: Iterable[Entry], at: float, new_id: Callable[[], str]
) -> tuple[Board, Difference]:
    """Return the board after a look at the whole list, and what was other than before.

    Somebody of the same name keeps the id. Where one name stands there more or fewer times than
    before, nobody can tell who came or went: all of that name get a new id, so that each of them
    has to be identified again.
    """
    before: dict[tuple[object, ...], list[Seat]] = {}
    for seat in board.seats:
        before.setdefault(entry_key(seat.entry), []).append(seat)
    now: dict[tuple[object, ...], list[Entry]] = {}
    for entry in entries:
        now.setdefault(entry_key(entry), []).append(entry)
    seats: list[Seat] = []
    for key, alike in now.items():
        old = before.get(key, [])
        keeps = len(old) == len(alike)
        seats += [
            _kept(old[place], entry, at) if keeps else Seat(new_id(), entry, at)
            for place, entry in enumerate(alike)
        ]
    difference = _difference(board, before, now, seats)
    return replace(board, seats=tuple(seats[:MOST_ENTRIES]), looked_at=at), difference


def _kept(seat: Seat, entry: Entry, at: float) -> Seat:
    """The same as before where only the spelling differs, so that nobody seems renamed."""
    role = seat.entry.role if entry.role is Role.UNKNOWN else entry.role
    known = replace(entry, name=seat.entry.name, role=role)
    return replace(seat, entry=known, seen_at=at)


def _difference(
    board: Board,
    before: Mapping[tuple[object, ...], list[Seat]],
    now: Mapping[tuple[object, ...], list[Entry]],
    seats: list[Seat],
) -> Difference:
    came, went, same, unclear = [], [], [], []
    by_key: dict[tuple[object, ...], list[Seat]] = {}
    for seat in seats:
        by_key.setdefault(entry_key(seat.entry), []).append(seat)
    for key in dict.fromkeys((*before, *now)):
        old, new = before.get(key, []), by_key.get(key, [])
        both = min(len(old), len(new))
        same += new[:both]
        came += new[both:]
        went += old[both:]
        if old and new and len(old) != len(new):
            unclear.append(new[0].entry.name)
    was_waiting = {seat.id: seat.is_waiting for seat in board.seats}
    moved = [seat for seat in same if was_waiting.get(seat.id, seat.is_waiting) != seat.is_waiting]
    return Difference(
        tuple(came),
        tuple(went),
        tuple(same),
        admitted=tuple(seat for seat in moved if not seat.is_waiting),
        sent_out=tuple(seat for seat in moved if seat.is_waiting),
        renamed=guesses(went, came),
        unclear=tuple(unclear),
        is_first=board.looked_at is None,
    )


def seats_of(board: Board, people: Iterable[Person]) -> Mapping[int, Seat]:
    """Return which seat each expected person has, by their key.

    A tick says it. Without one, somebody of the very same name is taken if there is one of that
    name on both sides: where there are two, the user has to say who is who.
    """
    expected = list(people)
    keys = {one.key for one in expected}
    found = {seat.person: seat for seat in board.seats if seat.person in keys}
    free = [seat for seat in board.seats if seat.person not in keys and not seat.entry.dangers]
    names = Counter(key_of(one.name) for one in expected)
    seen = Counter(key_of(seat.entry.name) for seat in board.seats)
    by_name = {key_of(seat.entry.name): seat for seat in free}
    for one in expected:
        key = key_of(one.name)
        if one.key not in found and key in by_name and names[key] == 1 and seen[key] == 1:
            found[one.key] = by_name[key]
    return MappingProxyType(found)


def perhaps(board: Board, people: Iterable[Person]) -> Mapping[int, Seat]:
    """Return who on the list may be somebody expected whom nobody has seen yet: guesses only.

    By the same comparison of names as everywhere; if two could be meant, nobody is guessed.
    """
    expected = list(people)
    seen = seats_of(board, expected)
    taken = {seat.id for seat in seen.values()}
    free = {
        seat.id: seat
        for seat in board.seats
        if seat.id not in taken and seat.person == 0 and not seat.entry.dangers
    }
    missing = [one for one in expected if one.key not in seen]
    if not (free and missing):
        return MappingProxyType({})
    shown = [Participant(seat.id, seat.entry.name) for seat in free.values()]
    found: dict[int, list[Seat]] = {}
    for seat_id, match in propose(missing, shown).items():
        if match.person is not None and not match.others:
            found.setdefault(match.person.key, []).append(free[seat_id])
    return MappingProxyType({key: seats[0] for key, seats in found.items() if len(seats) == 1})

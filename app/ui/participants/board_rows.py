"""The rows of the list by hand: everybody who is expected, then whoever else was seen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject

from app.meetings.board.board import Board, perhaps, seats_of
from app.meetings.board.comparing import Seat
from app.meetings.expected import Person
from app.meetings.roster.participant import NameDanger, Role
from app.services.list.service import ListService
from app.ui.dates import local_clock
from app.ui.participants.covering import NameCover


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One row.

    Args:
        key: the same for as long as the row is there.
        person: who is expected; None for anybody else.
        seat: where they stand on the board; None if they were not seen.
        guess: who on the list they may be.
        name: the first line.
        about: the second line.
    """

    key: str
    person: Person | None = field(repr=False)
    seat: Seat | None = field(repr=False)
    guess: Seat | None = field(repr=False)
    name: str = field(repr=False)
    about: str = field(repr=False)

    @property
    def is_ticked(self) -> bool:
        """Whether they were seen."""
        return self.seat is not None

    @property
    def is_next(self) -> bool:
        """Nobody has a turn here."""
        return False

    @property
    def sentence(self) -> str:
        """All of it, as it is read aloud."""
        return f"{self.name}, {self.about}"


class BoardRows(QObject):
    """Makes the rows, and puts them into words."""

    def __init__(self, service: ListService, cover: NameCover, parent: QObject) -> None:
        super().__init__(parent)
        self.service = service
        self._cover = cover

    def make(self, people: Sequence[Person]) -> list[BoardRow]:
        """Return the rows as things stand."""
        board = self.service.board
        seen, guesses = seats_of(board, people), perhaps(board, people)
        taken = {seat.id for seat in seen.values()}
        others = [seat for seat in board.seats if seat.id not in taken]
        maybe = {guesses[one.key].id: one for one in people if one.key in guesses}
        expected = [self._of_person(one, board, seen, guesses) for one in people]
        strange = self.tr("not on your list") if people else ""
        return [*expected, *(self._of_other(seat, maybe.get(seat.id), strange) for seat in others)]

    def name_of(self, seat: Seat) -> str:
        """What one on the board is called on the page."""
        return self._cover.name(self.service.participant(seat))

    def clock(self, at: float) -> str:
        """A moment on the clock of this computer."""
        return local_clock(datetime.fromtimestamp(at).astimezone())

    def _of_person(
        self, one: Person, board: Board, seen: Mapping[int, Seat], guesses: Mapping[int, Seat]
    ) -> BoardRow:
        seat, guess = seen.get(one.key), guesses.get(one.key)
        name = self._cover.described(one)
        if seat is not None:
            as_name = self.name_of(seat)
            is_other = not self._cover.is_on and seat.entry.name != one.name
            about = self._seen(
                seat, self.tr("as “{name}”").format(name=as_name) if is_other else ""
            )
        elif guess is not None:
            words = self.tr("not seen, perhaps “{name}”")
            about = words.format(name=self.name_of(guess))
        else:
            about = self.tr("not seen")
        return BoardRow(f"p{one.key}", one, seat, guess, name, about)

    def _of_other(self, seat: Seat, maybe: Person | None, strange: str) -> BoardRow:
        words = strange
        if maybe is not None:
            words = self.tr("perhaps {name}").format(name=self._cover.person(maybe))
        return BoardRow(
            f"s{seat.id}", None, seat, None, self.name_of(seat), self._seen(seat, words)
        )

    def _seen(self, seat: Seat, *more: str) -> str:
        time = self.clock(seat.seen_at)
        words = self.tr("in the lobby at {time}") if seat.is_waiting else self.tr("seen at {time}")
        parts = [words.format(time=time), *more]
        if seat.entry.role is Role.HOST:
            parts.append(self.tr("host"))
        elif seat.entry.role is Role.GUEST:
            parts.append(self.tr("guest"))
        if seat.entry.dangers - {NameDanger.TOO_LONG}:
            parts.append(self.tr("the name is not what it looks like"))
        return ", ".join(filter(None, parts))

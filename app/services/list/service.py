"""The list by hand: what the user pastes, types and ticks becomes the events of a service.

It is as the user saw it at some moment, and says so: every change here is a change of their look.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.meetings.board.board import LARGEST_COUNT, Board, compare, seats_of
from app.meetings.board.comparing import Difference, Seat
from app.meetings.board.model import Entry, Reading
from app.meetings.expected import Person
from app.meetings.roster.commands import Command
from app.meetings.roster.events import (
    Ended,
    EndReason,
    Gone,
    Present,
    RoomChanged,
    RosterEvent,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Participant, Room, Standing
from app.services.service import Answer, CommandAnswer, Service, ServiceState, Stage

MOST_UNDONE = 20
"""Steps that can be taken back."""

_numbers = iter(range(1, 1 << 62))


class ListService(Service):
    """A meeting whose list is kept by hand. Names are in memory, and gone when it stops.

    Signals:
        board_changed: something on the board is other than before.
    """

    board_changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """``clock`` gives Unix seconds."""
        super().__init__(parent)
        self._clock = clock
        self._state = ServiceState(Stage.OFF, clock())
        self._board = Board()
        self._before: list[Board] = []
        self._difference: Difference | None = None
        self._reading: Reading | None = None

    @property
    def state(self) -> ServiceState:
        """Open or not; there is nothing to connect to."""
        return self._state

    @property
    def is_by_hand(self) -> bool:
        """The list is what the user saw, and never live."""
        return True

    @property
    def board(self) -> Board:
        """What stands on it now."""
        return self._board

    @property
    def looked_at(self) -> float | None:
        """Unix seconds of the user's last look at the whole list; None before the first."""
        return self._board.looked_at

    @property
    def difference(self) -> Difference | None:
        """What the last paste changed; None if nothing was pasted, or it was taken back."""
        return self._difference

    @property
    def reading(self) -> Reading | None:
        """How the last paste was read; None if nothing was pasted."""
        return self._reading

    @property
    def can_undo(self) -> bool:
        """Whether the last step can be taken back."""
        return bool(self._before)

    def start(self) -> None:
        """Open the board. It says nothing before the user has looked for the first time."""
        if self._state.stage is not Stage.LIVE:
            self._forget(Stage.LIVE)
            self.state_changed.emit(self._state)
            self.board_changed.emit()

    def stop(self) -> None:
        """Close the board and forget everybody."""
        if self._state.stage is not Stage.LIVE:
            return
        self._forget(Stage.ENDED)
        self.events.emit([Ended(self._clock(), EndReason.BY_US)])
        self.state_changed.emit(self._state)
        self.board_changed.emit()

    def run(self, command: Command) -> None:
        """Nothing can be asked: ``instructions`` tells how to do it in the meeting's window."""
        self.answered.emit(CommandAnswer(command, Answer.REFUSED))

    def paste(self, reading: Reading) -> None:
        """Take a whole list: who is not on it is not in the meeting."""
        if not reading.entries:
            self._difference, self._reading = None, reading
            self.board_changed.emit()
            return
        board, difference = compare(self._board, reading.entries, self._clock(), _new_id)
        if reading.head_count is not None:
            board = replace(board, head_count=reading.head_count)
        if reading.lobby_count is not None or reading.head_count is not None:
            # Windows show no heading of a lobby in which nobody is.
            board = replace(board, lobby_count=reading.lobby_count)
        self._step(board, self._snapshot, difference, reading)

    def add(self, entries: Sequence[Entry]) -> None:
        """Take some more; everybody else stays."""
        board, at = self._board, self._clock()
        for entry in entries:
            board = board.with_entry(entry, at, _new_id())
        self._step(board)

    def keep_absent(self) -> None:
        """Let those stay whom the last paste did not name: it was a part of the list."""
        difference = self._difference
        if difference is None:
            return
        known = {seat.id for seat in self._board.seats}
        back = [seat for seat in difference.went if seat.id not in known]
        self._step(replace(self._board, seats=(*self._board.seats, *back)))

    def tick(self, person: Person) -> None:
        """The user sees somebody who is expected, and nobody on the list is that person yet."""
        if person.key not in seats_of(self._board, [person]):
            entry = Entry(person.name)
            self._step(self._board.with_entry(entry, self._clock(), _new_id(), person.key))

    def tick_as(self, person: Person, seat_id: str) -> None:
        """The user says that one on the list is somebody who is expected."""
        seat = self._board.seat(seat_id)
        if seat is not None:
            self._step(self._board.with_seat(replace(seat, person=person.key)))

    def take_off(self, seat_id: str) -> None:
        """The user does not see one of them any more, or never did."""
        self._step(self._board.without(seat_id))

    def move(self, seat_id: str, standing: Standing) -> None:
        """Somebody waits in the lobby, or was let in."""
        self._step(self._board.moved(seat_id, standing, self._clock()))

    def set_head_count(self, count: int | None) -> None:
        """Take how many the meeting itself shows; None takes it back."""
        self._step(replace(self._board, head_count=_limited(count)), keeps=True)

    def set_lobby_count(self, count: int | None) -> None:
        """Take how many it shows in the lobby; None takes it back."""
        self._step(replace(self._board, lobby_count=_limited(count)), keeps=True)

    def set_locked(self, is_locked: bool | None) -> None:
        """Take whether the meeting is locked; None if nobody knows."""
        self._step(replace(self._board, is_locked=is_locked), keeps=True)

    def set_recorded(self, is_recorded: bool | None) -> None:
        """Take whether the meeting is recorded; None if nobody knows."""
        self._step(replace(self._board, is_recorded=is_recorded), keeps=True)

    def look(self) -> None:
        """The user has looked, and the whole list is still so."""
        self._step(self._board.looked(self._clock()), self._snapshot)

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            board = self._before.pop()
            was = self._board
            self._board, self._difference, self._reading = board, None, None
            self._tell(was, self._snapshot if board.looked_at else self._ended_snapshot)

    def participant(self, seat: Seat) -> Participant:
        """Return one on the board as the list of every service has them."""
        entry = seat.entry
        return Participant(
            seat.id,
            name=entry.name,
            dangers=entry.dangers,
            standing=entry.standing,
            role=entry.role,
            joined_at=entry.joined_at,
            may_be_removed=False,
            may_be_muted=False,
        )

    def _step(
        self,
        board: Board,
        tell: "Callable[[Board], list[RosterEvent]] | None" = None,
        difference: Difference | None = None,
        reading: Reading | None = None,
        *,
        keeps: bool = False,
    ) -> None:
        """Take one step; ``keeps`` leaves the summary of the last paste standing."""
        if self._state.stage is not Stage.LIVE or (board == self._board and reading is None):
            return
        self._before = [*self._before[1 - MOST_UNDONE :], self._board]
        was, self._board = self._board, board
        if not keeps:
            self._difference, self._reading = difference, reading
        # The first look, however small, is the beginning of the list.
        is_first = was.looked_at is None and board.looked_at is not None
        self._tell(was, self._snapshot if is_first else tell or self._changes)

    def _tell(self, was: Board, tell: Callable[[Board], list[RosterEvent]]) -> None:
        events = tell(was)
        if _room(was) != _room(self._board):
            events.append(RoomChanged(_room(self._board), self._clock()))
        if events:
            self.events.emit(events)
        self.board_changed.emit()

    def _snapshot(self, was: Board) -> list[RosterEvent]:
        at = self._clock()
        present = [Present(self.participant(seat), at) for seat in self._board.seats]
        return [SnapshotBegins(at), *present, SnapshotEnds(at)]

    def _ended_snapshot(self, was: Board) -> list[RosterEvent]:
        """Back before the first look: nobody is there, and the list is not complete."""
        at = self._clock()
        return [*(Gone(seat.id, at) for seat in was.seats), SnapshotBegins(at)]

    def _changes(self, was: Board) -> list[RosterEvent]:
        at = self._clock()
        old = {seat.id: self.participant(seat) for seat in was.seats}
        new = {seat.id: self.participant(seat) for seat in self._board.seats}
        gone: list[RosterEvent] = [Gone(one, at) for one in old if one not in new]
        return [*gone, *(Present(one, at) for key, one in new.items() if old.get(key) != one)]

    def _forget(self, stage: Stage) -> None:
        self._state = ServiceState(stage, self._clock())
        self._board, self._before = Board(), []
        self._difference, self._reading = None, None


def _room(board: Board) -> Room:
    return Room(
        is_locked=board.is_locked,
        is_recorded=board.is_recorded,
        head_count=board.head_count,
        waiting=board.lobby_count,
    )


def _new_id() -> str:
    return f"by-hand-{next(_numbers)}"


def _limited(count: int | None) -> int | None:
    return None if count is None else min(max(0, count), LARGEST_COUNT)

"""Who is connected, in the order of the page, kept by single steps.

The list follows the watcher's batches of changes. What somebody *is* shows at once. Where they
*stand* waits while a hand is on the list, so that no row slips away from under it: at most
``LONGEST_HOLD_MS``. Who leaves meanwhile stays as *left* until then.

Steps are taken in slices, so that a thousand people at once do not stop the window.
"""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice
from typing import Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from app.ui.participants.order import HEADING_PLACE, Key, Section
from app.ui.participants.rows import Heading, Row

Index = QModelIndex | QPersistentModelIndex
Entry = tuple[Key, str]
"""Where something stands, and the id of the connection; empty for a heading."""

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The ``Row`` or ``Heading`` to draw."""

ID_ROLE = Qt.ItemDataRole.UserRole + 2
"""Id of the connection; empty for a heading."""

STEPS_A_SLICE = 200
"""Steps in one turn of the event loop."""

LONGEST_HOLD_MS = 2000
"""Milliseconds after which rows move although a hand is on the list."""

_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()


class Source(Protocol):
    """Where the words and the order come from."""

    def ids(self) -> Iterable[str]:
        """Everybody who is connected, in the order they came."""

    def key(self, participant: str) -> Key | None:
        """Where somebody stands; None if they are not connected any more."""

    def row(self, participant: str) -> Row:
        """The words; also of somebody who has just left."""

    def heading(self, section: Section, number: int) -> Heading:
        """The words over a section in which so many are."""


class ListModel(QAbstractListModel):
    """Connections, and the headings of the sections that somebody is in.

    Signals:
        about_to_move: rows are about to come, go or move.
        leaving(object): the ids of those whose rows are about to go.
        gone(object): the ids of those who are not in the list any more, or never came into it.
        moved: rows came, went or moved.
    """

    about_to_move = Signal()
    leaving = Signal(object)
    gone = Signal(object)
    moved = Signal()

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._shown: list[Entry] = []
        self._keys: dict[str, Key] = {}
        self._waiting: dict[str, Key | None] = {}
        self._numbers = dict.fromkeys(Section, 0)
        self._rows: dict[str, Row] = {}
        self._is_held = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_soon)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_HOLD_MS)
        self._longest.timeout.connect(self._step)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows and headings."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for eyes and for screen readers; both are the whole sentence."""
        if not index.isValid():
            return None
        key, participant = self._shown[index.row()]
        if role == ID_ROLE:
            return participant
        if role != ROW_ROLE and role not in _SPOKEN:
            return None
        row = self._row(participant) if participant else self._heading(Section(key[0]))
        return row if role == ROW_ROLE else row.sentence

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are read, and nobody stands on them."""
        flag = Qt.ItemFlag
        if not index.isValid() or not self._shown[index.row()][1]:
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    @property
    def ids(self) -> list[str]:
        """The connections from top to bottom."""
        return [participant for _, participant in self._shown if participant]

    @property
    def is_settled(self) -> bool:
        """Whether everybody stands where they belong."""
        return not self._waiting

    def index_of(self, participant: str) -> QModelIndex:
        """Where somebody stands; invalid if they are not in the list."""
        key = self._keys.get(participant)
        return QModelIndex() if key is None else self.index(self._place((key, participant)))

    def show_changes(self, ids: Iterable[str]) -> None:
        """Take what is other than before with these connections."""
        touched = [participant for participant in ids if self._take(participant)]
        if len(touched) > STEPS_A_SLICE:
            self._tell(0, len(self._shown) - 1)
        else:
            for participant in touched:
                place = self._place((self._keys[participant], participant))
                self._tell(place, place)
        if self._waiting and not self._is_held:
            self._step()
        elif self._waiting and not self._longest.isActive():
            self._longest.start()

    def show_all(self) -> None:
        """Take everything anew: another liveness, language, or names that are hidden."""
        self._rows.clear()
        if self._shown:
            self._tell(0, len(self._shown) - 1)
        self.show_changes(dict.fromkeys((*self._keys, *self._source.ids())))

    def hold(self, *, is_held: bool) -> None:
        """Say whether a hand is on the list."""
        self._is_held = is_held
        if not is_held and self._waiting:
            self._step()

    def _row(self, participant: str) -> Row:
        if participant not in self._rows:
            self._rows[participant] = self._source.row(participant)
        return self._rows[participant]

    def _heading(self, section: Section) -> Heading:
        return self._source.heading(section, self._numbers[section])

    def _take(self, participant: str) -> bool:
        """Note what is wanted for somebody; whether their row is there and says something new."""
        known, wanted = self._keys.get(participant), self._source.key(participant)
        self._rows.pop(participant, None)
        self._waiting.pop(participant, None)
        if wanted != known:
            self._waiting[participant] = wanted
        elif wanted is None:
            self.gone.emit((participant,))
        return known is not None

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))

    def _place(self, entry: Entry) -> int:
        return bisect_left(self._shown, entry)

    @Slot()
    def _on_soon(self) -> None:
        if not self._is_held:
            self._step()
        elif self._waiting and not self._longest.isActive():
            self._longest.start()

    @Slot()
    def _step(self) -> None:
        """Let a slice of those who wait stand where they belong."""
        self._longest.stop()
        if not self._waiting:
            return
        self.about_to_move.emit()
        batch = dict(islice(self._waiting.items(), STEPS_A_SLICE))
        for participant in batch:
            del self._waiting[participant]
        self._remove([one for one, wanted in batch.items() if wanted is None])
        wanted_now = [(key, one) for one, key in batch.items() if key is not None]
        self._insert([entry for entry in wanted_now if entry[1] not in self._keys])
        for key, participant in wanted_now:
            self._move(participant, key)
        self._tidy_headings()
        self.moved.emit()
        if self._waiting:
            self._soon.start()

    def _remove(self, participants: list[str]) -> None:
        if not participants:
            return
        self.leaving.emit(tuple(participants))
        places = []
        for participant in participants:
            key = self._keys.pop(participant)
            places.append(self._place((key, participant)))
            self._numbers[Section(key[0])] -= 1
            self._rows.pop(participant, None)
        for first, last in _runs(places):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        self.gone.emit(tuple(participants))

    def _insert(self, entries: list[Entry]) -> None:
        for key, participant in entries:
            self._keys[participant] = key
            self._numbers[Section(key[0])] += 1
        left = sorted(entries)
        while left:
            place = self._place(left[0])
            behind = self._shown[place] if place < len(self._shown) else None
            size = len(left) if behind is None else bisect_left(left, behind)
            self.beginInsertRows(QModelIndex(), place, place + size - 1)
            self._shown[place:place] = left[:size]
            self.endInsertRows()
            del left[:size]

    def _move(self, participant: str, wanted: Key) -> None:
        known = self._keys[participant]
        if known == wanted:
            return
        start = self._place((known, participant))
        goal = self._place((wanted, participant))
        self._keys[participant] = wanted
        self._numbers[Section(known[0])] -= 1
        self._numbers[Section(wanted[0])] += 1
        if goal in (start, start + 1):
            self._shown[start] = (wanted, participant)
            return
        self.beginMoveRows(QModelIndex(), start, start, QModelIndex(), goal)
        del self._shown[start]
        self._shown.insert(goal - (goal > start), (wanted, participant))
        self.endMoveRows()

    def _tidy_headings(self) -> None:
        """A heading stands over those who are there, and over nobody else."""
        for section, number in self._numbers.items():
            entry: Entry = ((section, HEADING_PLACE, -1), "")
            place = self._place(entry)
            is_there = place < len(self._shown) and self._shown[place] == entry
            if number and is_there:
                self._tell(place, place)
            elif number:
                self.beginInsertRows(QModelIndex(), place, place)
                self._shown.insert(place, entry)
                self.endInsertRows()
            elif is_there:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._shown[place]
                self.endRemoveRows()


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """First and last of each unbroken run of places, the last run first."""
    runs: list[tuple[int, int]] = []
    for place in sorted(places, reverse=True):
        if runs and runs[-1][0] == place + 1:
            runs[-1] = (place, runs[-1][1])
        else:
            runs.append((place, place))
    return runs

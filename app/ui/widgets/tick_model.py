"""Rows with a box to tick for Qt: only what is other than before is told."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The ``TickRow`` to draw."""

_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()


class TickRow(Protocol):
    """What is drawn and spoken; rows that are equal look the same."""

    @property
    def key(self) -> str:
        """The same for as long as the row is there."""

    @property
    def name(self) -> str:
        """The first line."""

    @property
    def about(self) -> str:
        """The lines below it."""

    @property
    def sentence(self) -> str:
        """All of it, as it is read aloud."""

    @property
    def is_ticked(self) -> bool:
        """Whether its box is ticked."""

    @property
    def is_next(self) -> bool:
        """Whether it stands out, because it is its turn."""


Row = TypeVar("Row", bound=TickRow)


class TickModel(QAbstractListModel, Generic[Row]):
    """The rows in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked; the view does it."""
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.NoItemFlags
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for eyes and for screen readers, and whether it is ticked."""
        row = self.row_at(index)
        if row is None:
            return None
        if role in _SPOKEN:
            return row.sentence
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked
        return row if role == ROW_ROLE else None

    def row_at(self, index: Index) -> Row | None:
        """The row at an index; None if there is none."""
        is_there = index.isValid() and index.row() < len(self.rows)
        return self.rows[index.row()] if is_there else None

    def row_of(self, key: str) -> int:
        """Where a row stands; -1 if it is not there."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), -1)

    def would_move(self, rows: Sequence[Row], key: str) -> bool:
        """Whether a row would stand elsewhere, or be gone, with these rows."""
        here = self.row_of(key)
        return here >= 0 and (here >= len(rows) or rows[here].key != key)

    def show_known(self, rows: Sequence[Row]) -> None:
        """Take the words of those that stand here already, and leave every row in its place."""
        new = {row.key: row for row in rows}
        self._take([new.get(row.key, row) for row in self.rows])

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take new rows; those at both ends that are the same stay."""
        old, new = [row.key for row in self.rows], [row.key for row in rows]
        start = _alike(old, new)
        end = _alike(old[start:][::-1], new[start:][::-1])
        if len(old) > start + end:
            self.beginRemoveRows(QModelIndex(), start, len(old) - end - 1)
            del self.rows[start : len(old) - end]
            self.endRemoveRows()
        if len(new) > start + end:
            self.beginInsertRows(QModelIndex(), start, len(new) - end - 1)
            self.rows[start:start] = rows[start : len(new) - end]
            self.endInsertRows()
        self._take(rows)

    def _take(self, rows: Sequence[Row]) -> None:
        for place, row in enumerate(rows):
            if self.rows[place] != row:
                self.rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))


def _alike(one: list[str], other: list[str]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count

"""The round of introductions as rows for Qt: only what is other than before is told."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.script.speaker_row import SpeakerRow

Index = QModelIndex | QPersistentModelIndex

SPEAKER_ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The ``SpeakerRow`` to draw."""

_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()


class SpeakerModel(QAbstractListModel):
    """Those who introduce themselves, in the order of speaking."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SpeakerRow] = []

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked; the view does it."""
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.NoItemFlags
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for eyes and for screen readers, and whether they have spoken."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in _SPOKEN:
            return row.sentence
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.has_spoken else Qt.CheckState.Unchecked
        return row if role == SPEAKER_ROW_ROLE else None

    def row_of(self, key: str) -> int:
        """Where somebody stands; -1 if they are not there."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), -1)

    def would_move(self, rows: Sequence[SpeakerRow], key: str) -> bool:
        """Whether somebody would stand elsewhere, or be gone, with these rows."""
        here = self.row_of(key)
        return here >= 0 and (here >= len(rows) or rows[here].key != key)

    def show_known(self, rows: Sequence[SpeakerRow]) -> None:
        """Take the words of those who stand here already, and leave everybody in their place."""
        new = {row.key: row for row in rows}
        self._take([new.get(row.key, row) for row in self.rows])

    def show_rows(self, rows: Sequence[SpeakerRow]) -> None:
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

    def _take(self, rows: Sequence[SpeakerRow]) -> None:
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

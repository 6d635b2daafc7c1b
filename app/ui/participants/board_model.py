"""The rows of the list by hand for Qt: only what is other than before is told."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.participants.board_rows import BoardRow

Index = QModelIndex | QPersistentModelIndex

BOARD_ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The ``BoardRow`` to draw."""

_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()


class BoardModel(QAbstractListModel):
    """Rows with a tick."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[BoardRow] = []

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked; the view does it, with the whole row."""
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for eyes and for screen readers, and whether it is ticked."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in _SPOKEN:
            return row.sentence
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.is_seen else Qt.CheckState.Unchecked
        return row if role == BOARD_ROW_ROLE else None

    def row_of(self, key: str) -> int:
        """Where a row stands; -1 if it is not there."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), -1)

    def show_rows(self, rows: list[BoardRow]) -> None:
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

"""Sentences with a box to tick: a press ticks, and a double click does not take it back."""

from typing import Generic

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui.widgets.row_list import RowList
from app.ui.widgets.tick_drawing import TickDelegate
from app.ui.widgets.tick_model import Row, TickModel


class TickList(RowList, Generic[Row]):
    """Rows of a ``TickModel``. Which keys tick is for the lists that are made of it.

    Signals:
        ticked(object): the row whose box was pressed; it may be ticked already.
        chosen: another row is current.
    """

    ticked = Signal(object)
    chosen = Signal()

    def __init__(
        self,
        model: TickModel[Row],
        delegate: TickDelegate,
        rows_in_sight: int,
        parent: QWidget | None = None,
    ) -> None:
        """``rows_in_sight`` is how many rows the list is high at most."""
        super().__init__(delegate, parent)
        self._rows = model
        self._rows_in_sight = rows_in_sight
        self._pressed = QPersistentModelIndex()
        self.setModel(model)

    @property
    def current(self) -> Row | None:
        """The row that the keyboard is on; None for none."""
        return self._rows.row_at(self.currentIndex())

    def tickable_at(self, point: QPoint) -> QModelIndex:
        """The row that a press at this point of the viewport ticks."""
        return self.indexAt(point)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell that another row is current."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it was pressed."""
        self._pressed = QPersistentModelIndex(self.tickable_at(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, if it was pressed there as well."""
        super().mouseReleaseEvent(event)
        at = self.tickable_at(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and at.isValid() and self._pressed == at:
            self.ticked.emit(self._rows.row_at(at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click counts as one press: it would tick and take back."""
        self._pressed = QPersistentModelIndex()

    def sizeHint(self) -> QSize:
        """As high as its rows, up to a few."""
        rows = min(max(1, self._rows.rowCount()), self._rows_in_sight)
        return QSize(super().sizeHint().width(), self.height_of(rows))

    def minimumSizeHint(self) -> QSize:
        """Three rows."""
        rows = min(max(1, self._rows.rowCount()), 3)
        return QSize(self.fontMetrics().averageCharWidth() * 16, self.height_of(rows))

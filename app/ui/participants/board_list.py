"""The tick rows on the screen: Space ticks, arrows move, the whole row takes the mouse."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.participants.board_rows import BoardRow
from app.ui.theme.tokens import TextRole
from app.ui.widgets.tick_drawing import TickDelegate
from app.ui.widgets.tick_list import TickList
from app.ui.widgets.tick_model import TickModel

NARROW, NARROWEST = 45, 28
"""Average characters of width below which a row has three lines instead of two, and five."""

ROWS_IN_SIGHT = 8


class BoardList(TickList[BoardRow]):
    """The rows.

    Signals:
        lobby_wanted(object): the row of somebody who is in the lobby, or was let in.
    """

    lobby_wanted = Signal(object)

    def __init__(self, model: TickModel[BoardRow], parent: QWidget | None = None) -> None:
        delegate = TickDelegate(NARROW, NARROWEST, TextRole.STRONG)
        super().__init__(model, delegate, ROWS_IN_SIGHT, parent)
        model.rowsInserted.connect(self.updateGeometry)
        model.rowsRemoved.connect(self.updateGeometry)

    def choose(self, place: int) -> None:
        """Make a row current."""
        self.setCurrentIndex(self._rows.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, L is for the lobby, Delete takes off."""
        row, key = self.current, event.key()
        if row is not None and not event.modifiers() and key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.ticked.emit(row)
        elif row is not None and not event.modifiers() and key == Qt.Key.Key_L:
            self.lobby_wanted.emit(row)
        elif row is not None and row.is_ticked and key == Qt.Key.Key_Delete:
            self.ticked.emit(row)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; a typed name would press them."""

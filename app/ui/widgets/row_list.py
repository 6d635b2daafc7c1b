"""A list whose rows are all of one height: it follows width and text size, and tells a whole row.

One height for all, so that hundreds of rows need not be measured.
"""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme import tokens
from app.ui.theme.colours import colours
from app.ui.theme.looks import LOOKS_CHANGED
from app.ui.widgets.tips import show_tip

Index = QModelIndex | QPersistentModelIndex

MOVES = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)  # fmt: skip
"""Keys that go from row to row."""


class OneHeightDelegate(QStyledItemDelegate):
    """Draws rows of one height; the view itself takes presses and shows tips."""

    def row_height(self, width: int, font: QFont) -> int:
        """Height of every row in a list of this width, px."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(width, self.row_height(width, option.font))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The view ticks."""
        return False

    def helpEvent(self, *_: object) -> bool:
        """The view shows the tips itself: as plain text."""
        return False


class RowList(QListView):
    """The rows; they become higher where the list is narrow."""

    def __init__(self, delegate: OneHeightDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)

    def height_of(self, rows: int) -> int:
        """Height of so many rows, px."""
        return self._delegate.row_height(self.viewport().width(), self.font()) * rows

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the mouse the whole sentence."""
        if isinstance(event, QHelpEvent):
            words = self.indexAt(event.pos()).data(Qt.ItemDataRole.AccessibleTextRole)
            return show_tip(self.viewport(), event, words if isinstance(words, str) else "")
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow rows are higher."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure_anew()

    def customEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() == LOOKS_CHANGED:
            self.follow_font()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.follow_font()

    def follow_font(self) -> None:
        """Take the size of the font as it is now."""
        self._measure_anew()

    def _measure_anew(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, *, is_chosen: bool, is_marked: bool = False
) -> None:
    """Draw what a row stands on: chosen, marked by an edge, under the mouse, under the keyboard."""
    theme, state, corner = colours(option.palette), QStyle.StateFlag, tokens.RADIUS / 2
    rect = QRectF(option.rect).adjusted(2, 1, -2, -1)
    if is_chosen or is_marked or option.state & state.State_MouseOver:
        painter.setPen(QPen(theme.accent, 1) if is_marked else Qt.PenStyle.NoPen)
        painter.setBrush(theme.pressed if is_chosen else theme.hover)
        edge = 0.5 if is_marked else 0
        painter.drawRoundedRect(rect.adjusted(edge, edge, -edge, -edge), corner, corner)
    if option.state & state.State_HasFocus and option.state & state.State_Active:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.accent, tokens.FOCUS_WIDTH))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner, corner)

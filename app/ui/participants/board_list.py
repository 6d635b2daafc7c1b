"""The tick rows on the screen: Space ticks, arrows move, the whole row takes the mouse."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.participants.board_model import BOARD_ROW_ROLE, BoardModel
from app.ui.participants.board_rows import BoardRow
from app.ui.theme import tokens
from app.ui.theme.colours import Colours, colours
from app.ui.theme.looks import LOOKS_CHANGED
from app.ui.theme.tokens import Space, TextRole, font_for, target_size, text_height
from app.ui.widgets.tips import show_tip

Index = QModelIndex | QPersistentModelIndex

NARROW, NARROWEST = 45, 28
"""Average characters of width below which a row has three lines instead of two, and five."""

ROWS_IN_SIGHT = 8


def row_height(width: int, font: QFont) -> int:
    """Height of every row, px: one for all, so that hundreds need not be measured."""
    characters = width / max(1, QFontMetrics(font).averageCharWidth())
    lines = 2 if characters >= NARROW else 3 if characters >= NARROWEST else 5
    return max(target_size(font), text_height(font) * lines + 2 * Space.SMALL)


def _name_lines(name: str, font: QFont, room: QRect, all_lines: int) -> int:
    """How many lines of a row its name takes; in a high row what is below it keeps two."""
    most = max(1, all_lines - (2 if all_lines > 3 else 1))
    width = QFontMetrics(font).horizontalAdvance(name)
    return min(most, 1 if width <= room.width() else 2)


class BoardList(QListView):
    """The rows.

    Signals:
        toggled(object): the ``BoardRow`` that was ticked, or is not any more.
        lobby_wanted(object): the row of somebody who is in the lobby, or was let in.
        chosen: another row is current.
    """

    toggled = Signal(object)
    lobby_wanted = Signal(object)
    chosen = Signal()

    def __init__(self, model: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._pressed = QPersistentModelIndex()
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setModel(model)
        model.rowsInserted.connect(self.updateGeometry)
        model.rowsRemoved.connect(self.updateGeometry)

    @property
    def current(self) -> BoardRow | None:
        """The row that the keyboard is on."""
        row = self.currentIndex().data(BOARD_ROW_ROLE)
        return row if isinstance(row, BoardRow) else None

    def choose(self, place: int) -> None:
        """Make a row current."""
        self.setCurrentIndex(self._rows.index(place))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell that another row is current."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, L is for the lobby, Delete takes off."""
        row, key = self.current, event.key()
        if row is not None and not event.modifiers() and key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.toggled.emit(row)
        elif row is not None and not event.modifiers() and key == Qt.Key.Key_L:
            self.lobby_wanted.emit(row)
        elif row is not None and row.is_seen and key == Qt.Key.Key_Delete:
            self.toggled.emit(row)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; a typed name would press them."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it was pressed."""
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole row ticks."""
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and at.isValid() and self._pressed == at:
            self.toggled.emit(at.data(BOARD_ROW_ROLE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click counts as one press: it would tick and take back."""
        self._pressed = QPersistentModelIndex()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the mouse the whole sentence."""
        if isinstance(event, QHelpEvent):
            words = self.indexAt(event.pos()).data(Qt.ItemDataRole.AccessibleTextRole)
            return show_tip(self.viewport(), event, words if isinstance(words, str) else "")
        return super().viewportEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its rows, up to a few."""
        return QSize(super().sizeHint().width(), self._height(ROWS_IN_SIGHT))

    def minimumSizeHint(self) -> QSize:
        """Three rows."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, self._height(3))

    def _height(self, most: int) -> int:
        rows = min(max(1, self._rows.rowCount()), most)
        return row_height(self.viewport().width(), self.font()) * rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow rows are higher."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._follow()

    def customEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() == LOOKS_CHANGED:
            self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow()

    def _follow(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()


class _Delegate(QStyledItemDelegate):
    """Box, name, and what is known; all plain text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        width = option.widget.viewport().width()  # type: ignore[attr-defined]
        return QSize(width, row_height(width, option.font))

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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(BOARD_ROW_ROLE)
        if not isinstance(row, BoardRow):
            return
        theme = colours(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, option, theme)
        room = option.rect.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        room.setLeft(_box(painter, option, row, room) + Space.MEDIUM)
        height = text_height(option.font)
        strong = font_for(TextRole.STRONG, option.font)
        above = height * _name_lines(row.name, strong, room, room.height() // height)
        first = QRect(room.left(), room.top(), room.width(), above)
        _words(painter, first, row.name, strong, theme.text)
        rest = QRect(room.left(), room.top() + above, room.width(), room.height() - above)
        _words(painter, rest, row.about, option.font, theme.muted)
        painter.restore()


def _box(painter: QPainter, option: QStyleOptionViewItem, row: BoardRow, room: QRect) -> int:
    """Draw the tick box as check boxes are drawn; return where it ends."""
    style = option.widget.style()
    box = QStyleOptionButton()
    box.palette = option.palette
    side = max(style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth), text_height(option.font))
    box.rect = QRect(room.left(), room.top(), side, side)
    on = QStyle.StateFlag.State_On if row.is_seen else QStyle.StateFlag.State_Off
    box.state = QStyle.StateFlag.State_Enabled | on
    style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, option.widget)
    return room.left() + side


def _ground(painter: QPainter, option: QStyleOptionViewItem, theme: Colours) -> None:
    state = QStyle.StateFlag
    rect = QRectF(option.rect).adjusted(2, 1, -2, -1)
    chosen = bool(option.state & state.State_Selected)
    if chosen or option.state & state.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.pressed if chosen else theme.hover)
        painter.drawRoundedRect(rect, tokens.RADIUS / 2, tokens.RADIUS / 2)
    if option.state & state.State_HasFocus and option.state & state.State_Active:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.accent, tokens.FOCUS_WIDTH))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), tokens.RADIUS / 2, tokens.RADIUS / 2)


def _words(painter: QPainter, room: QRect, words: str, font: QFont, ink: QColor) -> None:
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(ink)
    lines = max(1, room.height() // metrics.height())
    # A little less than the room of all lines, because words end before the edge does.
    most = room.width() if lines == 1 else int(room.width() * (lines - 0.35))
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, most)
    flags = Qt.TextFlag.TextSingleLine if lines == 1 else Qt.TextFlag.TextWordWrap
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft) | int(flags), cut)

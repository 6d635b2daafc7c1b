"""The list on the screen: one line of keyboard for everybody in it."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from app.meetings.roster.commands import CommandKind
from app.ui.participants.list_model import ID_ROLE, ListModel
from app.ui.participants.row_delegate import RowDelegate, row_height
from app.ui.theme.looks import LOOKS_CHANGED
from app.ui.widgets.tips import show_tip

HOLD_MS = 1000
"""Milliseconds for which no row slips away after a hand was on the list."""

KEYS = {
    Qt.Key.Key_A: CommandKind.ADMIT,
    Qt.Key.Key_D: CommandKind.DENY,
    Qt.Key.Key_M: CommandKind.MUTE,
    Qt.Key.Key_U: CommandKind.UNMUTE,
    Qt.Key.Key_H: CommandKind.LOWER_HAND,
    Qt.Key.Key_Delete: CommandKind.REMOVE,
}
"""Keys that ask for something while the keyboard is on a row."""

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListView(QListView):
    """Rows of one height. The row under the keyboard stays where the eye has it.

    Signals:
        chosen(str): the id of the connection that is current; empty for none.
        opened: the person wants to do something with the current row.
        identify: the person wants to say who it is.
        asked(object): a key asked for this ``CommandKind``.
        menu_wanted(object): a menu is wanted at this point of the screen.
        touched: a hand is on the list after it was not.
    """

    chosen = Signal(str)
    opened = Signal()
    identify = Signal()
    asked = Signal(object)
    menu_wanted = Signal(object)
    touched = Signal()

    def __init__(self, model: ListModel, rows_in_sight: int, parent: QWidget | None = None) -> None:
        """``rows_in_sight`` is how many rows the list is high."""
        super().__init__(parent)
        self._list = model
        self._rows_in_sight = rows_in_sight
        self._eye = ("", 0)
        self._calm = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._calm.timeout.connect(self._on_calm)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setModel(model)
        model.about_to_move.connect(self._remember_place)
        model.moved.connect(self._keep_place)
        self._follow_font()

    @property
    def current(self) -> str:
        """Id of the connection that is current; empty for none."""
        found = self.currentIndex().data(ID_ROLE)
        return found if isinstance(found, str) else ""

    def choose(self, participant: str) -> bool:
        """Make somebody current; False if they are not in the list."""
        index = self._list.index_of(participant)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
            self.scrollTo(index)
        return index.isValid()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell whom the keyboard is on."""
        super().currentChanged(current, previous)
        self.chosen.emit(self.current)

    def sizeHint(self) -> QSize:
        """As high as the rows that shall be in sight."""
        row = row_height(self.viewport().width(), self.font())
        return QSize(super().sizeHint().width(), row * self._rows_in_sight)

    def minimumSizeHint(self) -> QSize:
        """Three rows."""
        row = row_height(self.viewport().width(), self.font())
        width = self.fontMetrics().averageCharWidth() * 20
        return QSize(width, row * min(3, self._rows_in_sight))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commands on letters, as long as the keyboard is on somebody."""
        self._hand()
        key, is_plain = Qt.Key(event.key()), not event.modifiers()
        if event.isAutoRepeat() and (key in KEYS or key in _OPENS):
            return
        if self.current and is_plain and key in KEYS:
            self.asked.emit(KEYS[key])
        elif self.current and is_plain and key == Qt.Key.Key_I:
            self.identify.emit()
        elif self.current and key in _OPENS:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; a typed name would press them."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A hand is on the list."""
        self._hand()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand is over the list."""
        self._hand()
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands of the row."""
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.current:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.current:
            self.menu_wanted.emit(at)

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
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def customEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() == LOOKS_CHANGED:
            self._follow_font()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow_font()

    def _follow_font(self) -> None:
        self.verticalScrollBar().setSingleStep(self.fontMetrics().height())
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _hand(self) -> None:
        if not self._calm.isActive():
            self.touched.emit()
        self._list.hold(is_held=True)
        self._calm.start()

    @Slot()
    def _on_calm(self) -> None:
        self._list.hold(is_held=False)

    @Slot()
    def _remember_place(self) -> None:
        """Where the eye has the current row."""
        rect = self.visualRect(self.currentIndex())
        is_seen = bool(self.current) and self.viewport().rect().intersects(rect)
        self._eye = (self.current, rect.top()) if is_seen else ("", 0)

    @Slot()
    def _keep_place(self) -> None:
        """Let the list move under the current row, instead of the row away from the eye."""
        current, top = self._eye
        if not current or current != self.current:
            return
        self.executeDelayedItemsLayout()
        moved = self.visualRect(self.currentIndex()).top() - top
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + moved)
        if self.hasFocus():
            self.scrollTo(self.currentIndex())

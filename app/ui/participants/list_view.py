"""The list on the screen: one line of keyboard for everybody in it."""

from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.meetings.roster.commands import CommandKind
from app.ui.participants.list_model import ID_ROLE, ListModel
from app.ui.participants.row_delegate import RowDelegate
from app.ui.widgets.row_list import RowList

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

_UP = (QAbstractItemView.CursorAction.MoveUp, QAbstractItemView.CursorAction.MovePrevious)
_DOWN = (QAbstractItemView.CursorAction.MoveDown, QAbstractItemView.CursorAction.MoveNext)


class ListView(RowList):
    """Rows of one height. The row under the keyboard stays where the eye has it.

    Somebody is current only because a person chose them: by a press, an arrow key, or a button that
    leads here. When they leave, nobody is: what is pressed next must not go to a neighbour.

    Signals:
        chosen(str): somebody was chosen, by their id.
        opened: the person wants to do something with the current row.
        identify: the person wants to say who it is.
        asked(object): a key asked for this ``CommandKind``.
        menu_wanted(object): a menu is wanted at this point of the screen.
        touched: a person pressed, scrolled or typed in the list; at most once a second.
    """

    chosen = Signal(str)
    opened = Signal()
    identify = Signal()
    asked = Signal(object)
    menu_wanted = Signal(object)
    touched = Signal()

    def __init__(self, model: ListModel, rows_in_sight: int, parent: QWidget | None = None) -> None:
        """``rows_in_sight`` is how many rows the list is high."""
        super().__init__(RowDelegate(), parent)
        self._list = model
        self._rows_in_sight = rows_in_sight
        self._eye = ("", 0)
        self._chosen = ""
        self._is_moving = False
        self._gap = 0
        self._touch = QElapsedTimer()
        self._calm = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._calm.timeout.connect(self._on_calm)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setModel(model)
        model.about_to_move.connect(self._remember_place)
        model.leaving.connect(self._on_leaving)
        model.moved.connect(self._keep_place)
        self.verticalScrollBar().actionTriggered.connect(self._tell_touch)
        self.follow_font()

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
        """Tell whom a person chose."""
        super().currentChanged(current, previous)
        if self.current and not self._is_moving:
            self._chosen = self.current
            self.chosen.emit(self.current)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """After somebody left, an arrow goes on from where they were."""
        if not self.current and action in (*_UP, *_DOWN):
            return self._beside_gap(is_up=action in _UP)
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard. The base would choose somebody by that, whom nobody chose."""
        QFrame.focusInEvent(self, event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """As high as the rows that shall be in sight."""
        return QSize(super().sizeHint().width(), self.height_of(self._rows_in_sight))

    def minimumSizeHint(self) -> QSize:
        """Three rows."""
        width = self.fontMetrics().averageCharWidth() * 20
        return QSize(width, self.height_of(min(3, self._rows_in_sight)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commands on letters, as long as the keyboard is on somebody."""
        self._hand()
        self._tell_touch()
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
        self._tell_touch()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand is over the list; drawn over rows, a pressed button chooses nobody."""
        self._hand()
        if not event.buttons():
            super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands of the row."""
        at, current = event.globalPos(), self.currentIndex()
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if is_key and self.current:
            at = self.viewport().mapToGlobal(self.visualRect(current).center())
        if self.current and (is_key or self.indexAt(event.pos()) == current):
            self.menu_wanted.emit(at)

    def follow_font(self) -> None:
        """Scroll by the line."""
        self.verticalScrollBar().setSingleStep(self.fontMetrics().height())
        super().follow_font()

    def _hand(self) -> None:
        self._list.hold(is_held=True)
        self._calm.start()

    @Slot()
    def _tell_touch(self) -> None:
        is_again = self._touch.isValid() and not self._touch.hasExpired(HOLD_MS)
        if not is_again and self.isVisible() and self.isActiveWindow():
            self._touch.start()
            self.touched.emit()

    def _beside_gap(self, *, is_up: bool) -> QModelIndex:
        rows = self._list.rowCount()
        before, after = reversed(range(min(self._gap, rows))), range(self._gap, rows)
        for row in (*before, *after) if is_up else (*after, *before):
            index = self._list.index(row)
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                return index
        return QModelIndex()

    @Slot(object)
    def _on_leaving(self, participants: tuple[str, ...]) -> None:
        """Let nobody be current before the row goes: Qt would take a neighbour."""
        if self.current in participants:
            self._gap = self.currentIndex().row()
            self._choose_nobody()

    def _choose_nobody(self) -> None:
        self._chosen = ""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(QModelIndex(), flag.Clear)

    @Slot()
    def _on_calm(self) -> None:
        self._list.hold(is_held=False)

    @Slot()
    def _remember_place(self) -> None:
        """Where the eye has the current row."""
        self._is_moving = True
        rect = self.visualRect(self.currentIndex())
        is_seen = bool(self.current) and self.viewport().rect().intersects(rect)
        self._eye = (self.current, rect.top()) if is_seen else ("", 0)

    @Slot()
    def _keep_place(self) -> None:
        """Let the list move under the current row, instead of the row away from the eye."""
        self._is_moving = False
        if self.current != self._chosen:
            self._choose_nobody()
        current, top = self._eye
        if not current or current != self.current:
            return
        self.executeDelayedItemsLayout()
        moved = self.visualRect(self.currentIndex()).top() - top
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + moved)
        if self.hasFocus():
            self.scrollTo(self.currentIndex())

"""The round on the screen: what is under the hand stays there while others come and go."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from app.ui.participants.alert_strip import STEADY_MS
from app.ui.participants.list_view import HOLD_MS
from app.ui.script.speaker_drawing import SpeakerDelegate, box_width, row_height
from app.ui.script.speaker_model import SPEAKER_ROW_ROLE, SpeakerModel
from app.ui.script.speaker_row import SpeakerRow
from app.ui.theme.looks import LOOKS_CHANGED
from app.ui.widgets.tips import show_tip

_MOVES = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)  # fmt: skip


class SpeakerList(QListView):
    """Rows of one height. A press on the box ticks, a press beside it chooses.

    Signals:
        ticked(str): the box of this speaker was pressed, or Space on their row.
        chosen: another row is current.
        removed(str): Delete was pressed on this speaker.
    """

    ticked = Signal(str)
    chosen = Signal()
    removed = Signal(str)

    def __init__(self, rows_in_sight: int, parent: QWidget | None = None) -> None:
        """``rows_in_sight`` is how many rows the list is high at most."""
        super().__init__(parent)
        self.speakers = SpeakerModel(self)
        self._rows_in_sight = rows_in_sight
        self._pressed = QPersistentModelIndex()
        self._wanted: list[SpeakerRow] | None = None
        self._hand, self._moved = QElapsedTimer(), QElapsedTimer()
        self._calm = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._calm.timeout.connect(self._on_calm)
        self.setItemDelegate(SpeakerDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setModel(self.speakers)

    @property
    def current(self) -> SpeakerRow | None:
        """The row that somebody chose; None if nobody did."""
        row = self.currentIndex().data(SPEAKER_ROW_ROLE)
        return row if isinstance(row, SpeakerRow) else None

    def choose(self, key: str) -> None:
        """Make somebody current."""
        self.setCurrentIndex(self.speakers.index(self.speakers.row_of(key)))

    def show_rows(self, rows: Sequence[SpeakerRow]) -> None:
        """Show these; whoever comes above what a hand is on waits until the hand rests."""
        under = self._under_hand()
        if under and self.speakers.would_move(rows, under):
            self._wanted = list(rows)
            self.speakers.show_known(rows)
            self._calm.start()
            return
        self._put(rows)

    def _put(self, rows: Sequence[SpeakerRow]) -> None:
        self._wanted = None
        held, before = self.current, [row.key for row in self.speakers.rows]
        top = self.visualRect(self.currentIndex()).top()
        self.speakers.show_rows(rows)
        if before != [row.key for row in self.speakers.rows]:
            self._moved.start()
            self.updateGeometry()
        if held is not None and (self.current is None or self.current.key != held.key):
            # Qt would go on to a neighbour, whom nobody chose.
            self.choose(held.key)
        if held is not None and self.current is not None:
            # What the eye is on stays where it was, as far as the list reaches.
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.currentIndex()).top() - top)
        self.chosen.emit()

    def _on_calm(self) -> None:
        if self._wanted is not None:
            self.show_rows(self._wanted)

    def _under_hand(self) -> str:
        """Key of the row on which a hand is just now; empty for none."""
        is_there = self.underMouse() and self._hand.isValid()
        if not is_there or self._hand.hasExpired(HOLD_MS):
            return ""
        row = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())).data(
            SPEAKER_ROW_ROLE
        )
        return row.key if isinstance(row, SpeakerRow) else ""

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell that another row is current."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard. The base would choose somebody by that, whom nobody chose."""
        QFrame.focusInEvent(self, event)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Keep Space and Delete from keys that hold for the whole window."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        is_key = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete)
        return is_key and not event.modifiers() and self.current is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the row, Delete takes it out; Enter is for whoever is next."""
        row = self.current
        if row is not None and self._is_own(event):
            if not event.isAutoRepeat():
                is_tick = event.key() == Qt.Key.Key_Space
                (self.ticked if is_tick else self.removed).emit(row.key)
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            # Enter is for whoever is next; letters and Backspace are keys of the step.
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember whose box was pressed, if it stood still."""
        self._hand.start()
        is_steady = not self._moved.isValid() or self._moved.hasExpired(STEADY_MS)
        at = self._box_at(event.position().toPoint()) if is_steady else QModelIndex()
        self._pressed = QPersistentModelIndex(at)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand is over the list."""
        self._hand.start()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The box ticks, if it was pressed there as well."""
        super().mouseReleaseEvent(event)
        at = self._box_at(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and at.isValid() and self._pressed == at:
            self.ticked.emit(at.data(SPEAKER_ROW_ROLE).key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click counts as one press: it would tick and take back."""
        self._pressed = QPersistentModelIndex()

    def _box_at(self, point: QPoint) -> QModelIndex:
        is_box = point.x() < box_width(self.font())
        return self.indexAt(point) if is_box else QModelIndex()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the mouse the whole sentence."""
        if isinstance(event, QHelpEvent):
            words = self.indexAt(event.pos()).data(Qt.ItemDataRole.AccessibleTextRole)
            return show_tip(self.viewport(), event, words if isinstance(words, str) else "")
        return super().viewportEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its rows, up to a few."""
        return QSize(super().sizeHint().width(), self._height(self._rows_in_sight))

    def minimumSizeHint(self) -> QSize:
        """Three rows."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, self._height(3))

    def _height(self, most: int) -> int:
        rows = min(max(1, self.speakers.rowCount()), most)
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

"""The round on the screen: what is under the hand stays there while others come and go."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.participants.alert_strip import STEADY_MS
from app.ui.participants.list_view import HOLD_MS
from app.ui.script.speaker_row import SpeakerRow
from app.ui.theme.tokens import TextRole
from app.ui.widgets.row_list import MOVES
from app.ui.widgets.tick_drawing import TickDelegate, box_width
from app.ui.widgets.tick_list import TickList
from app.ui.widgets.tick_model import TickModel

NARROW, NARROWEST = 64, 34
"""Average characters of width below which a row has three lines instead of two, and five."""


class SpeakerList(TickList[SpeakerRow]):
    """Rows of one height. A press on the box ticks, a press beside it chooses.

    Signals:
        removed(str): Delete was pressed on this speaker.
    """

    removed = Signal(str)

    def __init__(self, rows_in_sight: int, parent: QWidget | None = None) -> None:
        """``rows_in_sight`` is how many rows the list is high at most."""
        speakers = TickModel[SpeakerRow]()
        delegate = TickDelegate(NARROW, NARROWEST, TextRole.BODY)
        super().__init__(speakers, delegate, rows_in_sight, parent)
        speakers.setParent(self)
        self.speakers = speakers
        self._wanted: list[SpeakerRow] | None = None
        self._hand, self._moved = QElapsedTimer(), QElapsedTimer()
        self._calm = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._calm.timeout.connect(self._on_calm)

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
        at = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        row = self.speakers.row_at(at)
        return row.key if row is not None else ""

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
                if event.key() == Qt.Key.Key_Space:
                    self.ticked.emit(row)
                else:
                    self.removed.emit(row.key)
        elif event.key() in MOVES:
            super().keyPressEvent(event)
        else:
            # Enter is for whoever is next; letters and Backspace are keys of the step.
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember whose box was pressed, if it stood still."""
        self._hand.start()
        is_steady = not self._moved.isValid() or self._moved.hasExpired(STEADY_MS)
        super().mousePressEvent(event)
        if not is_steady:
            self._pressed = QPersistentModelIndex()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand is over the list."""
        self._hand.start()
        super().mouseMoveEvent(event)

    def tickable_at(self, point: QPoint) -> QModelIndex:
        """A press beside the box chooses only."""
        is_box = point.x() < box_width(self.font())
        return self.indexAt(point) if is_box else QModelIndex()

"""A field to look for words in, and a line that tells how much was found."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.announce import announce
from app.ui.reference.matching import LONGEST_SEARCH
from app.ui.reference.words import ReferenceWords
from app.ui.theme import tokens
from app.ui.theme.colours import colours
from app.ui.theme.icons import paint_icon
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

PAUSE_MS = 900
"""So long after the last key the result is said aloud: not at every letter."""


class SearchField(QWidget):
    """Finds as one types. Esc clears it.

    Signals:
        changed(str): something else is looked for.
    """

    changed = Signal(str)

    def __init__(self, beside: QWidget, parent: QWidget | None = None) -> None:
        """``beside`` stands at the end of the field, or below it where there is little room."""
        super().__init__(parent)
        self._words = ReferenceWords(self)
        self._label = Text(muted=True)
        self.field = _Field()
        self.clear = IconButton("close")
        self._label.setBuddy(self.field)
        self.result = Text(muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        row = Reflow(gap=(Space.MEDIUM, Space.SMALL))
        row.add(self._with_clear(), 1)
        row.add(beside)
        for part in (self._label, row, self.result):
            column.addWidget(part)
        self.result.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.field.textChanged.connect(self._on_text)

    def retranslate(self) -> None:
        """Set every text."""
        self._label.setText(self.tr("&Search"))
        self.field.setAccessibleName(self.tr("Search cards, rules and contacts"))
        self.clear.set_name(self.tr("Clear the search"))

    def show_count(self, count: int, *, is_on: bool) -> None:
        """Say how much was found."""
        if not count:
            self.result.setText(
                self.tr("Nothing found. Try a shorter word, or one that your guideline uses.")
            )
        else:
            self.result.setText(self._words.found(count))
        self.result.setVisible(is_on)

    def take_keyboard(self) -> None:
        """Begin a new search; what was typed before is replaced by the first letter."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def stop(self) -> None:
        """Say nothing aloud any more."""
        self._pause.stop()

    def _with_clear(self) -> QHBoxLayout:
        self.clear.hide()
        self.clear.clicked.connect(self._on_clear)
        line = QHBoxLayout()
        line.setSpacing(Space.HAIR)
        line.addWidget(self.field, 1)
        line.addWidget(self.clear)
        return line

    @Slot()
    def _on_clear(self) -> None:
        self.field.clear()
        self.take_keyboard()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self.clear.setVisible(bool(text))
        self.changed.emit(text)
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        if not self.result.isHidden():
            announce(self, self.result.text())


class _Field(QLineEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST_SEARCH)
        self._leave_room()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._leave_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon before the words."""
        super().paintEvent(event)
        side = tokens.icon_size(self.font())
        spot = QRectF(Space.SMALL, (self.height() - side) / 2, side, side)
        paint_icon(QPainter(self), "search", spot, colours(self.palette()).muted)

    def _leave_room(self) -> None:
        self.setTextMargins(tokens.icon_size(self.font()) + Space.MEDIUM, 0, Space.SMALL, 0)

    def sizeHint(self) -> QSize:
        """Large enough to hit."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), tokens.target_size(self.font())))

    def minimumSizeHint(self) -> QSize:
        """May become narrow, never low."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear the search; Esc in an empty field is for whoever else wants it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

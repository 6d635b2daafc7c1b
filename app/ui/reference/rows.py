"""Entries below each other: one stop for Tab, arrow keys from one to the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.reference.content import Entry
from app.ui.theme.tokens import SMALLEST_TARGET, Space, TextRole
from app.ui.widgets.text import Text

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Row(QWidget):
    """What one entry says, read as one sentence."""

    def __init__(self, text: str, basis: str = "", number: int = 0, last: int = 0) -> None:
        """``number`` stands before it if it is not 0, in line with those up to ``last``."""
        super().__init__()
        self._widest = f"{max(number, last)}."
        self._number: Text | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        row.setSpacing(Space.SMALL)
        if number:
            self._number = Text(f"{number}.", TextRole.STRONG, wrap=False)
            row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(text))
        if basis:
            words.addWidget(Text(basis, TextRole.SMALL, muted=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        sentence = f"{number}. {text}" if number else text
        self.setAccessibleName(f"{sentence} ({basis})" if basis else sentence)
        self.setMinimumHeight(SMALLEST_TARGET)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._line_up()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the numbers in line when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._line_up()

    def _line_up(self) -> None:
        if self._number is not None:
            metrics = QFontMetrics(self._number.font())
            self._number.setMinimumWidth(metrics.horizontalAdvance(self._widest) + 1)


class Rows(QWidget):
    """Rows with one entry each; those that a search does not find are hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heaps: list[str] = []
        self.rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)

    def add(self, row: Row, heap: str = "") -> None:
        """Add a row at the end, found by ``heap``."""
        self._column.addWidget(row)
        self.rows.append(row)
        self._heaps.append(heap)
        row.installEventFilter(self)
        self._take_stop()

    def filter(self, finds: Callable[[str], bool]) -> int:
        """Show what is found; return how many that are."""
        count = 0
        for row, heap in zip(self.rows, self._heaps, strict=True):
            is_found = finds(heap)
            row.setVisible(is_found)
            count += is_found
        self._take_stop()
        return count

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Let Tab come back to the row where the keyboard was last."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Row):
            self._give_stop(watched)
            _show(watched)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or the previous row."""
        step = _STEPS.get(Qt.Key(event.key()))
        shown = [row for row in self.rows if not row.isHidden()]
        at = next((place for place, row in enumerate(shown) if row.hasFocus()), None)
        if step is None or at is None or not 0 <= at + step < len(shown):
            super().keyPressEvent(event)
            return
        shown[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _take_stop(self) -> None:
        """See to it that Tab finds exactly one of the rows on show."""
        shown = [row for row in self.rows if not row.isHidden()]
        held = [row for row in shown if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if shown:
            self._give_stop(held[0] if held else shown[0])

    def _give_stop(self, holder: Row) -> None:
        for row in self.rows:
            wanted = Qt.FocusPolicy.StrongFocus if row is holder else Qt.FocusPolicy.ClickFocus
            if row.focusPolicy() != wanted:
                row.setFocusPolicy(wanted)


def rows_of(entries: Sequence[Entry]) -> Rows:
    """A row for each entry."""
    rows = Rows()
    for entry in entries:
        rows.add(Row(" ".join(entry.lines), entry.basis), entry.heap)
    return rows


def _show(widget: QWidget) -> None:
    """Scroll the page so that a widget can be seen."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if parent is not None:
        parent.ensureWidgetVisible(widget, 0, Space.WIDE)

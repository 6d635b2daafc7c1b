"""Lines of a card: a mark, words, and what can be copied. Built anew when they say other things."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.readiness.verdict import Verdict
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.copy_button import CopyButton
from app.ui.widgets.marks import Mark, VerdictMark
from app.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Args:
        text: what it says, in the window's language; it may hold a name, so ``repr`` does not.
        icon: name of the line icon before it; empty for none.
        verdict: its mark is that of a verdict, in its hue.
        role: how large the words are.
        muted: it stands in second place.
        copy: exact texts, each with a button that copies it.
    """

    text: str = field(repr=False)
    icon: str = ""
    verdict: Verdict | None = None
    role: TextRole = TextRole.BODY
    muted: bool = False
    copy: tuple[str, ...] = ()


class Lines(QWidget):
    """Lines below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.SMALL)
        self.hide()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown now."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; without any it is not there."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._rows.addWidget(_Row(line))
        self.setVisible(bool(lines))


class _Row(QWidget):
    def __init__(self, line: Line) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        if line.verdict is not None:
            row.addWidget(VerdictMark(line.verdict), 0, Qt.AlignmentFlag.AlignTop)
        elif line.icon:
            row.addWidget(Mark(line.icon), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(line.text, line.role, muted=line.muted))
        if line.copy:
            words.addWidget(ButtonRow([_copy(text) for text in line.copy]))
        row.addLayout(words, 1)


def _copy(text: str) -> CopyButton:
    button = CopyButton(text)
    button.quote()
    return button

"""One sentence on the ground of a verdict."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.readiness.verdict import Verdict
from app.ui.theme.tokens import Space
from app.ui.widgets.card import Tinted
from app.ui.widgets.marks import VerdictMark
from app.ui.widgets.text import Text


class Banner(Tinted):
    """It is there only while there is something to say."""

    def __init__(self, verdict: Verdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_verdict(verdict)
        self._text = Text()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(VerdictMark(verdict), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def sentence(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, sentence: str) -> None:
        """Say this; nothing to say, nothing to see."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

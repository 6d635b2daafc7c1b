"""One sentence that stays, on the ground of its verdict, with the icon that says the same."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.readiness.verdict import Verdict
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Tinted
from app.ui.widgets.marks import VerdictMark
from app.ui.widgets.text import Text


class StandingBar(Tinted):
    """Unlike a banner it is always there, and its verdict changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = VerdictMark(Verdict.COULD_NOT_BE_TESTED)
        self._text = Text(role=TextRole.STRONG)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._text.text()

    def show_standing(self, sentence: str, verdict: Verdict) -> None:
        """Say this, in this hue."""
        self.set_verdict(verdict)
        self._mark.set_verdict(verdict)
        self._text.setText(sentence)
        self.setAccessibleName(sentence)

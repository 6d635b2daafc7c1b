"""The one line that is always there: whether this computer is ready, and a way to look again."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.readiness.verdict import Verdict
from app.ui.announce import announce
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Tinted
from app.ui.widgets.marks import VerdictMark
from app.ui.widgets.text import Text
from app.ui.words import verdict_word

QUIET_MS = 1000
"""How long a sentence must stand before a screen reader says it, ms."""


class StatusLine(Tinted):
    """Verdict, sentence and the button that checks again."""

    recheck = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self._told = False
        self._announced = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(QUIET_MS)
        self._soon.timeout.connect(self._announce)
        self._mark = VerdictMark(scale=1.2)
        self._sentence = Text(role=TextRole.STRONG)
        self._button = Button("", "recheck")
        self._button.setFlat(True)
        self._button.clicked.connect(self.recheck)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.HAIR, Space.HAIR, Space.HAIR)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._mark)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._button)
        self.retranslate()

    def show_status(self, verdict: Verdict | None, sentence: str) -> None:
        """Show a verdict and its sentence (already translated); None while checking."""
        self.set_verdict(verdict)
        self._mark.set_verdict(verdict)
        if sentence == self._sentence.text():
            return
        self._told = True
        self._sentence.setText(sentence)
        self._button.setAccessibleDescription(sentence)
        self._soon.start()

    def expect_news(self) -> None:
        """Everything is checked again: say how things stand, though it may be as before."""
        self._announced = ""
        self._soon.start()

    @property
    def sentence(self) -> str:
        """What the line says now."""
        return self._sentence.text()

    def set_narrow(self, narrow: bool) -> None:
        """Give the sentence the room of the button's word."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.retranslate()

    def retranslate(self) -> None:
        """Set the words of the button."""
        name = self.tr("Check again")
        key = QKeySequence(Qt.Key.Key_F5).toString(QKeySequence.SequenceFormat.NativeText)
        self._button.setText("" if self._narrow else name)
        self._button.setAccessibleName(name)
        self._button.set_tip(f"{name} ({key})")
        self.setAccessibleName(self.tr("Status"))
        if not self._told:
            self._sentence.setText(verdict_word(None))

    def _announce(self) -> None:
        """Say how things stand, once they have stood so for a while; not that a check runs."""
        if self.verdict is not None and self.sentence != self._announced:
            self._announced = self.sentence
            announce(self, self.sentence)

"""The way to the next consultation: it forgets everything about this one."""

from PySide6.QtCore import Signal

from app.readiness.verdict import Verdict
from app.ui.losing import Loss, LossWords
from app.ui.participants.twice_button import TwiceButton
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.banner import Banner
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.card import Card
from app.ui.widgets.copy_button import CopyButton
from app.ui.widgets.text import Text


class NextCard(Card):
    """Says what is cleared; the button does it at the second press.

    Signals:
        wanted: the person wants the next consultation, and nothing of this one.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=Space.SMALL)
        self._heading = Text(role=TextRole.HEADING)
        self._words = Text()
        self.button = TwiceButton("recheck")
        self.button.sure.connect(self.wanted)
        self.copy = CopyButton()
        self.copy.setFlat(False)
        self._loss, self._loss_words = Loss(), LossWords(self)
        self._lost = Banner(Verdict.CAN_BE_BETTER)
        buttons = ButtonRow([self.button, self.copy])
        for part in (self._heading, self._words, self._lost, buttons):
            self.rows.addWidget(part)

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Next consultation"))
        words = self.tr(
            "Clears everything about this meeting: answers, invitation, every name, the summary "
            "and what is ticked. What you copied is still on the clipboard."
        )
        self._words.setText(words)
        self.button.setAccessibleDescription(words)
        self.copy.set_words(self.tr("Copy what was agreed"))
        self._show()

    def show_loss(self, loss: Loss, text: str) -> None:
        """Say what would be lost; ``text`` is what was agreed, to be copied before."""
        self.copy.copied_text = text
        if loss != self._loss:
            self._loss = loss
            self._show()

    def _show(self) -> None:
        self._lost.say(_sentence(self._loss_words.what(self._loss)))
        self.button.set_words(
            self.tr("Begin the next consultation"), self._loss_words.again(self._loss)
        )
        self.copy.setVisible(bool(self._loss.points and self.copy.copied_text))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""

"""The way to the next consultation: it forgets everything about this one."""

from PySide6.QtCore import Signal

from app.ui.participants.twice_button import TwiceButton
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.card import Card
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
        for part in (self._heading, self._words, ButtonRow([self.button])):
            self.rows.addWidget(part)

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Next consultation"))
        words = self.tr(
            "Clears everything about this meeting: answers, invitation, every name, the summary "
            "and what is ticked. What you copied is still on the clipboard."
        )
        self._words.setText(words)
        self.button.set_words(
            self.tr("Begin the next consultation"),
            self.tr("Press again: everything is cleared"),
        )
        self.button.setAccessibleDescription(words)

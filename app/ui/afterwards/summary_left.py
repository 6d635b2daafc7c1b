"""What was agreed, for as long as it is still there: to be copied, and then forgotten."""

from PySide6.QtCore import Signal

from app.readiness.verdict import Verdict
from app.script.summary import Summary
from app.ui.participants.twice_button import TwiceButton
from app.ui.script.clock_words import minutes_and_seconds
from app.ui.script.summary_text import copied_text
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.banner import Banner
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.copy_button import CopyButton
from app.ui.widgets.text import Text


class SummaryLeft(Card):
    """How much there is and how long it stays; it is not there when there is nothing.

    Signals:
        longer_wanted: the time until it is forgotten is to begin anew.
        clear_wanted: it is to be forgotten now.
    """

    longer_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=Space.SMALL)
        self.heading = Text(role=TextRole.STRONG)
        self.left = Text()
        self.number = Banner(Verdict.CAN_BE_BETTER)
        self.copy = CopyButton()
        self.longer = Button("", "undo")
        self.clear = TwiceButton("close")
        self.longer.clicked.connect(self.longer_wanted)
        self.clear.sure.connect(self.clear_wanted)
        buttons = ButtonRow([self.copy, self.longer, self.clear])
        for part in (self.heading, self.left, self.number, buttons):
            self.rows.addWidget(part)
        self.hide()

    def retranslate(self) -> None:
        """Set the words of the buttons."""
        self.copy.setFlat(False)
        self.copy.set_words(self.tr("Copy for the record"))
        self.longer.setText(self.tr("Keep it longer"))
        self.clear.set_words(self.tr("Clear it now"), self.tr("Press again: it is cleared"))

    def show_summary(self, summary: Summary, left: float | None) -> None:
        """Show what is there; ``left`` is how long still, s, None while nothing counts down."""
        self.setVisible(not summary.is_empty)
        if summary.is_empty:
            self.copy.copied_text = ""
            self.clear.disarm()
            return
        self.copy.copied_text = copied_text(summary)
        self.heading.setText(
            self.tr("%n line(s) of what was agreed are still here", "", len(summary.lines))
        )
        self.number.say(
            self.tr("There seems to be an identity number in it. Read it through first.")
            if summary.hits()
            else ""
        )
        self.show_time(left)

    def show_time(self, left: float | None) -> None:
        """Say how long it stays."""
        self.longer.setVisible(left is not None)
        if left is None:
            words = self.tr("They are written nowhere, and forgotten after the meeting.")
        else:
            words = self.tr("They are written nowhere, and forgotten in {time}.")
            words = words.format(time=minutes_and_seconds(left))
        self.left.setText(words)

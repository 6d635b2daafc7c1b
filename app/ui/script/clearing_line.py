"""How long the summary is still there, and the two ways to decide otherwise."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.readiness.verdict import Verdict
from app.ui.participants.twice_button import TwiceButton
from app.ui.script.clock_words import minutes_and_seconds
from app.ui.script.standing_bar import StandingBar
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.group import Group

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor

SOON_S = 60.0
"""Seconds before the end at which it is said once more."""


class ClearingLine(Group):
    """There only while the time runs."""

    def __init__(self, conductor: "Conductor", parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._conductor = conductor
        self.bar = StandingBar()
        self.longer = Button("", "recheck")
        self.now = TwiceButton("close")
        self.longer.clicked.connect(conductor.keep_summary_longer)
        self.now.sure.connect(conductor.clear_summary)
        self.rows.addWidget(self.bar)
        self.rows.addWidget(ButtonRow([self.longer, self.now]))

    def retranslate(self) -> None:
        """Set every text."""
        self.setAccessibleName(self.tr("Clearing the summary"))
        self.longer.setText(self.tr("Keep it longer"))
        self.now.set_words(self.tr("Clear it now"), self.tr("Press again: it cannot come back"))

    def follow_time(self) -> str:
        """Show what is left; return what is said aloud of it, the same for minutes."""
        left = self._conductor.clearing.left(self._conductor.now())
        if left is None:
            self.now.disarm()
            return ""
        words = self.tr("Cleared in {left}. Copy it into the record before that.")
        is_soon = left <= SOON_S
        verdict = Verdict.CAN_BE_BETTER if is_soon else Verdict.COULD_NOT_BE_TESTED
        self.bar.show_standing(words.format(left=minutes_and_seconds(left)), verdict)
        if is_soon:
            return self.tr("The summary is cleared within a minute.")
        return self.tr("The summary will be cleared soon. Copy it into the record before that.")

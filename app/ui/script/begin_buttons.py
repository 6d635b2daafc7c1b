"""What begins the meeting: one press, or two where an interrupted meeting would be lost by it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from app.ui.participants.twice_button import TwiceButton
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from app.ui.script.unfinished_offer import UnfinishedOffer


class BeginButtons(ButtonRow):
    """One of two buttons, in the same place and with the same words.

    Signals:
        wanted: the meeting is to begin.
    """

    wanted = Signal()

    def __init__(self, offer: "UnfinishedOffer") -> None:
        """``offer`` holds what a press on *Begin* would overwrite."""
        self._offer = offer
        self.begin = Button("", "play", primary=True)
        self.anew = TwiceButton("play")
        super().__init__([self.begin, self.anew])
        self.begin.clicked.connect(self.wanted)
        self.anew.sure.connect(self.wanted)

    @property
    def first(self) -> Button:
        """Where the keyboard begins: going on comes before beginning anew."""
        if self._offer.is_there:
            return self._offer.go_on
        return self.begin

    @Slot()
    def refresh(self) -> None:
        """Show the button that fits."""
        words = self.tr("&Begin")
        self.begin.setText(words)
        if not self.anew.is_armed:
            self.anew.set_words(
                words, self.tr("Press again: the interrupted meeting is forgotten"),
                words.replace("&", ""),
            )  # fmt: skip
        is_there = self._offer.is_there
        if not is_there and self.anew.is_armed:
            self.anew.disarm()
        self.begin.setVisible(not is_there)
        self.anew.setVisible(is_there)

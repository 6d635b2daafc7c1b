"""Where the meeting is led from: one card at a time, the one that matters now."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.script.begin_card import BeginCard
from app.ui.script.closing_card import ClosingCard
from app.ui.script.finished_card import FinishedCard
from app.ui.script.keys import ScriptKeys, is_writing
from app.ui.script.prompt_card import PromptCard
from app.ui.script.settling import settle_card, show_top
from app.ui.script.step_card import MakeAid, StepCard

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor

StageCard = BeginCard | StepCard | PromptCard | FinishedCard | ClosingCard


class Stage(QWidget):
    """What begins the meeting, its steps, a card, or its end. The keyboard goes along.

    Signals:
        settings: the person wants to choose an organisation.
        afterwards: the person wants to see what is to be done after the meeting.
        identify(str): the person wants to say who this participant is, on the Participants page.
        participants_wanted: the person wants to see the Participants page.
        shown: another card is shown.
    """

    settings = Signal()
    afterwards = Signal()
    identify = Signal(str)
    participants_wanted = Signal()
    shown = Signal()

    def __init__(
        self,
        conductor: "Conductor",
        make_aid: MakeAid,
        compact: bool = False,
        *,
        language: Callable[[], str],
    ) -> None:
        """``compact`` is for the small window; ``language`` tells that of the window."""
        super().__init__()
        self._conductor = conductor
        self.keys = ScriptKeys(conductor)
        self.begin = BeginCard(conductor, compact, language=language)
        self.step = StepCard(conductor, make_aid, compact, language=language, keys=self.keys)
        self.prompt = PromptCard(conductor, compact, language=language, keys=self.keys)
        self.finished = FinishedCard(conductor, compact, keys=self.keys)
        self.closing = ClosingCard(conductor, make_aid, compact)
        self._card: StageCard | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        for card in self.cards:
            rows.addWidget(card)
            card.hide()
        self._connect()
        self.refresh()

    @property
    def cards(self) -> tuple[StageCard, ...]:
        """All of them; one is seen."""
        return (self.begin, self.step, self.prompt, self.finished, self.closing)

    @property
    def card(self) -> StageCard:
        """The one that is seen."""
        return self._card or self.begin

    def retranslate(self) -> None:
        """Set every text."""
        for card in (self.begin, self.step, self.finished, self.closing):
            card.retranslate()
        self.prompt.refresh()

    def take_keyboard(self) -> None:
        """To the card that is seen."""
        self.card.take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead through the meeting from anything on the stage that leaves its keys alone."""
        if not self.keys.take(event) and not self.leave_field(event):
            super().keyPressEvent(event)

    def leave_field(self, event: QKeyEvent) -> bool:
        """Esc, and Enter in a field where nothing is written, lead to the top of the card.

        They end nothing. False if that is not what the key means.
        """
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_writing()
        if event.key() != Qt.Key.Key_Escape and not is_enter:
            return False
        if not self.card.hasFocus():
            self.take_keyboard()
        show_top(self.card)
        return True

    @Slot()
    def refresh(self) -> None:
        """Show the card that matters now."""
        wanted = self._wanted()
        if wanted is self._card:
            return
        held = self._takes_keyboard(wanted)
        before, self._card = self._card, wanted
        wanted.show()
        if held:
            # Before the other one goes: Qt would pass the keyboard on to anything.
            wanted.take_keyboard()
        if before is not None:
            before.hide()
        settle_card(wanted)
        show_top(wanted)
        self.shown.emit()

    def _wanted(self) -> StageCard:
        conductor, run = self._conductor, self._conductor.run
        if conductor.is_closing_open:
            return self.closing
        if conductor.prompt is not None:
            return self.prompt
        if run is None:
            return self.begin
        return self.finished if run.is_finished else self.step

    def _takes_keyboard(self, wanted: StageCard) -> bool:
        """The card that follows has it, and one that was asked for from anywhere in the window."""
        here = QApplication.focusWidget()
        if here is None:
            return False
        is_asked_for = wanted in (self.prompt, self.closing)
        return self.isAncestorOf(here) or (is_asked_for and here.window() is self.window())

    def _connect(self) -> None:
        conductor = self._conductor
        for news in (
            conductor.script_changed, conductor.step_changed, conductor.offers_changed,
            conductor.closing_changed,
        ):  # fmt: skip
            news.connect(self.refresh)
        self.begin.settings.connect(self.settings)
        self.step.identify.connect(self.identify)
        self.step.participants_wanted.connect(self.participants_wanted)
        self.finished.afterwards.connect(self.afterwards)
        self.closing.afterwards.connect(self.afterwards)

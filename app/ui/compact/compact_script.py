"""The script in the small window: what to say now, and what is offered."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.conducting.conductor import Conductor
from app.guidelines.scripts import Aid
from app.ui.participants.presenter import Presenter
from app.ui.script.aids import make_aid
from app.ui.script.begin_buttons import BeginButtons
from app.ui.script.cards_by_hand import CardsByHand
from app.ui.script.keys import set_end_key
from app.ui.script.offers_strip import OffersStrip
from app.ui.script.stage import Stage
from app.ui.script.unfinished_offer import UnfinishedOffer
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.buttons import Button
from app.ui.widgets.group import Group
from app.ui.widgets.text import Text


class CompactScript(QWidget):
    """The step of now while a script runs; before that one button, to leave room for the list.

    Signals:
        changed: something begins or ends.
        identify(str): the person wants to say who this participant is.
        list_wanted: the person wants to see the list.
        large_wanted(str): the person wants another page: its name.
    """

    changed = Signal()
    identify = Signal(str)
    list_wanted = Signal()
    large_wanted = Signal(str)

    def __init__(
        self, conductor: Conductor, presenter: Presenter, language: Callable[[], str]
    ) -> None:
        """``language`` tells that of the window."""
        super().__init__()
        self._conductor = conductor
        self._language = language
        self.offers = OffersStrip(conductor, compact=True, language=language)
        self.stage = Stage(conductor, _aids(conductor, presenter), compact=True, language=language)
        self.unfinished = UnfinishedOffer(conductor, language=language)
        self.title = Text(role=TextRole.STRONG)
        self._buttons = BeginButtons(self.unfinished)
        self._buttons.wanted.connect(self._on_begin)
        self._before = Group(spacing=Space.SMALL)
        for part in (self.unfinished, self.title, self._buttons):
            self._before.rows.addWidget(part)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.SMALL)
        self.cards = CardsByHand(conductor, self, language=language)
        for whole in (self.offers, self._before, self.stage, self.cards):
            rows.addWidget(whole)
        set_end_key(self, conductor)
        self._connect()
        self.retranslate()

    @property
    def is_running(self) -> bool:
        """Whether there is more than the button that begins."""
        conductor = self._conductor
        return conductor.is_begun or conductor.is_closing_open or conductor.prompt is not None

    @property
    def begin(self) -> Button:
        """What begins the meeting at one press."""
        return self._buttons.begin

    def retranslate(self) -> None:
        """Set every text."""
        self.stage.retranslate()
        self.offers.refresh()
        self.cards.refresh()
        self.refresh()

    def take_keyboard(self) -> bool:
        """Put the keyboard on the step, or on what begins; False if there is no script."""
        if self.is_running:
            self.stage.take_keyboard()
        elif self._conductor.script is not None:
            self._buttons.first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead through the meeting from whatever in here leaves its keys alone."""
        if not self.stage.keys.take(event):
            super().keyPressEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Show the step while a script runs."""
        script = self._conductor.script
        self.stage.setVisible(self.is_running)
        self.unfinished.refresh()
        self._buttons.refresh()
        self._before.setVisible(not self.is_running and script is not None)
        if script is not None:
            self.title.setText(script.title.text(self._language()))
            self._before.setAccessibleName(self.title.text())
            for button in (self._buttons.begin, self._buttons.anew):
                button.setAccessibleDescription(self.title.text())
        self.changed.emit()

    @Slot()
    def _on_begin(self) -> None:
        self._conductor.begin()
        self.stage.take_keyboard()

    def _connect(self) -> None:
        conductor, stage = self._conductor, self.stage
        for news in (
            conductor.script_changed, conductor.closing_changed, conductor.offers_changed,
            conductor.unfinished_changed,
        ):  # fmt: skip
            news.connect(self.refresh)
        stage.identify.connect(self.identify)
        stage.participants_wanted.connect(self.list_wanted)
        stage.afterwards.connect(lambda: self.large_wanted.emit("afterwards"))
        stage.settings.connect(lambda: self.large_wanted.emit("settings"))
        self.offers.keyboard_lost.connect(stage.keys.rest)
        self.offers.keyboard_lost.connect(stage.take_keyboard)


def _aids(conductor: Conductor, presenter: Presenter) -> Callable[[Aid], QWidget | None]:
    return lambda aid: make_aid(aid, conductor, presenter, True)

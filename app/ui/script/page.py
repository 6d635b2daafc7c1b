"""The Script page: the meeting one step at a time, while one talks to the people in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.guidelines.scripts import Aid
from app.ui.meeting.columns import Columns
from app.ui.page import Page
from app.ui.script.cards_by_hand import CardsByHand
from app.ui.script.details_fold import DetailsFold
from app.ui.script.keys import set_end_key
from app.ui.script.offers_strip import OffersStrip
from app.ui.script.overview import Overview
from app.ui.script.practice_line import PracticeLine
from app.ui.script.print_row import PrintRow
from app.ui.script.stage import Stage
from app.ui.theme.tokens import Space

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor
    from app.ui.participants.presenter import Presenter

LEFT, RIGHT = 5, 3
"""Shares of the width: what is said has more of it than the list of steps."""

MakeAnyAid = Callable[[Aid, "Conductor", "Presenter", bool], QWidget | None]
"""Makes what stands beside a step, for the page or (True) for the small window."""


class ScriptPage(Page):
    """Offers above, the step below them, all steps at the side.

    Signals:
        settings: the person wants to choose an organisation.
        afterwards: the person wants to see what is to be done after the meeting.
        identify(str): the person wants to say who this participant is, on the Participants page.
        participants_wanted: the person wants to see the Participants page.
    """

    widest = None
    settings = Signal()
    afterwards = Signal()
    identify = Signal(str)
    participants_wanted = Signal()

    def __init__(
        self,
        conductor: "Conductor",
        presenter: "Presenter",
        make_aid: MakeAnyAid,
        language: Callable[[], str],
    ) -> None:
        """``language`` tells that of the window."""
        super().__init__()
        self._conductor = conductor
        self.offers = OffersStrip(conductor, language=language)
        self.stage = Stage(
            conductor, lambda aid: make_aid(aid, conductor, presenter, False), language=language
        )
        self.cards = CardsByHand(conductor, self, language=language)
        self.details = DetailsFold(conductor)
        self.print = PrintRow(conductor, self, language=language)
        self.overview = Overview(conductor, language=language, keys=self.stage.keys)
        self.body.setSpacing(Space.MEDIUM)
        self.practice = PracticeLine(presenter, self)
        self.body.addWidget(self.practice)
        self.body.addWidget(self.offers)
        self.columns = _Columns(self.stage, [self.cards, self.details, self.print], self.overview)
        self.body.addWidget(self.columns)
        set_end_key(self, conductor)
        self._connect()
        self._follow()

    def title(self) -> str:
        return self.tr("Script")

    def retranslate(self) -> None:
        self.stage.retranslate()
        for part in (self.offers, self.cards, self.overview):
            part.refresh()
        self.details.retranslate()
        self.print.retranslate()

    def entered(self) -> None:
        """The keyboard begins where the meeting is."""
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead through the meeting from anywhere on the page that leaves its keys alone."""
        if not self.stage.keys.take(event):
            super().keyPressEvent(event)

    @Slot()
    def _follow(self) -> None:
        """All steps are at the side once there are some."""
        run = self._conductor.run
        self.overview.setVisible(run is not None)
        self.columns.set_right([self.overview] if run is not None else [])
        card = self.stage.card
        self.starts_at = self.stage.begin.first if card is self.stage.begin else card

    def _connect(self) -> None:
        stage = self.stage
        stage.settings.connect(self.settings)
        stage.afterwards.connect(self.afterwards)
        stage.identify.connect(self.identify)
        stage.participants_wanted.connect(self.participants_wanted)
        stage.shown.connect(self._follow)
        for news in (self._conductor.script_changed, self._conductor.unfinished_changed):
            news.connect(self._follow)
        self.offers.keyboard_lost.connect(stage.keys.rest)
        self.offers.keyboard_lost.connect(stage.take_keyboard)


class _Columns(Columns):
    """Beside the step all steps are open; below it they are folded until somebody wants them."""

    def __init__(self, stage: Stage, folds: list[QWidget], overview: Overview) -> None:
        self._overview = overview
        super().__init__([stage, *folds, overview], [overview])
        self._row.setStretch(0, LEFT)
        self._row.setStretch(1, RIGHT)
        overview.fold.set_open(True)

    def arranged(self, beside: bool) -> None:
        super().arranged(beside)
        self._overview.fold.set_open(beside)

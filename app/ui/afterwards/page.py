"""The page for the minutes after a meeting."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.conducting.conductor import Conductor
from app.consultation import Consultation
from app.guidelines.equipment import Situation
from app.guidelines.scripts import Duty
from app.readiness.plan_b import ServiceDesk
from app.ui.afterwards.calendar_saving import CalendarSaving
from app.ui.afterwards.duties_card import DutiesCard
from app.ui.afterwards.ending_summary import EndingSummary
from app.ui.afterwards.fault_help import FaultHelp
from app.ui.afterwards.next_card import NextCard
from app.ui.afterwards.no_organisation import NoOrganisation
from app.ui.afterwards.summary_left import SummaryLeft
from app.ui.losing import Losing, Loss
from app.ui.page import Page
from app.ui.reference.contacts_card import local_now
from app.ui.reference.content import contacts_of
from app.ui.script.summary_text import copied_text, note_copied
from app.ui.theme.tokens import Space
from app.ui.widgets.tab_order import order_tabs
from app.ui.widgets.told import Told

TICK_PREFIX = "afterwards:"
"""Before the id of a duty among what is ticked: an item of a checklist may have the same id."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the page asks when it needs it.

    Args:
        desk: whom the organisation arranged for technical help.
        keep: ids of what is done once and for all, and stays ticked.
        now: the moment of now, with the zone of this computer.
        losing: what the next consultation would take with it.
    """

    desk: Callable[[], ServiceDesk] = ServiceDesk
    keep: Callable[[], Iterable[str]] = tuple
    now: Callable[[], datetime] = local_now
    losing: Losing = Loss


class AfterwardsPage(Page):
    """How the meeting ended, what is to be done now, and the way to the next consultation.

    Args:
        conductor: leads the meeting.
        consultation: what is ticked, and when the meeting was.
        language: the window's, at each call.
        report: opens the report on the equipment.
        go: opens another page, by its name.
        around: what else it asks; a page without it knows of no service desk.

    Signals:
        changed: other duties, or another one of them is ticked.
    """

    changed = Signal()

    def __init__(
        self,
        conductor: Conductor,
        consultation: Consultation,
        language: Callable[[], str],
        report: Callable[[], object],
        go: Callable[[str], object],
        around: Around | None = None,
    ) -> None:
        super().__init__()
        self._conductor, self._consultation = conductor, consultation
        self._language, self._report, self._go = language, report, go
        self._around = around or Around()
        self._is_seen = False
        self.nothing = NoOrganisation()
        self.ending = EndingSummary()
        self.summary = SummaryLeft()
        self.duties = DutiesCard(self._more_for)
        self.next_one = NextCard()
        self.said = Told()
        self.calendar = CalendarSaving(self)
        self._lay_out()
        self._connect()

    @property
    def left_to_do(self) -> int:
        """How many duties are not ticked."""
        done = self._done()
        return sum(one.id not in done for one in self._conductor.duties)

    def title(self) -> str:
        return self.tr("Afterwards")

    def entered(self) -> None:
        self._is_seen = True
        self._show_all()
        self._look()

    def left(self) -> None:
        self._is_seen = False
        self.said.hide()
        for one in (self.next_one.button, self.summary.clear):
            one.disarm()
        self._look()

    def retranslate(self) -> None:
        for part in (self.nothing, self.summary, self.next_one):
            part.retranslate()
        self._show_all()

    @Slot()
    def _show_all(self) -> None:
        self._show_ending()
        self._show_summary()
        self._show_duties()

    @Slot()
    def _show_ending(self) -> None:
        conductor = self._conductor
        is_there = conductor.guideline is not None
        self.nothing.setVisible(not is_there)
        self.ending.setVisible(is_there)
        self.ending.show_closing(
            conductor.closing,
            self._language(),
            conductor.now(),
            is_begun=conductor.is_begun,
        )

    @Slot()
    def _show_summary(self) -> None:
        conductor = self._conductor
        self.summary.show_summary(conductor.summary, conductor.clearing.left(conductor.now()))
        self._show_loss()

    @Slot()
    def _show_loss(self) -> None:
        self.next_one.show_loss(self._around.losing(), copied_text(self._conductor.summary))

    @Slot()
    def _show_time(self) -> None:
        if self._is_seen:
            conductor = self._conductor
            self.summary.show_time(conductor.clearing.left(conductor.now()))
            self._show_ending()
            self._show_loss()

    @Slot()
    def _show_duties(self) -> None:
        guideline, language = self._conductor.guideline, self._language()
        self.duties.setVisible(guideline is not None)
        if guideline is not None:
            self.duties.show_duties(
                guideline, self._conductor.duties, language, self._held_on(), self._done()
            )
            audience = self._conductor.case.audience
            contacts = contacts_of(
                guideline, Situation("", audience), self._around.desk(), language
            )
            for one in self._helps():
                one.show_contacts(contacts, guideline.country, language)
            self._look()
        self.starts_at = next((row.tick.box for row in self.duties.duties), self.next_one.button)
        order_tabs(self)
        self.changed.emit()

    def _held_on(self) -> date:
        """The day of the meeting."""
        start = self._consultation.starts_at
        return start.astimezone().date() if start is not None else self._around.now().date()

    def _done(self) -> frozenset[str]:
        ticked = self._consultation.ticked
        return frozenset(
            one.removeprefix(TICK_PREFIX) for one in ticked if one.startswith(TICK_PREFIX)
        )

    def _more_for(self, duty: Duty) -> Sequence[QWidget]:
        """What stands with a duty; the card asks when it builds its rows anew."""
        if duty.does != "fault":
            return ()
        one = FaultHelp(self._around.now)
        one.report_wanted.connect(self._report)
        return (one,)

    def _helps(self) -> list[FaultHelp]:
        more = (one for row in self.duties.duties for one in row.more)
        return [one for one in more if isinstance(one, FaultHelp)]

    def _look(self) -> None:
        for one in self._helps():
            one.look(is_looked_at=self._is_seen)

    @Slot(str, bool)
    def _on_ticked(self, duty: str, is_done: bool) -> None:
        self._consultation.tick(f"{TICK_PREFIX}{duty}", is_done)

    @Slot(object)
    def _on_calendar(self, duty: Duty) -> None:
        day = self.duties.row(duty.id).day
        if day is not None:
            self.calendar.save(duty, day, self._language())

    @Slot()
    def _on_end(self) -> None:
        self._conductor.open_closing()
        self._go("script")

    @Slot()
    def _on_next(self) -> None:
        # What was told of the last meeting is not true of the next one.
        self.said.hide()
        self._conductor.clear()
        self._consultation.clear(keep=self._around.keep())
        self._go("meeting")

    def _connect(self) -> None:
        conductor = self._conductor
        for news in (conductor.closing_changed, conductor.script_changed):
            news.connect(self._show_ending)
        conductor.summary_changed.connect(self._show_summary)
        conductor.time_changed.connect(self._show_time)
        conductor.duties_changed.connect(self._show_duties)
        for change in (self._consultation.ticks_changed, self._consultation.starts_at_changed):
            change.connect(self._show_duties)
        self.nothing.settings.connect(lambda: self._go("settings"))
        self.ending.wanted.connect(self._on_end)
        conductor.closing_changed.connect(self._show_loss)
        for copy in (self.summary.copy, self.next_one.copy):
            copy.clicked.connect(lambda: note_copied(conductor))
        self.summary.longer_wanted.connect(conductor.keep_summary_longer)
        self.summary.clear_wanted.connect(conductor.clear_summary)
        self.duties.ticked.connect(self._on_ticked)
        self.duties.calendar_wanted.connect(self._on_calendar)
        self.calendar.told.connect(self.said.tell)
        self.next_one.wanted.connect(self._on_next)

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.MEDIUM)
        for part in (
            self.nothing, self.ending, self.summary, self.duties, self.said, self.next_one,
        ):  # fmt: skip
            self.body.addWidget(part)

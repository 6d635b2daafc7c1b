"""What is to be done after the meeting, what must be done first."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidelines.equipment import Strength
from app.guidelines.guideline import Guideline
from app.guidelines.scripts import Duty
from app.ui.afterwards.duty_row import DutyRow
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text

MakeMore = Callable[[Duty], Sequence[QWidget]]


class DutiesCard(Card):
    """One row for each duty. Nothing is counted and nothing is kept.

    Args:
        more: makes what stands with a duty beside its words.

    Signals:
        ticked(str, bool): id of the duty, and whether it is done.
        calendar_wanted(Duty): its last day is to go into a calendar.
    """

    ticked = Signal(str, bool)
    calendar_wanted = Signal(object)

    def __init__(self, more: MakeMore) -> None:
        super().__init__(spacing=Space.LARGE)
        self._more = more
        self._heading = Text(role=TextRole.HEADING)
        self._none = Text(muted=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.LARGE)
        self._duties: tuple[Duty, ...] = ()
        self.duties: list[DutyRow] = []
        self.rows.addWidget(self._heading)
        self.rows.addWidget(self._none)
        self.rows.addLayout(self._column)

    def row(self, duty: str) -> DutyRow:
        """The row of a duty that is shown.

        Raises:
            KeyError: it is not shown.
        """
        for one in self.duties:
            if one.duty.id == duty:
                return one
        raise KeyError(duty)

    def show_duties(
        self,
        guideline: Guideline,
        duties: Sequence[Duty],
        language: str,
        held_on: date,
        done: Collection[str],
    ) -> None:
        """Show these; ``done`` are the ids of those that are ticked."""
        ordered = tuple(sorted(duties, key=_urgency))
        if ordered != self._duties:
            self._build(ordered)
        for row in self.duties:
            row.show_duty(guideline, language, held_on, is_done=row.duty.id in done)
        self._heading.setText(self.tr("To do after the meeting"))
        self._none.setText(self.tr("The guideline asks for nothing here."))
        self._none.setVisible(not ordered)

    def _build(self, duties: tuple[Duty, ...]) -> None:
        for row in self.duties:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._duties = duties
        self.duties = [DutyRow(duty, self._more(duty)) for duty in duties]
        for row in self.duties:
            row.ticked.connect(self.ticked)
            row.calendar_wanted.connect(self.calendar_wanted)
            self._column.addWidget(row)


def _urgency(duty: Duty) -> tuple[bool, int]:
    """By strength; what to report if anything went wrong stands behind what is done every time."""
    return (duty.does == "fault", list(Strength).index(duty.strength))

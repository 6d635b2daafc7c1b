"""Whose guideline holds, whether it is still in force, and what is known to be wrong with it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidelines.guideline import Guideline
from app.readiness.verdict import Verdict
from app.ui.guideline_words import Expiry
from app.ui.meeting.answer_card import origin
from app.ui.meeting.answer_words import with_rules
from app.ui.meeting.lines import Line, Lines
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.banner import Banner
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.fold import Fold
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text


class GuidelineLine(QWidget):
    """Name and document, a banner if its last day has passed, and its known weak points.

    Signals:
        look_up: the person wants to read in it.
        change: the person wants another organisation.
    """

    look_up = Signal()
    change = Signal()

    def __init__(
        self, today: Callable[[], date] = date.today, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._name = Text(role=TextRole.STRONG)
        self._origin = Text(muted=True)
        self.expired = Banner(Verdict.CAN_BE_BETTER)
        self.read, self.other = Button("", "open"), Button("", "settings")
        self.read.setFlat(True)
        self.other.setFlat(True)
        self.read.clicked.connect(self.look_up)
        self.other.clicked.connect(self.change)
        self.remarks = Fold()
        self._remarks = Lines()
        self.remarks.rows.addWidget(self._remarks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        head = Reflow(gap=(Space.MEDIUM, 0))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._origin)
        head.add(words, 1)
        head.add(ButtonRow([self.read, self.other], insists=True))
        for part in (head, self.expired, self.remarks):
            column.addWidget(part)

    def show_guideline(self, guideline: Guideline, audience: str, language: str) -> None:
        """Show whose it is and how it stands with it."""
        part = guideline.audiences.get(audience, "")
        names = [guideline.name, *([part] if part and part != guideline.name else [])]
        self._name.setText(", ".join(names))
        self._origin.setText(origin(guideline.source))
        self.expired.say(self._expiry(guideline))
        general = [one for one in guideline.remarks if one.is_general]
        self._remarks.show_lines(
            [Line(with_rules(one.text.text(language), one), "info") for one in general]
        )
        self.remarks.set_words(
            self.tr("%n point(s) to settle in this guideline", "", len(general)) if general else ""
        )
        self.read.setText(self.tr("Look up"))
        self.other.setText(self.tr("Change"))
        self.read.setAccessibleDescription(self._name.text())
        self.other.setAccessibleDescription(self._name.text())

    def _expiry(self, guideline: Guideline) -> str:
        last = guideline.source.valid_until
        if last is None or not guideline.source.has_run_out(self._today()):
            return ""
        return Expiry().sentence(last, self._today())

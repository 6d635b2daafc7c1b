"""The list of findings, worst first; what is well stands below, folded away."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.equipment.running import RunningCheck
from app.readiness.finding import Action, Finding
from app.readiness.verdict import Verdict
from app.ui.equipment.finding_row import FindingRow
from app.ui.equipment.questions import Question
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.fold import Fold
from app.ui.widgets.text import Text

_SHOWN_WHILE_RUNNING = 3
"""So many checks at once may be looked at again with their rows in sight."""


class FindingsCard(Card):
    """One row for each check. Rows change places, but never become others under the keyboard.

    What needs a person stands open. What is well, and what few need to look at, is one line each
    that opens.

    Signals:
        act(str, Action): the person wants this check's action.
        again(str): the person wants this check repeated.
        answered(str, str): the key of the person's answer to this check's question.
        more(str): the person wants the second thing that can be done about this check.
    """

    act = Signal(str, object)
    again = Signal(str)
    answered = Signal(str, str)
    more = Signal(str)

    def __init__(self, checks: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._heading = Text(role=TextRole.HEADING)
        self._progress = Text(muted=True)
        self._counted = Counted()
        self.well, self.untried = Fold(), Fold()
        self._open = QVBoxLayout()
        self._open.setSpacing(Space.SMALL)
        self.by_check = {check: FindingRow(check) for check in checks}
        self.order = list(checks)
        self._shelves: dict[str, QVBoxLayout] = {}
        self._checks: Sequence[RunningCheck] = ()
        for check, row in self.by_check.items():
            row.act.connect(lambda action, check=check: self._on_act(check, action))
            row.again.connect(lambda check=check: self.again.emit(check))
            row.answered.connect(lambda key, check=check: self.answered.emit(check, key))
            row.more.connect(lambda check=check: self.more.emit(check))
        self._lay_out()

    def show_checks(
        self,
        checks: Sequence[RunningCheck],
        questions: Mapping[str, Question] = MappingProxyType({}),
        more: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Show what the checks say now.

        Args:
            checks: all of them.
            questions: those that wait for an answer, by the name of the check that asks.
            more: words of the second thing that can be done, by the name of the check.
        """
        self._checks = checks
        for check in checks:
            row, name = self.by_check[check.name], check.name
            row.show_finding(check.finding, questions.get(name), more.get(name, ""))
        ordered = sorted(checks, key=_urgency)
        shelves = {c.name: self._shelf_of(c.finding, c.name in questions) for c in ordered}
        self._place([check.name for check in ordered], shelves)
        self._hide_running(checks)
        for row in self.by_check.values():
            row.set_first(row.check == self.order[0])
        self._say_counts()

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("What was found"))
        for row in self.by_check.values():
            row.retranslate()
        self._say_counts()

    def reveal(self, check: str) -> None:
        """Open the fold that holds a check's row, and give the row the keyboard."""
        shelf = self._shelves.get(check)
        for fold in (self.well, self.untried):
            if shelf is fold.rows:
                fold.set_open(True)
        self.by_check[check].setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_running(self, checks: Sequence[RunningCheck]) -> None:
        """At the start a line tells how many checks run: twenty empty rows would only flicker."""
        starting = sum(check.finding is None for check in checks) > _SHOWN_WHILE_RUNNING
        for check in checks:
            row = self.by_check[check.name]
            row.setVisible(not starting or check.finding is not None or _holds_keyboard(row))

    def _shelf_of(self, finding: Finding | None, asking: bool) -> QVBoxLayout:
        if finding is None or asking:
            return self._open
        if finding.verdict is Verdict.OK:
            return self.well.rows
        return self._open if finding.counts else self.untried.rows

    def _place(self, order: list[str], shelves: dict[str, QVBoxLayout]) -> None:
        """Put each row where it belongs, without letting the keyboard fall to another row."""
        if order == self.order and shelves == self._shelves:
            return
        held = next((row for row in self.by_check.values() if _holds_keyboard(row)), None)
        self.order, self._shelves = order, dict(shelves)
        for check in order:
            shelves[check].removeWidget(self.by_check[check])
            shelves[check].addWidget(self.by_check[check])
        self._set_tab_order()
        if held is not None and not _holds_keyboard(held):
            self.reveal(held.check)

    def _set_tab_order(self) -> None:
        stops: list[QWidget] = []
        for shelf, head in (
            (self._open, None),
            (self.untried.rows, self.untried.button),
            (self.well.rows, self.well.button),
        ):
            stops += [head] if head is not None else []
            for check in self.order:
                if self._shelves[check] is shelf:
                    stops += self.by_check[check].stops()
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _say_counts(self) -> None:
        done = sum(check.done for check in self._checks)
        running = len(self._checks) - done
        self._progress.setText(self._counted.running(running) if running else "")
        self._progress.setVisible(bool(running))
        on = list(self._shelves.values())
        self.well.set_words(self._counted.well(on.count(self.well.rows)))
        self.untried.set_words(self._counted.untried(on.count(self.untried.rows)))

    def _lay_out(self) -> None:
        self.rows.addWidget(self._heading)
        self.rows.addWidget(self._progress)
        self.rows.addLayout(self._open)
        self.rows.addWidget(self.untried)
        self.rows.addWidget(self.well)
        self.rows.addStretch(1)
        for check, row in self.by_check.items():
            self._open.addWidget(row)
            self._shelves[check] = self._open

    def _on_act(self, check: str, action: Action) -> None:
        self.act.emit(check, action)


class Counted(QObject):
    """Sentences with a number. Qt's tool finds plural forms in the tr() of an object only."""

    def running(self, count: int) -> str:
        """How many checks have not answered."""
        return self.tr("Still looking at %n thing(s)…", "", count)

    def well(self, count: int) -> str:
        """How many checks found nothing to mend; nothing if none."""
        return self.tr("%n thing(s) are in order", "", count) if count else ""

    def untried(self, count: int) -> str:
        """How many things were not looked at, and need not be; nothing if none."""
        return self.tr("%n more thing(s) you can look at", "", count) if count else ""


def _holds_keyboard(row: FindingRow) -> bool:
    return any(stop.hasFocus() and stop.isVisible() for stop in row.stops())


def _urgency(check: RunningCheck) -> float:
    """Checks that still run stand last."""
    return check.finding.urgency if check.finding else len(Verdict)

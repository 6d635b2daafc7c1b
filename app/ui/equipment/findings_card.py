"""The list of findings, worst first."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.equipment.running import RunningCheck
from app.readiness.finding import Action
from app.readiness.verdict import Verdict
from app.ui.equipment.finding_row import FindingRow
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text


class FindingsCard(Card):
    """One row for each check. Rows change places, but never become others under the keyboard.

    Signals:
        act(str, Action): the person wants this check's action.
        again(str): the person wants this check repeated.
        heard(bool): the person's answer about the test sound.
    """

    act = Signal(str, object)
    again = Signal(str)
    heard = Signal(bool)

    def __init__(self, checks: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._heading = Text(role=TextRole.HEADING)
        self.rows.addWidget(self._heading)
        self.by_check = {check: FindingRow(check) for check in checks}
        self.order = list(checks)
        for check, row in self.by_check.items():
            self.rows.addWidget(row)
            row.act.connect(lambda action, check=check: self._on_act(check, action))
            row.again.connect(lambda check=check: self.again.emit(check))
            row.heard.connect(self.heard)
        self.rows.addStretch(1)

    def show_checks(self, checks: Sequence[RunningCheck], asking: bool) -> None:
        """Show what the checks say now; ``asking`` while the test sound waits for an answer."""
        for check in checks:
            row = self.by_check[check.name]
            row.show_finding(check.finding, asking and check.name == "loudspeaker")
        self._sort([check.name for check in sorted(checks, key=_urgency)])
        for row in self.by_check.values():
            row.set_first(row.check == self.order[0])

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("What was found"))
        for row in self.by_check.values():
            row.retranslate()

    def _sort(self, order: list[str]) -> None:
        if order == self.order:
            return
        self.order = order
        for place, check in enumerate(order):
            self.rows.removeWidget(self.by_check[check])
            self.rows.insertWidget(place + 1, self.by_check[check])
        stops = [stop for check in order for stop in self.by_check[check].stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _on_act(self, check: str, action: Action) -> None:
        self.act.emit(check, action)


def _urgency(check: RunningCheck) -> int:
    """Checks that still run stand last."""
    return check.finding.verdict.urgency if check.finding else len(Verdict)

"""What is otherwise than at the user's last good check."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.readiness.baseline_remarks import Remark
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text

_MOST = 4


class RemarksCard(Card):
    """One line for each remark; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._remarks: Sequence[Remark] = ()
        self._heading = Text(role=TextRole.HEADING)
        self.lines = [Text() for _ in range(_MOST)]
        self.rows.addWidget(self._heading)
        for line in self.lines:
            self.rows.addWidget(line)
        self.hide()

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these; more than a few would be no help."""
        self._remarks = remarks
        self.retranslate()
        self.setVisible(bool(remarks))

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Otherwise than last time"))
        say = QCoreApplication.translate
        for number, line in enumerate(self.lines):
            remark = self._remarks[number] if number < len(self._remarks) else None
            parts = [remark.words(say), remark.advice_words(say)] if remark else []
            line.setText(" ".join(part for part in parts if part))
            line.setVisible(bool(line.text()))

"""What the page says while no guideline is in use, and the way to one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.toml_file import FileProblem
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text


class NoGuideline(Card):
    """One calm sentence and a button.

    Signals:
        settings: the person wants to choose an organisation.
    """

    settings = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.MEDIUM)
        self._sentence = Text()
        self._problem = Text(muted=True)
        self.choose = Button("", "settings", primary=True)
        self.choose.clicked.connect(self.settings)
        for part in (self._sentence, self._problem, ButtonRow([self.choose])):
            self.rows.addWidget(part)

    def retranslate(self) -> None:
        """Set every text."""
        self._sentence.setText(
            self.tr(
                "No guideline is in use. Choose your organisation, and its contacts, cards and "
                "rules stand here."
            )
        )
        self.choose.setText(self.tr("&Choose your organisation"))

    def show_problems(self, problems: Sequence[FileProblem]) -> None:
        """Say why there is none, if a file is to blame."""
        words = problems[0].words(QCoreApplication.translate) if problems else ""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

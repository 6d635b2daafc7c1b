"""What the page says while no organisation is chosen, and the way to one."""

from PySide6.QtCore import Signal

from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text


class NoOrganisation(Card):
    """One calm sentence and a button.

    Signals:
        settings: the person wants to choose an organisation.
    """

    settings = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=Space.MEDIUM)
        self._sentence = Text()
        self.choose = Button("", "settings", primary=True)
        self.choose.clicked.connect(self.settings)
        self.rows.addWidget(self._sentence)
        self.rows.addWidget(ButtonRow([self.choose]))

    def retranslate(self) -> None:
        """Set every text."""
        self._sentence.setText(
            self.tr(
                "No guideline is in use. Choose your organisation, and what it asks for after a "
                "meeting stands here."
            )
        )
        self.choose.setText(self.tr("&Choose your organisation"))

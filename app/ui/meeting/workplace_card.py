"""The first question of all: whose guideline shall be used? One press answers it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text


class WorkplaceCard(Card):
    """A button for each organisation there is a guideline for.

    Signals:
        chosen(str): id of the organisation.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._heading = Text(role=TextRole.HEADING)
        self._about = Text(muted=True)
        self._names: Mapping[str, str] = {}
        self.buttons: dict[str, Button] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.SMALL)
        self.rows.addWidget(self._heading)
        self.rows.addWidget(self._about)
        self.rows.addLayout(self._column)

    def offer(self, names: Mapping[str, str]) -> None:
        """Offer these organisations: name by id."""
        if names == self._names:
            return
        self._names = dict(names)
        for button in self.buttons.values():
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for identity, name in names.items():
            button = self.buttons[identity] = Button(name.replace("&", "&&"))
            button.clicked.connect(lambda _=False, one=identity: self.chosen.emit(one))
            self._column.addWidget(button)
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses, as it does in the questions."""
        digit, buttons = event.text(), [*self.buttons.values()]
        if digit.isdecimal() and 0 < int(digit) <= len(buttons) and not event.isAutoRepeat():
            buttons[int(digit) - 1].click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Where do you work?"))
        self._about.setText(
            self.tr(
                "Samråd then follows your organisation's guideline. You can change it in the "
                "settings."
            )
            if self._names
            else self.tr(
                "There is no guideline on this computer. Ask your service desk to place one; the "
                "equipment can be checked without."
            )
        )

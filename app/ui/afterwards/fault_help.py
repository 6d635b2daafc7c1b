"""What helps to report a fault: the report on the equipment, and whom to call."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.reference.contacts_card import ContactsCard, local_now
from app.ui.reference.content import Reachable
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.fold import Fold


class FaultHelp(QWidget):
    """A button for the report, and the contacts with their hours below a heading that opens.

    Signals:
        report_wanted: the person wants the report on the equipment, to attach it.
    """

    report_wanted = Signal()

    def __init__(self, now: Callable[[], datetime] = local_now) -> None:
        super().__init__()
        self._is_looked_at = False
        self._shown: tuple[object, ...] = ()
        self.report = Button("", "letter")
        self.report.clicked.connect(self.report_wanted)
        self.whom = Fold()
        self.contacts = _Contacts(now)
        self.whom.rows.setContentsMargins(Space.SMALL, Space.SMALL, 0, Space.SMALL)
        self.whom.rows.addWidget(self.contacts)
        self.whom.toggled.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(ButtonRow([self.report]))
        column.addWidget(self.whom)

    def show_contacts(self, contacts: Sequence[Reachable], country: str, language: str) -> None:
        """Show these, in the language of now."""
        self.report.setText(self.tr("Report on the equipment, to copy or save"))
        self.whom.set_words(self.tr("Whom to call"))
        # Rows made anew would take the keyboard away from whoever is on one.
        if (shown := (*contacts, country, language)) == self._shown:
            return
        self._shown = shown
        self.contacts.show_contacts(contacts, country, language)

    def look(self, *, is_looked_at: bool) -> None:
        """Follow the clock, or stop following it."""
        self._is_looked_at = is_looked_at
        self._follow()

    def _follow(self) -> None:
        self.contacts.look(is_looked_at=self._is_looked_at and self.whom.is_open)


class _Contacts(ContactsCard):
    """Stands in a card already, and has no surface of its own."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self.rows.setContentsMargins(0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw no surface."""

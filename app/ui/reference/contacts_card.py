"""Whom to call now: who is there stands first."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.reference.contact_row import ContactRow
from app.ui.reference.content import Reachable
from app.ui.reference.words import ReferenceWords
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text

MINUTE_MS = 60_000


def local_now() -> datetime:
    """The moment of now, with the zone of this computer."""
    return datetime.now().astimezone()


class ContactsCard(Card):
    """Rows that follow the clock while they are looked at."""

    def __init__(
        self, now: Callable[[], datetime] = local_now, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, spacing=Space.LARGE)
        self._now = now
        self._words = ReferenceWords(self)
        self._country = self._language = ""
        self.contacts: list[ContactRow] = []
        self._heading = Text(role=TextRole.HEADING)
        self._none = Text()
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.LARGE)
        self.rows.addWidget(self._heading)
        self.rows.addWidget(self._none)
        self.rows.addLayout(self._column)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._on_minute)

    def show_contacts(self, contacts: Sequence[Reachable], country: str, language: str) -> None:
        """Show these, in the language of now."""
        self._country, self._language = country, language
        self._heading.setText(self.tr("Whom to call now"))
        self._none.setText(self.tr("The guideline names nobody to call. Ask your unit."))
        self._none.setVisible(not contacts)
        for row in self.contacts:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.contacts = [ContactRow(one, self._words) for one in contacts]
        self._say_states()
        self._sort()

    def look(self, *, is_looked_at: bool) -> None:
        """Follow the clock, or stop following it."""
        self._clock.stop()
        if is_looked_at:
            self._say_states()
            self._sort()
            self._wait()

    def filter(self, finds: Callable[[str], bool], *, is_on: bool) -> int:
        """Show what is found; return how many that are."""
        count = 0
        for row in self.contacts:
            is_found = finds(row.reachable.heap)
            row.setVisible(is_found)
            count += is_found
        self.setVisible(bool(count) or not is_on)
        return count

    @Slot()
    def _on_minute(self) -> None:
        self._say_states()
        # Nothing may move under the hand.
        held = QApplication.focusWidget()
        if not self.underMouse() and (held is None or not self.isAncestorOf(held)):
            self._sort()
        self._wait()

    def _wait(self) -> None:
        now = self._now()
        self._clock.start(MINUTE_MS - now.second * 1000 - now.microsecond // 1000)

    def _say_states(self) -> None:
        now = self._now()
        for row in self.contacts:
            row.show_state(now, self._country, self._language)

    def _sort(self) -> None:
        ordered = sorted(self.contacts, key=lambda row: row.urgency)
        if ordered == self.contacts and self._column.count() == len(ordered):
            return
        self.contacts = ordered
        for row in ordered:
            self._column.removeWidget(row)
            self._column.addWidget(row)
        for before, after in pairwise([stop for row in ordered for stop in row.stops]):
            QWidget.setTabOrder(before, after)

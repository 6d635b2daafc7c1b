"""The page to look things up on."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from app.guidelines.guideline import Guideline
from app.readiness.verdict import Verdict
from app.ui.arranged import Arranged
from app.ui.dates import long_day
from app.ui.guideline_words import Expiry
from app.ui.page import Page
from app.ui.reference.cards_card import CardsCard
from app.ui.reference.contacts_card import ContactsCard, local_now
from app.ui.reference.content import Content, Entry, content_of
from app.ui.reference.matching import Search
from app.ui.reference.no_guideline import NoGuideline
from app.ui.reference.paper import Head
from app.ui.reference.printing import Printing
from app.ui.reference.rules_card import RulesCard
from app.ui.reference.search_field import SearchField
from app.ui.reference.sheet import Sheet
from app.ui.reference.words import ReferenceWords
from app.ui.reference.writing import Writing, document_words
from app.ui.theme.tokens import Space
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.told import Told


class ReferencePage(Page):
    """Contacts, cards and rules of the guideline in force, searched as one types.

    Signals:
        settings: the person wants to choose an organisation.
    """

    settings = Signal()

    def __init__(self, arranged: Arranged, now: Callable[[], datetime] = local_now) -> None:
        super().__init__()
        self._arranged = arranged
        self._now = now
        self._words = ReferenceWords(self)
        self._search = Search()
        self._is_seen = False
        self._is_stale = True
        self.content = Content()
        self.print = Button("", "print")
        self.search = SearchField(self.print)
        self.starts_at = self.search.field
        self.said = Told()
        self.expired = Banner(Verdict.CAN_BE_BETTER)
        self.nothing = NoGuideline()
        self.contacts = ContactsCard(now)
        self.cards = CardsCard()
        self.rules = RulesCard()
        self.printing = Printing(self)
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Look up")

    def entered(self) -> None:
        self._is_seen = True
        if self._is_stale:
            self._show_guideline()
        self._show_expiry()
        self.contacts.look(is_looked_at=self._guideline is not None)

    def left(self) -> None:
        self._is_seen = False
        self.said.hide()
        self.search.stop()
        self.contacts.look(is_looked_at=False)

    def retranslate(self) -> None:
        self.search.retranslate()
        self.nothing.retranslate()
        self.print.setText(self.tr("&Print…"))
        self._on_changed()

    def look_for(self, text: str) -> None:
        """Search for a text, such as the id of a rule."""
        self.search.field.setText(text)
        self.search.take_keyboard()

    @Slot()
    def _on_changed(self) -> None:
        """Hundreds of lines are made anew: only when somebody looks at them."""
        self._is_stale = True
        if self._is_seen:
            self._show_guideline()

    def _show_guideline(self) -> None:
        self._is_stale = False
        now, guideline = self._arranged.now, self._guideline
        for part in (self.search, self.contacts, self.cards, self.rules):
            part.setVisible(guideline is not None)
        self.nothing.show_problems(now.problems if guideline is None else ())
        self.nothing.setVisible(guideline is None)
        self.said.hide()
        self._show_expiry()
        if guideline is None:
            self.content = Content()
            self.contacts.look(is_looked_at=False)
            return
        language = self._arranged.language
        self.content = content_of(guideline, now.situation, now.desk, language)
        self.contacts.show_contacts(self.content.contacts, guideline.country, language)
        self.contacts.look(is_looked_at=self._is_seen)
        self.cards.show_cards(self.content)
        source = document_words(guideline.source)
        self.rules.show_rules(self.content, guideline.name, f"{guideline.name}. {source}")
        self._filter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that finds things in other programs leads to the search."""
        if event.matches(QKeySequence.StandardKey.Find) and self._guideline is not None:
            self.search.take_keyboard()
            return
        super().keyPressEvent(event)

    @property
    def _guideline(self) -> Guideline | None:
        return self._arranged.now.guideline

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self._search = Search(text)
        self._filter()

    def _filter(self) -> None:
        finds, is_on = self._search.finds, self._search.is_on
        self.setUpdatesEnabled(False)
        try:
            count = sum(
                part.filter(finds, is_on=is_on) for part in (self.contacts, self.cards, self.rules)
            )
        finally:
            self.setUpdatesEnabled(True)
        self.search.show_count(count, is_on=is_on)
        self.print.setEnabled(bool(count) or not is_on)

    def _show_expiry(self) -> None:
        self.expired.say(self._expiry())

    def _expiry(self) -> str:
        guideline, today = self._guideline, self._now().date()
        last = guideline.source.valid_until if guideline else None
        if guideline is None or last is None or not guideline.source.has_run_out(today):
            return ""
        return Expiry().sentence(last, today)

    @Slot()
    def _on_print(self) -> None:
        content = self.content.found(self._search.finds)
        self._print(lambda writing: writing.page(content), is_part=self._search.is_on)

    @Slot(object)
    def _on_card(self, card: Entry) -> None:
        self._print(lambda writing: writing.card(card))

    def _print(self, write: Callable[[Writing], Sheet], *, is_part: bool = False) -> None:
        guideline = self._guideline
        if guideline is not None:
            family = QApplication.font().family()
            writing = Writing(guideline.name, family)
            self.printing.start(lambda: write(writing), self.head(guideline, is_part=is_part))

    def head(self, guideline: Guideline, *, is_part: bool) -> Head:
        """What stands on top of every printed page."""
        printed = QCoreApplication.translate("reference", "Printed {day}")
        if is_part:
            printed = QCoreApplication.translate("reference", "A selection, printed {day}")
        day = long_day(self._now().date())
        lines = (document_words(guideline.source), printed.format(day=day))
        return Head(guideline.name, tuple(filter(None, lines)), self._expiry())

    def _connect(self) -> None:
        self._arranged.changed.connect(self._on_changed)
        self.search.changed.connect(self._on_search)
        self.nothing.settings.connect(self.settings)
        self.print.clicked.connect(self._on_print)
        self.cards.wanted.connect(self._on_card)
        self.printing.told.connect(self.said.tell)

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.MEDIUM)
        for part in (
            self.search, self.said, self.expired, self.nothing, self.contacts, self.cards,
            self.rules,
        ):  # fmt: skip
            self.body.addWidget(part)

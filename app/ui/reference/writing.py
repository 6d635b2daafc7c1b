"""Writes what was looked up onto a sheet. Nothing of a meeting is on it: no names, no times."""

from PySide6.QtCore import QCoreApplication, QObject

from app.guidelines.guideline import Source
from app.ui.dates import long_day
from app.ui.reference.content import Content, Entry, Reachable
from app.ui.reference.sheet import NUMBER_POINTS, SMALL_POINTS, Sheet
from app.ui.reference.words import ReferenceWords, phase_name


def document_words(source: Source) -> str:
    """Title, version and date of the document, as far as it gives them."""
    since = ""
    if source.valid_from is not None:
        since = QCoreApplication.translate("reference", "in force from {day}").format(
            day=long_day(source.valid_from)
        )
    version = ""
    if source.version:
        version = QCoreApplication.translate("reference", "version {version}").format(
            version=source.version
        )
    return ", ".join(filter(None, (source.title, source.document, version, since)))


class Writing(QObject):
    """Makes sheets of contacts, cards and rules.

    Args:
        organisation: whose guideline it is.
        family: the font.
    """

    def __init__(self, organisation: str, family: str) -> None:
        super().__init__()
        self._organisation = organisation
        self._family = family
        self._words = ReferenceWords(self)

    def page(self, content: Content) -> Sheet:
        """Everything in ``content``, in the order of the screen."""
        sheet = Sheet(self._family)
        if content.contacts:
            sheet.heading(self.tr("Whom to call"))
        for one in content.contacts:
            self._add_contact(sheet, one)
        if content.all_cards:
            sheet.heading(self.tr("How it is done"))
        for card in content.cards:
            self._add_card(sheet, card)
        for service, cards in content.other_cards:
            sheet.heading(service)
            for card in cards:
                self._add_card(sheet, card)
        self._add_rules(sheet, content)
        return sheet

    def card(self, card: Entry) -> Sheet:
        """One card alone."""
        sheet = Sheet(self._family)
        sheet.heading(card.title)
        self._add_steps(sheet, card)
        return sheet

    def _add_contact(self, sheet: Sheet, one: Reachable) -> None:
        contact = one.contact
        sheet.title(one.title or contact.name)
        sheet.line(contact.name if one.title else "")
        sheet.line(contact.phone, strong=True, points=NUMBER_POINTS)
        if contact.choose:
            sheet.line(self.tr("Choose {choice}").format(choice=contact.choose))
        hours = one.hours_text or self._words.hours(contact.hours)
        sheet.line(hours or self.tr("No opening hours stated") if contact.phone else "")
        for text in (contact.email, one.about, contact.link):
            sheet.line(text)
        sheet.line(one.basis, muted=True, points=SMALL_POINTS)
        sheet.done()

    def _add_card(self, sheet: Sheet, card: Entry) -> None:
        sheet.title(card.title)
        self._add_steps(sheet, card)

    def _add_steps(self, sheet: Sheet, card: Entry) -> None:
        sheet.steps(card.lines)
        sheet.line(card.link)
        sheet.line(card.basis, muted=True, points=SMALL_POINTS)
        sheet.done()

    def _add_rules(self, sheet: Sheet, content: Content) -> None:
        if content.rules:
            sheet.heading(self.tr("What the guideline says"))
        for phase, rules in content.rules:
            sheet.title(phase_name(phase))
            self._add_entries(sheet, rules)
        if content.unstated:
            silent = self.tr("Not stated by {organisation}")
            sheet.title(silent.format(organisation=self._organisation))
            sheet.line(", ".join(entry.lines[0] for entry in content.unstated))
            sheet.done()
        if content.remarks:
            sheet.title(self.tr("Contradictions and points out of date"))
            self._add_entries(sheet, content.remarks)

    def _add_entries(self, sheet: Sheet, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            sheet.line(" ".join(entry.lines))
            sheet.line(entry.basis, muted=True, points=SMALL_POINTS)
            sheet.done()

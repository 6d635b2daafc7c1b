"""What the page shows of a guideline, in one language: the same for the screen and for paper."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from app.guidelines.decisions import Remark
from app.guidelines.equipment import Situation
from app.guidelines.guideline import Guideline
from app.guidelines.part import Part, Phase
from app.guidelines.reference import Card, Contact
from app.guidelines.rules import TOPICS, Rule
from app.readiness.plan_b import ServiceDesk
from app.ui.guideline_words import strength_word
from app.ui.reference.matching import heap, number_heap
from app.ui.reference.topics import topic_name
from app.ui.reference.words import PHASES, phase_name

P = TypeVar("P", bound=Part)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to look up.

    Args:
        key: stable name within its kind.
        title: what it is about.
        lines: what it says.
        basis: where it stands in the guideline, or that it does not.
        group: id of the service it belongs to (cards) or of the phase (rules); may be empty.
        link: address of more.
        heap: what it is found by.
    """

    key: str
    title: str = ""
    lines: tuple[str, ...] = ()
    basis: str = ""
    group: str = ""
    link: str = ""
    heap: str = ""


@dataclass(frozen=True, slots=True)
class Reachable:
    """Whom to call.

    Args:
        contact: the numbers and the hours.
        title: for what.
        about: what else to know; may be empty.
        hours_text: hours that somebody wrote in words instead of a table.
        basis: where it stands in the guideline.
        heap: what it is found by.
    """

    contact: Contact
    title: str
    about: str = ""
    hours_text: str = ""
    basis: str = ""
    heap: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """Everything, in the order in which it is read.

    Args:
        cards: those of the chosen service and those of every service.
        other_cards: those of other services, by the name of the service.
        rules: by phase; a rule stands once, where it matters first.
        unstated: names of topics on which the guideline is silent.
        remarks: contradictions and stale points.
    """

    contacts: tuple[Reachable, ...] = ()
    cards: tuple[Entry, ...] = ()
    other_cards: tuple[tuple[str, tuple[Entry, ...]], ...] = ()
    rules: tuple[tuple[Phase, tuple[Entry, ...]], ...] = ()
    unstated: tuple[Entry, ...] = ()
    remarks: tuple[Entry, ...] = ()

    def found(self, finds: Callable[[str], bool]) -> "Content":
        """Return only what a search finds."""

        def of(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
            return tuple(entry for entry in entries if finds(entry.heap))

        return Content(
            tuple(one for one in self.contacts if finds(one.heap)),
            of(self.cards),
            tuple((name, kept) for name, cards in self.other_cards if (kept := of(cards))),
            tuple((phase, kept) for phase, rules in self.rules if (kept := of(rules))),
            of(self.unstated),
            of(self.remarks),
        )

    @property
    def all_cards(self) -> tuple[Entry, ...]:
        """Those of other services, too."""
        return (*self.cards, *(card for _, cards in self.other_cards for card in cards))


def content_of(
    guideline: Guideline, situation: Situation, desk: ServiceDesk, language: str
) -> Content:
    """Return what there is to look up: contacts and cards for these readers, and every rule."""
    maker = _Maker(guideline, language)
    cards = [maker.card(one) for one in _for(guideline.cards, situation)]
    here = {"", situation.service}
    return Content(
        contacts=contacts_of(guideline, situation, desk, language),
        cards=tuple(card for card in cards if card.group in here),
        other_cards=_by_service([card for card in cards if card.group not in here], guideline),
        rules=_by_phase([maker.rule(one) for one in guideline.rules]),
        unstated=tuple(_unstated(guideline)),
        remarks=tuple(maker.remark(one) for one in guideline.remarks),
    )


def contacts_of(
    guideline: Guideline, situation: Situation, desk: ServiceDesk, language: str
) -> tuple[Reachable, ...]:
    """Return whom these readers can call, the service desk of their own first."""
    maker = _Maker(guideline, language)
    contacts = [maker.contact(one) for one in _for(guideline.contacts, situation)]
    own = [_desk(desk)] if desk.is_known else []
    return (*own, *contacts)


class _Maker:
    """Puts the parts of one guideline into the words of one language."""

    def __init__(self, guideline: Guideline, language: str) -> None:
        self._guideline = guideline
        self._language = language

    def contact(self, contact: Contact) -> Reachable:
        title, about = contact.title.text(self._language), contact.about.text(self._language)
        basis = ", ".join([*contact.rules, *self._readers(contact)])
        typed = (number_heap(contact.phone), contact.phone, contact.email, contact.choose)
        return Reachable(
            contact,
            title,
            about,
            basis=basis,
            heap=heap([title, contact.name, about, basis, *typed]),
        )

    def card(self, card: Card) -> Entry:
        title = card.title.text(self._language)
        steps = tuple(step.text(self._language) for step in card.steps)
        parts = [self._rests_on(card), *self._readers(card)]
        basis = " · ".join(filter(None, parts))
        service = self._guideline.services.get(card.service, "")
        phase = phase_name(card.phase) if card.phase else ""
        found_by = heap([title, *steps, basis, service, phase])
        return Entry(card.id, title, steps, basis, card.service, card.link, found_by)

    def rule(self, rule: Rule) -> Entry:
        text = rule.text.text(self._language)
        service = self._guideline.services.get(rule.service, "")
        parts = [rule.id, strength_word(rule.strength), service, *self._readers(rule), rule.heading]
        basis = " · ".join(filter(None, parts))
        phase = min(rule.phase, key=list(PHASES).index, default=Phase.ALWAYS)
        topic = topic_name(rule.topic) if rule.topic else ""
        found_by = heap([text, basis, topic, phase_name(phase)])
        return Entry(rule.id, rule.id, (text,), basis, phase.value, heap=found_by)

    def remark(self, remark: Remark) -> Entry:
        text, basis = remark.text.text(self._language), self._rests_on(remark)
        return Entry(remark.id, lines=(text,), basis=basis, heap=heap([text, basis]))

    def _rests_on(self, part: Card | Remark) -> str:
        if part.rules:
            return ", ".join(part.rules)
        if part.borrowed:
            return QCoreApplication.translate(
                "reference", "Not in the guideline. From: {source}"
            ).format(source=part.borrowed)
        return QCoreApplication.translate("reference", "Not in the guideline")

    def _readers(self, part: Part) -> Iterable[str]:
        name = self._guideline.audiences.get(part.audience, "")
        return [name] if name else []


def _for(parts: Sequence[P], situation: Situation) -> list[P]:
    """Those for these readers; all of them while nobody said who reads."""
    reader = situation.audience
    return [part for part in parts if not part.audience or not reader or part.audience == reader]


def _desk(desk: ServiceDesk) -> Reachable:
    title = QCoreApplication.translate("reference", "Service desk")
    contact = Contact(id="desk", name=desk.name, phone=desk.phone, email=desk.email)
    typed = (number_heap(desk.phone), desk.phone, desk.email)
    return Reachable(
        contact, title, hours_text=desk.hours, heap=heap([title, desk.name, desk.hours, *typed])
    )


def _by_service(
    cards: Sequence[Entry], guideline: Guideline
) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    return tuple(
        (name, found)
        for service, name in guideline.services.items()
        if (found := tuple(card for card in cards if card.group == service))
    )


def _by_phase(rules: Sequence[Entry]) -> tuple[tuple[Phase, tuple[Entry, ...]], ...]:
    return tuple(
        (phase, found)
        for phase in PHASES
        if (found := tuple(rule for rule in rules if rule.group == phase.value))
    )


def _unstated(guideline: Guideline) -> Iterable[Entry]:
    spoken_of = {rule.topic for rule in guideline.rules}
    if not guideline.rules:
        return
    for topic in TOPICS:
        if topic not in spoken_of:
            name = topic_name(topic)
            yield Entry(topic, lines=(name,), heap=heap([name]))

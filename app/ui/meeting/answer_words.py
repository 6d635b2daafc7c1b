"""What the guideline answers, in lines. Every sentence names the rules that it rests on."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject

from app.guidelines.advice import Advice
from app.guidelines.decisions import Channel, Choice, Forbidden, Limit
from app.guidelines.equipment import Strength
from app.guidelines.guideline import Guideline
from app.guidelines.part import Part
from app.readiness.verdict import Verdict
from app.ui.guideline_words import strength_word
from app.ui.meeting.lines import Line
from app.ui.theme.tokens import TextRole
from app.wording import QT_TRANSLATE_NOOP

RECIPIENT_WORDS = {
    "patient": QT_TRANSLATE_NOOP("recipients", "Patient"),
    "relative": QT_TRANSLATE_NOOP("recipients", "Relative"),
    "guardian": QT_TRANSLATE_NOOP("recipients", "Guardian"),
    "staff": QT_TRANSLATE_NOOP("recipients", "Own staff"),
    "municipality": QT_TRANSLATE_NOOP("recipients", "Municipality"),
    "ward": QT_TRANSLATE_NOOP("recipients", "Hospital ward"),
    "external": QT_TRANSLATE_NOOP("recipients", "Other organisation"),
    "interpreter": QT_TRANSLATE_NOOP("recipients", "Interpreter"),
    "group": QT_TRANSLATE_NOOP("recipients", "Group"),
}
"""Kinds of participant, in English."""


def recipient_word(kind: str) -> str:
    """A kind of participant in the window's language."""
    return QCoreApplication.translate("recipients", RECIPIENT_WORDS[kind])


def with_rules(text: str, part: Part) -> str:
    """A sentence with the rules that it rests on, or the word that it rests on none."""
    if part.rules:
        return f"{text} ({', '.join(part.rules)})"
    source: str = getattr(part, "borrowed", "")
    if source:
        words = QCoreApplication.translate(
            "AnswerWords", "{text} (not in the guideline, from {source})"
        )
        return words.format(text=text, source=source)
    words = QCoreApplication.translate("AnswerWords", "{text} (not in the guideline)")
    return words.format(text=text)


def identified(guideline: Guideline, advice: Advice, language: str) -> dict[str, str]:
    """How each kind of participant is identified: every sentence there is, with its rules."""
    found: dict[str, list[str]] = {}
    for one in advice.identifications:
        text = with_rules(one.text.text(language), one)
        name = guideline.services.get(one.service, "") if one.service != advice.service else ""
        found.setdefault(one.to, []).append(f"{name}: {text}" if name else text)
    return {kind: " ".join(texts) for kind, texts in found.items()}


class AnswerWords(QObject):
    """Puts advice into words. Qt's tool finds texts with a number in the tr() of an object only."""

    def __init__(self, guideline: Guideline, language: str) -> None:
        super().__init__()
        self._guideline = guideline
        self._language = language

    def headline(self, choice: Choice, taken: str = "") -> str:
        """The service to use, or that a person must decide; ``taken`` is the one that was taken."""
        if taken in choice.services and not choice.is_gap:
            return self._guideline.services.get(taken, taken)
        names = [self._guideline.services.get(one, one) for one in choice.services]
        if choice.is_gap:
            return self.tr("A person must decide")
        if not choice.service:
            return self.tr("No video service")
        if len(names) > 1:
            return self.tr("{first}, or {others}").format(
                first=names[0], others=", ".join(names[1:])
            )
        return names[0]

    def verdict(self, choice: Choice) -> Verdict:
        """The mark before it."""
        return Verdict.COULD_NOT_BE_TESTED if choice.is_gap else Verdict.OK

    def why(self, choice: Choice) -> list[Line]:
        """Why, and how many may connect."""
        lines = [Line(with_rules(choice.text.text(self._language), choice))]
        if choice.is_gap and choice.services:
            names = ", ".join(self._guideline.services.get(one, one) for one in choice.services)
            lines.append(Line(self.tr("To choose from: {services}").format(services=names)))
        if choice.limit is not None:
            lines.append(Line(self._limit(choice.limit), "people", role=TextRole.STRONG))
        return lines

    def details(self, advice: Advice, is_clear: bool = True) -> list[Line]:
        """What is forbidden; once it is clear which service is used, also its room, the ways of
        the invitation, templates, and what to be aware of.
        """
        forbidden = [self._forbidden(one) for one in advice.forbidden]
        if not is_clear:
            return forbidden
        return [
            *forbidden,
            *(self._titled(one.title.text(self._language), one.text.text(self._language), one)
              for one in advice.rooms),
            *(self._channel(one) for one in advice.channels),
            *(self._template(one.name, one.text.text(self._language), one)
              for one in advice.templates),
            *(Line(with_rules(one.text.text(self._language), one),
                   verdict=Verdict.CAN_BE_BETTER) for one in advice.warnings),
        ]  # fmt: skip

    def notes(self, advice: Advice) -> list[Line]:
        """Contradictions and stale points of the guideline in this case."""
        return [
            Line(with_rules(one.text.text(self._language), one), "info", muted=True)
            for one in advice.remarks
            if not one.is_general
        ]

    def rules(self, parts: Iterable[Part]) -> list[Line]:
        """The rules behind these parts, each once, in the order of the guideline."""
        cited = {rule for part in parts for rule in part.rules}
        return [
            Line(
                self.tr("{id}, {strength}: {text}").format(
                    id=rule.id,
                    strength=strength_word(rule.strength),
                    text=rule.text.text(self._language),
                ),
                muted=True,
            )
            for rule in self._guideline.rules
            if rule.id in cited
        ]

    def _limit(self, limit: Limit) -> str:
        if limit.below is not None:
            return self.tr("Fewer than %n participant(s)", "", limit.below)
        return self.tr("At most %n participant(s)", "", limit.most or 0)

    def _forbidden(self, part: Forbidden) -> Line:
        name = self._guideline.services.get(part.service, part.service)
        instead = ", ".join(self._guideline.services.get(one, one) for one in part.instead)
        text = with_rules(part.text.text(self._language), part)
        sentence = self.tr("Not {service}: {text}").format(service=name, text=text)
        if instead:
            sentence = self.tr("{sentence} Use instead: {instead}.").format(
                sentence=sentence, instead=instead
            )
        is_must = part.strength is Strength.MUST
        return Line(sentence, verdict=Verdict.MUST_FIX if is_must else Verdict.CAN_BE_BETTER)

    def _channel(self, part: Channel) -> Line:
        return self._titled(recipient_word(part.to), part.text.text(self._language), part, "letter")

    def _titled(self, title: str, text: str, part: Part, icon: str = "info") -> Line:
        words = with_rules(text, part)
        return Line(self.tr("{title}: {text}").format(title=title, text=words), icon)

    def _template(self, name: str, text: str, part: Part) -> Line:
        words = text or self.tr("Use the template")
        return Line(with_rules(words, part), "copy", copy=(name,))

"""Reads the rules of a guideline file and the questions it asks."""

from app.guidelines.entries import LONGEST_NAME, LONGEST_NOTE, NAME, Entry, Known, read_all
from app.guidelines.part import Phase
from app.guidelines.questions import OPTIONS, QUESTIONS, Option, Question
from app.guidelines.rules import TOPICS, Actor, Carrier, LeftOut, Rule, RuleStrength
from app.guidelines.texts import NO_TEXT
from app.toml_values import Section
from app.wording import QT_TRANSLATE_NOOP

MOST_OPTIONS = 12
"""Answers to one question; more cannot be taken in at a glance."""

MOST_CONNECTED = 10_000

NO_WORDS = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {key} is not one of the program's own, so it needs a text. The entry is left out.",
)
NO_OPTIONS = QT_TRANSLATE_NOOP(
    "files", "{place}: a question needs at least two options. It is left out."
)
TWICE = QT_TRANSLATE_NOOP("files", "{place}: this option is there already. It is left out.")


def rule(entry: Entry) -> Rule:
    """Read a rule."""
    strength = entry.one_of("strength", tuple(RuleStrength), needed=True)
    return Rule(
        **entry.part(),
        strength=RuleStrength(strength or RuleStrength.FACT),
        phase=tuple(Phase(one) for one in entry.some_of("phase", tuple(Phase)) if one in Phases),
        actor=tuple(Actor(one) for one in entry.some_of("actor", tuple(Actor)) if one in Actors),
        carried=_carried(entry),
        topic=entry.one_of("topic", TOPICS),
        heading=entry.line("heading", LONGEST_NAME),
        text=entry.texts("text"),
    )


Phases, Actors, Carriers = frozenset(Phase), frozenset(Actor), frozenset(Carrier)


def _carried(entry: Entry) -> tuple[Carrier, ...]:
    chosen = entry.some_of("carried", tuple(Carrier))
    return tuple(Carrier(one) for one in chosen if one in Carriers)


def left_out(entry: Entry) -> LeftOut:
    """Read which rules are carried nowhere."""
    entry.section.need("rules")
    reason = entry.line("reason", LONGEST_NOTE, needed=True)
    return LeftOut(entry.section.texts("rules"), reason, entry.place)


def read_questions(top: Section, known: Known) -> tuple[Question, ...]:
    """Return the questions in the order in which they are asked."""
    return read_all(top, "question", known, _question)


def _question(entry: Entry) -> Question:
    section = entry.section
    identity = entry.name("id", NAME)
    question = Question(
        id=identity,
        rules=section.texts("rules"),
        place=entry.place,
        text=entry.texts("text", needed=False),
        options=_options(entry, identity),
    )
    if not question.text and identity not in QUESTIONS:
        section.refuse("guideline.no_words", NO_WORDS, "id")
    if len(question.options) < 2:
        section.refuse("guideline.no_options", NO_OPTIONS, "options")
    return question


def _options(entry: Entry, question: str) -> tuple[Option, ...]:
    key = "option" if entry.section.has("option") else "options"
    options: dict[str, Option] = {}
    for section in entry.section.sections(key, MOST_OPTIONS):
        option = _option(Entry(section, entry.known), question)
        section.done()
        if option.id in options:
            section.refuse("guideline.twice", TWICE, "id")
        options.setdefault(option.id, option)
    return tuple(options.values())


def _option(entry: Entry, question: str) -> Option:
    section = entry.section
    least, most = (_number(section, key) for key in ("least", "most"))
    text = entry.texts("text", needed=False) if section.has("text") else NO_TEXT
    option = Option(entry.name("id", NAME), text, least, most)
    has_words = text or least is not None or most is not None
    if not has_words and option.id not in OPTIONS.get(question, {}):
        section.refuse("guideline.no_words", NO_WORDS, "id")
    return option


def _number(section: Section, key: str) -> int | None:
    number = section.whole(key, -1, 0, MOST_CONNECTED)
    return None if number < 0 else number

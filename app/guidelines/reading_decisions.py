"""Reads the tables of a guideline file that lead to a meeting service."""

from dataclasses import replace

from app.guidelines.decisions import (
    CHANNELS,
    RECIPIENTS,
    Channel,
    Choice,
    Forbidden,
    Limit,
    Remark,
    Room,
    Template,
    Warning_,
)
from app.guidelines.entries import LONGEST_TITLE, Entry, Known, read_one
from app.guidelines.equipment import Strength
from app.toml_values import Section
from app.wording import QT_TRANSLATE_NOOP

STATED = (Strength.MUST, Strength.SHOULD, Strength.MAY)
AGAINST = (Strength.MUST, Strength.SHOULD)

MOST_CONNECTED = 10_000

NO_SERVICE = QT_TRANSLATE_NOOP(
    "files",
    '{place}: a choice that names no service has strength = "not_stated". '
    "In this case, a person must decide.",
)
BROKEN_CHOICE = QT_TRANSLATE_NOOP(
    "files",
    "{place}: the choice {name} cannot be used. In the cases it stands for, a person must decide.",
)


def read_choices(top: Section, known: Known) -> tuple[Choice, ...]:
    """Return the decision list.

    To leave out a choice that cannot be used would let a later one answer for its cases: it stays
    as a gap instead.
    """
    choices: list[Choice] = []
    for section in top.sections("choice"):
        choice, is_sound = read_one(section, known, _choice)
        if is_sound and choice.id not in {other.id for other in choices}:
            choices.append(choice)
        else:
            section.refuse("guideline.broken_choice", BROKEN_CHOICE, "id", name=choice.id)
            choices.append(_gap(choice))
    return tuple(choices)


def _gap(choice: Choice) -> Choice:
    return replace(
        choice, service="", also=(), strength=Strength.NOT_STATED, limit=None, is_broken=True
    )


def _choice(entry: Entry) -> Choice:
    section = entry.section
    section.need("when")
    before = section.faults
    when = entry.when()
    is_clear = section.faults == before and section.has("when")
    choice = Choice(
        **{**entry.part(), "when": when if is_clear else ()},
        strength=_strength(entry, tuple(Strength)),
        also=entry.some_of("also", entry.known.services),
        limit=_limit(section),
        text=entry.texts("text"),
    )
    if not choice.service and not choice.is_gap:
        section.refuse("guideline.no_service", NO_SERVICE, "service")
    return choice


def _strength(entry: Entry, choices: tuple[Strength, ...] = STATED) -> Strength:
    return Strength(entry.one_of("strength", choices, needed=True) or Strength.NOT_STATED)


def _limit(section: Section) -> Limit | None:
    below = section.section("limit")
    most, fewer = (below.whole(key, 0, 1, MOST_CONNECTED) or None for key in ("most", "below"))
    below.done()
    return Limit(most, fewer) if most or fewer else None


def forbidden(entry: Entry) -> Forbidden:
    """Read what is not allowed."""
    entry.section.need("service")
    return Forbidden(
        **entry.part(needs_id=False),
        strength=_strength(entry, AGAINST),
        instead=entry.some_of("instead", entry.known.services),
        text=entry.texts("text"),
        borrowed=entry.line("borrowed"),
    )


def room(entry: Entry) -> Room:
    """Read a type of room."""
    return Room(
        **entry.part(),
        strength=_strength(entry),
        title=entry.texts("title", LONGEST_TITLE),
        text=entry.texts("text"),
    )


def channel(entry: Entry) -> Channel:
    """Read how an invitation reaches somebody."""
    return Channel(
        **entry.part(needs_id=False),
        to=entry.one_of("to", RECIPIENTS, needed=True),
        channel=entry.one_of("channel", CHANNELS, needed=True),
        strength=_strength(entry, tuple(Strength)),
        text=entry.texts("text"),
    )


def template(entry: Entry) -> Template:
    """Read the name of a template."""
    return Template(
        **entry.part(needs_id=False),
        name=entry.line("name", needed=True),
        text=entry.texts("text", needed=False),
    )


def warning(entry: Entry) -> Warning_:
    """Read a warning."""
    return Warning_(**entry.part(), text=entry.texts("text"), borrowed=entry.line("borrowed"))


def remark(entry: Entry) -> Remark:
    """Read a remark about the guideline itself."""
    return Remark(**entry.part(), text=entry.texts("text"), borrowed=entry.line("borrowed"))

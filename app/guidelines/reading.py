"""Makes a guideline out of the content of a file."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from app.guidelines import reading_decisions as decisions
from app.guidelines import reading_reference as reference
from app.guidelines import reading_rules as rules
from app.guidelines import reading_scripts as scripts
from app.guidelines.changes import Changes
from app.guidelines.decisions import FAMILIES
from app.guidelines.entries import LONGEST_NOTE, Known, read_all
from app.guidelines.equipment import WANTS, Ask, Situation, Strength
from app.guidelines.guideline import Guideline, Source, Unchecked
from app.guidelines.names import PART_ID
from app.guidelines.part import Place
from app.toml_values import Section

MOST_DAYS = 365

MOST_NAMES = 40
"""Meeting services, or groups of readers, of one guideline."""


def read_guideline(identity: str, top: Section, below: Guideline | None = None) -> Guideline:
    """Return what can be used of a file.

    Args:
        identity: id of the organisation.
        top: the whole file.
        below: a guideline that the file is laid over, so that it can refer to its parts.
    """
    below = below or Guideline(identity, identity)
    services = _names(top.section("services"))
    audiences = _names(top.section("audiences"))
    known = _known(top, below, services, audiences)
    guideline = Guideline(
        id=top.choice("id", identity, (identity,)),
        name=top.text("name", below.name),
        country=top.text("country", longest=2),
        language=known.language,
        source=_source(top.section("source")),
        usual=_usual(top.section("usual"), known),
        services=services,
        audiences=audiences,
        families=_families(top.section("families"), known),
        **_parts(top, known, below),
    )
    top.done()
    return guideline


def _known(
    top: Section, below: Guideline, services: Mapping[str, str], audiences: Mapping[str, str]
) -> Known:
    return Known(
        language=top.text("language", below.language, longest=2),
        services=tuple({**below.services, **services}),
        audiences=tuple({**below.audiences, **audiences}),
    )


def _parts(top: Section, known: Known, below: Guideline) -> dict[str, Any]:
    questions = rules.read_questions(top, known)
    asked = {question.id: question for question in (*below.questions, *questions)}
    plain = Known(known.language, known.services, known.audiences, MappingProxyType(asked))
    pauses = read_all(top, "pause", plain, reference.pause)
    names = tuple(pause.id for pause in (*below.pauses, *pauses))
    known = Known(plain.language, plain.services, plain.audiences, plain.questions, names)
    changes = Changes(below)
    return {
        "questions": questions,
        "pauses": pauses,
        "equipment": _equipment(top, known),
        "unchecked": tuple(_unchecked(entry) for entry in top.sections("unchecked")),
        "choices": decisions.read_choices(top, known),
        **{
            field: read_all(top, key, known, changes.reader(field, read))
            for key, (field, read) in TABLES.items()
        },
        "dropped": tuple(changes.dropped),
    }


TABLES: Mapping[str, tuple[str, Any]] = MappingProxyType(
    {
        "host": ("hosts", reference.host),
        "rule": ("rules", rules.rule),
        "left_out": ("left_out", rules.left_out),
        "forbidden": ("forbidden", decisions.forbidden),
        "room": ("rooms", decisions.room),
        "channel": ("channels", decisions.channel),
        "template": ("templates", decisions.template),
        "warning": ("warnings", decisions.warning),
        "remark": ("remarks", decisions.remark),
        "item": ("items", reference.item),
        "identification": ("identifications", reference.identification),
        "card": ("cards", reference.card),
        "contact": ("contacts", reference.contact),
        "script": ("scripts", scripts.script),
        "step": ("steps", scripts.step),
        "prompt": ("prompts", scripts.prompt),
        "ending": ("endings", scripts.ending),
        "afterwards": ("duties", scripts.duty),
    }
)
"""Of each repeated table: the field of the guideline, and what reads an entry."""


def _names(section: Section) -> Mapping[str, str]:
    known = [key for key in section.keys if PART_ID.fullmatch(key)][:MOST_NAMES]
    names = {key: section.text(key, key) for key in known}
    section.done()
    return MappingProxyType(names)


def _families(section: Section, known: Known) -> Mapping[str, str]:
    given = {key: section.choice(key, "", FAMILIES) for key in known.services}
    section.done()
    return MappingProxyType({key: family for key, family in given.items() if family})


def _source(section: Section) -> Source:
    source = Source(
        title=section.text("title"),
        document=section.text("document"),
        version=section.text("version"),
        valid_from=section.day("valid_from"),
        valid_until=section.day("valid_until"),
    )
    section.done()
    return source


def _usual(section: Section, known: Known) -> Situation:
    usual = Situation(
        service=section.choice("service", "", known.services),
        audience=section.choice("audience", "", known.audiences),
    )
    section.done()
    return usual


def _equipment(top: Section, known: Known) -> tuple[Ask, ...]:
    asks = (_ask(entry, known) for entry in top.sections("equipment"))
    return tuple(ask for ask in asks if ask)


def _ask(entry: Section, known: Known) -> Ask | None:
    want = entry.choice("want", "", tuple(WANTS))
    strength = entry.choice("strength", "", tuple(Strength))
    ask = Ask(
        want=want,
        strength=Strength(strength or Strength.NOT_STATED),
        rules=entry.texts("rules"),
        service=entry.choice("service", "", known.services),
        audience=entry.choice("audience", "", known.audiences),
        allowed=entry.texts("allowed"),
        clients=entry.texts("clients"),
        max_days=entry.whole("max_days", 0, 1, MOST_DAYS) or None,
        note=entry.text("note", longest=LONGEST_NOTE),
        place=Place(entry.file, entry.line),
    )
    entry.done()
    return ask if want and strength else None


def _unchecked(entry: Section) -> Unchecked:
    reason = entry.text("reason", longest=LONGEST_NOTE)
    unchecked = Unchecked(entry.texts("rules"), reason, Place(entry.file, entry.line))
    entry.done()
    return unchecked

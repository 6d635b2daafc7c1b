"""Reads what a guideline file has said and done in a meeting, and after it."""

from collections.abc import Sequence
from typing import Any

from app.guidelines.checklists import PAUSE_KINDS
from app.guidelines.decisions import RECIPIENTS
from app.guidelines.entries import LONGEST_LINK, LONGEST_TITLE, Entry
from app.guidelines.equipment import Strength
from app.guidelines.reading_decisions import STATED
from app.guidelines.rules import Actor
from app.guidelines.scripts import (
    AFTERWARDS,
    SCRIPT_KINDS,
    Aid,
    Branch,
    Duty,
    Ending,
    Event,
    Moment,
    Prompt,
    Script,
    Step,
)
from app.guidelines.texts import Texts

MOST_LINES = 10
"""Sentences to say, or things to do, in one step; the check of a file asks for fewer."""

MOST_BRANCHES = 4
MOST_MINUTES = 240
MOST_DAYS = 365
MOST_SECONDS = 600


def script(entry: Entry) -> Script:
    """Read the head of a script."""
    return Script(
        **entry.part(),
        kind=entry.one_of("kind", SCRIPT_KINDS, needed=True),
        title=entry.texts("title", LONGEST_TITLE),
    )


def step(entry: Entry) -> Step:
    """Read one step. Which scripts there are is for the check of the file to look at."""
    section = entry.section
    section.need("scripts")
    section.need("moment")
    return Step(
        **_spoken(entry),
        scripts=section.texts("scripts"),
        moment=Moment(entry.one_of("moment", tuple(Moment)) or Moment.MIDDLE),
        who=tuple(Actor(one) for one in entry.some_of("who", tuple(Actor)) if one in _ACTORS),
        minutes=section.number("minutes", 0, 0, MOST_MINUTES),
        aid=Aid(entry.one_of("aid", [one for one in Aid if one])),
        first=entry.some_of("first", RECIPIENTS),
        branches=_branches(entry),
        after=entry.name("after", needed=False),
    )


_ACTORS = frozenset(Actor)


def prompt(entry: Entry) -> Prompt:
    """Read a card that is offered when something happens."""
    entry.section.need("event")
    return Prompt(
        **_spoken(entry),
        event=Event(entry.one_of("event", tuple(Event)) or Event.OVERHEARD),
        contact=entry.name("contact", needed=False),
    )


def ending(entry: Entry) -> Ending:
    """Read one action that ends a meeting."""
    return Ending(
        **entry.part(),
        where=entry.texts("where", LONGEST_TITLE),
        text=entry.texts("text"),
        undo=entry.texts("undo", needed=False),
        seconds=entry.section.whole("seconds", 0, 0, MOST_SECONDS),
        closes=entry.section.flag("closes"),
        command=entry.one_of("command", ("end",)),
        borrowed=entry.line("borrowed"),
    )


def duty(entry: Entry) -> Duty:
    """Read one thing to do after the meeting."""
    section = entry.section
    return Duty(
        **entry.part(),
        does=entry.one_of("does", AFTERWARDS),
        strength=_strength(entry),
        text=entry.texts("text"),
        about=entry.texts("about", needed=False),
        days=section.whole("days", 0, 0, MOST_DAYS),
        copy=section.texts("copy"),
        link=section.url("link", longest=LONGEST_LINK),
        borrowed=entry.line("borrowed"),
    )


def _spoken(entry: Entry) -> dict[str, Any]:
    return {
        **entry.part(),
        "kind": entry.one_of("kind", PAUSE_KINDS, needed=True),
        "strength": _strength(entry),
        "title": entry.texts("title", LONGEST_TITLE),
        "say": _lines(entry, "say"),
        "do": _lines(entry, "do"),
        "borrowed": entry.line("borrowed"),
    }


def _strength(entry: Entry) -> Strength:
    return Strength(entry.one_of("strength", STATED, needed=True) or Strength.MAY)


def _lines(entry: Entry, key: str) -> tuple[Texts, ...]:
    return entry.lists(key, MOST_LINES) if entry.section.has(key) else ()


def _branches(entry: Entry) -> tuple[Branch, ...]:
    sections: Sequence[Any] = entry.section.sections("branch", MOST_BRANCHES)
    return tuple(_branch(Entry(section, entry.known)) for section in sections)


def _branch(entry: Entry) -> Branch:
    branch = Branch(
        id=entry.name("id"),
        to=entry.name("to", needed=False),
        label=entry.texts("label", LONGEST_TITLE),
        say=_lines(entry, "say"),
        do=_lines(entry, "do"),
    )
    entry.section.done()
    return branch

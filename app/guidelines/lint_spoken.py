"""Looks at the sentences of steps and cards: short enough to be said, and filled rightly."""

import re
from collections.abc import Iterator, Sequence

from app.guidelines.flaws import Flaw, called, fault, parts, texts_of, warning
from app.guidelines.guideline import Guideline
from app.guidelines.part import Part
from app.guidelines.scripts import VARIABLES, Branch, Script, Spoken, Step
from app.guidelines.texts import Texts
from app.wording import QT_TRANSLATE_NOOP

LONGEST = {"say": 160, "do": 120, "title": 40, "label": 40}
"""Characters: of a sentence that is said in one breath or two, of an act that is read at a glance,
and of a few words on a button or beside a step."""

MOST_LINES = 7
"""To say and do in one step; more than are kept in mind at once."""

FAR_TOO_MANY_LINES = 10

VARIABLE = QT_TRANSLATE_NOOP(
    "files", "{place}: {name}: {key} names {variable}. These can be filled in: {known}."
)
BRACE = QT_TRANSLATE_NOOP(
    "files", "{place}: {name}: {key} has a brace; only what is said can be filled in."
)
LONG_LINE = QT_TRANSLATE_NOOP(
    "files", "{place}: {name}: {key} is longer than {most} characters in {languages}."
)
MANY_LINES = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} has {count} lines to say and do. At most {most} are taken in."
)

_TABLES = ("script", "step", "prompt", "ending", "afterwards")
_BRACED = re.compile(r"\{[^{}]*\}|[{}]")
_KNOWN = frozenset(f"{{{one}}}" for one in VARIABLES)


def lint_spoken(guideline: Guideline) -> Iterator[Flaw]:
    """Yield what is wrong with what is said and done, and after it."""
    for table, part in parts(guideline, *_TABLES):
        name = called(table, part)
        for key, text in texts_of(part):
            yield from _lint_braces(part, name, key, text)
            if isinstance(part, Spoken | Script):
                yield from _lint_length(part, name, key, text)
        if isinstance(part, Spoken):
            yield from _lint_lines(part, name)


def _kind(key: str) -> str:
    """Return what a text is: the last word of its key that is no number."""
    return next((word for word in reversed(key.split()) if word in LONGEST), "")


def _lint_braces(part: Part, name: str, key: str, text: Texts) -> Iterator[Flaw]:
    found = {braced for said in text.values() for braced in _BRACED.findall(said)}
    if not found:
        return
    if _kind(key) != "say":
        yield fault(part.place, "brace", BRACE, name=name, key=key)
        return
    for variable in sorted(found - _KNOWN):
        values = {"variable": variable, "known": ", ".join(f"{{{one}}}" for one in VARIABLES)}
        yield fault(part.place, "unknown_variable", VARIABLE, name=name, key=key, **values)


def _lint_length(part: Part, name: str, key: str, text: Texts) -> Iterator[Flaw]:
    most = LONGEST.get(_kind(key))
    long = [language for language in text if most and len(text[language]) > most]
    if long:
        values = {"most": str(most), "languages": ", ".join(long)}
        yield warning(part.place, "long_line", LONG_LINE, name=name, key=key, **values)


def _lint_lines(part: Spoken, name: str) -> Iterator[Flaw]:
    branches: Sequence[Branch] = part.branches if isinstance(part, Step) else ()
    counts = {name: len(part.say) + len(part.do)}
    counts.update({f"{name}, branch {one.id}": len(one.say) + len(one.do) for one in branches})
    for whose, count in counts.items():
        if count > MOST_LINES:
            tell = fault if count >= FAR_TOO_MANY_LINES else warning
            values = {"count": str(count), "most": str(MOST_LINES)}
            yield tell(part.place, "many_lines", MANY_LINES, name=whose, **values)

"""Looks over a guideline as a careful reader would: nothing missing, nothing invented, no dead end.

What cannot be read at all is told by the loading; this is about what can.
"""

from collections.abc import Iterator
from itertools import pairwise

from app.guidelines.flaws import Flaw, Weight, called, parts, warning
from app.guidelines.guideline import Guideline
from app.guidelines.lint_paths import lint_paths
from app.guidelines.lint_rules import lint_rules
from app.guidelines.lint_scripts import lint_scripts
from app.guidelines.lint_texts import lint_texts
from app.guidelines.questions import Question
from app.wording import QT_TRANSLATE_NOOP

__all__ = ["Flaw", "Weight", "lint"]

OPTIONS_ALIKE = QT_TRANSLATE_NOOP(
    "files", "{place}: {name}: these options make no difference: {options}."
)
BANDS = QT_TRANSLATE_NOOP(
    "files", "{place}: {name}: the numbers of {one} and {other} overlap or leave a gap."
)


def lint(guideline: Guideline, file: str = "") -> tuple[Flaw, ...]:
    """Return what a person should mend, in the order of the file.

    Args:
        guideline: as it was loaded.
        file: its name, for flaws that belong to no line.
    """
    found = [
        *lint_texts(guideline),
        *lint_rules(guideline),
        *_lint_questions(guideline),
        *lint_paths(guideline, file),
        *lint_scripts(guideline),
    ]
    return tuple(sorted(found, key=lambda flaw: (flaw.file, flaw.line)))


def _lint_questions(guideline: Guideline) -> Iterator[Flaw]:
    for question in guideline.questions:
        name = called("question", question)
        for alike in _alike(guideline, question):
            options = ", ".join(alike)
            yield warning(
                question.place, "options_alike", OPTIONS_ALIKE, name=name, options=options
            )
        yield from _bands(question, name)


def _alike(guideline: Guideline, question: Question) -> list[list[str]]:
    """Return the answers that no condition tells apart, if the question decides anything."""
    conditions = [
        set(options)
        for _, part in parts(guideline)
        for asked, options in part.when
        if asked == question.id
    ]
    groups: dict[tuple[bool, ...], list[str]] = {}
    for option in question.option_ids:
        groups.setdefault(tuple(option in one for one in conditions), []).append(option)
    return [group for group in groups.values() if conditions and len(group) > 1]


def _bands(question: Question, name: str) -> Iterator[Flaw]:
    """Yield where numbers do not follow one another; each band begins behind the one before."""
    bands = [one for one in question.options if one.least is not None or one.most is not None]
    for one, other in pairwise(bands):
        if one.most is None or other.least != one.most + 1:
            yield warning(question.place, "bands", BANDS, name=name, one=one.id, other=other.id)

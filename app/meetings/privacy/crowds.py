"""Figures one by one in hundreds: tables, or a text made to keep the scan busy.

Every ten to thirteen of them in a row may be a number, and to judge them all takes longer than
anybody waits. Such a crowd counts as one piece of personal data as a whole.
"""

import re
from collections.abc import Iterator

from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.kind import Kind

WEIGHT = 1

MOST_IN_A_ROW = 300
"""Groups of up to three figures in a row that are judged each; a timetable has fewer."""

MOST_IN_A_TEXT = 30_000
"""The same for all rows of a text together."""

_FEWEST = 4
"""Groups of figures that make a number."""

_ROW = re.compile(r"(?<![0-9])(?:[0-9]{1,3}[\W_]{1,24}){3,}[0-9]{0,3}(?![0-9])")
_FIGURES = re.compile(r"[0-9]+")


def hide_crowds(folded: Folded) -> list[Found]:
    """Return every crowd of figures in a text, and put signs there that no finder looks at."""
    found = list(_crowds(folded.text))
    folded.text, folded.lower = (_hidden(text, found) for text in (folded.text, folded.lower))
    return found


def _crowds(text: str) -> Iterator[Found]:
    judged = 0
    for row in _ROW.finditer(text):
        count = len(_FIGURES.findall(row[0]))
        if count < _FEWEST:
            continue
        if count <= MOST_IN_A_ROW and judged + count <= MOST_IN_A_TEXT:
            judged += count
            continue
        end = row.start() + len(row[0].rstrip())
        yield Found(Kind.POSSIBLE_IDENTITY_NUMBER, row.start(), end, WEIGHT)


def _hidden(text: str, found: list[Found]) -> str:
    parts: list[str] = []
    place = 0
    for crowd in found:
        parts += (text[place : crowd.start], "?" * (crowd.end - crowd.start))
        place = crowd.end
    return "".join([*parts, text[place:]])

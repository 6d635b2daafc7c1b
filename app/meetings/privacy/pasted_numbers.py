"""Identity numbers that lost their edges: glued to each other, to a country's code, misread.

010207-4000010207-4000, +450102074000, CPR O10207-4OOO.
"""

import re
from collections.abc import Iterator

from app.meetings.privacy.calendar_days import is_day
from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.identity_numbers import LIKELY, POSSIBLE
from app.meetings.privacy.kind import Kind
from app.meetings.privacy.surroundings import Surroundings

_TOGETHER = re.compile(r"(?<![0-9])(?:[0-9]{6}-?[0-9]{4}){2,4}(?![0-9])")
_ONE = re.compile(r"[0-9]{6}-?[0-9]{4}")
_COUNTRY = re.compile(r"(?:\+|(?<![0-9])00)45 ?(?P<ten>[0-9]{6}[ \-]?[0-9]{4})(?![0-9])")
_LETTERS = re.compile(
    r"(?<![a-z0-9])(?=[0-9 \-]{0,13}[oil])[0-9oil]{6} ?-? ?[0-9oil]{4}(?![a-z0-9])"
)
_AS_FIGURES = str.maketrans("oil", "011")


def pasted_numbers(folded: Folded, around: Surroundings) -> Iterator[Found]:
    """Yield every such number."""
    lower = folded.lower
    for together in _TOGETHER.finditer(lower):
        parts = _ONE.findall(together[0])
        if all(map(_holds_a_day, parts)) and not around.in_code(*together.span()):
            yield Found(Kind.POSSIBLE_IDENTITY_NUMBER, *together.span(), POSSIBLE)
    # Danish phone numbers have eight figures.
    for called in _COUNTRY.finditer(lower):
        if _holds_a_day(called["ten"], danish=True):
            yield Found(Kind.CPR, *called.span(), LIKELY)
    for written in _LETTERS.finditer(lower):
        if around.is_announced(written.start()) and _holds_a_day(written[0].translate(_AS_FIGURES)):
            yield Found(Kind.POSSIBLE_IDENTITY_NUMBER, *written.span(), POSSIBLE)


def _holds_a_day(digits: str, danish: bool = False) -> bool:
    first, month, last = (int(digits[place : place + 2]) for place in (0, 2, 4))
    return is_day(first, month, last) or (not danish and is_day(last, month, first))

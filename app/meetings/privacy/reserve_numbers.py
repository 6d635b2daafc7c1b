"""Numbers given where there is no national one: a date with letters in the last part.

Swedish interim and regional numbers (850512-T123, 19850512-M012), Danish replacement numbers
(120585-AB12).
"""

import re
from collections.abc import Iterator

from app.meetings.privacy.calendar_days import is_day
from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.identity_numbers import LIKELY
from app.meetings.privacy.kind import Kind
from app.meetings.privacy.surroundings import Surroundings

_NUMBER = re.compile(
    r"(?<![0-9a-z])([0-9]{6}|(?:18|19|20)[0-9]{6})([ \0]?[-+/][ \0]?|[ \0]?)"
    r"((?=[0-9]{0,3}[a-zåäöæø])[0-9a-zåäöæø]{4})(?![0-9a-zåäöæø])"
)
_TAIL = re.compile(r"[a-z]{1,2}[0-9]{2,3}|[0-9]?[a-z]{2}[0-9]|[0-9][a-z][0-9]{2}|[0-9]{2}[a-z]{2}")


def reserve_numbers(folded: Folded, around: Surroundings) -> Iterator[Found]:
    """Yield every such number."""
    for found in _NUMBER.finditer(folded.lower):
        digits, between, tail = found.groups()
        announced = around.is_announced(found.start())
        if not announced and not (_TAIL.fullmatch(tail) and between.strip(" \0")):
            continue
        if sum(map(str.isdigit, tail)) and _has_a_date(digits[-6:]):
            if not announced and around.in_code(*found.span()):
                continue
            yield Found(Kind.RESERVE_NUMBER, found.start(), found.end(), LIKELY)


def _has_a_date(digits: str) -> bool:
    first, month, last = (int(digits[place : place + 2]) for place in (0, 2, 4))
    return is_day(first, month, last) or is_day(last, month, first)

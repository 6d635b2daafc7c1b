"""Dates in the short forms of numbers and invitations."""

import re
from datetime import date

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
OLDEST_YEARS = 125
_NEAR_YEARS = 2
_DAY_BEFORE = re.compile(
    r"(?<![0-9])(?:(?P<year>20[0-9]{2})[.\-/][01]?[0-9]|[0-3]?[0-9][.\-/][01]?[0-9])[.\-/]$"
)


def is_day(day: int, month: int, year: int) -> bool:
    """Whether the day exists in any year with these two (or four) last figures."""
    if not 1 <= month <= 12 or not 1 <= day <= _LENGTHS[month - 1]:
        return False
    # 1900 had no 29 February, 2000 had: where the century is open, either may be meant.
    return not (day == 29 and month == 2 and year % 4)


def full_year(short: int, today: date) -> int:
    """Return the latest year that ends in these two figures and is not in the future."""
    year = today.year // 100 * 100 + short
    return year if year <= today.year else year - 100


def is_clock(digits: str) -> bool:
    """Whether four figures can be a time of day."""
    return int(digits[:2]) < 24 and int(digits[2:]) < 60


def begins_in_a_date(text: str, start: int, first: str, today: date) -> bool:
    """Whether the figures at ``start`` end a day of these years, as in 24.11.26 07.30-0800."""
    before = text[max(0, start - 8) : start]
    if len(first) not in (2, 4) or not (found := _DAY_BEFORE.search(before)):
        return False
    year = found["year"] or first
    whole = int(year) if len(year) == 4 else today.year // 100 * 100 + int(year)
    return abs(whole - today.year) <= _NEAR_YEARS

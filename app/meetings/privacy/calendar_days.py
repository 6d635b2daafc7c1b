"""Dates in the short forms of numbers and invitations."""

from datetime import date

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
OLDEST_YEARS = 125


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

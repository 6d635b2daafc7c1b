"""Moments as attendance files write them: as many forms as there are countries."""

import re
from datetime import UTC, datetime

_DATE = re.compile(r"(?<!\d)(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?!\d)")
_TIME = re.compile(
    r"(?<![\d.])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*(?P<half>[ap])?\.?m?\.?\s*Z?$",
    re.IGNORECASE,
)
_LONGEST = 60


def moment(text: str) -> datetime | None:
    """Return the moment that a cell holds. Its zone stands for none: the file does not say it."""
    text = text.strip()[:_LONGEST].replace("T", " ")
    time = _TIME.search(text)
    if time is None:
        return None
    hours = int(time[1])
    if time["half"]:
        hours = hours % 12 + (12 if time["half"].casefold() == "p" else 0)
    day = _DATE.search(text)
    year, month, date = _day(day, bool(time["half"])) if day else (2000, 1, 1)
    try:
        return datetime(year, month, date, hours, int(time[2]), int(time[3] or 0), tzinfo=UTC)
    except ValueError:
        return None


def _day(day: re.Match[str], is_american: bool) -> tuple[int, int, int]:
    first, second, third = int(day[1]), int(day[3]), int(day[4])
    if len(day[1]) == 4:
        return first, second, third
    year = third + 2000 if third < 100 else third
    turned = second > 12 or (is_american and day[2] == "/" and first <= 12)
    return (year, first, second) if turned else (year, second, first)

"""Dates and times as people write them in Danish, Swedish, Norwegian and English."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from types import MappingProxyType

LONGEST_LINE = 400
"""Characters of one line that are looked through."""

_MONTHS: Mapping[str, int] = MappingProxyType(
    {
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "maj": 5, "mai": 5, "may": 5, "jun": 6, "jul": 7,
        "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12, "des": 12,
    }
)  # fmt: skip
_WEEKDAYS: Mapping[str, int] = MappingProxyType(
    {
        "man": 0, "mån": 0, "mon": 0, "tir": 1, "tis": 1, "tue": 1, "ons": 2, "wed": 2, "tor": 3,
        "thu": 3, "fre": 4, "fri": 4, "lør": 5, "lör": 5, "sat": 5, "søn": 6, "sön": 6, "sun": 6,
        "ma": 0, "må": 0, "ti": 1, "on": 2, "to": 3, "fr": 4, "lø": 5, "lö": 5, "sø": 6, "sö": 6,
    }
)  # fmt: skip
_NAMES = "|".join(_MONTHS)
_DAYS = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))

_IN_WORDS = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:\.|:[ae]|st|nd|rd|th)?\s{{0,3}}(?:of\s)?(?P<month>{_NAMES})"
    r"[a-z]{0,7}\.?,?(?:\s{0,3}(?P<year>\d{4})(?!\d))?"
)
_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{_NAMES})[a-z]{{0,7}}\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?"
    r"(?:\s(?P<year>\d{4}))?(?![\d:])"
)
_ISO = re.compile(r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])")
_NUMBERS = re.compile(
    r"(?<![\d.,/-])(?P<day>\d{1,2})(?P<mark>[./-])\s?(?P<month>\d{1,2})[./-]\s?"
    r"(?P<year>\d{4}|\d{2})(?![\d/]|[.:-]\d)"
)
_SHORT = re.compile(r"(?<![\d.,/-])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/-])(?P<year>)")
_FORMS = (_ISO, _IN_WORDS, _MONTH_FIRST, _NUMBERS, _SHORT)

_WEEKDAY_BEFORE = re.compile(
    rf"(?<![^\W\d_])(?P<weekday>{_DAYS})[a-zæøåäö]{{0,7}}\.?,?\s{{0,3}}(?:(?:den|d\.)\s{{0,3}})?$"
)

_CLOCK = (
    r"(?P<h{0}>\d{{1,2}})[:.](?P<m{0}>\d{{2}})(?![\d])(?:[:.]\d{{2}}(?!\d))?"
    r"\s?(?P<half{0}>[ap]\.?m\b\.?)?"
)
_TO = r"\s{0,3}(?:-|–|—|−|til\b|till\b|to\b|og\b|→)\s{0,3}(?:kl(?:okken|ockan|\.)?\s{0,2})?"
_RANGE = re.compile(rf"(?<![\d.:,/-]){_CLOCK.format(1)}(?:{_TO}{_CLOCK.format(2)})?")
_WHOLE_HOURS = re.compile(
    r"\b(?:kl|klokken|klockan|at)\.?\s{0,3}(?P<h1>\d{1,2})(?![\d:./])"
    rf"(?:{_TO}(?P<h2>\d{{1,2}})(?![\d:./]))?"
)
_HALVES = re.compile(
    r"(?<![\d.:,/-])(?P<h1>\d{1,2})\s?(?P<half1>[ap]m)?\s{0,2}[-–—]\s{0,2}"
    r"(?P<h2>\d{1,2})\s?(?P<half2>[ap]m)\b"
)
_BARE_HOURS = re.compile(
    r"(?<![\d.:,/-])(?P<h1>\d{1,2})\s?[-–—]\s?(?P<h2>\d{1,2})(?![\d:./-]|\s{0,2}[^\W\d_]{4})"
)
"""Hours only right behind a date; "10-12 personer" are none."""

_HALF_DAY = re.compile(r"\d\s?[ap]\.?m\b")


@dataclass(frozen=True, slots=True)
class Day:
    """A date in a line.

    Args:
        on: the date.
        start: where it begins in the line.
        end: where it ends.
        weekday_fits: the weekday in front of it is the right one; None if none stands there.
        has_year: the year was written; otherwise the nearest one is taken.
        may_be_turned: it may be an American date, with the month first.
    """

    on: date
    start: int
    end: int
    weekday_fits: bool | None = None
    has_year: bool = True
    may_be_turned: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time in a line, perhaps with an end."""

    begins: time
    ends: time | None
    start: int
    end: int


def days_in(line: str, today: date) -> list[Day]:
    """Return the dates of a line in their order."""
    small = line[:LONGEST_LINE].casefold()
    found: list[Day] = []
    for form in _FORMS:
        for match in form.finditer(small):
            if all(match.end() <= one.start or match.start() >= one.end for one in found):
                day = _day(match, small, today)
                found += [day] if day else []
    return sorted(found, key=lambda one: one.start)


def clocks_in(line: str, days: list[Day]) -> list[Clock]:
    """Return the times of a line in their order; what is part of a date is none."""
    small = list(line[:LONGEST_LINE].casefold())
    for day in days:
        small[day.start : day.end] = " " * (min(day.end, len(small)) - day.start)
    text = "".join(small)
    found: list[Clock] = []
    for form in (_RANGE, _HALVES, _WHOLE_HOURS):
        for match in form.finditer(text):
            if all(match.end() <= one.start or match.start() >= one.end for one in found):
                found.extend(_clocks(match))
    if not found:
        ends = {day.end for day in days}
        hours = (match for match in _BARE_HOURS.finditer(text) if _stands_at(match, text, ends))
        found = [one for match in hours for one in _clocks(match) if one.ends]
    return sorted(found, key=lambda one: one.start)


def _stands_at(match: re.Match[str], text: str, ends: set[int]) -> bool:
    """Tell whether only blanks stand between a match and the end of a date."""
    start = match.start()
    before = len(text[:start].rstrip(" ,"))
    # The date itself was made blank.
    return int(match["h1"]) < int(match["h2"]) and any(before <= end <= start for end in ends)


def _day(match: re.Match[str], line: str, today: date) -> Day | None:
    month = match["month"]
    number = _MONTHS.get(month[:3]) or (int(month) if month.isdecimal() else 0)
    day, year = int(match["day"]), match["year"]
    if number > 12 >= day and not match.groupdict().get("weekday"):
        # The American order.
        day, number = number, day
    try:
        on = date(_year(year), number, day) if year else _nearest(today, number, day)
    except ValueError:
        return None
    before = _WEEKDAY_BEFORE.search(line[max(0, match.start() - 25) : match.start()])
    fits = None if before is None else on.weekday() == _WEEKDAYS[before["weekday"]]
    turned = day <= 12 and day != number and match.groupdict().get("mark") == "/" and not fits
    turned = turned and _HALF_DAY.search(line) is not None
    return Day(on, match.start(), match.end(), fits, bool(year), turned)


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _nearest(today: date, month: int, day: int) -> date:
    """Return the day of that name that is nearest ahead; one of the last two months may be meant.

    Raises:
        ValueError: when there is no such day.
    """
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            on = date(year, month, day)
        except ValueError:
            continue
        if on >= today - timedelta(days=60):
            return on
    raise ValueError("no such day")


def _clocks(match: re.Match[str]) -> Iterator[Clock]:
    held = match.groupdict()
    half = held.get("half1") or (held.get("half2") if held.get("h2") else None)
    begins = _time(held["h1"], held.get("m1"), half)
    ends = _time(held.get("h2"), held.get("m2"), held.get("half2"))
    if begins is not None:
        yield Clock(begins, ends, match.start(), match.end())


def _time(hour: str | None, minute: str | None, half: str | None) -> time | None:
    if hour is None:
        return None
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if half.startswith("p") else 0)
    if number > 23 or int(minute or 0) > 59:
        return None
    return time(number, int(minute or 0))

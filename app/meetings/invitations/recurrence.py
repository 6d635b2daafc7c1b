"""Meetings that come back: how often, and when the next one is.

Only rules of whole days are followed, as mail programs write them. Others are told, not guessed.
"""

import calendar
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType

from app.meetings.invitations.model import Repeats

MOST_STEPS = 4_000
"""Days, weeks, months or years gone through: ten years of days."""

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_KNOWN = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH",
                    "BYSETPOS", "WKST"})  # fmt: skip

_HOW: Mapping[str, Repeats] = MappingProxyType(
    {
        "DAILY": Repeats.DAILY,
        "WEEKLY": Repeats.WEEKLY,
        "MONTHLY": Repeats.MONTHLY,
        "YEARLY": Repeats.YEARLY,
    }
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of repetition.

    Args:
        how: by which unit.
        parts: the rule's own words, names and values in capitals.
    """

    how: Repeats
    parts: Mapping[str, str]

    @property
    def is_followed(self) -> bool:
        """Whether the days of the rule can be told."""
        return self.how is not Repeats.OTHERWISE and set(self.parts) <= _KNOWN


def read_rule(text: str) -> Rule | None:
    """Return the rule of an RRULE line; None if there is none."""
    pairs = (part.partition("=") for part in text.upper().split(";")[:30])
    parts = {name.strip(): value.strip() for name, _, value in pairs if name.strip()}
    if not parts:
        return None
    return Rule(_HOW.get(parts.get("FREQ", ""), Repeats.OTHERWISE), MappingProxyType(parts))


def next_start(
    rule: Rule, first: datetime, after: datetime, without: Collection[date]
) -> datetime | None:
    """Return the first start of a series that is not before ``after``; None if it is over.

    Args:
        rule: one that ``is_followed``.
        first: the start of the series on the wall clock.
        after: a time on the same clock.
        without: days that were taken out of the series.
    """
    left = _number(rule, "COUNT", MOST_STEPS)
    until = _until(rule)
    for day in _days(rule, first.date()):
        if until is not None and day > until:
            return None
        if day < first.date():
            continue
        left -= 1
        if left < 0:
            return None
        start = datetime.combine(day, first.time())
        if start >= after and day not in without:
            return start
    return None


def _number(rule: Rule, name: str, usual: int) -> int:
    text = rule.parts.get(name, "")
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else usual
    return number if 0 < number <= MOST_STEPS else usual


def _until(rule: Rule) -> date | None:
    try:
        return datetime.strptime(rule.parts["UNTIL"][:8], "%Y%m%d").date()  # noqa: DTZ007 - a day
    except (KeyError, ValueError):
        return None


def _days(rule: Rule, first: date) -> Iterator[date]:
    step = _number(rule, "INTERVAL", 1)
    try:
        for count in range(MOST_STEPS):
            yield from _days_of_step(rule, first, count * step)
    except (ValueError, OverflowError):
        # The end of all calendars.
        return


def _days_of_step(rule: Rule, first: date, ahead: int) -> Iterator[date]:
    if rule.how is Repeats.DAILY:
        day = first + timedelta(days=ahead)
        if not _named(rule) or day.weekday() in {number for _, number in _named(rule)}:
            yield day
    elif rule.how is Repeats.WEEKLY:
        monday = first - timedelta(days=first.weekday()) + timedelta(weeks=ahead)
        numbers = {number for _, number in _named(rule)} or {first.weekday()}
        yield from (monday + timedelta(days=number) for number in sorted(numbers))
    elif rule.how is Repeats.MONTHLY:
        months = first.year * 12 + first.month - 1 + ahead
        yield from _days_of_month(rule, first, months // 12, months % 12 + 1)
    else:
        month = _number(rule, "BYMONTH", first.month)
        yield from _days_of_month(rule, first, first.year + ahead, min(month, 12))


def _days_of_month(rule: Rule, first: date, year: int, month: int) -> Iterator[date]:
    length = calendar.monthrange(year, month)[1]
    days = [date(year, month, number) for number in range(1, length + 1)]
    if _named(rule):
        chosen = sorted({day for nth, number in _named(rule) for day in _nth(days, nth, number)})
        yield from _at_position(rule, chosen)
    else:
        number = rule.parts.get("BYMONTHDAY", str(first.day))
        wanted = int(number) if re.fullmatch(r"[+-]?\d{1,2}", number) else first.day
        wanted = wanted if wanted > 0 else length + 1 + wanted
        # A month without that day has no meeting.
        yield from (day for day in days if day.day == wanted)


def _at_position(rule: Rule, days: list[date]) -> list[date]:
    position = rule.parts.get("BYSETPOS", "")
    if not re.fullmatch(r"[+-]?[1-9]\d?", position):
        return days
    number = int(position)
    at = number - 1 if number > 0 else len(days) + number
    return [days[at]] if 0 <= at < len(days) else []


def _named(rule: Rule) -> list[tuple[int, int]]:
    """Return the weekdays of a rule: which of the month (0: every one), and its number."""
    found = (_DAY.fullmatch(part) for part in rule.parts.get("BYDAY", "").split(",")[:20])
    return [(int(match[1] or 0), _DAYS.index(match[2])) for match in found if match]


def _nth(days: list[date], nth: int, weekday: int) -> list[date]:
    those = [day for day in days if day.weekday() == weekday]
    if not nth:
        return those
    at = nth - 1 if nth > 0 else len(those) + nth
    return [those[at]] if 0 <= at < len(those) else []

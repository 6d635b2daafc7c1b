"""Meetings that come back: how often, and when the next one is.

Rules of whole days are followed as RFC 5545 (3.3.10) has them and mail programs write them. Others
are told and not guessed: a wrong day is worse than none.
"""

import calendar
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType

from app.meetings.invitations.model import Repeats

MOST_DAYS = 40_000
"""Days of one series that are looked through: a century."""

MOST_DAYS_OF_A_FILE = 400_000

_MOST_VALUES = 40
_MOST_IN_A_MONTH = 5
"""Mondays in one month."""

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_UNTIL = re.compile(r"(\d{8})(?:T(\d{6})(Z)?)?")

_HOW: Mapping[str, Repeats] = MappingProxyType(
    {
        "DAILY": Repeats.DAILY,
        "WEEKLY": Repeats.WEEKLY,
        "MONTHLY": Repeats.MONTHLY,
        "YEARLY": Repeats.YEARLY,
    }
)
_ALWAYS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTH"})
_WITH: Mapping[Repeats, frozenset[str]] = MappingProxyType(
    {
        Repeats.DAILY: _ALWAYS | {"BYMONTHDAY"},
        Repeats.WEEKLY: _ALWAYS,
        Repeats.MONTHLY: _ALWAYS | {"BYMONTHDAY", "BYSETPOS"},
        Repeats.YEARLY: _ALWAYS | {"BYMONTHDAY", "BYSETPOS"},
        Repeats.OTHERWISE: frozenset(),
    }
)
"""What is followed with each unit."""


class NotFollowedError(Exception):
    """The days of a series could not be told."""


@dataclass(slots=True)
class Budget:
    """Days that may be looked through for all series of one file."""

    left: int = MOST_DAYS_OF_A_FILE

    def take(self, days: int) -> None:
        """Count some days.

        Raises:
            NotFollowedError: when there are no more.
        """
        self.left -= days
        if self.left < 0:
            raise NotFollowedError


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of repetition.

    Args:
        how: by which unit.
        is_followed: the days of the rule can be told.
        interval: every how many units.
        count: meetings in all; 0 if that is not said.
        until: the last start, on the wall clock or, if ``until_is_utc``, in universal time.
        days: weekdays, Monday is 0, each with which of the month it is (0: every one).
        month_days: days of the month; negative ones from its end.
        months: numbers of months; none means any.
        positions: which ones of the days of a month or year.
        week_start: the weekday that begins a week.
    """

    how: Repeats
    is_followed: bool = False
    interval: int = 1
    count: int = 0
    until: datetime | None = None
    until_is_utc: bool = False
    days: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0


def read_rule(text: str) -> Rule | None:
    """Return the rule of an RRULE line; None if there is none."""
    pairs = [part.partition("=") for part in text[:2_000].upper().split(";")]
    named = [(name.strip(), value.strip()) for name, _, value in pairs if name.strip()]
    parts = dict(named)
    if not parts:
        return None
    how = _HOW.get(parts.get("FREQ", ""), Repeats.OTHERWISE)
    if len(parts) < len(named) or not set(parts) <= _WITH[how]:
        return Rule(how)
    try:
        return _rule(how, parts)
    except ValueError:
        return Rule(how)


def next_start(
    rule: Rule,
    first: datetime,
    after: datetime,
    without: Collection[date],
    budget: Budget | None = None,
) -> datetime | None:
    """Return the first start of a series that is not before ``after``; None if it is over.

    Args:
        rule: one that ``is_followed``.
        first: the start of the series on the wall clock.
        after: a time on the same clock.
        without: days that were taken out of the series.
        budget: of the file.

    Raises:
        NotFollowedError: when that would take too long, or the rule does not fit its own start.
    """
    budget = budget or Budget()
    if first.date() not in _days_of_step(rule, first.date(), 0):
        # RFC 5545, 3.8.5.3: the start belongs to the series, yet programs count it differently.
        if rule.count:
            raise NotFollowedError
        if first >= after and first.date() not in without:
            return first
    ahead = 0 if rule.count else _steps_until(rule, first.date(), after.date())
    for counted, day in enumerate(_days(rule, first.date(), ahead, budget), start=1):
        start = datetime.combine(day, first.time())
        if (rule.until and start > rule.until) or 0 < rule.count < counted:
            return None
        if start >= after and day not in without:
            return start
    return None


def _rule(how: Repeats, parts: Mapping[str, str]) -> Rule:
    """Return a rule whose days can be told.

    Raises:
        ValueError: when they cannot.
    """
    days = _named(parts["BYDAY"]) if "BYDAY" in parts else ()
    by_week = how in (Repeats.DAILY, Repeats.WEEKLY)
    if by_week and any(nth for nth, _ in days):
        raise ValueError("which one of a day")
    if how is Repeats.YEARLY and days and "BYMONTH" not in parts:
        raise ValueError("weekdays of a whole year")
    until, is_utc = _until(parts["UNTIL"]) if "UNTIL" in parts else (None, False)
    return Rule(
        how,
        is_followed=True,
        interval=_number(parts.get("INTERVAL", "1"), 9_999),
        count=_number(parts["COUNT"], 99_999) if "COUNT" in parts else 0,
        until=until,
        until_is_utc=is_utc,
        days=days,
        month_days=_numbers(parts, "BYMONTHDAY", 31),
        months=tuple(abs(one) for one in _numbers(parts, "BYMONTH", 12)),
        positions=_numbers(parts, "BYSETPOS", 366),
        week_start=_WEEKDAYS.index(parts.get("WKST", "MO")),
    )


def _number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 9 and 0 < int(text) <= most):
        raise ValueError("no such number")
    return int(text)


def _numbers(parts: Mapping[str, str], name: str, most: int) -> tuple[int, ...]:
    if name not in parts:
        return ()
    texts = parts[name].split(",")[: _MOST_VALUES + 1]
    if len(texts) > _MOST_VALUES or (name == "BYMONTH" and "-" in parts[name]):
        raise ValueError("too many")
    found = [
        _number(text.lstrip("+-"), most) * (-1 if text.startswith("-") else 1) for text in texts
    ]
    return tuple(dict.fromkeys(found))


def _named(text: str) -> tuple[tuple[int, int], ...]:
    found = [_DAY.fullmatch(part.strip()) for part in text.split(",")[: _MOST_VALUES + 1]]
    days = [(int(one[1] or 0), _WEEKDAYS.index(one[2])) for one in found if one]
    # No month has a sixth Monday.
    days = [day for day in days if abs(day[0]) <= _MOST_IN_A_MONTH]
    if len(found) > _MOST_VALUES or None in found or not days:
        raise ValueError("no weekdays")
    return tuple(dict.fromkeys(days))


def _until(text: str) -> tuple[datetime, bool]:
    found = _UNTIL.fullmatch(text)
    if found is None:
        raise ValueError("no time")
    # A day alone means the whole of it.
    clock = found[2] or "235959"
    return datetime.strptime(found[1] + clock, "%Y%m%d%H%M%S"), bool(found[3])  # noqa: DTZ007 - see until_is_utc


def _steps_until(rule: Rule, first: date, after: date) -> int:
    """Return how many units can be gone over because they end before ``after``."""
    if rule.how is Repeats.DAILY:
        units = (after - first).days - 1
    elif rule.how is Repeats.WEEKLY:
        units = (after - first).days // 7 - 1
    elif rule.how is Repeats.MONTHLY:
        units = (after.year - first.year) * 12 + after.month - first.month - 1
    else:
        units = after.year - first.year - 1
    return max(0, units) // rule.interval * rule.interval


def _days(rule: Rule, first: date, ahead: int, budget: Budget) -> Iterator[date]:
    own = Budget(MOST_DAYS)
    length = {Repeats.DAILY: 1, Repeats.WEEKLY: 7, Repeats.MONTHLY: 31}.get(rule.how, 366)
    while True:
        own.take(length)
        budget.take(length)
        try:
            found = _days_of_step(rule, first, ahead)
        except (ValueError, OverflowError):
            # The end of all calendars.
            return
        yield from (day for day in found if day >= first)
        ahead += rule.interval


def _days_of_step(rule: Rule, first: date, ahead: int) -> list[date]:
    """Return the days of one unit in their order, also those before the first meeting."""
    if rule.how is Repeats.DAILY:
        return _kept(rule, [first + timedelta(days=ahead)])
    if rule.how is Repeats.WEEKLY:
        begins = first - timedelta(days=(first.weekday() - rule.week_start) % 7)
        numbers = {number for _, number in rule.days} or {first.weekday()}
        offsets = sorted((number - rule.week_start) % 7 for number in numbers)
        return _kept(rule, [begins + timedelta(days=one, weeks=ahead) for one in offsets])
    if rule.how is Repeats.MONTHLY:
        year, month = divmod(first.year * 12 + first.month - 1 + ahead, 12)
        is_left_out = rule.months and month + 1 not in rule.months
        return [] if is_left_out else _chosen(rule, _of_month(rule, first, year, month + 1))
    months = rule.months or (range(1, 13) if rule.month_days else (first.month,))
    year = first.year + ahead
    days = [day for month in sorted(months) for day in _of_month(rule, first, year, month)]
    return _chosen(rule, days)


def _kept(rule: Rule, days: list[date]) -> list[date]:
    """Return those days of a week that are in the months and on the days of the rule."""
    weekdays = {number for _, number in rule.days}
    return [
        day
        for day in days
        if (not rule.months or day.month in rule.months)
        and (not weekdays or day.weekday() in weekdays)
        and (not rule.month_days or day.day in _numbers_of_month(rule, day.year, day.month))
    ]


def _of_month(rule: Rule, first: date, year: int, month: int) -> list[date]:
    begins, length = calendar.monthrange(year, month)
    # A month without that day has no meeting.
    numbers = _numbers_of_month(rule, year, month) if rule.month_days else {first.day}
    if rule.days:
        named = {one for nth, number in rule.days for one in _nth(begins, length, nth, number)}
        numbers = named & numbers if rule.month_days else named
    return [date(year, month, number) for number in sorted(numbers) if number <= length]


def _numbers_of_month(rule: Rule, year: int, month: int) -> set[int]:
    length = calendar.monthrange(year, month)[1]
    numbers = {one if one > 0 else length + 1 + one for one in rule.month_days}
    return {one for one in numbers if 1 <= one <= length}


def _nth(begins: int, length: int, nth: int, weekday: int) -> list[int]:
    """Return the days of a month, which ``begins`` on some weekday, that are on another one."""
    those = list(range(1 + (weekday - begins) % 7, length + 1, 7))
    if not nth:
        return those
    at = nth - 1 if nth > 0 else len(those) + nth
    return those[at : at + 1] if at >= 0 else []


def _chosen(rule: Rule, days: list[date]) -> list[date]:
    if not rule.positions:
        return days
    places = {one - 1 if one > 0 else len(days) + one for one in rule.positions}
    return [day for place, day in enumerate(days) if place in places]

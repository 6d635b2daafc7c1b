"""Time zones as calendars name them: of the zone database, of Windows, in words, or by rules."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from types import MappingProxyType
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.meetings.invitations.calendar_lines import Component

_NAME = re.compile(r"(?!Factory)[A-Z][A-Za-z0-9_+-]{0,30}(/[A-Za-z0-9_+-]{1,30}){0,2}")
_OFFSET = re.compile(r"([+-])(\d{2})(\d{2})(\d{2})?")
_OFFSET_IN_NAME = re.compile(
    r"(?:UTC|GMT)\s*([+\-\u2013\u2212])\s*(\d{1,2})[:.]?(\d{2})?\b", re.IGNORECASE
)
_OF_A_PROGRAM = re.compile(r"\s{0,3}\((?:UTC|GMT)\s?\+\s?0?1(?:[:.]?00)?\b", re.IGNORECASE)
_UNIVERSAL = re.compile(r"(?:utc|gmt)\b")
_WITHOUT_SUMMER = ("afri", "casablanca")
_DAY = re.compile(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)")
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "copenhagen": "Europe/Copenhagen", "københavn": "Europe/Copenhagen",
        "köpenhamn": "Europe/Copenhagen", "stockholm": "Europe/Stockholm", "oslo": "Europe/Oslo",
        "amsterdam": "Europe/Berlin", "bruxelles": "Europe/Copenhagen", "paris": "Europe/Paris",
        "berlin": "Europe/Berlin", "brussels": "Europe/Brussels", "bryssel": "Europe/Brussels",
        "central european": "Europe/Copenhagen", "centraleuropæisk": "Europe/Copenhagen",
        "centraleuropeisk": "Europe/Stockholm", "sentraleuropeisk": "Europe/Oslo",
        "cest": "Europe/Copenhagen", "cet": "Europe/Copenhagen", "mez": "Europe/Copenhagen",
        "helsinki": "Europe/Helsinki", "helsingfors": "Europe/Helsinki",
        "eest": "Europe/Helsinki", "eet": "Europe/Helsinki",
        "athen": "Europe/Athens", "aten": "Europe/Athens", "bukarest": "Europe/Bucharest",
        "bucharest": "Europe/Bucharest",
        "london": "Europe/London", "dublin": "Europe/Dublin", "reykjavik": "Atlantic/Reykjavik",
        "coordinated universal": "UTC", "greenwich": "UTC",
        "eastern time (us": "America/New_York", "pacific time (us": "America/Los_Angeles",
    }
)  # fmt: skip
"""Words in the names that mail programs show, such as "(UTC+01:00) Bruxelles, København"."""

_TIME_OF = re.compile(
    r"\b(dansk|danish|svensk|swedish|norsk|norwegian|finsk|finnish|engelsk|brit)\w{0,3}\s\w{0,7}"
    r"(?:tid|time)\b|\b(uk)\stime\b"
)
_PEOPLES: Mapping[str, str] = MappingProxyType(
    {
        "dansk": "Europe/Copenhagen", "danish": "Europe/Copenhagen", "svensk": "Europe/Stockholm",
        "swedish": "Europe/Stockholm", "norsk": "Europe/Oslo", "norwegian": "Europe/Oslo",
        "finsk": "Europe/Helsinki", "finnish": "Europe/Helsinki", "engelsk": "Europe/London",
        "brit": "Europe/London", "uk": "Europe/London",
    }
)  # fmt: skip
"""Whose time it is, as in "kl. 14.00 svensk tid"."""


@dataclass(frozen=True, slots=True)
class _Period:
    """Summer or winter time by its own rule: from when, and how far from universal time."""

    start: datetime
    offset: timedelta
    month: int = 0
    weekday: int = 0
    nth: int = 0

    def begins(self, year: int) -> datetime | None:
        """Return when it begins in a year, on the wall clock before the change."""
        if not self.month:
            return self.start
        if year < self.start.year:
            return None
        return _nth_weekday(self, year)


class RuleZone(tzinfo):
    """A zone that a calendar describes by its own rules, as far as they are yearly ones."""

    def __init__(self, name: str, periods: Sequence[_Period]) -> None:
        """Follow ``periods``, of which there is at least one."""
        self._name = name
        self._periods = tuple(periods)

    def utcoffset(self, at: datetime | None) -> timedelta:
        """Return the offset when the clock there shows ``at``."""
        if at is None:
            return self._periods[0].offset
        wall = at.replace(tzinfo=None, fold=0)
        begun = [(began, one) for began, one in self._began(wall.year) if began <= wall]
        if not begun:
            return min(self._periods, key=lambda one: one.start).offset
        return max(begun, key=lambda item: item[0])[1].offset

    def dst(self, at: datetime | None) -> timedelta:
        """Return nothing: what counts is the offset."""
        return timedelta(0)

    def tzname(self, at: datetime | None) -> str:
        """Return the calendar's own name."""
        return self._name

    def fromutc(self, at: datetime) -> datetime:
        """Return what the clock there shows at a moment; tzinfo's own way needs a ``dst``."""
        for offset in sorted({one.offset for one in self._periods}, reverse=True):
            if self.utcoffset(at + offset) == offset:
                return at + offset
        return at + self.utcoffset(at)

    def _began(self, year: int) -> Iterator[tuple[datetime, _Period]]:
        for one in self._periods:
            for when in (one.begins(year), one.begins(year - 1)):
                if when is not None:
                    yield when, one


def named_zone(name: str) -> tzinfo | None:
    """Return the zone that a calendar or a mail program calls so; None if it is not known."""
    cleaned = name.strip().strip("\"'/")[:200]
    if cleaned.upper() in ("UTC", "Z", "GMT", "ETC/UTC", "TZONE://MICROSOFT/UTC"):
        return UTC
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    windows = WINDOWS_TO_OLSON.get(cleaned)
    if windows:
        return _zone(windows)
    # Some programs put their own name in front: "/mozilla.org/20050126_1/Europe/Copenhagen".
    parts = cleaned.split("/")
    for start in range(min(len(parts), 6)):
        found = _zone("/".join(parts[start:]))
        if found is not None:
            return found
    return zone_in_words(cleaned)


def zone_in_words(text: str) -> tzinfo | None:
    """Return the zone that is meant by a name for people; None if it is not known."""
    small = text.casefold()[:200].strip(" ()")
    people = _TIME_OF.search(small)
    if people is not None:
        return _zone(_PEOPLES[people[1] or people[2]])
    for word, name in _WORDS.items():
        if re.search(rf"\b{re.escape(word)}", small):
            return _zone(name)
    if _OF_A_PROGRAM.match(text) and not any(word in small for word in _WITHOUT_SUMMER):
        # What mail programs call the zone of the north all the year round, with or without a town.
        return _zone("Europe/Copenhagen")
    return _away(small)


def _away(small: str) -> tzinfo | None:
    found = _OFFSET_IN_NAME.search(small)
    if found is None:
        return UTC if _UNIVERSAL.match(small) else None
    hours, minutes = int(found[2]), int(found[3] or 0)
    if hours > 14 or minutes > 59:
        return None
    away = timedelta(hours=hours, minutes=minutes)
    return timezone(away if found[1] == "+" else -away)


def described_zone(name: str, component: Component) -> tzinfo | None:
    """Return the zone that a VTIMEZONE describes; None if it makes no sense."""
    periods = [period for part in component.parts[:20] if (period := _period(part)) is not None]
    return RuleZone(name, periods) if periods else None


def reads_alike(zone: tzinfo, wall: datetime, home: tzinfo | None) -> bool:
    """Tell whether the reader's clock shows ``wall`` when one in that zone does.

    Args:
        zone: in which a time was given.
        wall: the time, without a zone.
        home: the zone of the reader's clock; None is this computer's.
    """
    try:
        here = wall.astimezone() if home is None else wall.replace(tzinfo=home)
        return zone.utcoffset(wall) == here.utcoffset()
    except (OverflowError, ValueError, OSError):
        # Out of any sensible range: there will be no time to show.
        return True


def _zone(name: str) -> tzinfo | None:
    # The pattern keeps out paths to elsewhere, and names such as "localtime" that say nothing.
    if not _NAME.fullmatch(name):
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _period(component: Component) -> _Period | None:
    offset = _offset(component.value("TZOFFSETTO"))
    start = _start(component.value("DTSTART"))
    if offset is None or start is None:
        return None
    rule = dict(
        part.upper().partition("=")[::2] for part in component.value("RRULE").split(";")[:20]
    )
    month, day = rule.get("BYMONTH", ""), _DAY.fullmatch(rule.get("BYDAY", ""))
    if rule.get("FREQ") != "YEARLY" or not month.isdecimal() or day is None:
        return _Period(start, offset)
    if not 1 <= int(month) <= 12:
        return _Period(start, offset)
    return _Period(start, offset, int(month), _DAYS.index(day[2]), int(day[1] or 1))


def _offset(text: str) -> timedelta | None:
    found = _OFFSET.fullmatch(text.strip())
    if found is None or int(found[2]) > 14 or int(found[3]) > 59:
        return None
    away = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return -away if found[1] == "-" else away


def _start(text: str) -> datetime | None:
    try:
        return datetime.strptime(text.strip()[:15], "%Y%m%dT%H%M%S")  # noqa: DTZ007 - a wall clock
    except ValueError:
        return None


def _nth_weekday(period: _Period, year: int) -> datetime | None:
    try:
        if period.nth > 0:
            first = period.start.replace(year=year, month=period.month, day=1)
            ahead = (period.weekday - first.weekday()) % 7
            day = first + timedelta(days=ahead + 7 * (period.nth - 1))
        else:
            turn = year + period.month // 12, period.month % 12 + 1
            last = period.start.replace(year=turn[0], month=turn[1], day=1) - timedelta(days=1)
            behind = (last.weekday() - period.weekday) % 7
            day = last - timedelta(days=behind + 7 * (-period.nth - 1))
    except (ValueError, OverflowError):
        return None
    return day

"""When the meeting is, from a text without a calendar in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, tzinfo

from app.meetings.invitations.model import Remark
from app.meetings.invitations.moments import moment
from app.meetings.invitations.nordic_dates import LONGEST_LINE, Clock, Day, clocks_in, days_in
from app.meetings.invitations.nordic_fields import Field, Labelled
from app.meetings.invitations.remarks import remark
from app.meetings.invitations.zones import reads_alike, zone_in_words

MOST_LINES = 600
LINES_APART = 2
"""Lines between a date and its time, such as "Dato: …" and "Kl.: …"."""

_ZONE = re.compile(
    r"\((?:utc|gmt)[^()]{0,120}(?:\([^()]{0,40}\)[^()]{0,60})?\)?[^\n]{0,80}"
    r"|\b(?:utc|gmt)\s?[+\-\u2013\u2212]\s?\d{1,2}(?::?\d{2})?\b"
    r"|\b(?:cest|cet|eest|eet|utc|gmt)\b"
    r"|\b(?:dansk|svensk|norsk|finsk|engelsk|britt?isk)\s(?:sommar|sommer|vinter|normal)?tid\b"
    r"|\b(?:danish|swedish|norwegian|finnish|british|uk)\stime\b"
    r"|\b(?:central european|centraleurop|sentraleurop|eastern|greenwich"
    r"|coordinated universal)[^\n]{0,60}",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\s{0,3}(?:[-–—→]|till?\b|to\b)", re.IGNORECASE)
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_QUOTED = re.compile(r"\b(?:skrev|skriver|wrote)\b", re.IGNORECASE)
_RELATES_TO = {Field.START: 0, Field.WHEN: 0, Field.DATE: 4, None: 4, Field.PLACE: 8}
"""Where a time stands; the smaller, the surer that it is the meeting's."""

_PAST, _FAR_AWAY = 1, 2
"""Added to that: a meeting is prepared, so it lies ahead, and it is no date of birth."""


@dataclass(slots=True)
class When:
    """When a meeting is, and what is odd about it."""

    starts_at: datetime | None = None
    ends_at: datetime | None = None
    remarks: list[Remark] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Candidate:
    weight: int
    day: Day
    begins: time
    ends: tuple[date, time] | None
    zone_words: str


def time_in(lines: list[str], fields: list[Labelled], home: tzinfo | None, now: datetime) -> When:
    """Return when the meeting is, as far as a text says it.

    Args:
        lines: of the text.
        fields: its labelled lines.
        home: the zone of the reader's clock; None is this computer's.
        now: the present, with its zone.
    """
    today = now.astimezone(home).date()
    # Numbers in a link are no times.
    lines = [_LINK.sub(" ", line[:LONGEST_LINE]) for line in lines[:MOST_LINES]]
    found = sorted(_candidates(lines, fields, today), key=lambda one: one.weight)
    if not found:
        return When()
    best = found[0]
    when = _placed(best, home)
    rivals = {(one.day.on, one.begins) for one in found if one.weight == best.weight}
    if len(rivals) > 1:
        when.remarks.append(remark("time.several"))
    return when


def _candidates(lines: list[str], fields: list[Labelled], today: date) -> Iterator[_Candidate]:
    labels = {one.line: one.field for one in fields}
    end = _labelled_end(lines, labels, today)
    for number, line in enumerate(lines):
        label = labels.get(number)
        if label in (Field.SENT, Field.END, Field.FROM, Field.TO, Field.OPTIONAL):
            continue
        if _QUOTED.search(line):
            # "Den 20. november 2026 kl. 11.02 skrev Anna Holm:"
            continue
        days = days_in(line, today)
        if days:
            clocks, at = _clocks_near(lines, labels, number, days)
            weight = _RELATES_TO.get(label, 4)
            for one in _combined(weight, days, clocks, end, lines[at]):
                yield replace(one, weight=one.weight + _unlikely(one.day.on, today))


def _unlikely(day: date, today: date) -> int:
    if not -400 < (day - today).days < 800:
        return _FAR_AWAY
    return _PAST if day < today else 0


def _labelled_end(
    lines: list[str], labels: dict[int, Field], today: date
) -> tuple[date | None, time] | None:
    number = next((at for at, label in labels.items() if label is Field.END), None)
    if number is None or number >= len(lines):
        return None
    days = days_in(lines[number], today)
    clocks = clocks_in(lines[number], days)
    return (days[0].on if days else None, clocks[0].begins) if clocks else None


def _clocks_near(
    lines: list[str], labels: dict[int, Field], number: int, days: list[Day]
) -> tuple[list[Clock], int]:
    """Return the times of a line, or of the next ones if it has none, and which line that was."""
    clocks = clocks_in(lines[number], days)
    following = range(number + 1, min(number + 1 + LINES_APART, len(lines)))
    for at in following:
        if clocks or labels.get(at) in (Field.SENT, Field.END):
            break
        if not days_in(lines[at], days[0].on):
            clocks = clocks_in(lines[at], [])
            number = at if clocks else number
    return clocks, number


def _combined(
    weight: int,
    days: list[Day],
    clocks: list[Clock],
    end: tuple[date | None, time] | None,
    line: str,
) -> Iterator[_Candidate]:
    if not clocks:
        return
    zone = _ZONE.search(line, min(clocks[0].end, len(line)))
    words = zone[0] if zone else ""
    if len(days) == 2 and len(clocks) == 2 and _UNTIL.match(line[clocks[0].end : days[1].start]):
        until = (days[1].on, clocks[1].begins)
        yield _Candidate(weight, days[0], clocks[0].begins, until, words)
        return
    for day in days:
        clock = min(clocks, key=lambda one: _apart(one, day))
        ends = (day.on, clock.ends) if clock.ends else None
        if ends is None and end is not None:
            ends = (end[0] or day.on, end[1])
        yield _Candidate(weight, day, clock.begins, ends, words)


def _apart(clock: Clock, day: Day) -> int:
    """Return how far a time stands from a date in the line; what stands behind counts as nearer."""
    ahead, behind = day.start - clock.end, clock.start - day.end
    return behind * 2 if behind >= 0 else ahead * 2 + 1


def _placed(one: _Candidate, home: tzinfo | None) -> When:
    when = When()
    wall = datetime.combine(one.day.on, one.begins)
    zone = _zone(one.zone_words, wall, home, when)
    found = moment(wall, zone)
    if found is None:
        return when
    when.starts_at = found.at
    when.remarks += [remark("time.skipped")] if found.is_skipped else []
    when.remarks += [remark("time.doubled")] if found.is_doubled else []
    when.remarks += [remark("time.weekday")] if one.day.weekday_fits is False else []
    when.remarks += [remark("time.turned")] if one.day.may_be_turned else []
    when.remarks += [remark("time.year")] if not one.day.has_year else []
    _set_end(when, one, zone, home)
    return when


def _set_end(when: When, one: _Candidate, zone: tzinfo | None, home: tzinfo | None) -> None:
    if one.ends is None or when.starts_at is None:
        return
    wall = datetime.combine(*one.ends)
    if one.ends[0] == one.day.on and one.ends[1] < one.begins and one.begins.hour >= 18:
        # An evening that goes on past midnight.
        wall += timedelta(days=1)
    found = moment(wall, zone)
    if found is not None and found.at < when.starts_at:
        when.remarks.append(remark("time.end"))
    elif found is not None:
        when.ends_at = found.at


def _zone(words: str, wall: datetime, home: tzinfo | None, when: When) -> tzinfo | None:
    zone = zone_in_words(words) if words else None
    if zone is None:
        return home
    if not reads_alike(zone, wall, home):
        when.remarks.append(remark("time.elsewhere", zone=words.strip()))
    return zone

"""One event of a calendar file, taken apart."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from app.meetings.invitations.calendar_lines import Component, Property
from app.meetings.invitations.model import Attendee, Remark, Repeats
from app.meetings.invitations.moments import Moment, moment
from app.meetings.invitations.people import MOST_PEOPLE, distinct, is_guess, person
from app.meetings.invitations.recurrence import (
    Budget,
    NotFollowedError,
    Rule,
    next_start,
    read_rule,
)
from app.meetings.invitations.remarks import remark
from app.meetings.invitations.zones import described_zone, named_zone, reads_alike

_WHEN = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2}):?(\d{2})?(Z)?)?")
_LASTS = re.compile(
    r"([+-])?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?"
)
_NO_PERSON = frozenset({"ROOM", "RESOURCE"})

MOST_DAYS_OUT = 1_000
"""Meetings of one series that were called off or moved."""

Zones = Mapping[str, Component]
"""The zones that the calendar itself describes, by name."""


@dataclass(slots=True)
class Event:
    """What one event says about its meeting; texts as they came, not yet plain."""

    uid: str = ""
    subject: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    is_all_day: bool = False
    is_cancelled: bool = False
    is_over: bool = False
    is_exception: bool = False
    repeats: Repeats = Repeats.NEVER
    organiser: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    remarks: list[Remark] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Frame:
    """What an event is read against.

    Args:
        zones: zones that the calendar describes.
        home: the zone of the reader's clock; None is this computer's.
        now: the present, with its zone.
        moved: by the name of a series, its meetings that have an event of their own.
        budget: for going through the series of the file.
    """

    zones: Zones
    home: tzinfo | None
    now: datetime
    moved: Mapping[str, Sequence[Property]] = field(default_factory=dict)
    budget: Budget = field(default_factory=Budget)


def read_event(component: Component, method: str, frame: Frame) -> Event:
    """Return what an event of a calendar says.

    Args:
        component: a VEVENT.
        method: the calendar's, such as ``CANCEL``, in capitals.
        frame: zones, clock and present.
    """
    event = Event(uid=component.value("UID")[:500], subject=component.text("SUMMARY"))
    event.is_cancelled = method == "CANCEL" or _status(component) == "CANCELLED"
    event.is_exception = component.first("RECURRENCE-ID") is not None
    if method in ("REPLY", "COUNTER", "DECLINECOUNTER"):
        event.remarks.append(remark("event.answer"))
    _set_times(event, component, frame)
    _set_people(event, component)
    if event.is_cancelled:
        event.remarks.append(remark("event.cancelled"))
    return event


def _status(component: Component) -> str:
    return component.value("STATUS").strip().upper()


@dataclass(frozen=True, slots=True)
class _Wall:
    """A time on the wall, and the zone of that wall."""

    at: datetime
    is_day: bool
    zone: tzinfo | None
    remark: Remark | None = None

    def moment(self) -> Moment | None:
        return moment(self.at, self.zone)


def _set_times(event: Event, component: Component, frame: Frame) -> None:
    start = _wall(component.first("DTSTART"), frame)
    if start is None:
        return
    lasts = _length(component, start, frame)
    event.is_all_day = start.is_day or _is_true(component, "X-MICROSOFT-CDO-ALLDAYEVENT")
    start = _of_series(event, component, start, frame)
    found = start.moment()
    if found is None:
        return
    event.starts_at = found.at
    event.remarks += [start.remark] if start.remark and not event.is_all_day else []
    if not event.is_all_day:
        event.remarks += _oddities(found)
    if lasts is None and event.is_all_day:
        lasts = timedelta(days=1)
    _set_end(event, start, lasts)
    if start.zone in (UTC, None):
        # Universal time is how calendars pass times on; nobody wrote it for people to read.
        event.starts_at = event.starts_at.astimezone(frame.home)
        event.ends_at = event.ends_at.astimezone(frame.home) if event.ends_at else None


def _oddities(found: Moment) -> Iterator[Remark]:
    if found.is_skipped:
        yield remark("time.skipped")
    if found.is_doubled:
        yield remark("time.doubled")


def _set_end(event: Event, start: _Wall, lasts: timedelta | None) -> None:
    if lasts is None or event.starts_at is None:
        return
    if lasts < timedelta(0):
        event.remarks.append(remark("time.end"))
        return
    try:
        if event.is_all_day:
            # Midnight to midnight, also over a night when the clock is changed.
            end = moment(start.at + lasts, start.zone)
            event.ends_at = end.at if end else None
        else:
            end_utc = event.starts_at.astimezone(UTC) + lasts
            event.ends_at = end_utc.astimezone(event.starts_at.tzinfo)
    except OverflowError:
        return


def _length(component: Component, start: _Wall, frame: Frame) -> timedelta | None:
    """Return how long the meeting lasts; None if that is not said."""
    end = _wall(component.first("DTEND"), frame)
    if end is None:
        return _duration(component.value("DURATION"))
    if start.is_day or end.is_day:
        return end.at - start.at
    first, last = start.moment(), end.moment()
    # Universal time: two times of one zone are otherwise subtracted as if no clock was changed.
    return last.at.astimezone(UTC) - first.at.astimezone(UTC) if first and last else None


def _duration(text: str) -> timedelta | None:
    found = _LASTS.fullmatch(text.strip().upper())
    if found is None or not any(found.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    lasts = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -lasts if found[1] == "-" else lasts


def _wall(line: Property | None, frame: Frame) -> _Wall | None:
    found = _WHEN.match(line.value.strip()) if line else None
    if line is None or found is None:
        return None
    numbers = [int(part or 0) for part in found.groups()[:6]]
    try:
        day = date(numbers[0], numbers[1], numbers[2])
        at = datetime.combine(day, time(numbers[3], numbers[4], min(numbers[5], 59)))
    except ValueError:
        return None
    if found[4] is None:
        return _Wall(at, is_day=True, zone=frame.home)
    if found[7]:
        return _Wall(at, is_day=False, zone=UTC)
    zone, told = _zone(line.parameters.get("TZID", ""), at, frame)
    return _Wall(at, is_day=False, zone=zone, remark=told)


def _zone(name: str, at: datetime, frame: Frame) -> tuple[tzinfo | None, Remark | None]:
    if not name:
        # Without a zone, it is the time on whichever clock the reader looks at (RFC 5545, 3.3.5).
        return frame.home, None
    zone = named_zone(name)
    if zone is None:
        described = frame.zones.get(name)
        zone = described_zone(name, described) if described else None
    if zone is None:
        return frame.home, remark("time.zone_unknown", zone=name)
    alike = reads_alike(zone, at, frame.home)
    return zone, None if alike else remark("time.elsewhere", zone=name)


def _is_true(component: Component, name: str) -> bool:
    return component.value(name).strip().upper() == "TRUE"


def _of_series(event: Event, component: Component, start: _Wall, frame: Frame) -> _Wall:
    """Note how the meeting comes back, and return the start of the next one."""
    if event.is_exception:
        event.repeats = Repeats.ONE_OF_A_SERIES
        return start
    rule = read_rule(component.value("RRULE"))
    if rule is None:
        has_days = component.first("RDATE") is not None
        event.repeats = Repeats.OTHERWISE if has_days else Repeats.NEVER
        event.remarks += [remark("event.series_first")] if has_days else []
        return start
    event.repeats = rule.how
    out = _taken_out(component, start, frame)
    if not rule.is_followed or out is None or _is_more_than_a_rule(component):
        event.remarks.append(remark("event.series_first"))
        return start
    return _next(event, _with_until(rule, start), start, out, frame)


def _is_more_than_a_rule(component: Component) -> bool:
    """Tell whether days come or go by more than one rule."""
    others = component.first("RDATE") or component.first("EXRULE")
    return others is not None or len(component.all("RRULE")) > 1


def _with_until(rule: Rule, start: _Wall) -> Rule:
    """Return the rule with its end on the clock of the start."""
    if rule.until is None or not rule.until_is_utc or start.is_day:
        return rule
    try:
        until = rule.until.replace(tzinfo=UTC).astimezone(start.zone).replace(tzinfo=None)
    except OverflowError:
        return rule
    return replace(rule, until=until)


def _next(event: Event, rule: Rule, start: _Wall, out: set[date], frame: Frame) -> _Wall:
    # A meeting counts as the next one until an hour after its start.
    now = (frame.now - timedelta(hours=1)).astimezone(start.zone).replace(tzinfo=None)
    if start.is_day:
        now = datetime.combine(now.date(), time())
    try:
        upcoming = next_start(rule, start.at, now, out, frame.budget)
    except NotFollowedError:
        event.remarks.append(remark("event.series_first"))
        return start
    event.is_over = upcoming is None
    event.remarks.append(remark("event.series_over" if upcoming is None else "event.series"))
    return start if upcoming is None else _Wall(upcoming, start.is_day, start.zone, start.remark)


def _taken_out(component: Component, start: _Wall, frame: Frame) -> set[date] | None:
    """Return the days on which a series is not held; None if that cannot be told."""
    moved = frame.moved.get(component.value("UID"), ())
    if any(line.parameters.get("RANGE") for line in moved):
        return None
    days = [
        Property(part, line.parameters)
        for line in (*component.all("EXDATE")[: MOST_DAYS_OUT + 1], *moved)
        for part in line.value.split(",")[: MOST_DAYS_OUT + 1]
    ]
    if len(days) > MOST_DAYS_OUT:
        return None
    found = (_wall(one, frame) for one in days)
    return {_day_of(one, start) for one in found if one is not None}


def _day_of(one: _Wall, start: _Wall) -> date:
    """Return the day of a meeting on the clock of its series."""
    if one.is_day or start.is_day or one.zone is start.zone:
        return one.at.date()
    found = one.moment()
    try:
        return found.at.astimezone(start.zone).date() if found else one.at.date()
    except OverflowError:
        return one.at.date()


def _set_people(event: Event, component: Component) -> None:
    organiser = component.first("ORGANIZER")
    event.organiser = _someone(organiser) if organiser else None
    guests = [line for line in component.all("ATTENDEE") if _kind(line) not in _NO_PERSON]
    people = [one for line in guests if _kind(line) != "GROUP" and (one := _someone(line))]
    event.attendees = distinct(people)
    if any(_kind(line) == "GROUP" for line in guests):
        event.remarks.append(remark("event.groups"))
    if len(people) > MOST_PEOPLE:
        event.remarks.append(remark("people.cut"))
    lines = [organiser, *guests] if organiser else guests
    if any(_was_guessed(line) for line in lines):
        event.remarks.append(remark("people.guessed"))


def _kind(line: Property) -> str:
    # Exchange lists rooms as people who do not take part.
    if line.parameters.get("ROLE", "").upper() == "NON-PARTICIPANT":
        return "RESOURCE"
    return line.parameters.get("CUTYPE", "").upper()


def _someone(line: Property) -> Attendee | None:
    found = person(line.parameters.get("CN", ""), _address(line))
    if found is None:
        return None
    parameters = line.parameters
    return replace(
        found,
        is_optional=parameters.get("ROLE", "").upper() == "OPT-PARTICIPANT",
        has_declined=parameters.get("PARTSTAT", "").upper() == "DECLINED",
    )


def _was_guessed(line: Property) -> bool:
    found = _someone(line)
    return found is not None and is_guess(found, line.parameters.get("CN", ""))


def _address(line: Property) -> str:
    if line.value.strip().casefold().startswith("mailto:"):
        return line.value.strip()[7:]
    # Some programs put an own identifier there and the address in a parameter.
    return line.parameters.get("EMAIL", "")

"""Is somebody there now, until when, and if not, when again?

Opening hours are read by the clock of the guideline's country, also in the two nights in which it
is changed, and for whoever sits abroad.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.guidelines.holidays import Holiday, holiday_on
from app.guidelines.reference import Contact, Hours

ZONES = {"DK": "Europe/Copenhagen", "SE": "Europe/Stockholm", "NO": "Europe/Oslo"}

LOOKS_AHEAD_DAYS = 35
"""How far the next opening is looked for: further than any row of holidays can push it."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What the opening hours say at one moment.

    Args:
        is_open: None if no hours are stated.
        until: when it closes; None if it is closed, or never closes.
        next: when it opens; None if it is open, or does not open within some weeks.
        closed_for: the holidays that keep it closed until then, on days that it is else open.
    """

    is_open: bool | None = None
    until: datetime | None = None
    next: datetime | None = None
    closed_for: tuple[Holiday, ...] = ()


NOT_STATED = Opening()


def opening(contact: Contact, now: datetime, country: str = "") -> Opening:
    """Tell whether a contact can be reached.

    Args:
        contact: whom to call; no hours at all means that the guideline states none.
        now: the moment, with its zone.
        country: whose clock and holidays count; of one that is not known, the clock of ``now``
            and no holidays.

    Returns:
        Times by the clock of that country.

    Raises:
        ValueError: ``now`` has no zone.
    """
    if now.tzinfo is None:
        raise ValueError("now must have a zone")
    if not contact.hours:
        return NOT_STATED
    zone = _zone(country) or now.tzinfo
    today = now.astimezone(zone).date()
    spells = _joined(sorted(_spells(contact.hours, today, zone, country)))
    moment = now.astimezone(UTC)
    for begins, ends in spells:
        if begins <= moment < ends:
            goes_on = ends >= _start_of(today + timedelta(days=LOOKS_AHEAD_DAYS), zone)
            return Opening(True, None if goes_on else ends.astimezone(zone))
    later = next((begins for begins, _ in spells if begins > moment), None)
    opens = later.astimezone(zone) if later else None
    return Opening(False, None, opens, _closed_for(contact.hours, moment, opens, zone, country))


def _zone(country: str) -> tzinfo | None:
    try:
        return ZoneInfo(ZONES[country])
    except (KeyError, ZoneInfoNotFoundError):
        return None


def _days(today: date) -> Iterator[date]:
    # From yesterday on: a night's hours end on the day after.
    return (today + timedelta(days=number) for number in range(-1, LOOKS_AHEAD_DAYS))


def _spells(
    hours: tuple[Hours, ...], today: date, zone: tzinfo, country: str
) -> Iterator[tuple[datetime, datetime]]:
    """Every time of being open, in UTC: only there do hours follow each other in their order."""
    for day in _days(today):
        holiday = holiday_on(day, country)
        for one in hours:
            if day.weekday() in one.days and (one.holidays or holiday is None):
                yield _spell(one, day, zone)


def _spell(hours: Hours, day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    last = day if hours.opens < hours.closes else day + timedelta(days=1)
    begins = _at(day, hours.opens, zone)
    # An hour that comes twice is over when it ends for the second time.
    ends = _at(last, hours.closes.replace(fold=1), zone)
    return begins, max(begins, ends)


def _at(day: date, clock: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _start_of(day: date, zone: tzinfo) -> datetime:
    return _at(day, time(), zone)


def _joined(spells: list[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    joined: list[tuple[datetime, datetime]] = []
    for begins, ends in spells:
        if joined and begins <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(ends, joined[-1][1]))
        else:
            joined.append((begins, ends))
    return joined


def _closed_for(
    hours: tuple[Hours, ...], moment: datetime, opens: datetime | None, zone: tzinfo, country: str
) -> tuple[Holiday, ...]:
    """Holidays from now until it opens on which it would be open if they were none."""
    today = moment.astimezone(zone).date()
    found: list[Holiday] = []
    for day in _days(today):
        if day < today or (opens is not None and day >= opens.date()):
            continue
        holiday = holiday_on(day, country)
        lost = [_spell(one, day, zone)[1] for one in hours if _is_lost(one, day)]
        if holiday is not None and any(ends > moment for ends in lost):
            found.append(holiday)
    return tuple(found) if opens is not None else ()


def _is_lost(hours: Hours, day: date) -> bool:
    return day.weekday() in hours.days and not hours.holidays

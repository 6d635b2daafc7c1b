"""The events of calendar files: the newest of each, and no more than can be meant."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo

from app.meetings.invitations.calendar_event import Event, Frame, read_event
from app.meetings.invitations.calendar_lines import Component, Property, read_calendars
from app.meetings.invitations.recurrence import Budget

MOST_EVENTS = 50


def events_of(
    texts: Iterable[str], home: tzinfo | None, now: datetime
) -> tuple[list[tuple[Event, Component]], bool]:
    """Return the events of some calendars, those that may lie ahead first, and if some are cut.

    Args:
        texts: of calendar files.
        home: the zone of the reader's clock; None is this computer's.
        now: the present, with its zone.
    """
    calendars = [one for text in texts for one in read_calendars(text)]
    today = (now - timedelta(days=1)).strftime("%Y%m%d")
    parts = [(calendar, part) for calendar in calendars for part in calendar.parts]
    events = _latest([(calendar, part) for calendar, part in parts if part.name == "VEVENT"])
    events.sort(key=lambda one: not _may_lie_ahead(one[1], today))
    moved: dict[str, list[Property]] = {}
    for _, part in events:
        for line in part.all("RECURRENCE-ID"):
            moved.setdefault(part.value("UID"), []).append(line)
    budget = Budget()
    read = []
    for calendar, part in events[:MOST_EVENTS]:
        zones = {zone.value("TZID"): zone for zone in calendar.parts if zone.name == "VTIMEZONE"}
        frame = Frame(zones, home, now, moved, budget)
        read.append((read_event(part, calendar.value("METHOD").strip().upper(), frame), part))
    return read, len(events) > MOST_EVENTS


def _may_lie_ahead(part: Component, today: str) -> bool:
    return "RRULE" in part.properties or part.value("DTSTART").strip().replace("-", "") >= today


def _latest(parts: list[tuple[Component, Component]]) -> list[tuple[Component, Component]]:
    """Return the events without copies and without what a later one replaces."""
    newest: dict[tuple[object, ...], tuple[int, str]] = {}
    kept: dict[tuple[object, ...], tuple[Component, Component]] = {}
    for _, part in parts:
        key = _identity(part)
        newest[key] = max(newest.get(key, (0, "")), _version(part))
    for calendar, part in parts:
        key = _identity(part)
        if _version(part) == newest[key]:
            # Careless programs give all their meetings one name: the start tells them apart.
            kept.setdefault((*key, part.value("DTSTART")), (calendar, part))
    return list(kept.values())


def _identity(part: Component) -> tuple[object, ...]:
    return part.value("UID") or id(part), part.value("RECURRENCE-ID")


def _version(part: Component) -> tuple[int, str]:
    """Return how new an event is among those of one name (RFC 5546, 2.1.5)."""
    number = part.value("SEQUENCE").strip()[:9]
    count = int(number) if number.isascii() and number.isdecimal() else 0
    return count, re.sub(r"\D", "", part.value("DTSTAMP")[:30])

"""When a duty after the meeting is due, and a calendar file that reminds of it without a name."""

import re
from datetime import UTC, date, datetime, timedelta

from app.guidelines.scripts import Duty
from app.plain_text import plain

LONGEST_TITLE = 120
LONGEST_ABOUT = 600
"""Characters."""

FOLD_AT = 75
"""Bytes in one line, without its end (RFC 5545, 3.1)."""

REMIND_BEFORE = "-PT15H"
"""At nine in the morning of the day before: an all-day event begins at midnight."""

_TO_ESCAPE = re.compile(r"([\\;,])")


def due(duty: Duty, day: date) -> date | None:
    """Return by when it has to be done, for a meeting on that day; None if that is not stated."""
    if not duty.days:
        return None
    try:
        return day + timedelta(days=duty.days)
    except OverflowError:
        return None


def calendar_file(uid: str, day: date, title: str, about: str, stamp: datetime) -> bytes:
    """Return an iCalendar file (RFC 5545) with one event that lasts a whole day and an alarm.

    It takes no time (TRANSP) and is private (CLASS). The caller sees to it that neither text names
    anybody: both are the guideline's words.

    Args:
        uid: unique in the world and random, such as ``uuid4().hex``; what is no letter, digit or
            sign of an address is left out.
        day: the day it is due.
        title, about: plain text, each on one line.
        stamp: when the file was made; without a zone it is taken as UTC.
    """
    made = stamp.replace(tzinfo=UTC) if stamp.tzinfo is None else stamp.astimezone(UTC)
    # The end is the day after: it does not belong to the event any more (RFC 5545, 3.6.1).
    end = day + timedelta(days=1) if day < date.max else day
    heading = _escaped(title, LONGEST_TITLE)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Samraad//Samraad//EN",
        "BEGIN:VEVENT",
        f"UID:{re.sub('[^A-Za-z0-9@.-]', '', uid)}",
        f"DTSTAMP:{made:%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{_day(day)}",
        f"DTEND;VALUE=DATE:{_day(end)}",
        f"SUMMARY:{heading}",
        *([f"DESCRIPTION:{text}"] if (text := _escaped(about, LONGEST_ABOUT)) else []),
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{heading}",
        f"TRIGGER:{REMIND_BEFORE}",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _day(day: date) -> str:
    # Years before 1000 have no leading zero in strftime on some systems.
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _escaped(text: str, limit: int) -> str:
    return _TO_ESCAPE.sub(r"\\\1", plain(text, limit))


def _folded(line: str) -> bytes:
    """Break a line by bytes without cutting a character in two."""
    parts: list[bytes] = [b""]
    for character in line:
        encoded = character.encode("utf-8")
        # The space that a further line begins with counts as well.
        room = FOLD_AT if len(parts) == 1 else FOLD_AT - 1
        if len(parts[-1]) + len(encoded) > room:
            parts.append(b"")
        parts[-1] += encoded
    return b"\r\n ".join(parts) + b"\r\n"

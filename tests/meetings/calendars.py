"""Calendar files with one event, and what their readers agree on: where it is, and when."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from app.meetings.invitation import read_invitation

HOME = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


def event(*lines, method="REQUEST"):
    text = "\n".join(
        [
            "BEGIN:VCALENDAR",
            f"METHOD:{method}",
            "BEGIN:VEVENT",
            *lines,
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    )
    return read_invitation(text, zone=HOME, now=NOW)


def codes(invitation):
    return {one.code for one in invitation.remarks}

"""When a duty is due, and the calendar file that reminds of it."""

from datetime import UTC, date, datetime, timedelta, timezone

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.equipment import Strength
from app.guidelines.scripts import Duty
from app.plain_text import plain
from app.script.duties import FOLD_AT, LONGEST_ABOUT, LONGEST_TITLE, calendar_file, due

STAMP = datetime(2026, 3, 2, 14, 0, tzinfo=timezone(timedelta(hours=1)))
DAY = date(2026, 3, 16)


def event_of(data):
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar["VERSION"] == "2.0"
    assert calendar.errors == []
    (event,) = calendar.walk("VEVENT")
    assert event.errors == []
    return event


@pytest.mark.parametrize(
    ("days", "expected"),
    [(14, date(2028, 3, 2)), (0, None), (1, date(2028, 2, 18)), (10**9, None), (3_000_000, None)],
)
def test_due_counts_days_from_the_meeting(days, expected):
    duty = Duty(id="attachments", strength=Strength.MUST, days=days)
    assert due(duty, date(2028, 2, 17)) == expected


def test_the_file_holds_one_whole_day_with_an_alarm():
    event = event_of(calendar_file("u-1", DAY, "Save attachments", "By today, see the rule", STAMP))
    assert str(event["UID"]) == "u-1"
    assert event["DTSTAMP"].dt == datetime(2026, 3, 2, 13, 0, tzinfo=UTC)
    assert event["DTSTART"].dt == DAY
    assert type(event["DTSTART"].dt) is date
    assert event["DTEND"].dt == DAY + timedelta(days=1)
    assert str(event["SUMMARY"]) == "Save attachments"
    assert str(event["DESCRIPTION"]) == "By today, see the rule"
    assert str(event["TRANSP"]) == "TRANSPARENT"
    assert str(event["CLASS"]) == "PRIVATE"
    (alarm,) = event.walk("VALARM")
    assert str(alarm["ACTION"]) == "DISPLAY"
    assert alarm["TRIGGER"].dt == timedelta(hours=-15)
    assert str(alarm["DESCRIPTION"]) == "Save attachments"
    for never in ("ATTENDEE", "ORGANIZER", "LOCATION"):
        assert never not in event


def test_without_detail_there_is_no_empty_line():
    assert "DESCRIPTION" not in event_of(calendar_file("u", DAY, "x", "", STAMP))


def test_a_stamp_without_a_zone_is_utc():
    event = event_of(calendar_file("u", DAY, "x", "", datetime(2026, 1, 1, 8)))  # noqa: DTZ001
    assert event["DTSTAMP"].dt == datetime(2026, 1, 1, 8, tzinfo=UTC)


def test_no_text_adds_a_line_of_its_own():
    evil = "x\r\nATTENDEE:mailto:a@b.example\r\nBEGIN:VALARM"
    event = event_of(calendar_file("u\r\nX:1", DAY, evil, evil, STAMP))
    assert "ATTENDEE" not in event
    assert len(event.walk("VALARM")) == 1
    assert str(event["UID"]) == "uX1"


@pytest.mark.parametrize("day", [date.min, date.max, date(987, 6, 5)])
def test_the_ends_of_the_calendar_are_no_error(day):
    assert event_of(calendar_file("u", day, "x", "", STAMP))["DTSTART"].dt == day


TEXT = st.text(max_size=150) | st.text(alphabet='åø…\\;,:"é漢😀 n\n', max_size=150)


@given(title=TEXT, about=TEXT)
def test_any_text_comes_back_from_short_lines(title, about):
    data = calendar_file("u", DAY, title, about, STAMP)
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= FOLD_AT for line in lines)
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    for line in lines:
        line.decode("utf-8")
    event = event_of(data)
    assert str(event["SUMMARY"]) == plain(title, LONGEST_TITLE)
    assert str(event.get("DESCRIPTION", "")) == plain(about, LONGEST_ABOUT)

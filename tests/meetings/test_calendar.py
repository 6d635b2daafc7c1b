"""Calendar lines, zones, series, and the two nights when the clock is changed."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.invitation import Repeats, read_invitation
from app.meetings.invitations.calendar_lines import calendar_text, read_calendars
from app.meetings.invitations.moments import moment
from app.meetings.invitations.zones import described_zone, named_zone, zone_in_words
from tests.meetings.calendars import HOME, NOW, codes, event

WINTER, SUMMER = datetime(2026, 1, 15, 9, 30), datetime(2026, 7, 15, 9, 30)  # noqa: DTZ001


# --- lines ---


def test_lines_are_unfolded_even_within_a_letter():
    data = "BEGIN:VCALENDAR\r\nX-A:Møde\r\nEND:VCALENDAR".encode()
    at = data.index("ø".encode()) + 1
    (calendar,) = read_calendars(calendar_text(data[:at] + b"\r\n " + data[at:]))
    assert calendar.text("X-A") == "Møde"


def test_a_colon_in_quotes():
    (calendar,) = read_calendars('BEGIN:VCALENDAR\nX-A;CN="Holm: Anna; læge":b\\, c\nEND:VCALENDAR')
    line = calendar.first("X-A")
    assert (line.parameters["CN"], line.text) == ("Holm: Anna; læge", "b, c")


def test_a_line_that_breaks_the_standard_is_still_read():
    (calendar,) = read_calendars('BEGIN:VCALENDAR\nX-A;CN="Anna;ROLE=X:mailto:a@b\nEND:VCALENDAR')
    assert calendar.first("X-A") is not None


def test_an_attachment_is_not_looked_at():
    found = event("DTSTART:20261124T083000Z", "ATTACH;ENCODING=BASE64:" + "A" * 300_000)
    assert found.starts_at == datetime(2026, 11, 24, 8, 30, tzinfo=UTC)


# --- zones ---


@pytest.mark.parametrize(
    "name",
    [
        "Europe/Copenhagen", "Europe/Stockholm", "Europe/Oslo", "Romance Standard Time",
        "W. Europe Standard Time", "Central Europe Standard Time", "/mozilla.org/2005/Europe/Oslo",
        "/freeassociation.sourceforge.net/Europe/Stockholm", "(UTC+01:00) Bruxelles, København",
        "(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", '"Europe/Oslo"', "CET",
        "Centraleuropæisk tid", "Central European Standard Time",
    ],
)  # fmt: skip
def test_zones_of_the_north(name):
    zone = named_zone(name)
    assert zone is not None
    assert zone.utcoffset(WINTER) == timedelta(hours=1)
    assert zone.utcoffset(SUMMER) == timedelta(hours=2)


@pytest.mark.parametrize(
    "name",
    ["UTC", "Z", "GMT", "Etc/UTC", "tzone://Microsoft/Utc", "Coordinated Universal Time"],
)
def test_universal_time(name):
    assert named_zone(name).utcoffset(SUMMER) == timedelta(0)


@pytest.mark.parametrize(
    "name",
    ["", "Midtbyen", "../../etc/passwd", "/etc/localtime", "Europe", "a" * 500, "tzdata", "\0"],
)
def test_names_that_are_no_zone(name):
    assert named_zone(name) is None


def test_zones_in_words():
    assert zone_in_words("(GMT-05:00)").utcoffset(WINTER) == timedelta(hours=-5)
    assert zone_in_words("(UTC+99:00)") is None
    assert zone_in_words("hver gang") is None


VTIMEZONE = """BEGIN:VCALENDAR
BEGIN:VTIMEZONE
TZID:Own
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
END:VCALENDAR"""


@given(st.datetimes(datetime(1971, 1, 2), datetime(2199, 1, 1)))  # noqa: DTZ001
def test_own_rules_are_those_of_the_north(wall):
    zone = described_zone("Own", read_calendars(VTIMEZONE)[0].parts[0])
    since = wall.year >= 1996
    if since:
        home = HOME.utcoffset(wall)
        # In the changed hours themselves the two ways of counting may differ by that hour.
        near = {HOME.utcoffset(wall + timedelta(hours=h)) for h in (-2, 2)}
        assert zone.utcoffset(wall) in {home, *near}


def test_a_zone_without_any_rule_that_makes_sense():
    text = VTIMEZONE.replace("TZOFFSETTO:+0", "TZOFFSETTO:nine").replace(
        "DTSTART:1601", "DTSTART:x"
    )
    assert described_zone("Own", read_calendars(text)[0].parts[0]) is None


def test_a_zone_of_one_calendar_is_not_kept_for_the_next():
    lines = ["DTSTART;TZID=Own:20260715T093000"]
    head = (
        VTIMEZONE.removesuffix("END:VCALENDAR").replace("+0100", "+0700").replace("+0200", "+0800")
    )
    text = "\n".join([head + "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR"])
    first = read_invitation(text, zone=HOME, now=NOW)
    assert first.starts_at == datetime(2026, 7, 15, 1, 30, tzinfo=UTC)
    assert "time.elsewhere" in codes(first)
    assert "time.zone_unknown" in codes(event(*lines))


# --- the two nights ---


def test_the_hour_that_is_skipped():
    found = moment(datetime(2027, 3, 28, 2, 30), HOME)  # noqa: DTZ001
    assert found.is_skipped
    assert not found.is_doubled
    assert found.at.isoformat() == "2027-03-28T03:30:00+02:00"


def test_the_hour_that_comes_twice():
    found = moment(datetime(2026, 10, 25, 2, 30), HOME)  # noqa: DTZ001
    assert found.is_doubled
    assert not found.is_skipped
    assert found.at.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("hour", [0, 1, 3, 4, 12])
@pytest.mark.parametrize("day", [(2027, 3, 28), (2026, 10, 25), (2026, 11, 24)])
def test_ordinary_hours(day, hour):
    found = moment(datetime(*day, hour, 30), HOME)  # noqa: DTZ001
    assert not found.is_skipped
    assert not found.is_doubled
    assert found.at.hour == hour


def test_a_meeting_over_the_night_keeps_its_length():
    found = event(
        "DTSTART;TZID=Europe/Oslo:20261025T013000", "DTEND;TZID=Europe/Oslo:20261025T033000"
    )
    lasts = found.ends_at.astimezone(UTC) - found.starts_at.astimezone(UTC)
    assert lasts == timedelta(hours=3)


def test_years_out_of_range():
    assert moment(datetime(1, 1, 1), HOME) is None  # noqa: DTZ001
    assert moment(datetime(9999, 12, 31), HOME) is None  # noqa: DTZ001
    assert event("DTSTART:99991231T235959Z").starts_at is None


@given(st.datetimes())
def test_any_time_on_this_computers_clock(wall):
    found = moment(wall, None)
    assert found is None or found.at.tzinfo is not None


# --- events ---


def copies(*events):
    lines = "".join(f"BEGIN:VEVENT\n{one}\nEND:VEVENT\n" for one in events)
    return read_invitation(f"BEGIN:VCALENDAR\n{lines}END:VCALENDAR", zone=HOME, now=NOW)


@pytest.mark.parametrize(
    ("older", "newer"),
    [("SEQUENCE:0", "SEQUENCE:1"), ("DTSTAMP:20261101T000000Z", "DTSTAMP:20261102T000000Z"),
     ("SEQUENCE:2\nDTSTAMP:20261120T000000Z", "SEQUENCE:10\nDTSTAMP:20261101T000000Z")],
)  # fmt: skip
@pytest.mark.parametrize("turned", [False, True])
def test_the_newest_copy_holds(older, newer, turned):
    events = [f"UID:1\n{older}\nDTSTART:20261124T083000Z",
              f"UID:1\n{newer}\nDTSTART:20261125T083000Z"]  # fmt: skip
    found = copies(*(reversed(events) if turned else events))
    assert found.starts_at == datetime(2026, 11, 25, 8, 30, tzinfo=UTC)
    assert found.others == ()


def test_a_moved_meeting_is_not_held_on_its_old_day():
    series = "UID:1\nSUMMARY:Serie\nDTSTART:20261103T083000Z\nRRULE:FREQ=WEEKLY"
    moved = "UID:1\nRECURRENCE-ID:20261124T083000Z\nSUMMARY:Flyttet\nDTSTART:20261126T120000Z"
    found = copies(series, moved)
    assert found.subject == "Flyttet"
    assert [one.starts_at.day for one in found.others] == [1]


def test_a_long_calendar_shows_what_lies_ahead():
    past = [f"UID:{n}\nDTSTART:20200101T083000Z" for n in range(200)]
    found = copies(*past, "UID:x\nDTSTART:20261124T083000Z")
    assert found.starts_at == datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    assert "invitation.cut" in codes(found)


def test_the_series_and_its_moved_meeting():
    text = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Serie
DTSTART:20261103T083000Z
RRULE:FREQ=WEEKLY
EXDATE:20261124T083000Z
END:VEVENT
BEGIN:VEVENT
UID:1
SUMMARY:Flyttet
RECURRENCE-ID:20261124T083000Z
DTSTART:20261124T120000Z
END:VEVENT
END:VCALENDAR"""
    found = read_invitation(text, zone=HOME, now=NOW)
    assert (found.subject, found.repeats) == ("Flyttet", Repeats.ONE_OF_A_SERIES)
    assert [one.subject for one in found.others] == ["Serie"]


def test_the_same_event_twice_is_one():
    lines = "BEGIN:VEVENT\nUID:1\nDTSTART:20261124T083000Z\nEND:VEVENT\n"
    found = read_invitation(f"BEGIN:VCALENDAR\n{lines}{lines}END:VCALENDAR", zone=HOME, now=NOW)
    assert found.others == ()


def test_a_cancelled_meeting_is_not_the_next():
    text = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Aflyst
STATUS:CANCELLED
DTSTART:20261124T083000Z
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Holdes
DTSTART:20261125T083000Z
END:VEVENT
END:VCALENDAR"""
    found = read_invitation(text, zone=HOME, now=NOW)
    assert found.subject == "Holdes"
    assert not found.is_cancelled


def test_rooms_devices_and_groups_are_no_people():
    found = event(
        "DTSTART:20261124T083000Z",
        "ATTENDEE;CUTYPE=ROOM;CN=Lokale 3:mailto:l3@example.dk",
        "ATTENDEE;CUTYPE=RESOURCE;CN=Skærm:mailto:s@example.dk",
        "ATTENDEE;ROLE=NON-PARTICIPANT;CN=Rum:mailto:r@example.dk",
        "ATTENDEE;CUTYPE=GROUP;CN=Afsnit 12:mailto:g@example.dk",
        "ATTENDEE;CN=Anna Holm;PARTSTAT=DECLINED:mailto:a@example.dk",
        "ATTENDEE;CN=Per Berg;ROLE=OPT-PARTICIPANT:mailto:p@example.dk",
    )
    assert [one.name for one in found.attendees] == ["Anna Holm", "Per Berg"]
    assert [one.has_declined for one in found.attendees] == [True, False]
    assert [one.is_optional for one in found.attendees] == [False, True]
    assert "event.groups" in codes(found)


def test_somebody_of_whom_there_is_a_number_only():
    found = event(
        "DTSTART:20261124T083000Z",
        "ATTENDEE;CN=+46701234567;ROLE=OPT-PARTICIPANT:mailto:x@example.se",
        "ATTENDEE;CN=+46701234567:mailto:x@example.se",
        "ATTENDEE;CUTYPE=ROOM;CN=+4681234567:mailto:r@example.se",
        "ATTENDEE;CN=Anna Holm:mailto:a@example.se",
    )
    assert [one.name for one in found.attendees] == ["+46701234567", "Anna Holm"]
    assert [one.is_phone for one in found.attendees] == [True, False]
    assert found.attendees[0].is_optional
    assert "46701234567" not in repr(found)


@pytest.mark.parametrize(
    ("lasts", "minutes"),
    [("PT45M", 45), ("PT1H30M", 90), ("P1D", 1440), ("P1W", 10080), ("PT90S", 1.5), ("-PT5M", None),
     ("P", None), ("x", None), ("PT99999999999M", None)],
)  # fmt: skip
def test_how_long_it_lasts(lasts, minutes):
    found = event("DTSTART:20261124T083000Z", f"DURATION:{lasts}")
    expected = found.starts_at + timedelta(minutes=minutes) if minutes else None
    assert found.ends_at == expected


@given(
    st.text(alphabet=st.sampled_from("0123456789TZ-:;=PWDHMS\n \\nVALUEDTSTARTRRULE"), max_size=60)
)
def test_any_line(line):
    event("DTSTART:" + line, "RRULE:" + line, line, "DTEND;" + line)

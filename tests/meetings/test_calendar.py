"""Calendar lines, zones, series, and the two nights when the clock is changed."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.invitation import Repeats, read_invitation
from app.meetings.invitations.calendar_lines import calendar_text, read_calendars
from app.meetings.invitations.moments import moment
from app.meetings.invitations.recurrence import next_start, read_rule
from app.meetings.invitations.zones import described_zone, named_zone, zone_in_words

HOME = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
WINTER, SUMMER = datetime(2026, 1, 15, 9, 30), datetime(2026, 7, 15, 9, 30)  # noqa: DTZ001


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


# --- series ---


@pytest.mark.parametrize(
    ("rule", "first", "after", "expected"),
    [
        ("FREQ=DAILY", (2026, 1, 1), (2026, 11, 24), (2026, 11, 24)),
        ("FREQ=DAILY;INTERVAL=3", (2026, 11, 20), (2026, 11, 24), (2026, 11, 26)),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", (2026, 11, 20), (2026, 11, 21), (2026, 11, 23)),
        ("FREQ=WEEKLY", (2026, 1, 6), (2026, 11, 24), (2026, 11, 24)),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", (2026, 11, 10), (2026, 11, 13), (2026, 11, 24)),
        ("FREQ=WEEKLY;COUNT=2", (2026, 11, 10), (2026, 11, 18), None),
        ("FREQ=WEEKLY;UNTIL=20261124T093000Z", (2026, 11, 10), (2026, 11, 20), (2026, 11, 24)),
        ("FREQ=WEEKLY;UNTIL=20261123", (2026, 11, 10), (2026, 11, 20), None),
        ("FREQ=MONTHLY", (2026, 1, 31), (2026, 11, 1), (2026, 12, 31)),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", (2026, 1, 31), (2026, 11, 1), (2026, 11, 30)),
        ("FREQ=MONTHLY;BYDAY=-1FR", (2026, 1, 30), (2026, 11, 1), (2026, 11, 27)),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", (2026, 1, 13), (2026, 11, 1), (2026, 11, 10)),
        ("FREQ=YEARLY", (2020, 11, 24), (2026, 11, 1), (2026, 11, 24)),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TU", (2020, 11, 24), (2026, 11, 1), (2026, 11, 24)),
        ("FREQ=YEARLY", (2024, 2, 29), (2026, 1, 1), (2028, 2, 29)),
        ("FREQ=MONTHLY;BYMONTHDAY=31,30", (2026, 1, 31), (2026, 11, 1), (2026, 11, 30)),
        ("FREQ=MONTHLY;BYMONTHDAY=31,30", (2026, 1, 31), (2026, 12, 31), (2026, 12, 31)),
        ("FREQ=YEARLY;BYMONTH=3,12;BYMONTHDAY=1", (2026, 1, 1), (2026, 11, 1), (2026, 12, 1)),
        ("FREQ=MONTHLY;BYMONTH=12", (2026, 1, 1), (2026, 11, 23), (2026, 12, 1)),
        ("FREQ=DAILY;BYMONTH=1,12", (2026, 1, 1), (2026, 11, 23), (2026, 12, 1)),
        ("FREQ=DAILY", (2010, 12, 1), (2026, 11, 24), (2026, 11, 24)),
        ("FREQ=DAILY;COUNT=5000", (2014, 1, 1), (2026, 11, 24), (2026, 11, 24)),
        ("FREQ=DAILY;COUNT=4000", (2014, 1, 1), (2026, 11, 24), None),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO", (2026, 11, 9), (2026, 11, 10),
         (2026, 11, 22)),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO", (2026, 11, 9), (2026, 11, 10), (2026, 11, 15)),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", (2026, 2, 13), (2026, 4, 1), (2026, 11, 13)),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1,1", (2026, 1, 1), (2026, 11, 3),
         (2026, 11, 30)),
        ("FREQ=MONTHLY;BYDAY=5MO", (2026, 8, 31), (2026, 9, 1), (2026, 11, 30)),
        ("FREQ=WEEKLY;UNTIL=20261124T092959", (2026, 11, 10), (2026, 11, 20), None),
        ("FREQ=MONTHLY;INTERVAL=5", (2026, 1, 15), (2026, 11, 1), (2026, 11, 15)),
    ],
)  # fmt: skip
def test_the_next_of_a_series(rule, first, after, expected):
    start = datetime(*first, 9, 30)  # noqa: DTZ001
    found = next_start(read_rule(rule), start, datetime(*after), ())  # noqa: DTZ001
    assert found == (datetime(*expected, 9, 30) if expected else None)  # noqa: DTZ001


def test_days_taken_out():
    rule = read_rule("FREQ=WEEKLY")
    start = datetime(2026, 11, 17, 9, 30)  # noqa: DTZ001
    found = next_start(rule, start, start + timedelta(days=1), {date(2026, 11, 24)})
    assert found.date() == date(2026, 12, 1)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY", "FREQ=YEARLY;BYDAY=MO", "FREQ=WEEKLY;BYMONTHDAY=3", "FREQ=WEEKLY;BYDAY=2MO",
        "FREQ=MONTHLY;BYDAY=+9MO", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=x",
        "FREQ=WEEKLY;UNTIL=soon", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;BYHOUR=9",
        "FREQ=MONTHLY;BYMONTHDAY=99", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=WEEKLY;WKST=X", "FREQ=WEEKLY;COUNT=9;BYDAY=MO", "FREQ=WEEKLY\nRRULE:FREQ=DAILY",
        "FREQ=WEEKLY\nRDATE:20261124T083000Z", "FREQ=WEEKLY\nEXRULE:FREQ=MONTHLY",
    ],
)  # fmt: skip
def test_a_rule_that_is_not_followed(rule):
    found = event("DTSTART:20261110T083000Z", f"RRULE:{rule}")
    assert found.repeats is not Repeats.NEVER
    assert "event.series_over" not in codes(found)
    assert "event.series_first" in codes(found)
    assert found.starts_at == datetime(2026, 11, 10, 8, 30, tzinfo=UTC)


@given(
    st.lists(
        st.sampled_from(
            ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=SECONDLY", "COUNT=0",
             "COUNT=-1", "COUNT=9999999999", "INTERVAL=0", "INTERVAL=99999", "BYDAY=MO",
             "BYDAY=9XX",
             "BYDAY=-5SU", "BYMONTHDAY=31", "BYMONTHDAY=99", "BYMONTH=13", "BYSETPOS=0", "UNTIL=x",
             "UNTIL=20991231", "=", ";;", "BYDAY="]
        )
    )
)  # fmt: skip
def test_any_rule(parts):
    found = event("DTSTART:20200229T083000Z", "RRULE:" + ";".join(parts))
    assert found.starts_at is not None


@given(
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY;BYMONTH=3,11"]),
    st.lists(
        st.sampled_from(
            ["INTERVAL=2", "COUNT=40", "BYDAY=MO,TH", "BYMONTHDAY=1,15,-1", "WKST=SU",
             "BYMONTH=2,11,12", "UNTIL=20270301"]
        ),
        unique=True,
    ),
    st.dates(date(2020, 1, 1), date(2026, 11, 1)),
)  # fmt: skip
def test_series_as_another_reader_has_them(how, parts, day):
    text = ";".join([f"FREQ={how}", *parts])
    start, after = datetime.combine(day, time(9, 30)), datetime(2026, 11, 24)  # noqa: DTZ001
    rule = read_rule(text)
    if rule is None or not rule.is_followed or (rule.count and rule.until):
        return
    days = rrulestr(text, dtstart=start)
    if start not in days.between(start, start, inc=True):
        return
    assert next_start(rule, start, after, ()) == days.after(after, inc=True)


def test_the_end_of_a_series_in_universal_time():
    lines = (
        "DTSTART;TZID=Europe/Copenhagen:20261103T093000",
        "RRULE:FREQ=WEEKLY;UNTIL=20261124T08",
    )
    assert "event.series" in codes(event(lines[0], lines[1] + "3000Z"))
    assert "event.series_over" in codes(event(lines[0], lines[1] + "2959Z"))


def test_days_taken_out_in_universal_time():
    found = event(
        "DTSTART;TZID=Europe/Copenhagen:20261103T003000",
        "RRULE:FREQ=WEEKLY",
        "EXDATE:20261123T233000Z",
    )
    assert found.starts_at.date() == date(2026, 12, 1)


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

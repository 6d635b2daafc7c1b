"""When the next meeting of a series is, or that this was not worked out."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.invitation import Repeats
from app.meetings.invitations.recurrence import next_start, read_rule
from tests.meetings.calendars import codes, event

WINTER, SUMMER = datetime(2026, 1, 15, 9, 30), datetime(2026, 7, 15, 9, 30)  # noqa: DTZ001


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

"""Whom can one reach now: hours, the clock of the country, its two switch nights, its holidays."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidelines import holidays as days_off
from app.guidelines.contact_hours import NOT_STATED, ZONES, opening
from app.guidelines.holidays import holiday_on, holidays
from app.guidelines.reference import Contact, Hours
from app.guidelines.texts import LANGUAGES

STOCKHOLM, COPENHAGEN = ZoneInfo("Europe/Stockholm"), ZoneInfo("Europe/Copenhagen")
WEEKDAYS = (0, 1, 2, 3, 4)
EVERY_DAY = (*WEEKDAYS, 5, 6)
OFFICE = Hours(WEEKDAYS, time(8), time(17))

# Written down by hand from the calendars of the three countries, not worked out.
DENMARK = {
    2026: "01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 06-05 12-24 12-25 12-26",
    2027: "01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 06-05 12-24 12-25 12-26",
    2028: "01-01 04-13 04-14 04-16 04-17 05-25 06-04 06-05 12-24 12-25 12-26",
}
SWEDEN = {
    2026: (
        "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 "
        "12-26 12-31"
    ),
    2027: (
        "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 "
        "12-26 12-31"
    ),
    2028: (
        "01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-06 06-23 06-24 11-04 12-24 12-25 "
        "12-26 12-31"
    ),
}
NORWAY = {
    2026: "01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26",
    2027: "01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26",
    2028: "01-01 04-13 04-14 04-16 04-17 05-01 05-17 05-25 06-04 06-05 12-25 12-26",
}
CALENDARS = {"DK": DENMARK, "SE": SWEDEN, "NO": NORWAY}


def contact(*hours):
    return Contact(id="desk", name="The desk", hours=hours)


def at(text, zone=STOCKHOLM):
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def swedish(text, *hours):
    return opening(contact(*(hours or (OFFICE,))), at(text), "SE")


def names(found):
    return [holiday.name.text("en") for holiday in found.closed_for]


@pytest.mark.parametrize("country", CALENDARS)
@pytest.mark.parametrize("year", [2026, 2027, 2028])
def test_the_holidays_are_those_of_the_calendar(country, year):
    found = sorted(day.strftime("%m-%d") for day in holidays(year, country))
    assert found == CALENDARS[country][year].split()


def test_every_holiday_has_a_name_in_every_language():
    for holiday in days_off._all():
        assert set(holiday.name) == set(LANGUAGES), holiday


def test_the_store_bededag_of_old_is_a_working_day():
    assert holiday_on(date(2026, 5, 1), "DK") is None


def test_another_country_keeps_none():
    assert holidays(2026, "FI") == {}


def test_a_day_that_a_year_does_not_have():
    leap = days_off.Holiday(("SE",), days_off.Texts(), day=(2, 29))
    assert leap.on(2027) is None
    assert leap.on(2028) == date(2028, 2, 29)


def test_without_its_file_no_day_is_a_holiday(monkeypatch, tmp_path, caplog):
    monkeypatch.setattr("app.paths.resources_dir", lambda: tmp_path)
    days_off._all.cache_clear()
    with caplog.at_level("ERROR"):
        assert days_off._all() == ()
    days_off._all.cache_clear()


def test_no_hours_are_not_made_up():
    assert opening(contact(), at("2026-11-23T10:00"), "SE") == NOT_STATED


@pytest.mark.parametrize(
    ("moment", "is_open", "until", "opens"),
    [
        ("2026-11-23T07:59", False, None, "2026-11-23T08:00"),
        ("2026-11-23T08:00", True, "2026-11-23T17:00", None),
        ("2026-11-23T16:59", True, "2026-11-23T17:00", None),
        ("2026-11-23T17:00", False, None, "2026-11-24T08:00"),
        ("2026-11-27T17:00", False, None, "2026-11-30T08:00"),
        ("2026-11-29T12:00", False, None, "2026-11-30T08:00"),
    ],
)
def test_an_office_in_a_common_week(moment, is_open, until, opens):
    found = swedish(moment)
    assert found.is_open is is_open
    assert found.until == (at(until) if until else None)
    assert found.next == (at(opens) if opens else None)
    assert found.closed_for == ()


@pytest.mark.parametrize(
    ("country", "moment", "opens", "why"),
    [
        ("SE", "2026-04-02T18:00", "2026-04-07T08:00", ["Good Friday", "Easter Monday"]),
        ("SE", "2026-06-18T17:30", "2026-06-22T08:00", ["Midsummer Eve"]),
        ("SE", "2026-06-19T10:00", "2026-06-22T08:00", ["Midsummer Eve"]),
        ("SE", "2026-12-23T17:00", "2026-12-28T08:00", ["Christmas Eve", "Christmas Day"]),
        ("DK", "2026-12-24T09:00", "2026-12-28T08:00", ["Christmas Eve", "Christmas Day"]),
        ("NO", "2026-12-25T09:00", "2026-12-28T08:00", ["Christmas Day"]),
        ("DK", "2026-06-05T09:00", "2026-06-08T08:00", ["Constitution Day"]),
        ("NO", "2027-05-17T09:00", "2027-05-18T08:00", ["17 May"]),
        ("DK", "2027-05-17T09:00", "2027-05-18T08:00", ["Whit Monday"]),
        ("SE", "2027-05-17T07:00", "2027-05-17T08:00", []),
    ],
)
def test_holidays_are_closed_and_named(country, moment, opens, why):
    zone = ZoneInfo(ZONES[country])
    found = opening(contact(OFFICE), at(moment, zone), country)
    assert (found.is_open, found.next, names(found)) == (False, at(opens, zone), why)


def test_norway_works_on_christmas_eve():
    assert opening(contact(OFFICE), at("2026-12-24T09:00"), "NO").is_open


def test_a_holiday_whose_hours_are_over_explains_nothing():
    assert names(swedish("2026-06-19T17:30")) == []


def test_who_is_open_on_holidays_is_open():
    always = Hours(EVERY_DAY, time(8), time(17), holidays=True)
    assert swedish("2026-12-25T09:00", always).is_open


def test_a_lunch_break_and_hours_that_meet():
    morning, afternoon = Hours((0,), time(8), time(12)), Hours((0,), time(13), time(16))
    assert swedish("2026-11-23T12:30", morning, afternoon).next == at("2026-11-23T13:00")
    meeting = Hours((0,), time(12), time(16))
    assert swedish("2026-11-23T10:00", meeting, morning).until == at("2026-11-23T16:00")


def test_a_night_ends_on_the_day_after():
    night = Hours(WEEKDAYS, time(22), time(6))
    assert swedish("2026-11-24T03:00", night).until == at("2026-11-24T06:00")
    assert swedish("2026-11-28T03:00", night).until == at("2026-11-28T06:00")
    assert swedish("2026-11-29T03:00", night).is_open is False


def test_round_the_clock_has_no_end():
    found = swedish("2026-11-23T03:00", Hours(EVERY_DAY, time(0), time(0), holidays=True))
    assert (found.is_open, found.until, found.next) == (True, None, None)


def test_no_day_at_all_never_opens():
    found = swedish("2026-11-23T03:00", Hours((), time(8), time(17)))
    assert (found.is_open, found.next) == (False, None)


@pytest.mark.parametrize(
    ("moment", "until"),
    [
        # 29 March 2026: 02:00 becomes 03:00. 25 October 2026: 03:00 becomes 02:00.
        ("2026-03-29T00:30:00+01:00", "2026-03-29T06:00:00+02:00"),
        ("2026-03-29T01:59:59+01:00", "2026-03-29T06:00:00+02:00"),
        ("2026-03-29T03:00:00+02:00", "2026-03-29T06:00:00+02:00"),
        ("2026-10-25T02:30:00+02:00", "2026-10-25T06:00:00+01:00"),
        ("2026-10-25T02:30:00+01:00", "2026-10-25T06:00:00+01:00"),
    ],
)
def test_a_night_in_which_the_clock_is_changed(moment, until):
    night = Hours(EVERY_DAY, time(22), time(6))
    found = opening(contact(night), datetime.fromisoformat(moment), "SE")
    assert found.until == datetime.fromisoformat(until)
    assert found.until.utcoffset() == datetime.fromisoformat(until).utcoffset()


def test_an_hour_that_comes_twice_is_over_after_the_second_time():
    desk = contact(Hours(EVERY_DAY, time(1), time(2, 30)))
    second = datetime.fromisoformat("2026-10-25T02:15:00+01:00")
    assert opening(desk, second, "DK").is_open
    assert not opening(desk, second + timedelta(minutes=15), "DK").is_open


def test_an_hour_that_is_skipped_is_never_open():
    desk = contact(Hours((6,), time(2), time(3)))
    night = [datetime(2026, 3, 29, 0, minute, tzinfo=UTC) for minute in range(0, 60, 5)]
    assert not any(opening(desk, moment, "DK").is_open for moment in night)


def test_the_clock_of_the_country_counts_and_not_the_readers():
    helsinki = datetime(2026, 11, 23, 8, 30, tzinfo=ZoneInfo("Europe/Helsinki"))
    found = opening(contact(OFFICE), helsinki, "SE")
    assert (found.is_open, found.next) == (False, at("2026-11-23T08:00"))
    assert found.next.utcoffset() == timedelta(hours=1)


def test_an_unknown_country_has_the_readers_clock():
    assert opening(contact(OFFICE), at("2026-12-25T09:00"), "").is_open


def test_a_moment_without_a_zone_is_a_mistake():
    with pytest.raises(ValueError, match="zone"):
        opening(contact(OFFICE), datetime(2026, 11, 23, 9), "SE")  # noqa: DTZ001


HOURS = st.builds(
    Hours,
    st.lists(st.integers(0, 6), unique=True).map(tuple),
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    st.booleans(),
)


@given(
    st.lists(HOURS, min_size=1, max_size=4),
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(["DK", "SE", "NO", ""]),
)
def test_it_changes_when_it_says(hours, moment, country):
    found = opening(contact(*hours), moment, country)
    change = found.until if found.is_open else found.next
    if change is not None:
        assert change > moment
        second = timedelta(seconds=1)
        before = opening(contact(*hours), change.astimezone(UTC) - second, country)
        after = opening(contact(*hours), change.astimezone(UTC), country)
        assert (before.is_open, after.is_open) == (found.is_open, not found.is_open)

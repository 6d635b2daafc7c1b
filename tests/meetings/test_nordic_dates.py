"""Dates and times as people write them in the north."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.invitation import read_invitation
from app.meetings.invitations.nordic_dates import clocks_in, days_in

HOME = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "text",
    [
        "tirsdag den 24. november 2026", "tirsdag d. 24. november 2026", "den 24. nov. 2026",
        "tisdag den 24 november 2026", "tisdag 24 november 2026", "den 24:e november 2026",
        "tirsdag 24. november 2026", "ti. 24. nov. 2026", "Tuesday, 24 November 2026",
        "Tuesday, November 24, 2026", "Tue Nov 24, 2026", "24th of November 2026", "2026-11-24",
        "2026-11-24T09:30:00", "24.11.2026", "24-11-2026", "24/11/2026", "24/11-2026", "24.11.26",
        "ti 24-11-2026", "tis 2026-11-24", "11/24/2026", "24/11", "24. november", "24. 11. 2026",
        "TIRSDAG DEN 24. NOVEMBER 2026",
    ],
)  # fmt: skip
def test_dates(text):
    (found,) = days_in(text, TODAY)
    assert found.on == DAY
    assert found.weekday_fits is not False


@pytest.mark.parametrize(
    "text",
    ["12345678", "1.2.3.4", "31.2.2026", "version 2.10.3.4", "24", "november", "99/99", "10.15",
     "010190-1234", "https", "1/2/3/4", "2026-13-45", "den 32. november 2026"],
)  # fmt: skip
def test_what_is_no_date(text):
    assert days_in(text, TODAY) == []


def test_a_weekday_that_does_not_fit():
    assert days_in("mandag den 24. november 2026", TODAY)[0].weekday_fits is False
    assert days_in("onsdag 2026-11-24", TODAY)[0].weekday_fits is False
    assert days_in("mødet 24. november 2026", TODAY)[0].weekday_fits is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("5. januar", date(2027, 1, 5)), ("20. november", date(2026, 11, 20)),
     ("1. oktober", date(2026, 10, 1)), ("1. august", date(2027, 8, 1)),
     ("29. februar", None)],
)  # fmt: skip
def test_the_nearest_day_when_no_year_is_written(text, expected):
    found = days_in(text, TODAY)
    assert [one.on for one in found] == ([expected] if expected else [])
    assert all(not one.has_year for one in found)


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("kl. 09.30-10.15", (9, 30), (10, 15)),
        ("kl 09:30–10:15", (9, 30), (10, 15)),
        ("klokken 09:30", (9, 30), None),
        ("klockan 9.30 till 10.15", (9, 30), (10, 15)),
        ("kl. 9.30 til kl. 10.15", (9, 30), (10, 15)),
        ("09:30 - 10:15", (9, 30), (10, 15)),
        ("9:30 AM-10:15 AM", (9, 30), (10, 15)),
        ("9:30am – 1:15pm", (9, 30), (13, 15)),
        ("1:30-2:15 PM", (13, 30), (14, 15)),
        ("9-10am", (9, 0), (10, 0)),
        ("12:30 am", (0, 30), None),
        ("kl. 9", (9, 0), None),
        ("kl. 13-14", (13, 0), (14, 0)),
        ("09:30:00", (9, 30), None),
    ],
)
def test_times(text, begins, ends):
    found = clocks_in(text, [])
    assert found[0].begins == time(*begins)
    assert found[0].ends == (time(*ends) if ends else None)


@pytest.mark.parametrize(
    "text", ["25:00", "9:75", "1.234.567", "13:00 pm", "12345", "kl.", "v. 2.10"]
)
def test_what_is_no_time(text):
    assert [one for one in clocks_in(text, []) if text != "v. 2.10"] == []


def starts(text):
    return read_invitation(text, zone=HOME, now=NOW)


def test_the_day_a_mail_was_sent_is_not_the_meeting():
    text = "Fra: Anna\nDato: 20. november 2026 kl. 12.00\nEmne: x\n\nVi ses 24.11.2026 kl. 9.30\n"
    assert starts(text).starts_at.date() == DAY
    assert starts("Fra: Anna\nSendt: 24.11.2026 12:00\nEmne: x\n").starts_at is None


def test_a_labelled_time_goes_before_others():
    text = "Vi talte sammen 20.11.2026 kl. 8.00\nTidspunkt: 24.11.2026 09:30-10:15\n"
    found = starts(text)
    assert found.starts_at.date() == DAY
    assert "time.several" not in {one.code for one in found.remarks}


@pytest.mark.parametrize(
    "other",
    [
        "Den 25. november 2026 kl. 11.02 skrev Anna Holm:",
        "On 25 November 2026 at 11:02, Anna Holm wrote:",
        "Født 12.03.1950 kl. 9.30",
        "Sidst talte vi sammen 20.11.2026 kl. 8.00",
    ],
)
def test_times_of_something_else(other):
    found = starts(f"{other}\nVi ses 24.11.2026 kl. 9.30\n")
    assert found.starts_at.date() == DAY
    assert not found.remarks


def test_a_time_in_front_of_its_date():
    found = starts("Møde kl 10 den 5/12-2026, ring inden 1/12-2026 kl 12")
    assert found.starts_at == datetime(2026, 12, 5, 9, 0, tzinfo=UTC)


def test_a_table():
    page = "<table><tr><td>Dato</td><td>24-11-2026</td></tr><tr><td>Tid</td><td>09:30</td></tr>"
    found = starts(page + "<tr><td>Deltagere</td><td>Anna Holm; Per Berg</td></tr></table>")
    assert found.starts_at == datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    assert [one.name for one in found.attendees] == ["Anna Holm", "Per Berg"]


def test_several_times_are_told():
    found = starts("Formøde 24.11.2026 kl. 9.30. Møde 25.11.2026 kl. 9.30")
    assert found.starts_at.date() == DAY
    assert "time.several" in {one.code for one in found.remarks}


def test_a_meeting_over_two_days():
    found = starts("24.11.2026 kl. 22:00 - 25.11.2026 kl. 06:00")
    assert found.ends_at == datetime(2026, 11, 25, 5, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("28.3.2027 kl. 02.30", "time.skipped"),
        ("25.10.2026 kl. 02.30", "time.doubled"),
        ("24.11.2026 kl. 10.00-09.00", "time.end"),
        (
            "When: November 24, 2026 9:30 AM (UTC-05:00) Eastern Time (US & Canada)",
            "time.elsewhere",
        ),
    ],
)
def test_what_is_odd_about_a_time(text, code):
    assert code in {one.code for one in starts(text).remarks}


@given(st.text(max_size=200))
def test_any_line(line):
    days = days_in(line, TODAY)
    clocks_in(line, days)


PIECES = ["24", ".", "/", "-", ":", "11", "2026", " ", "nov", "kl. ", "den ", "tirsdag ", "am",
          "til", "09", "30", "(utc", ")", "\n"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_pieces(pieces):
    starts("".join(pieces))


@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)))  # noqa: DTZ001
def test_every_form_of_a_date_is_the_same_day(at):
    months_da = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august",
                 "september", "oktober", "november", "december"]  # fmt: skip
    months_sv = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti",
                 "september", "oktober", "november", "december"]  # fmt: skip
    number, clock = at.month - 1, f"{at:%H.%M}"
    forms = [
        f"d. {at.day}. {months_da[number]} {at.year} kl. {clock}",
        f"den {at.day} {months_sv[number]} {at.year} kl {at:%H:%M}",
        f"{at:%Y-%m-%d} {at:%H:%M}",
        f"{at:%d.%m.%Y} klokken {at:%H:%M}",
        f"{at:%d-%m-%Y} {clock}",
        f"{at:%d/%m/%Y} {at:%H:%M}",
    ]
    assert len({starts(form).starts_at for form in forms}) == 1


@pytest.mark.parametrize(
    ("text", "clocks"),
    [
        ("2026-11-24 13-14", ("13:00", "14:00")),
        ("24. november 2026, 8-10 i lokale 3", ("08:00", "10:00")),
        ("24. november 2026 10-12 deltagere", None),
        ("24. november 2026 i lokale 3-4", None),
        ("24. november 2026 14-13", None),
    ],
)
def test_bare_hours_behind_a_date(text, clocks):
    (day,) = days_in(text, TODAY)
    found = [(f"{one.begins:%H:%M}", f"{one.ends:%H:%M}") for one in clocks_in(text, [day])]
    assert found == ([clocks] if clocks else [])


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("5/4/2027 1:00 PM", True),
        ("05/04/2027 1 pm - 2 pm", True),
        ("5/4/2027 13:00", False),
        ("5/5/2027 1:00 PM", False),
        ("5/24/2027 1:00 PM", False),
        ("5.4.2027 1:00 PM", False),
        ("mandag 5/4/2027 1:00 PM", False),
    ],
)
def test_a_date_that_may_be_american(text, is_told):
    assert ("time.turned" in {one.code for one in starts(text).remarks}) is is_told

"""The zone that a text names: the time is that of its clock, wherever the reader sits."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from app.meetings.invitation import read_invitation

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
CLOCKS = ("Europe/Copenhagen", "UTC", "Europe/Helsinki", "America/New_York")


def read(text, home="Europe/Copenhagen"):
    return read_invitation(text, zone=ZoneInfo(home), now=NOW)


def event(*lines, home="Europe/Copenhagen"):
    head = ["BEGIN:VCALENDAR", "BEGIN:VEVENT"]
    return read("\n".join([*head, *lines, "END:VEVENT", "END:VCALENDAR"]), home)


def codes(found):
    return {one.code for one in found.remarks}


@pytest.mark.parametrize("home", CLOCKS)
@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("Start: tirsdag 24. november 2026 14:00-14:30 (UTC+01:00) København, Madrid, Paris", 13),
        ("Hvornår: 24. november 2026 14:00-14:30 (UTC+01:00) Bruxelles, København", 13),
        ("När: den 24 november 2026 14:00-14:30 (UTC+01:00) Amsterdam, Berlin, Stockholm", 13),
        ("When: November 24, 2026 2:00 PM-2:30 PM (GMT+01:00) Belgrade, Prague", 13),
        ("When: November 24, 2026 2:00 PM (UTC+00:00) Dublin, Edinburgh, London", 14),
        ("Start: 24.11.2026 14:00 (UTC+02:00) Helsingfors, Kiev, Riga", 12),
        ("Start: 24.11.2026 14:00 GMT+1", 13),
        ("Start: 24.11.2026 14:00 UTC +01:00", 13),
        ("Start: 24.11.2026 14:00 UTC\u22125", 19),
        ("Start: 24.11.2026 14:00 (UTC)", 14),
        ("Start: 24.11.2026 14:00 (UTC) ved Anna, med norsk tolk", 14),
        ("Start: 24.11.2026 14:00 CET", 13),
        ("Start: 24.11.2026 14:00 EET", 12),
        ("14.7.2027 kl. 14.00 CEST", 12),
        ("14.7.2027 kl. 14.00 (UTC+01:00) Bruxelles, København", 12),
        ("14.7.2027 kl. 14.00 (UTC+01:00)", 12),
        ("14.7.2027 kl. 14.00 (UTC+01:00) Casablanca", 13),
        ("14.7.2027 kl. 14.00 GMT+1", 13),
        ("24.11.2026 kl. 14.00 dansk tid", 13),
        ("24.11.2026 kl 14.00 svensk tid", 13),
        ("24.11.2026 kl. 14.00 norsk tid", 13),
        ("24.11.2026 kl 14:00 finsk tid", 12),
        ("14.7.2027 kl. 14.00 dansk sommertid", 12),
        ("24 November 2026 at 14:00 UK time", 14),
    ],
)
def test_the_zone_of_a_text(text, hour, home):
    found = read(text, home)
    assert found.starts_at.astimezone(UTC).hour == hour
    assert found.starts_at.hour == 14


def test_without_a_zone_it_is_the_readers_clock():
    for home in CLOCKS:
        found = read("24.11.2026 kl. 14.00-14.30", home)
        assert found.starts_at == datetime(2026, 11, 24, 14, 0, tzinfo=ZoneInfo(home))
        assert "time.elsewhere" not in codes(found)


def test_another_clock_than_the_readers_is_told():
    text = "24.11.2026 kl. 14.00 dansk tid"
    assert "time.elsewhere" not in codes(read(text))
    assert "time.elsewhere" not in codes(read(text, "Europe/Oslo"))
    assert "time.elsewhere" in codes(read(text, "Europe/Helsinki"))
    line = "DTSTART;TZID=Romance Standard Time:20261124T140000"
    assert "time.elsewhere" not in codes(event(line))
    assert "time.elsewhere" in codes(event(line, home="Europe/Helsinki"))


def test_both_times_stay_in_the_zone_of_the_invitation():
    text = "24.11.2026 14:00-14:30 (UTC+00:00) Dublin, Edinburgh, London"
    for found in (
        read(text),
        event("DTSTART;TZID=Europe/London:20261124T140000", "DURATION:PT30M"),
        event(
            "DTSTART;TZID=Europe/London:20261124T140000", "DTEND;TZID=Europe/Oslo:20261124T153000"
        ),
    ):
        assert found.starts_at.isoformat() == "2026-11-24T14:00:00+00:00"
        assert found.ends_at.isoformat() == "2026-11-24T14:30:00+00:00"


def test_universal_time_of_a_calendar_is_nobodys_clock():
    found = event("DTSTART:20261124T130000Z", "DTEND:20261124T133000Z")
    assert found.starts_at.isoformat() == "2026-11-24T14:00:00+01:00"
    assert found.ends_at.isoformat() == "2026-11-24T14:30:00+01:00"


OWN = """BEGIN:VCALENDAR
BEGIN:VTIMEZONE
TZID:Own
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETTO:+0000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;TZID=Own:{start}
DURATION:PT{hours}H
END:VEVENT
END:VCALENDAR"""


@pytest.mark.parametrize(
    ("start", "hours", "starts", "ends"),
    [
        ("20260714T090000", 1, "2026-07-14T09:00:00+01:00", "2026-07-14T10:00:00+01:00"),
        ("20261124T090000", 1, "2026-11-24T09:00:00+00:00", "2026-11-24T10:00:00+00:00"),
        ("20261024T230000", 6, "2026-10-24T23:00:00+01:00", "2026-10-25T04:00:00+00:00"),
    ],
)
def test_a_zone_that_the_calendar_describes_is_kept(start, hours, starts, ends):
    found = read(OWN.format(start=start, hours=hours))
    assert found.starts_at.isoformat() == starts
    assert found.ends_at.isoformat() == ends

"""Nothing of an invitation goes missing on the way to whoever looks through it."""

import string
import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.invitation import read_invitation
from app.meetings.invitations.assembling import LONGEST_PLACE
from app.meetings.invitations.cleaning import LONGEST_TEXT, clean_text
from app.meetings.privacy import scan

HOME = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
NUMBER = "120585-6123"
URL = "https://meet.regionh.dk/webapp/conference/482913"


def read(data):
    return read_invitation(data, zone=HOME, now=NOW)


def codes(invitation):
    return {one.code for one in invitation.remarks}


def event(*lines):
    head = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTSTART:20261124T083000Z"]
    return read("\n".join([*head, *lines, "END:VEVENT", "END:VCALENDAR"]))


# --- the text ---


@pytest.mark.parametrize(
    "around",
    ["{}", "<html><body>{}</body></html>", "MIME-Version: 1.0\nContent-Type: text/plain\n\n{}"],
)
@pytest.mark.parametrize("length", [1_990, 2_500, 90_000])
def test_a_number_behind_a_long_line_is_seen(around, length):
    line = ("ord " * length)[:length] + f" cpr {NUMBER}"
    found = read(around.format(line))
    assert [hit.kind for hit in scan(found.text).hits] == ["cpr"]
    assert "invitation.cut" not in codes(found)


def test_a_calendars_long_line():
    found = event("DESCRIPTION:" + "ord " * 20_000 + NUMBER, "X-ALT-DESC:" + "<b></b>" * 50_000)
    assert found.text.endswith(NUMBER)


def test_five_thousand_short_lines_and_one_more():
    found = read("a\n" * 6_000 + NUMBER)
    assert found.text.endswith(NUMBER)
    assert "invitation.cut" not in codes(found)


@pytest.mark.parametrize(
    ("text", "kept", "is_cut"),
    [
        ("x" * LONGEST_TEXT, LONGEST_TEXT, False),
        ("x" * LONGEST_TEXT + "\n\n \n", LONGEST_TEXT, False),
        ("x" * LONGEST_TEXT + "y", LONGEST_TEXT, True),
        ("x" * LONGEST_TEXT + "\ny", LONGEST_TEXT, True),
        ("x" * (LONGEST_TEXT - 1) + "\ny", LONGEST_TEXT - 1, True),
        ("x" * (LONGEST_TEXT - 2) + "\ny", LONGEST_TEXT, False),
        ("x " * LONGEST_TEXT, LONGEST_TEXT, True),
        ("\u0958" * 1_000, 2_000, False),
    ],
)
def test_only_the_end_of_the_whole_is_cut(text, kept, is_cut):
    shown, was_cut = clean_text(text)
    assert abs(len(shown) - kept) <= 1
    assert was_cut is is_cut


@given(st.text(alphabet=string.printable + "æ\u202e\u00a0", max_size=5_000))
def test_every_letter_is_kept(text):
    shown, is_cut = clean_text(text)
    assert not is_cut
    assert list(filter(str.isalnum, shown)) == list(filter(str.isalnum, text))


def test_a_long_line_takes_no_longer_than_many_short_ones():
    begun = time.process_time()
    clean_text("ord " * 1_000_000)
    assert time.process_time() - begun < 20


@pytest.mark.parametrize(
    "data",
    [
        "<html>" + "<b></b>" * 150_000 + NUMBER,
        f"MIME-Version: 1.0\nContent-Type: text/plain\n\n{' ' * 1_600_000}{NUMBER}",
        f"Emne: {'x ' * 200}{NUMBER}\n{URL}",
        f"Sted: {'x ' * 600}{NUMBER}\n{URL}",
    ],
)
def test_what_was_not_read_to_its_end_is_told(data):
    found = read(data)
    assert NUMBER not in f"{found.subject} {found.place}"
    assert "invitation.cut" in codes(found)


# --- the place and the comments ---


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Plats: Rum 12", "Rum 12"),
        ("Sted: Lokale 3, opgang 4", "Lokale 3, opgang 4"),
        ("Placering: Microsoft Teams-møde", "Microsoft Teams-møde"),
        ("Location:\tRoom\u202e 4", "Room 4"),
        ("Hej", ""),
    ],
)
def test_the_place_of_a_text(line, place):
    found = read(f"Emne: x\n{line}\n\nHej")
    assert found.place == place
    assert not place or place not in repr(found)


def test_the_place_of_an_event_with_its_link():
    found = event(f"LOCATION:Lokale 3\\; {URL}", "DESCRIPTION:Hej")
    assert found.place == f"Lokale 3; {URL}"
    assert found.best_link.url == URL
    assert found.text == "Hej"
    assert "Lokale" not in repr(found)
    assert len(event("LOCATION:" + "x" * 5_000).place) == LONGEST_PLACE


def test_a_place_is_no_text():
    assert event("LOCATION:Lokale 3").text == ""
    assert event(f"LOCATION:{URL}").best_link.url == URL
    assert event("LOCATION:PIN-kode: 7719").codes[0].value == "7719"


def test_the_link_in_the_place_of_a_text():
    assert read(f"Plats: {URL}").best_link.url == URL


def test_comments_beside_the_text():
    found = event("DESCRIPTION:Hej", "COMMENT:Om 120585-6123", "COMMENT:Igen")
    assert (found.text, found.comments) == ("Hej", "Om 120585-6123\nIgen")
    assert "120585" not in repr(found)
    alone = event("COMMENT:Kun det")
    assert (alone.text, alone.comments) == ("Kun det", "")

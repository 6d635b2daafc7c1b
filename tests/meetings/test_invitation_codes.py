"""Meeting numbers, PINs and telephone numbers in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.invitations.codes import codes_in, with_codes
from app.meetings.linking.model import PinKind
from app.meetings.links import find_links


def told(text):
    return [(code.kind.value, code.value, code.pin_kind.value) for code in codes_in([text])]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Mødekode: 482913", "482913"),
        ("Møde-ID: 312 345 678 901", "312345678901"),
        ("Møde-id 312345678901", "312345678901"),
        ("Mötes-ID: 345 678 901 234", "345678901234"),
        ("Möte-ID: 345 678", "345678"),
        ("Mötesnummer: 900 123 456", "900123456"),
        ("Møte-ID: 399 888 777 666", "399888777666"),
        ("Møtekode: 123456", "123456"),
        ("Romnummer: 123456", "123456"),
        ("Konference-id: 1234", "1234"),
        ("Konferens-ID: 123 456 789#", "123456789"),
        ("Meeting ID: 312 345 678 901", "312345678901"),
        ("Meeting number (access code): 2345 678 9012", "23456789012"),
        ("Phone conference ID: 123 456 789#", "123456789"),
        ("Telefonkonference-id: 123 456 789#", "123456789"),
        ("Video ID: 123 456 789 0", "1234567890"),
    ],
)
def test_meeting_numbers(text, number):
    assert ("meeting_id", number, "unknown") in told(text)


@pytest.mark.parametrize(
    ("text", "pin", "whose"),
    [
        ("PIN-kode: 7719#", "7719", "unknown"),
        ("PIN: 0042", "0042", "unknown"),
        ("Pinkode 1234", "1234", "unknown"),
        ("PIN-kod: 5566", "5566", "unknown"),
        ("Værts-PIN: 1111", "1111", "host"),
        ("Vært PIN-kode: 1111", "1111", "host"),
        ("PIN-kode (vært): 1111", "1111", "host"),
        ("PIN for vert: 6655", "6655", "host"),
        ("Värd-PIN: 9090", "9090", "host"),
        ("Host PIN: 1111", "1111", "host"),
        ("Gæste-PIN: 2222", "2222", "guest"),
        ("PIN-kod för gäst: 2222", "2222", "guest"),
        ("Gjeste-PIN: 2222", "2222", "guest"),
        ("Adgangskode: aB3cD9", "aB3cD9", "unknown"),
        ("Lösenkod: xY7pQ2", "xY7pQ2", "unknown"),
        ("Passkode: Qw12eR", "Qw12eR", "unknown"),
        ("Passcode: 445566", "445566", "unknown"),
    ],
)
def test_pins(text, pin, whose):
    assert ("pin", pin, whose) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Spinning 1234",
        "Ring til os på 12 34 56 78",
        "Mødet er 24-11-2026",
        "PIN-koden får du på SMS",
        "Adgangskode: se brevet, som du har fået",
        "+45 12 34 56 78",
        "Venlig hilsen Anna, telefon: +45 12 34 56 78",
        "anna@example.dk",
        "CPR 010190-1234",
    ],
)
def test_what_is_no_number_of_a_meeting(text):
    assert told(text) == []


def test_numbers_to_phone_in_by():
    assert told("+45 32 72 66 19,,123456789# Denmark") == [
        ("phone", "+4532726619", "unknown"),
        ("phone_code", "123456789", "unknown"),
    ]
    assert told("Ring in: +46 8 123 456 78") == [("phone", "+46812345678", "unknown")]


def test_video_addresses():
    assert told("Videoadresse: 4618@rooms.vconf.dk") == [
        ("video_address", "4618@rooms.vconf.dk", "unknown")
    ]
    assert told("sip:90.1@video.example.org") == [
        ("video_address", "90.1@video.example.org", "unknown")
    ]


def test_the_only_pin_goes_to_the_link():
    links = find_links("https://meet.regionh.dk/1")
    (link,) = with_codes(links, codes_in(["Værts-PIN: 1111"]))
    assert (link.pin, link.pin_kind) == ("1111", PinKind.HOST)
    (link,) = with_codes(links, codes_in(["Værts-PIN: 1111", "Gæste-PIN: 2222"]))
    assert link.pin == ""


def test_the_pin_of_a_link_is_nobodys_unless_the_text_says_so():
    links = find_links("https://portal.vconf.dk/?url=1@test.dk&pin=9180")
    assert with_codes(links, ())[0].pin_kind is PinKind.UNKNOWN
    assert with_codes(links, codes_in(["Gæste-PIN: 9180"]))[0].pin_kind is PinKind.GUEST
    assert with_codes(links, codes_in(["Værts-PIN: 9180"]))[0].pin_kind is PinKind.HOST


def test_several_rooms_get_no_number_from_the_text():
    links = find_links("https://meet.regionh.dk/1 https://meet.regionh.dk/2")
    assert [link.pin for link in with_codes(links, codes_in(["PIN: 1234"]))] == ["", ""]


@given(st.lists(st.text(max_size=80), max_size=5))
def test_any_lines(lines):
    codes_in(lines)


PIECES = ["pin", "PIN-kode", "vært", "+45", " 1", "2", ":", "(", ")", "-", "møde", "id", ",,", "#",
          "sip:", "@", ".dk", "kode"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_pieces(pieces):
    codes_in(["".join(pieces)])

"""The text of an invitation holds every part of it, seen or hidden; and no file keeps us busy."""

import time
from datetime import UTC, datetime

import pytest

from app.meetings.invitation import read_invitation
from app.meetings.invitations.body import told_once
from app.meetings.invitations.mail import read_mail

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
HEAD = b"From: a@example.dk\r\nMIME-Version: 1.0\r\n"
NUMBER = "010190-1234"


def read(data):
    return read_invitation(data, zone=UTC, now=NOW)


def parts(*bodies):
    pieces = "".join(f"--b\r\nContent-Type: {kind}\r\n\r\n{text}\r\n" for kind, text in bodies)
    head = HEAD + b"Content-Type: multipart/alternative; boundary=b\r\n\r\n"
    return head + pieces.encode() + b"--b--\r\n"


def test_a_number_in_the_other_form_of_a_mail():
    found = read(parts(("text/plain", "Hej"), ("text/html", f"<p>Hej {NUMBER}</p>")))
    assert found.text.splitlines() == ["Hej", "", f"Hej {NUMBER}"]


def test_hidden_words_are_in_the_text_and_no_more():
    page = f"<p>Mødet</p><p hidden>{NUMBER} 24.11.2026 kl. 10 https://meet.regionh.dk/1</p>"
    found = read(parts(("text/html", page)))
    assert NUMBER in found.text
    assert found.starts_at is None
    assert found.links == ()


def test_a_calendar_in_a_mail():
    words = f"DESCRIPTION:Hej\r\nX-ALT-DESC:<p>{NUMBER}</p>"
    event = f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{words}\r\nEND:VEVENT\r\nEND:VCALENDAR"
    found = read(parts(("text/plain", "Ring til 12345678"), ("text/calendar", event)))
    assert NUMBER in found.text
    assert "12345678" in found.text
    assert found.text.startswith("Hej")


def test_the_two_forms_of_a_mail_are_told_once():
    plain = "Kære Anna\n\nDu er inviteret til et møde om din\nbehandling den 24. november."
    page = "<p>Kære Anna</p><p>Du er inviteret til et møde om din behandling den 24. november.</p>"
    assert read(parts(("text/plain", plain), ("text/html", page))).text == plain


@pytest.mark.parametrize(
    ("texts", "whole"),
    [
        ([], ""),
        (["a b", "a b"], "a b"),
        (["a b c d", "b c d\nd c b"], "a b c d\n\nd c b"),
        (["a", "-\n\na"], "a"),
        (["1 2 3 4", "1 2\n2 1"], "1 2 3 4\n\n2 1"),
        (["a" * 300_000, "b", "b"], "a" * 300_000 + "\n\nb"),
    ],
)
def test_what_is_told_once(texts, whole):
    assert told_once(texts) == whole


def test_a_mail_of_many_lines_is_cut_and_says_so():
    found = read_mail(HEAD + b"Content-Type: text/plain\r\n\r\n" + b"a\n" * 300_000)
    assert [one.code for one in found.remarks] == ["invitation.cut"]


def test_a_mail_of_many_parts_is_cut_and_says_so():
    found = read_mail(parts(*[("text/plain", "Hej")] * 2_000))
    assert [one.code for one in found.remarks] == ["invitation.cut"]
    assert found.texts


# --- time ---

CALENDAR = "BEGIN:VCALENDAR\r\n"
NINTH = ",".join(["+9MO"] * 20)


def series(rule):
    return f"BEGIN:VEVENT\r\nDTSTART:20200101T100000Z\r\nRRULE:{rule}\r\nEND:VEVENT\r\n"


def long_header():
    return b"Content-Type: multipart/mixed; boundary=b;" + b' a="b";' * 570 + b"\r\n\r\n"


ADDRESSES = "".join(f" word https://x{n}.dk/webapp/conference/{n}" for n in range(200)).encode()
HOSTILE = {
    "series": (CALENDAR + series(f"FREQ=MONTHLY;BYDAY={NINTH}") * 490).encode(),
    "leap": (CALENDAR + series("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30") * 490).encode(),
    "parts": HEAD + long_header() + b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" * 40_000,
    "types": HEAD + long_header() + (b"--b\r\n" + long_header()) * 1_100,
    "guests": (
        CALENDAR
        + "BEGIN:VEVENT\r\nDTSTART:20261201T100000Z\r\n"
        + 'ATTENDEE;CN="Holm, Anna";ROLE=REQ-PARTICIPANT:mailto:a@regionh.dk\r\n' * 49_000
    ).encode(),
    "events": HEAD
    + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
    + ADDRESSES * 100
    + b"\r\n--b\r\nContent-Type: text/calendar\r\n\r\n"
    + (CALENDAR + "BEGIN:VEVENT\r\nDTSTART:20261201T100000Z\r\nEND:VEVENT\r\n" * 490).encode(),
    "words": parts(*[("text/plain", " ".join(str(n * k) for n in range(90_000))) for k in (1, 7)]),
    "elements": b"<html>" + b"<p><div style='opacity:0'>x" * 180_000,
    "labels": b"<html>" + b"<a href='https://a.dk'>https : // a.b.c.d.e.f . dk" * 90_000,
}


def seconds(data):
    began = time.process_time()
    read(data)
    return time.process_time() - began


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_takes_hardly_longer_than_a_plain_one(name):
    seconds(HOSTILE[name][:5_000])
    plain = HEAD + b"Content-Type: text/html\r\n\r\n" + b"<p>Hej <b>Anna</b></p>" * 60_000
    assert seconds(HOSTILE[name][:4_900_000]) < 8 * max(seconds(plain), 0.2)

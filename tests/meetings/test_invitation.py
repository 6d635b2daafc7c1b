"""Whatever comes in, an invitation comes out, soon, and with nothing unsafe in it."""

import string
import time
import unicodedata
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.invitation import BIGGEST, REPEATS_TEXTS, Invitation, read_invitation
from app.meetings.invitations.remarks import TEXTS

HOME = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
START = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
URL = "https://meet.regionh.dk/webapp/conference/482913"


def read(data, name="", **more):
    return read_invitation(data, name, zone=HOME, now=NOW, **more)


def codes(invitation):
    return {one.code for one in invitation.remarks}


def test_nothing_comes_of_nothing():
    for nothing in ("", b"", " \n", b"\n\n"):
        found = read(nothing)
        assert found.is_empty
        assert codes(found) == {"invitation.nothing"}


def test_text_and_bytes_are_the_same():
    text = f"Møde tirsdag den 24. november 2026 kl. 09.30\n{URL}\n"
    assert read(text) == read(text.encode())
    assert read(text).best_link.url == URL


def test_the_organisations_own_servers():
    found = read("https://video.hospital.example/77", hosts={"video.hospital.example": "pexip"})
    assert found.best_link.alias == "77"


def test_the_clock_of_this_computer():
    found = read_invitation("24.11.2026 kl. 9.30")
    assert found.starts_at == datetime(2026, 11, 24, 9, 30).astimezone()


# --- files that are no text ---

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (OLE + "__substg1.0_".encode("utf-16-le"), "x.msg", "file.outlook"),
        (OLE, "x.msg", "file.outlook"),
        (OLE, "x.doc", "file.document"),
        (b"PK\x03\x04....word/document.xml", "x.docx", "file.document"),
        (b"PK\x03\x04" + bytes(30), "x.zip", "file.archive"),
        (b"\x1f\x8b\x08" + bytes(30), "x.gz", "file.archive"),
        (b"%PDF-1.7", "x.pdf", "file.document"),
        (b"{\\rtf1 x}", "x.rtf", "file.document"),
        (b"\x89PNG\r\n\x1a\n" + bytes(9), "x.png", "file.picture"),
        (b"\xff\xd8\xff\xe0" + bytes(9), "x.jpg", "file.picture"),
        (b"\0\0\0\x18ftypheic" + bytes(9), "x.heic", "file.picture"),
        (b"\x78\x9f\x3e\x22" + bytes(9), "winmail.dat", "file.outlook"),
        (b"MZ\x90\0" + bytes(99), "x.exe", "file.binary"),
        (bytes(range(256)) * 20, "x", "file.binary"),
    ],
)
def test_files_that_are_no_text(data, name, code):
    found = read(data, name)
    assert codes(found) == {code}
    assert found.is_empty


# --- hostile ones ---


@pytest.mark.parametrize("kind", [str, bytes])
def test_a_file_that_is_too_large(kind):
    data = "x" * (BIGGEST + 1)
    found = read(data if kind is str else data.encode())
    (told,) = found.remarks
    assert told.code == "invitation.too_large"
    assert told.text.format_map(told.values)


PIECES = [
    "a", "1", " ", "\n", "<", "(", "a.", "a@b.", "Til: a;\n", "Fra: ", "24.11.2026 ", "kl. 09.30-",
    "tirsdag ", "pin ", "møde-id ", "+45 ", "=3D", "=\n", "\u00c3\u00b8", "\u200b", "https://", "<https://",
    "BEGIN:VCALENDAR\n", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "Content-Type: text/plain; ", "&#",
]  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_the_length_only(piece):
    text = piece * (2_000_000 // len(piece))
    began = time.process_time()
    read(text)
    read((f"<html>{text}").encode())
    assert time.process_time() - began < 20


HEADS = [
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200101T090000\n",
    "MIME-Version: 1.0\nFrom: a@example.dk\n",
]
LINES = [
    "X: y\n", " x\n", 'ATTENDEE;CN="', "ATTENDEE;CN=Holm, Anna:mailto:a@example.dk\n", ";", "\\",
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31\n", "EXDATE:20261124,20261125\n", "DESCRIPTION:\\n",
    "BEGIN:VTIMEZONE\nTZID:x\nEND:VTIMEZONE\n", "BEGIN:VEVENT\nDTSTART:20261124\nEND:VEVENT\n",
    "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:=\n", "To: a@example.dk, ", "(", "=?utf-8?Q?",
    "Content-Type: multipart/mixed; boundary=a\n\n--a\n", "Content-Type: message/rfc822\n\n",
    "Content-Disposition: attachment; filename*0=a; ",
    "\nContent-Transfer-Encoding: base64\n\nQQ==",
]  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("line", LINES)
def test_calendars_and_mails_of_one_line_again_and_again(head, line):
    data = (head + line * (1_000_000 // len(line))).encode()
    began = time.process_time()
    read(data)
    assert time.process_time() - began < 15


def test_what_is_shown_is_plain():
    bad = "\u202e\x1b[31m\x07\u200b"
    text = f"""BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:{bad}Møde{bad}
DTSTART:20261124T083000Z
ORGANIZER;CN="{bad}Anna{bad}":mailto:a@example.dk
ATTENDEE;CN=Per{bad} Berg ({bad}Læge):mailto:p@example.dk
DESCRIPTION:{bad}Hej{bad}\\n<a href={URL}>x{bad}</a>
LOCATION:{URL}
END:VEVENT
END:VCALENDAR"""
    found = read(text)
    assert found.subject == "[31mMøde[31m"
    shown = [found.subject, found.organiser.name, *(one.name for one in found.attendees)]
    shown += [one.role for one in found.attendees] + found.text.split("\n")
    shown += [link.shown for link in found.links] + [link.url for link in found.links]
    for line in shown:
        assert not any(unicodedata.category(letter) in ("Cc", "Cf") for letter in line)


def test_long_texts_are_cut():
    found = read(f"Emne: {'æ' * 5000}\n{URL}\n" + "linje\n" * 300_000)
    assert len(found.subject) == 200
    assert len(found.text) <= 100_000
    assert "invitation.cut" in codes(found)


def test_nothing_of_an_invitation_is_logged(caplog):
    caplog.set_level(0)
    read(f"Fra: Anna Holm\nEmne: Hemmeligt\n{URL}\n")
    read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Hemmeligt\nDTSTART:9\nEND:VEVENT\nEND:VCALENDAR")
    assert "Hemmeligt" not in caplog.text
    assert "Anna" not in caplog.text


@given(st.binary())
def test_any_bytes(data):
    assert isinstance(read(data), Invitation)


@given(st.text())
def test_any_text(text):
    found = read(text)
    assert "invitation.unreadable" not in codes(found)


@given(st.integers(0, 400), st.binary(max_size=6), st.sampled_from(["ics", "eml", "html"]))
def test_a_spoiled_invitation(at, spoiled, kind):
    samples = {
        "ics": f"BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:x\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\n"
        f"SUMMARY:Møde\nDTSTART;TZID=x:20261124T093000\nRRULE:FREQ=WEEKLY\nATTENDEE;CN=Per:mailto:"
        f"p@example.dk\nDESCRIPTION:{URL}\nEND:VEVENT\nEND:VCALENDAR\n",
        "eml": "MIME-Version: 1.0\nFrom: =?utf-8?Q?S=C3=B8ren?= <s@example.dk>\nTo: Per\n"
        f'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/html\n\n'
        f'<a href="{URL}">x</a>\n--b--\n',
        "html": f'<html><body><p style="x">24.11.2026 kl. 9.30<a href="{URL}">Deltag</a></body>',
    }
    data = samples[kind].encode()
    found = read(data[:at] + spoiled + data[at:])
    assert "invitation.unreadable" not in codes(found)


# --- sentences ---


@pytest.mark.parametrize("code", TEXTS)
def test_sentences(code):
    fields = {name for _, name, _, _ in string.Formatter().parse(TEXTS[code]) if name}
    assert fields <= {"megabytes", "count", "zone", "host"}
    assert TEXTS[code].endswith(".")


def test_each_way_to_repeat_has_a_sentence():
    assert all(text or not repeats for repeats, text in REPEATS_TEXTS.items())


def test_nothing_private_is_in_what_a_traceback_would_show():
    found = read(
        "Emne: Kalle Eksempel\nFra: Anna Holm <anna@example.org>\nTil: Bo Ek <bo@example.org>\n\n"
        "https://video.example.org/webapp/conference/hemmelig?pin=4321 PIN: 98765"
    )
    shown = repr(found)
    for private in ("Kalle", "Anna", "Bo Ek", "hemmelig", "4321", "98765"):
        assert private not in shown

"""Mails in every encoding give the same invitation."""

import base64
import quopri
from datetime import UTC, datetime
from email.header import Header
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.invitation import read_invitation
from app.meetings.invitations.decoding import decoded, mended
from app.meetings.invitations.mail import looks_like_mail, read_mail

HOME = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
START = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
URL = "https://meet.regionh.dk/webapp/conference/482913?pin=7719"
WORDS = f"Møde på Ærø: tirsdag den 24. november 2026 kl. 09.30\nÅbn {URL} på din pc\n"

CHARSETS = ("utf-8", "utf-16", "utf-16-le", "windows-1252", "iso-8859-1", "iso-8859-15", "cp865")


def read(data, name=""):
    return read_invitation(data, name, zone=HOME, now=NOW)


def mail(body, content_type="text/plain", encoding="8bit", subject="Samtale"):
    head = (
        f"Received: x\r\nFrom: Anna Holm <anna@example.dk>\r\nTo: Per <per@example.dk>\r\n"
        f"Subject: {subject}\r\nMIME-Version: 1.0\r\nContent-Type: {content_type}\r\n"
        f"Content-Transfer-Encoding: {encoding}\r\n\r\n"
    )
    return head.encode() + body


# No mail program sends wide letters without an encoding.
WAYS = [
    (charset, encoding, encode)
    for charset in CHARSETS
    for encoding, encode in (
        ("base64", base64.encodebytes),
        ("quoted-printable", quopri.encodestring),
        ("8bit", bytes),
    )
    if not (charset.startswith("utf-16") and encoding == "8bit")
]


@pytest.mark.parametrize(("charset", "encoding", "encode"), WAYS)
def test_the_same_mail_in_every_encoding(charset, encoding, encode):
    data = mail(encode(WORDS.encode(charset)), f"text/plain; charset={charset}", encoding)
    found = read(data)
    assert found.starts_at == START
    assert found.links[0].url == URL
    assert "Møde på Ærø" in found.text


@pytest.mark.parametrize(
    "declared", ["", "us-ascii", "iso-8859-1", "utf-16", "hex", "x-none", "zlib"]
)
@pytest.mark.parametrize("real", ["utf-8", "windows-1252"])
def test_a_wrong_or_missing_charset(declared, real):
    if declared == "iso-8859-1" and real == "windows-1252":
        declared = "us-ascii"
    found = read(mail(WORDS.encode(real), f'text/plain; charset="{declared}"'))
    assert found.starts_at == START
    assert "Møde på Ærø" in found.text


@given(
    words=st.text(alphabet="abcæøåÆØÅäöÄÖéü ,.-", max_size=80),
    charset=st.sampled_from(["utf-8", "windows-1252", "iso-8859-1", "iso-8859-15", "utf-16"]),
    encoding=st.sampled_from(["base64", "quoted-printable"]),
    html=st.booleans(),
)
def test_any_words_in_any_encoding(words, charset, encoding, html):
    text = f"{words}\n{WORDS}"
    body = f"<html><p>{text.replace(chr(10), '<br>')}</p></html>" if html else text
    coded = body.encode(charset)
    sent = base64.encodebytes(coded) if encoding == "base64" else quopri.encodestring(coded)
    kind = "text/html" if html else "text/plain"
    found = read(mail(sent, f"{kind}; charset={charset}", encoding))
    assert (found.starts_at, found.links[0].url) == (START, URL)


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
def test_encoded_headers(charset):
    subject = Header("Møde om Åse og Søren på Ærø", charset).encode()
    assert read(mail(WORDS.encode(), subject=subject)).subject == "Møde om Åse og Søren på Ærø"


@pytest.mark.parametrize(
    "subject", ["=?utf-8?Q?=FF=FE?=", "=?x-none?B?!!!!?=", "=?utf-8?B?TcO4ZGU", "=?utf-8?Q?" * 500]
)
def test_broken_headers(subject):
    assert read(mail(WORDS.encode(), subject=subject)).starts_at == START


def test_what_the_standard_library_writes():
    message = EmailMessage()
    message["From"], message["To"] = "Åse Lund <aase@example.no>", "Søren <s@example.dk>"
    message["Subject"] = "Vårdplanering på Åsö"
    message.set_content(WORDS)
    message.add_alternative(f'<p><a href="{URL}">Åbn</a></p>', subtype="html")
    found = read(message.as_bytes())
    assert (found.subject, found.starts_at) == ("Vårdplanering på Åsö", START)
    assert (found.organiser.name, found.links[0].shown) == ("Åse Lund", "Åbn")
    assert read(message.as_string()).starts_at == START


def test_the_address_is_not_kept():
    found = read(mail(WORDS.encode()))
    people = f"{found.organiser}{found.attendees}"
    assert "@" not in people
    assert found.organiser.organisation == "example.dk"


def test_what_looks_like_a_mail():
    assert looks_like_mail(mail(b"x"))
    assert not looks_like_mail(b"Fra: Anna\nTil: Per\nEmne: x\n\nHej")
    assert not looks_like_mail(b"BEGIN:VCALENDAR\nX-MS-EXCHANGE-A:1\n")


def nested(depth):
    data = b"text/plain\r\n\r\nhttps://meet.regionh.dk/1"
    for number in range(depth):
        data = b'multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\nContent-Type: %b\r\n--b%d--' % (
            number, number, data, number)  # fmt: skip
    return b"MIME-Version: 1.0\r\nContent-Type: " + data


@pytest.mark.parametrize("depth", [5, 40, 200, 3000])
def test_parts_in_parts(depth):
    found = read(nested(depth))
    assert found.links[0].host == "meet.regionh.dk"
    assert ("mail.too_nested" in {one.code for one in found.remarks}) is (depth > 60)


def test_parts_that_are_broken():
    data = mail(
        b"--x\r\nContent-Type: ;;;=\r\n\r\n\xff\r\n--x\r\n\r\n", "multipart/mixed; boundary=x"
    )
    assert read(data).subject == "Samtale"


@given(st.binary(max_size=400))
def test_any_body(body):
    read_mail(mail(body, "multipart/mixed; boundary=b"))
    read_mail(mail(body, "text/html; charset=utf-7", "quoted-printable"))


@given(st.binary(max_size=300))
def test_any_headers(head):
    read(b"MIME-Version: 1.0\r\n" + head)


# --- letters ---


def test_letters_that_were_read_wrongly_once():
    for words in ("Møde på Ærø", "Vårdmöte i Ängelholm", "Åse"):
        assert mended(words.encode().decode("cp1252")) == words
        assert mended(words) == words


@pytest.mark.parametrize(
    "charset", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_files_without_any_declaration(charset):
    assert decoded("Møde på Ærø, tirsdag".encode(charset)) == "Møde på Ærø, tirsdag"


@given(st.binary(), st.text(max_size=20))
def test_any_bytes(data, declared):
    assert isinstance(decoded(data, declared), str)

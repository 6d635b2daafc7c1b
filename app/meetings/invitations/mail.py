"""A saved mail (.eml): its headers, its text, its HTML and the calendars in it."""

import re
from dataclasses import dataclass, field
from email import message_from_bytes
from email.header import decode_header
from email.message import Message
from email.policy import Compat32

from app.meetings.invitations.calendar_lines import calendar_text
from app.meetings.invitations.decoding import decoded
from app.meetings.invitations.model import Remark
from app.meetings.invitations.remarks import remark

MOST_PARTS = 60
"""Parts of one mail. Python's reader goes through all of them for each line."""

MOST_BORDERS = 400
"""Lines between the parts: what comes after is not read."""

MOST_LINES = 250_000
LONGEST_HEADER = 2_000
LONGEST_PEOPLE = 40_000
LONGEST_BODY = 1_500_000

_HEADER = re.compile(rb"(?:^From [^\n]{1,200}\n)?[A-Za-z][A-Za-z0-9-]{0,60}:[ \t\r\n]?")
_TELLS = re.compile(
    rb"^(?:mime-version|content-type|received|message-id|return-path|x-mailer|x-ms-exchange-[a-z-]{2,40}"
    rb"|content-transfer-encoding)[ \t]{0,3}:",
    re.IGNORECASE | re.MULTILINE,
)
_BOUNDARY = re.compile(
    rb"boundary=[ \t]{0,9}(?:\"([^\"\r\n]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE
)
_TOP = 20_000
_ENCRYPTED = ("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted")
_READ = ("text/calendar", "application/ics", "text/html", "text/plain")


class _Bounded(Compat32):
    """Reads headers no longer than any mail needs, and only when asked for.

    The policy for new programs takes a header apart each time that the reader looks at it.
    """

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Return the name and the value of a header as the mail has them, cut."""
        name, value = super().header_source_parse(sourcelines)
        longest = LONGEST_HEADER if name[:8].casefold() == "content-" else LONGEST_PEOPLE
        return name[:200], value[:longest]


_POLICY = _Bounded()


@dataclass(slots=True)
class Mail:
    """What a mail holds; texts as they came, not yet plain."""

    subject: str = ""
    sender: str = ""
    to: str = ""
    copy: str = ""
    texts: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    calendars: list[str] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def looks_like_mail(data: bytes) -> bool:
    """Tell whether bytes are a whole mail with its headers."""
    top = data[:_TOP].lstrip(b"\xef\xbb\xbf\r\n ")
    if not _HEADER.match(top) or top[:6].upper() == b"BEGIN:":
        return False
    head = re.split(rb"\r?\n\r?\n|\r\r", top, maxsplit=1)[0]
    return _TELLS.search(head) is not None


def read_mail(data: bytes) -> Mail:
    """Return what a mail holds."""
    data = data.lstrip(b"\xef\xbb\xbf\r\n ")
    mail = Mail()
    if _is_too_nested(data):
        mail.remarks.append(remark("mail.too_nested"))
        mail.texts.append(decoded(data[:LONGEST_BODY]))
        return mail
    whole = data
    data = _bounded(data)
    mail.remarks += [remark("invitation.cut")] if len(data) < len(whole) else []
    message = _parsed(data)
    if message is None:
        mail.texts.append(decoded(data[:LONGEST_BODY]))
        return mail
    _take_headers(mail, message)
    for part in _leaves(message):
        _take_part(mail, part)
    return mail


def _is_too_nested(data: bytes) -> bool:
    small = data.lower()
    deep = small.count(b"boundary=") + small.count(b"message/")
    # No mail program writes a boundary in pieces; it would not be counted.
    return deep > MOST_PARTS or b"boundary*" in small


def _bounded(data: bytes) -> bytes:
    """Return a mail without what lies behind too many lines or parts."""
    pieces = data.split(b"\n" if b"\n" in data else b"\r", MOST_LINES)
    if len(pieces) > MOST_LINES:
        data = data[: len(data) - len(pieces[-1])]
    names = {found[1] or found[2] for found in _BOUNDARY.finditer(data)}
    if not names:
        return data
    border = re.compile(rb"^--(?:" + b"|".join(map(re.escape, names)) + rb")", re.MULTILINE)
    for count, found in enumerate(border.finditer(data)):
        if count == MOST_BORDERS:
            return data[: found.start()]
    return data


def _parsed(data: bytes) -> Message | None:
    try:
        return message_from_bytes(data, policy=_POLICY)
    except Exception:  # noqa: BLE001 - the standard reader fails in many ways on broken headers
        return None


def _take_headers(mail: Mail, message: Message) -> None:
    values: dict[str, str] = {}
    for name, value in message.raw_items():
        values.setdefault(name.casefold(), _words(str(value)))
    mail.subject = values.get("subject", "")
    mail.sender = values.get("from") or values.get("sender", "")
    mail.to, mail.copy = values.get("to", ""), values.get("cc", "")


def _words(value: str) -> str:
    """Return a header with its encoded words (RFC 2047) in letters."""
    unfolded = re.sub(r"\r?\n[ \t]*", " ", value[:LONGEST_PEOPLE])
    # Bytes that a mail program left as they are come as lone surrogates.
    if any("\udc80" <= character <= "\udcff" for character in unfolded):
        unfolded = decoded(unfolded.encode("utf-8", "surrogateescape"))
    try:
        pieces = decode_header(unfolded)
    except Exception:  # noqa: BLE001 - whatever a broken encoded word does, the rest is shown
        return unfolded
    return "".join(_piece(piece, charset) for piece, charset in pieces)


def _piece(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    # Words without an encoding come back in a codec that keeps what is no Latin letter.
    if charset is None or charset == "unknown-8bit":
        return _unescaped(piece)
    return decoded(piece, charset)


def _unescaped(piece: bytes) -> str:
    try:
        return piece.decode("ascii")
    except UnicodeDecodeError:
        return piece.decode("raw-unicode-escape", "replace")


def _leaves(message: Message) -> list[Message]:
    leaves: list[Message] = []
    waiting: list[Message] = [message]
    while waiting and len(leaves) < MOST_PARTS:
        part = waiting.pop(0)
        held = part.get_payload() if part.is_multipart() else None
        if isinstance(held, list):
            waiting[:0] = [one for one in held if isinstance(one, Message)]
        else:
            leaves.append(part)
    return leaves


def _take_part(mail: Mail, part: Message) -> None:
    try:
        kind = part.get_content_type().casefold()
        name = _words(part.get_filename() or "").casefold()
        charset = str(part.get_param("charset") or "")
        data = part.get_payload(decode=True)
    except Exception:  # noqa: BLE001 - one broken part does not spoil the others
        return
    if not isinstance(data, bytes):
        return
    if len(data) > LONGEST_BODY and kind in _READ:
        mail.remarks.append(remark("invitation.cut"))
    data = data[:LONGEST_BODY]
    if kind in _ENCRYPTED or name.endswith((".p7m", ".rpmsg")):
        mail.remarks.append(remark("mail.encrypted"))
    elif kind in ("text/calendar", "application/ics") or name.endswith((".ics", ".vcs")):
        mail.calendars.append(calendar_text(data, charset))
    elif kind == "text/html" and not name:
        mail.pages.append(decoded(data, charset))
    elif kind == "text/plain" and not name:
        mail.texts.append(_unflowed(decoded(data, charset), part))


def _unflowed(text: str, part: Message) -> str:
    """Put lines together that were broken for narrow screens (RFC 3676)."""
    if str(part.get_param("format") or "").casefold() != "flowed":
        return text
    joint = "" if str(part.get_param("delsp") or "").casefold() == "yes" else " "
    return re.sub(r"(?<=[^\n \-]) \r?\n(?=[^\s>])", joint, text)

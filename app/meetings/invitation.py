"""Reads an invitation: pasted text, a calendar file, a mail, a page.

Whatever comes in, an ``Invitation`` comes out. What could not be read is in its remarks.
"""

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from app.meetings.invitations.assembling import Reading, distinct_remarks, of_calendars, of_text
from app.meetings.invitations.body import Body
from app.meetings.invitations.calendar_lines import calendar_text
from app.meetings.invitations.decoding import decoded
from app.meetings.invitations.kinds import foreign
from app.meetings.invitations.mail import Mail, looks_like_mail, read_mail
from app.meetings.invitations.model import (
    REPEATS_TEXTS,
    Attendee,
    Code,
    CodeKind,
    Invitation,
    Remark,
    Repeats,
)
from app.meetings.invitations.remarks import remark
from app.meetings.links import NO_HOSTS

__all__ = [
    "BIGGEST",
    "REPEATS_TEXTS",
    "Attendee",
    "Code",
    "CodeKind",
    "Invitation",
    "Remark",
    "Repeats",
    "read_invitation",
]

logger = logging.getLogger(__name__)

BIGGEST = 5_000_000
"""Bytes or characters. An invitation with pictures in it is a tenth of that."""

LONGEST_READ = 1_500_000
"""Characters of a text that are worked through."""


def read_invitation(
    data: bytes | str,
    name: str = "",
    *,
    hosts: Mapping[str, str] = NO_HOSTS,
    zone: tzinfo | None = None,
    now: datetime | None = None,
) -> Invitation:
    """Return what an invitation says. Never fails: what is wrong is said in its remarks.

    Args:
        data: the content of a file, or what was pasted.
        name: the file's name; only used to say better what it is.
        hosts: the organisation's own servers (a leading dot takes every name below), each with
            the id of its meeting system.
        zone: the zone of the reader's clock; this computer's when None.
        now: the present, with its zone; tells which meeting of a series is the next.
    """
    reading = Reading(hosts=hosts, home=zone, now=now or datetime.now(UTC))
    try:
        return _read(data, name, reading)
    except Exception as error:  # noqa: BLE001 - a stranger wrote this file; it must not end us
        # The kind of fault only: its words could hold names from the invitation.
        logger.info("an invitation could not be read: %s", type(error).__name__)
        return Invitation(remarks=(remark("invitation.unreadable"),))


def _read(data: bytes | str, name: str, reading: Reading) -> Invitation:
    if len(data) > BIGGEST:
        return Invitation(
            remarks=(remark("invitation.too_large", megabytes=str(BIGGEST // 10**6)),)
        )
    if isinstance(data, str):
        return _of_text(data, reading)
    wrong = foreign(data)
    if wrong:
        is_message = wrong == "file.document" and name.casefold().endswith(".msg")
        return Invitation(remarks=(remark("file.outlook" if is_message else wrong),))
    if looks_like_mail(data):
        return _of_mail(read_mail(data), reading)
    return _of_text(calendar_text(data) if _is_calendar(data) else decoded(data), reading)


def _is_calendar(data: bytes) -> bool:
    return data[:200].lstrip(b"\xef\xbb\xbf\r\n ")[:15].upper() == b"BEGIN:VCALENDAR"


def _of_text(text: str, reading: Reading) -> Invitation:
    cut = text[:LONGEST_READ]
    source = cut.encode("utf-8", "replace")
    if looks_like_mail(source):
        found = _of_mail(read_mail(source), reading)
    elif "BEGIN:VCALENDAR" in cut.upper():
        found = of_calendars([cut], Body(), reading)
    else:
        body = Body()
        body.add_text(cut)
        found = of_text(body, reading)
    is_told = any(one.code == "invitation.cut" for one in found.remarks)
    if len(cut) < len(text) and not is_told:
        found = replace(found, remarks=(*found.remarks, remark("invitation.cut")))
    return found


def _of_mail(mail: Mail, reading: Reading) -> Invitation:
    body = Body()
    for text in mail.texts:
        body.add_text(text)
    for page in mail.pages:
        body.add_html(page)
    if mail.calendars:
        found = of_calendars(mail.calendars, body, reading, mail)
    else:
        found = of_text(body, reading, mail)
    return replace(found, remarks=distinct_remarks((*found.remarks, *mail.remarks)))

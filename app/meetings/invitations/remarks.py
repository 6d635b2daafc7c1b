"""The sentences about invitations."""

from collections.abc import Mapping
from types import MappingProxyType

from app.meetings.invitations.model import Remark
from app.plain_text import plain
from app.wording import QT_TRANSLATE_NOOP

TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "invitation.too_large": QT_TRANSLATE_NOOP(
            "invitation", "This is too large for an invitation: at most {megabytes} MB are read."
        ),
        "invitation.cut": QT_TRANSLATE_NOOP(
            "invitation", "The invitation is very long, and only its first part was read."
        ),
        "invitation.nothing": QT_TRANSLATE_NOOP(
            "invitation", "No link, time or person was found in this text."
        ),
        "invitation.unreadable": QT_TRANSLATE_NOOP(
            "invitation", "This could not be read. Copy the text of the invitation instead."
        ),
        "file.outlook": QT_TRANSLATE_NOOP(
            "invitation",
            "This is an Outlook file that other programs cannot read. In Outlook, save it as text"
            " or as an .ics file, or copy the text of the invitation.",
        ),
        "file.document": QT_TRANSLATE_NOOP(
            "invitation", "This is a document and no invitation. Open it and copy the text."
        ),
        "file.archive": QT_TRANSLATE_NOOP(
            "invitation", "This is a packed file. Unpack it and take the invitation that is in it."
        ),
        "file.picture": QT_TRANSLATE_NOOP(
            "invitation", "This is a picture. Copy the text of the invitation instead."
        ),
        "file.binary": QT_TRANSLATE_NOOP(
            "invitation", "This is no text. Save the invitation as text or as an .ics file."
        ),
        "mail.too_nested": QT_TRANSLATE_NOOP(
            "invitation", "The mail has too many parts, so only its text was looked through."
        ),
        "mail.encrypted": QT_TRANSLATE_NOOP(
            "invitation", "The mail is encrypted. Open it in the mail program and copy its text."
        ),
        "event.several": QT_TRANSLATE_NOOP(
            "invitation", "There are {count} meetings in the file. This is the next one."
        ),
        "event.cancelled": QT_TRANSLATE_NOOP("invitation", "This meeting was cancelled."),
        "event.answer": QT_TRANSLATE_NOOP(
            "invitation", "This is somebody's answer to an invitation, not the invitation itself."
        ),
        "event.series": QT_TRANSLATE_NOOP(
            "invitation", "The meeting is one of a series. The time is that of the next one."
        ),
        "event.series_first": QT_TRANSLATE_NOOP(
            "invitation",
            "The meeting is one of a series. The time is that of the first one: look up the next.",
        ),
        "event.series_over": QT_TRANSLATE_NOOP(
            "invitation", "The meeting was one of a series that has ended."
        ),
        "event.groups": QT_TRANSLATE_NOOP(
            "invitation", "Groups were invited as well, and who is in them is not said here."
        ),
        "time.none": QT_TRANSLATE_NOOP("invitation", "No time was found. Enter the start by hand."),
        "time.several": QT_TRANSLATE_NOOP(
            "invitation", "There are several times in the text. Check that this is the right one."
        ),
        "time.skipped": QT_TRANSLATE_NOOP(
            "invitation",
            "The clock is put forward that night and this time does not exist. Ask the sender.",
        ),
        "time.doubled": QT_TRANSLATE_NOOP(
            "invitation",
            "The clock is put back that night and this time comes twice. The first one is taken:"
            " ask the sender.",
        ),
        "time.zone_unknown": QT_TRANSLATE_NOOP(
            "invitation",
            "The time zone {zone} is not known, so the clock of this computer is assumed.",
        ),
        "time.elsewhere": QT_TRANSLATE_NOOP(
            "invitation", "The time was given in another time zone: {zone}."
        ),
        "time.weekday": QT_TRANSLATE_NOOP(
            "invitation", "The weekday and the date in the text do not fit. Check the day."
        ),
        "time.turned": QT_TRANSLATE_NOOP(
            "invitation", "The day and the month may be the other way round. Check the date."
        ),
        "time.year": QT_TRANSLATE_NOOP(
            "invitation", "The text names no year, so the nearest one is assumed."
        ),
        "time.end": QT_TRANSLATE_NOOP(
            "invitation", "The end lies before the start, so it is left out."
        ),
        "link.doubtful": QT_TRANSLATE_NOOP(
            "invitation", "A link in the invitation is not what it seems. Do not open it."
        ),
        "link.unfamiliar": QT_TRANSLATE_NOOP(
            "invitation",
            "The server {host} is not on the list. If you do not expect it, ask the sender.",
        ),
        "link.makes_host": QT_TRANSLATE_NOOP(
            "invitation", "Whoever opens this link is the host. Do not pass it on."
        ),
        "people.guessed": QT_TRANSLATE_NOOP(
            "invitation", "Some names were made from mail addresses. Check them."
        ),
        "people.cut": QT_TRANSLATE_NOOP(
            "invitation", "More people were invited than are listed here."
        ),
    }
)
"""English sentences of the context ``invitation`` by their code."""


def remark(code: str, **values: str) -> Remark:
    """Return the remark of a code with its values made plain."""
    held = MappingProxyType({name: plain(value, 100) for name, value in values.items()})
    return Remark(code, TEXTS[code], held)

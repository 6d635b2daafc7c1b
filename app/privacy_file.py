"""What ``samrad privacy`` looks at: the words of a file, of a mail or calendar its parts."""

import os
import signal
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.meetings.invitation import BIGGEST, Invitation, Remark, read_invitation
from app.meetings.invitations.decoding import decoded
from app.meetings.invitations.kinds import foreign
from app.meetings.invitations.mail import looks_like_mail
from app.plain_text import plain

STDIN = "-"

MOST_LOOKED_AT = 1_000_000
"""Characters: a second or two. An invitation is a hundredth of that."""

_CUT = "invitation.cut"

APART = "\n\n\n"
"""Between the parts of an invitation, which are looked through together."""


class UnreadableError(Exception):
    """Nothing can be read; its text is a sentence for the user."""


class PartKind(StrEnum):
    """What a part of an invitation is. The values are stable: the report has them."""

    TITLE = "title"
    PLACE = "place"
    TEXT = "text"
    COMMENTS = "comments"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of what is looked at; ``meeting`` counts from 1."""

    kind: PartKind
    text: str
    meeting: int = 1


@dataclass(frozen=True, slots=True)
class Given:
    """What there is to look at.

    Args:
        parts: in their order.
        is_invitation: it was taken apart, and a place in it is named with its part.
        is_cut: there is more than this.
    """

    parts: tuple[Part, ...]
    is_invitation: bool = False
    is_cut: bool = False

    def text(self) -> str:
        """All parts together."""
        return APART.join(part.text for part in self.parts)


def read_given(name: str) -> Given:
    """Return what there is in a file, or in what is piped in.

    Raises:
        UnreadableError: there is no such text.
    """
    try:
        data = _piped() if name == STDIN else _content(Path(name))
    except (OSError, ValueError):
        raise UnreadableError(
            QCoreApplication.translate("privacy", "{file} cannot be opened.").format(
                file=_shown(name)
            )
        ) from None
    if data is None:
        sentence = QCoreApplication.translate("privacy", "{file} is not a file.")
        raise UnreadableError(sentence.format(file=_shown(name)))
    if len(data) > BIGGEST:
        sentence = QCoreApplication.translate(
            "privacy", "{file} is larger than {most} MB. Take out its pictures or attachments."
        )
        raise UnreadableError(sentence.format(file=_shown(name), most=BIGGEST // 1_000_000))
    return _words_of(data, name)


def _words_of(data: bytes, name: str) -> Given:
    is_calendar = b"BEGIN:VCALENDAR" in data[:400].upper()
    if not (is_calendar or foreign(data) or looks_like_mail(data)):
        return _limited((Part(PartKind.TEXT, decoded(data)),))
    invitation = read_invitation(data, name)
    meetings = (invitation, *invitation.others)
    parts = tuple(part for number, one in enumerate(meetings, 1) for part in _parts_of(one, number))
    if not parts and invitation.remarks:
        raise UnreadableError(_said(invitation.remarks[0]))
    is_cut = any(one.code == _CUT for meeting in meetings for one in meeting.remarks)
    return _limited(parts, is_invitation=True, is_cut=is_cut)


def _parts_of(invitation: Invitation, number: int) -> Iterator[Part]:
    people = (invitation.organiser, *invitation.attendees)
    names = [f"{one.name} {one.role}".strip() for one in people if one is not None]
    for kind, text in (
        (PartKind.TITLE, invitation.subject),
        (PartKind.PLACE, invitation.place),
        (PartKind.TEXT, invitation.text),
        (PartKind.COMMENTS, invitation.comments),
        (PartKind.PEOPLE, "\n".join(names)),
    ):
        if text.strip():
            yield Part(kind, text, number)


def _limited(
    parts: tuple[Part, ...], *, is_invitation: bool = False, is_cut: bool = False
) -> Given:
    kept: list[Part] = []
    room = MOST_LOOKED_AT
    for part in parts:
        kept.append(replace(part, text=part.text[:room]))
        is_cut = is_cut or len(part.text) > room
        room = max(0, room - len(part.text))
    return Given(tuple(kept), is_invitation, is_cut)


def _said(remark: Remark) -> str:
    sentence = QCoreApplication.translate("invitation", remark.text)
    return sentence.format_map(remark.values)


def _content(path: Path) -> bytes | None:
    # A pipe without a writer would keep an ordinary open waiting for ever.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        return None
    with os.fdopen(handle, "rb") as file:
        return file.read(BIGGEST + 1)


def _piped() -> bytes | None:
    if sys.stdin is None:
        return None
    # Qt's way of ending reaches no program that waits for its input.
    previous = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return sys.stdin.buffer.read(BIGGEST + 1)
    finally:
        signal.signal(signal.SIGINT, previous)


def _shown(name: str) -> str:
    return plain(Path(name).name or name)

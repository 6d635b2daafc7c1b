"""What an invitation says. It lives in memory alone: names and codes are nobody else's.

The ``repr`` of these shows nothing private: it may end up in a traceback.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from app.meetings.linking.model import MeetingLink, PinKind
from app.wording import QT_TRANSLATE_NOOP


class Repeats(StrEnum):
    """How often a meeting comes back. The values are stable."""

    NEVER = ""
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"
    OTHERWISE = "otherwise"
    ONE_OF_A_SERIES = "one_of_a_series"


REPEATS_TEXTS: Mapping[Repeats, str] = MappingProxyType(
    {
        Repeats.NEVER: "",
        Repeats.DAILY: QT_TRANSLATE_NOOP("invitation", "The meeting is held on several days."),
        Repeats.WEEKLY: QT_TRANSLATE_NOOP("invitation", "The meeting comes back by the week."),
        Repeats.MONTHLY: QT_TRANSLATE_NOOP("invitation", "The meeting comes back by the month."),
        Repeats.YEARLY: QT_TRANSLATE_NOOP("invitation", "The meeting comes back by the year."),
        Repeats.OTHERWISE: QT_TRANSLATE_NOOP("invitation", "The meeting comes back."),
        Repeats.ONE_OF_A_SERIES: QT_TRANSLATE_NOOP(
            "invitation", "This is one meeting of a series, and holds for this day only."
        ),
    }
)
"""English sentences of the context ``invitation``."""


class CodeKind(StrEnum):
    """What a number or word in the text is for. The values are stable."""

    MEETING_ID = "meeting_id"
    PIN = "pin"
    VIDEO_ADDRESS = "video_address"
    PHONE = "phone"
    PHONE_CODE = "phone_code"


@dataclass(frozen=True, slots=True)
class Code:
    """A meeting number, a PIN or a number to phone in by.

    Args:
        kind: what it is for.
        value: as it is typed, without blanks.
        pin_kind: whose PIN it is, as far as the text says so.
    """

    kind: CodeKind
    value: str = field(repr=False)
    pin_kind: PinKind = PinKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class Attendee:
    """One invited person. The mail address is not kept.

    Args:
        name: as the invitation shows it, "Anna Holm" rather than "Holm, Anna".
        role: words about task and place of work, such as "Överläkare, Medicinkliniken".
        organisation: the last two parts of the mail address's server; empty for private ones.
        is_optional: may stay away.
        has_declined: answered that they will not come.
        is_phone: the name is a telephone number, or nothing with a letter in it.
    """

    name: str = field(default="", repr=False)
    role: str = field(default="", repr=False)
    organisation: str = field(default="", repr=False)
    is_optional: bool = False
    has_declined: bool = False
    is_phone: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that the reader should know about an invitation.

    Args:
        code: stable, such as ``invitation.too_large``.
        text: English sentence of the context ``invitation``; its fields are in ``values``.
        values: what the fields hold, made plain.
    """

    code: str
    text: str
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Invitation:
    """One invitation, as far as it could be read.

    Args:
        subject: what the meeting is called.
        starts_at: in the zone that the invitation names, else in the reader's; of a series that
            goes on, the next meeting.
        ends_at: likewise.
        is_all_day: whole days; the times are midnights.
        is_cancelled: called off.
        repeats: whether and how it comes back.
        organiser: who invited; None if nobody is named.
        attendees: who was invited, without rooms, devices and groups.
        links: the best to join by first.
        codes: numbers and PINs in the text.
        place: where it is, as the invitation says it; often a link, or several rooms.
        text: what it says, in lines, made plain.
        comments: what a calendar has beside the text, in lines; empty if that is the text.
        remarks: what the reader should know.
        others: further meetings of the same file, in the order of their start.
    """

    subject: str = field(default="", repr=False)
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    is_all_day: bool = False
    is_cancelled: bool = False
    repeats: Repeats = Repeats.NEVER
    organiser: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    links: tuple[MeetingLink, ...] = ()
    codes: tuple[Code, ...] = ()
    place: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    comments: str = field(default="", repr=False)
    remarks: tuple[Remark, ...] = ()
    others: tuple["Invitation", ...] = ()

    @property
    def best_link(self) -> MeetingLink | None:
        """The link to join by; None if there is none to offer."""
        return next((link for link in self.links if link.is_offered), None)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found that a meeting could be prepared with."""
        return not (self.links or self.starts_at or self.subject or self.attendees)

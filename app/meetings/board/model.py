"""What a reading of somebody's own list of names says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from app.meetings.roster.participant import NameDanger, Role, Standing
from app.wording import QT_TRANSLATE_NOOP

MOST_ENTRIES = 1_000
"""People on one list; more than any meeting of these guidelines."""


class Why(StrEnum):
    """Why a line is not in the list of names."""

    HEADING = "heading"
    ABOUT = "about"
    """It tells something of a person, such as that they are muted."""
    INITIALS = "initials"
    """The letters of a picture, and the name stands beside them."""
    BUTTON = "button"
    SIGNS = "signs"
    """Figures or signs without a letter."""
    ADDRESS = "address"
    NOT_THERE = "not_there"
    """It stands below a heading of people who are not in the meeting, or they have left."""
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One line that was not taken. Nothing is left out without being told.

    Args:
        text: the line, made plain, identity numbers covered.
        why: the reason.
    """

    text: str = field(repr=False)
    why: Why


@dataclass(frozen=True, slots=True)
class Entry:
    """One connection as somebody's own list names it.

    Args:
        name: made plain, identity numbers covered.
        dangers: what was wrong with the name as it came.
        standing: in the room or in the lobby.
        role: host if the list says so.
        joined_at: Unix seconds by the clock of the file; None if it was not said.
    """

    name: str = field(repr=False)
    dangers: frozenset[NameDanger] = frozenset()
    standing: Standing = Standing.IN_ROOM
    role: Role = Role.UNKNOWN
    joined_at: float | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know about a reading.

    Args:
        code: stable name; ``TEXTS`` has its sentence.
        values: what the sentence has places for.
    """

    code: str
    values: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """English source text of the context ``by_hand``."""
        return TEXTS[self.code]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read.

    Args:
        entries: in the order of the text; two people may have one name.
        left_out: every other line, in order.
        remarks: what was unusual.
        head_count: how many the list's own headings say are in the meeting; None if they do not.
        lobby_count: how many they say wait in the lobby.
    """

    entries: tuple[Entry, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[Remark, ...] = ()
    head_count: int | None = None
    lobby_count: int | None = None


TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "nothing": QT_TRANSLATE_NOOP("by_hand", "No names were found in this."),
        "too_large": QT_TRANSLATE_NOOP(
            "by_hand", "This is too large for a list of names. Copy the names alone."
        ),
        "cut": QT_TRANSLATE_NOOP("by_hand", "This is very long, and only its first part was read."),
        "too_many": QT_TRANSLATE_NOOP("by_hand", "Only the first {most} names were taken."),
        "not_text": QT_TRANSLATE_NOOP(
            "by_hand", "This file holds no text. Copy the names, or save the list as text or CSV."
        ),
        "covered": QT_TRANSLATE_NOOP(
            "by_hand", "What looks like an identity number was covered. Numbers do not belong here."
        ),
        "count": QT_TRANSLATE_NOOP(
            "by_hand", "The list says {told} in the meeting, {found} names were found. Check it."
        ),
        "lobby_count": QT_TRANSLATE_NOOP(
            "by_hand", "The list says {told} in the lobby, {found} names were found. Check it."
        ),
        "left_before": QT_TRANSLATE_NOOP(
            "by_hand", "The file shows people who had left by then. They are not on the list."
        ),
        "no_times": QT_TRANSLATE_NOOP(
            "by_hand",
            "The times in the file were not understood, so somebody on the list may have left.",
        ),
    }
)
"""English sentences of the context ``by_hand`` by their code."""

WHY_TEXTS: Mapping[Why, str] = MappingProxyType(
    {
        Why.HEADING: QT_TRANSLATE_NOOP("by_hand", "heading"),
        Why.ABOUT: QT_TRANSLATE_NOOP("by_hand", "about somebody"),
        Why.INITIALS: QT_TRANSLATE_NOOP("by_hand", "initials"),
        Why.BUTTON: QT_TRANSLATE_NOOP("by_hand", "button"),
        Why.SIGNS: QT_TRANSLATE_NOOP("by_hand", "no letters"),
        Why.ADDRESS: QT_TRANSLATE_NOOP("by_hand", "address"),
        Why.NOT_THERE: QT_TRANSLATE_NOOP("by_hand", "not in the meeting"),
        Why.TOO_MANY: QT_TRANSLATE_NOOP("by_hand", "too many"),
    }
)
"""English words of the context ``by_hand`` for each reason."""

"""What is said and done in a meeting, step by step: one dataclass per table of a guideline file."""

from dataclasses import dataclass
from enum import StrEnum

from app.guidelines.equipment import Strength
from app.guidelines.part import Part
from app.guidelines.rules import Actor
from app.guidelines.texts import NO_TEXT, Texts

SCRIPT_KINDS = (
    "sip", "consultation", "conference", "group", "information", "sms", "interpreter",
    "administrative",
)  # fmt: skip
"""Kinds of meeting that a script can be for."""

VARIABLES = ("leader", "patient", "purpose", "end")
"""What a spoken sentence can name in braces: whoever leads, the person it is about, why the
meeting is held, and the time of its end. They are filled in from memory and written nowhere."""

STOP = "stop"
"""Where a branch leads that interrupts the meeting."""


class Moment(StrEnum):
    """The three pause points of a meeting. The values are stable: files use them."""

    OPENING = "opening"
    MIDDLE = "middle"
    CLOSING = "closing"


class Aid(StrEnum):
    """What the program shows beside a step. The values are stable: files use them."""

    NONE = ""
    PEOPLE = "people"
    """Who is connected against who is expected."""
    LOCK = "lock"
    """Whether the room is locked, and the button for it."""
    INTRODUCTIONS = "introductions"
    """The round in which everybody says who they are."""
    QUESTIONS = "questions"
    """Open when all have spoken; raised hands in their order."""
    SUMMARY = "summary"
    """Agreed, by whom, by when, next date."""
    ENDING = "ending"
    """What ends the meeting, in the places where it has to be ended."""


class Event(StrEnum):
    """What happens in a meeting for which a card can be offered. The values are stable."""

    UNKNOWN_JOINS = "unknown_joins"
    SOMEBODY_WAITS = "somebody_waits"
    SOUND_LOST = "sound_lost"
    SHARING = "sharing"
    """Before somebody shows a window or a document."""
    MINOR_ALONE = "minor_alone"
    """A child takes part, and nobody who may answer for it."""
    OUTAGE = "outage"
    """The service does not work."""
    OVERHEARD = "overheard"
    """Somebody came into a room, or sits where others hear."""
    PATIENT_IN_STAFF_MEETING = "patient_in_staff_meeting"
    LIST_LOST = "list_lost"
    """The participant list is not live any more."""
    BY_HAND = "by_hand"
    """Nothing that the program could notice: opened by hand, and never offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken(Part):
    """What steps and cards have in common.

    Args:
        kind: ``read_do`` or ``do_confirm``, of ``PAUSE_KINDS``.
        strength: how strongly the guideline asks for it; *must* cannot be dropped.
        title: a few words, in the language of the window.
        say: sentences to say, in the language of the meeting; may hold ``VARIABLES`` in braces.
        do: what to do, in the language of the window.
        borrowed: where it comes from if no rule of this guideline says it.
    """

    kind: str
    strength: Strength
    title: Texts = NO_TEXT
    say: tuple[Texts, ...] = ()
    do: tuple[Texts, ...] = ()
    borrowed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Script(Part):
    """The course of one kind of meeting.

    Args:
        kind: one of ``SCRIPT_KINDS``.
    """

    kind: str
    title: Texts = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A way on from a step that somebody has to choose.

    Args:
        id: name within its step.
        to: id of a step of the same script, ``STOP``, or empty for the next one.
        label: what is chosen, in the language of the window.
        say, do: what comes with it.
    """

    id: str
    to: str = ""
    label: Texts = NO_TEXT
    say: tuple[Texts, ...] = ()
    do: tuple[Texts, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Spoken):
    """One step of one or more scripts, in the order of the file.

    Args:
        scripts: ids of the scripts it belongs to.
        moment: its pause point.
        who: who acts or speaks.
        minutes: planned.
        aid: what the program shows beside it.
        first: kinds of participant who introduce themselves before the others, in their order.
        branches: ways on; empty if there is one only.
        after: id of the step it stands behind, if its place in the file is not its place.
    """

    scripts: tuple[str, ...]
    moment: Moment
    who: tuple[Actor, ...] = ()
    minutes: float = 0.0
    aid: Aid = Aid.NONE
    first: tuple[str, ...] = ()
    branches: tuple[Branch, ...] = ()
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt(Spoken):
    """A card that is offered when something happens.

    Args:
        event: when.
        contact: id of whom to call; whether they answer is told by the clock. Empty if nobody.
    """

    event: Event
    contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending(Part):
    """One action that ends a meeting, in the order of the file.

    Args:
        where: in which window or system it is done.
        text: what to do there.
        undo: how it can still be stopped; empty if it cannot.
        seconds: after which the others are put out, counted from the action; 0 if at once or not.
        closes: whether nobody can stay or come back after it.
        command: ``end`` if ending the room for all in the live list does the same; else empty.
        borrowed: where it comes from if no rule of this guideline says it.
    """

    where: Texts = NO_TEXT
    text: Texts = NO_TEXT
    undo: Texts = NO_TEXT
    seconds: int = 0
    closes: bool = False
    command: str = ""
    borrowed: str = ""


AFTERWARDS = (
    "record", "attachments", "fault", "fee", "wifi", "registration", "sign", "documents",
)  # fmt: skip
"""Duties after a meeting with which the program helps in a way of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(Part):
    """One thing to do after the meeting.

    Args:
        does: one of ``AFTERWARDS``, or empty.
        strength: how strongly the guideline asks for it.
        text: one observable act.
        about: detail behind it.
        days: by when, counted from the day of the meeting; 0 if not stated.
        copy: exact words to be copied, each with a button.
        link: address that belongs to it; empty if none.
        borrowed: where it comes from if no rule of this guideline says it.
    """

    does: str = ""
    strength: Strength
    text: Texts = NO_TEXT
    about: Texts = NO_TEXT
    days: int = 0
    copy: tuple[str, ...] = ()
    link: str = ""
    borrowed: str = ""

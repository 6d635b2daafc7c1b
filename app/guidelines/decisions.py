"""Which meeting service, and what comes with it: one dataclass per table of a guideline file."""

from dataclasses import dataclass

from app.guidelines.equipment import Strength
from app.guidelines.part import Part
from app.guidelines.texts import NO_TEXT, Texts

FAMILIES = ("pexip", "teams", "whereby", "cisco", "visiba", "skype", "sms", "phone")
"""Known meeting systems that can stand behind a service."""

RECIPIENTS = (
    "patient", "relative", "guardian", "staff", "municipality", "ward", "external",
    "interpreter", "group",
)  # fmt: skip
"""Kinds of participant."""

CHANNELS = (
    "inbox_1177", "cosmic_link", "outlook", "phone", "sms", "portal", "app", "record", "letter",
    "not_stated",
)  # fmt: skip
"""Ways in which an invitation or a link can reach somebody."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How many may connect: at most ``most``, or fewer than ``below``; the other one is None."""

    most: int | None = None
    below: int | None = None

    def allows(self, connected: int) -> bool:
        """Tell whether so many may connect."""
        return (self.most is None or connected <= self.most) and (
            self.below is None or connected < self.below
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Part):
    """One entry of the decision list: the first whose ``when`` holds is the answer.

    Args:
        also: further services that are allowed as well; candidates where nothing is stated.
        strength: ``not_stated`` is a gap of the guideline: a person must decide.
        limit: how many may connect; None if not stated.
        text: why, or what is open and whom to ask.
        is_broken: the file has a fault here, so nothing is known about this case.
    """

    strength: Strength
    also: tuple[str, ...] = ()
    limit: Limit | None = None
    text: Texts = NO_TEXT
    is_broken: bool = False

    @property
    def is_gap(self) -> bool:
        """Whether a person must decide."""
        return self.strength is Strength.NOT_STATED

    @property
    def services(self) -> tuple[str, ...]:
        """The service and those allowed as well; empty if none can be named."""
        return tuple(dict.fromkeys(filter(None, (self.service, *self.also))))


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden(Part):
    """A service that must not (``must``) or should not (``should``) be used.

    Args:
        instead: what to use.
        borrowed: where it comes from if no rule of this guideline says it.
    """

    strength: Strength
    instead: tuple[str, ...] = ()
    text: Texts = NO_TEXT
    borrowed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room(Part):
    """A type of room that the service has."""

    strength: Strength
    title: Texts = NO_TEXT
    text: Texts = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Part):
    """How the invitation or link reaches one kind of participant."""

    to: str
    channel: str
    strength: Strength
    text: Texts = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Template(Part):
    """The exact name of a template, in the organisation's own words, to be copied."""

    name: str
    text: Texts = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Warning_(Part):  # noqa: N801  # without the line below it would hide Python's own Warning
    """Something to be aware of in this case; ``borrowed`` tells from where if not from a rule."""

    text: Texts = NO_TEXT
    borrowed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark(Part):
    """A contradiction or a stale point of the guideline, for a person to know of.

    ``borrowed`` tells from where it is known if not from the guideline.
    """

    text: Texts = NO_TEXT
    borrowed: str = ""

    @property
    def is_general(self) -> bool:
        """Whether it belongs to the guideline as a whole, not to an answer."""
        return not self.when and not self.service

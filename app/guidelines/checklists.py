"""What to prepare, in pause points, and how participants are identified."""

from dataclasses import dataclass

from app.guidelines.equipment import Strength
from app.guidelines.part import Part
from app.guidelines.texts import NO_TEXT, Texts

PAUSE_KINDS = ("do_confirm", "read_do")
"""Do it and then confirm; or read and do one by one, because the order matters."""

IDENTIFICATIONS = (
    "hsa_id", "personnummer", "bankid", "mitid", "id_card", "spoken_cpr", "display_name",
    "portal_login", "badge", "not_stated",
)  # fmt: skip
"""Kinds of identification; never the number itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Part):
    """A moment at which to stop and go through a few items."""

    kind: str
    title: Texts = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Part):
    """One line of a checklist.

    Args:
        pause: id of its pause point.
        strength: how strongly the guideline asks for it.
        text: one observable act, or a question to think about.
        about: detail behind it.
        copy: exact words to be copied, each with a button.
        link: address that belongs to it; empty if none.
        reflect: a question to think about: no tick, nothing kept.
        once: once per person, not per meeting.
        borrowed: where it comes from if no rule of this guideline says it.
    """

    pause: str
    strength: Strength
    text: Texts = NO_TEXT
    about: Texts = NO_TEXT
    copy: tuple[str, ...] = ()
    link: str = ""
    reflect: bool = False
    once: bool = False
    borrowed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identification(Part):
    """How one kind of participant is identified."""

    to: str
    kind: str
    text: Texts = NO_TEXT

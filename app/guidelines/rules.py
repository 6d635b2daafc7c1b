"""The rules of a guideline, each with its id, and where the program carries it."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.guidelines.part import NOWHERE, Part, Phase, Place
from app.guidelines.texts import NO_TEXT, Texts

TOPICS = (
    "suitability", "service_by_participants", "teams_with_patient", "wired_network", "headset",
    "several_in_room", "browser", "test_beforehand", "no_virtual_or_hotspot", "two_screens",
    "private_room", "door_sign", "appearance", "training", "patient_identity",
    "clinician_identity", "introductions", "confidentiality_told", "consent", "lock_room",
    "lobby", "participant_list", "unidentified", "ceiling", "recording", "chat", "documents",
    "share_window", "email", "children", "interpreter", "summary", "ending", "record",
    "attachments", "no_fee", "fault_report", "fallback", "validity", "need_to_know", "camera_on",
    "raised_hands",
)  # fmt: skip
"""What guidelines speak about: rows M01 to M39 of the comparison of the five organisations, and
three that only one of them speaks about, for the alerts that rest on them.

A topic without a rule is *not stated* by that organisation.
"""


class RuleStrength(StrEnum):
    """How strongly the guideline words it; a *fact* asks for nothing."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"
    FACT = "fact"


class Actor(StrEnum):
    """Who is to act."""

    CLINICIAN = "clinician"
    COORDINATOR = "coordinator"
    PATIENT = "patient"
    OTHER = "other"
    MANAGER = "manager"
    IT = "it"
    EVERYONE = "everyone"


class Carrier(StrEnum):
    """Where in the program a rule is met."""

    DECISION = "decision"
    EQUIPMENT = "equipment"
    CHECKLIST = "checklist"
    SCRIPT = "script"
    ALERT = "alert"
    AFTERWARDS = "afterwards"
    CARD = "card"
    FACT = "fact"
    SIGN = "sign"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Part):
    """One rule of the guideline, in the project's own words.

    Args:
        strength: how strongly it is worded.
        phase: when it matters.
        actor: who is to act.
        carried: where in the program it is met.
        topic: one of ``TOPICS``, or empty.
        heading: the document's own heading above it; empty if not given.
        text: what it says.
    """

    strength: RuleStrength
    phase: tuple[Phase, ...] = ()
    actor: tuple[Actor, ...] = ()
    carried: tuple[Carrier, ...] = ()
    topic: str = ""
    heading: str = ""
    text: Texts = NO_TEXT


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Rules that are carried nowhere, and the reason why (English, for maintainers)."""

    rules: tuple[str, ...]
    reason: str
    place: Place = field(default=NOWHERE, compare=False, repr=False)

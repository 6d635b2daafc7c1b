"""Whether a child is the patient, and whether somebody is with it who may answer for it."""

from collections.abc import Iterable, Mapping

from app.script.introductions import Speaker

AGE = "age"
"""The question that tells it."""

MINOR = frozenset({"minor", "under_13", "is_13", "over_13"})
"""Answers that are a minor's: of Regionhälsan (VGR) and of Region Västmanland, whose *over_13*
goes up to 17."""

PATIENT = "patient"
GUARDIAN = "guardian"


def is_minor(answers: Mapping[str, str]) -> bool:
    """Whether the answers say that the patient is a minor; no answer says nothing."""
    return answers.get(AGE, "") in MINOR


def is_alone(speakers: Iterable[Speaker]) -> bool:
    """Whether the patient is connected, and no guardian is, nor sits beside anybody.

    Whether the patient is a minor says ``is_minor``. A relative may be a guardian, yet nobody has
    said so: whoever leads can ask. Somebody who is not known may be anybody, and so is nobody here.
    """
    kinds = {one.kind for one in speakers if one.is_connected}
    return PATIENT in kinds and GUARDIAN not in kinds

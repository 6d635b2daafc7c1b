"""What only a person can answer: whether and where a sound was heard, and what she wears."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.equipment.check import EquipmentCheck
from app.readiness.headset_kinds import ANSWERS, Kind


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answers, translated: for each its stable key, and its words."""

    text: str
    answers: tuple[tuple[str, str], ...]


HEARD, NOT_HEARD = "heard", "not_heard"


def open_questions(check: EquipmentCheck) -> dict[str, Question]:
    """The questions that wait for an answer, by the name of the check that asks."""
    found: dict[str, Question] = {}
    loudspeaker = check.loudspeaker_check
    if loudspeaker.asking:
        found[loudspeaker.name] = where_heard() if loudspeaker.side else was_heard()
    if check.headset_check.asking:
        found[check.headset_check.name] = what_is_it()
    return found


def take_answer(check: EquipmentCheck, name: str, key: str) -> None:
    """Hand a person's answer to the check that asked."""
    loudspeaker = check.loudspeaker_check
    if name == check.headset_check.name:
        check.headset_check.answer(key)
    elif key in (HEARD, NOT_HEARD):
        loudspeaker.answer(key == HEARD)
    else:
        loudspeaker.answer_side(key)


def was_heard() -> Question:
    """Ask whether the test sound was heard."""
    say = QCoreApplication.translate
    return Question(
        say("questions", "Did you hear the test sound?"),
        ((HEARD, say("questions", "Yes, I heard it")), (NOT_HEARD, say("questions", "No"))),
    )


def where_heard() -> Question:
    """Ask on which side the test sound was heard."""
    say = QCoreApplication.translate
    return Question(
        say("questions", "Where did you hear the test sound?"),
        (
            ("left", say("questions", "Left")),
            ("right", say("questions", "Right")),
            ("both", say("questions", "On both sides")),
            ("none", say("questions", "Nowhere")),
        ),
    )


def what_is_it() -> Question:
    """Ask what the person hears and speaks through."""
    words: dict[Kind, Callable[[], str]] = {
        Kind.HEADSET: lambda: QCoreApplication.translate("questions", "A headset"),
        Kind.HEADPHONES: lambda: QCoreApplication.translate("questions", "Headphones only"),
        Kind.PHONE_EARPHONES: lambda: QCoreApplication.translate(
            "questions", "Earphones of a mobile phone"
        ),
        Kind.SPEAKERPHONE: lambda: QCoreApplication.translate("questions", "A speakerphone"),
        Kind.LOUDSPEAKERS: lambda: QCoreApplication.translate("questions", "Loudspeakers"),
        Kind.HEARING_DEVICE: lambda: QCoreApplication.translate("questions", "Hearing aids"),
    }
    return Question(
        QCoreApplication.translate("questions", "What do you hear and speak through?"),
        tuple((str(kind), words[kind]()) for kind in ANSWERS),
    )

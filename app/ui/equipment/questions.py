"""What only a person can answer: whether and where a sound was heard, and what she wears."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.equipment.check import EquipmentCheck
from app.equipment.loudspeaker_check import LoudspeakerCheck
from app.readiness.checks.headset_outcomes import ANSWER_WORDS, QUESTION
from app.settings import DeviceChoice


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answers, translated: for each its stable key, and its words."""

    text: str
    answers: tuple[tuple[str, str], ...]


HEARD, NOT_HEARD = "heard", "not_heard"
LOOK_AGAIN = "look_again"
_UNHEARD = "loudspeaker.not_heard"


def open_questions(check: EquipmentCheck) -> dict[str, Question]:
    """The questions that wait for an answer, by the name of the check that asks."""
    found: dict[str, Question] = {}
    loudspeaker = check.loudspeaker_check
    if loudspeaker.asking:
        found[loudspeaker.name] = where_heard() if loudspeaker.side else was_heard()
    if check.headset_check.asking:
        found[check.headset_check.name] = what_is_it(answered=False)
    return found


def take_answer(check: EquipmentCheck, name: str, key: str) -> None:
    """Hand a person's answer to the check that asked."""
    loudspeaker = check.loudspeaker_check
    if name == check.headset_check.name:
        headset = check.headset_check
        headset.forget_answer() if key == LOOK_AGAIN else headset.answer(key)
    elif key in (HEARD, NOT_HEARD):
        loudspeaker.answer(key == HEARD)
    else:
        loudspeaker.answer_side(key)


def to_try(loudspeaker: LoudspeakerCheck) -> DeviceChoice | None:
    """The loudspeaker to try next, as long as nothing was heard on this one."""
    finding = loudspeaker.finding
    unheard = finding is not None and finding.reason_code == _UNHEARD
    idle = not (loudspeaker.asking or loudspeaker.playing)
    return loudspeaker.next_device if unheard and idle else None


def try_words(loudspeaker: DeviceChoice) -> str:
    """Words of the button that takes it; a ``&`` in its name marks no key."""
    frame = QCoreApplication.translate("questions", "Try “{name}”")
    return frame.format(name=loudspeaker.name.replace("&", "&&"))


def was_heard() -> Question:
    """Ask whether the test sound was heard."""
    return Question(
        QCoreApplication.translate("questions", "Did you hear the test sound?"),
        (
            (HEARD, QCoreApplication.translate("questions", "Yes, I heard it")),
            (NOT_HEARD, QCoreApplication.translate("questions", "No")),
        ),
    )


def where_heard() -> Question:
    """Ask on which side the test sound was heard."""
    return Question(
        QCoreApplication.translate("questions", "Where did you hear the test sound?"),
        (
            ("left", QCoreApplication.translate("questions", "Left")),
            ("right", QCoreApplication.translate("questions", "Right")),
            ("both", QCoreApplication.translate("questions", "On both sides")),
            ("none", QCoreApplication.translate("questions", "Nowhere")),
        ),
    )


def what_is_it(*, answered: bool) -> Question:
    """Ask what the person hears and speaks through; ``answered``: she can take her word back."""
    answers = tuple(
        (str(kind), QCoreApplication.translate("headset", words))
        for kind, words in ANSWER_WORDS.items()
    )
    back = ((LOOK_AGAIN, QCoreApplication.translate("questions", "Let Samråd find out")),)
    return Question(
        QCoreApplication.translate("headset", QUESTION), answers + back if answered else answers
    )

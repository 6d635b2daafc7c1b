"""Small words of the script: pause points, ways to go through them, who acts, how a step stands."""

from PySide6.QtCore import QCoreApplication

from app.guidelines.rules import Actor
from app.guidelines.scripts import Moment, Spoken
from app.script.run import StepState
from app.wording import QT_TRANSLATE_NOOP

MOMENTS = {
    Moment.OPENING: QT_TRANSLATE_NOOP("script", "Opening"),
    Moment.MIDDLE: QT_TRANSLATE_NOOP("script", "The conversation"),
    Moment.CLOSING: QT_TRANSLATE_NOOP("script", "Closing"),
}

KINDS = {
    "read_do": QT_TRANSLATE_NOOP("script", "Read aloud, one by one"),
    "do_confirm": QT_TRANSLATE_NOOP("script", "Do it, then check"),
}

ACTORS = {
    Actor.CLINICIAN: QT_TRANSLATE_NOOP("script", "Clinician"),
    Actor.COORDINATOR: QT_TRANSLATE_NOOP("script", "Coordinator"),
    Actor.PATIENT: QT_TRANSLATE_NOOP("script", "Patient"),
    Actor.OTHER: QT_TRANSLATE_NOOP("script", "Other participants"),
    Actor.MANAGER: QT_TRANSLATE_NOOP("script", "Manager"),
    Actor.IT: QT_TRANSLATE_NOOP("script", "IT support"),
    Actor.EVERYONE: QT_TRANSLATE_NOOP("script", "Everybody"),
}

STATES = {
    StepState.TO_COME: QT_TRANSLATE_NOOP("script", "to come"),
    StepState.NOW: QT_TRANSLATE_NOOP("script", "now"),
    StepState.PASSED: QT_TRANSLATE_NOOP("script", "passed"),
    StepState.SKIPPED: QT_TRANSLATE_NOOP("script", "skipped"),
}

STATE_ICONS = {
    StepState.TO_COME: "step_to_come",
    StepState.NOW: "play",
    StepState.PASSED: "check",
    StepState.SKIPPED: "step_skipped",
}
"""Told apart by their outlines; the words say the same."""


def moment_word(moment: Moment) -> str:
    """A pause point, translated."""
    return QCoreApplication.translate("script", MOMENTS[moment])


def kind_word(kind: str) -> str:
    """How a pause point is gone through, translated; empty for one that is not known."""
    return QCoreApplication.translate("script", KINDS[kind]) if kind in KINDS else ""


def state_word(state: StepState) -> str:
    """How a step stands, translated."""
    return QCoreApplication.translate("script", STATES[state])


def actors(who: tuple[Actor, ...]) -> str:
    """Those who act, translated."""
    words = [QCoreApplication.translate("script", ACTORS[one]) for one in who]
    return ", ".join([*words[:1], *map(_inside, words[1:])])


def _inside(word: str) -> str:
    """A word within a sentence: small at its beginning, unless it is an abbreviation."""
    return word if word[:2].isupper() else word[:1].lower() + word[1:]


def who_acts(who: tuple[Actor, ...], part: Spoken) -> str:
    """Who speaks or acts in a step, translated; empty if nobody is named."""
    if not who:
        return ""
    if part.say:
        words = QCoreApplication.translate("script", "Speaks: {who}")
    else:
        words = QCoreApplication.translate("script", "Does it: {who}")
    return words.format(who=actors(who))

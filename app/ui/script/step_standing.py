"""How a step stands in the list of all steps, and what is worth a word there."""

from PySide6.QtCore import QCoreApplication

from app.guidelines.equipment import Strength
from app.guidelines.scripts import STOP, Aid, Step
from app.script.run import ScriptRun, StepState
from app.ui.script.step_words import state_word
from app.wording import QT_TRANSLATE_NOOP

NOT_ENDED = QT_TRANSLATE_NOOP("script", "not ended")
NO_ANSWER = QT_TRANSLATE_NOOP("script", "no answer chosen")

_PLAIN = (StepState.TO_COME, StepState.PASSED)
"""Their marks say enough to eyes; the same word on every line would only be noise."""


def standing(run: ScriptRun, step: Step, *, is_ended: bool) -> tuple[StepState, str, bool]:
    """Return its mark, its word, and whether eyes need the word.

    The step that ends the meeting is passed when the meeting is ended, not when it was read; a
    step that is mandatory and asks something says that it was left without an answer. Neither
    holds anybody up.
    """
    state = run.state_of(step.id)
    if state is StepState.PASSED and step.aid is Aid.ENDING and not is_ended:
        return StepState.TO_COME, QCoreApplication.translate("script", NOT_ENDED), True
    # Where the only way on is to interrupt, going on is the answer.
    is_asked = step.strength is Strength.MUST and any(one.to != STOP for one in step.branches)
    if state is StepState.PASSED and is_asked and not run.chosen(step.id):
        return state, QCoreApplication.translate("script", NO_ANSWER), True
    return state, state_word(state), state not in _PLAIN

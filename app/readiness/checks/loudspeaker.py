"""The loudspeaker: only a person can say whether a sound was heard."""

from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.limits import Limits
from app.readiness.readings import LoudspeakerReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "loudspeaker"
WORD = QT_TRANSLATE_NOOP("checks", "Loudspeaker")

OUTCOMES = table_of(
    Reason(
        "loudspeaker.none",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "No loudspeaker or headset was found."),
        QT_TRANSLATE_NOOP("findings", "Plug in your headset."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "loudspeaker.no_library",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "Sound cannot be tested: a part of the system is missing."),
        QT_TRANSLATE_NOOP("findings", "Ask your IT support to install PortAudio."),
    ),
    Reason(
        "loudspeaker.ready",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "A loudspeaker is connected."),
        QT_TRANSLATE_NOOP("findings", "Play the test sound to be sure that you hear it."),
        Action.PLAY_TEST_SOUND,
    ),
    Reason(
        "loudspeaker.heard",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "You heard the test sound."),
    ),
    Reason(
        "loudspeaker.not_heard",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "You did not hear the test sound."),
        QT_TRANSLATE_NOOP("findings", "Choose another loudspeaker and play it again."),
        Action.CHOOSE_LOUDSPEAKER,
    ),
    Reason(
        "loudspeaker.busy",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "Another program uses the loudspeaker and does not share it."
        ),
        QT_TRANSLATE_NOOP("findings", "Close the other program, then check again."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "loudspeaker.vanished",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The loudspeaker is no longer connected."),
        QT_TRANSLATE_NOOP("findings", "Plug it in again, or choose another loudspeaker."),
        Action.CHOOSE_LOUDSPEAKER,
    ),
    Reason(
        "loudspeaker.crashed",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The sound stopped and is being started again."),
    ),
    Reason(
        "loudspeaker.not_answering",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "The loudspeaker does not answer and is being started again."
        ),
    ),
    Reason(
        "loudspeaker.gave_up",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The loudspeaker cannot be started."),
        QT_TRANSLATE_NOOP("findings", "Unplug the headset, plug it in and check again."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "loudspeaker.timed_out",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The loudspeaker did not answer in time."),
        QT_TRANSLATE_NOOP("findings", "Check again, and give it more time."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "loudspeaker.failed",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The test sound could not be played."),
        QT_TRANSLATE_NOOP("findings", "Choose another loudspeaker, or check again."),
        Action.CHOOSE_LOUDSPEAKER,
    ),
)


def judge(reading: LoudspeakerReading, limits: Limits) -> Finding:
    """Say what is known of the loudspeaker; the person's own answer counts most."""
    name = _known(reading.error) if reading.error else _answer(reading.heard)
    return Finding(CHECK, OUTCOMES[f"{CHECK}.{name}"], {"device": reading.device})


def _known(error: str) -> str:
    """Return the outcome for an error of the audio child; one it cannot name has just failed."""
    name = error.rpartition(".")[2]
    reason = OUTCOMES.get(f"{CHECK}.{name}")
    return name if reason and reason.verdict is not Verdict.OK else "failed"


def _answer(heard: bool | None) -> str:
    if heard is None:
        return "ready"
    return "heard" if heard else "not_heard"

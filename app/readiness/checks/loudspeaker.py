"""The loudspeaker: only a person can say whether a sound was heard."""

from app.readiness.finding import Action, Finding, Reason, table_of
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
        want="loudspeaker",
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
        "loudspeaker.both_sides",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "You heard left and right, each on its own side."),
    ),
    Reason(
        "loudspeaker.mixed",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "You heard the test sound; both sides sound alike."),
    ),
    Reason(
        "loudspeaker.swapped",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "Left and right are swapped."),
        QT_TRANSLATE_NOOP(
            "findings", "Turn the headset around: L belongs on the left ear, R on the right."
        ),
        Action.PLAY_TEST_SOUND,
    ),
    Reason(
        "loudspeaker.one_side",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "You hear the sound on one side only."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Push the plug all the way in and look at the balance in the sound settings. If you "
            "hear with one ear, or through a hearing aid, switch mono sound on there.",
        ),
        Action.OPEN_SOUND_SETTINGS,
    ),
    Reason(
        "loudspeaker.not_heard",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "You did not hear the test sound."),
        QT_TRANSLATE_NOOP(
            "findings", "Turn the volume up, or choose another loudspeaker, and play it again."
        ),
        Action.CHOOSE_LOUDSPEAKER,
        want="loudspeaker",
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


def judge(reading: LoudspeakerReading) -> Finding:
    """Say what is known of the loudspeaker; the person's own answer counts most."""
    if reading.error:
        name = _known(reading.error)
    else:
        name = _sides(reading.left, reading.right) or _answer(reading.heard)
    return Finding(CHECK, OUTCOMES[f"{CHECK}.{name}"], {"device": reading.device})


def _sides(left: str, right: str) -> str:
    """Say what two answers come to; empty as long as one is missing.

    A sound that is heard on both sides is right where it was to be heard, and where it was not.
    """
    if not left or not right:
        return ""
    if (left, right) == ("none", "none"):
        return "not_heard"
    if "none" in (left, right) or left == right != "both":
        return "one_side"
    if left == right:
        return "mixed"
    return "swapped" if left == "right" or right == "left" else "both_sides"


def _known(error: str) -> str:
    """Return the outcome for an error of the audio child; one it cannot name has just failed."""
    name = error.rpartition(".")[2]
    reason = OUTCOMES.get(f"{CHECK}.{name}")
    return name if reason and reason.verdict is not Verdict.OK else "failed"


def _answer(heard: bool | None) -> str:
    if heard is None:
        return "ready"
    return "heard" if heard else "not_heard"

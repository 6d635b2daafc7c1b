"""Every outcome of the leak's measurement: what it means for the patient, and what to do.

Only a leak that was really measured takes part in the one verdict: the probe is heard in the room,
so it is played when a person asks for it and never otherwise.
"""

from app.readiness.finding import Action, Reason, table_of
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP


def _untested(
    name: str, text: str, advice: str = "", action: Action = Action.MEASURE_LEAK
) -> Reason:
    verdict = Verdict.COULD_NOT_BE_TESTED
    return Reason(f"leak.{name}", verdict, text, advice, action, counts=False)


_QUIET_AND_AGAIN = QT_TRANSLATE_NOOP("findings", "Be quiet for five seconds and measure again.")
_AGAIN = QT_TRANSLATE_NOOP("findings", "Measure again.")

OUTCOMES = table_of(
    _untested(
        "not_tried",
        QT_TRANSLATE_NOOP(
            "findings",
            "It has not been measured whether the patient's voice reaches your microphone.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "A sound is played for four seconds and is heard in the room. Be quiet meanwhile.",
        ),
    ),
    Reason(
        "leak.none",
        Verdict.OK,
        QT_TRANSLATE_NOOP(
            "findings",
            "Your microphone does not hear the loudspeaker, at the volume set now.",
        ),
    ),
    Reason(
        "leak.little",
        Verdict.OK,
        QT_TRANSLATE_NOOP(
            "findings",
            "Your microphone hardly hears the loudspeaker, at the volume set now.",
        ),
    ),
    Reason(
        "leak.some",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "Your microphone hears the loudspeaker: the patient may hear an echo, and others in "
            "the room may hear the patient.",
        ),
        QT_TRANSLATE_NOOP("findings", "Turn the volume down or use a headset, then measure again."),
        Action.MEASURE_LEAK,
    ),
    Reason(
        "leak.strong",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings",
            "The patient's voice can be heard in the room, and your microphone sends it back to "
            "the patient.",
        ),
        QT_TRANSLATE_NOOP("findings", "Use a headset, then measure again."),
        Action.CHOOSE_LOUDSPEAKER,
    ),
    _untested(
        "not_quiet",
        QT_TRANSLATE_NOOP("findings", "It was not quiet during the measurement."),
        _QUIET_AND_AGAIN,
    ),
    _untested(
        "noisy",
        QT_TRANSLATE_NOOP(
            "findings",
            "No leak was found down to −{bound} dB; the noise in the room hides what is weaker.",
        ),
        QT_TRANSLATE_NOOP("findings", "Measure again where it is quieter, or use a headset."),
    ),
    _untested(
        "unsteady",
        QT_TRANSLATE_NOOP("findings", "The two halves of the measurement do not agree."),
        _QUIET_AND_AGAIN,
    ),
    _untested(
        "muted",
        QT_TRANSLATE_NOOP(
            "findings", "The microphone sent nothing, so a leak could not be measured."
        ),
        QT_TRANSLATE_NOOP("findings", "Unmute the microphone and measure again."),
    ),
    _untested(
        "no_microphone",
        QT_TRANSLATE_NOOP(
            "findings", "No microphone is listening, so a leak could not be measured."
        ),
        QT_TRANSLATE_NOOP("findings", "Choose a microphone and measure again."),
        Action.CHOOSE_MICROPHONE,
    ),
    _untested(
        "no_loudspeaker",
        QT_TRANSLATE_NOOP(
            "findings", "There is no loudspeaker to play on, so a leak could not be measured."
        ),
        QT_TRANSLATE_NOOP("findings", "Choose a loudspeaker and measure again."),
        Action.CHOOSE_LOUDSPEAKER,
    ),
    _untested(
        "loudspeaker_off",
        QT_TRANSLATE_NOOP("findings", "The loudspeaker is muted, so a leak could not be measured."),
        QT_TRANSLATE_NOOP("findings", "Set the volume that you will use, then measure again."),
    ),
    _untested(
        "busy",
        QT_TRANSLATE_NOOP(
            "findings", "Another program uses the loudspeaker and does not share it."
        ),
        QT_TRANSLATE_NOOP("findings", "Close the other program, then measure again."),
    ),
    _untested(
        "interrupted",
        QT_TRANSLATE_NOOP("findings", "The measurement was interrupted."),
        _AGAIN,
    ),
    _untested(
        "no_library",
        QT_TRANSLATE_NOOP("findings", "Sound cannot be tested: a part of the system is missing."),
        QT_TRANSLATE_NOOP("findings", "Ask your IT support to install PortAudio."),
        Action.NONE,
    ),
    _untested(
        "failed",
        QT_TRANSLATE_NOOP("findings", "The leak could not be measured."),
        _AGAIN,
    ),
)

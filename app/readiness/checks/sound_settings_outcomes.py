"""Every outcome of the check of the system's sound settings."""

from app.readiness.checks.untested import untested
from app.readiness.finding import Action, Reason, table_of
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "sound_settings"
WORD = QT_TRANSLATE_NOOP("checks", "Sound settings")

_IN_MEETING = QT_TRANSLATE_NOOP(
    "findings",
    "In the meeting, choose “{microphone}” as the microphone and “{loudspeaker}” as the "
    "loudspeaker.",
)
_MICROPHONE_IN_MEETING = QT_TRANSLATE_NOOP(
    "findings", "In the meeting, choose “{microphone}” as the microphone."
)
_LOUDSPEAKER_IN_MEETING = QT_TRANSLATE_NOOP(
    "findings", "In the meeting, choose “{loudspeaker}” as the loudspeaker."
)
_UP = QT_TRANSLATE_NOOP("findings", "Turn it up.")

_LEVELS = (
    Reason(
        "sound_settings.microphone_muted",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The microphone is muted in the system’s sound settings."),
        QT_TRANSLATE_NOOP("findings", "Turn the microphone on again."),
        Action.UNMUTE_MICROPHONE,
    ),
    Reason(
        "sound_settings.loudspeaker_muted",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The sound is muted in the system’s sound settings."),
        QT_TRANSLATE_NOOP("findings", "Turn the sound on again."),
        Action.UNMUTE_LOUDSPEAKER,
    ),
    Reason(
        "sound_settings.microphone_off",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The microphone is turned all the way down."),
        _UP,
        Action.RAISE_MICROPHONE,
    ),
    Reason(
        "sound_settings.loudspeaker_off",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The sound is turned all the way down."),
        _UP,
        Action.RAISE_LOUDSPEAKER,
    ),
    Reason(
        "sound_settings.microphone_low",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The microphone is turned down to {percent} %."),
        _UP,
        Action.RAISE_MICROPHONE,
    ),
    Reason(
        "sound_settings.loudspeaker_low",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The sound is turned down to {percent} %."),
        _UP,
        Action.RAISE_LOUDSPEAKER,
    ),
    Reason(
        "sound_settings.microphone_high",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The microphone is amplified a lot: your voice may sound distorted."
        ),
        QT_TRANSLATE_NOOP("findings", "Turn it down a little."),
        Action.LOWER_MICROPHONE,
    ),
)
_OTHERS = (
    Reason(
        "sound_settings.other_devices",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "Meetings in the browser use “{usual_microphone}” and “{usual_loudspeaker}” if nobody "
            "chooses. Samråd tested others.",
        ),
        _IN_MEETING,
        Action.OPEN_SOUND_SETTINGS,
    ),
    Reason(
        "sound_settings.other_microphone",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "Meetings in the browser use the microphone “{usual_microphone}” if nobody chooses. "
            "Samråd tested another.",
        ),
        _MICROPHONE_IN_MEETING,
        Action.OPEN_SOUND_SETTINGS,
    ),
    Reason(
        "sound_settings.other_loudspeaker",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "Meetings in the browser use the loudspeaker “{usual_loudspeaker}” if nobody chooses. "
            "Samråd tested another.",
        ),
        _LOUDSPEAKER_IN_MEETING,
        Action.OPEN_SOUND_SETTINGS,
    ),
    Reason(
        "sound_settings.calls_devices",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "Meeting programs use “{usual_microphone}” and “{usual_loudspeaker}” if nobody "
            "chooses: they are set for calls. Samråd tested others.",
        ),
        _IN_MEETING,
        Action.OPEN_SOUND_SETTINGS,
    ),
    Reason(
        "sound_settings.calls_microphone",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "Meeting programs use the microphone “{usual_microphone}” if nobody chooses: it is set "
            "for calls. Samråd tested another.",
        ),
        _MICROPHONE_IN_MEETING,
        Action.OPEN_SOUND_SETTINGS,
    ),
    Reason(
        "sound_settings.calls_loudspeaker",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "Meeting programs use the loudspeaker “{usual_loudspeaker}” if nobody chooses: it is "
            "set for calls. Samråd tested another.",
        ),
        _LOUDSPEAKER_IN_MEETING,
        Action.OPEN_SOUND_SETTINGS,
    ),
    Reason(
        "sound_settings.remote",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The sound comes through a remote desktop, with delay and gaps."
        ),
        QT_TRANSLATE_NOOP("findings", "Hold the meeting on the computer in front of you."),
    ),
)
_REST = (
    Reason(
        "sound_settings.good",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "Microphone and sound are turned on in the system."),
        _IN_MEETING,
    ),
    Reason(
        "sound_settings.not_told",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The system does not say how loud its devices are set."),
        counts=False,
    ),
    Reason(
        "sound_settings.no_device",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "No microphone and no loudspeaker was found."),
        QT_TRANSLATE_NOOP("findings", "Plug in your headset."),
        Action.CHECK_AGAIN,
        counts=False,
    ),
)

OUTCOMES = table_of(*_LEVELS, *_OTHERS, *_REST, *untested(CHECK))

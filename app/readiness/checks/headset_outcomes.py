"""Every outcome of the headset's check."""

from collections.abc import Mapping
from types import MappingProxyType

from app.readiness.checks.untested import untested
from app.readiness.finding import Action, Reason, table_of
from app.readiness.headset_kinds import Kind
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "headset"
WORD = QT_TRANSLATE_NOOP("checks", "Headset")

QUESTION = QT_TRANSLATE_NOOP("headset", "What do you hear and speak through?")
"""Asked where it cannot be seen."""

ANSWER_WORDS: Mapping[str, str] = MappingProxyType(
    {
        Kind.HEADSET: QT_TRANSLATE_NOOP("headset", "A headset"),
        Kind.HEADPHONES: QT_TRANSLATE_NOOP("headset", "Headphones without a microphone"),
        Kind.PHONE_EARPHONES: QT_TRANSLATE_NOOP("headset", "The earphones of a mobile phone"),
        Kind.SPEAKERPHONE: QT_TRANSLATE_NOOP("headset", "A speakerphone"),
        Kind.LOUDSPEAKERS: QT_TRANSLATE_NOOP("headset", "Loudspeakers"),
        Kind.HEARING_DEVICE: QT_TRANSLATE_NOOP("headset", "A hearing device"),
    }
)
"""What may be answered, in the order of the buttons."""

_PLUG_IN = QT_TRANSLATE_NOOP("findings", "Plug in a headset and choose it.")
_CHOOSE_BOTH = QT_TRANSLATE_NOOP(
    "findings", "Choose the headset for both the microphone and the loudspeaker."
)


def _short(
    name: str, text: str, advice: str, action: Action = Action.NONE, want: str = CHECK
) -> Reason:
    """An outcome that falls short of what a guideline may ask for."""
    return Reason(f"{CHECK}.{name}", Verdict.CAN_BE_BETTER, text, advice, action, want)


_USED = (
    Reason(
        "headset.worn",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "You use a headset."),
    ),
    Reason(
        "headset.probably_worn",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "You seem to use a headset."),
    ),
    Reason(
        "headset.hearing_device",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The sound goes straight to your hearing device."),
    ),
)
_NOT_USED = (
    _short(
        "headphones",
        QT_TRANSLATE_NOOP("findings", "You hear through headphones and speak into “{microphone}”."),
        QT_TRANSLATE_NOOP("findings", "A headset has its microphone close to your mouth: use one."),
        Action.CHOOSE_MICROPHONE,
    ),
    _short(
        "other_microphone",
        QT_TRANSLATE_NOOP(
            "findings", "You hear through the headset, but speak into “{microphone}”."
        ),
        _CHOOSE_BOTH,
        Action.CHOOSE_MICROPHONE,
    ),
    _short(
        "other_loudspeaker",
        QT_TRANSLATE_NOOP(
            "findings",
            "You speak into the headset, but the sound comes out of “{loudspeaker}”.",
        ),
        _CHOOSE_BOTH,
        Action.CHOOSE_LOUDSPEAKER,
    ),
    _short(
        "phone_earphones",
        QT_TRANSLATE_NOOP("findings", "“{loudspeaker}” are the earphones of a mobile phone."),
        QT_TRANSLATE_NOOP("findings", "Use a headset that is made for a computer."),
        Action.CHOOSE_LOUDSPEAKER,
        "no_phone_earphones",
    ),
    _short(
        "speakerphone",
        QT_TRANSLATE_NOOP(
            "findings", "You use a speakerphone: everybody in the room hears the patient."
        ),
        QT_TRANSLATE_NOOP("findings", "Use a headset when you are alone in the meeting."),
        Action.CHOOSE_LOUDSPEAKER,
    ),
    _short(
        "loudspeakers",
        QT_TRANSLATE_NOOP(
            "findings",
            "The sound comes out of loudspeakers: everybody in the room hears the patient.",
        ),
        _PLUG_IN,
        Action.CHOOSE_LOUDSPEAKER,
    ),
    _short(
        "built_in",
        QT_TRANSLATE_NOOP(
            "findings", "You use the computer’s own microphone and loudspeaker, not a headset."
        ),
        _PLUG_IN,
        Action.CHOOSE_LOUDSPEAKER,
    ),
    _short(
        "webcam_microphone",
        QT_TRANSLATE_NOOP(
            "findings", "You speak into the camera’s microphone, not into a headset."
        ),
        _PLUG_IN,
        Action.CHOOSE_MICROPHONE,
    ),
)
_NOT_KNOWN = (
    _short(
        "ask",
        QT_TRANSLATE_NOOP("findings", "It cannot be seen whether “{loudspeaker}” is a headset."),
        QT_TRANSLATE_NOOP("findings", "Say what it is. Samråd remembers it on this computer."),
        Action.SAY_WHAT_IT_IS,
    ),
    Reason(
        "headset.remote",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "The sound goes to another computer: what you use there cannot be seen."
        ),
        QT_TRANSLATE_NOOP("findings", "Use a headset on the computer in front of you."),
        counts=False,
    ),
    Reason(
        "headset.passed_on",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "A program passes the sound on: what you use behind it cannot be seen."
        ),
        QT_TRANSLATE_NOOP("findings", "Choose the headset itself."),
        Action.CHOOSE_LOUDSPEAKER,
        counts=False,
    ),
    Reason(
        "headset.no_device",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "A microphone or a loudspeaker is missing."),
        QT_TRANSLATE_NOOP("findings", "Plug in your headset."),
        Action.CHECK_AGAIN,
        counts=False,
    ),
)

OUTCOMES = table_of(*_USED, *_NOT_USED, *_NOT_KNOWN, *untested(CHECK))

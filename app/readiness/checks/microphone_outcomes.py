"""Every outcome of the microphone's check: what is the matter, and the one thing to do."""

from app.readiness.checks.microphone_causes import CAUSES
from app.readiness.finding import Action, Reason, table_of
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

OUTCOMES = table_of(
    Reason(
        "microphone.none",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "No microphone was found."),
        QT_TRANSLATE_NOOP("findings", "Plug in your headset."),
        Action.CHECK_AGAIN,
        want="microphone",
    ),
    Reason(
        "microphone.no_library",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "Sound cannot be tested: a part of the system is missing."),
        QT_TRANSLATE_NOOP("findings", "Ask your IT support to install PortAudio."),
    ),
    Reason(
        "microphone.denied",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Programs may not use the microphone on this computer."),
        QT_TRANSLATE_NOOP("findings", "Allow microphone access in the privacy settings."),
        Action.OPEN_MICROPHONE_PRIVACY,
    ),
    Reason(
        "microphone.busy",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Another program uses the microphone and does not share it."),
        QT_TRANSLATE_NOOP("findings", "Close the other program, then check again."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "microphone.vanished",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The microphone is no longer connected."),
        QT_TRANSLATE_NOOP("findings", "Plug it in again, or choose another microphone."),
        Action.CHOOSE_MICROPHONE,
    ),
    Reason(
        "microphone.no_samples",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The microphone is connected, but no sound arrives from it."),
        QT_TRANSLATE_NOOP("findings", "Unplug the headset and plug it in again."),
        Action.CHOOSE_MICROPHONE,
    ),
    Reason(
        "microphone.muted",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The microphone is muted."),
        QT_TRANSLATE_NOOP(
            "findings", "Unmute it on the headset, or allow it in the sound and privacy settings."
        ),
        Action.OPEN_SOUND_SETTINGS,
    ),
    Reason(
        "microphone.silent",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The microphone picks up nothing, not even the room."),
        QT_TRANSLATE_NOOP(
            "findings", "Say a sentence; if nothing changes, look for a mute switch on the headset."
        ),
        Action.CHOOSE_MICROPHONE,
    ),
    Reason(
        "microphone.hears_room",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The microphone hears the room."),
        QT_TRANSLATE_NOOP("findings", "Say a sentence to see whether you are loud enough."),
        Action.REHEARSE,
    ),
    Reason(
        "microphone.no_speech",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The microphone heard nobody speak during the test."),
        QT_TRANSLATE_NOOP("findings", "Choose the microphone you speak into, then test again."),
        Action.CHOOSE_MICROPHONE,
    ),
    Reason(
        "microphone.narrowband",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "The microphone sounds like a telephone, as wireless headsets may in a call.",
        ),
        QT_TRANSLATE_NOOP(
            "findings", "Connect the headset by cable, or with the USB adapter that belongs to it."
        ),
        Action.CHOOSE_MICROPHONE,
    ),
    Reason(
        "microphone.hum",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The microphone hums."),
        QT_TRANSLATE_NOOP("findings", "Move its cable away from chargers and power cables."),
        Action.CHOOSE_MICROPHONE,
    ),
    Reason(
        "microphone.noisy",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "There is a lot of noise behind your voice."),
        QT_TRANSLATE_NOOP("findings", "Use a headset, or close doors and windows."),
        Action.CHOOSE_MICROPHONE,
    ),
    Reason(
        "microphone.drowned",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The noise around you drowns your voice."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Use a headset with the microphone close to your mouth, or go where it is quieter.",
        ),
        Action.CHOOSE_MICROPHONE,
    ),
    Reason(
        "microphone.offset",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The microphone or its socket has an electrical fault."),
        QT_TRANSLATE_NOOP("findings", "Use another socket, or choose another microphone."),
        Action.CHOOSE_MICROPHONE,
    ),
    Reason(
        "microphone.too_quiet",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "You are too quiet to be understood."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Move the microphone closer to your mouth, or turn it up in the sound settings.",
        ),
        Action.OPEN_SOUND_SETTINGS,
        want="microphone",
    ),
    Reason(
        "microphone.quiet",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "You are rather quiet."),
        QT_TRANSLATE_NOOP("findings", "Move the microphone closer to your mouth."),
        Action.OPEN_SOUND_SETTINGS,
        want="microphone",
    ),
    Reason(
        "microphone.good",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "You are heard well."),
    ),
    Reason(
        "microphone.loud",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "You are rather loud."),
        QT_TRANSLATE_NOOP("findings", "Turn the microphone down a little in the sound settings."),
        Action.OPEN_SOUND_SETTINGS,
        want="microphone",
    ),
    Reason(
        "microphone.too_loud",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "You are so loud that it is unpleasant to listen to."),
        QT_TRANSLATE_NOOP("findings", "Turn the microphone down in the sound settings."),
        Action.OPEN_SOUND_SETTINGS,
        want="microphone",
    ),
    Reason(
        "microphone.distorted_peaks",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "Your voice is distorted when it is loudest."),
        QT_TRANSLATE_NOOP("findings", "Turn the microphone down a little in the sound settings."),
        Action.OPEN_SOUND_SETTINGS,
    ),
    Reason(
        "microphone.clipping",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Your voice is distorted: the microphone is set too high."),
        QT_TRANSLATE_NOOP("findings", "Turn the microphone down in the sound settings."),
        Action.OPEN_SOUND_SETTINGS,
    ),
    Reason(
        "microphone.crashed",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The sound stopped and is being started again."),
    ),
    Reason(
        "microphone.not_answering",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The microphone does not answer and is being started again."),
    ),
    Reason(
        "microphone.gave_up",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The microphone cannot be started."),
        QT_TRANSLATE_NOOP("findings", "Unplug the headset, plug it in and check again."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "microphone.failed",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The microphone could not be tested."),
        QT_TRANSLATE_NOOP("findings", "Choose another microphone, or check again."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "microphone.timed_out",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The microphone did not answer in time."),
        QT_TRANSLATE_NOOP("findings", "Check again, and give it more time."),
        Action.CHECK_AGAIN,
    ),
    *CAUSES.values(),
)

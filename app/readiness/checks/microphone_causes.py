"""Outcomes of the microphone's check whose cause was found elsewhere: a switch, or a program."""

from app.readiness.finding import Action, Reason, table_of
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CAUSES = table_of(
    Reason(
        "microphone.privacy",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "Programs may not use the microphone: a privacy setting is off."
        ),
        QT_TRANSLATE_NOOP("findings", "Allow the microphone, also for desktop programs."),
        Action.OPEN_MICROPHONE_PRIVACY,
    ),
    Reason(
        "microphone.privacy_computer",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "The microphone is turned off for everyone who uses this computer."
        ),
        QT_TRANSLATE_NOOP(
            "findings", "Turn it on in the privacy settings, or ask your IT support."
        ),
        Action.OPEN_MICROPHONE_PRIVACY,
    ),
    Reason(
        "microphone.privacy_organisation",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Your organisation has turned the microphone off."),
        QT_TRANSLATE_NOOP("findings", "Ask your IT support to allow the microphone."),
    ),
    Reason(
        "microphone.switched_off",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The microphone is turned off on the computer itself."),
        QT_TRANSLATE_NOOP(
            "findings", "Look for a key or a switch with its picture on the keyboard or the side."
        ),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "microphone.held",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "{holder} is using the microphone and does not share it."),
        QT_TRANSLATE_NOOP("findings", "Leave the meeting in {holder}, or close it."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "microphone.held_other",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "Another program is using the microphone and does not share it: {program}."
        ),
        QT_TRANSLATE_NOOP("findings", "Close that program, then check again."),
        Action.CHECK_AGAIN,
    ),
)

"""Outcomes of the camera's check whose cause was found elsewhere: switch, lid, cover, program."""

from app.readiness.finding import Action, Reason, table_of
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

_KEPT = QT_TRANSLATE_NOOP("findings", "Programs may not use the camera: a privacy setting is off.")

CAUSES = table_of(
    Reason(
        "camera.privacy",
        Verdict.MUST_FIX,
        _KEPT,
        QT_TRANSLATE_NOOP("findings", "Allow the camera, also for desktop programs."),
        Action.OPEN_CAMERA_PRIVACY,
    ),
    Reason(
        "camera.privacy_computer",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "The camera is turned off for everyone who uses this computer."
        ),
        QT_TRANSLATE_NOOP(
            "findings", "Turn it on in the privacy settings, or ask your IT support."
        ),
        Action.OPEN_CAMERA_PRIVACY,
    ),
    Reason(
        "camera.privacy_organisation",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Your organisation has turned the camera off."),
        QT_TRANSLATE_NOOP("findings", "Ask your IT support to allow the camera."),
    ),
    Reason(
        "camera.switched_off",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The camera is turned off on the computer itself."),
        QT_TRANSLATE_NOOP(
            "findings", "Look for a key or a switch with its picture on the keyboard or the side."
        ),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.held",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "{holder} is using the camera."),
        QT_TRANSLATE_NOOP("findings", "Turn the camera off in {holder}, or close it."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.held_other",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Another program is using the camera: {program}."),
        QT_TRANSLATE_NOOP("findings", "Close that program, then check again."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.lid_closed",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The lid of the computer is closed over its camera."),
        QT_TRANSLATE_NOOP("findings", "Open the lid, or choose another camera."),
        Action.CHOOSE_CAMERA,
    ),
    Reason(
        "camera.cover_closed",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The camera's cover is closed."),
        QT_TRANSLATE_NOOP("findings", "Slide the camera's cover aside."),
        Action.CHECK_AGAIN,
    ),
)

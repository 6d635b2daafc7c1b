"""Privacy switches: does the system keep camera and microphone from the meeting?

The system's own switches are read, not tried out: a microphone that is kept from a program does
not fail on Windows, it delivers silence. What the switches say is told as what the system says;
whether the devices work is told by their own checks.
"""

from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.readings_privacy import PrivacyReading, Switch
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "privacy"
WORD = QT_TRANSLATE_NOOP("checks", "Privacy settings")
READING = PrivacyReading

_ASK_FOR_CAMERA = QT_TRANSLATE_NOOP("findings", "Ask your IT support to allow the camera.")
_ASK_FOR_MICROPHONE = QT_TRANSLATE_NOOP("findings", "Ask your IT support to allow the microphone.")
_ALLOW_CAMERA = QT_TRANSLATE_NOOP("findings", "Allow the camera in the privacy settings.")
_ALLOW_MICROPHONE = QT_TRANSLATE_NOOP("findings", "Allow the microphone in the privacy settings.")
_ALLOW_OR_ASK = QT_TRANSLATE_NOOP(
    "findings", "Turn it on in the privacy settings, or ask your IT support."
)
_KEY = QT_TRANSLATE_NOOP(
    "findings", "Look for a key or a switch with its picture on the keyboard or the side."
)

OUTCOMES = table_of(
    Reason(
        "privacy.on",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "Programs may use the camera and the microphone."),
    ),
    Reason(
        "privacy.camera_organisation",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Your organisation has turned the camera off."),
        _ASK_FOR_CAMERA,
    ),
    Reason(
        "privacy.camera_computer",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "The camera is turned off for everyone who uses this computer."
        ),
        _ALLOW_OR_ASK,
        Action.OPEN_CAMERA_PRIVACY,
    ),
    Reason(
        "privacy.camera_user",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The camera is turned off in your privacy settings."),
        _ALLOW_CAMERA,
        Action.OPEN_CAMERA_PRIVACY,
    ),
    Reason(
        "privacy.camera_desktop",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings",
            "The camera is turned off for desktop programs in your privacy settings.",
        ),
        QT_TRANSLATE_NOOP("findings", "Allow desktop programs to use the camera."),
        Action.OPEN_CAMERA_PRIVACY,
    ),
    Reason(
        "privacy.camera_browser",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "{browser} may not use the camera."),
        _ALLOW_CAMERA,
        Action.OPEN_CAMERA_PRIVACY,
    ),
    Reason(
        "privacy.camera_hardware",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The camera is turned off on the computer itself."),
        _KEY,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "privacy.microphone_organisation",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Your organisation has turned the microphone off."),
        _ASK_FOR_MICROPHONE,
    ),
    Reason(
        "privacy.microphone_computer",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "The microphone is turned off for everyone who uses this computer."
        ),
        _ALLOW_OR_ASK,
        Action.OPEN_MICROPHONE_PRIVACY,
    ),
    Reason(
        "privacy.microphone_user",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The microphone is turned off in your privacy settings."),
        _ALLOW_MICROPHONE,
        Action.OPEN_MICROPHONE_PRIVACY,
    ),
    Reason(
        "privacy.microphone_desktop",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings",
            "The microphone is turned off for desktop programs in your privacy settings.",
        ),
        QT_TRANSLATE_NOOP("findings", "Allow desktop programs to use the microphone."),
        Action.OPEN_MICROPHONE_PRIVACY,
    ),
    Reason(
        "privacy.microphone_browser",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "{browser} may not use the microphone."),
        _ALLOW_MICROPHONE,
        Action.OPEN_MICROPHONE_PRIVACY,
    ),
    Reason(
        "privacy.microphone_hardware",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The microphone is turned off on the computer itself."),
        _KEY,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "privacy.works",
        Verdict.OK,
        QT_TRANSLATE_NOOP(
            "findings", "A privacy setting is off, but camera and microphone work all the same."
        ),
    ),
    Reason(
        "privacy.unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The system keeps no privacy settings that can be read."),
        counts=False,
    ),
    *untested(CHECK),
)

_OFF = frozenset(Switch) - {Switch.ON, Switch.UNKNOWN}


def judge(reading: PrivacyReading, _: object = None) -> Finding:
    """Say which switch is off; that of a single browser comes after those of everything."""
    if reading.error:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    off = [(d, s, b) for d, s, b in _switches(reading) if s in _OFF]
    off.sort(key=lambda found: found[1] == Switch.BROWSER)
    for device, switch, browser in off:
        return Finding(CHECK, OUTCOMES[f"{CHECK}.{device}_{switch}"], {"browser": browser})
    known = Switch.ON in (reading.camera, reading.microphone)
    return Finding(CHECK, OUTCOMES[f"{CHECK}.{'on' if known else 'unknown'}"])


def device_of(finding: Finding) -> str:
    """Return which device a finding says is kept from every program; empty if none."""
    device, _, switch = finding.reason_code.removeprefix(f"{CHECK}.").partition("_")
    return device if switch in _OFF and switch != Switch.BROWSER else ""


def _switches(reading: PrivacyReading) -> tuple[tuple[str, str, str], ...]:
    return (
        ("camera", reading.camera, reading.camera_browser),
        ("microphone", reading.microphone, reading.microphone_browser),
    )

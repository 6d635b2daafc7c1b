"""Screens: is there room for a shared picture, and who else sees this one?

VM-60 wants two screens, or a second host, when one of them is shared: chat and participants must
stay in sight. It matters only to somebody who shares, so one screen never spoils the verdict. The
same picture on two screens does matter: a projector or a screen on the wall shows the patient to
the room.
"""

from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.limits import ScreensLimits
from app.readiness.readings_computer import Known, ScreensReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "screens"
WORD = QT_TRANSLATE_NOOP("checks", "Screens")
READING = ScreensReading

OUTCOMES = table_of(
    Reason(
        "screens.enough",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "You can share one screen and keep another to yourself."),
    ),
    Reason(
        "screens.one",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "There is one screen: while you share it, chat and participants are hidden."
        ),
        QT_TRANSLATE_NOOP(
            "findings", "If you mean to share, connect another screen or ask for a second host."
        ),
        Action.OPEN_SCREEN_SETTINGS,
        want="two_screens",
        counts=False,
    ),
    Reason(
        "screens.mirrored",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "Two screens show the same picture: others in the room may see the meeting."
        ),
        QT_TRANSLATE_NOOP("findings", "Turn the other screen off, or extend your desktop to it."),
        Action.OPEN_SCREEN_SETTINGS,
    ),
    Reason(
        "screens.unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "Samråd cannot see which screens are connected."),
        counts=False,
    ),
    *untested(CHECK),
)


def judge(reading: ScreensReading, limits: ScreensLimits) -> Finding:
    """Say whether the screens suit a meeting; ``measured`` counts different pictures."""
    if reading.error:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    name = _outcome(reading, limits)
    return Finding(
        CHECK,
        OUTCOMES[f"{CHECK}.{name}"],
        {"count": reading.desktops},
        float(reading.desktops) if reading.desktops else None,
        threshold=float(limits.wanted),
    )


def _outcome(reading: ScreensReading, limits: ScreensLimits) -> str:
    if reading.mirrored == Known.YES:
        return "mirrored"
    if reading.desktops < 1:
        return "unknown"
    # With two screens nobody is told that there is one, whatever number is wanted.
    return "one" if reading.desktops == 1 < limits.wanted else "enough"

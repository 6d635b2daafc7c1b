"""The lid: a closed one is nobody's fault beside a screen and a camera of their own.

So it is only told. When the camera's picture is black, ``app/readiness/causes.py`` says why.
"""

from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.readings_privacy import Cover, Lid, LidReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "lid"
WORD = QT_TRANSLATE_NOOP("checks", "Lid and cover")
READING = LidReading

OUTCOMES = table_of(
    Reason("lid.open", Verdict.OK, QT_TRANSLATE_NOOP("findings", "The lid is open.")),
    Reason(
        "lid.none",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "This computer has no lid that could be closed."),
    ),
    Reason(
        "lid.closed",
        Verdict.OK,
        QT_TRANSLATE_NOOP(
            "findings", "The lid is closed: only a camera of its own sees anything now."
        ),
        QT_TRANSLATE_NOOP("findings", "Open the lid to use the built-in camera."),
    ),
    Reason(
        "lid.cover_closed",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The camera's cover is closed."),
        QT_TRANSLATE_NOOP("findings", "Slide the camera's cover aside."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "lid.unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The computer does not tell whether its lid is open."),
        counts=False,
    ),
    *untested(CHECK),
)


def judge(reading: LidReading, _: object = None) -> Finding:
    """Say how lid and cover stand."""
    if reading.error:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    name = "cover_closed" if reading.cover == Cover.CLOSED else reading.lid
    return Finding(CHECK, OUTCOMES.get(f"{CHECK}.{name}", OUTCOMES[f"{CHECK}.{Lid.UNKNOWN}"]))

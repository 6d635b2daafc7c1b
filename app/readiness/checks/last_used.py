"""Last used: has the computer been in use lately, so that it has its updates?

RH-39 asks for a computer that is used: one from the cupboard begins to update itself in the middle
of the meeting. When it was last switched on says nothing, for it is on now; when an update was
last installed does.
"""

from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.limits import LastUsedLimits
from app.readiness.readings_computer import LastUsedReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "last_used"
WORD = QT_TRANSLATE_NOOP("checks", "Updates")
READING = LastUsedReading

OUTCOMES = table_of(
    Reason(
        "last_used.recently",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The computer has been updated lately."),
    ),
    Reason(
        "last_used.long_ago",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "The computer was last updated {days} days ago: it may start to update in the meeting.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Leave it on and connected in good time before the meeting; then restart it.",
        ),
        Action.OPEN_UPDATE_SETTINGS,
        want="recently_used",
    ),
    Reason(
        "last_used.unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "Samråd cannot see when the computer was last updated."),
        counts=False,
    ),
    *untested(CHECK),
)


def judge(reading: LastUsedReading, limits: LastUsedLimits) -> Finding:
    """Say whether the computer has its updates; ``measured`` is in days since the last one."""
    if reading.error:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    days = reading.updated_days
    name = _outcome(days, limits)
    return Finding(
        CHECK,
        OUTCOMES[f"{CHECK}.{name}"],
        {"days": round(days or 0)},
        days,
        threshold=limits.long_days,
    )


def _outcome(days: float | None, limits: LastUsedLimits) -> str:
    if days is None:
        return "unknown"
    return "long_ago" if days > limits.long_days else "recently"

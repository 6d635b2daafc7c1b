"""Restart: does an update wait for one?

Once an update asks for a restart the system may make it at a bad moment, and some of it works
half until then. It is no reason to stop before a consultation: the advice is to restart after the
last one. Nothing documented tells a program when Windows will restart by force, so no hours are
shown. A computer that has been on for more than a week grows slow.
"""

from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.limits import RestartLimits
from app.readiness.readings_computer import Known, RestartReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "restart"
WORD = QT_TRANSLATE_NOOP("checks", "Restart")
READING = RestartReading

_LATER = QT_TRANSLATE_NOOP("findings", "Restart it after your last meeting of the day.")
_HOURS_A_DAY = 24

OUTCOMES = table_of(
    Reason(
        "restart.none",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "No update waits for a restart."),
    ),
    Reason(
        "restart.pending",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "An update waits for the computer to be restarted."),
        _LATER,
        Action.OPEN_UPDATE_SETTINGS,
    ),
    Reason(
        "restart.long_ago",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The computer has been on for {days} days and may have grown slow."
        ),
        _LATER,
        counts=False,
    ),
    Reason(
        "restart.recent",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The computer was started not long ago."),
    ),
    Reason(
        "restart.unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "Samråd cannot see whether an update waits for a restart."),
        counts=False,
    ),
    *untested(CHECK),
)


def judge(reading: RestartReading, limits: RestartLimits) -> Finding:
    """Say whether a restart is due; ``measured`` is in days since the last one."""
    if reading.error:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    hours = reading.uptime_h
    days = None if hours is None else round(hours / _HOURS_A_DAY, 1)
    name = _outcome(reading.pending, days, limits)
    values = {"days": int(days or 0)}
    return Finding(CHECK, OUTCOMES[f"{CHECK}.{name}"], values, days, threshold=limits.long_days)


def _outcome(pending: str, days: float | None, limits: RestartLimits) -> str:
    if pending == Known.YES:
        return "pending"
    # At least two, for the text speaks of several days.
    if days is not None and days > max(limits.long_days, 2):
        return "long_ago"
    if pending == Known.NO:
        return "none"
    return "unknown" if days is None else "recent"

"""Sleep: will the computer fall asleep or lock itself while somebody only listens?

A browser in a meeting keeps the screen awake, as a rule; waiting in a lobby it may not. So a
computer that sleeps sooner than a consultation may last can be better, and a screen that goes dark
or locks early is a hint that never decides.
"""

from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.limits import SleepLimits
from app.readiness.readings_computer import SleepReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "sleep"
WORD = QT_TRANSLATE_NOOP("checks", "Sleep")
READING = SleepReading

_TOUCH = QT_TRANSLATE_NOOP(
    "findings", "Touch a key now and then while you wait, or choose a longer time."
)

OUTCOMES = table_of(
    Reason(
        "sleep.late",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The computer stays awake long enough for a meeting."),
    ),
    Reason(
        "sleep.early",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The computer goes to sleep when nobody has touched it for {minutes} min."
        ),
        _TOUCH,
        Action.OPEN_POWER_SETTINGS,
    ),
    Reason(
        "sleep.display_early",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "The screen goes dark when nobody has touched the computer for {minutes} min.",
        ),
        _TOUCH,
        Action.OPEN_POWER_SETTINGS,
        counts=False,
    ),
    Reason(
        "sleep.lock_early",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The screen locks when nobody has touched the computer for {minutes} min."
        ),
        QT_TRANSLATE_NOOP("findings", "Touch a key now and then while you wait."),
        counts=False,
    ),
    Reason(
        "sleep.unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "Samråd cannot see when the computer goes to sleep."),
        counts=False,
    ),
    *untested(CHECK),
)


def judge(reading: SleepReading, limits: SleepLimits) -> Finding:
    """Say whether the computer stays awake; ``measured`` is in minutes, 0 is never."""
    if reading.error:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    name, measured, threshold = _outcome(reading, limits)
    values = {"minutes": _minutes(measured)}
    return Finding(CHECK, OUTCOMES[f"{CHECK}.{name}"], values, measured, threshold=threshold)


def _outcome(reading: SleepReading, limits: SleepLimits) -> tuple[str, float | None, float | None]:
    """Return the name of the outcome, the time that decided, and its limit."""
    times = (
        ("early", reading.sleep_min, limits.sleep_min),
        ("display_early", reading.display_min, limits.display_min),
        ("lock_early", reading.lock_min, limits.display_min),
    )
    for name, minutes, limit in times:
        if minutes is not None and 0 < minutes < limit:
            return name, minutes, limit
    if all(minutes is None for _, minutes, _ in times):
        return "unknown", None, None
    return "late", reading.sleep_min, limits.sleep_min


def _minutes(minutes: float | None) -> int:
    """Return whole minutes, at least one: there is no such thing as sleep after 0 min."""
    return max(1, round(minutes or 0))

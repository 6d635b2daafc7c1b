"""Load: has the computer power to spare for a video meeting?

Above 70 % of all processors picture and sound begin to jerk, above 90 % they do; a computer with
less than 1 GB of memory left swaps (the project's equipment research, section 3e).

Samråd's own start makes every computer busy for a moment: what it needs itself is not counted for
the first 8 s, and the hard word is never said before. After that it is counted, for a meeting needs
no less.

The busiest program is named before this screen, and left out of every report: the name of a program
can tell what a patient is treated for.
"""

from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.limits import LoadLimits
from app.readiness.readings_computer import LoadReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "load"
WORD = QT_TRANSLATE_NOOP("checks", "Load")
READING = LoadReading

_CLOSE = QT_TRANSLATE_NOOP("findings", "Close the programs that you do not need.")
_CLOSE_IT = QT_TRANSLATE_NOOP(
    "findings", "Close {program} if you do not need it, or wait until it is done."
)

OUTCOMES = table_of(
    Reason(
        "load.light",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The computer has power to spare."),
    ),
    Reason(
        "load.busy",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The computer is busy ({percent} %): picture and sound may get jerky."
        ),
        _CLOSE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "load.busy_with",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "The computer is busy ({percent} %), most of all with {program}: picture and sound may "
            "get jerky.",
        ),
        _CLOSE_IT,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "load.overloaded",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "The computer is too busy for a video meeting ({percent} %)."
        ),
        _CLOSE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "load.overloaded_with",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings",
            "The computer is too busy for a video meeting ({percent} %), most of all with "
            "{program}.",
        ),
        _CLOSE_IT,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "load.memory_low",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The computer is short of memory: picture and sound may get jerky."
        ),
        _CLOSE,
        Action.CHECK_AGAIN,
    ),
    *untested(CHECK),
)


def judge(reading: LoadReading, limits: LoadLimits) -> Finding:
    """Say whether the computer can carry a video meeting; ``measured`` in %, memory in GB."""
    if reading.error:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    sure = reading.seconds >= limits.sure_after_s
    cpu = reading.cpu_percent - (0.0 if sure else reading.own_percent)
    name, measured, threshold = _outcome(cpu, sure, reading.free_gb, limits)
    values: dict[str, str | int] = {"percent": round(cpu)}
    if reading.busiest and f"{CHECK}.{name}_with" in OUTCOMES:
        name, values["program"] = f"{name}_with", reading.busiest
    reason = OUTCOMES[f"{CHECK}.{name}"]
    return Finding(CHECK, reason, values, measured, reading.seconds, threshold)


def _outcome(
    cpu: float, sure: bool, free: float | None, limits: LoadLimits
) -> tuple[str, float, float]:
    """Return the name of the outcome, the number that decided, and its limit."""
    if cpu > limits.overloaded_percent and sure:
        return "overloaded", cpu, limits.overloaded_percent
    if free is not None and free < limits.free_gb:
        return "memory_low", free, limits.free_gb
    return ("busy" if cpu > limits.busy_percent else "light"), cpu, limits.busy_percent

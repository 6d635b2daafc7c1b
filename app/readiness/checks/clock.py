"""Clock: is it right?

A clock that is off by more than two minutes lets people come at the wrong time; by more than five,
sign-in systems refuse their tickets (Kerberos' usual tolerance). Nobody is asked for the time
unless the organisation configured a server to probe; then ``offset_s`` is known. Without, only what
the system says of its own time service is told, and that never decides.
"""

from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.limits import ClockLimits
from app.readiness.readings_computer import ClockReading, Known
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "clock"
WORD = QT_TRANSLATE_NOOP("checks", "Clock")
READING = ClockReading

_SET = QT_TRANSLATE_NOOP("findings", "Let the system set the clock by itself.")

OUTCOMES = table_of(
    Reason(
        "clock.right",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The computer's clock is right."),
    ),
    Reason(
        "clock.kept",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The system keeps the computer's clock right."),
    ),
    Reason(
        "clock.off",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The computer's clock is {minutes} min wrong."),
        _SET,
        Action.OPEN_CLOCK_SETTINGS,
    ),
    Reason(
        "clock.wrong",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "The computer's clock is {minutes} min wrong: signing in may not work."
        ),
        _SET,
        Action.OPEN_CLOCK_SETTINGS,
    ),
    Reason(
        "clock.not_kept",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "Nothing keeps the computer's clock right."),
        QT_TRANSLATE_NOOP("findings", "Compare it with another clock."),
        Action.OPEN_CLOCK_SETTINGS,
        counts=False,
    ),
    Reason(
        "clock.unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "Samråd cannot see whether the computer's clock is right."),
        counts=False,
    ),
    *untested(CHECK),
)

_SECONDS_A_MINUTE = 60


def judge(reading: ClockReading, limits: ClockLimits) -> Finding:
    """Say whether the clock is right; ``measured`` is in seconds, or days since it was set."""
    if reading.offset_s is not None:
        return _by_offset(reading.offset_s, limits)
    if reading.error:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    age = reading.age_days
    if age is not None and age > limits.stale_days:
        name = "not_kept"
    elif reading.synchronised == Known.YES or age is not None:
        name = "kept"
    else:
        name = "not_kept" if reading.synchronised == Known.NO else "unknown"
    return Finding(CHECK, OUTCOMES[f"{CHECK}.{name}"], {}, age, threshold=limits.stale_days)


def _by_offset(offset_s: float, limits: ClockLimits) -> Finding:
    wrong = abs(offset_s)
    name, threshold = "right", limits.off_s
    if wrong > max(limits.wrong_s, limits.off_s):
        name, threshold = "wrong", limits.wrong_s
    elif wrong > limits.off_s:
        name = "off"
    values = {"minutes": max(1, round(wrong / _SECONDS_A_MINUTE))}
    return Finding(CHECK, OUTCOMES[f"{CHECK}.{name}"], values, offset_s, threshold=threshold)

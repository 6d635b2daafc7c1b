"""Power: will the computer last until the end of the consultation?

Mains, or a battery at least half full, is well; below 20 % without a charger must be fixed (the
project's equipment research, section 4). In between, what the system expects of the battery is
held against the usual length of a meeting. A saving mode makes the processor slow, and the picture
jerk with it. A computer without a battery is on mains, or it would not run.
"""

from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.limits import PowerLimits
from app.readiness.readings_computer import PowerReading, Source
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "power"
WORD = QT_TRANSLATE_NOOP("checks", "Power")
READING = PowerReading

_CONNECT = QT_TRANSLATE_NOOP("findings", "Connect the charger.")
_SAVES = QT_TRANSLATE_NOOP("findings", "The computer saves power: picture and sound may get jerky.")

OUTCOMES = table_of(
    Reason(
        "power.no_battery",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The computer runs on mains power."),
    ),
    Reason(
        "power.mains",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The charger is connected."),
    ),
    Reason(
        "power.battery",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The computer runs on battery: {percent} % left."),
    ),
    Reason(
        "power.battery_half",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The computer runs on battery: only {percent} % left."),
        _CONNECT,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "power.battery_short",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The battery may last {minutes} more minutes: too short for a meeting."
        ),
        _CONNECT,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "power.battery_low",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The battery is nearly empty: {percent} % left."),
        _CONNECT,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "power.saver_on_mains",
        Verdict.CAN_BE_BETTER,
        _SAVES,
        QT_TRANSLATE_NOOP("findings", "Turn the power saver off."),
        Action.OPEN_POWER_SETTINGS,
    ),
    Reason(
        "power.saver",
        Verdict.CAN_BE_BETTER,
        _SAVES,
        QT_TRANSLATE_NOOP("findings", "Connect the charger, or turn the power saver off."),
        Action.OPEN_POWER_SETTINGS,
    ),
    Reason(
        "power.unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "Samråd cannot see how much is left in the battery."),
        QT_TRANSLATE_NOOP("findings", "See for yourself that the charger is connected."),
        Action.CHECK_AGAIN,
        counts=False,
    ),
    *untested(CHECK),
)


def judge(reading: PowerReading, limits: PowerLimits) -> Finding:
    """Say whether the power will last; ``measured`` is in % of the battery."""
    if reading.error:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    name, threshold = _outcome(reading, limits)
    values = {
        "percent": round(reading.percent or 0),
        "minutes": round(reading.minutes_left or 0),
    }
    shown = reading.minutes_left if name == "battery_short" else reading.percent
    return Finding(CHECK, OUTCOMES[f"{CHECK}.{name}"], values, shown, threshold=threshold)


def _outcome(reading: PowerReading, limits: PowerLimits) -> tuple[str, float | None]:
    """Return the name of the outcome, and the limit that decided."""
    unplugged = reading.battery and reading.source != Source.MAINS
    if unplugged and reading.percent is not None and reading.percent < limits.low_percent:
        return "battery_low", limits.low_percent
    if unplugged and reading.minutes_left is not None and reading.minutes_left < limits.meeting_min:
        return "battery_short", limits.meeting_min
    if reading.saver:
        return ("saver" if unplugged else "saver_on_mains"), None
    if not unplugged:
        return ("mains" if reading.battery else "no_battery"), None
    if reading.percent is None:
        return "unknown", None
    name = "battery" if reading.percent >= limits.good_percent else "battery_half"
    return name, limits.good_percent

"""The leak: does what the loudspeaker plays come back through the microphone?

With a loudspeaker beside the microphone the patient's voice is heard by everyone in the room, and
the patient hears itself. How much comes back is measured with a probe; the echo canceller of the
meeting's own program comes on top of that and is not part of it.
"""

from app.readiness.checks.leak_outcomes import OUTCOMES
from app.readiness.finding import Finding
from app.readiness.limits import LeakLimits
from app.readiness.readings_leak import LeakReading
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "leak"
WORD = QT_TRANSLATE_NOOP("checks", "Sound leak")

SPREAD_DB = 6.0
"""An echo's energy is spread by the room: its peak lies up to so far below it (simulation)."""

SURE_DB = 6.0
"""Clearer than the threshold by this, an echo needs no second one to be believed."""

_NAMES = {
    "leak.no_microphone": "no_microphone",
    "leak.interrupted": "interrupted",
    "leak.crashed": "interrupted",
    "leak.not_answering": "interrupted",
    "leak.timed_out": "interrupted",
    "leak.loudspeaker_off": "loudspeaker_off",
    "loudspeaker.none": "no_loudspeaker",
    "loudspeaker.vanished": "no_loudspeaker",
    "loudspeaker.busy": "busy",
    "audio.no_library": "no_library",
}


def judge(reading: LeakReading, limits: LeakLimits) -> Finding:
    """Say what the measurement came to; nothing is said of what the noise may have hidden."""
    if reading.error:
        return _finding(reading, _NAMES.get(reading.error, "failed"))
    if not reading.tried:
        return _finding(reading, "not_tried")
    if _is_dead(reading, limits):
        return _finding(reading, "muted", reading.zero_share, limits.muted_zero_share)
    if is_heard(reading, limits):
        return _heard(reading, limits)
    if reading.clearest_db >= limits.clear_db + SURE_DB:
        return _finding(reading, "unsteady", reading.clear_db, limits.clear_db)
    return _not_heard(reading, limits)


def is_heard(reading: LeakReading, limits: LeakLimits) -> bool:
    """Tell whether both sweeps came back clearly, and either very much so or equally late.

    A wireless headset or a busy sound system may change its delay from one sweep to the next;
    noise alone never stands out that far.
    """
    sure = reading.clear_db >= limits.clear_db + SURE_DB
    return (
        reading.loss_db is not None
        and reading.clear_db >= limits.clear_db
        and (sure or reading.apart_ms <= limits.apart_ms)
        and reading.delay_ms <= limits.longest_delay_ms
    )


def bound_db(reading: LeakReading, limits: LeakLimits) -> float:
    """Return the echo loss up to which a leak would have been found in this noise, dB."""
    return max(0.0, reading.floor_db - limits.clear_db - SPREAD_DB)


def _is_dead(reading: LeakReading, limits: LeakLimits) -> bool:
    """Tell whether the microphone is muted: exact zeros, or less than any room sounds like."""
    silent = reading.noise_dbfs + reading.swing_db < limits.dead_dbfs
    return silent or reading.zero_share >= limits.muted_zero_share


def _heard(reading: LeakReading, limits: LeakLimits) -> Finding:
    loss = reading.loss_db or 0.0
    if loss < limits.bad_db:
        return _finding(reading, "strong", loss, limits.bad_db)
    if loss < limits.good_db:
        return _finding(reading, "some", loss, limits.good_db)
    return _finding(reading, "little", loss, limits.good_db)


def _not_heard(reading: LeakReading, limits: LeakLimits) -> Finding:
    bound = bound_db(reading, limits)
    if bound >= limits.good_db:
        return _finding(reading, "none", bound, limits.good_db)
    if reading.swing_db >= limits.unquiet_db:
        return _finding(reading, "not_quiet", reading.swing_db, limits.unquiet_db)
    return _finding(reading, "noisy", bound, limits.good_db, {"bound": round(bound)})


def _finding(
    reading: LeakReading,
    name: str,
    measured: float | None = None,
    threshold: float | None = None,
    values: dict[str, int] | None = None,
) -> Finding:
    sample = reading.seconds if measured is not None else None
    told: dict[str, str | int | float] = {"device": reading.device, **(values or {})}
    return Finding(CHECK, OUTCOMES[f"{CHECK}.{name}"], told, measured, sample, threshold)

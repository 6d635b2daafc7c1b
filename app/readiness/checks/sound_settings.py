"""The sound settings of the system: muted, too low, too high, or another device than tested.

A meeting in a browser uses what the system gives it, until a person chooses something else there:
so the exact name is said that has to be chosen.
"""

from collections.abc import Callable
from typing import TypeAlias

from app.readiness.checks.sound_settings_outcomes import CHECK, OUTCOMES, WORD
from app.readiness.checks.untested import untested_code
from app.readiness.finding import Finding
from app.readiness.limits import SoundSettingsLimits
from app.readiness.readings_endpoint import SoundSettingsReading

__all__ = ["CHECK", "OUTCOMES", "WORD", "judge"]

_NEXT_TO_NOTHING = 0.005

_Rule: TypeAlias = Callable[[SoundSettingsReading, SoundSettingsLimits], Finding | None]


def judge(reading: SoundSettingsReading, limits: SoundSettingsLimits) -> Finding:
    """Say what is the matter, the most urgent thing first. What is not known is no fault."""
    if reading.error:
        return _finding(reading, untested_code(CHECK, reading.error))
    if not (reading.microphone or reading.loudspeaker):
        return _finding(reading, f"{CHECK}.no_device")
    for rule in _RULES:
        if finding := rule(reading, limits):
            return finding
    known = (reading.microphone_muted, reading.microphone_volume)
    told = any(value is not None for value in (*known, reading.loudspeaker_volume))
    return _named(reading, "good" if told else "not_told")


def _muted(reading: SoundSettingsReading, _limits: SoundSettingsLimits) -> Finding | None:
    if reading.microphone_muted:
        return _named(reading, "microphone_muted")
    return _named(reading, "loudspeaker_muted") if reading.loudspeaker_muted else None


def _off(reading: SoundSettingsReading, _limits: SoundSettingsLimits) -> Finding | None:
    for name in ("microphone", "loudspeaker"):
        volume = _volume(reading, name)
        if volume is not None and volume <= _NEXT_TO_NOTHING:
            return _named(reading, f"{name}_off", volume, _NEXT_TO_NOTHING)
    return None


def _remote(reading: SoundSettingsReading, _limits: SoundSettingsLimits) -> Finding | None:
    return _named(reading, "remote") if reading.remote else None


def _low(reading: SoundSettingsReading, limits: SoundSettingsLimits) -> Finding | None:
    for name in ("microphone", "loudspeaker"):
        volume = _volume(reading, name)
        if volume is not None and volume < limits.low_volume:
            return _named(reading, f"{name}_low", volume, limits.low_volume)
    return None


def _high(reading: SoundSettingsReading, limits: SoundSettingsLimits) -> Finding | None:
    volume, gain = reading.microphone_volume, reading.microphone_gain_db
    amplified = gain is not None and gain >= limits.boost_db
    beyond = volume is not None and volume > 1.0 + _NEXT_TO_NOTHING
    if volume is None or not (beyond or (amplified and volume > limits.high_volume)):
        return None
    return _named(reading, "microphone_high", volume, limits.high_volume)


def _another_usual(reading: SoundSettingsReading, _limits: SoundSettingsLimits) -> Finding | None:
    return _another(reading, "other", reading.usual_microphone, reading.usual_loudspeaker)


def _another_for_calls(
    reading: SoundSettingsReading, _limits: SoundSettingsLimits
) -> Finding | None:
    return _another(reading, "calls", reading.calls_microphone, reading.calls_loudspeaker)


def _another(
    reading: SoundSettingsReading, which: str, microphone: str, loudspeaker: str
) -> Finding | None:
    if microphone and loudspeaker:
        return _named(reading, f"{which}_devices")
    if microphone:
        return _named(reading, f"{which}_microphone")
    return _named(reading, f"{which}_loudspeaker") if loudspeaker else None


def _volume(reading: SoundSettingsReading, name: str) -> float | None:
    return reading.microphone_volume if name == "microphone" else reading.loudspeaker_volume


def _named(
    reading: SoundSettingsReading,
    name: str,
    measured: float | None = None,
    threshold: float | None = None,
) -> Finding:
    return _finding(reading, f"{CHECK}.{name}", measured, threshold)


def _finding(
    reading: SoundSettingsReading,
    code: str,
    measured: float | None = None,
    threshold: float | None = None,
) -> Finding:
    values: dict[str, str | int | float] = {
        "device": reading.device,
        "microphone": reading.microphone,
        "loudspeaker": reading.loudspeaker,
        "usual_microphone": reading.usual_microphone or reading.calls_microphone,
        "usual_loudspeaker": reading.usual_loudspeaker or reading.calls_loudspeaker,
        "percent": round(100 * (measured or 0.0)),
    }
    return Finding(CHECK, OUTCOMES[code], values, measured, threshold=threshold)


_RULES: tuple[_Rule, ...] = (
    _muted,
    _off,
    _remote,
    _low,
    _high,
    _another_usual,
    _another_for_calls,
)

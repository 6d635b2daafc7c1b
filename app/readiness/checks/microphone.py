"""The microphone: does it hear anything, and is the person who speaks heard well?"""

from collections.abc import Callable
from typing import TypeAlias

from app.readiness.checks.microphone_outcomes import OUTCOMES
from app.readiness.finding import Finding
from app.readiness.limits import MicrophoneLimits
from app.readiness.readings import NOTHING_DBFS, MicrophoneReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "microphone"
WORD = QT_TRANSLATE_NOOP("checks", "Microphone")

NO_SPEECH = f"{CHECK}.no_speech"
"""The error of a reading whose speaker was asked to speak, and was not heard."""

_FIRST_WORD_S = 0.5
_LAST_WORD_S = 2.5
_FIRST_SOUND_S = 1.5  # Bluetooth and sound servers begin a stream with zeros

_Rule: TypeAlias = Callable[[MicrophoneReading, MicrophoneLimits], Finding | None]


def judge(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    """Say what is the matter, the most urgent thing first; None while there is too little to say.

    A level is spoken of only when somebody spoke: quiet alone is no fault of a microphone.
    """
    if reading.error:
        return _finding(reading, _known(reading.error))
    if reading.seconds < _FIRST_WORD_S:
        return _no_sound(reading, limits)
    for rule in _RULES:
        if finding := rule(reading, limits):
            return finding
    return None if _only_zeros(reading) else _hears_room(reading)


def troubled(reading: MicrophoneReading, limits: MicrophoneLimits) -> bool:
    """Tell whether the microphone gives nothing now, whatever it gave a while ago."""
    rules = (_no_sound, _muted, _silent)
    return bool(reading.error) or any(rule(reading, limits) for rule in rules)


def settled(reading: MicrophoneReading) -> bool:
    """Tell whether enough was heard for the last word on a room in which nobody speaks."""
    return bool(reading.error) or max(reading.seconds, reading.waited_s) >= _LAST_WORD_S


def _known(error: str) -> str:
    """Return the outcome for an error of the audio child; one it cannot name has just failed."""
    name = error.rpartition(".")[2]
    reason = OUTCOMES.get(f"{CHECK}.{name}")
    return name if reason and reason.verdict is not Verdict.OK else "failed"


def _only_zeros(reading: MicrophoneReading) -> bool:
    return reading.peak_dbfs <= NOTHING_DBFS


def _finding(
    reading: MicrophoneReading,
    name: str,
    measured: float | None = None,
    sample_size: float | None = None,
    threshold: float | None = None,
) -> Finding:
    reason = OUTCOMES[f"{CHECK}.{name}"]
    return Finding(CHECK, reason, {"device": reading.device}, measured, sample_size, threshold)


def _no_sound(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    never = not reading.seconds
    silent_for = reading.waited_s if never else reading.stalled_s
    allowed = limits.no_samples_after_s
    if silent_for < allowed:
        return None
    return _finding(reading, "no_samples", silent_for, reading.seconds, allowed)


def _muted(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    # A headset that cleans up noise sends zeros between two sentences, but not for long.
    spoken = reading.speech_s >= limits.min_speech_s
    run = limits.gate_zero_run_s if spoken else limits.muted_zero_run_s
    share = limits.muted_zero_share
    if reading.zero_share < share or reading.zero_run_s < run or _waking_up(reading):
        return None
    return _finding(reading, "muted", reading.zero_share, reading.seconds, share)


def _waking_up(reading: MicrophoneReading) -> bool:
    """Tell whether these may be the zeros that a stream begins with."""
    return _only_zeros(reading) and reading.seconds < _FIRST_SOUND_S


def _distorted(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    if not reading.clip_runs:
        return None
    spoken = reading.speech_s >= limits.min_speech_s
    blaring = reading.loudest_dbfs > limits.bad_high_dbfs
    much = reading.clipped_share > limits.clipped_share and (spoken or blaring)
    name = "clipping" if much else "distorted_peaks"
    share = limits.clipped_share
    return _finding(reading, name, reading.clipped_share, reading.speech_s, share)


def _clipping(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    finding = _distorted(reading, limits)
    return finding if finding and finding.reason_code == "microphone.clipping" else None


def _badly_off(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    return _off(reading, limits, limits.bad_low_dbfs, limits.bad_high_dbfs, "too_")


def _somewhat_off(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    return _off(reading, limits, limits.good_low_dbfs, limits.good_high_dbfs, "")


def _off(
    reading: MicrophoneReading, limits: MicrophoneLimits, low: float, high: float, how: str
) -> Finding | None:
    if reading.speech_s < limits.min_speech_s:
        return None
    level = reading.speech_dbfs
    if level < low:
        return _finding(reading, f"{how}quiet", level, reading.speech_s, low)
    if level > high:
        return _finding(reading, f"{how}loud", level, reading.speech_s, high)
    return None


def _hum(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    if reading.hum_dbfs < limits.hum_dbfs:
        return None
    return _finding(reading, "hum", reading.hum_dbfs, reading.seconds, limits.hum_dbfs)


def _snr_db(reading: MicrophoneReading) -> float:
    return reading.speech_dbfs - reading.noise_dbfs


def _drowned(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    limit = limits.bad_snr_db
    if reading.speech_s < limits.min_speech_s or _snr_db(reading) >= limit:
        return None
    return _finding(reading, "drowned", _snr_db(reading), reading.speech_s, limit)


def _narrow(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    # A device that delivers 8000 samples a second is narrow before anybody has spoken.
    known = [hertz for hertz in (reading.bandwidth_hz, reading.rate / 2) if hertz > 0]
    reach, limit = min(known, default=limits.narrow_hz), limits.narrow_hz
    if reach >= limit:
        return None
    return _finding(reading, "narrowband", reach, reading.speech_s, limit)


def _offset(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    if reading.offset_share < limits.offset_share:
        return None
    limit = limits.offset_share
    return _finding(reading, "offset", reading.offset_share, reading.seconds, limit)


def _noisy(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    spoken = reading.speech_s >= limits.min_speech_s
    close = spoken and _snr_db(reading) < limits.good_snr_db
    limit = limits.good_noise_dbfs if close else limits.noisy_dbfs
    if reading.noise_dbfs <= limit:
        return None
    return _finding(reading, "noisy", reading.noise_dbfs, reading.seconds, limit)


def _good(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    if reading.speech_s < limits.min_speech_s:
        return None
    return _finding(reading, "good", reading.speech_dbfs, reading.speech_s)


def _silent(reading: MicrophoneReading, limits: MicrophoneLimits) -> Finding | None:
    # It comes before what was said earlier: that is remembered for as long as nobody speaks, and
    # the loudest of 10 s outlives any pause.
    if _only_zeros(reading) or reading.loudest_dbfs >= limits.silent_dbfs:
        return None
    limit = limits.silent_dbfs
    return _finding(reading, "silent", reading.loudest_dbfs, reading.seconds, limit)


def _hears_room(reading: MicrophoneReading) -> Finding:
    return _finding(reading, "hears_room", reading.noise_dbfs, reading.seconds)


# First what spoils the meeting, in the order in which one thing hides the next: without sound there
# is no level, and at a wrong level every other figure is wrong. Then what can be better: the level
# again, for a hand on a knob mends it; what the device does all the time; what the room does now.
_RULES: tuple[_Rule, ...] = (
    _no_sound,
    _muted,
    _silent,
    _clipping,
    _badly_off,
    _drowned,
    _distorted,
    _somewhat_off,
    _narrow,
    _hum,
    _noisy,
    _offset,
    _good,
)

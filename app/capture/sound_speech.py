"""What is speech, what is noise and what is hum, from the figures of the newest frames.

Only active speech has a level worth talking about (ITU-T P.56): the pauses of a slow speaker must
not make her seem quiet, and a fan or a humming cable must not seem to speak.
"""

import numpy as np
from numpy.typing import NDArray

from app.capture.sound_frames import FRAMES_PER_SECOND, Flags, Frames

SPEECH_ABOVE_NOISE = 10**0.8
"""A frame of speech has 8 dB more power than the noise."""

_LEAST_SPEECH_POWER = 1e-7  # -70 dBFS
_VOICED_FLATNESS = 0.35
_NEAR_VOICED = 4  # frames: a syllable's soft beginning and end belong to it
_SYLLABLE_FRAMES = 25  # half a second holds a syllable and a gap ...
_SYLLABLE_SWING = 10.0  # ... at least 10 dB apart in power; a steady tone has none

_NOISE_PERCENTILE = 20
_HUM_GROUP = 10  # frames, 200 ms: hum keeps its phase that long, a voice does not
_HUM_FRAMES = 5 * FRAMES_PER_SECOND
_HUM_STEADINESS = 0.5
_TINY = 1e-20


def noise_power(frames: Frames) -> float:
    """Return the power of the background: the 20th percentile within the quietest second.

    Muted stretches do not count: they say nothing about the room.
    """
    voice = frames["voice"][frames["zeros"] < 0.5]
    seconds = max(1, len(voice) // FRAMES_PER_SECOND)
    if not len(voice):
        return 0.0
    parts = np.array_split(voice, seconds)
    return min(float(percentile(part, _NOISE_PERCENTILE)) for part in parts)


def speech(frames: Frames, noise: float) -> Flags:
    """Tell which frames hold speech.

    They are clearly louder than the noise, lie in or beside a voiced sound (its spectrum is far
    from flat), and the level around them swings as syllables do.
    """
    if not len(frames):
        return np.zeros(0, np.bool_)
    voice = frames["voice"]
    loud = voice > max(noise * SPEECH_ABOVE_NOISE, _LEAST_SPEECH_POWER)
    voiced = loud & (frames["flatness"] < _VOICED_FLATNESS)
    return loud & _widened(voiced) & _swinging(voice)


def hum_power(frames: Frames) -> float:
    """Return the power of steady mains hum (50 Hz and its harmonics) over the newest 5 s.

    The phase of hum stands still from one frame of 20 ms to the next, so its lines add up over a
    group of frames where anything else cancels out. A low percentile over the groups leaves out
    what was there only for a while.
    """
    groups = min(len(frames), _HUM_FRAMES) // _HUM_GROUP
    if not groups:
        return 0.0
    lines = frames["hum"][-groups * _HUM_GROUP :].reshape(groups, _HUM_GROUP, -1)
    steady = percentile(np.abs(lines.mean(axis=1)) ** 2, 25)
    everything = np.median((np.abs(lines) ** 2).mean(axis=1), axis=0) + _TINY
    return float(steady[steady / everything > _HUM_STEADINESS].sum())


def percentile(values: NDArray[np.float32], percent: int) -> NDArray[np.float32]:
    """Return the value below which ``percent`` of ``values`` lie, along the first axis.

    numpy's own would interpolate, which takes several times as long and is of no use here.
    """
    place = min(len(values) - 1, len(values) * percent // 100)
    return np.asarray(np.partition(values, place, axis=0)[place])


def _widened(flags: Flags) -> Flags:
    near = np.convolve(flags, np.ones(2 * _NEAR_VOICED + 1), mode="same")
    return np.asarray(near[: len(flags)] > 0.5)


def _swinging(power: NDArray[np.float32]) -> Flags:
    half = _SYLLABLE_FRAMES // 2
    padded = np.pad(power, half, mode="edge")
    around = np.lib.stride_tricks.sliding_window_view(padded, 2 * half + 1)
    return np.asarray(around.max(axis=1) > _SYLLABLE_SWING * around.min(axis=1))

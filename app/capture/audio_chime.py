"""The test sound: three soft notes, made here, for nobody likes to be beeped at."""

import numpy as np
from numpy.typing import NDArray

LEVEL_DBFS = -20.0
"""RMS over the whole chime."""

SECONDS = 1.2
_NOTES_HZ = (523.25, 659.26, 783.99)  # c, e, g: small loudspeakers are deaf below 400 Hz
_NOTE_EVERY_S = 0.25
_RING_DOWN_S = 0.35
_OVERTONE = 0.2
_FADE_S = 0.01


def chime(rate: int) -> NDArray[np.float32]:
    """Return the chime, mono, at ``rate`` samples a second."""
    time = np.arange(round(rate * SECONDS)) / rate
    sound = np.zeros(len(time))
    for place, pitch in enumerate(_NOTES_HZ):
        sound += _note(time - place * _NOTE_EVERY_S, pitch)
    sound *= _fades(len(time), round(rate * _FADE_S))
    sound *= 10 ** (LEVEL_DBFS / 20) / np.sqrt(np.mean(sound**2))
    return sound.astype(np.float32)


def _note(time: NDArray[np.float64], pitch: float) -> NDArray[np.float64]:
    """Strike one bell at time 0: it swells for 10 ms and rings down."""
    since = np.maximum(time, 0.0)
    swell = 0.5 - 0.5 * np.cos(np.pi * np.minimum(since / _FADE_S, 1.0))
    tone = np.sin(2 * np.pi * pitch * since) + _OVERTONE * np.sin(4 * np.pi * pitch * since)
    return np.asarray((time >= 0) * swell * np.exp(-since / _RING_DOWN_S) * tone)


def _fades(length: int, fade: int) -> NDArray[np.float64]:
    envelope = np.ones(length)
    ramp = 0.5 - 0.5 * np.cos(np.pi * np.arange(fade) / fade)
    envelope[:fade] = ramp
    envelope[length - fade :] = ramp[::-1]
    return envelope

"""How high the spectrum of a voice reaches: what a telephone line or a radio headset cuts off.

The usual figure, the frequency below which 99 % of the power lies, says more about the voice than
about the line: a low voice at a good microphone has it where a bright one has it through a
telephone. What tells them apart is the hole that a line leaves. So the bands above 2750 Hz are
climbed one by one until one holds no speech; docs/decisions says how that was measured.
"""

import numpy as np
from numpy.typing import NDArray

from app.capture.sound_frames import BAND_HZ, BANDS_HZ, FRAMES_PER_SECOND, Flags, Frames

ENOUGH_S = 2.0
"""Speech needed, s: it must hold an s or two, for only they reach high up."""

UNKNOWN_HZ = 0.0

_LEAST_SHARE = 10**-4.8
"""Of the power of the speech: a band with less holds none. A dull microphone leaves more."""

_ABOVE_NOISE = 10**0.4
_HIGH_ENOUGH_HZ = 8000.0
"""No line that cuts off a voice lets through this much: higher up a gap need not be looked for."""

_QUIETEST = 5  # one frame of so many is quiet enough to show the noise
_FEWEST_QUIET = 5


def bandwidth_hz(frames: Frames, talking: Flags) -> float:
    """Return the upper edge of the highest band that speech reaches without a gap, Hz.

    ``UNKNOWN_HZ`` where too little was said, or noise may hide how far it reaches.
    """
    speech = frames[talking]
    if len(speech) < ENOUGH_S * FRAMES_PER_SECOND:
        return UNKNOWN_HZ
    least = float(speech["voice"].mean()) * _LEAST_SHARE
    return _climb(speech["bands"].mean(axis=0), _noise(frames[~talking]) * _ABOVE_NOISE, least)


def _climb(speech: NDArray[np.float32], hidden: NDArray[np.float32], least: float) -> float:
    """Return where the lowest hole begins that is one for certain.

    A band that noise covers may hold speech or none: no line is accused because of it.
    """
    reached = 0.0
    for band, begin in enumerate(BANDS_HZ):
        if speech[band] >= max(hidden[band], least):
            reached = begin + BAND_HZ
        elif hidden[band] <= least:
            return begin
    return BANDS_HZ[-1] + BAND_HZ if reached > _HIGH_ENOUGH_HZ else UNKNOWN_HZ


def _noise(quiet: Frames) -> NDArray[np.float32]:
    """Return the power of the noise in each band, from the quietest frames."""
    if len(quiet) < _FEWEST_QUIET:
        return np.zeros(len(BANDS_HZ), np.float32)
    count = max(_FEWEST_QUIET, len(quiet) // _QUIETEST)
    order = np.argpartition(quiet["voice"], count - 1)[:count]
    return np.asarray(quiet["bands"][order].mean(axis=0))

"""The probe that is played to hear whether the loudspeaker reaches the microphone.

A sweep that spends as long on each octave: its power falls on the band as the weighting of ITU-T
G.122, annex B.4, does (equal on a logarithmic scale from 300 to 3400 Hz). What of it comes back is
thus the weighted echo loss itself. Small loudspeakers play this band, and it passes any headset.
"""

import numpy as np
from numpy.typing import NDArray

LOW_HZ, HIGH_HZ = 300.0, 3400.0

LEVEL_DBFS = -22.0
"""RMS of one sweep: the level at which speech is to be sent (RFC 7874, section 4)."""

SWEEP_S = 1.0
PLAYS = 2
LEAD_S = 0.3
"""Silence before the first sweep: a driver may swallow the beginning of a stream."""

GAP_S = 0.8
"""Silence after each sweep, long enough for the latest echo and for the room to fall silent."""

PLAYED_S = LEAD_S + PLAYS * (SWEEP_S + GAP_S)
"""Length of the whole, s."""

_FADE_S = 0.01


def sweep(rate: int) -> NDArray[np.float32]:
    """Return one sweep, mono, at ``rate`` samples a second."""
    time = np.arange(round(rate * SWEEP_S)) / rate
    octaves = np.log(HIGH_HZ / LOW_HZ)
    phase = LOW_HZ * SWEEP_S / octaves * (np.exp(time / SWEEP_S * octaves) - 1)
    sound = np.sin(2 * np.pi * phase)
    fade = round(rate * _FADE_S)
    ramp = 0.5 - 0.5 * np.cos(np.pi * np.arange(fade) / fade)
    sound[:fade] *= ramp
    sound[len(sound) - fade :] *= ramp[::-1]
    sound *= 10 ** (LEVEL_DBFS / 20) / np.sqrt(np.mean(sound**2))
    return np.asarray(sound, np.float32)


def probe(rate: int) -> NDArray[np.float32]:
    """Return everything that is played, mono: silence, sweep, silence, sweep, silence."""
    sound = np.zeros(round(rate * PLAYED_S), np.float32)
    one = sweep(rate)
    for play in range(PLAYS):
        start = round(rate * start_s(play))
        sound[start : start + len(one)] = one
    return sound


def start_s(play: int) -> float:
    """When the sweep number ``play``, counted from 0, begins, s from the beginning of the whole."""
    return LEAD_S + play * (SWEEP_S + GAP_S)

"""The probe: soft, without clicks, in the band of speech, alike on each octave."""

import math

import numpy as np
import pytest

from app.capture.leak_probe import (
    HIGH_HZ,
    LEVEL_DBFS,
    LOW_HZ,
    PLAYED_S,
    PLAYS,
    SWEEP_S,
    probe,
    start_s,
    sweep,
)

RATES = [8000, 16_000, 44_100, 48_000, 96_000]


@pytest.mark.parametrize("rate", RATES)
def test_level_length_and_edges(rate):
    sound = sweep(rate)
    assert len(sound) == round(SWEEP_S * rate)
    assert 10 * math.log10(np.mean(np.square(sound, dtype=float))) == pytest.approx(LEVEL_DBFS)
    assert np.abs(sound).max() < 10 ** ((LEVEL_DBFS + 3.2) / 20)
    assert abs(sound[0]) < 1e-6
    assert abs(sound[-1]) < 1e-4


@pytest.mark.parametrize("rate", RATES)
def test_the_whole_is_two_sweeps_with_silence_around(rate):
    sound = probe(rate)
    assert len(sound) == round(PLAYED_S * rate)
    inside = np.zeros(len(sound), bool)
    for play in range(PLAYS):
        start = round(start_s(play) * rate)
        inside[start : start + round(SWEEP_S * rate)] = True
    assert not sound[~inside].any()
    assert PLAYED_S < 4.5


def test_each_octave_gets_the_same_power():
    rate = 48_000
    power = np.abs(np.fft.rfft(sweep(rate))) ** 2
    frequencies = np.fft.rfftfreq(rate, 1 / rate)
    shares = [
        power[(frequencies >= low) & (frequencies < 1.5 * low)].sum() for low in (400, 800, 1600)
    ]
    assert max(shares) / min(shares) < 1.05
    inside = (frequencies > 0.9 * LOW_HZ) & (frequencies < 1.1 * HIGH_HZ)
    assert power[inside].sum() / power.sum() > 0.99

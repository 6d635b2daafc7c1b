"""The test sound is soft, short and without clicks, at any rate."""

import math

import numpy as np
import pytest

from app.capture.audio_chime import LEVEL_DBFS, SECONDS, chime


@pytest.mark.parametrize("rate", [8000, 16_000, 44_100, 48_000, 96_000])
def test_level_length_and_edges(rate):
    sound = chime(rate)
    assert len(sound) == round(SECONDS * rate)
    assert 10 * math.log10(np.mean(np.square(sound, dtype=float))) == pytest.approx(LEVEL_DBFS)
    assert np.abs(sound).max() < 0.5
    assert sound[0] == sound[-1] == 0
    # A click is a jump; the steepest honest slope is that of the highest overtone at full level.
    assert np.abs(np.diff(sound)).max() < 0.5 * 2 * np.pi * 1568 / rate


def test_three_notes_rise():
    sound = chime(48_000)
    pitches = []
    for start in (0.05, 0.30, 0.60):
        part = sound[int(start * 48_000) :][:9600]
        spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part))))
        pitches.append(float(np.argmax(spectrum)) * 48_000 / len(part))
    assert pitches == pytest.approx([523, 659, 784], abs=6)

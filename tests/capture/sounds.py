"""Sounds with known properties, made of numbers."""

import numpy as np
from numpy.typing import NDArray

RATE = 48_000

Sound = NDArray[np.float32]


def seconds(count: float, rate: int = RATE) -> NDArray[np.float64]:
    """The time of each sample, s."""
    return np.arange(round(count * rate)) / rate


def noise(dbfs: float, length: int = 5 * RATE, seed: int = 1) -> Sound:
    """White noise."""
    generator = np.random.default_rng(seed)
    return generator.normal(0.0, 10 ** (dbfs / 20), length).astype(np.float32)


def tone(hertz: float, dbfs: float, length_s: float = 5.0, rate: int = RATE) -> Sound:
    """A sine of that RMS level."""
    wave = np.sin(2 * np.pi * hertz * seconds(length_s, rate))
    return (wave * 10 ** (dbfs / 20) * np.sqrt(2)).astype(np.float32)


def babble(dbfs: float, length_s: float = 6.0, rate: int = RATE) -> Sound:
    """Something that behaves as speech does: a buzzing voice that glides, in syllables with gaps.

    ``dbfs`` is the RMS level within the syllables.
    """
    time = seconds(length_s, rate)
    pitch = 130 + 30 * np.sin(2 * np.pi * 0.7 * time)
    phase = 2 * np.pi * np.cumsum(pitch) / rate
    voice = sum(np.sin(k * phase) / k for k in range(1, 70) if k * 160 < rate / 2)
    syllables = np.clip(3 * np.sin(2 * np.pi * 2 * time), 0.0, 1.0)
    sound = voice * syllables
    level = np.sqrt(np.mean(sound[syllables > 0.5] ** 2))
    return (sound * 10 ** (dbfs / 20) / level).astype(np.float32)


def through_line(sound: Sound, hertz: float, rate: int = RATE) -> Sound:
    """The sound behind a line that passes nothing above ``hertz``."""
    spectrum = np.fft.rfft(sound)
    spectrum[np.fft.rfftfreq(len(sound), 1 / rate) > hertz] = 0
    return np.fft.irfft(spectrum, len(sound)).astype(np.float32)


def in_room(sound: Sound, dbfs: float = -65.0) -> Sound:
    """The sound with the noise of a room."""
    return sound + noise(dbfs, len(sound), seed=2)

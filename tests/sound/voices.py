"""Voices that read the sentence of the guided test, over lines of several widths."""

import wave

import numpy as np

from tests.sound.lab import RATE, SoundLab, active_dbfs

SENTENCES = {
    "da": "Solen skinner, og syv små både sejler forbi husene ved stranden.",
    "sv": "Solen skiner, och sju små båtar seglar förbi husen vid stranden.",
    "nb": "Sola skinner, og sju små båter seiler forbi husene ved stranda.",
    "en-gb": "The sun is shining, and seven small boats sail past the houses by the shore.",
}


def voice(lab: SoundLab, language: str, variant: str = "", pitch: int = 50) -> np.ndarray:
    """The sentence, once, at RATE."""
    path = lab.folder / f"{language}{variant}{pitch}.wav"
    if not path.exists():
        words = ("-v", language + variant, "-p", str(pitch), "-s", "150", "-w", str(path))
        lab.run("espeak-ng", *words, SENTENCES[language])
    with wave.open(str(path)) as file:
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768
    places = np.arange(int(len(samples) * RATE / rate)) * rate / RATE
    return np.interp(places, np.arange(len(samples)), samples)


def at_level(sound: np.ndarray, dbfs: float) -> np.ndarray:
    """The sound with that active level; its peaks must fit."""
    louder = sound * 10 ** ((dbfs - active_dbfs(sound)) / 20)
    assert np.abs(louder).max() < 1
    return louder


def through(sound: np.ndarray, hertz: float) -> np.ndarray:
    """The sound behind a line that passes nothing above ``hertz``."""
    spectrum = np.fft.rfft(sound)
    spectrum[np.fft.rfftfreq(len(sound), 1 / RATE) > hertz] = 0
    return np.fft.irfft(spectrum, len(sound))


def pause(seconds: float) -> np.ndarray:
    return np.zeros(round(seconds * RATE))

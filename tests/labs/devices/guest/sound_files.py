"""Sounds for the lab, as WAV files of 48 kHz, 16 bits, mono, and their levels."""

import math
import subprocess
import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
FOLDER = Path("/run")
ROOM_DBFS = -68.0
"""What a quiet room sounds like; between two words of a real voice there are never zeros."""

SENTENCE = "The boy was there. When the sun rose. A rod is used. To catch pink salmon. "

Sound = NDArray[np.float64]


def tone(dbfs: float, seconds: float) -> Path:
    """A 1 kHz sine of this level (dBFS, RMS)."""
    times = np.arange(round(seconds * RATE)) / RATE
    return _written("tone", np.sin(2 * np.pi * 1000 * times) * np.sqrt(2) * 10 ** (dbfs / 20))


def speech(dbfs: float) -> Path:
    """Some seconds of speech in a quiet room; its active parts have this level (dBFS, RMS)."""
    raw = FOLDER / "raw.wav"
    subprocess.run(["espeak-ng", "-w", str(raw), SENTENCE * 2], check=True, capture_output=True)
    sound, rate = _read(raw)
    places = np.arange(0, len(sound), rate / RATE)
    sound = np.interp(places, np.arange(len(sound)), sound)
    frames = sound[: len(sound) // 960 * 960].reshape(-1, 960)
    loudness = np.sqrt((frames**2).mean(axis=1))
    active = frames[loudness > loudness.max() / 20]
    spoken = sound * 10 ** (dbfs / 20) / np.sqrt((active**2).mean())
    room = np.random.default_rng(7).normal(0, 10 ** (ROOM_DBFS / 20), len(spoken))
    return _written("speech", spoken + room)


def level(path: Path) -> float:
    """Level of the loudest 50 ms of a raw recording, dBFS (RMS)."""
    data = path.read_bytes()
    sound = np.frombuffer(data[: len(data) // 2 * 2], "<i2") / 32768
    size = RATE // 20
    frames = sound[: len(sound) // size * size].reshape(-1, size)
    if not len(frames):
        return -120.0
    loudest = float(np.sqrt((frames**2).mean(axis=1)).max())
    return round(20 * math.log10(max(loudest, 1e-6)), 1)


def _read(path: Path) -> tuple[Sound, int]:
    with wave.open(str(path), "rb") as file:
        data = file.readframes(file.getnframes())
        return np.frombuffer(data, "<i2") / 32768, file.getframerate()


def _written(name: str, sound: Sound) -> Path:
    path = FOLDER / f"{name}.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((sound.clip(-1, 1) * 32767).astype("<i2").tobytes())
    return path

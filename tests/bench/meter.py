"""From sound at the microphone to the painted bar, through a real sound server."""

import statistics
import subprocess
import sys
import threading
import time
import wave
from typing import TYPE_CHECKING

import numpy as np

from tests.bench.processes import module, started
from tests.bench.window import Row

if TYPE_CHECKING:
    from tests.sound.lab import SoundLab

BURSTS = 12
QUIET_S = 3.0
"""Between two bursts, s: the bar needs so long to fall back."""

RATE = 44_100
_BUDGET_MS = 80.0


def meter() -> list[Row]:
    """Delay and rate; says so where no sound server can be had."""
    if sys.platform != "linux":
        return [_not_measured("needs the sound lab, which is on Linux")]
    from tests.sound.lab import SoundLab, missing_packages

    missing = missing_packages()
    if missing:
        return [_not_measured("missing: " + " ".join(missing))]
    lab = SoundLab()
    try:
        return _measure(lab)
    finally:
        lab.close()


def _not_measured(why: str) -> Row:
    return Row("sound to bar", "-", why, "80 ms", None)


def _measure(lab: "SoundLab") -> list[Row]:
    with started(module("meter_window"), XDG_RUNTIME_DIR=str(lab.folder)) as process:
        listener = _Listener(process)
        listener.wait_for_levels()
        begin, levels = time.perf_counter(), listener.levels
        said = _say_bursts(lab)
        rate = (listener.levels - levels) / (time.perf_counter() - begin)
        delays = [1000 * (seen - at) for at, seen in _pairs(said, listener.loud)]
    delay = statistics.median(delays) if delays else float("nan")
    return [
        Row(
            "sound to bar",
            f"{delay:.0f} ms median of {len(delays)}",
            f"slowest {max(delays, default=float('nan')):.0f} ms",
            "80 ms",
            delay <= _BUDGET_MS,
        ),
        Row("levels from the microphone", f"{rate:.1f}/s", "", "30/s", rate >= 29.0),
    ]


def _say_bursts(lab: "SoundLab") -> list[float]:
    """Let the sound server play a burst that it holds already; return when it was told to.

    Starting the command that tells it is part of the delay, some 10 ms.
    """
    noise = np.random.default_rng(1).normal(0, 0.2, RATE // 4).clip(-1, 1)
    path = lab.folder / "burst.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((noise * 32767).astype("<i2").tobytes())
    lab.run("pactl", "upload-sample", str(path), "burst")
    said = []
    for _ in range(BURSTS):
        time.sleep(QUIET_S)
        said.append(time.time())
        lab.run("pactl", "play-sample", "burst", "voice")
    return said


def _pairs(said: list[float], seen: list[float]) -> list[tuple[float, float]]:
    """Match each burst with the first sight of it within half a second."""
    pairs = []
    for at in said:
        after = [when for when in seen if at <= when < at + 0.5]
        if after:
            pairs.append((at, after[0]))
    return pairs


class _Listener(threading.Thread):
    def __init__(self, process: subprocess.Popen[str]) -> None:
        super().__init__(daemon=True)
        self._process = process
        self.levels = 0
        self.loud: list[float] = []
        self.start()

    def run(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            word, *numbers = line.split()
            if word == "loud":
                self.loud.append(float(numbers[0]))
            else:
                self.levels = int(numbers[1])

    def wait_for_levels(self) -> None:
        deadline = time.monotonic() + 20
        while self.levels < 30:
            if time.monotonic() > deadline:
                raise RuntimeError("no level arrived within 20 s")
            time.sleep(0.05)

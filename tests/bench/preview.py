"""Processor time of the preview, 1280 x 720 at 30 frames a second, beside a bare loop."""

import subprocess
import time

from tests.bench.processes import cpu_seconds, family_of, module, started
from tests.bench.window import Row
from tests.bench.words import SHOWN

WARM_UP_S = 3.0
MEASURE_S = 8.0
SIZES = ((640, 360), (1280, 720))


def preview() -> list[Row]:
    """Both sizes: the page's usual one, and the largest there is."""
    return [row for size in SIZES for row in _one_size(*size)]


def _one_size(width: int, height: int) -> list[Row]:
    ours = _measure(module("preview_window", str(width), str(height)))
    bare = _measure(module("bare_preview", str(width), str(height)))
    ratio = ours.cpu_ms / bare.cpu_ms
    return [
        Row(
            f"preview shown at {width} x {height}",
            f"{ours.cpu_ms:.1f} ms a frame = {ratio:.2f}x",
            f"bare loop {bare.cpu_ms:.1f} ms, {bare.fps:.0f}/s",
            "1.3x",
            ratio <= 1.3,
        ),
        Row(
            "  pictures painted, told but not shown",
            f"{ours.fps:.1f}/s, {ours.behind} behind",
            "camera 30/s",
            "0 queued",
            ours.behind <= 1,
        ),
    ]


class _Measured:
    def __init__(self, cpu_s: float, painted: int, behind: int, seconds: float) -> None:
        self.cpu_ms = cpu_s / max(painted, 1) * 1000
        self.fps = painted / seconds
        self.behind = behind


def _measure(command: list[str]) -> _Measured:
    with started(command) as process:
        _read_for(process, WARM_UP_S)
        before, (first, told_first) = cpu_seconds(family_of(process)), _counts(process)
        begin = time.perf_counter()
        _read_for(process, MEASURE_S)
        used = cpu_seconds(family_of(process)) - before
        painted, told = _counts(process)
        seconds = time.perf_counter() - begin
        behind = max(0, (told - told_first) - (painted - first))
    return _Measured(used, painted - first, behind, seconds)


def _read_for(process: subprocess.Popen[str], seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        _counts(process)


def _counts(process: subprocess.Popen[str]) -> tuple[int, int]:
    assert process.stdout is not None
    for line in process.stdout:
        word, *numbers = line.split()
        if word == SHOWN:
            return int(numbers[0]), int(numbers[1])
    raise RuntimeError("the preview ended by itself")

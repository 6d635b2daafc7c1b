"""The quick check against its budget: a real sound server, real children, a synthetic camera."""

import statistics
import sys
from typing import TYPE_CHECKING

from tests.bench.processes import ROOT, module, started
from tests.bench.window import Row

if TYPE_CHECKING:
    from tests.sound.lab import SoundLab

TIMES = 5
VERDICT_S, FIRST_S = 8.0, 1.0
"""DESIGN's budgets."""


def quick_check() -> list[Row]:
    """Seconds to the first finding and to the verdict; says so where no sound can be had."""
    if sys.platform != "linux":
        return [_not_measured("needs the sound lab, which is on Linux")]
    from tests.sound.lab import SoundLab, missing_packages, noise

    missing = missing_packages()
    if missing:
        return [_not_measured("missing: " + " ".join(missing))]
    lab = SoundLab()
    try:
        with lab.playing(noise(-62)):
            return _rows(_measure(lab))
    finally:
        lab.close()


def _not_measured(why: str) -> Row:
    return Row("quick check to its verdict", "-", why, "8 s", None)


def _measure(lab: "SoundLab") -> list[tuple[float, float]]:
    command = module("quick_check_run", str(TIMES))
    places = {"XDG_RUNTIME_DIR": str(lab.folder), "PYTHONPATH": str(ROOT)}
    with started(command, **places) as process:
        assert process.stdout is not None
        lines = [line.split() for line in process.stdout]
    return [(float(words[1]), float(words[2])) for words in lines if words[:1] == ["quick"]]


def _rows(runs: list[tuple[float, float]]) -> list[Row]:
    if not runs:
        return [_not_measured("the check came to no end")]
    firsts, verdicts = zip(*runs, strict=True)
    return [
        _row("quick check to its verdict", verdicts, VERDICT_S),
        _row("quick check to its first finding", firsts, FIRST_S),
    ]


def _row(what: str, seconds: tuple[float, ...], budget: float) -> Row:
    median, slowest = statistics.median(seconds), max(seconds)
    return Row(
        what,
        f"{median:.2f} s median of {len(seconds)}, {median / budget:.2f}x",
        f"slowest {slowest:.2f} s",
        f"{budget:.0f} s",
        median <= budget,
    )

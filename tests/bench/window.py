"""Start-up, idle load and memory of the window, beside a bare one."""

import statistics
import subprocess
import time
from dataclasses import dataclass

from tests.bench.processes import (
    cpu_seconds,
    family_of,
    memory_mb,
    module,
    started,
    wait_for_line,
)
from tests.bench.words import PAGE, PAINTED

ROUNDS = 9
IDLE_S = 10.0
SETTLE_S = 3.0
FIRST_CHECK_S = 20.0
"""Longer than the first check can take, s."""


@dataclass(frozen=True)
class Row:
    """One line of the table: what, the figure, what it is compared with, and its budget."""

    what: str
    figure: str
    beside: str
    budget: str
    kept: bool | None


def start_up() -> list[Row]:
    """Process start to first painted window; medians of runs that alternate."""
    ours, pages, bare = [], [], []
    for _ in range(ROUNDS):
        bare.append(_start_seconds(module("bare_window"), PAINTED)[0])
        painted, page = _start_seconds(module("samrad_window"), PAINTED, PAGE)
        ours.append(painted)
        pages.append(page)
    figure, page = statistics.median(ours), statistics.median(pages)
    yardstick = statistics.median(bare)
    ratio = figure / yardstick
    beside = f"bare window {yardstick * 1000:.0f} ms"
    return [
        Row(
            "process start to painted window",
            f"{figure * 1000:.0f} ms = {ratio:.2f}x",
            beside,
            "1.5x",
            ratio <= 1.5,
        ),
        Row(
            "process start to the first page",
            f"{page * 1000:.0f} ms = {page / yardstick:.2f}x",
            beside,
            "none",
            None,
        ),
    ]


def _start_seconds(command: list[str], *words: str) -> list[float]:
    begin = time.perf_counter()
    with started(command) as process:
        return [wait_for_line(process, word) - begin for word in words]


def idle() -> Row:
    """Processor load of the window on a page that captures nothing."""
    ours = _idle_share(module("samrad_window", "settings"))
    bare = _idle_share(module("bare_window"))
    return Row(
        "idle, nothing captured",
        f"{ours * 100:.2f} % of a core",
        f"bare window {bare * 100:.2f} %",
        "< 1 %",
        ours < 0.01,
    )


def _idle_share(command: list[str]) -> float:
    with started(command) as process:
        wait_for_line(process, PAINTED)
        time.sleep(SETTLE_S)
        _wait_for_the_first_check(process)
        before = cpu_seconds(family_of(process))
        time.sleep(IDLE_S)
        return (cpu_seconds(family_of(process)) - before) / IDLE_S


def _wait_for_the_first_check(process: subprocess.Popen[str]) -> None:
    """Wait until the check that runs by itself at the start has let go of its devices."""
    end = time.monotonic() + FIRST_CHECK_S
    while time.monotonic() < end:
        words = [" ".join(member.cmdline()) for member in family_of(process)]
        if not any("--child camera" in word or "--child audio" in word for word in words):
            return
        time.sleep(0.2)


def memory() -> list[Row]:
    """Memory of the window process and of all processes while the Equipment page is open."""
    with started(module("samrad_window", "equipment")) as process:
        wait_for_line(process, PAINTED)
        time.sleep(SETTLE_S + 2)
        sizes = [memory_mb(member) for member in family_of(process)]
    with started(module("bare_window")) as process:
        wait_for_line(process, PAINTED)
        bare = memory_mb(family_of(process)[0])
    return [
        _memory_row("memory of the window process", sizes[0], f"bare window {bare:.0f} MB", 160),
        _memory_row("memory of all processes", sum(sizes), f"{len(sizes)} processes", 420),
    ]


def _memory_row(what: str, size: float, beside: str, budget: int) -> Row:
    return Row(what, f"{size:.0f} MB", beside, f"{budget} MB", size <= budget)

"""The Participants page on a real meeting: from the server's write to the paint, over HTTP.

The room is a process of its own on this computer; the window is the program's own.
"""

import json
import os
import subprocess
import tempfile

from tests.bench.processes import ROOT, module
from tests.bench.window import Row

ALERT_P99_MS = 100
SYNC_MS, TURN_MS = 150, 50
BUDGET_SIZE = 1_000
SIZES = (15, BUDGET_SIZE, 10_000)
LONGEST_S = 900


def live() -> list[Row]:
    """Every measure, each in a program of its own."""
    rows = [_alerts(_measure("alerts"))]
    for size in SIZES:
        rows += _sync(size, _measure(f"sync{size}"))
    return [*rows, *_reconnect(_measure("reconnect")), _day(_measure("day"))]


def _measure(name: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="samrad-bench-") as folder:
        done = subprocess.run(
            module("live_window", name),
            cwd=ROOT,
            env={**os.environ, "SAMRAD_CONFIG_DIR": folder, "SAMRAD_LOG_DIR": folder},
            stdout=subprocess.PIPE,
            text=True,
            timeout=LONGEST_S,
            check=True,
        )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _alerts(found: dict[str, float]) -> Row:
    return Row(
        "live: event to painted alert",
        f"p50 {found['p50']:.0f}, p99 {found['p99']:.0f} ms",
        f"{found['number']:.0f} events, longest {found['most']:.0f} ms",
        f"p99 {ALERT_P99_MS} ms",
        found["p99"] <= ALERT_P99_MS,
    )


def _sync(size: int, found: dict[str, float]) -> list[Row]:
    counts = size <= BUDGET_SIZE
    is_synced = found["sync"] <= SYNC_MS and found["turn"] <= TURN_MS
    return [
        Row(
            f"live: {size:,} people named",
            f"{found['sync']:.0f} ms, turn {found['turn']:.0f} ms",
            f"slowest {found['most']:.0f} ms; processor {found['worked']:.0f} ms",
            f"{SYNC_MS}, {TURN_MS} ms" if counts else "none",
            is_synced if counts else None,
        ),
        Row(
            f"live: a step of scrolling {size:,}",
            f"longest {found['scroll']:.1f} ms",
            f"median {found['scroll_p50']:.1f} ms",
            f"{TURN_MS} ms" if counts else "none",
            found["scroll"] <= TURN_MS if counts else None,
        ),
    ]


def _reconnect(found: dict[str, float]) -> list[Row]:
    return [
        Row(
            "live: line cut and back at once",
            f"live after {1000 * found['back']:.0f} ms",
            f"longest {1000 * found['back_most']:.0f} ms; said after {found['lost']:.0f} ms",
            "none",
            None,
        ),
        Row(
            "live: line back after 3 s",
            f"live {found['after']:.1f} s after",
            f"longest {found['after_most']:.1f} s",
            "none",
            None,
        ),
    ]


def _day(found: dict[str, float]) -> Row:
    return Row(
        "live: 8 h, 5,000 joins and leaves",
        f"{found['late']:.1f} MB",
        f"after the first minutes {found['early']:.1f} MB",
        "none",
        None,
    )

"""The Participants page: how long the window stands still while many come, and while it scrolls."""

import json
import subprocess

from tests.bench.processes import ROOT, module
from tests.bench.window import Row

SIZES = (15, 1_000, 10_000)
BUDGET_SIZE = 1_000
LONGEST_TURN_MS = 50
SYNC_MS = 150


def participants() -> list[Row]:
    """One run for each size of the meeting."""
    return [row for size in SIZES for row in _rows(size, _measure(size))]


def _measure(size: int) -> dict[str, float]:
    command = module("participants_window", str(size))
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _rows(size: int, found: dict[str, float]) -> list[Row]:
    counts = size <= BUDGET_SIZE
    is_synced = found["sync_ms"] <= SYNC_MS and found["longest_turn_ms"] <= LONGEST_TURN_MS
    return [
        Row(
            f"page: {size:,} people come",
            f"{found['sync_ms']:.0f} ms",
            f"longest turn {found['longest_turn_ms']:.0f} ms",
            f"{SYNC_MS}, {LONGEST_TURN_MS} ms" if counts else "none",
            is_synced if counts else None,
        ),
        Row(
            f"page: one more of {size:,}, painted",
            f"{found['join_ms']:.0f} ms, longest of 50",
            f"scroll step p99 {found['scroll_ms']:.1f} ms",
            f"{LONGEST_TURN_MS} ms" if counts else "none",
            max(found["join_ms"], found["scroll_ms"]) <= LONGEST_TURN_MS if counts else None,
        ),
    ]

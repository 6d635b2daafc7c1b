"""When the computer last took in updates, whatever its operating system."""

import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from app.computer.days import days_since
from app.readiness.readings_computer import LastUsedReading

ROOT = Path("/")

_LINUX_TRACES = (
    ("var/lib/dpkg/status", "dpkg"),
    ("var/lib/apt/periodic/update-success-stamp", "apt"),
    ("var/lib/rpm/rpmdb.sqlite", "rpm"),
    ("var/lib/rpm/Packages.db", "rpm"),
    ("usr/lib/sysimage/rpm/rpmdb.sqlite", "rpm"),
    ("usr/lib/sysimage/libdnf5/transaction_history.sqlite", "dnf"),
    ("var/lib/dnf/history.sqlite", "dnf"),
    ("var/lib/pacman/local", "pacman"),
    ("ostree/deploy", "ostree"),
)
"""Files and folders that an installed update changes."""


def read_last_used(platform: str = sys.platform) -> LastUsedReading:
    """Look once; ``platform`` names the operating system as in ``sys.platform``.

    Raises:
        NotImplementedError: there is no reader for this operating system.
    """
    now = time.time()
    if platform == "win32":
        from app.computer.last_used_windows import traces

        folder = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"))
        return newest(traces(folder), now)
    if platform == "darwin":
        from app.computer.last_used_macos import traces as macos_traces

        return newest(macos_traces(ROOT), now)
    if platform == "linux":
        return newest(linux_traces(ROOT), now)
    raise NotImplementedError


WEAK_TRACES = ("version",)
"""Dates that only the greatest updates move: new ones tell something, old ones do not."""

WEAK_DAYS = 14.0
"""How long such a date tells something, days."""


def newest(traces: Mapping[str, float], now: float) -> LastUsedReading:
    """Return the age of the newest of the traces, given in seconds since 1970 by their clues.

    A date in the future is somebody's mistake and is passed over.
    """
    ages = {clue: days_since(at, now) for clue, at in traces.items()}
    known = {
        clue: days
        for clue, days in ages.items()
        if days is not None and (clue not in WEAK_TRACES or days <= WEAK_DAYS)
    }
    clue = min(known, key=lambda clue: (known[clue], clue), default="")
    return LastUsedReading(updated_days=known.get(clue), clue=clue)


def linux_traces(root: Path) -> dict[str, float]:
    """Return when each kind of package was last changed below ``root``, s since 1970."""
    found: dict[str, float] = {}
    for path, clue in _LINUX_TRACES:
        at = changed_at(root / path)
        if at is not None:
            found[clue] = max(at, found.get(clue, 0.0))
    return found


def changed_at(path: Path) -> float | None:
    """Return when a file or folder was last changed, s since 1970; None if it is not there."""
    try:
        return path.stat().st_mtime
    except (OSError, ValueError):
        return None

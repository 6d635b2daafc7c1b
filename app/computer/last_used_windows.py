"""Windows: when an update was last installed.

The old entry in the registry is gone since Windows 10 1607. The log of the update agent, which any
user may read, is still written; each installed update is one line of it, and so is each day's
update for the virus protection, which a computer in the cupboard does not get either.
"""

import re
from datetime import datetime
from pathlib import Path

from app.computer.registry import COMPUTER, Registry, WindowsRegistry

LOG = Path("SoftwareDistribution", "ReportingEvents.log")
"""Below the folder of Windows."""

_RESULTS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\Results\Install"
_VERSION = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"
_LONGEST_READ = 400_000
"""The end of the log: about a thousand events, bytes."""

_INSTALLED = re.compile(
    r"\t(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)[:.]\d+([+-]\d{4})[^\r\n]*\[AGENT_INSTALLING_SUCCEEDED\]"
)


def traces(folder: Path, registry: Registry | None = None) -> dict[str, float]:
    """Return when Windows, in this folder, was last updated, in s since 1970, by clue."""
    known = registry or WindowsRegistry()
    found = {
        "update_log": last_installed(_end_of(folder / LOG)),
        "update_results": _by_text(known.value(COMPUTER, _RESULTS, "LastSuccessTime")),
        "version": _by_number(known.value(COMPUTER, _VERSION, "InstallDate")),
    }
    return {clue: at for clue, at in found.items() if at is not None}


def last_installed(log: bytes) -> float | None:
    """Return when the update agent's log, or its end, tells of the newest installed update."""
    times = [_at(*found.groups()) for found in _INSTALLED.finditer(_decoded(log))]
    return max((time for time in times if time is not None), default=None)


def _decoded(log: bytes) -> str:
    """Decode UTF-16, or what else it may be; a cut may have split the first letter."""
    if b"\0" not in log:
        return log.decode("utf-8", "replace")
    # Of two bytes of a Latin letter the second is zero; that tells on which one the cut fell.
    start = 1 if log[:2000:2].count(0) > log[1:2000:2].count(0) else 0
    return log[start:].decode("utf-16-le", "replace")


def _at(local: str, offset: str) -> float | None:
    try:
        return datetime.strptime(local + offset, "%Y-%m-%d %H:%M:%S%z").timestamp()
    except (ValueError, OverflowError):
        return None


def _by_text(value: object) -> float | None:
    """Read the old entry, such as 2013-05-14 12:41:26, which is in UTC."""
    try:
        return datetime.strptime(f"{value}+0000", "%Y-%m-%d %H:%M:%S%z").timestamp()
    except (ValueError, OverflowError):
        return None


def _by_number(value: object) -> float | None:
    return float(value) if isinstance(value, int) and value > 0 else None


def _end_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _LONGEST_READ))
            return file.read(_LONGEST_READ)
    except (OSError, ValueError):
        return b""

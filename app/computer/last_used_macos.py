"""macOS: when an update was last installed, from the property lists that any user may read."""

import plistlib
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from xml.parsers.expat import ExpatError

_HISTORY = "Library/Receipts/InstallHistory.plist"
_SETTINGS = "Library/Preferences/com.apple.SoftwareUpdate.plist"
_LAST = ("LastFullSuccessfulDate", "LastSuccessfulDate", "LastBackgroundSuccessfulDate")
_UPDATERS = ("softwareupdated", "macOS Installer", "OS X Installer", "SoftwareUpdateNotification")
_LONGEST_READ = 4_000_000


def traces(root: Path) -> dict[str, float]:
    """Return when macOS below ``root`` was last updated, in s since 1970, by clue."""
    found = {
        "install_history": last_installed(_read(root / _HISTORY)),
        "software_update": last_search(_read(root / _SETTINGS)),
    }
    return {clue: at for clue, at in found.items() if at is not None}


def last_installed(history: bytes) -> float | None:
    """Return the newest date of what the system itself installed, s since 1970."""
    entries = _parsed(history)
    if not isinstance(entries, list):
        return None
    own = [e for e in entries if isinstance(e, Mapping) and e.get("processName") in _UPDATERS]
    return _newest([entry.get("date") for entry in own])


def last_search(settings: bytes) -> float | None:
    """Return when the system last looked for updates with success, s since 1970."""
    values = _parsed(settings)
    return _newest([values.get(name) for name in _LAST]) if isinstance(values, dict) else None


def _newest(dates: list[object]) -> float | None:
    known = [date for date in dates if isinstance(date, datetime)]
    return max((_seconds(date) for date in known), default=None)


def _seconds(date: datetime) -> float:
    """Return s since 1970; the dates of a property list are in UTC and do not say so."""
    return date.replace(tzinfo=UTC).timestamp()


def _parsed(data: bytes) -> object:
    try:
        return plistlib.loads(data)
    except (ValueError, LookupError, ExpatError, OverflowError, AttributeError, TypeError):
        return None


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LONGEST_READ)
    except (OSError, ValueError):
        return b""

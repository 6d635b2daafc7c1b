"""Whether the computer waits for a restart, whatever its operating system."""

import sys
import time
from pathlib import Path

import psutil

from app.computer.days import hours_since
from app.computer.linux_files import is_there
from app.computer.registry import COMPUTER, Registry, WindowsRegistry
from app.readiness.readings_computer import Known, RestartReading

ROOT = Path("/")

_CURRENT = r"SOFTWARE\Microsoft\Windows\CurrentVersion"
# The key that is there while a restart is due, and the key that it stands in. Files that wait to
# be renamed are no sign: every second installer leaves some.
_WINDOWS_SIGNS = (
    (_CURRENT + r"\WindowsUpdate\Auto Update", "RebootRequired", "windows_update"),
    (_CURRENT + r"\Component Based Servicing", "RebootPending", "components"),
    (
        r"SOFTWARE\Microsoft\SMS\Mobile Client\Reboot Management",
        "RebootData",
        "configuration_manager",
    ),
)
_LINUX_SIGNS = (
    ("run/reboot-required", "packages"),
    ("system-update", "offline_update"),
    ("etc/system-update", "offline_update"),
)
_LINUX_TELLS = ("etc/debian_version", "usr/lib/systemd/system/system-update.target")
"""Where one of these is, the absence of every sign means something."""


def read_restart(platform: str = sys.platform) -> RestartReading:
    """Look once; ``platform`` names the operating system as in ``sys.platform``.

    macOS tells no program whether it waits for a restart; there, only the uptime is known.

    Raises:
        psutil.Error: the system does not tell when it was started.
    """
    pending, clue = Known.UNKNOWN, ""
    if platform == "win32":
        pending, clue = pending_in(WindowsRegistry())
    elif platform == "linux":
        pending, clue = pending_below(ROOT)
    return RestartReading(
        pending=pending, clue=clue, uptime_h=hours_since(psutil.boot_time(), time.time())
    )


def pending_in(registry: Registry) -> tuple[Known, str]:
    """Return whether Windows waits for a restart, and which sign says so."""
    for path, key, clue in _WINDOWS_SIGNS:
        if key.lower() in (name.lower() for name in registry.keys(COMPUTER, path)):
            return Known.YES, clue
    # Servicing has its key on every Windows; without it the registry could not be read.
    return (Known.NO if registry.keys(COMPUTER, _CURRENT) else Known.UNKNOWN), ""


def pending_below(root: Path) -> tuple[Known, str]:
    """Return whether a Linux below ``root`` waits for a restart, and which sign says so."""
    for path, clue in _LINUX_SIGNS:
        if is_there(root / path):
            return Known.YES, clue
    tells = any(is_there(root / path) for path in _LINUX_TELLS)
    return (Known.NO if tells else Known.UNKNOWN), ""

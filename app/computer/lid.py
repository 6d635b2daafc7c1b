"""The lid of the computer and the cover of its camera, whatever the operating system."""

import re
import sys

from app.computer.tools import Run, output_of
from app.readiness.readings_privacy import Lid, LidReading

_IOREG = ("/usr/sbin/ioreg", "-r", "-k", "AppleClamshellState", "-d", "1")
_CLAMSHELL = re.compile(r'"AppleClamshellState"\s*=\s*(Yes|No)\b')


def read_lid(platform: str = sys.platform, run: Run = output_of) -> LidReading:
    """Look once; ``platform`` names the operating system as in ``sys.platform``.

    Raises:
        NotImplementedError: there is no reader for this operating system.
        OSError: the system refused.
        subprocess.SubprocessError: a tool did not end in time.
    """
    if platform == "win32":
        from app.computer import lid_windows

        return LidReading(lid=lid_windows.read_lid())
    if platform == "linux":
        from app.computer import lid_linux

        return LidReading(lid=lid_linux.read_lid(), cover=lid_linux.read_cover())
    if platform == "darwin":
        return LidReading(lid=macos_lid(run(_IOREG)))
    raise NotImplementedError


def macos_lid(printed: str) -> Lid:
    """Return what ``ioreg`` says; a stationary Mac has no such entry."""
    found = _CLAMSHELL.search(printed)
    if found is None:
        return Lid.NONE
    return Lid.CLOSED if found[1] == "Yes" else Lid.OPEN

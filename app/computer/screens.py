"""The screens that show something, whatever the operating system.

The window knows its screens, too; this is for the check without a window, and for the live guard.
"""

import sys
from pathlib import Path

from app.computer.linux_files import text_of
from app.readiness.readings_computer import ScreensReading

ROOT = Path("/")

_CARDS = "sys/class/drm"


def read_screens(platform: str = sys.platform) -> ScreensReading:
    """Look once; ``platform`` names the operating system as in ``sys.platform``.

    Raises:
        NotImplementedError: there is no reader for this operating system.
        OSError: the system refused.
    """
    if platform == "win32":
        from app.computer import screens_windows

        return screens_windows.read_screens()
    if platform == "darwin":
        from app.computer import screens_macos

        return screens_macos.read_screens()
    if platform == "linux":
        return screens_below(ROOT)
    raise NotImplementedError


def screens_below(root: Path) -> ScreensReading:
    """Return what the kernel of a Linux below ``root`` knows.

    Whether two of them show the same picture only the desktop knows. A kernel without any
    connector, in a container or a simple virtual computer, knows nothing of screens.
    """
    lit = [folder for folder in _connectors(root / _CARDS) if _is_lit(folder)]
    return ScreensReading(desktops=len(lit), screens=len(lit))


def _connectors(cards: Path) -> list[Path]:
    try:
        return sorted(path for path in cards.iterdir() if "-" in path.name)
    except OSError:
        return []


def _is_lit(connector: Path) -> bool:
    connected = text_of(connector / "status") == "connected"
    # A lid that is closed turns its screen off and leaves it connected.
    return connected and text_of(connector / "enabled") != "disabled"

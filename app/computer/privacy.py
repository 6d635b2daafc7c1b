"""The privacy switches of camera and microphone, whatever the operating system."""

import sys

from app.readiness.readings_privacy import PrivacyReading


def read_privacy(platform: str = sys.platform) -> PrivacyReading:
    """Look once; ``platform`` names the operating system as in ``sys.platform``.

    macOS lets no program read what was allowed to another one.

    Raises:
        NotImplementedError: nobody can tell on this computer.
    """
    if platform == "win32":
        from app.computer import privacy_windows

        return privacy_windows.read_privacy()
    if platform == "linux":
        from app.computer import privacy_linux

        return privacy_linux.read_privacy()
    raise NotImplementedError

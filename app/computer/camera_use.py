"""Which other programs have the camera or the microphone, whatever the operating system."""

import sys

from app.computer.program_names import known_only
from app.readiness.readings_privacy import UseReading


def read_use(platform: str = sys.platform) -> UseReading:
    """Look once; ``platform`` names the operating system as in ``sys.platform``.

    macOS tells nobody but the person, by a dot in its menu bar.

    Raises:
        NotImplementedError: nobody can tell on this computer.
    """
    if platform == "win32":
        from app.computer import camera_use_windows as windows

        return _reading(windows.read_users(windows.CAMERA), windows.read_users(windows.MICROPHONE))
    if platform == "linux":
        from app.computer import camera_use_linux

        return _reading(*camera_use_linux.read_users())
    raise NotImplementedError


def _reading(camera: tuple[str, ...], microphone: tuple[str, ...]) -> UseReading:
    return UseReading(
        camera=known_only(camera),
        microphone=known_only(microphone),
        local_camera=camera,
        local_microphone=microphone,
    )

"""Where the computer's power comes from, whatever its operating system."""

import sys
from dataclasses import replace

from app.computer.deadband import Deadband
from app.readiness.readings_computer import PowerReading

MINUTES_STEP = 5
"""The system's guess of what is left jumps about; it is told in steps of so many minutes."""

_minutes = Deadband(2 * MINUTES_STEP)


def read_power(platform: str = sys.platform) -> PowerReading:
    """Look once; ``platform`` names the operating system as in ``sys.platform``.

    Raises:
        NotImplementedError: there is no reader for this operating system.
        OSError: the system refused.
    """
    return _calm(_read(platform))


def _read(platform: str) -> PowerReading:
    if platform == "win32":
        from app.computer import power_windows

        return power_windows.read_power()
    if platform == "darwin":
        from app.computer import power_macos

        return power_macos.read_power()
    if platform == "linux":
        from app.computer import power_linux

        return power_linux.read_power()
    raise NotImplementedError


def _calm(reading: PowerReading) -> PowerReading:
    left = reading.minutes_left
    rounded = None if left is None else float(MINUTES_STEP * round(left / MINUTES_STEP))
    return replace(reading, minutes_left=_minutes.hold(rounded))

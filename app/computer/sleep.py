"""When the computer falls asleep or locks itself, whatever its operating system."""

import sys

from app.readiness.readings_computer import SleepReading


def read_sleep(platform: str = sys.platform) -> SleepReading:
    """Look once; ``platform`` names the operating system as in ``sys.platform``.

    Raises:
        NotImplementedError: there is no reader for this operating system.
        OSError: the system refused, or a system tool may not be started.
        subprocess.SubprocessError: a system tool did not end in time.
    """
    if platform == "win32":
        from app.computer import sleep_windows

        return sleep_windows.read_sleep()
    if platform == "darwin":
        from app.computer import sleep_macos

        return sleep_macos.read_sleep()
    if platform == "linux":
        from app.computer import sleep_linux

        return sleep_linux.read_sleep()
    raise NotImplementedError


def soonest(*minutes: float | None) -> float | None:
    """Return the shortest of some times; 0 is never, and None only where all are unknown."""
    known = [time for time in minutes if time is not None]
    return min((time for time in known if time > 0), default=0.0 if known else None)

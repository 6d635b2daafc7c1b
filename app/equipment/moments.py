"""The two clocks by which a sleep of this computer is noticed."""

import sys
import time

from app.readiness.validity import Moment


def moment() -> Moment:
    """Return the present on a clock that goes on during a sleep, and on one that stands still."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.GetTickCount64.restype = ctypes.c_uint64
        awake = ctypes.c_uint64()  # in steps of 100 ns
        kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        return Moment(kernel.GetTickCount64() / 1e3, awake.value / 1e7)
    elif sys.platform == "darwin":
        return Moment(_read(time.CLOCK_MONOTONIC), _read(time.CLOCK_UPTIME_RAW))
    else:
        return Moment(_read(time.CLOCK_BOOTTIME), _read(time.CLOCK_MONOTONIC))


def _read(clock: int) -> float:
    return time.clock_gettime(clock)  # type: ignore[attr-defined, no-any-return, unused-ignore]

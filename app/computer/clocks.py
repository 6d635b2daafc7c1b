"""Two clocks that nobody sets: one sleeps with the computer, one does not."""

import ctypes
import sys
import time

from app.readiness.validity import Moment

_UNITS_A_SECOND = 10_000_000
"""Windows counts the time awake in steps of 100 ns."""

if sys.platform == "win32":

    def moment() -> Moment:
        """Return the present on both clocks."""
        # Python's monotonic clock goes on through sleep here: it counts ticks since the start.
        elapsed = time.monotonic()
        count = ctypes.c_ulonglong()
        told = ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(count))
        return Moment(elapsed, count.value / _UNITS_A_SECOND if told else elapsed)

elif sys.platform == "darwin":

    def moment() -> Moment:
        """Return the present on both clocks."""
        elapsed = time.clock_gettime(time.CLOCK_MONOTONIC)
        return Moment(elapsed, time.clock_gettime(time.CLOCK_UPTIME_RAW))

else:

    def moment() -> Moment:
        """Return the present on both clocks."""
        awake = time.clock_gettime(time.CLOCK_MONOTONIC)
        return Moment(time.clock_gettime(time.CLOCK_BOOTTIME), awake)

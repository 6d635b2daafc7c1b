"""Whether something keeps the clock right, as far as the system itself says. No server is asked."""

import ctypes
import sys
import time
from pathlib import Path

from app.computer.days import days_since, seconds_of_filetime
from app.computer.last_used import changed_at
from app.computer.registry import COMPUTER, Registry, WindowsRegistry
from app.readiness.readings_computer import ClockReading, Known

ROOT = Path("/")

_TIME_SERVICE = r"SYSTEM\CurrentControlSet\Services\W32Time"
_NEVER = "NoSync"
_START, _DISABLED = "Start", 4
_SYNCHRONISED = "run/systemd/timesync/synchronized"
_TIME_ERROR = 5  # of linux/timex.h: the clock is not synchronised
_STA_UNSYNC = 0x0040
_TIMEX_BYTES = 256  # struct timex has 208 on 64 bits and 128 on 32


def read_clock(platform: str = sys.platform) -> ClockReading:
    """Look once; ``platform`` names the operating system as in ``sys.platform``.

    macOS keeps what it knows of its clock for administrators.

    Raises:
        NotImplementedError: there is no reader for this operating system.
        OSError: the system refused.
    """
    if platform == "win32":
        return clock_in(WindowsRegistry(), time.time())
    if platform == "linux":
        return clock_below(ROOT, time.time(), kernel_status())
    raise NotImplementedError


def clock_in(registry: Registry, now: float) -> ClockReading:
    """Return what Windows' time service wrote; it notes each time that a server answered.

    Virtual computers and domains have services of their own that set the clock, so a service that
    never did says only that it is not known.
    """
    wish = registry.value(COMPUTER, _TIME_SERVICE + r"\Parameters", "Type")
    start = registry.value(COMPUTER, _TIME_SERVICE, _START)
    good = registry.value(COMPUTER, _TIME_SERVICE + r"\Config", "LastKnownGoodTime")
    at = seconds_of_filetime(good) if isinstance(good, int) else None
    if wish == _NEVER or start == _DISABLED:
        return ClockReading(synchronised=Known.NO, clue="time_service_off")
    age = days_since(at, now)
    known = Known.UNKNOWN if age is None else Known.YES
    return ClockReading(synchronised=known, age_days=age, clue="" if age is None else "w32time")


def clock_below(root: Path, now: float, status: tuple[int, int] | None) -> ClockReading:
    """Return what a Linux below ``root`` knows.

    ``status`` is the kernel's: result and status bits of adjtimex. A virtual computer may be kept
    right by its host without the kernel knowing, so a *no* of the kernel is no more than unknown.
    """
    if status is not None and status[0] != _TIME_ERROR and not status[1] & _STA_UNSYNC:
        return ClockReading(synchronised=Known.YES, clue="kernel")
    age = days_since(changed_at(root / _SYNCHRONISED), now)
    if age is not None:
        return ClockReading(synchronised=Known.YES, age_days=age, clue="timesyncd")
    return ClockReading()


if sys.platform == "linux":

    def kernel_status() -> tuple[int, int] | None:
        """Ask the kernel how the clock is kept: result and status bits; None if it is silent.

        Asking needs no rights: with a mode of nothing, adjtimex changes nothing.
        """
        call = getattr(ctypes.CDLL(None), "adjtimex", None)
        if call is None:
            return None
        buffer = (ctypes.c_ulong * (_TIMEX_BYTES // ctypes.sizeof(ctypes.c_ulong)))()
        result = call(buffer)
        # modes, offset, freq, maxerror, esterror, status: each takes a long, the ints are padded.
        status = ctypes.c_int.from_buffer(buffer, 5 * ctypes.sizeof(ctypes.c_ulong)).value
        return (result, status) if result >= 0 else None

else:

    def kernel_status() -> tuple[int, int] | None:
        """Stand in on other systems: nothing is known."""
        return None

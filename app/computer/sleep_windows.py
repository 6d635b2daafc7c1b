"""Windows: the times of the power plan in force, the screen saver, and the lock of a policy."""

import ctypes
import sys
import uuid
from collections.abc import Mapping

from app.computer.power_windows import read_power
from app.computer.registry import COMPUTER, USER, Registry, WindowsRegistry
from app.computer.sleep import soonest
from app.readiness.readings_computer import SleepReading, Source

# Of the documentation of power policy settings: group, setting.
SLEEP = ("238c9fa8-0aad-41ed-83f4-97be242c8f20", "29f6c1db-86da-48c5-9fdb-f2b67b1f44da")
DISPLAY = ("7516b95f-f776-4464-8c53-06167f40cc99", "3c0bc021-c8a8-4e07-a973-6b14cbcb2b7e")

_SYSTEM_POLICY = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System"
_SAVER_POLICY = r"Software\Policies\Microsoft\Windows\Control Panel\Desktop"
_DESKTOP = r"Control Panel\Desktop"
_SECONDS_A_MINUTE = 60


def sleep_of(
    source: str, plan: Mapping[tuple[str, str], int | None], registry: Registry
) -> SleepReading:
    """Return the times that hold on this ``source`` of power.

    Args:
        source: a ``Source``; what is unknown is taken for mains.
        plan: seconds of the power plan by group and setting; None where it could not be read.
        registry: tells the screen saver's time, and when a policy locks the computer.
    """
    inactive = registry.value(COMPUTER, _SYSTEM_POLICY, "InactivityTimeoutSecs")
    return SleepReading(
        source=source,
        sleep_min=_minutes(plan.get(SLEEP)),
        display_min=_minutes(plan.get(DISPLAY)),
        lock_min=soonest(_minutes(inactive), _saver_minutes(registry)),
    )


def _saver_minutes(registry: Registry) -> float | None:
    """Return the screen saver's time; a policy's wish comes before the user's."""
    active = _first(registry, "ScreenSaveActive")
    seconds = _first(registry, "ScreenSaveTimeOut")
    program = _first(registry, "SCRNSAVE.EXE")
    if active is None and seconds is None:
        return None
    # Switched on and without a program, it never comes.
    return _minutes(seconds) if active != "0" and program else 0.0


def _first(registry: Registry, name: str) -> str | int | None:
    wished = registry.value(USER, _SAVER_POLICY, name)
    return registry.value(USER, _DESKTOP, name) if wished is None else wished


def _minutes(seconds: str | int | None) -> float | None:
    try:
        return round(max(0, int(seconds)) / _SECONDS_A_MINUTE, 1) if seconds is not None else None
    except ValueError:
        return None


if sys.platform == "win32":

    class _Guid(ctypes.Structure):
        _fields_ = (("data", ctypes.c_uint8 * 16),)

    def _guid(text: str) -> _Guid:
        return _Guid.from_buffer_copy(uuid.UUID(text).bytes_le)

    def _plan(source: str) -> dict[tuple[str, str], int | None]:
        library = ctypes.WinDLL("powrprof")
        side = "DC" if source == Source.BATTERY else "AC"
        read = getattr(library, f"PowerRead{side}ValueIndex", None)
        if read is None:
            return {}
        read.argtypes = (ctypes.c_void_p,) * 5
        library.PowerGetActiveScheme.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        scheme = ctypes.c_void_p()
        if library.PowerGetActiveScheme(None, ctypes.byref(scheme)) != 0:
            return {}
        found: dict[tuple[str, str], int | None] = {}
        for group, setting in (SLEEP, DISPLAY):
            seconds, where = ctypes.c_uint32(), (_guid(group), _guid(setting))
            what = (ctypes.byref(where[0]), ctypes.byref(where[1]), ctypes.byref(seconds))
            found[group, setting] = seconds.value if read(None, scheme, *what) == 0 else None
        _free(scheme)
        return found

    def _free(memory: ctypes.c_void_p) -> None:
        free = ctypes.WinDLL("kernel32").LocalFree
        free.argtypes, free.restype = (ctypes.c_void_p,), ctypes.c_void_p
        free(memory)

else:

    def _plan(source: str) -> dict[tuple[str, str], int | None]:
        raise NotImplementedError


def read_sleep() -> SleepReading:
    """Ask Windows.

    Raises:
        NotImplementedError: this is another system.
        OSError: Windows refused.
    """
    source = read_power().source
    return sleep_of(source, _plan(source), WindowsRegistry())

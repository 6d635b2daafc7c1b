"""No memory dumps: a dump of this program's memory could hold pictures and sound.

The system is asked, as early as possible, not to write one when a process dies. Best effort: what
the system refuses changes nothing else. Debuggers and assistive technology stay able to look in,
which is why Linux's stronger wish (PR_SET_DUMPABLE) is not used: it also hides a process from the
sound server and the portals that must know who asks for the microphone.
"""

import contextlib
import sys
from typing import Protocol

_FAIL_QUIETLY = 0x0001 | 0x0002
"""SEM_FAILCRITICALERRORS and SEM_NOGPFAULTERRORBOX of Windows' SetErrorMode: no report, no dump."""

_REPORT_WITHOUT_HEAP = 0x0001
"""WER_FAULT_REPORTING_FLAG_NOHEAP of Windows' WerSetFlags, should a report be made after all."""


class Kernel32(Protocol):
    """What is used of Windows' library of that name."""

    def GetErrorMode(self) -> int: ...
    def SetErrorMode(self, mode: int) -> object: ...
    def WerSetFlags(self, flags: int) -> object: ...


def forbid_dumps() -> None:
    """Have the system write no memory of this process to disk; its children inherit the wish."""
    with contextlib.suppress(Exception):
        if sys.platform == "win32":
            import ctypes

            forbid_on_windows(ctypes.windll.kernel32)
        else:
            _forbid_on_posix()


def forbid_on_windows(kernel32: Kernel32) -> None:
    """Ask through this library; the second wish is made even if the first one fails."""
    with contextlib.suppress(OSError, AttributeError):
        kernel32.SetErrorMode(kernel32.GetErrorMode() | _FAIL_QUIETLY)
    with contextlib.suppress(OSError, AttributeError):
        kernel32.WerSetFlags(_REPORT_WITHOUT_HEAP)


def _forbid_on_posix() -> None:
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        # Linux hands a dump to a collecting program (systemd-coredump, apport) whatever the limit
        # is, 0 included, except for a limit of 1 byte, which also is too little for a file.
        limit = 1 if sys.platform == "linux" and hard != 0 else 0
        resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))

"""Windows: the active paths from a desktop to a screen, as QueryDisplayConfig lists them.

DISPLAYCONFIG_PATH_INFO is laid out in the Windows SDK's ``wingdi.h``: 20 bytes of where the picture
comes from, 48 of where it goes, 4 of flags.
"""

import ctypes
import struct
import sys

from app.readiness.readings_computer import Known, ScreensReading

PATH = struct.Struct("<8sIII 8sI 40x")
"""Source adapter, source, mode and state; target adapter, target; the rest is not read."""

_DPI_OF_100_PERCENT = 96


def screens_of(paths: bytes, dpi: int | None) -> ScreensReading:
    """Return what an array of DISPLAYCONFIG_PATH_INFO says; ``dpi`` is that of the main screen."""
    whole = len(paths) // PATH.size * PATH.size
    rows = list(PATH.iter_unpack(paths[:whole]))
    sources = {(row[0], row[1]) for row in rows}
    targets = {(row[4], row[5]) for row in rows}
    mirrored = Known.YES if len(targets) > len(sources) else Known.NO
    return ScreensReading(
        desktops=len(sources),
        screens=len(targets),
        mirrored=mirrored if rows else Known.UNKNOWN,
        scale_percent=float(round(100 * dpi / _DPI_OF_100_PERCENT)) if dpi else None,
    )


if sys.platform == "win32":
    _ONLY_ACTIVE = 2
    _SUCCESS, _TOO_SMALL = 0, 122
    _MODE_SIZE = 64
    _SM_CMONITORS = 80
    _PER_MONITOR = -4  # DPI_AWARENESS_CONTEXT_PER_MONITOR_AWARE_V2

    def read_screens() -> ScreensReading:
        """Ask Windows.

        Raises:
            OSError: Windows refused, or is too old.
        """
        user = ctypes.WinDLL("user32")
        found = screens_of(_paths(user), _dpi(user))
        if found.desktops:
            return found
        # A session without a graphics card of its own, as over the network.
        count = user.GetSystemMetrics(_SM_CMONITORS)
        return ScreensReading(desktops=count, screens=count, scale_percent=found.scale_percent)

    def _paths(user: ctypes.WinDLL) -> bytes:
        paths, modes = ctypes.c_uint32(), ctypes.c_uint32()
        sizes = (ctypes.byref(paths), ctypes.byref(modes))
        # Somebody may plug a screen in between the two calls.
        for _ in range(3):
            if user.GetDisplayConfigBufferSizes(_ONLY_ACTIVE, *sizes) != _SUCCESS:
                return b""
            rows = ctypes.create_string_buffer(max(1, paths.value) * PATH.size)
            rest = ctypes.create_string_buffer(max(1, modes.value) * _MODE_SIZE)
            call = (_ONLY_ACTIVE, sizes[0], rows, sizes[1], rest, None)
            code = user.QueryDisplayConfig(*call)
            if code != _TOO_SMALL:
                return rows.raw[: paths.value * PATH.size] if code == _SUCCESS else b""
        return b""

    def _dpi(user: ctypes.WinDLL) -> int | None:
        """Ask as a program that scales itself, or Windows pretends that nothing is enlarged."""
        try:
            user.SetThreadDpiAwarenessContext.argtypes = (ctypes.c_void_p,)
            user.SetThreadDpiAwarenessContext.restype = ctypes.c_void_p
            before = user.SetThreadDpiAwarenessContext(_PER_MONITOR)
            try:
                return int(user.GetDpiForSystem()) or None
            finally:
                user.SetThreadDpiAwarenessContext(before)
        except AttributeError:
            return None

else:

    def read_screens() -> ScreensReading:
        """Stand in on other systems.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError

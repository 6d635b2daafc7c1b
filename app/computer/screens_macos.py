"""macOS: the displays that CoreGraphics draws to and those that it only sees."""

import ctypes
import sys
from collections.abc import Collection

from app.readiness.readings_computer import Known, ScreensReading

_CORE_GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"
_MOST = 16


def screens_of(drawn: int, online: int, mirrored: Collection[bool]) -> ScreensReading:
    """Return what CoreGraphics says.

    Args:
        drawn: displays with a picture of their own.
        online: displays that are connected and awake.
        mirrored: for each of these, whether it belongs to a set that shows one picture.
    """
    if online < 1:
        return ScreensReading()
    together = Known.YES if any(mirrored) else Known.NO
    return ScreensReading(desktops=max(1, drawn), screens=online, mirrored=together)


if sys.platform == "darwin":

    def read_screens() -> ScreensReading:
        """Ask CoreGraphics.

        Raises:
            OSError: there is no CoreGraphics, or it refused.
        """
        library = ctypes.CDLL(_CORE_GRAPHICS)
        online = _displays(library, "CGGetOnlineDisplayList")
        library.CGDisplayIsInMirrorSet.argtypes = (ctypes.c_uint32,)
        library.CGDisplayIsInMirrorSet.restype = ctypes.c_uint32
        together = [bool(library.CGDisplayIsInMirrorSet(display)) for display in online]
        return screens_of(len(_displays(library, "CGGetActiveDisplayList")), len(online), together)

    def _displays(library: ctypes.CDLL, name: str) -> list[int]:
        call = getattr(library, name)
        call.argtypes = (ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p)
        call.restype = ctypes.c_int32
        found, count = (ctypes.c_uint32 * _MOST)(), ctypes.c_uint32()
        if call(_MOST, found, ctypes.byref(count)) != 0:
            raise OSError("CoreGraphics refused")
        return list(found[: min(_MOST, count.value)])

else:

    def read_screens() -> ScreensReading:
        """Stand in on other systems.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError

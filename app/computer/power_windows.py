"""Windows: SYSTEM_POWER_STATUS, as ``winbase.h`` lays it out.

The meaning of its bytes is that of the documentation of GetSystemPowerStatus.
"""

import ctypes
import struct
import sys

from app.readiness.readings_computer import PowerReading, Source

STATUS = struct.Struct("<BBBBII")
"""Line status, battery flag, percent, saver, seconds left, seconds of a full battery."""

_SOURCES = {0: Source.BATTERY, 1: Source.MAINS}
_NO_BATTERY = 128
_UNKNOWN = 255
_SECONDS_UNKNOWN = 0xFFFFFFFF


def power_of(status: bytes) -> PowerReading:
    """Return what a SYSTEM_POWER_STATUS says.

    Raises:
        struct.error: it is not 12 bytes long.
    """
    line, flag, percent, saver, seconds, _ = STATUS.unpack(status)
    source = _SOURCES.get(line, Source.UNKNOWN)
    battery = flag == _UNKNOWN or not flag & _NO_BATTERY
    # Where even the battery is unknown there is none to speak of: virtual computers say so.
    if flag == _UNKNOWN and percent == _UNKNOWN:
        battery = False
    left = None if seconds == _SECONDS_UNKNOWN or source != Source.BATTERY else seconds / 60
    return PowerReading(
        battery=battery,
        source=source,
        percent=float(percent) if battery and percent <= 100 else None,
        minutes_left=left if battery else None,
        saver=saver == 1,
    )


if sys.platform == "win32":

    def read_power() -> PowerReading:
        """Ask Windows.

        Raises:
            OSError: Windows refused.
        """
        buffer = (ctypes.c_uint32 * (STATUS.size // 4))()
        if not ctypes.WinDLL("kernel32").GetSystemPowerStatus(buffer):
            raise OSError("GetSystemPowerStatus refused")
        return power_of(bytes(buffer))

else:

    def read_power() -> PowerReading:
        """Stand in on other systems.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError

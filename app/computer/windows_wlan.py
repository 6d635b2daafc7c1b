"""Windows: what the WLAN service says of one adapter, without the network's name.

Windows 11 24H2 counts some questions as asking where the computer is, and shows a prompt for them.
The strength alone (RSSI) and the channel are not among these. Quality comes in one block with the
network's name, so it is asked for on older versions only.
"""

import ctypes
import sys
from dataclasses import dataclass
from uuid import UUID

FIRST_BUILD_THAT_PROMPTS = 26100
"""Windows 11 24H2."""


@dataclass(frozen=True, slots=True)
class Radio:
    """Strength in dBm, quality from 0 to 100, channel's number; zeros and None for nothing.

    ``denied``: Windows keeps it from this program.
    """

    rssi: int | None = None
    quality: int = 0
    channel: int = 0
    denied: bool = False


def guid_of(key: str) -> bytes | None:
    """Return an adapter's GUID as Windows has it in memory, 16 bytes."""
    try:
        return UUID(key).bytes_le
    except ValueError:
        return None


if sys.platform == "win32":
    _CLIENT_VERSION = 2
    _ACCESS_DENIED = 5
    _CURRENT_CONNECTION, _CHANNEL, _RSSI = 7, 8, 0x10000102
    # WLAN_CONNECTION_ATTRIBUTES: names and addresses stand before the quality and are passed over.
    _QUALITY_AT = 576

    class _Wlan:
        """One session with the WLAN service."""

        def __init__(self) -> None:
            self._dll = ctypes.WinDLL("wlanapi")
            pointer, number = ctypes.c_void_p, ctypes.c_uint32
            self._dll.WlanOpenHandle.argtypes = (number, pointer, pointer, pointer)
            self._dll.WlanOpenHandle.restype = number
            query = self._dll.WlanQueryInterface
            query.argtypes = (pointer, pointer, number, pointer, pointer, pointer, pointer)
            query.restype = number
            self._dll.WlanCloseHandle.argtypes = (pointer, pointer)
            self._dll.WlanFreeMemory.argtypes = (pointer,)
            self._dll.WlanFreeMemory.restype = None
            self.handle = ctypes.c_void_p()
            self.denied = False

        def radio(self, guid: bytes) -> Radio:
            version = ctypes.c_uint32()
            code = self._dll.WlanOpenHandle(
                _CLIENT_VERSION, None, ctypes.byref(version), ctypes.byref(self.handle)
            )
            if code:
                return Radio(denied=code == _ACCESS_DENIED)
            try:
                return self._read(guid)
            finally:
                self._dll.WlanCloseHandle(self.handle, None)

        def _read(self, guid: bytes) -> Radio:
            channel = self._number(guid, _CHANNEL, 0) or 0
            rssi = self._number(guid, _RSSI, 0, signed=True)
            if rssi is not None:
                return Radio(rssi=rssi, channel=channel)
            quality = 0
            if sys.getwindowsversion().build < FIRST_BUILD_THAT_PROMPTS:
                quality = self._number(guid, _CURRENT_CONNECTION, _QUALITY_AT) or 0
            return Radio(quality=quality, channel=channel, denied=self.denied and not quality)

        def _number(self, guid: bytes, what: int, at: int, signed: bool = False) -> int | None:
            """Return 32 bits of the answer that start at byte ``at``, or None."""
            size, data = ctypes.c_uint32(), ctypes.c_void_p()
            code = self._dll.WlanQueryInterface(
                self.handle, guid, what, None, ctypes.byref(size), ctypes.byref(data), None
            )
            if code or not data.value:
                self.denied = self.denied or code == _ACCESS_DENIED
                return None
            try:
                if size.value < at + 4:
                    return None
                return int.from_bytes(ctypes.string_at(data.value + at, 4), "little", signed=signed)
            finally:
                self._dll.WlanFreeMemory(data)

    def read_radio(key: str) -> Radio:
        """Ask about the adapter with this GUID; a Windows without WLAN service says nothing."""
        guid = guid_of(key)
        try:
            return _Wlan().radio(guid) if guid else Radio()
        except OSError:
            return Radio()

else:

    def read_radio(key: str) -> Radio:
        """Stand in on other systems: nothing is known."""
        return Radio()

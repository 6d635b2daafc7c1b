"""macOS: strength, band and rate of the Wi-Fi, from the system's CoreWLAN framework.

They need no permission, unlike the network's name, which is not asked for. Whether data is counted
on this connection is told by no call that plain C can make, so it stays unknown.
"""

import ctypes
import sys
from collections.abc import Callable
from dataclasses import dataclass

from app.computer.model import Adapter, Details, Hint
from app.computer.wifi_words import with_signal

_BANDS_GHZ = {1: 2.4, 2: 5.0, 3: 6.0}
_FASTEST_MBPS = 100_000.0


@dataclass(frozen=True, slots=True)
class Radio:
    """What CoreWLAN says: strength in dBm, rate in Mbit/s, band as its own number; 0 for none."""

    rssi: int = 0
    rate: float = 0.0
    band: int = 0


def details_of(adapter: Adapter, read: Callable[[str], Radio] | None = None) -> Details:
    """Ask about one adapter. What nobody tells stays unknown."""
    if Hint.WIFI not in adapter.hints:
        return Details()
    radio = (read or read_radio)(adapter.key)
    signal = with_signal(float(radio.rssi), "corewlan")
    return Details(
        signal_dbm=signal.signal_dbm,
        signal_clue=signal.signal_clue,
        band_ghz=_BANDS_GHZ.get(radio.band),
        speed_mbps=radio.rate if 0 < radio.rate <= _FASTEST_MBPS else None,
    )


if sys.platform == "darwin":
    _FRAMEWORK = "/System/Library/Frameworks/CoreWLAN.framework/CoreWLAN"
    _RUNTIME = "/usr/lib/libobjc.A.dylib"
    _Id = ctypes.c_void_p

    class _ObjectiveC:
        """Sends messages to objects; a message to nothing answers nothing, as the runtime has it.

        ``objc_msgSend`` has to be called with the very types of each method.
        """

        def __init__(self) -> None:
            self._dll = ctypes.CDLL(_RUNTIME)
            self._framework = ctypes.CDLL(_FRAMEWORK)
            self._dll.objc_getClass.argtypes = (ctypes.c_char_p,)
            self._dll.objc_getClass.restype = _Id
            self._dll.sel_registerName.argtypes = (ctypes.c_char_p,)
            self._dll.sel_registerName.restype = _Id
            self._dll.objc_autoreleasePoolPush.restype = _Id
            self._dll.objc_autoreleasePoolPop.argtypes = (_Id,)
            self._dll.objc_autoreleasePoolPop.restype = None
            send = ctypes.cast(self._dll.objc_msgSend, _Id).value
            self._object = ctypes.CFUNCTYPE(_Id, _Id, _Id)(send or 0)
            self._number = ctypes.CFUNCTYPE(ctypes.c_long, _Id, _Id)(send or 0)
            self._double = ctypes.CFUNCTYPE(ctypes.c_double, _Id, _Id)(send or 0)
            self._text = ctypes.CFUNCTYPE(ctypes.c_char_p, _Id, _Id)(send or 0)

        def radio(self, name: str) -> Radio:
            pool = self._dll.objc_autoreleasePoolPush()
            try:
                return self._radio(name)
            finally:
                self._dll.objc_autoreleasePoolPop(pool)

        def _radio(self, name: str) -> Radio:
            client = self._of(self._dll.objc_getClass(b"CWWiFiClient"), b"sharedWiFiClient")
            interface = self._of(client, b"interface")
            called = self._of(interface, b"interfaceName")
            if not called or self._text(called, self._selector(b"UTF8String")) != name.encode():
                return Radio()
            channel = self._of(interface, b"wlanChannel")
            band = self._number(channel, self._selector(b"channelBand")) if channel else 0
            return Radio(
                self._number(interface, self._selector(b"rssiValue")),
                self._double(interface, self._selector(b"transmitRate")),
                band,
            )

        def _of(self, thing: int | None, selector: bytes) -> int | None:
            if not thing:
                return None
            found: int | None = self._object(thing, self._selector(selector))
            return found

        def _selector(self, name: bytes) -> int:
            selector: int = self._dll.sel_registerName(name)
            return selector

    def read_radio(name: str) -> Radio:
        """Ask CoreWLAN about the interface of this name.

        Raises:
            OSError: there is no such framework.
        """
        return _ObjectiveC().radio(name)

else:

    def read_radio(name: str) -> Radio:
        """Stand in on other systems.

        Raises:
            OSError: always.
        """
        raise OSError("CoreWLAN is a part of macOS")

"""Windows: the lid, by the power notifications, which need no window.

Windows calls back with the present state as soon as one registers, from a thread of its own, and
again at each change. Registered once, it stays so until the interpreter ends: a call that came
after that would find nothing to call.
"""

import atexit
import ctypes
import sys
from threading import Event
from typing import NoReturn
from uuid import UUID

from app.readiness.readings_privacy import Lid

LID_CHANGED = UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3")
"""GUID_LIDSWITCH_STATE_CHANGE (winnt.h); its data is one number: 0 closed, 1 open."""

FIRST_ANSWER_S = 0.5
"""How long the first call back is waited for, s."""

_CALLBACK_FLAG = 2
_SETTING_CHANGED = 0x8013
_LID_PRESENT = 2  # byte of SYSTEM_POWER_CAPABILITIES


class Setting(ctypes.Structure):
    """POWERBROADCAST_SETTING, whose data goes on after the first byte."""

    _fields_ = (
        ("guid", ctypes.c_uint8 * 16),
        ("length", ctypes.c_uint32),
        ("data", ctypes.c_uint8 * 4),
    )


def lid_of(setting: Setting) -> Lid:
    """Return what a notification says about the lid."""
    if bytes(setting.guid) != LID_CHANGED.bytes_le or setting.length != len(setting.data):
        return Lid.UNKNOWN
    return Lid.OPEN if int.from_bytes(bytes(setting.data), "little") else Lid.CLOSED


class LidWatch:
    """Remembers the newest notification."""

    def __init__(self) -> None:
        """Begin without any."""
        self.lid = Lid.UNKNOWN
        self.told = Event()

    def on_setting(self, kind: int, setting: Setting) -> None:
        """Take one notification in; called from a thread of Windows'."""
        if kind == _SETTING_CHANGED and (lid := lid_of(setting)) is not Lid.UNKNOWN:
            self.lid = lid
            self.told.set()


if sys.platform == "win32":
    _Callback = ctypes.WINFUNCTYPE(
        ctypes.c_uint32, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p
    )

    class _Subscription(ctypes.Structure):
        """DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS."""

        _fields_ = (("callback", _Callback), ("context", ctypes.c_void_p))

    class _Registered:
        """The one registration of this process; everything that Windows holds on to lives here."""

        def __init__(self) -> None:
            self.watch = LidWatch()
            self._guid = (ctypes.c_uint8 * 16)(*LID_CHANGED.bytes_le)
            self._subscription = _Subscription(_Callback(self._on_setting), None)
            self._handle = ctypes.c_void_p()
            self._library = ctypes.WinDLL("powrprof")
            call = self._library.PowerSettingRegisterNotification
            call.argtypes = (ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p)
            call.restype = ctypes.c_uint32
            code = call(
                self._guid,
                _CALLBACK_FLAG,
                ctypes.byref(self._subscription),
                ctypes.byref(self._handle),
            )
            if code:
                raise ctypes.WinError(code)
            atexit.register(self._take_back)

        def _take_back(self) -> None:
            self._library.PowerSettingUnregisterNotification(self._handle)

        def _on_setting(self, context: int, kind: int, setting: int) -> int:
            if setting:
                self.watch.on_setting(kind, Setting.from_address(setting))
            return 0

    _registered: _Registered | None = None

    def read_lid() -> Lid:
        """Ask Windows; the first time it takes up to half a second.

        Raises:
            OSError: Windows refused.
        """
        global _registered
        if not _has_lid():
            return Lid.NONE
        if _registered is None:
            _registered = _Registered()
            _registered.watch.told.wait(FIRST_ANSWER_S)
        return _registered.watch.lid

    def _has_lid() -> bool:
        capabilities = (ctypes.c_uint8 * 256)()
        if not ctypes.WinDLL("powrprof").GetPwrCapabilities(capabilities):
            raise OSError("GetPwrCapabilities refused")
        return bool(capabilities[_LID_PRESENT])

else:

    def read_lid() -> NoReturn:
        """Stand in on other systems.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError

"""Windows' core audio: its devices, their properties and levels, and which of them is preferred.

The numbers are places in the tables of IMMDeviceEnumerator, IMMDeviceCollection, IMMDevice,
IPropertyStore and IAudioEndpointVolume, as mmdeviceapi.h, propsys.h and endpointvolume.h have them.
"""

import ctypes
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

from app.capture.endpoint_com import ComObject, PropertyKey, PropVariant, guid

RENDER, CAPTURE = 0, 1
CONSOLE, COMMUNICATIONS = 0, 2

_ENUMERATOR_CLASS = "bcde0395-e52f-467c-8e3d-c4579291692e"
_ENUMERATOR = "a95664d2-9614-4f35-a746-de8db63617e6"
_VOLUME = "5cdf2c82-841e-4546-9722-0cf74078229a"
_ENUM_ENDPOINTS, _GET_DEFAULT = 3, 4
_GET_COUNT, _ITEM = 3, 4
_ACTIVATE, _OPEN_PROPERTIES, _GET_ID = 3, 4, 5
_STORE_COUNT, _STORE_KEY, _STORE_VALUE = 3, 4, 5
_SET_SCALAR, _GET_DECIBELS, _GET_SCALAR, _SET_MUTE, _GET_MUTE = 7, 8, 9, 14, 15
_ACTIVE, _READ_ONLY, _ANY_SERVER, _IN_PROCESS = 1, 0, 23, 1
_MULTI_THREADED, _SINGLE_THREADED, _CHANGED_MODE = 0, 2, 0x80010106
_MOST_PROPERTIES = 300

_U, _F, _P = ctypes.c_uint32, ctypes.c_float, ctypes.c_void_p


@dataclass(frozen=True, slots=True)
class Level:
    """Volume 0 to 1, the same in dB, and muting; None where the device has no such control."""

    volume: float | None = None
    decibels: float | None = None
    muted: bool | None = None


class AudioDevice(Protocol):
    """A device that is plugged in and enabled."""

    id: str
    capture: bool
    properties: Mapping[str, str | int]

    def level(self) -> Level:
        """Return what the volume stands at."""

    def set_level(self, volume: float | None, muted: bool | None) -> None:
        """Set volume and muting, as far as Windows agrees; None leaves either as it is."""

    def release(self) -> None:
        """Let go."""


class AudioDevices(Protocol):
    """All devices of the computer."""

    def all(self) -> list[AudioDevice]:
        """Return the devices. Raises OSError."""

    def preferred(self, flow: int, role: int) -> str:
        """Return the id of the device for a role; empty if there is none."""

    def release(self) -> None:
        """Let go."""


class _Device:
    """One IMMDevice with its IAudioEndpointVolume."""

    def __init__(self, device: ComObject, flow: int) -> None:
        self.capture = flow == CAPTURE
        self._volume: ComObject | None = None
        try:
            self.id = _id(device)
            self.properties: Mapping[str, str | int] = dict(_properties(device))
            with suppress(OSError):
                wanted = (guid(_VOLUME), _ANY_SERVER, None)
                self._volume = device.made(_ACTIVATE, (_P, _U, _P), *wanted)
        finally:
            device.release()

    def level(self) -> Level:
        return Level(
            self._asked(_GET_SCALAR),
            self._asked(_GET_DECIBELS),
            None if (muted := self._asked_flag(_GET_MUTE)) is None else bool(muted),
        )

    def set_level(self, volume: float | None, muted: bool | None) -> None:
        if volume is not None:
            self._set(_SET_SCALAR, _F, volume)
        if muted is not None:
            self._set(_SET_MUTE, ctypes.c_int, muted)

    def release(self) -> None:
        if self._volume is not None:
            self._volume.release()

    def _set(self, place: int, kind: "type[ctypes._SimpleCData[Any]]", value: float) -> None:
        if self._volume is not None:
            with suppress(OSError):  # it is read back, which tells
                self._volume.call(place, (kind, _P), value, None)

    def _asked(self, place: int) -> float | None:
        answer = _F()
        return answer.value if self._ask(place, answer) else None

    def _asked_flag(self, place: int) -> int | None:
        answer = ctypes.c_int()
        return answer.value if self._ask(place, answer) else None

    def _ask(self, place: int, answer: "ctypes.c_float | ctypes.c_int") -> bool:
        if self._volume is None:
            return False
        try:
            self._volume.call(place, (_P,), ctypes.addressof(answer))
        except OSError:
            return False
        return True


class CoreAudio:
    """The IMMDeviceEnumerator of this process."""

    def __init__(self) -> None:
        """Ask Windows for it.

        Raises:
            OSError: Windows has none, or this is not Windows.
        """
        self._enumerator = _enumerator()

    def all(self) -> list[AudioDevice]:
        """Return the devices that can be used now.

        Raises:
            OSError: Windows does not say.
        """
        return [device for flow in (RENDER, CAPTURE) for device in self._of(flow)]

    def preferred(self, flow: int, role: int) -> str:
        """Return the id of the device for a role; empty if there is none."""
        try:
            device = self._enumerator.made(_GET_DEFAULT, (_U, _U), flow, role)
        except OSError:
            return ""
        try:
            return _id(device)
        except OSError:
            return ""
        finally:
            device.release()

    def release(self) -> None:
        """Let go of the enumerator."""
        self._enumerator.release()

    def _of(self, flow: int) -> Iterator[AudioDevice]:
        collection = self._enumerator.made(_ENUM_ENDPOINTS, (_U, _U), flow, _ACTIVE)
        try:
            count = _U()
            collection.call(_GET_COUNT, (_P,), ctypes.addressof(count))
            for place in range(count.value):
                with suppress(OSError):  # it was unplugged in between
                    yield _Device(collection.made(_ITEM, (_U,), place), flow)
        finally:
            collection.release()


def _id(device: ComObject) -> str:
    text = ctypes.c_void_p()
    device.call(_GET_ID, (_P,), ctypes.addressof(text))
    if not text.value:
        return ""
    try:
        return ctypes.wstring_at(text.value)
    finally:
        _free(text.value)


def _properties(device: ComObject) -> Iterator[tuple[str, str | int]]:
    store = device.made(_OPEN_PROPERTIES, (_U,), _READ_ONLY)
    try:
        count = _U()
        store.call(_STORE_COUNT, (_P,), ctypes.addressof(count))
        for place in range(min(count.value, _MOST_PROPERTIES)):
            with suppress(OSError):  # some drivers list what they do not have
                yield from _property(store, place)
    finally:
        store.release()


def _property(store: ComObject, place: int) -> Iterator[tuple[str, str | int]]:
    key, variant = PropertyKey(), PropVariant()
    store.call(_STORE_KEY, (_U, _P), place, ctypes.addressof(key))
    store.call(_STORE_VALUE, (_P, _P), ctypes.addressof(key), ctypes.addressof(variant))
    try:
        value = variant.read()
    finally:
        _clear(variant)
    if value is not None:
        yield str(key), value


if sys.platform == "win32":

    def _enumerator() -> ComObject:
        ole = ctypes.WinDLL("ole32")
        ole.CoInitializeEx.restype = ctypes.c_uint32
        # Where another part of the process was first, its choice is as good; but it must be joined,
        # or all ends when that part does.
        if ole.CoInitializeEx(None, _SINGLE_THREADED) == _CHANGED_MODE:
            ole.CoInitializeEx(None, _MULTI_THREADED)
        found = ctypes.c_void_p()
        ole.CoCreateInstance.argtypes = (_P, _P, _U, _P, _P)
        ole.CoCreateInstance.restype = ctypes.c_int32
        wanted = (guid(_ENUMERATOR_CLASS), None, _IN_PROCESS, guid(_ENUMERATOR))
        if ole.CoCreateInstance(*wanted, ctypes.addressof(found)) < 0:
            raise OSError("Windows has no core audio")
        return ComObject(found.value or 0)

    def _free(address: int) -> None:
        free = ctypes.WinDLL("ole32").CoTaskMemFree
        free.argtypes, free.restype = (_P,), None
        free(address)

    def _clear(variant: PropVariant) -> None:
        clear = ctypes.WinDLL("ole32").PropVariantClear
        clear.argtypes, clear.restype = (_P,), ctypes.c_int32
        clear(ctypes.addressof(variant))

else:

    def _enumerator() -> ComObject:
        raise OSError("core audio is part of Windows")

    def _free(address: int) -> None:
        """Nothing to free."""

    def _clear(variant: PropVariant) -> None:
        """Nothing to clear."""

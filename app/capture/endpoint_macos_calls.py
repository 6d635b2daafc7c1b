"""macOS: the calls into CoreAudio, by ctypes.

Every property is asked for by a selector of four letters, a scope (input, output, whole device) and
an element (0 for all channels together).
"""

import ctypes
import ctypes.util
import struct
from collections.abc import Sequence
from typing import Protocol

SYSTEM = 1
"""The object that stands for all of CoreAudio."""

_UTF8 = 0x08000100
_LONGEST = 512


class _Address(ctypes.Structure):
    _fields_ = (
        ("selector", ctypes.c_uint32), ("scope", ctypes.c_uint32), ("element", ctypes.c_uint32)
    )  # fmt: skip


class AudioObjects(Protocol):
    """CoreAudio's objects. What an object does not have is None or empty."""

    def number(self, thing: int, selector: str, scope: str = "glob") -> int | None:
        """Return a whole number."""

    def numbers(self, thing: int, selector: str, scope: str = "glob") -> Sequence[int]:
        """Return a list of whole numbers."""

    def level(self, thing: int, selector: str, scope: str, element: int = 0) -> float | None:
        """Return a number such as a volume."""

    def text(self, thing: int, selector: str, scope: str = "glob") -> str:
        """Return a text."""

    def set_number(self, thing: int, selector: str, scope: str, value: int) -> bool:
        """Set a whole number; return whether CoreAudio agreed."""

    def set_level(self, thing: int, selector: str, scope: str, element: int, value: float) -> bool:
        """Set a number such as a volume; return whether CoreAudio agreed."""


class CoreAudioObjects:
    """The real ones."""

    def __init__(self) -> None:
        """Load the frameworks.

        Raises:
            OSError: they are not there.
        """
        self._audio = _framework("CoreAudio")
        self._texts = _framework("CoreFoundation")
        self._texts.CFStringGetCString.argtypes = (
            ctypes.c_void_p, ctypes.c_char_p, ctypes.c_long, ctypes.c_uint32
        )  # fmt: skip
        self._texts.CFRelease.argtypes = (ctypes.c_void_p,)

    def number(self, thing: int, selector: str, scope: str = "glob") -> int | None:
        value = ctypes.c_uint32()
        return value.value if self._get(thing, _address(selector, scope), value) else None

    def numbers(self, thing: int, selector: str, scope: str = "glob") -> Sequence[int]:
        address, size = _address(selector, scope), ctypes.c_uint32()
        code = self._audio.AudioObjectGetPropertyDataSize(
            ctypes.c_uint32(thing), ctypes.byref(address), 0, None, ctypes.byref(size)
        )
        if code or not size.value:
            return ()
        values = (ctypes.c_uint32 * (size.value // 4))()
        return tuple(values) if self._get(thing, address, values) else ()

    def level(self, thing: int, selector: str, scope: str, element: int = 0) -> float | None:
        value = ctypes.c_float()
        address = _address(selector, scope, element)
        return value.value if self._get(thing, address, value) else None

    def text(self, thing: int, selector: str, scope: str = "glob") -> str:
        value = ctypes.c_void_p()
        if not self._get(thing, _address(selector, scope), value) or not value.value:
            return ""
        room = ctypes.create_string_buffer(_LONGEST)
        fits = self._texts.CFStringGetCString(value, room, _LONGEST, _UTF8)
        self._texts.CFRelease(value)
        return room.value.decode("utf-8", "replace") if fits else ""

    def set_number(self, thing: int, selector: str, scope: str, value: int) -> bool:
        return self._set(thing, _address(selector, scope), ctypes.c_uint32(value))

    def set_level(self, thing: int, selector: str, scope: str, element: int, value: float) -> bool:
        return self._set(thing, _address(selector, scope, element), ctypes.c_float(value))

    def _get(self, thing: int, address: _Address, value: "ctypes._CDataType") -> bool:
        if not self._has(thing, address):
            return False
        size = ctypes.c_uint32(ctypes.sizeof(value))
        code = self._audio.AudioObjectGetPropertyData(
            ctypes.c_uint32(thing), ctypes.byref(address), 0, None, ctypes.byref(size),
            ctypes.byref(value),
        )  # fmt: skip
        return bool(code == 0)

    def _set(self, thing: int, address: _Address, value: "ctypes._CDataType") -> bool:
        if not self._has(thing, address):
            return False
        code = self._audio.AudioObjectSetPropertyData(
            ctypes.c_uint32(thing), ctypes.byref(address), 0, None,
            ctypes.c_uint32(ctypes.sizeof(value)), ctypes.byref(value),
        )  # fmt: skip
        return bool(code == 0)

    def _has(self, thing: int, address: _Address) -> bool:
        has = self._audio.AudioObjectHasProperty
        has.restype = ctypes.c_ubyte
        return bool(has(ctypes.c_uint32(thing), ctypes.byref(address)))


def letters(number: int | None) -> str:
    """Return the four letters that a number stands for, ``usb `` for instance."""
    return struct.pack(">I", number or 0).decode("latin-1")


def _address(selector: str, scope: str, element: int = 0) -> _Address:
    return _Address(*struct.unpack(">II", (selector + scope).encode("latin-1")), element)


def _framework(name: str) -> ctypes.CDLL:
    return ctypes.CDLL(f"/System/Library/Frameworks/{name}.framework/{name}")

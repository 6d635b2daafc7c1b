"""The little of Windows' component object model that core audio needs, by ctypes alone.

An object is a pointer to a pointer to a table of functions. Which function stands at which place is
fixed for ever by the interface's id, so a number says which one is called.
"""

import ctypes
from collections.abc import Sequence
from typing import Any
from uuid import UUID

FUNCTION: Any = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)
"""How the functions are called; the same on 64 bits as any other of C's."""

_RELEASE = 2
_TEXT, _NUMBER, _ID = 31, 19, 72  # VT_LPWSTR, VT_UI4, VT_CLSID


class PropertyKey(ctypes.Structure):
    """PROPERTYKEY: the id of a family of properties, and a number in it."""

    _fields_ = (("family", ctypes.c_ubyte * 16), ("number", ctypes.c_uint32))

    def __str__(self) -> str:
        """Return the key as the registry writes it."""
        return f"{{{UUID(bytes_le=bytes(self.family))}}},{self.number}"


class _Value(ctypes.Union):
    _fields_ = (
        ("number", ctypes.c_uint32),
        ("address", ctypes.c_void_p),
        ("room", ctypes.c_ubyte * 16),
    )


class PropVariant(ctypes.Structure):
    """PROPVARIANT, of which texts, numbers and ids are read."""

    _fields_ = (("kind", ctypes.c_uint16), ("reserved", ctypes.c_uint16 * 3), ("value", _Value))

    def read(self) -> str | int | None:
        """Return the value; None if it is of a kind that is not needed."""
        if self.kind == _NUMBER:
            return int(self.value.number)
        if not self.value.address:
            return None
        if self.kind == _TEXT:
            return ctypes.wstring_at(self.value.address)
        if self.kind == _ID:
            return str(UUID(bytes_le=ctypes.string_at(self.value.address, 16)))
        return None


def guid(text: str) -> "ctypes.Array[ctypes.c_ubyte]":
    """Return an interface's id as Windows wants it."""
    return (ctypes.c_ubyte * 16)(*UUID(text).bytes_le)


class ComObject:
    """An object of Windows', let go of when ``release`` is called."""

    def __init__(self, address: int) -> None:
        """Take over a reference.

        Raises:
            OSError: there is none.
        """
        if not address:
            raise OSError("Windows returned nothing")
        self._address = address

    def call(self, place: int, kinds: Sequence[Any], *values: object) -> None:
        """Call the function at ``place`` of the object's table.

        Raises:
            OSError: Windows answered with an error.
        """
        table = ctypes.cast(self._address, ctypes.POINTER(ctypes.c_void_p))[0]
        entry = ctypes.cast(table, ctypes.POINTER(ctypes.c_void_p))[place]
        code = FUNCTION(ctypes.c_int32, ctypes.c_void_p, *kinds)(entry)(self._address, *values)
        if code < 0:
            raise OSError(f"Windows answered {code & 0xFFFFFFFF:#x}")

    def made(self, place: int, kinds: Sequence[Any], *values: object) -> "ComObject":
        """Call a function whose last parameter is where it puts another object.

        Raises:
            OSError: as for ``call``, or it put nothing there.
        """
        found = ctypes.c_void_p()
        self.call(place, [*kinds, ctypes.c_void_p], *values, ctypes.addressof(found))
        return ComObject(found.value or 0)

    def release(self) -> None:
        """Let go; nothing may be called afterwards."""
        address, self._address = self._address, 0
        if address:
            table = ctypes.cast(address, ctypes.POINTER(ctypes.c_void_p))[0]
            entry = ctypes.cast(table, ctypes.POINTER(ctypes.c_void_p))[_RELEASE]
            FUNCTION(ctypes.c_uint32, ctypes.c_void_p)(entry)(address)

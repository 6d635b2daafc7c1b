"""Calls through tables of functions, on tables made of this process's own functions."""

import ctypes
import sys

import pytest

from app.capture.endpoint_com import FUNCTION, ComObject, PropertyKey, PropVariant, guid
from app.capture.endpoint_core_audio import CoreAudio

_P, _F = ctypes.c_void_p, ctypes.c_float
_FAILED = ctypes.c_int32(0x80070490).value


class Thing:
    """An object with a table of five functions, as another program would have made it."""

    def __init__(self) -> None:
        self.released = 0
        self.level = 0.0
        kinds = {
            2: (FUNCTION(ctypes.c_uint32, _P), self._release),
            3: (FUNCTION(ctypes.c_int32, _P, _F, _P), self._set),
            4: (FUNCTION(ctypes.c_int32, _P, _P), self._give),
        }
        self._kept = {place: kind(function) for place, (kind, function) in kinds.items()}
        entries = [ctypes.cast(self._kept[p], _P).value if p in self._kept else 0 for p in range(5)]
        self._table = (_P * 5)(*entries)
        self._object = (_P * 1)(ctypes.addressof(self._table))

    @property
    def address(self) -> int:
        return ctypes.addressof(self._object)

    def _release(self, _this: int) -> int:
        self.released += 1
        return 0

    def _set(self, _this: int, level: float, _context: int) -> int:
        self.level = level
        return _FAILED if level > 1 else 0

    def _give(self, this: int, where: int) -> int:
        ctypes.cast(where, ctypes.POINTER(_P))[0] = this
        return 0


def test_the_function_at_a_place_is_called_with_its_values():
    thing = Thing()
    ComObject(thing.address).call(3, (_F, _P), 0.25, None)
    assert thing.level == 0.25


def test_an_answer_that_is_an_error_is_one():
    with pytest.raises(OSError, match="0x80070490"):
        ComObject(Thing().address).call(3, (_F, _P), 2.0, None)


def test_an_object_can_give_another_and_is_let_go_of_once():
    thing = Thing()
    other = ComObject(thing.address).made(4, ())
    other.release()
    other.release()
    assert thing.released == 1


def test_nothing_is_no_object():
    with pytest.raises(OSError, match="nothing"):
        ComObject(0)


def test_the_sizes_are_those_of_windows():
    assert ctypes.sizeof(PropertyKey) == 20
    assert ctypes.sizeof(PropVariant) == 24


def test_a_key_is_written_as_in_the_registry():
    key = PropertyKey()
    key.family[:] = guid("1da5d803-d492-4edd-8c23-e0c0ffee7f0e")
    key.number = 7
    assert str(key) == "{1da5d803-d492-4edd-8c23-e0c0ffee7f0e},7"


def test_values_are_read_by_their_kind():
    value = PropVariant(kind=19)
    value.value.number = 5
    assert value.read() == 5
    kept = guid("1da5d803-d492-4edd-8c23-e0c0ffee7f0e")
    value = PropVariant(kind=72)
    value.value.address = ctypes.addressof(kept)
    assert value.read() == "1da5d803-d492-4edd-8c23-e0c0ffee7f0e"
    text = ctypes.create_unicode_buffer("Hörlurar")
    value = PropVariant(kind=31)
    value.value.address = ctypes.addressof(text)
    assert value.read() == "Hörlurar"
    assert PropVariant(kind=31).read() is None
    value.kind = 0x1011
    assert value.read() is None


def test_elsewhere_there_is_no_core_audio():
    if sys.platform == "win32":
        pytest.skip("here it is there")
    with pytest.raises(OSError, match="part of Windows"):
        CoreAudio()

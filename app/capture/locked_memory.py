"""Keeps memory from being swapped out to a disk, as far as the system grants it.

Best effort: a system that refuses (its limit is reached, the call is missing) changes nothing else.
"""

import ctypes
import sys

import numpy as np
from numpy.typing import NDArray


def lock(memory: NDArray[np.float32]) -> bool:
    """Ask that ``memory`` stays out of the swap file; return whether the system agreed."""
    return _ask(memory, keep=True)


def unlock(memory: NDArray[np.float32]) -> bool:
    """Take the wish back; to be called when nothing is left in it."""
    return _ask(memory, keep=False)


def _ask(memory: NDArray[np.float32], keep: bool) -> bool:
    place, size = ctypes.c_void_p(memory.ctypes.data), ctypes.c_size_t(memory.nbytes)
    try:
        if sys.platform == "win32":
            if keep:
                _make_room(memory.nbytes)
            kernel32 = ctypes.windll.kernel32
            call = kernel32.VirtualLock if keep else kernel32.VirtualUnlock
            done = bool(call(place, size))
        else:
            library = ctypes.CDLL(None)
            call = library.mlock if keep else library.munlock
            done = call(place, size) == 0
    except (OSError, AttributeError):
        return False
    return bool(done)


def _make_room(size: int) -> None:
    """Raise what a process may lock, which on Windows is some 200 KB to begin with."""
    if sys.platform == "win32":
        kernel32 = ctypes.windll.kernel32
        process = ctypes.c_void_p(-1)  # this one
        least, most = ctypes.c_size_t(), ctypes.c_size_t()
        if kernel32.GetProcessWorkingSetSize(process, ctypes.byref(least), ctypes.byref(most)):
            room = ctypes.c_size_t(least.value + size)
            most = ctypes.c_size_t(max(most.value, room.value + size))
            kernel32.SetProcessWorkingSetSize(process, room, most)

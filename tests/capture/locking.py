"""Whether this system lets memory be locked, asked without the program's own code."""

import ctypes
import mmap
from pathlib import Path

import pytest


def locked_kb() -> int:
    """How much of this process stays out of the swap file, KB (Linux)."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmLck"))


def needs_locking(size: int) -> None:
    """Skip the test only where the system itself refuses ``size`` bytes: a small allowance."""
    libc = ctypes.CDLL(None)
    with mmap.mmap(-1, size) as memory:
        block = ctypes.c_char.from_buffer(memory)
        place = ctypes.c_void_p(ctypes.addressof(block))
        agreed = libc.mlock(place, ctypes.c_size_t(size)) == 0
        if agreed:
            libc.munlock(place, ctypes.c_size_t(size))
        del block
    if not agreed:
        pytest.skip(f"this system lets no {size} bytes be locked")

"""The newest camera pictures, in memory that the camera child and the window share.

Three slots in a ring; the child writes the oldest, the window copies the newest. A slot's counter
is odd while it is written, so that a torn picture is noticed and left out. Nothing is queued.

The standard library's own class for this is not used: before Python 3.13 it starts a tracker
process in every program that opens a segment, and that tracker removes segments others still use.
"""

import mmap
import os
import secrets
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MAX_WIDTH, MAX_HEIGHT = 1280, 720
"""The largest preview, px."""

SLOTS = 3
_SLOT_HEADER = struct.Struct("<IIIIQ")  # counter, width, height, unused, number
_HEADER_BYTES = 64
_SLOT_BYTES = 64 + MAX_WIDTH * MAX_HEIGHT * 4
SEGMENT_BYTES = _HEADER_BYTES + SLOTS * _SLOT_BYTES
_PREFIX = "samrad-frames"
_SHARED_MEMORY_FOLDER = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture: ``height`` rows of ``width`` pixels, each four bytes: blue, green, red, unused."""

    width: int
    height: int
    number: int
    data: bytes


class FrameSegment:
    """Shared memory with the newest pictures.

    The window creates it, the child opens it by name and says so; then the window removes the
    name, and the memory itself goes with the last of the two processes, however they end.
    """

    def __init__(self, name: str, memory: mmap.mmap) -> None:
        """Use ``memory``; see ``create`` and ``open``."""
        self.name = name
        self._memory = memory

    @classmethod
    def create(cls) -> "FrameSegment":
        """Make a new segment under a name nobody can guess.

        Raises:
            OSError: the system gives no shared memory.
        """
        name = f"{_PREFIX}-{os.getpid()}-{secrets.token_hex(8)}"
        return cls(name, _map(name, create=True))

    @classmethod
    def open(cls, name: str) -> "FrameSegment":
        """Open the segment that the window made.

        Raises:
            OSError: there is none of that name.
        """
        return cls(name, _map(name, create=False))

    def unlink(self) -> None:
        """Remove the name; whoever has the segment open keeps it."""
        _unlink(self.name)

    def close(self) -> None:
        """Let go of the memory."""
        self._memory.close()

    def write(self, number: int, width: int, height: int, pixels: memoryview) -> None:
        """Store a picture of ``width`` x ``height`` px, 4 bytes each, as the newest.

        Raises:
            ValueError: the picture is larger than the segment allows, or ``pixels`` does not fit.
        """
        if not _fits(width, height) or pixels.nbytes != width * height * 4:
            raise ValueError(f"a picture of {width} x {height} px does not fit")
        start = _slot_start(number)
        counter = _SLOT_HEADER.unpack_from(self._memory, start)[0] | 1
        _SLOT_HEADER.pack_into(self._memory, start, counter, width, height, 0, number)
        self._memory[start + 64 : start + 64 + pixels.nbytes] = pixels
        _SLOT_HEADER.pack_into(self._memory, start, counter + 1, width, height, 0, number)

    def newest(self, number: int) -> Frame | None:
        """Return picture ``number``, or None if it is gone, being written or nonsense."""
        start = _slot_start(number)
        before = _SLOT_HEADER.unpack_from(self._memory, start)
        counter, width, height, _, held = before
        if counter % 2 or held != number or not _fits(width, height):
            return None
        data = self._memory[start + 64 : start + 64 + width * height * 4]
        if _SLOT_HEADER.unpack_from(self._memory, start) != before:
            return None
        return Frame(width, height, number, data)


def remove_stale_segments() -> int:
    """Remove segments of processes that are gone; return how many.

    Only Linux shows the names of its segments. Elsewhere the time in which a name exists is the
    start of the camera, and Windows frees the memory with the last process.
    """
    stale = [path for path in _segments() if not _alive(int(path.name.split("-")[2]))]
    for path in stale:
        path.unlink(missing_ok=True)
    return len(stale)


def _segments() -> Iterator[Path]:
    if sys.platform == "linux" and _SHARED_MEMORY_FOLDER.is_dir():
        for path in _SHARED_MEMORY_FOLDER.glob(f"{_PREFIX}-*-*"):
            if path.name.split("-")[2].isdigit() and path.stat().st_uid == os.getuid():
                yield path


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _slot_start(number: int) -> int:
    return _HEADER_BYTES + (number % SLOTS) * _SLOT_BYTES


def _fits(width: int, height: int) -> bool:
    return 0 < width <= MAX_WIDTH and 0 < height <= MAX_HEIGHT


if sys.platform == "win32":

    def _map(name: str, create: bool) -> mmap.mmap:
        return mmap.mmap(-1, SEGMENT_BYTES, tagname=name)

    def _unlink(name: str) -> None:
        """Windows counts the users of a segment itself."""

else:
    import _posixshmem  # type: ignore[import-not-found]

    def _map(name: str, create: bool) -> mmap.mmap:
        flags = os.O_RDWR | (os.O_CREAT | os.O_EXCL if create else 0)
        descriptor = _posixshmem.shm_open(f"/{name}", flags, mode=0o600)
        try:
            if create:
                os.ftruncate(descriptor, SEGMENT_BYTES)
            return mmap.mmap(descriptor, SEGMENT_BYTES)
        finally:
            os.close(descriptor)

    def _unlink(name: str) -> None:
        try:
            _posixshmem.shm_unlink(f"/{name}")
        except FileNotFoundError:
            return

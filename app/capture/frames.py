"""The newest camera pictures, in memory that the camera child and the window share.

Three slots in a ring; the child writes the oldest, the window copies the newest. A slot's counter
is odd while it is written, so that a torn picture is noticed and left out. Nothing is queued.

The standard library's own class for this is not used: before Python 3.13 it starts a tracker
process in every program that opens a segment, and that tracker removes segments others still use.
"""

import mmap
import os
import re
import secrets
import struct
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MAX_WIDTH, MAX_HEIGHT = 1280, 720
"""The largest preview, px."""

SLOTS = 3
_HEADER = struct.Struct("<8sQ")  # mark, number of the newest picture
_SLOT_HEADER = struct.Struct("<IIIIQ")  # counter, width, height, unused, number
_MARK = b"samrad 1"
_HEADER_BYTES = 64
_SLOT_BYTES = 64 + MAX_WIDTH * MAX_HEIGHT * 4
SEGMENT_BYTES = _HEADER_BYTES + SLOTS * _SLOT_BYTES
_NUMBERS = 2**64
_COUNTERS = 2**32

_PREFIX = "samrad-frames"
_RANDOM_BYTES = 4  # macOS allows a name of 31 characters in all
_NAME = re.compile(rf"{_PREFIX}-([0-9]{{1,10}})-[0-9a-f]{{{2 * _RANDOM_BYTES}}}")
_SHARED_MEMORY_FOLDER = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture: rows of pixels, each of four bytes: blue, green, red, unused."""

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
        self._taken = 0

    @classmethod
    def create(cls) -> "FrameSegment":
        """Make a new segment under a name of its own, which only this user may open.

        Raises:
            OSError: the system gives no shared memory.
        """
        name = f"{_PREFIX}-{os.getpid()}-{secrets.token_hex(_RANDOM_BYTES)}"
        segment = cls(name, _map(name, create=True))
        _HEADER.pack_into(segment._memory, 0, _MARK, 0)
        return segment

    @classmethod
    def open(cls, name: str) -> "FrameSegment":
        """Open the segment that the window made.

        Raises:
            OSError: there is none of that name.
        """
        if not _NAME.fullmatch(name):
            raise FileNotFoundError("not the name of a segment")
        memory = _map(name, create=False)
        if _HEADER.unpack_from(memory, 0)[0] != _MARK:
            # Windows makes a segment of any name that is asked for.
            memory.close()
            raise FileNotFoundError("no segment of that name")
        return cls(name, memory)

    def unlink(self) -> None:
        """Remove the name; whoever has the segment open keeps it."""
        _unlink(self.name)

    def close(self) -> None:
        """Let go of the memory; nothing can be read or written any more."""
        self._memory.close()

    def write(self, number: int, width: int, height: int, pixels: memoryview) -> None:
        """Store a picture of ``width`` x ``height`` px, 4 bytes each, as the newest.

        Numbers rise from 1 for as long as the segment is used.

        Raises:
            ValueError: the picture is larger than the segment allows, or ``pixels`` does not fit.
        """
        if not _fits(width, height) or pixels.nbytes != width * height * 4:
            raise ValueError(f"a picture of {width} x {height} px does not fit")
        start = _slot_start(number)
        counter = _SLOT_HEADER.unpack_from(self._memory, start)[0] | 1
        _SLOT_HEADER.pack_into(self._memory, start, counter, width, height, 0, number)
        self._memory[start + 64 : start + 64 + pixels.nbytes] = pixels
        counter = (counter + 1) % _COUNTERS
        _SLOT_HEADER.pack_into(self._memory, start, counter, width, height, 0, number)
        _HEADER.pack_into(self._memory, 0, _MARK, number)

    def newest(self, number: int) -> Frame | None:
        """Return the newest picture, on hearing of picture ``number``; each picture once.

        A reader that is late gets the newest for the first number that it hears of, and nothing
        for the others. None also if the picture is gone, being written or nonsense.
        """
        if self._memory.closed or not 0 < number < _NUMBERS:
            return None
        newest = _HEADER.unpack_from(self._memory, 0)[1]
        frame = self._read_unless_taken(max(newest, number)) or self._read_unless_taken(number)
        if frame is not None:
            self._taken = frame.number
        return frame

    def _read_unless_taken(self, number: int) -> Frame | None:
        return self._read(number) if number > self._taken else None

    def _read(self, number: int) -> Frame | None:
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
    return sum(_remove(path) for path, pid in _segments() if not _alive(pid))


def _segments() -> list[tuple[Path, int]]:
    """Return the segments that have a name, and the process that made each."""
    names: list[re.Match[str] | None] = []
    if sys.platform == "linux":
        with suppress(OSError):
            names = [_NAME.fullmatch(path.name) for path in _SHARED_MEMORY_FOLDER.iterdir()]
    return [(_SHARED_MEMORY_FOLDER / name[0], int(name[1])) for name in names if name]


def _remove(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        # Another user's, or another start of this program was faster.
        return False
    return True


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
                _reserve(name, descriptor)
            elif os.fstat(descriptor).st_size < SEGMENT_BYTES:
                raise FileNotFoundError("the segment is too small")
            return mmap.mmap(descriptor, SEGMENT_BYTES)
        finally:
            os.close(descriptor)

    def _reserve(name: str, descriptor: int) -> None:
        """Take the memory now: where it is missing, touching it later would kill the process."""
        try:
            os.ftruncate(descriptor, SEGMENT_BYTES)
            if sys.platform == "linux":
                os.posix_fallocate(descriptor, 0, SEGMENT_BYTES)
        except OSError:
            _unlink(name)
            raise

    def _unlink(name: str) -> None:
        with suppress(FileNotFoundError):
            _posixshmem.shm_unlink(f"/{name}")

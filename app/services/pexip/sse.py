"""Server-sent events, read as the bytes come (WHATWG HTML, section 9.2.6).

Unlike a browser this hands on an event that has a name and no data: the interface marks the
beginning and the end of the list that way.
"""

import re
from dataclasses import dataclass, field

LONGEST_LINE = 1 << 20
"""Bytes of a line; more than the longest participant with the longest name, escaped."""

LONGEST_EVENT = 1 << 21
"""Bytes of all data of one event."""

_BOM = b"\xef\xbb\xbf"
_ENDS = re.compile(rb"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class SseEvent:
    """One event.

    Args:
        name: empty if it has none.
        data: its lines, joined; what is no UTF-8 is replaced.
        id: of this or the last one before it that had any.
    """

    name: str
    data: str = field(default="", repr=False)
    id: str = field(default="", repr=False)


class SseReader:
    """Takes bytes in any portions and gives whole events. Forgets an event that is too long."""

    def __init__(self) -> None:
        self.retry_s: float | None = None
        """How long the server asks to wait before coming back, in seconds; None if it does not."""
        self.dropped = 0
        """How many events were too long."""
        self._pieces: list[bytes] = []
        self._size = 0
        self._skips_lf = False
        self._is_first = True
        self._id = ""
        self._begin()

    def feed(self, chunk: bytes) -> list[SseEvent]:
        """Return the events that this chunk completes."""
        if self._skips_lf and chunk:
            self._skips_lf = False
            chunk = chunk.removeprefix(b"\n")
        if not chunk:
            return []
        lines = _ENDS.split(chunk)
        # The other half of a line's end may come with the next chunk.
        self._skips_lf = chunk.endswith(b"\r")
        rest = lines.pop()
        found = [event for line in lines if (event := self._line(self._whole(line))) is not None]
        self._hold(rest)
        return found

    def _hold(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size <= LONGEST_LINE:
            self._pieces.append(piece)
        else:
            self._pieces.clear()
            self._is_too_long = True

    def _whole(self, end: bytes) -> bytes:
        self._hold(end)
        line = b"".join(self._pieces) if self._pieces else b""
        # A line that is thrown away must not look like the empty one that ends an event.
        line = line if self._size <= LONGEST_LINE else b":"
        self._pieces.clear()
        self._size = 0
        if self._is_first:
            self._is_first = False
            line = line.removeprefix(_BOM)
        return line

    def _line(self, line: bytes) -> SseEvent | None:
        if not line:
            return self._end()
        if line.startswith(b":"):
            return None
        name, _, value = line.partition(b":")
        self._field(name, value.removeprefix(b" "))
        return None

    def _field(self, name: bytes, value: bytes) -> None:
        if name == b"event":
            self._name = value.decode("utf-8", "replace")
        elif name == b"data":
            self._add(value)
        elif name == b"id" and b"\0" not in value:
            self._id = value[:200].decode("utf-8", "replace")
        elif name == b"retry" and re.fullmatch(rb"\d{1,9}", value):
            self.retry_s = int(value) / 1000

    def _add(self, value: bytes) -> None:
        self._length += len(value) + 1
        if self._length > LONGEST_EVENT:
            self._is_too_long = True
            self._data.clear()
        if not self._is_too_long:
            self._data.append(value)

    def _begin(self) -> None:
        self._name = ""
        self._data: list[bytes] = []
        self._length = 0
        self._is_too_long = False

    def _end(self) -> SseEvent | None:
        name, data, is_too_long = self._name, self._data, self._is_too_long
        self._begin()
        if is_too_long:
            self.dropped += 1
            return None
        if not name and not any(data):
            return None
        return SseEvent(name, b"\n".join(data).decode("utf-8", "replace"), self._id)

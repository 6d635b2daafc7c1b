"""The lines that the window and its capture children exchange.

One JSON object a line, UTF-8, over the child's standard input and output. A line that is not such
an object is dropped: a driver that prints to standard output must not be able to hurt anybody.
"""

import json
from typing import Any

Message = dict[str, Any]

FAILING = "failing"
"""Type of a child's last message: ``what`` is a list of lines, the kind of fault and its place."""

MAX_LINE_BYTES = 256 * 1024
"""A longer line is dropped; the longest honest one is a list of a few dozen devices."""


def encode(message: Message) -> bytes:
    """Return ``message`` as one line; with a number that is not finite, ``Decoder`` drops it.

    Raises:
        TypeError: a value is not of a JSON type.
    """
    return json.dumps(message, separators=(",", ":")).encode() + b"\n"


class Decoder:
    """Turns a stream of bytes, cut anywhere, into messages."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = 0

    def feed(self, data: bytes) -> list[Message]:
        """Return the messages that ``data`` completes, in order."""
        *ends, rest = data.split(b"\n")
        messages = []
        for end in ends:
            self._keep(end)
            line, self._parts, self._size = b"".join(self._parts), [], 0
            message = _decode(line)
            if message is not None:
                messages.append(message)
        self._keep(rest)
        return messages

    def _keep(self, part: bytes) -> None:
        """Keep a piece of a line; of a line that is too long only one piece too many."""
        if part and self._size <= MAX_LINE_BYTES:
            self._parts.append(part)
            self._size += len(part)


def _decode(line: bytes) -> Message | None:
    if len(line) > MAX_LINE_BYTES:
        return None
    try:
        message = json.loads(line.decode(), parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    return message if isinstance(message, dict) else None


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")

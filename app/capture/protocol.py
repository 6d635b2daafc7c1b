"""The lines that the window and its capture children exchange.

One JSON object a line, UTF-8, over the child's standard input and output. A line that is not such
an object is dropped: a driver that prints to standard output must not be able to hurt anybody.
"""

import json
from typing import Any

Message = dict[str, Any]

MAX_LINE_BYTES = 256 * 1024
"""A longer line is dropped; the longest honest one is a list of a few dozen devices."""


def encode(message: Message) -> bytes:
    """Return ``message`` as one line.

    Raises:
        TypeError: a value is not of a JSON type.
    """
    return json.dumps(message, separators=(",", ":")).encode() + b"\n"


class Decoder:
    """Turns a stream of bytes, cut anywhere, into messages."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[Message]:
        """Return the messages that ``data`` completes, in order."""
        *lines, rest = (self._rest + data).split(b"\n")
        self._rest = rest if len(rest) <= MAX_LINE_BYTES else b""
        return [message for line in lines if (message := _decode(line)) is not None]


def _decode(line: bytes) -> Message | None:
    if len(line) > MAX_LINE_BYTES:
        return None
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return message if isinstance(message, dict) else None

"""What goes to the terminal: it may know few letters, have nobody reading, or not be there."""

import os
import sys
from typing import TextIO


def print_line(line: str) -> None:
    """Write a line to standard output; it never raises."""
    _write(sys.stdout, line)


def print_error(line: str) -> None:
    """Write a line to standard error; it never raises."""
    _write(sys.stderr, line)


def _write(stream: TextIO | None, line: str) -> None:
    # A windowed program has no standard output at all.
    if stream is None:
        return
    # What the terminal's code page cannot show becomes a question mark.
    encoding = stream.encoding or "ascii"
    try:
        stream.write(line.encode(encoding, "replace").decode(encoding) + "\n")
        stream.flush()
    except ValueError:
        return  # closed by somebody in this process
    except OSError:
        _write_no_more(stream)


def _write_no_more(stream: TextIO) -> None:
    """Lead the stream nowhere: what is still in it would fail again, and end Python with 120."""
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)
    except (OSError, ValueError):
        return

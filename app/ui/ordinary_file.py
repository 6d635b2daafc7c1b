"""A file that somebody dropped or chose, read as far as it makes sense."""

import stat
from pathlib import Path

BIGGEST = 5_000_001
"""Bytes read of a file: one more than any reader accepts, so that it is known to be too large."""


def beginning_of(path: Path) -> bytes | None:
    """Return the beginning of an ordinary file; None if it is none, or cannot be read."""
    try:
        # A pipe or a device would be read for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            return None
        with path.open("rb") as file:
            return file.read(BIGGEST)
    except (OSError, ValueError):
        return None

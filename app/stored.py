"""Small JSON files of the user's: read with suspicion, written whole or not at all."""

import contextlib
import json
import logging
import os
import tempfile
from pathlib import Path

logger = logging.getLogger(__name__)

BIGGEST = 1_000_000
"""Bytes. A settings file is a few hundred; anything near this is not one of ours."""


class BrokenFileError(Exception):
    """The file is there but does not hold one JSON object."""


def read_object(path: Path) -> dict[str, object]:
    """The JSON object in a file; an empty one when there is no file.

    Raises:
        BrokenFileError: what is there is no JSON object, or is absurdly large.
        OSError: it is there and may not be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(BIGGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return {}
    if len(data) > BIGGEST:
        raise BrokenFileError("too large")
    try:
        # utf-8-sig: Notepad and PowerShell like to put a byte order mark in front.
        value = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BrokenFileError(type(error).__name__) from error
    if not isinstance(value, dict):
        raise BrokenFileError("not an object")
    return value


def keep_aside(path: Path) -> Path | None:
    """Rename a broken file to ``NAME.broken`` (replacing an older one); None if that is denied."""
    aside = path.with_name(path.name + ".broken")
    try:
        path.replace(aside)
    except OSError:
        return None
    return aside


def write_object(path: Path, value: dict[str, object]) -> None:
    """Write the whole file or nothing: a power cut leaves the old one.

    Raises:
        OSError: the folder or the file cannot be written.
        RecursionError: the value is nested deeper than JSON can be written.
    """
    # A link that the user made to a file elsewhere stays a link.
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=target.name + ".", suffix=".new", dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            # ASCII on purpose: half a surrogate pair in an unknown key must not stop a save.
            json.dump(value, file, indent=2, sort_keys=True)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise

"""Keeps where a script stands, so that it can be gone on with after the program broke down.

One small file of the user's with ids and numbers: which script, which step, which time. No word
that somebody typed or that came with a meeting has a place in it; whoever asks for that is refused.
A run of yesterday is of no use to anybody, so an old file counts as none.
"""

import logging
import math
import time
from pathlib import Path

from app import paths, stored
from app.guidelines.names import is_keepable

logger = logging.getLogger(__name__)

VERSION = 1

OLDEST_S = 12 * 3600.0
"""Seconds after which what was kept counts as none. The project's own: a working day."""

SLACK_S = 60.0
"""Seconds that a file may be from the future, for clocks that were just set."""

KEYS = frozenset(
    {
        "script", "step", "is_started", "is_paused", "marks", "choices", "trail", "used_s",
        "paused_s", "step_s", "run", "guideline", "service", "audience", "answers", "languages",
        "endings", "is_closing_open", "begun_at",
    }
)  # fmt: skip
"""What may be filed under; of a run, and of the case it is for."""

_MOST = 500
"""Entries in one place."""

_LARGEST = 1e11

_refused: set[Path] = set()
"""Files of which the log says already that nothing is kept: it is asked for at every step."""


def load(path: Path | None = None, now: float | None = None) -> dict[str, object] | None:
    """Return what was kept; None if there is nothing, or it is old, or not ours.

    Args:
        path: of the file; None for the usual one.
        now: Unix seconds; None for the system's clock.
    """
    try:
        found = stored.read_object(path or _default_path())
    except (OSError, stored.BrokenFileError) as error:
        logger.info("script run cannot be read: %s", type(error).__name__)
        return None
    moment = time.time() if now is None else now
    at, kept = found.get("at"), found.get("kept")
    if found.get("version") != VERSION or not isinstance(at, int | float) or not _is_number(at):
        return None
    if not -SLACK_S <= moment - at <= OLDEST_S:
        return None
    return kept if isinstance(kept, dict) and is_allowed(kept) else None


def save(kept: dict[str, object], path: Path | None = None, now: float | None = None) -> bool:
    """Keep it in place of what was kept before.

    Returns:
        False if it could not be written, or holds what has no place there. Then nothing is left:
        where the script stood before is no place to go on from.
    """
    file = path or _default_path()
    if not is_allowed(kept):
        _refuse(file)
        return False
    moment = time.time() if now is None else now
    try:
        content = {"version": VERSION, "at": round(moment, 1), "kept": kept}
        stored.write_object(file, content)
    except OSError as error:
        logger.info("script run cannot be kept: errno %s", error.errno)
        return False
    _refused.discard(file)
    return True


def _refuse(file: Path) -> None:
    if file not in _refused:
        _refused.add(file)
        logger.warning("script run is not kept: something in it has no place there")
    remove(file)


def remove(path: Path | None = None) -> bool:
    """Delete the file. False if the system did not let go of it."""
    try:
        (path or _default_path()).unlink(missing_ok=True)
    except OSError as error:
        logger.info("script run cannot be deleted: errno %s", error.errno)
        return False
    return True


def is_allowed(kept: dict[str, object]) -> bool:
    """Whether it holds nothing but ids, numbers, and yes or no, under known names."""
    return all(key in KEYS and _fits(value, depth=0) for key, value in kept.items())


def _default_path() -> Path:
    return paths.config_dir() / "script_run.json"


def _fits(value: object, depth: int) -> bool:
    if value is None or isinstance(value, bool):
        return True
    if isinstance(value, int | float):
        return _is_number(value)
    if isinstance(value, str):
        return is_keepable(value)
    if depth > 1 or not isinstance(value, dict | list | tuple) or len(value) > _MOST:
        return False
    if isinstance(value, dict):
        return all(_is_name(key) and _fits(one, depth + 1) for key, one in value.items())
    return all(_fits(one, depth + 1) for one in value)


def _is_name(key: object) -> bool:
    return isinstance(key, str) and is_keepable(key)


def _is_number(value: float) -> bool:
    # An enormous whole number cannot be made a float to ask whether it is finite.
    return not isinstance(value, bool) and -_LARGEST <= value <= _LARGEST and math.isfinite(value)

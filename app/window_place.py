"""Where the window stood: kept apart from the settings, for it is nobody's choice.

Plain whole numbers, so that no toolkit's private format decides whether the window comes back.
"""

import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from app import paths, stored

logger = logging.getLogger(__name__)

FARTHEST = 100_000
"""Logical px. No desktop reaches so far; a larger number is rubbish."""


@dataclass(frozen=True)
class WindowPlace:
    """Logical pixels on the virtual desktop."""

    x: int
    y: int
    width: int
    height: int
    maximized: bool = False


def load(path: Path | None = None) -> WindowPlace | None:
    """The place of last time; None when there is none or it makes no sense.

    Whether it is still on a screen is for the caller to judge.
    """
    try:
        found = stored.read_object(path or _default_path())
    except (OSError, stored.BrokenFileError) as error:
        logger.info("window place cannot be read: %s", type(error).__name__)
        return None
    return _place(found)


def save(place: WindowPlace, path: Path | None = None) -> bool:
    """Keep the place for next time. False when it could not be written: nothing is lost by that."""
    try:
        stored.write_object(path or _default_path(), asdict(place))
    except OSError as error:
        logger.info("window place cannot be saved: errno %s", error.errno)
        return False
    return True


def _default_path() -> Path:
    return paths.config_dir() / "window.json"


def _place(found: dict[str, object]) -> WindowPlace | None:
    numbers = [_number(found.get(key)) for key in ("x", "y", "width", "height")]
    x, y, width, height = numbers
    if x is None or y is None or width is None or height is None or width < 1 or height < 1:
        return None
    return WindowPlace(x, y, width, height, found.get("maximized") is True)


def _number(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if -FARTHEST <= value <= FARTHEST else None

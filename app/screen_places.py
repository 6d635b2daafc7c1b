"""Where a small window stood on each screen: whoever has two finds it again on either.

A screen is known by a short mark made from its name, maker and size; nothing else of it is kept.
"""

import logging
from dataclasses import dataclass, field
from pathlib import Path

from app import stored
from app.window_place import FARTHEST

logger = logging.getLogger(__name__)

MOST_SCREENS = 20
"""Screens that are remembered; docks and meeting rooms add up."""

LONGEST_MARK = 32

Spot = tuple[int, int, int, int]
"""Left and top from the screen's own corner, width and height: logical px."""


@dataclass(slots=True)
class ScreenPlaces:
    """What is remembered.

    Args:
        last: mark of the screen it stood on last; empty if none.
        spots: the place on each screen, by its mark; the one used last stands last.
    """

    last: str = ""
    spots: dict[str, Spot] = field(default_factory=dict)

    def note(self, mark: str, spot: Spot) -> None:
        """Remember a place as the last one."""
        self.spots.pop(mark, None)
        self.spots[mark] = spot
        self.last = mark
        for old in list(self.spots)[:-MOST_SCREENS]:
            del self.spots[old]


def load(path: Path) -> ScreenPlaces:
    """Return what is remembered; nothing if it cannot be read or makes no sense."""
    try:
        found = stored.read_object(path)
    except (OSError, stored.BrokenFileError) as error:
        logger.info("places on screens cannot be read: %s", type(error).__name__)
        return ScreenPlaces()
    spots, last = found.get("spots"), found.get("last")
    if not isinstance(spots, dict):
        return ScreenPlaces()
    pairs = [(mark, _spot(value)) for mark, value in list(spots.items())[-MOST_SCREENS:]]
    kept = {mark: spot for mark, spot in pairs if spot and len(mark) <= LONGEST_MARK}
    return ScreenPlaces(last if isinstance(last, str) and last in kept else "", kept)


def save(path: Path, places: ScreenPlaces) -> bool:
    """Keep it for next time. False when it could not be written: nothing is lost by that."""
    spots: dict[str, object] = {mark: list(spot) for mark, spot in places.spots.items()}
    try:
        stored.write_object(path, {"last": places.last, "spots": spots})
    except OSError as error:
        logger.info("places on screens cannot be saved: errno %s", error.errno)
        return False
    return True


def _spot(value: object) -> Spot | None:
    if not isinstance(value, list) or len(value) != 4:
        return None
    numbers = [one for one in value if isinstance(one, int) and not isinstance(one, bool)]
    if len(numbers) != 4 or any(abs(one) > FARTHEST for one in numbers):
        return None
    left, top, width, height = numbers
    return (left, top, width, height) if width > 0 and height > 0 else None

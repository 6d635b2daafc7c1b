"""A time on the wall of some place, as a moment: with the two nights when the clock is changed."""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

EARLIEST_YEAR = 1970
LATEST_YEAR = 2200


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment, and what is odd about the wall clock that gave it.

    Args:
        at: with its zone.
        is_skipped: the clock of that place never shows this time.
        is_doubled: it shows this time twice; the first one is meant.
    """

    at: datetime
    is_skipped: bool = False
    is_doubled: bool = False


def moment(wall: datetime, zone: tzinfo | None) -> Moment | None:
    """Return when a clock shows ``wall``; None if that is out of any sensible range.

    A time that is skipped is taken with the offset before the change (RFC 5545, 3.3.5).

    Args:
        wall: without a zone.
        zone: the place of the clock; None is the zone of this computer.
    """
    if not EARLIEST_YEAR < wall.year < LATEST_YEAR:
        return None
    try:
        first, second = _placed(wall, zone, 0), _placed(wall, zone, 1)
        if first.utcoffset() == second.utcoffset():
            return Moment(first)
        # By way of universal time, what the clock there really shows comes out.
        shown = first.astimezone(UTC).astimezone(zone)
    except (OverflowError, ValueError, OSError):
        return None
    skipped = shown.replace(tzinfo=None, fold=0) != wall.replace(fold=0)
    return Moment(shown, is_skipped=skipped, is_doubled=not skipped)


def _placed(wall: datetime, zone: tzinfo | None, fold: int) -> datetime:
    # Without a zone, Python asks the system, which knows its own changes of the clock.
    local = wall.replace(fold=fold)
    return local.astimezone() if zone is None else local.replace(tzinfo=zone)

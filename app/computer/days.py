"""Reckoning in whole days, hours and Windows' own count of time."""

_SECONDS_A_DAY, _SECONDS_AN_HOUR = 86_400, 3_600
_FILETIME_TO_1970 = 116_444_736_000_000_000
_TICKS_A_SECOND = 10_000_000


def days_since(then: float | None, now: float) -> float | None:
    """Return the whole days between two times in seconds since 1970; a moment ahead is today.

    None if ``then`` is unknown, or so far ahead that one of the two must be wrong.
    """
    if then is None or then > now + _SECONDS_A_DAY:
        return None
    return float(max(0.0, now - then) // _SECONDS_A_DAY)


def hours_since(then: float, now: float) -> float | None:
    """Return the whole hours between two times in seconds since 1970; None if it is ahead."""
    return float((now - then) // _SECONDS_AN_HOUR) if then <= now else None


def seconds_of_filetime(ticks: int) -> float | None:
    """Return a FILETIME, in ticks of 100 ns since 1601, as seconds since 1970; None if before."""
    seconds = (ticks - _FILETIME_TO_1970) / _TICKS_A_SECOND
    return seconds if seconds > 0 else None

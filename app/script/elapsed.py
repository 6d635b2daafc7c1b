"""Time that goes by, by a clock that may be set back."""

from math import isfinite


class Elapsed:
    """How long something lasts. It never runs backwards.

    A clock that was set back counts for nothing between the two moments at which it was asked;
    from there on time counts again. Asked about every second, it so loses one second at most.
    A computer that slept has lived through that time.
    """

    def __init__(self, now: float) -> None:
        self._passed = 0.0
        self._last = now if isfinite(now) else None

    def at(self, now: float) -> float:
        """Return seconds since the begin, and take note of this moment."""
        if isfinite(now):
            if self._last is not None:
                self._passed += max(0.0, now - self._last)
            self._last = now
        return self._passed

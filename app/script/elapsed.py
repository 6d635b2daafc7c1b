"""Time that goes by since something happened, by a clock that may be set back."""

from math import isfinite


class Elapsed:
    """How long something lasts. All moments are Unix seconds.

    A clock that was set back counts for nothing between two moments that were noted, and from
    there on time counts again: noted about every second, it loses one second at most. A computer
    that slept has lived through that time.
    """

    def __init__(self, now: float) -> None:
        self._passed = 0.0
        self._last = now if isfinite(now) else None

    def since_noted(self, now: float) -> float:
        """Return seconds since the last moment that was noted; 0 if the clock was set back."""
        if self._last is None or not isfinite(now):
            return 0.0
        return max(0.0, now - self._last)

    def at_most(self, passed: float) -> None:
        """Take it that no more than this went by until the last moment that was noted."""
        self._passed = min(self._passed, passed)

    def note(self, now: float) -> None:
        """Take note of the moment."""
        if isfinite(now):
            self._passed, self._last = self.at(now), now

    def at(self, now: float) -> float:
        """Return seconds since the begin; never less than were noted."""
        return self._passed + self.since_noted(now)

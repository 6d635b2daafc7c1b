"""A clock that a lab can put forward, as a sleep does."""

import time

from app.services.pexip.timing import Clock


class JumpingClock(Clock):
    """The two clocks of a computer that may sleep, and the one of the world outside."""

    def __init__(self) -> None:
        self._wall = self._steady = 0.0

    def wall(self) -> float:
        return time.time() + self._wall

    def steady(self) -> float:
        return time.monotonic() + self._steady

    def outside(self) -> float:
        """Seconds as a server counts them, which does not sleep."""
        return time.monotonic() + self._wall

    def sleep(self, seconds: float, counts: bool) -> None:
        """Let time pass in which this computer sleeps.

        Args:
            seconds: how long.
            counts: whether the steady clock runs on meanwhile, as it does on some systems.
        """
        self._wall += seconds
        self._steady += seconds if counts else 0.0

"""The time of a run: what the meeting and each step took, and how long a pause lasts."""

from collections.abc import Collection, Mapping
from math import isfinite

from app.script import keeping


class Stopwatch:
    """Adds up time between the moments it is told of. All moments are Unix seconds.

    A clock that was set back adds nothing, and what is no moment neither. After a crash the time
    until the first moment that is told is not counted.
    """

    def __init__(self) -> None:
        self.is_on = False
        self.is_paused = False
        self.last: float | None = None
        """The moment that was noted last."""
        self._here = ""
        self._used = 0.0
        self._paused = 0.0
        self._steps: dict[str, float] = {}

    def run(self, now: float) -> None:
        """Count from now on; a pause is over."""
        self.note(now)
        self.is_on, self.is_paused, self._paused = True, False, 0.0

    def pause(self, now: float) -> None:
        """Count the pause from now on; nothing happens if nothing is counted, or it is paused."""
        if self.is_on and not self.is_paused:
            self.note(now)
            self.is_paused = True

    def stop(self, now: float) -> None:
        """Count nothing from now on; a pause is over."""
        self.note(now)
        self.is_on, self.is_paused, self._paused = False, False, 0.0

    def move(self, here: str, now: float) -> None:
        """Count for another step from now on; empty for none."""
        self.note(now)
        self._here = here

    def note(self, now: float) -> None:
        """Take note of the moment."""
        passed = self._since(now)
        if isfinite(now):
            self.last = now
        if self.is_paused:
            self._paused += passed
        elif self.is_on:
            self._used += passed
            if self._here:
                self._steps[self._here] = self._steps.get(self._here, 0.0) + passed

    def used(self, now: float) -> float:
        """Seconds counted so far."""
        return self._used + self._running(now)

    def used_at(self, step_id: str, now: float) -> float:
        """Seconds counted so far for one step."""
        more = self._running(now) if step_id == self._here else 0.0
        return self._steps.get(step_id, 0.0) + more

    def paused_for(self, now: float) -> float:
        """Seconds that this pause lasts; 0 if there is none."""
        return self._paused + self._since(now) if self.is_paused else 0.0

    def keep(self) -> dict[str, object]:
        """Return what was counted, in numbers."""
        return {
            "is_paused": self.is_paused,
            "used_s": round(self._used, 1),
            "paused_s": round(self._paused, 1),
            "step_s": {step: round(length, 1) for step, length in self._steps.items()},
        }

    def take(self, kept: Mapping[str, object], known: Collection[str], here: str) -> None:
        """Go on from what was kept, at this step; nothing is counted if there is none."""
        self.is_on, self._here = bool(here), here
        self.is_paused = self.is_on and kept.get("is_paused") is True
        self._used = keeping.seconds(kept.get("used_s"))
        self._paused = keeping.seconds(kept.get("paused_s")) if self.is_paused else 0.0
        self._steps = keeping.lengths(kept.get("step_s"), known)

    def hold(self) -> None:
        """Be paused, from no moment that is known."""
        self.is_paused = self.is_on

    def _running(self, now: float) -> float:
        return self._since(now) if self.is_on and not self.is_paused else 0.0

    def _since(self, now: float) -> float:
        if self.last is None or not isfinite(now):
            return 0.0
        return max(0.0, now - self.last)

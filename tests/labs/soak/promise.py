"""At every moment the page was true, or it said that it was not live."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.meetings.roster.watched import Gap

NEAR_S = 0.1
"""Moments that are noted on the two sides of a socket differ by no more, s."""


@dataclass(slots=True)
class Promise:
    """Counts how long the page said *live* while it was not the truth.

    Moments are seconds of one clock. A time that is wrong begins with the first look that sees it.
    """

    worst: dict[str, float] = field(default_factory=dict)
    """The longest such time under each fault, s."""
    looks: int = 0
    _since: float | None = None

    def look(self, at: float, says_live: bool, is_true: bool, fault: str) -> float:
        """Note one look; return for how long it has been wrong by now, s."""
        self.looks += 1
        if not says_live or is_true:
            self._since = None
            return 0.0
        self._since = at if self._since is None else self._since
        wrong = at - self._since
        self.worst[fault] = max(self.worst.get(fault, 0.0), wrong)
        return wrong


def wrong_gaps(
    new: Sequence[Gap], told_until: float, unseen: Iterable[float], now: float
) -> list[str]:
    """Return what is wrong with the times of gaps.

    Args:
        new: gaps that came up since the last comparison.
        told_until: when the last change happened that was told in time before that.
        unseen: when each change happened that was only found after a gap.
        now: the moment.
    """
    wrong = ["a gap that begins too early" for gap in new if gap.begin < told_until - NEAR_S]
    wrong += ["a gap without an end" for gap in new if gap.end is None]
    wrong += ["a gap in the future" for gap in new if (gap.end or now) > now + NEAR_S]
    for at in unseen:
        if not any(gap.begin - NEAR_S <= at <= (gap.end or now) + NEAR_S for gap in new):
            wrong.append("a change outside of every gap")
    return wrong


@dataclass(slots=True)
class Tally:
    """What the soak ends with. Times in seconds."""

    faults: Counter[str] = field(default_factory=Counter)
    comparisons: int = 0
    changes: int = 0
    reconnects: int = 0
    false_alarms: int = 0
    longest_unsaid: float = 0.0
    longest_recovery: float = 0.0
    longest_turn: float = 0.0
    most_people: int = 0

    def lines(self, promise: Promise) -> list[str]:
        """Return it as it is printed."""
        kinds = ", ".join(f"{name} {number}" for name, number in sorted(self.faults.items()))
        worst = ", ".join(f"{name} {1000 * s:.0f}" for name, s in sorted(promise.worst.items()))
        return [
            f"{sum(self.faults.values())} rounds: {kinds}",
            f"{self.comparisons} comparisons equal, {promise.looks} looks, {self.changes} changes",
            f"at most {self.most_people} people",
            f"{self.reconnects} reconnects, and not live for no reason {self.false_alarms} times",
            f"longest until not live was said {self.longest_unsaid:.2f} s",
            f"longest recovery {self.longest_recovery:.2f} s",
            f"longest turn of the event loop {1000 * self.longest_turn:.0f} ms",
            f"longest that it said live and was not the truth, ms: {worst or 'never'}",
        ]

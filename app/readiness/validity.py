"""How long a result of the check holds: until what it rests on has changed, or the computer slept.

The watch is fed from outside, a look every second or two. A change counts when it has lasted: a
device that comes back at once, as when a driver starts anew, was never gone.
"""

from dataclasses import dataclass, fields, replace

from app.readiness.catalogue import GROUPS, Group
from app.readiness.changes import SLEPT, Change, Turn, changes
from app.readiness.limits_over_time import ValidityLimits
from app.readiness.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment on two clocks that nobody sets, s; where they begin does not matter.

    The time of day will not do: it jumps when a time server corrects it, without any sleep.

    Args:
        elapsed_s: goes on while the computer sleeps.
        awake_s: stands still while the computer sleeps.
    """

    elapsed_s: float
    awake_s: float

    def slept_since(self, earlier: "Moment") -> float:
        """Return how long the computer slept between the two, s."""
        return (self.elapsed_s - earlier.elapsed_s) - (self.awake_s - earlier.awake_s)


class Validity:
    """Says whether the results of a check still hold, and what changed if they do not.

    Attributes:
        changes: what was told since the check, oldest first.
    """

    def __init__(self, limits: ValidityLimits) -> None:
        """Nothing was checked yet, so nothing can stop to hold."""
        self._limits = limits
        self._checked: Surroundings | None = None
        self._believed: Surroundings | None = None
        self._seen: Moment | None = None
        self._odd_since: float | None = None
        self.changes: tuple[Change, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether every result holds; nothing holds before the first check."""
        return self._believed is not None and not self.stale

    @property
    def stale(self) -> frozenset[Group]:
        """The groups of checks whose results do not hold any more."""
        return frozenset(group for change in self.changes for group in change.groups)

    def is_stale(self, check: str) -> bool:
        """Tell whether the result of the check of this name does not hold any more."""
        return GROUPS.get(check) in self.stale

    @property
    def standing(self) -> tuple[Change, ...]:
        """What is different now from how it was checked; what came back is not."""
        if self._checked is None or self._believed is None:
            return ()
        return changes(self._checked, self._believed)

    def use(self, limits: ValidityLimits) -> None:
        """Be as patient as these limits say from now on."""
        self._limits = limits

    def checked(self, now: Surroundings, at: Moment) -> None:
        """Everything was checked anew, with these surroundings."""
        self._checked = now
        self._believe(now)
        self._seen = at
        self.changes = ()

    def forget(self) -> None:
        """No result is left that could hold."""
        self._checked = self._believed = self._seen = self._odd_since = None
        self.changes = ()

    def look(self, now: Surroundings, at: Moment) -> tuple[Change, ...]:
        """Take the surroundings as they are now and return what is news: each change once."""
        if self._checked is None or self._believed is None:
            return ()
        # What becomes known only now was so all the time, as far as anybody can tell.
        self._checked = _filled(self._checked, now)
        self._believed = _filled(self._believed, now)
        slept = self._slept(at)
        self._seen = at
        news: tuple[Change, ...] = (SLEPT,) if slept else ()
        found = changes(self._believed, now)
        if slept or self._has_lasted(found, at):
            news += found
            self._believe(_merged(self._believed, now))
        self.changes = _with_news(self.changes, news)
        return news

    def _believe(self, surroundings: Surroundings) -> None:
        self._believed = surroundings
        self._odd_since = None

    def _slept(self, at: Moment) -> bool:
        if self._seen is None:
            return False
        gap = at.elapsed_s - self._seen.elapsed_s
        return (
            at.slept_since(self._seen) >= self._limits.asleep_s or gap >= self._limits.unwatched_s
        )

    def _has_lasted(self, found: tuple[Change, ...], at: Moment) -> bool:
        """Tell whether something has been different for long enough.

        The wait is counted from when the believed surroundings stopped to fit: two wrong states
        that take turns must not hide each other.
        """
        if not found:
            self._odd_since = None
            return False
        if self._odd_since is None:
            self._odd_since = at.elapsed_s
        worse = any(change.turn is Turn.WORSE for change in found)
        patience = self._limits.worse_s if worse else self._limits.better_s
        return at.elapsed_s - self._odd_since >= patience


def _filled(believed: Surroundings, now: Surroundings) -> Surroundings:
    """Return what is believed, with what it does not know as it is now."""
    return _merged(now, believed)


def _merged(before: Surroundings, now: Surroundings) -> Surroundings:
    """Return ``now``, with what it does not know as it was believed before."""
    values = {field.name: getattr(now, field.name) for field in fields(Surroundings)}
    return replace(before, **{key: value for key, value in values.items() if _is_known(value)})


def _is_known(value: object) -> bool:
    return isinstance(value, bool) or value not in (None, "", 0)


def _with_news(told: tuple[Change, ...], news: tuple[Change, ...]) -> tuple[Change, ...]:
    """Return the changes since the check; one that is told again moves to the end."""
    return (*(change for change in told if change not in news), *news)

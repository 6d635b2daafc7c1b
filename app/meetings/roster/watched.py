"""Since when the list can be believed, and when it could not."""

from collections import deque
from dataclasses import dataclass
from enum import StrEnum


class Liveness(StrEnum):
    """How far the list can be believed. Only a *live* one says who is in the room now."""

    NOT_WATCHED = "not_watched"
    """Nobody has been named yet; also when the first naming was cut off."""
    SYNCING = "syncing"
    """The service names everybody; until it is through, the list is that of before."""
    LIVE = "live"
    LOST = "lost"
    ENDED = "ended"


NAMING_MAY_TAKE_S = 5.0
"""Seconds for which a service may name everybody anew before the list of before is called not live.

The project's own: a snapshot of a meeting takes one or two."""

MOST_GAPS = 50
"""Gaps that are kept; a network that breaks every minute fills them in an hour."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which nobody watched.

    Args:
        begin: Unix seconds when the service was last heard.
        end: Unix seconds from when on the list was live again, or the meeting over; None while
            the gap lasts.
    """

    begin: float
    end: float | None = None


class Watched:
    """Liveness and the gaps in it.

    Gaps never overlap, and none ends before it begins, even when the computer's clock is set back
    in between: then a gap may come out shorter than it was, down to nothing.
    """

    def __init__(self) -> None:
        self.liveness = Liveness.NOT_WATCHED
        self.live_since: float | None = None
        self._gaps: deque[Gap] = deque(maxlen=MOST_GAPS)
        self._was_live = False
        self._true_until: float | None = None
        """Until when the list was true, where it is so no more and no gap is open."""

    @property
    def has_been_live(self) -> bool:
        """Whether everybody has been named once."""
        return self._was_live

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The most recent gaps, oldest first."""
        return tuple(self._gaps)

    @property
    def lost_since(self) -> float | None:
        """Begin of the gap that lasts; also while the service is naming everybody again."""
        return self._gaps[-1].begin if self._is_open else None

    def begin(self, at: float) -> None:
        """The service begins to name everybody."""
        if self.liveness is Liveness.LIVE:
            self._true_until = at
        elif self.liveness is Liveness.ENDED and self._true_until is not None:
            # We were out of the meeting and come back: meanwhile nobody watched.
            self._open(self._true_until)
            self._true_until = None
        self.liveness = Liveness.SYNCING

    def pass_time(self, now: float) -> None:
        """Open a gap if everybody has been being named for too long; nothing is heard meanwhile.

        A clock that was set back makes nothing wait: then how long it took is not known.
        """
        begin = self._true_until
        if self.liveness is not Liveness.SYNCING or begin is None:
            return
        if not 0 <= now - begin < NAMING_MAY_TAKE_S:
            self._open(begin)
            self._true_until = self.live_since = None

    def end(self, at: float) -> None:
        """Everybody was named. Call it only while ``SYNCING``."""
        self.pass_time(at)
        self._close(at)
        self._was_live, self._true_until = True, None
        self.liveness = Liveness.LIVE
        if self.live_since is None:
            self.live_since = at

    def lose(self, at: float) -> None:
        """The service was last heard at this moment.

        What it named since it began anew was not taken over, so the list was true only until then.
        """
        if not self._was_live:
            self.liveness = Liveness.NOT_WATCHED
            return
        self._open(at if self._true_until is None else min(at, self._true_until))
        self._true_until = None
        self.liveness, self.live_since = Liveness.LOST, None

    def over(self, at: float) -> None:
        """The meeting is over for us."""
        self._close(at)
        if self._was_live and self._true_until is None:
            self._true_until = at
        self.liveness, self.live_since = Liveness.ENDED, None

    @property
    def _is_open(self) -> bool:
        return bool(self._gaps) and self._gaps[-1].end is None

    def _open(self, begin: float) -> None:
        """Open a gap, or let the open one begin earlier; it never begins later."""
        if self._is_open:
            begin = min(begin, self._gaps.pop().begin)
        before = self._gaps[-1].end if self._gaps else None
        self._gaps.append(Gap(begin if before is None else max(begin, before)))

    def _close(self, at: float) -> None:
        if self._is_open:
            begin = self._gaps.pop().begin
            self._gaps.append(Gap(begin, max(begin, at)))

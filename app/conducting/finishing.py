"""The end of the meeting, the pause point that is skipped most: when it is offered, how it stands.

Its triggers are things that happen anyway: the key to leave, the planned end, a room that empties.
In direct observation of 294 operations the last check was attempted in 8.8 % (Pickering 2013).
"""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.guidelines.scripts import Ending
from app.meetings.roster.events import EndReason
from app.meetings.roster.roster import Liveness, Roster
from app.script.closing import Closing, ClosingState
from app.watching.watch import Watch


class Why(StrEnum):
    """Why it is offered to end the meeting now."""

    PLANNED_END = "planned_end"
    LIST_EMPTY = "list_empty"
    MEETING_ENDED = "meeting_ended"


class Finishing(QObject):
    """Holds the ending of one meeting.

    Signals:
        changed: something of it is other than before.
    """

    changed = Signal()

    def __init__(self, watch: Watch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._endings: tuple[Ending, ...] = ()
        self.closing = Closing(())
        self.is_open = False
        self.why: Why | None = None
        self._put_away: set[Why] = set()
        self._had_others = False
        self._shown: tuple[object, ...] = ()

    @property
    def is_half_done(self) -> bool:
        """Whether the room stays open to others because one of the actions is missing."""
        return self.closing.state(0.0) is ClosingState.HALF

    def set_endings(self, endings: Sequence[Ending], now: float) -> None:
        """Take what ends this meeting; what was done of the same actions stays done."""
        if tuple(endings) == self._endings:
            return
        before, self._endings = self.closing, tuple(endings)
        self.closing = Closing(self._endings)
        for one in self._endings:
            if before.is_done(one.id):
                self.closing.mark(one.id, now)
        self._tell(now)

    def open(self, now: float) -> None:
        """Show the pause point: a person asked for it, or took the offer."""
        self.is_open, self.why = True, None
        self._tell(now)

    def close(self, now: float) -> None:
        """Go back to the script; what was done stays done."""
        self.is_open = False
        self._tell(now)

    def put_away(self, now: float) -> None:
        """Not now: the same reason does not offer it again in this meeting."""
        if self.why is not None:
            self._put_away.add(self.why)
            self.why = None
        self._tell(now)

    def mark(self, ending: str, now: float) -> None:
        """Note that a person has done one of the actions."""
        self.closing.mark(ending, now)
        self._tell(now)

    def take_back(self, ending: str, now: float) -> None:
        """Note that it was not done, or was stopped in time."""
        self.closing.take_back(ending)
        self._tell(now)

    def look(self, planned_end: float | None, *, is_running: bool, now: float) -> None:
        """See how the room empties, and whether the end should be offered."""
        roster = self._watch.roster
        others = sum(not one.is_ours for one in roster.present())
        is_live = roster.liveness is Liveness.LIVE
        is_ended = _ended_as(roster) is EndReason.MEETING_OVER
        self._had_others = self._had_others or (is_live and others > 1)
        self.closing.note_room(is_live=is_live, is_ended=is_ended, others=others, now=now)
        if is_running and not self.is_open:
            self._offer(self._reason(roster, others, planned_end, now))
        self._tell(now)

    def clear(self, now: float) -> None:
        """Another meeting begins."""
        self.closing = Closing(self._endings)
        self.is_open, self.why, self._had_others = False, None, False
        self._put_away.clear()
        self._tell(now)

    def _reason(
        self, roster: Roster, others: int, planned_end: float | None, now: float
    ) -> Why | None:
        if _ended_as(roster) not in (None, EndReason.BY_US):
            return Why.MEETING_ENDED
        # The clinician's own picture may be one of them, and nobody can tell which.
        if roster.liveness is Liveness.LIVE and self._had_others and others <= 1:
            return Why.LIST_EMPTY
        if planned_end is not None and now >= planned_end:
            return Why.PLANNED_END
        return None

    def _offer(self, why: Why | None) -> None:
        is_over = self.closing.state(0.0) in (ClosingState.DONE, ClosingState.CONFIRMED)
        self.why = None if why in self._put_away or is_over else why

    def _tell(self, now: float) -> None:
        closing = self.closing
        done = tuple(closing.is_done(one.id) for one in self._endings)
        shown = (
            self._endings, self.is_open, self.why, done, closing.state(now), closing.others,
        )  # fmt: skip
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()


def _ended_as(roster: Roster) -> EndReason | None:
    """Why the list ended; None while it did not."""
    if roster.liveness is not Liveness.ENDED or roster.end is None:
        return None
    return roster.end.reason

"""How a meeting is ended: one action or several, each in its place, and whether it is true."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from app.guidelines.scripts import Ending
from app.script.elapsed import Elapsed

END = "end"
"""The command of an ending that ending the room for all in the live list does as well."""

_LATEST = 1e11
"""Unix seconds; no moment is later, so a larger number is rubbish."""


class ClosingState(StrEnum):
    """How far it is. The values are stable."""

    OPEN = "open"
    HALF = "half"
    """One of several actions is done."""
    COUNTING = "counting"
    """The others are put out soon; it can still be stopped."""
    DONE = "done"
    """All is done by what whoever leads says."""
    CONFIRMED = "confirmed"
    """The live list shows that it is so."""


class Closing:
    """The actions that end one meeting. All moments are Unix seconds.

    What whoever leads says is one thing, what the live list shows another: only the list confirms.
    It confirms once the room is empty, nobody waits outside and all is done, or the meeting is
    over and nothing is left to do that closes it. Once confirmed, a list that is lost takes nothing
    back; somebody who is in the room or outside again does.
    """

    def __init__(self, endings: Sequence[Ending], marks: dict[str, Elapsed] | None = None) -> None:
        """``marks`` are those of the same guideline: they outlast the choice of actions here."""
        self.endings = tuple(endings)
        self._done: dict[str, Elapsed] = {} if marks is None else marks
        self._others: int | None = None
        self._waiting = 0
        self._is_over = False
        self._had_others = False
        self._is_confirmed = False

    def mark(self, ending_id: str, now: float) -> None:
        """Take it that this was done now; nothing happens if it was, or there is none such."""
        if ending_id in {one.id for one in self.endings} and ending_id not in self._done:
            self._done[ending_id] = Elapsed(now)
            self._look()

    def carry(self, before: "Closing") -> None:
        """Take over what the list said while other actions were known."""
        self._others, self._waiting = before._others, before._waiting
        self._is_over, self._had_others = before._is_over, before._had_others
        self._look()

    def keep(self, now: float) -> dict[str, float]:
        """Return when each action was done: ids and Unix seconds, and no word."""
        known = [one.id for one in self.endings if one.id in self._done]
        return {one: now - self._done[one].at(now) for one in known}

    def restore(self, kept: Mapping[str, object], now: float) -> None:
        """Take what was kept; what was done since stays, and what makes no sense is left out."""
        for one in self.endings:
            at = kept.get(one.id)
            if isinstance(at, int | float) and not isinstance(at, bool) and 0 < at < _LATEST:
                self._done.setdefault(one.id, Elapsed(min(float(at), now)))
        self._look()

    def take_back(self, ending_id: str) -> None:
        """Take it that this was not done, or was stopped; its countdown stops."""
        if self._done.pop(ending_id, None) is not None:
            self._is_confirmed = False
            self._look()

    def is_done(self, ending_id: str) -> bool:
        """Whether it was marked; or the meeting is over, and that is what it does."""
        return any(one.id == ending_id and self._is_one_done(one) for one in self.endings)

    def left(self, ending_id: str, now: float) -> float | None:
        """Seconds until the others are put out; None if nothing is counted, or not any more."""
        ending = next((one for one in self.endings if one.id == ending_id), None)
        done = self._done.get(ending_id)
        if ending is None or done is None or self._is_over:
            return None
        left = ending.seconds - done.at(now)
        return left if left > 0 else None

    @property
    def next(self) -> Ending | None:
        """The first action that is not done; None if all are."""
        return next(iter(self.missing), None)

    @property
    def missing(self) -> tuple[Ending, ...]:
        """The actions that are not done, in their order."""
        return tuple(one for one in self.endings if not self._is_one_done(one))

    @property
    def is_half(self) -> bool:
        """Whether one of several is done, also while a countdown runs; not once it is confirmed."""
        return not self._is_confirmed and 0 < len(self.missing) < len(self.endings)

    @property
    def others(self) -> int | None:
        """How many are in the room besides us; None if the list is not live: nobody can tell."""
        return self._others

    @property
    def waiting(self) -> int:
        """How many are outside and may come in; 0 as well if nobody can tell."""
        return self._waiting

    def note_room(
        self, is_live: bool, is_ended: bool, others: int, now: float, *, waiting: int = 0
    ) -> None:
        """Take note of what the list says, and of the moment. Call it every second.

        Args:
            is_live: whether the list says who is in the room now.
            is_ended: the service said that the meeting is over for everybody; not that we left.
            others: persons in the room besides us.
            now: the moment.
            waiting: persons in the lobby, at the PIN, or on their way in.
        """
        for done in self._done.values():
            done.note(now)
        self._others = 0 if is_ended else max(0, others) if is_live else None
        self._waiting = max(0, waiting) if is_live and not is_ended else 0
        was_over, self._is_over = self._is_over, is_ended or (self._is_over and not is_live)
        self._had_others |= bool(self._others)
        if self._others or self._waiting or (was_over and not self._is_over):
            self._is_confirmed = False
        self._look()

    def state(self, now: float) -> ClosingState:
        """Return how far it is."""
        if self._is_confirmed:
            return ClosingState.CONFIRMED
        if any(self.left(one.id, now) is not None for one in self.endings):
            return ClosingState.COUNTING
        missing = len(self.missing)
        if missing == len(self.endings):
            return ClosingState.OPEN
        return ClosingState.HALF if missing else ClosingState.DONE

    def _is_one_done(self, ending: Ending) -> bool:
        return ending.id in self._done or (self._is_over and ending.command == END)

    def _look(self) -> None:
        """Confirm if the list shows it; of an empty list alone nobody knows who may come back."""
        missing = self.missing
        if self._is_over:
            self._is_confirmed |= not any(one.closes for one in missing)
        elif self._others == 0 and not self._waiting and not missing:
            self._is_confirmed |= bool(self.endings) or self._had_others

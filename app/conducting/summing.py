"""What was agreed, and what is being written of it, until it is forgotten. Memory only."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.conducting.leading import Leading
from app.script.draft import NEW, NOTHING, Draft
from app.script.summary import Clearing, Summary


class Summing(Leading):
    """Keeps the summary beside the script.

    It is forgotten a while after the meeting is ended or put away, and not while a live list shows
    that people are still in the room: nobody may lose what is still being agreed.

    Attributes:
        summary: what was agreed.
        clearing: the time until that is forgotten.

    Signals:
        summary_changed: what was agreed, or the time until it is forgotten begins or ends.
        draft_changed: what is being written.
    """

    summary_changed = Signal()
    draft_changed = Signal()

    def __init__(
        self, parent: QObject | None = None, *, clock: Callable[[], float] = time.time
    ) -> None:
        """``clock`` gives Unix seconds."""
        super().__init__(parent, clock=clock)
        self.summary = Summary()
        self.clearing = Clearing()
        self._draft = NOTHING

    @property
    def draft(self) -> Draft:
        """What is being written: no step, window or cover that comes between takes it away."""
        return self._draft

    def set_draft(self, draft: Draft) -> None:
        """Keep what is being written."""
        if draft != self._draft:
            self._draft = draft
            self._settle_clearing()
            self.draft_changed.emit()

    @property
    def has_agreed(self) -> bool:
        """Whether there is anything to forget."""
        return not (self.summary.is_empty and self._draft.is_empty)

    def add_agreed(self, what: str, who: str = "", by_when: str = "") -> None:
        """Keep what was agreed, in memory."""
        self.summary.add(what, who, by_when)
        self._agreed()

    def change_agreed(self, nth: int, what: str, who: str = "", by_when: str = "") -> None:
        """Word it otherwise."""
        self.summary.replace(nth, what, who, by_when)
        self._agreed()

    def remove_agreed(self, nth: int) -> None:
        """It was not agreed after all."""
        self.summary.remove(nth)
        if self._draft.nth != NEW:
            # The lines behind it have other numbers now.
            self.set_draft(NOTHING)
        self._agreed()

    def set_next_date(self, text: str) -> None:
        """Keep when the next meeting is, in words."""
        self.summary.next_date = text
        self._agreed()

    @Slot()
    def keep_summary_longer(self) -> None:
        """Begin the time until it is forgotten anew."""
        self.clearing.keep_longer(self._clock())
        self.summary_changed.emit()

    @Slot()
    def clear_summary(self) -> None:
        """Forget what was agreed now."""
        self.summary.clear()
        self.clearing.stop()
        self.set_draft(NOTHING)
        self._run_clock()
        self.summary_changed.emit()

    def _agreed(self) -> None:
        self._settle_clearing()
        self.summary_changed.emit()

    def _settle_clearing(self) -> None:
        """Count or do not, as things stand; what counts goes on."""
        now = self._clock()
        is_counting = self.clearing.left(now) is not None
        if self._is_to_clear() is is_counting:
            return
        if is_counting:
            self.clearing.stop()
        else:
            self.clearing.begin(now)
        self._run_clock()
        self.summary_changed.emit()

    def _is_to_clear(self) -> bool:
        """Whether there is something to forget, and the meeting it is of is behind."""
        return False

    def _run_clock(self) -> None:
        """The clock is looked at while something depends on it."""

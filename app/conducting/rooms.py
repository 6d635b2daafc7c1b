"""Which meeting is watched: people of one must not stand in the round of another."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.script.draft import NOTHING, Draft
from app.script.run import ScriptRun
from app.script.summary import Clearing, Summary
from app.script.wording import Values
from app.watching.watch import Watch


class Turn(StrEnum):
    """What it means that another service is watched, or none."""

    SAME = "same"
    """For all that anybody can tell the meeting of before: a list by hand first, then the live
    one, or the live one again."""
    OTHER = "other"
    LEFT = "left"
    INTO_PRACTICE = "into_practice"
    OUT_OF_PRACTICE = "out_of_practice"


class Rooms:
    """Remembers what was watched since the consultation began."""

    def __init__(self, watch: Watch) -> None:
        """Made before anything is watched: whose people are expected then is the real meeting."""
        self._watch = watch
        self._real = watch.consultation
        self._is_practice = False
        self._room = 0
        self.was_real = False

    @property
    def is_practice(self) -> bool:
        """Whether a meeting to practise in is watched."""
        return self._is_practice

    def turn(self) -> Turn:
        """Take in what is watched now; ask once for each change."""
        service = self._watch.service
        if service is None:
            was_practice, self._is_practice = self._is_practice, False
            return Turn.OUT_OF_PRACTICE if was_practice else Turn.LEFT
        if self._watch.consultation is not self._real:
            self._is_practice = True
            return Turn.INTO_PRACTICE
        self.was_real = True
        before, room = self._room, service.room_key
        self._room = room or before
        return Turn.OTHER if before and room and room != before else Turn.SAME

    def forget(self) -> None:
        """The next consultation begins."""
        self._room, self.was_real = 0, False


@dataclass(slots=True)
class Aside:
    """What there is of a meeting: that of the real one waits here while somebody practises."""

    run: ScriptRun | None = None
    chosen: str = ""
    values: Values = field(default_factory=Values, repr=False)
    planned_end: float | None = None
    languages: tuple[str, ...] = ()
    was_led: bool = False
    summary: Summary = field(default_factory=Summary, repr=False)
    clearing: Clearing = field(default_factory=Clearing)
    draft: Draft = field(default=NOTHING, repr=False)

    def pass_time(self, now: float) -> None:
        """Forget what was agreed when its time is over, also while somebody practises."""
        if self.clearing.is_due(now):
            self.summary.clear()
            self.clearing.stop()
            self.draft = NOTHING

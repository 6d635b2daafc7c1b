"""How things stand with the list and the room, in sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.guidelines.decisions import Limit
from app.meetings.roster.participant import Room
from app.meetings.roster.roster import Gap, Liveness, Roster
from app.readiness.verdict import Verdict
from app.ui.participants.moments import to_the_second

if TYPE_CHECKING:
    from app.ui.participants.presenter import Presenter
    from app.watching.watch import Watch

GAPS_SHOWN = 3
"""The most recent gaps that are named with their times; of older ones the number."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The list in one sentence.

    Args:
        sentence: whether it is live, and since when.
        verdict: its hue.
        warning: what must not be overlooked; empty while the list is live.
    """

    sentence: str
    verdict: Verdict | None
    warning: str = ""


class RoomWords(QObject):
    """Says how the room stands, in the window's language."""

    def standing(self, presenter: "Presenter") -> Standing:
        """Say whether the list can be believed."""
        roster, as_of = presenter.watch.roster, presenter.as_of
        liveness, lost = roster.liveness, roster.lost_since
        if lost is not None and liveness is not Liveness.ENDED:
            return self._lost(lost)
        if presenter.is_by_hand and liveness is Liveness.LIVE:
            words = self.tr("Kept by hand. Last change at {time}.")
            said = words.format(time=to_the_second(as_of)) if as_of else self.tr("Kept by hand.")
            return Standing(said, Verdict.COULD_NOT_BE_TESTED)
        if liveness is Liveness.LIVE:
            words, since = self.tr("Live since {time}"), roster.live_since or 0.0
            return Standing(words.format(time=to_the_second(since)), Verdict.OK)
        if liveness is Liveness.ENDED:
            words = self.tr("The meeting is over for Samråd. This is how the list was at the end.")
            return Standing("", None, words)
        if liveness is Liveness.SYNCING:
            return Standing(self.tr("Reading who is there …"), None)
        return Standing(self.tr("Nobody is watching the list yet"), None)

    def gaps(self, gaps: Sequence[Gap]) -> str:
        """Say when nobody watched; empty if somebody always did."""
        closed = [gap for gap in gaps if gap.end is not None]
        said = []
        if older := len(closed) - GAPS_SHOWN:
            said += [self.tr("Not watched %n more time(s) before.", "", older)] if older > 0 else []
        for gap in closed[-GAPS_SHOWN:]:
            words = self.tr("Not watched from {begin} to {end}.")
            end = to_the_second(gap.end or gap.begin)
            said.append(words.format(begin=to_the_second(gap.begin), end=end))
        return " ".join(said)

    def numbers(self, roster: Roster, limit: Limit | None) -> str:
        """Say how many there are, against the limit, and how many wait."""
        count = roster.head_count()
        said = [self._count(count, limit)]
        waiting = max(len(roster.waiting()), roster.room.waiting or 0)
        if waiting:
            said.append(self.tr("%n waiting", "", waiting))
        return ", ".join(said)

    def room(self, room: Room) -> str:
        """Say what holds for everybody."""
        said = []
        if room.is_locked is not None:
            said.append(self.tr("Locked") if room.is_locked else self.tr("Open to newcomers"))
        if room.is_started is False:
            said.append(self.tr("Not started"))
        if room.guests_muted:
            said.append(self.tr("Guests are muted"))
        if room.is_recorded:
            said.append(self.tr("Is recorded"))
        if room.is_streamed:
            said.append(self.tr("Is sent on to others"))
        if room.is_transcribed:
            said.append(self.tr("Is written down"))
        if room.uses_ai:
            said.append(self.tr("AI is on"))
        return " · ".join(said)

    def together(self, watch: "Watch") -> str:
        """Say both in one line; of a list that is not live, that it was so when last seen."""
        roster, limit = watch.roster, watch.circumstances.limit
        words = " · ".join(filter(None, (self.numbers(roster, limit), self.room(roster.room))))
        if roster.liveness is Liveness.LIVE:
            return words
        return self.tr("When last seen: {words}").format(words=words)

    def _lost(self, since: float) -> Standing:
        time = to_the_second(since)
        warning = self.tr(
            "The list is NOT live since {time}. Below is how it was then. Look in the meeting "
            "itself."
        )
        sentence = self.tr("Not live since {time}").format(time=time)
        return Standing(sentence, Verdict.MUST_FIX, warning.format(time=time))

    def _count(self, count: int, limit: Limit | None) -> str:
        if limit is not None and limit.most is not None:
            return self.tr("{count} of at most {most} in the room").format(
                count=count, most=limit.most
            )
        if limit is not None and limit.below is not None:
            return self.tr("{count} in the room; there must be fewer than {below}").format(
                count=count, below=limit.below
            )
        return self.tr("%n in the room", "", count)

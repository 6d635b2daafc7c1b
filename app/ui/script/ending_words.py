"""How far the end of the meeting is, and who is still in the room, in sentences."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.guidelines.scripts import Ending
from app.readiness.verdict import Verdict
from app.ui.meeting.lines import Line
from app.ui.script.clock_words import minutes_and_seconds

if TYPE_CHECKING:
    from app.script.closing import Closing


@dataclass(frozen=True, slots=True)
class Standing:
    """The end of the meeting in one sentence.

    Args:
        sentence: how far it is.
        verdict: its hue and icon.
        said: what screen readers are told when it is news; no seconds in it.
    """

    sentence: str
    verdict: Verdict
    said: str


class EndingWords(QObject):
    """Says how the end stands, in the window's language."""

    def standing(self, closing: "Closing", now: float, language: str) -> Standing:
        """Say how far it is.

        Args:
            closing: what was done.
            now: Unix seconds.
            language: of the window.
        """
        # The window must not wait for it at its start.
        from app.script.closing import ClosingState

        state = closing.state(now)
        if state is ClosingState.CONFIRMED:
            words = self.tr("The meeting is over, and nobody is in the room any more.")
            return Standing(words, Verdict.OK, words)
        if state is ClosingState.COUNTING:
            return self._counting(closing, now, language)
        if state is ClosingState.DONE:
            return self._done(closing)
        if state is ClosingState.HALF:
            words = self._half(closing, language)
            return Standing(words, Verdict.MUST_FIX, words)
        words = self.tr("The meeting is not ended yet.")
        return Standing(words, Verdict.COULD_NOT_BE_TESTED, words)

    def room(self, closing: "Closing") -> Line:
        """Say who is in the room, as far as the list tells."""
        others = closing.others
        if others is None:
            words = self.tr("Nobody can tell who is in the room: the list is not live.")
            return Line(words, verdict=Verdict.COULD_NOT_BE_TESTED)
        outside = ""
        if closing.waiting:
            outside = self.tr(
                "%n wait outside, in the lobby or on the way in.", "", closing.waiting
            )
        if others == 0:
            words = self.tr("The list shows nobody in the room.")
            return (
                Line(f"{words} {outside}", "people") if outside else Line(words, verdict=Verdict.OK)
            )
        # Whoever leads may be one of them: the list cannot tell whose picture is whose.
        words = self.tr("%n still in the room, you perhaps among them", "", others)
        return Line(f"{words}. {outside}" if outside else words, "people")

    def _counting(self, closing: "Closing", now: float, language: str) -> Standing:
        """A countdown must not hide that another action is missing, nor that all have left."""
        lefts = [closing.left(one.id, now) for one in closing.endings]
        left = min((one for one in lefts if one is not None), default=0.0)
        words = self.tr("The others are put out in {left}. It can still be stopped.")
        said = self.tr("The others are put out soon. It can still be stopped.")
        words = words.format(left=minutes_and_seconds(left))
        verdict = Verdict.CAN_BE_BETTER
        more = []
        if closing.others == 0 and not closing.waiting:
            more.append(self.tr("The list already shows nobody in the room."))
        if closing.is_half:
            more.append(self._half(closing, language))
            verdict = Verdict.MUST_FIX
        return Standing(" ".join([words, *more]), verdict, " ".join([said, *more]))

    def _half(self, closing: "Closing", language: str) -> str:
        done = len(closing.endings) - len(closing.missing)
        count = self.tr("{done} of {all} done").format(done=done, all=len(closing.endings))
        words = self.tr("{count}: {consequence} Still to do. {what}")
        what = self._act(closing.next, language)
        return words.format(count=count, consequence=self._consequence(closing), what=what)

    def _act(self, ending: Ending | None, language: str) -> str:
        """What is to be done, and where: a place alone is no act."""
        if ending is None:
            return ""
        where, what = ending.where.text(language), ending.text.text(language)
        return self.tr("{where}: {what}").format(where=where, what=what) if where else what

    def _consequence(self, closing: "Closing") -> str:
        if any(one.closes for one in closing.missing):
            return self.tr("the room is still open for others.")
        return self.tr("the meeting is not quite ended.")

    def _done(self, closing: "Closing") -> Standing:
        if closing.others is None:
            words = self.tr("All is done, as you say. Nobody can confirm it: the list is not live.")
            return Standing(words, Verdict.COULD_NOT_BE_TESTED, words)
        if not closing.others and closing.waiting:
            words = self.tr(
                "All is done and the room is empty, but somebody waits outside and may come in."
            )
            return Standing(words, Verdict.CAN_BE_BETTER, words)
        words = self.tr("All is done, but the list still shows people in the room.")
        return Standing(words, Verdict.CAN_BE_BETTER, words)

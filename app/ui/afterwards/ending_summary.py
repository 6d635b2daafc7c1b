"""How the end of the meeting stands: what was said to be done, and what the list itself shows."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.guidelines.scripts import Ending
from app.readiness.verdict import Verdict
from app.script.closing import Closing, ClosingState
from app.ui.meeting.lines import Line, Lines
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.marks import VerdictMark
from app.ui.widgets.text import Text

_OVER = (ClosingState.DONE, ClosingState.CONFIRMED)


class EndingSummary(Card):
    """One sentence, what is still to be done, and a way to it.

    Signals:
        wanted: the person wants to end the meeting.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=Space.SMALL)
        self._mark = VerdictMark(Verdict.COULD_NOT_BE_TESTED)
        self.sentence = Text(role=TextRole.HEADING)
        self.lines = Lines()
        self.end = Button("", "door")
        self.end.clicked.connect(self.wanted)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.sentence, 1)
        self.rows.addLayout(head)
        self.rows.addWidget(self.lines)
        self.rows.addWidget(ButtonRow([self.end]))

    def show_closing(
        self,
        closing: Closing,
        endings: Sequence[Ending],
        language: str,
        now: float,
        *,
        is_begun: bool,
    ) -> None:
        """Show how it stands.

        Args:
            closing: of the meeting.
            endings: what ends it, in order.
            language: the window's.
            now: Unix seconds.
            is_begun: whether a meeting was begun here.
        """
        state = closing.state(now)
        self._mark.set_verdict(_verdict(state, closing.others, is_begun=is_begun))
        self.sentence.setText(self._words(state, closing.others, is_begun=is_begun))
        lines: list[Line] = []
        if is_begun or state is not ClosingState.OPEN:
            lines = [self._line(one, closing, language, now) for one in endings]
        self.lines.show_lines(lines)
        self.end.setText(self.tr("&End the meeting…"))
        self.end.setVisible(state not in _OVER or bool(closing.others))

    def _words(self, state: ClosingState, others: int | None, *, is_begun: bool) -> str:
        if others and state in _OVER:
            return self.tr("%n other(s) are still in the room", "", others)
        if state is ClosingState.OPEN and is_begun:
            return self.tr("The meeting has not been ended")
        return {
            ClosingState.OPEN: self.tr("No meeting has been ended here"),
            ClosingState.HALF: self.tr("The meeting is only half ended"),
            ClosingState.COUNTING: self.tr("The others are about to be put out"),
            ClosingState.DONE: self.tr(
                "You have ended the meeting. Samråd cannot see whether the room is empty."
            ),
            ClosingState.CONFIRMED: self.tr("The meeting is over: the list shows nobody else"),
        }[state]

    def _line(self, ending: Ending, closing: Closing, language: str, now: float) -> Line:
        frame = self.tr("{where}: {what}")
        where, what = ending.where.text(language), ending.text.text(language)
        words = frame.format(where=where, what=what) if where else what
        left = closing.left(ending.id, now)
        if left:
            words = f"{words} {self._can_be_stopped(ending, language, left)}"
            return Line(words, verdict=Verdict.CAN_BE_BETTER)
        if closing.is_done(ending.id):
            return Line(self.tr("You said it is done. {what}").format(what=words), "check")
        return Line(self.tr("Still to do. {what}").format(what=words), "chevron_right")

    def _can_be_stopped(self, ending: Ending, language: str, left: float) -> str:
        undo = ending.undo.text(language)
        time = self.tr("%n second(s) left.", "", ceil(left))
        return f"{time} {undo}".strip()


def _verdict(state: ClosingState, others: int | None, *, is_begun: bool) -> Verdict:
    if state is ClosingState.HALF or (others and state in _OVER):
        return Verdict.MUST_FIX
    if state is ClosingState.CONFIRMED:
        return Verdict.OK
    if state is ClosingState.COUNTING or (state is ClosingState.OPEN and is_begun):
        return Verdict.CAN_BE_BETTER
    return Verdict.COULD_NOT_BE_TESTED

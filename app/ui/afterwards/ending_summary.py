"""How the end of the meeting stands: what was said to be done, and what the list itself shows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.guidelines.scripts import Ending
from app.readiness.verdict import Verdict
from app.script.closing import Closing, ClosingState
from app.ui.meeting.lines import Line, Lines
from app.ui.script.ending_words import EndingWords
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.marks import VerdictMark
from app.ui.widgets.text import Text


class EndingSummary(Card):
    """One sentence, what is still to be done, and a way to it.

    Signals:
        wanted: the person wants to end the meeting.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=Space.SMALL)
        self._words = EndingWords(self)
        self._mark = VerdictMark(Verdict.COULD_NOT_BE_TESTED)
        self.sentence = Text(role=TextRole.STRONG)
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
        language: str,
        now: float,
        *,
        is_begun: bool,
    ) -> None:
        """Show how it stands.

        Args:
            closing: of the meeting.
            language: the window's.
            now: Unix seconds.
            is_begun: whether a meeting was begun here.
        """
        is_known = is_begun or closing.state(now) is not ClosingState.OPEN
        standing = self._words.standing(closing, now, language)
        self._mark.set_verdict(standing.verdict if is_known else Verdict.COULD_NOT_BE_TESTED)
        none = self.tr("No meeting has been ended here")
        self.sentence.setText(standing.sentence if is_known else none)
        lines = [self._line(one, closing, language, now) for one in closing.endings]
        self.lines.show_lines([*lines, self._words.room(closing)] if is_known else [])
        self.end.setText(self.tr("End the meeting…"))
        self.end.setVisible(closing.state(now) is not ClosingState.CONFIRMED)

    def _line(self, ending: Ending, closing: Closing, language: str, now: float) -> Line:
        frame = self.tr("{where}: {what}")
        where, what = ending.where.text(language), ending.text.text(language)
        words = frame.format(where=where, what=what) if where else what
        left = closing.left(ending.id, now)
        if left is not None:
            undo = ending.undo.text(language)
            return Line(f"{words} {undo}".strip(), verdict=Verdict.CAN_BE_BETTER)
        if closing.is_done(ending.id):
            return Line(self.tr("You said it is done. {what}").format(what=words), "check")
        return Line(self.tr("Still to do. {what}").format(what=words), "chevron_right")

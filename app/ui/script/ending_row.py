"""One action that ends the meeting: where, what, whether it is done, and how to stop it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guidelines.scripts import Ending
from app.readiness.verdict import Verdict
from app.ui.meeting.answer_words import with_rules
from app.ui.participants.moments import to_the_second
from app.ui.presses import Deaf
from app.ui.script.aid_panel import show_words
from app.ui.script.clock_words import minutes_and_seconds
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.group import Group
from app.ui.widgets.marks import VerdictMark
from app.ui.widgets.text import Text


class EndingRow(Group):
    """The program does nothing of it: it notes what a person says they did.

    The button that takes it back comes where the first one was. It is deaf for a moment, and the
    keyboard waits on the row: a second press must not undo the first.

    Signals:
        done(str): this action was done in its own window.
        taken_back(str): it was not done, or was stopped in time.
    """

    done = Signal(str)
    taken_back = Signal(str)

    def __init__(self, ending: Ending, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.HAIR)
        self.ending = ending
        self._mark = VerdictMark(Verdict.COULD_NOT_BE_TESTED)
        self._where, self._text = Text(role=TextRole.STRONG), Text()
        self._state, self._undo = Text(role=TextRole.STRONG), Text()
        self.do = Button("", "check")
        self.back = Button("", "undo")
        self._deaf = Deaf()
        self._was_done: bool | None = None
        self.do.clicked.connect(lambda: self._tell(self.done))
        self.back.clicked.connect(lambda: self._tell(self.taken_back))
        self._lay_out()

    @property
    def state(self) -> str:
        """Whether it is done, and what counts down."""
        return self._state.text()

    @property
    def undo(self) -> str:
        """How it can still be stopped; empty if it cannot, or need not."""
        return "" if self._undo.isHidden() else self._undo.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keep the keyboard. The base would hand it to the first button inside."""
        QWidget.focusInEvent(self, event)

    def show_ending(
        self,
        language: str,
        number: int,
        *,
        is_done: bool,
        done_at: float | None = None,
        left: float | None = None,
    ) -> None:
        """Show it.

        Args:
            language: of the window.
            number: its place in the order, from 1.
            is_done: a person said so, or the meeting is over.
            done_at: Unix seconds since when it is; None if nobody knows.
            left: seconds until the others are put out; None if nothing counts down.
        """
        ending = self.ending
        where = ending.where.text(language)
        title = self.tr("{number}. {where}").format(number=number, where=where)
        self._where.setText(title)
        self.setAccessibleName(title)
        self._text.setText(with_rules(ending.text.text(language), ending))
        self._mark.set_verdict(Verdict.OK if is_done else Verdict.COULD_NOT_BE_TESTED)
        show_words(self._state, self._standing(done_at, left, is_done=is_done))
        is_counting = is_done and left is not None
        show_words(self._undo, ending.undo.text(language) if is_counting else "")
        self._show_buttons(where, is_done=is_done, is_counting=is_counting)

    def _standing(self, done_at: float | None, left: float | None, *, is_done: bool) -> str:
        if not is_done:
            return self.tr("Not done yet")
        words = self.tr("Done")
        if done_at is not None:
            words = self.tr("Done at {time}").format(time=to_the_second(done_at))
        if left is not None:
            more = self.tr("{done}. The others are put out in {left}.")
            return more.format(done=words, left=minutes_and_seconds(left))
        if self.ending.seconds:
            return self.tr("{done}. The time is up: look whether the room is empty.").format(
                done=words
            )
        return words

    def _tell(self, news: SignalInstance) -> None:
        if not self._deaf.is_on:
            news.emit(self.ending.id)

    def _show_buttons(self, where: str, *, is_done: bool, is_counting: bool) -> None:
        held = self.do.hasFocus() or self.back.hasFocus()
        self.do.setText(self.tr("I have done this"))
        self.back.setText(
            self.tr("I have stopped it") if is_counting else self.tr("Not done after all")
        )
        for button in (self.do, self.back):
            words = self.tr("{what}: {where}").format(what=button.text(), where=where)
            button.setAccessibleName(words)
        if is_done == self._was_done:
            return
        if self._was_done is not None:
            self._deaf.begin()
        self._was_done = is_done
        if held:
            # Before the one that has it goes: the keyboard must not fall out of the row.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.back.setVisible(is_done)
        self.do.setVisible(not is_done)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        for part in (self._where, self._text, self._state, self._undo):
            words.addWidget(part)
        words.addWidget(ButtonRow([self.do, self.back]))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        column = QVBoxLayout()
        column.addWidget(self._mark)
        column.addStretch(1)
        row.addLayout(column)
        row.addLayout(words, 1)
        self.rows.addLayout(row)

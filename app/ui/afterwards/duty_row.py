"""One thing to do after the meeting: a box to tick, by when, and what helps with it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidelines.equipment import Strength
from app.guidelines.guideline import Guideline
from app.guidelines.scripts import Duty
from app.script.duties import due
from app.ui.dates import day_in_words
from app.ui.guideline_words import strength_word
from app.ui.meeting.answer_words import AnswerWords
from app.ui.meeting.browsing import open_page
from app.ui.meeting.lines import Lines
from app.ui.theme.tokens import SMALLEST_TARGET, Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.copy_button import CopyButton
from app.ui.widgets.fold import Fold
from app.ui.widgets.group import Group
from app.ui.widgets.text import Text
from app.ui.widgets.tick import Tick


class DutyRow(Group):
    """Its words, the day it is to be done by, what can be copied, and the rules it rests on.

    Args:
        duty: what is to be done.
        more: what else helps with it, such as whom to call.

    Signals:
        ticked(str, bool): id of the duty, and whether it is done.
        calendar_wanted(Duty): its last day is to go into a calendar.
    """

    ticked = Signal(str, bool)
    calendar_wanted = Signal(object)

    def __init__(self, duty: Duty, more: Sequence[QWidget] = ()) -> None:
        super().__init__(spacing=Space.HAIR)
        self.duty = duty
        self.more = tuple(more)
        self.tick = Tick()
        self.tick.toggled.connect(lambda is_done: self.ticked.emit(self.duty.id, is_done))
        self.day: date | None = None
        self.by_when = Text(role=TextRole.STRONG)
        self.about = Text(muted=True)
        self.copies = [CopyButton(text) for text in duty.copy]
        self.link = Button("", "open") if duty.link else None
        if self.link is not None:
            self.link.clicked.connect(self._on_link)
        self.calendar = Button("", "folder")
        self.calendar.clicked.connect(lambda: self.calendar_wanted.emit(self.duty))
        self.borrowed = Text(role=TextRole.SMALL, muted=True)
        self.basis = Fold()
        self._rules = Lines()
        self.basis.rows.setContentsMargins(Space.LARGE, 0, 0, Space.SMALL)
        self.basis.rows.addWidget(self._rules)
        self._lay_out()

    def show_duty(
        self, guideline: Guideline, language: str, held_on: date, *, is_done: bool
    ) -> None:
        """Show it in a language.

        Args:
            guideline: of the organisation, for its rules.
            language: the window's.
            held_on: the day of the meeting, from which the last day is counted.
            is_done: whether its box is ticked.
        """
        words = self.duty.text.text(language)
        self.setAccessibleName(words)
        self.tick.set_words(words.replace("&", "&&"))
        self.tick.blockSignals(True)
        self.tick.set_ticked(is_done)
        self.tick.blockSignals(False)
        self._show_day(held_on)
        _say(self.about, self.duty.about.text(language))
        for button in self.copies:
            button.quote()
        if self.link is not None:
            self.link.setText(self.tr("Open the page"))
            self.link.setAccessibleDescription(self.duty.link)
        self._show_basis(guideline, language)

    def _show_day(self, held_on: date) -> None:
        self.day = due(self.duty, held_on)
        is_known = self.day is not None
        sentence = ""
        if self.day is not None:
            frame = self.tr("By {day}")
            if self.duty.does == "attachments":
                frame = self.tr("Save by {day}")
            sentence = frame.format(day=day_in_words(self.day))
        _say(self.by_when, sentence)
        self.calendar.setText(self.tr("Save the day for the calendar…"))
        self.calendar.setAccessibleDescription(sentence)
        self.calendar.setVisible(is_known)
        self._buttons.setVisible(is_known or bool(self.copies) or self.link is not None)

    def _show_basis(self, guideline: Guideline, language: str) -> None:
        duty = self.duty
        if not duty.rules:
            source = self.tr("Not in the guideline. From: {source}").format(source=duty.borrowed)
            _say(self.borrowed, source if duty.borrowed else self.tr("Not in the guideline"))
            self.basis.set_words("")
            return
        _say(self.borrowed, "")
        words = AnswerWords(guideline, language)
        self._rules.show_lines(words.rules([duty]))
        words.deleteLater()
        self.basis.set_words(self._strength())

    def _strength(self) -> str:
        if self.duty.strength is Strength.NOT_STATED:
            return self.tr("What the guideline says")
        word = strength_word(self.duty.strength)
        return self.tr("The guideline says: {strength}").format(strength=word)

    def _lay_out(self) -> None:
        self.rows.addWidget(self.tick)
        below = QVBoxLayout()
        below.setContentsMargins(SMALLEST_TARGET + Space.HAIR, 0, 0, 0)
        below.setSpacing(Space.HAIR)
        below.addWidget(self.by_when)
        below.addWidget(self.about)
        buttons: list[QWidget] = [self.calendar, *self.copies, *filter(None, [self.link])]
        self._buttons = ButtonRow(buttons)
        below.addWidget(self._buttons)
        for widget in (*self.more, self.borrowed, self.basis):
            below.addWidget(widget)
        self.rows.addLayout(below)

    def _on_link(self) -> None:
        open_page(self.duty.link)


def _say(label: Text, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))

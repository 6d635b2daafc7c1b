"""Three short fields for what was agreed. Enter in any of them takes the line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.script.summary import LONGEST_DATE, LONGEST_WHAT, LONGEST_WHO
from app.ui.announce import announce
from app.ui.meeting.covering import covered
from app.ui.participants.covering import NameCover
from app.ui.script.careful_field import CarefulField
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.group import Group
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.script.summary import Agreed


class AgreedForm(Group):
    """For a new line, or for one that is worded otherwise.

    Signals:
        taken(str, str, str): what, who, by when.
        left: the line that was to be changed stays as it was.
    """

    taken = Signal(str, str, str)
    left = Signal()

    def __init__(self, cover: NameCover, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self.what = CarefulField(cover, LONGEST_WHAT)
        self.who = CarefulField(cover, LONGEST_WHO)
        self.by_when = CarefulField(cover, LONGEST_DATE)
        self.fields = (self.what, self.who, self.by_when)
        self._labels = tuple(Text(muted=True) for _ in self.fields)
        self._problem = Text()
        self.add, self.leave = Button("", "check"), Button("", "undo")
        self._is_change = False
        self._lay_out()
        for field in self.fields:
            field.returnPressed.connect(self.take)
            field.caught.connect(self.say_caught)
        self.add.clicked.connect(self.take)
        self.leave.clicked.connect(self.left)

    @property
    def problem(self) -> str:
        """Why a line was not taken; empty if it was."""
        return "" if self._problem.isHidden() else self._problem.text()

    def retranslate(self) -> None:
        """Set every text."""
        words = (self.tr("What was agreed"), self.tr("Who does it"), self.tr("By when"))
        for label, field, text in zip(self._labels, self.fields, words, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self.setAccessibleName(words[0])
        self.leave.setText(self.tr("Leave it as it was"))
        self._show_button()

    def show_line(self, line: "Agreed") -> None:
        """Word this line otherwise."""
        for field, text in zip(self.fields, (line.what, line.who, line.by_when), strict=True):
            field.setText(text)
        self._is_change = True
        self._show_button()
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Be for a new line, and keep nothing of the last one."""
        for field in self.fields:
            field.forget()
        self._is_change = False
        self._say_problem("")
        self._show_button()

    def take(self) -> None:
        """Hand the line on, unless there is a number in it or nothing at all."""
        # Every field is looked at, so that each number is covered at once.
        caught = [field.is_caught() for field in self.fields]
        if any(caught) or self._is_across():
            self.say_caught()
            return
        what, who, by_when = (field.text().strip() for field in self.fields)
        if not what:
            self._say_problem(self.tr("Write what was agreed first."))
            self.what.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._say_problem("")
        self.taken.emit(what, who, by_when)

    def _is_across(self) -> bool:
        """Whether half of a number stands in one field and half in the next; both are covered."""
        texts = [field.text() for field in self.fields]
        whole = " ".join(texts)
        shown = covered(whole)
        if shown == whole:
            return False
        begin = 0
        for field, text in zip(self.fields, texts, strict=True):
            field.setText(shown[begin : begin + len(text)])
            begin += len(text) + 1
        return True

    def say_caught(self) -> None:
        """Say why a number is not shown."""
        self._say_problem(
            self.tr(
                "This looks like an identity number, so it was covered. Numbers belong in the "
                "record only."
            )
        )

    def _say_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        announce(self, words)

    def _show_button(self) -> None:
        self.add.setText(self.tr("Keep the change") if self._is_change else self.tr("Add"))
        self.leave.setVisible(self._is_change)

    def _lay_out(self) -> None:
        self._problem.hide()
        beside = Reflow(gap=(Space.MEDIUM, Space.SMALL))
        for label, field in zip(self._labels, self.fields, strict=True):
            label.setBuddy(field)
            column = QVBoxLayout()
            column.setSpacing(Space.HAIR)
            column.addWidget(label)
            column.addWidget(field)
            if field is self.what:
                self.rows.addLayout(column)
            else:
                beside.add(column, 1)
        self.rows.addWidget(beside)
        self.rows.addWidget(self._problem)
        self.rows.addWidget(ButtonRow([self.add, self.leave]))

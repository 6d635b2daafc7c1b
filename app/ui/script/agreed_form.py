"""Three short fields for what was agreed. Enter in any of them takes the line."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
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
        edited: something else stands in a field, numbers covered already.
    """

    taken = Signal(str, str, str)
    left = Signal()
    edited = Signal()

    def __init__(self, cover: NameCover, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self.what = CarefulField(cover, LONGEST_WHAT)
        self.who = CarefulField(cover, LONGEST_WHO)
        self.by_when = CarefulField(cover, LONGEST_DATE)
        self.fields = (self.what, self.who, self.by_when)
        self._labels = tuple(Text(muted=True) for _ in self.fields)
        self._problems = tuple(Text() for _ in self.fields)
        self.add, self.leave = Button("", "check"), Button("", "undo")
        self._is_change = False
        self._lay_out()
        for field in self.fields:
            field.set_beside(self.fields)
            field.returnPressed.connect(self.take)
            field.caught.connect(partial(self.say_caught, field))
            field.textChanged.connect(self.edited)
        self.add.clicked.connect(self.take)
        self.leave.clicked.connect(self.left)

    @property
    def problem(self) -> str:
        """Why a line was not taken; empty if it was."""
        return next((one.text() for one in self._problems if not one.isHidden()), "")

    def retranslate(self) -> None:
        """Set every text."""
        words = (self.tr("What was agreed"), self.tr("Who does it"), self.tr("By when"))
        for label, field, text in zip(self._labels, self.fields, words, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self.setAccessibleName(words[0])
        self.leave.setText(self.tr("Leave it as it was"))
        self._show_button()

    @property
    def texts(self) -> tuple[str, str, str]:
        """What stands in the fields: what, who, by when."""
        return (self.what.text(), self.who.text(), self.by_when.text())

    def show_draft(self, texts: tuple[str, str, str], *, is_change: bool) -> None:
        """Go on with what was being written; the keyboard stays where it is."""
        for field, text in zip(self.fields, texts, strict=True):
            if field.text() != text:
                field.setText(text)
        self._is_change = is_change
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
        caught = [field for field in self.fields if field.is_caught()]
        if caught or self._is_across():
            self.say_caught(caught[0] if caught else self.what)
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

    def say_caught(self, field: CarefulField) -> None:
        """Say under a field why a number in it is not shown."""
        self._say_problem(caught_words(), field)
        self.edited.emit()

    def _say_problem(self, words: str, field: CarefulField | None = None) -> None:
        """Say it under the field that it is about; only one thing is said at a time."""
        about = field or self.what
        for one, problem in zip(self.fields, self._problems, strict=True):
            problem.setText(words if one is about else "")
            problem.setVisible(bool(problem.text()))
        announce(self, words)

    def _show_button(self) -> None:
        self.add.setText(self.tr("Keep the change") if self._is_change else self.tr("Add"))
        self.leave.setVisible(self._is_change)

    def _lay_out(self) -> None:
        beside = Reflow(gap=(Space.MEDIUM, Space.SMALL))
        parts = zip(self._labels, self.fields, self._problems, strict=True)
        for label, field, problem in parts:
            label.setBuddy(field)
            problem.hide()
            column = QVBoxLayout()
            column.setSpacing(Space.HAIR)
            column.addWidget(label)
            column.addWidget(field)
            column.addWidget(problem)
            if field is self.what:
                self.rows.addLayout(column)
            else:
                beside.add(column, 1)
        self.rows.addWidget(beside)
        self.rows.addWidget(ButtonRow([self.add, self.leave]))


def caught_words() -> str:
    """Why a number is not shown, in the window's language."""
    return QCoreApplication.translate(
        "AgreedForm",
        "This looks like an identity number, so it was covered. Numbers belong in the record only.",
    )

"""One question with its answers beside each other: one press or one digit answers it."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.meeting.option_button import OptionButton
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.group import Group
from app.ui.widgets.text import Text

Options = Sequence[tuple[str, str]]
"""Id and words of each answer, in order."""


MOST_BESIDE = 4
"""Answers that stay in sight when one of them was given."""


class QuestionRow(Group):
    """A question. The digit of an answer gives it while the keyboard is in the row.

    Signals:
        answered(str, str): id of the question and of the answer; an empty one takes it back.
    """

    answered = Signal(str, str)

    def __init__(self, question: str, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.HAIR)
        self.question = question
        self._since_press = QElapsedTimer()
        self._words = Text(role=TextRole.STRONG)
        self.buttons = [OptionButton(option) for option, _ in options]
        for button in self.buttons:
            button.clicked.connect(self._on_clicked)
        self.change = Button()
        self.change.setFlat(True)
        self.change.clicked.connect(self._on_change)
        self.rows.addWidget(self._words)
        self.rows.addWidget(ButtonRow([*self.buttons, self.change], gap=Space.SMALL))

    def set_words(self, words: str, options: Options) -> None:
        """Set the question and the words of its answers."""
        self._words.setText(words)
        self.setAccessibleName(words)
        for button, (_, text) in zip(self.buttons, options, strict=True):
            button.setText(text.replace("&", "&&"))
            button.setAccessibleName(text)
            button.setAccessibleDescription(words)
        self.change.setText(self.tr("Change"))
        self.change.setAccessibleDescription(words)

    def show_answer(self, chosen: str) -> None:
        """Show which answer was given; empty for none. Of a long list the others go away."""
        folds = bool(chosen) and len(self.buttons) > MOST_BESIDE
        self.change.setVisible(folds)
        for button in self.buttons:
            button.set_chosen(button.option == chosen)
            button.setVisible(not folds or button.option == chosen)

    @property
    def is_answered(self) -> bool:
        """Whether an answer was given."""
        return any(button.isChecked() for button in self.buttons)

    def take_keyboard(self) -> None:
        """Put the keyboard on the answer that was given, or on the first."""
        given = [button for button in self.buttons if button.isChecked()]
        (given or self.buttons)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits give answers; Qt's own arrows go from one to the next."""
        digit = event.text()
        if digit.isdecimal() and 0 < int(digit) <= len(self.buttons) and not event.isAutoRepeat():
            self.buttons[int(digit) - 1].click()
        else:
            super().keyPressEvent(event)

    def _on_change(self) -> None:
        self.answered.emit(self.question, "")
        self.take_keyboard()

    def _on_clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, OptionButton):
            return
        if not button.isChecked() and self._is_second_of_two():
            button.set_chosen(True)
            return
        self._since_press.restart()
        self.answered.emit(self.question, button.option if button.isChecked() else "")

    def _is_second_of_two(self) -> bool:
        """Whether this press is the second half of a double click, which means one press."""
        pause = self._since_press
        return pause.isValid() and pause.elapsed() < QApplication.doubleClickInterval()

"""What the meeting itself shows: how many there are, how many wait, whether it is locked."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from app.meetings.board.board import LARGEST_COUNT
from app.ui.theme.tokens import Space, target_size
from app.ui.widgets.buttons import Button
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

_NOT_SAID = -1


class Number(QSpinBox):
    """A number that may be unknown. Arrow keys step; the wheel is the page's.

    Signals:
        chosen(object): the number, None for unknown.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = 0
        self.setRange(_NOT_SAID, LARGEST_COUNT)
        self.setValue(_NOT_SAID)
        self.setSpecialValueText("–")
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_value)

    def show_number(self, number: int | None) -> None:
        """Show a number that was not chosen here."""
        self.blockSignals(True)
        self.setValue(_NOT_SAID if number is None else number)
        self.blockSignals(False)

    def stepBy(self, steps: int) -> None:
        """Begin at the number that is most likely."""
        if self.value() == _NOT_SAID and steps > 0:
            self.setValue(max(0, self.first))
        else:
            super().stepBy(steps)

    def sizeHint(self) -> QSize:
        """Room for the largest number, large enough to hit."""
        width = self.fontMetrics().horizontalAdvance(str(LARGEST_COUNT)) + 2 * Space.LARGE
        return QSize(width, target_size(self.font()))

    def minimumSizeHint(self) -> QSize:
        """As large as it asks for."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past must not change it."""
        event.ignore()

    def _on_value(self, value: int) -> None:
        self.chosen.emit(None if value == _NOT_SAID else value)


class _Step(Button):
    """A square; its sign needs no more."""

    def __init__(self, sign: str) -> None:
        super().__init__(sign)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough to hit."""
        side = target_size(self.font())
        return QSize(side + Space.SMALL, side)


class Stepper(Reflow):
    """A question, and a number with one button to each side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=(Space.SMALL, Space.HAIR), parent=parent)
        self.number = Number()
        self.less, self.more = _Step("−"), _Step("+")
        self._words = Text()
        self._words.setBuddy(self.number)
        steps = QHBoxLayout()
        steps.setSpacing(Space.HAIR)
        for part in (self.less, self.number, self.more):
            steps.addWidget(part)
        steps.addStretch(1)
        self.add(self._words)
        self.add(steps, 1)
        self.less.clicked.connect(lambda: self.number.stepBy(-1))
        self.more.clicked.connect(lambda: self.number.stepBy(1))

    def set_words(self, question: str, less: str, more: str) -> None:
        """Say what is counted, and what the buttons do."""
        self._words.setText(question)
        name = question.replace("&", "")
        self.number.setAccessibleName(name)
        self.number.lineEdit().setAccessibleName(name)
        self.less.setAccessibleName(less)
        self.more.setAccessibleName(more)


class StateButton(Button):
    """A button that stays down. Its words say the state, so that nothing hangs on how it looks.

    Signals:
        chosen(bool): it was pressed down, or is up again.
    """

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setCheckable(True)
        self._states = {None: "", False: "", True: ""}
        self._is_on: bool | None = None
        self.clicked.connect(self.chosen)

    def set_words(self, unknown: str, off: str, on: str) -> None:
        """Say each state."""
        self._states = {None: unknown, False: off, True: on}
        self.show_state(self._is_on)

    def show_state(self, is_on: bool | None) -> None:
        """Show a state; None if nobody said."""
        self._is_on = is_on
        self.setChecked(bool(is_on))
        self.setText(self._states[is_on])

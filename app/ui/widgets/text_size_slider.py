"""Chooses the text size, and shows it before it is taken."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSlider, QWidget

from app.ui.theme import tokens
from app.ui.theme.tokens import LARGEST_TEXT, SMALLEST_TEXT, TEXT_STEP, Space
from app.ui.widgets.text import Text


class TextSizeSlider(QWidget):
    """A slider of percents with its value beside it.

    While it is dragged only the sample changes: the page must not grow away under the mouse. A key
    or a release takes the size.

    Signals:
        taken: the new text size, percent.
        tried: the size under the hand, percent.
    """

    taken = Signal(int)
    tried = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(SMALLEST_TEXT, LARGEST_TEXT)
        self._slider.setSingleStep(TEXT_STEP)
        self._slider.setPageStep(2 * TEXT_STEP)
        self._slider.setTickInterval(TEXT_STEP)
        self._value = Text(wrap=False)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._slider, 1)
        row.addWidget(self._value)
        self.setFocusProxy(self._slider)
        self._slider.valueChanged.connect(self._changed)
        self._slider.sliderReleased.connect(self._released)
        self._follow_font()
        self.show_size(SMALLEST_TEXT)

    @property
    def slider(self) -> QSlider:
        """The control inside, for its name and its label."""
        return self._slider

    def show_size(self, percent: int) -> None:
        """Show a size that was chosen elsewhere."""
        self._slider.blockSignals(True)
        self._slider.setValue(percent)
        self._slider.blockSignals(False)
        self._say(percent)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the longest value."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow_font()

    def _follow_font(self) -> None:
        self._value.setMinimumWidth(self.fontMetrics().horizontalAdvance("200 %") + Space.HAIR)
        self._slider.setMinimumHeight(tokens.target_size(QApplication.font()))

    def _changed(self, value: int) -> None:
        percent = round(value / TEXT_STEP) * TEXT_STEP
        self._say(percent)
        self.tried.emit(percent)
        if percent != value:
            self.show_size(percent)
        if not self._slider.isSliderDown():
            self.taken.emit(percent)

    def _released(self) -> None:
        self.taken.emit(self._slider.value())

    def _say(self, percent: int) -> None:
        self._value.setText(f"{percent} %")

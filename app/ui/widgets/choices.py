"""A closed list of choices."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from app.ui.theme import tokens
from app.ui.widgets.tips import show_tip

NARROWEST = 14
"""Average characters of width that a list never goes below."""


class Choices(QComboBox):
    """A closed list of choices. Long names from outside may be cut; the tool tip has them whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(NARROWEST)

    def sizeHint(self) -> QSize:
        """Large enough to hit."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), tokens.target_size(self.font())))

    def minimumSizeHint(self) -> QSize:
        """May become narrow, never low."""
        hint = self.sizeHint()
        least = self.fontMetrics().averageCharWidth() * NARROWEST
        return QSize(min(hint.width(), least), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it with an ellipsis where the name is too long; styles just cut it off."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width() - tokens.Space.SMALL
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past must not choose another device."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Tell the mouse the whole name."""
        return show_tip(self, event, self.currentText()) or super().event(event)

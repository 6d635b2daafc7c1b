"""Buttons that are easy to hit, carry a line icon, and follow text size and theme."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from app.ui.theme import tokens
from app.ui.theme.icons import icon

_LOOK_CHANGES = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.EnabledChange,
        QEvent.Type.DevicePixelRatioChange,
        QEvent.Type.Show,
    }
)


class Button(QPushButton):
    """A push button. ``primary`` is for the one thing that a page is about."""

    def __init__(
        self,
        text: str = "",
        icon_name: str = "",
        *,
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self.setAutoDefault(False)
        self.setDefault(primary)
        self._look: tuple[object, ...] = ()
        self._follow_look()

    def event(self, event: QEvent) -> bool:
        """Draw the icon anew when theme, text size or screen change."""
        if event.type() in _LOOK_CHANGES:
            self._follow_look()
        return super().event(event)

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self._follow_look()

    def setText(self, text: str) -> None:
        """Set the words; ``&`` marks the key that presses the button."""
        super().setText(text)
        self._follow_look()

    def sizeHint(self) -> QSize:
        """Large enough to hit, and to show the whole text."""
        hint = super().sizeHint()
        side = tokens.target_size(self.font())
        return QSize(max(hint.width(), side), max(hint.height(), side))

    def minimumSizeHint(self) -> QSize:
        """A button is never cut."""
        return self.sizeHint()

    def _follow_look(self) -> None:
        if not self._icon_name:
            return
        role = QPalette.ColorRole.ButtonText
        if self.isDefault():
            role = QPalette.ColorRole.HighlightedText
        look = (
            self._icon_name,
            tokens.icon_size(self.font()),
            self.palette().cacheKey(),
            self.devicePixelRatioF(),
            role,
            bool(self.text()),
        )
        if look != self._look:
            self._look = look
            gap = tokens.Space.HAIR if self.text() else 0
            self.setIcon(
                icon(self._icon_name, look[1], self.palette(), look[3], role=role, gap=gap)
            )
            self.setIconSize(QSize(look[1] + gap, look[1]))


class IconButton(Button):
    """A button with an icon only; its name is spoken and shown as a tool tip."""

    def __init__(self, icon_name: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", icon_name, parent=parent)
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """A square."""
        side = tokens.target_size(self.font())
        return QSize(side, side)


class Choices(QComboBox):
    """A closed list of choices. Long names from outside may be cut; the tool tip has them whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.currentIndexChanged.connect(self._show_whole_name)

    def sizeHint(self) -> QSize:
        """Large enough to hit."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), tokens.target_size(self.font())))

    def minimumSizeHint(self) -> QSize:
        """May become narrow, never low."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

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

    def _show_whole_name(self) -> None:
        self.setToolTip(self.currentText())

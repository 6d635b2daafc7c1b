"""A heading that opens and closes: what nobody needs to read stands below it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import tokens
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import Button

MARK_SCALE = 1.2
"""How much larger than an icon the mark before a row is."""


class Fold(QWidget):
    """Rows below a button that shows and hides them. It is hidden itself while it has no rows.

    Signals:
        toggled(bool): it was opened or closed.
    """

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = _Header()
        self.button.setFlat(True)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self._inside = QWidget()
        self.rows = QVBoxLayout(self._inside)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(Space.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._inside)
        self._words = ""
        self._inside.hide()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether its rows are seen."""
        return self.button.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the rows."""
        self.button.setChecked(is_open)

    def set_words(self, words: str) -> None:
        """Say what is inside, translated; without words there is nothing inside."""
        self._words = words
        self.button.setText(words.replace("&", "&&"))
        self._say_state()
        self.setVisible(bool(words))

    def _on_toggled(self, is_open: bool) -> None:
        held = any(inside.hasFocus() for inside in self._inside.findChildren(QWidget))
        if held and not is_open:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._inside.setVisible(is_open)
        self.button.set_icon_name("chevron_down" if is_open else "chevron_right")
        self._say_state()
        self.toggled.emit(is_open)

    def _say_state(self) -> None:
        # Qt tells assistive technology "checked", which says little of a fold.
        state = self.tr("shown") if self.is_open else self.tr("hidden")
        self.button.setAccessibleName(f"{self._words}, {state}" if self._words else "")


class _Header(Button):
    """Its arrow stands where the marks of the rows stand, its words where their names do."""

    def __init__(self) -> None:
        super().__init__("", "chevron_right")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        words = self._width_of(self.text())
        return QSize(self._beside_words() + words, tokens.target_size(self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the style draw the ground, and lay arrow and words over it from the left."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        arrow = QRect(Space.SMALL, 0, self.iconSize().width(), self.height())
        self.icon().paint(painter, arrow)
        room = self.rect().adjusted(self._before_words(), 0, -Space.SMALL, 0)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        flags |= int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextShowMnemonic)
        role = QPalette.ColorRole.ButtonText
        painter.drawItemText(room, flags, self.palette(), self.isEnabled(), self.text(), role)

    def _before_words(self) -> int:
        mark = round(tokens.icon_size(self.font()) * MARK_SCALE / 2) * 2
        return Space.SMALL + mark + Space.MEDIUM

    def _beside_words(self) -> int:
        return self._before_words() + Space.SMALL

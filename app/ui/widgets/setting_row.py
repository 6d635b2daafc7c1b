"""One thing to choose: its icon, its name, a word of help, and the control."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme.tokens import Space
from app.ui.widgets.marks import Mark
from app.ui.widgets.text import Text

SIDE_BY_SIDE = 60
"""Average characters of width from which name and control stand beside each other."""

CONTROL = 32
"""Average characters of width that every control beside its name has, so that they line up."""


class SettingRow(QWidget):
    """Name left and control right; one above the other when there is little room."""

    def __init__(self, icon_name: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._name = Text()
        self._name.setBuddy(control)
        self._help = Text(muted=True)
        self._help.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, Space.HAIR, 0, Space.HAIR)
        self._row.setSpacing(Space.SMALL)
        self._row.addLayout(self._words(icon_name), 1)
        self._row.addWidget(control)
        self._arrange()

    def _words(self, icon_name: str) -> QHBoxLayout:
        beside = QHBoxLayout()
        beside.setSpacing(Space.MEDIUM)
        beside.addWidget(Mark(icon_name))
        lines = QVBoxLayout()
        lines.setSpacing(Space.HAIR // 2)
        lines.addWidget(self._name)
        lines.addWidget(self._help)
        beside.addLayout(lines, 1)
        return beside

    def set_words(self, name: str, help_text: str = "") -> None:
        """Set the name (``&`` marks its key) and the word of help."""
        self._name.setText(name)
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        target = self._control.focusProxy() or self._control
        target.setAccessibleName(name.replace("&", ""))
        target.setAccessibleDescription(help_text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose beside or above."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Choose anew when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        unit = self.fontMetrics().averageCharWidth()
        beside = self.width() >= unit * SIDE_BY_SIDE
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        if beside:
            self._control.setFixedWidth(unit * CONTROL)
        else:
            self._control.setMinimumWidth(0)
            self._control.setMaximumWidth(16777215)
            self._control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

"""One thing to choose: its icon, its name, a word of help, and the control."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme.tokens import Space
from app.ui.widgets.marks import Mark
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

SIDE_BY_SIDE = 60
"""Average characters of width from which name and control stand beside each other."""

CONTROL = 32
"""Average characters of width that every control beside its name has, so that they line up."""

_ANY_WIDTH = 16_777_215
"""Qt's QWIDGETSIZE_MAX, px."""


class SettingRow(Reflow):
    """Name left and control right; one above the other when there is little room."""

    def __init__(self, icon_name: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(self._wide, gap=(Space.LARGE, Space.SMALL), parent=parent)
        self._control = control
        self._name = Text()
        self._name.setBuddy(control)
        self._help = Text(muted=True)
        self._help.hide()
        self.add(self._words(icon_name), 1)
        self.add(control, 1)
        control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.arranged(self.beside)

    def set_words(self, name: str, help_text: str = "") -> None:
        """Set the name (``&`` marks its key) and the word of help."""
        self._name.setText(name)
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        target = self._control.focusProxy() or self._control
        target.setAccessibleName(name.replace("&", ""))
        target.setAccessibleDescription(help_text)

    def changeEvent(self, event: QEvent) -> None:
        """Choose anew when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.arrange()
            self.arranged(self.beside)

    def arranged(self, beside: bool) -> None:
        """Line the controls up beside their names; below them they take the whole width."""
        width = self.fontMetrics().averageCharWidth() * CONTROL
        self._control.setMaximumWidth(width if beside else _ANY_WIDTH)

    def _wide(self) -> int:
        return self.fontMetrics().averageCharWidth() * SIDE_BY_SIDE

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

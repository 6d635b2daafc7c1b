"""Buttons that belong to one thing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.widgets.reflow import Reflow


class ButtonRow(Reflow):
    """Buttons beside each other, left aligned; below each other where there is no room."""

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._buttons = buttons
        for button in buttons:
            self.add(button)
        self.add_stretch()

    def arranged(self, beside: bool) -> None:
        """Keep every button as wide as its words, also below each other."""
        left = Qt.AlignmentFlag.AlignLeft
        for button in self._buttons:
            self._row.setAlignment(button, Qt.AlignmentFlag(0) if beside else left)

"""Buttons that belong to one thing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.widgets.reflow import Reflow


class ButtonRow(Reflow):
    """Buttons beside each other, left aligned; below each other where there is no room."""

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        for button in buttons:
            self.add(button)
        self.add_stretch()

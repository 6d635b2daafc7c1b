"""Buttons that belong to one thing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.theme.tokens import Space
from app.ui.widgets.reflow import Reflow


class ButtonRow(Reflow):
    """Buttons beside each other, left aligned; below each other where there is no room."""

    def __init__(
        self,
        buttons: Sequence[QWidget],
        *,
        gap: int = Space.SMALL,
        insists: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap=(gap, Space.SMALL), insists=insists, parent=parent)
        self.buttons = list(buttons)
        for button in buttons:
            self.add(button)
        self.add_stretch()

    def insert(self, place: int, button: QWidget) -> None:
        """Put one more button in, at this place counted from the left."""
        self.buttons.insert(place, button)
        self._row.insertWidget(place, button)
        self.arranged(self.beside)

    def arranged(self, beside: bool) -> None:
        """Keep every button as wide as its words, also below each other."""
        left = Qt.AlignmentFlag.AlignLeft
        for button in self.buttons:
            self._row.setAlignment(button, Qt.AlignmentFlag(0) if beside else left)

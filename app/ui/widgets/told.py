"""What came of something that was asked for: said below it, and to screen readers."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.ui.announce import announce
from app.ui.widgets.text import Text


class Told(Text):
    """Takes no room until there is something to say; ``hide`` takes it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(muted=True, parent=parent)
        self.hide()

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say this."""
        self.setText(sentence)
        self.show()
        announce(self, sentence)

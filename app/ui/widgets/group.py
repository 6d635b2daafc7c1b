"""Things that belong together, with one name for assistive technology and nothing drawn around."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget


class Group(QGroupBox):
    """A column, ``rows``, that a screen reader calls by its name."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 0) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(spacing)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw no frame."""

"""An edge around a field whose own would hardly be seen on a dark ground."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.theme import tokens
from app.ui.theme.colours import colours


class Framed(QWidget):
    """Draws the edge that other fields have."""

    def __init__(self, field: QFrame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        field.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[tokens.Space.HAIR] * 4)
        column.addWidget(field)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours(self.palette()).outline, 1))
        painter.setBrush(self.palette().base())
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, tokens.RADIUS / 2, tokens.RADIUS / 2)

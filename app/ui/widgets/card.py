"""A calm surface that holds things which belong together."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.readiness.verdict import Verdict
from app.ui.theme import tokens
from app.ui.theme.colours import colours


class Card(QFrame):
    """A rounded surface with a vertical layout, ``rows``."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = tokens.Space.MEDIUM
    ) -> None:
        super().__init__(parent)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(*[tokens.Space.LARGE] * 4)
        self.rows.setSpacing(spacing)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface."""
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.hairline, 1))
        painter.setBrush(theme.card)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, tokens.RADIUS, tokens.RADIUS)


class Tinted(QFrame):
    """A bar on the soft ground of a verdict; contrast themes see its border instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: Verdict | None = None

    @property
    def verdict(self) -> Verdict | None:
        """The verdict whose hue it has."""
        return self._verdict

    def set_verdict(self, verdict: Verdict | None) -> None:
        """Take the hue of a verdict, or of none."""
        self._verdict = verdict
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        theme = colours(self.palette())
        hue = theme.hue(self._verdict)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(hue.ground if theme.tints else hue.ink, 1))
        painter.setBrush(hue.ground)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, tokens.RADIUS, tokens.RADIUS)

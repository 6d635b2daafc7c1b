"""Icons that stand beside text and grow with it."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.readiness.verdict import Verdict
from app.ui.theme import tokens
from app.ui.theme.colours import colours
from app.ui.theme.icons import VERDICT_ICONS, paint_icon


class Mark(QWidget):
    """A line icon in the muted text colour. Decoration: the words beside it say the same."""

    def __init__(
        self, icon_name: str = "", *, scale: float = 1.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._scale = scale
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.update()

    def sizeHint(self) -> QSize:
        """A square as high as a line of text, times ``scale``."""
        side = round(tokens.icon_size(self.font()) * self._scale / 2) * 2
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        paint_icon(painter, self._icon_name, QRectF(self.rect()), self.ink())

    def ink(self) -> QColor:
        """The colour it is drawn in."""
        return colours(self.palette()).muted


class VerdictMark(Mark):
    """The icon of a verdict, in its hue. None: still checking."""

    def __init__(
        self,
        verdict: Verdict | None = None,
        *,
        scale: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(VERDICT_ICONS[verdict], scale=scale, parent=parent)
        self._verdict = verdict

    def set_verdict(self, verdict: Verdict | None) -> None:
        """Show another verdict."""
        self._verdict = verdict
        self.set_icon_name(VERDICT_ICONS[verdict])

    def ink(self) -> QColor:
        """The hue of the verdict."""
        return colours(self.palette()).hue(self._verdict).ink

"""The microphone's level as a bar."""

from time import monotonic

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.meter import HIGHEST_DBFS, LOWEST_DBFS, TICK_DB, Meter, Needle
from app.ui.theme import tokens
from app.ui.theme.colours import Colours, colours, mix

REDRAW_MS = 33
SPEAK_MS = 1_000
"""How often the value that assistive technology reads may change, ms: a level is not a story."""


class LevelBar(QProgressBar):
    """Draws the needle of a ``Meter``; marks the range in which speech is good to hear.

    The bar never tells anything that the word beside it does not tell.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(int(LOWEST_DBFS), int(HIGHEST_DBFS))
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._meter = Meter()
        self._needle = Needle()
        self._spoken_at = 0.0
        self._redraw = QTimer(self)
        self._redraw.setInterval(REDRAW_MS)
        self._redraw.timeout.connect(self._on_redraw)

    def feed(self, rms: float, peak: float) -> None:
        """Take in a level, dBFS."""
        self._meter.feed(rms, peak, monotonic())
        if self.isVisible() and not self._redraw.isActive():
            self._redraw.start()

    def clear(self) -> None:
        """Forget the level, as when another microphone is chosen."""
        self._meter.reset()
        self._on_redraw()

    def sizeHint(self) -> QSize:
        return QSize(240, tokens.text_height(self.font()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_redraw()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._redraw.stop()

    def _on_redraw(self) -> None:
        now = monotonic()
        needle = self._meter.needle(now)
        if needle.idle:
            self._redraw.stop()
        if needle != self._needle:
            self._needle = needle
            self.update()
        if needle.idle:
            self.setValue(self.minimum())
        elif (now - self._spoken_at) * 1000 >= SPEAK_MS:
            self._spoken_at = now
            self.setValue(round(needle.rms))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw groove, marks, level and held peak."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = colours(self.palette())
        groove = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = min(tokens.RADIUS / 2, groove.height() / 2)
        painter.setPen(theme.outline)
        painter.setBrush(theme.rail)
        painter.drawRoundedRect(groove, radius, radius)
        self._paint_good_range(painter, groove, theme)
        self._paint_level(painter, groove, theme)
        self._paint_marks(painter, groove, theme)

    def _paint_good_range(self, painter: QPainter, groove: QRectF, theme: Colours) -> None:
        limits = DEFAULT_LIMITS.microphone
        left, right = self._x(groove, limits.good_low_dbfs), self._x(groove, limits.good_high_dbfs)
        height = 3
        band = QRectF(left, groove.bottom() - height, right - left, height)
        painter.fillRect(band, theme.ok.ink)

    def _paint_level(self, painter: QPainter, groove: QRectF, theme: Colours) -> None:
        if self._needle.idle:
            return
        inner = groove.adjusted(1.5, 1.5, -1.5, -4.5)
        end = self._x(groove, self._needle.rms)
        painter.fillRect(
            QRectF(inner.left(), inner.top(), max(0.0, end - inner.left()), inner.height()),
            _level_colour(self._needle.rms, theme),
        )
        if self._needle.held > LOWEST_DBFS:
            held = self._x(groove, self._needle.held)
            painter.fillRect(QRectF(held - 2, inner.top(), 2, inner.height()), theme.text)

    def _paint_marks(self, painter: QPainter, groove: QRectF, theme: Colours) -> None:
        faint = mix(theme.text, theme.rail, 0.25)
        level = LOWEST_DBFS + TICK_DB
        while level < HIGHEST_DBFS:
            x = round(self._x(groove, level))
            painter.fillRect(QRectF(x, groove.top() + 1.5, 1, 3), faint)
            level += TICK_DB

    @staticmethod
    def _x(groove: QRectF, level: float) -> float:
        share = (level - LOWEST_DBFS) / (HIGHEST_DBFS - LOWEST_DBFS)
        return groove.left() + groove.width() * share


def _level_colour(level: float, theme: Colours) -> QColor:
    if level > DEFAULT_LIMITS.microphone.bad_high_dbfs:
        return theme.must_fix.ink
    return theme.accent

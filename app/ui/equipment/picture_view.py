"""The camera picture, mirrored as in a mirror, or a word on why there is none."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.capture.frames import Frame
from app.ui.theme import tokens
from app.ui.theme.colours import colours
from app.ui.theme.icons import paint_icon

_SHAPE = 9 / 16
_MOST_WIDTH = 960
_LEAST_WIDTH = 240


class PictureView(QWidget):
    """Shows the newest frame, and only that; a slow window skips frames.

    Signals:
        room(int, int): how many pixels of the screen the picture can fill.
    """

    room = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self._image = QImage()
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(_MOST_WIDTH)
        self.setMinimumSize(_LEAST_WIDTH, round(_LEAST_WIDTH * _SHAPE))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)

    @property
    def showing(self) -> bool:
        """Whether there is a picture."""
        return self._frame is not None

    def show_frame(self, frame: Frame) -> None:
        """Show this frame instead of the last one."""
        # The image points into the frame's bytes, so both are kept together.
        self._frame = frame
        self._image = QImage(
            frame.data, frame.width, frame.height, frame.width * 4, QImage.Format.Format_RGB32
        )
        self.update()

    def show_words(self, words: str) -> None:
        """Drop the picture and say in a few words why there is none."""
        if self._frame is None and words == self._words:
            return
        self._frame, self._image, self._words = None, QImage(), words
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(min(width, _MOST_WIDTH) * _SHAPE)

    def sizeHint(self) -> QSize:
        return QSize(480, round(480 * _SHAPE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell how large a picture is worth fetching."""
        super().resizeEvent(event)
        ratio = self.devicePixelRatioF()
        self.room.emit(round(self.width() * ratio), round(self.height() * ratio))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, or the words."""
        painter = QPainter(self)
        theme = colours(self.palette())
        painter.fillRect(self.rect(), theme.rail)
        if self._frame is None:
            self._paint_words(painter)
        else:
            self._paint_picture(painter)
        self._round_corners(painter)

    def _paint_picture(self, painter: QPainter) -> None:
        size = QSize(self._image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(QRectF(self.rect()).center())
        painter.save()
        painter.translate(self.width(), 0)
        painter.scale(-1, 1)
        painter.drawImage(target, self._image)
        painter.restore()

    def _paint_words(self, painter: QPainter) -> None:
        theme = colours(self.palette())
        side = tokens.icon_size(self.font()) * 2
        square = QRectF(0, 0, side, side)
        centre = QRectF(self.rect()).center()
        square.moveCenter(centre - QPointF(0, side * 0.6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, "camera", square, theme.muted)
        below = QRectF(self.rect()).adjusted(tokens.Space.LARGE, 0, -tokens.Space.LARGE, 0)
        below.setTop(square.bottom() + tokens.Space.SMALL)
        painter.setPen(theme.muted)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, int(flags) | Qt.TextFlag.TextWordWrap, self._words)

    def _round_corners(self, painter: QPainter) -> None:
        """Cover the corners: cheaper, thirty times a second, than clipping the picture."""
        rect = QRectF(self.rect())
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(rect)
        inside.addRoundedRect(rect, tokens.RADIUS, tokens.RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outside - inside, colours(self.palette()).card)

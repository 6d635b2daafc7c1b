"""The camera picture, or a word on why there is none. The child has mirrored it already."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
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
        # It paints every pixel of itself, so what lies below need not be painted for each frame.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._corners = QPainterPath()

    @property
    def frame(self) -> Frame | None:
        """What is shown now."""
        return self._frame

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
        self._corners = _corners(QRectF(self.rect()), tokens.RADIUS)
        ratio = self.devicePixelRatioF()
        self.room.emit(round(self.width() * ratio), round(self.height() * ratio))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, or the words."""
        painter = QPainter(self)
        if self._frame is None:
            self._paint_words(painter)
        else:
            self._paint_picture(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self._corners, colours(self.palette()).card)

    def _paint_picture(self, painter: QPainter) -> None:
        size = QSize(self._image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(QPoint(0, 0), size)
        target.moveCenter(self.rect().center())
        if target != self.rect():
            painter.fillRect(self.rect(), colours(self.palette()).rail)
        painter.drawImage(target, self._image)

    def _paint_words(self, painter: QPainter) -> None:
        theme = colours(self.palette())
        painter.fillRect(self.rect(), theme.rail)
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


def _corners(rect: QRectF, radius: float) -> QPainterPath:
    """What lies outside the rounded corners: covering it is cheaper than clipping each picture."""
    path = QPainterPath()
    for corner, turn in (
        (rect.topLeft(), 90.0),
        (rect.topRight(), 0.0),
        (rect.bottomRight(), 270.0),
        (rect.bottomLeft(), 180.0),
    ):
        circle = QRectF(0, 0, 2 * radius, 2 * radius)
        circle.moveCenter(QPointF(*_inward(corner, rect, radius)))
        path.moveTo(corner)
        path.arcTo(circle, turn, 90)
        path.closeSubpath()
    return path


def _inward(corner: QPointF, rect: QRectF, radius: float) -> tuple[float, float]:
    centre = rect.center()
    return (
        corner.x() + (radius if corner.x() < centre.x() else -radius),
        corner.y() + (radius if corner.y() < centre.y() else -radius),
    )

"""A camera without hardware for the bench: 1280 x 720, 30 noisy frames a second, YUYV."""

import sys

import numpy as np
from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

if getattr(sys, "frozen", False):
    sys.exit("the synthetic camera is for measuring only")

WIDTH, HEIGHT, FPS = 1280, 720, 30
_DIFFERENT = 8


class SyntheticCamera(QObject):
    """Has the interface of ``QtCamera``. Each frame is a new one, as from a driver: Qt keeps the
    image that it once made of a frame, and a loop that shows old frames would look too cheap.
    """

    frame = Signal(QVideoFrame)
    failed = Signal(str)
    cameras_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        noise = np.random.default_rng(1)
        self._pictures = [_picture(noise) for _ in range(_DIFFERENT)]
        self._next = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1000 // FPS)
        self._timer.timeout.connect(self._on_timer)

    def cameras(self) -> list[dict[str, object]]:
        return [{"id": "synthetic", "name": "Synthetic camera", "default": True}]

    def open(self, wanted: str, *_: object) -> str:
        self._timer.start()
        return "synthetic"

    def close(self) -> None:
        self._timer.stop()

    def _on_timer(self) -> None:
        self._next = (self._next + 1) % _DIFFERENT
        self.frame.emit(_frame(self._pictures[self._next]))


def _picture(noise: np.random.Generator) -> bytes:
    slope = np.linspace(40, 200, WIDTH * 2)[None, :] + noise.normal(0, 4, (HEIGHT, WIDTH * 2))
    slope[:, 1::2] = 128
    return slope.clip(0, 255).astype(np.uint8).tobytes()


def _frame(picture: bytes) -> QVideoFrame:
    format_ = QVideoFrameFormat(QSize(WIDTH, HEIGHT), QVideoFrameFormat.PixelFormat.Format_YUYV)
    frame = QVideoFrame(format_)
    frame.map(QVideoFrame.MapMode.WriteOnly)
    frame.bits(0)[:] = picture
    frame.unmap()
    return frame

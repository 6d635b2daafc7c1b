"""The yardstick: one process that takes each frame as an image and paints it."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.synthetic_camera import SyntheticCamera
from tests.bench.words import SHOWN


class _View(QWidget):
    painted = 0
    image = QImage()

    def take(self, frame: QVideoFrame) -> None:
        self.image = frame.toImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(self.rect(), self.image)
        self.painted += not self.image.isNull()


def main(width: int, height: int) -> int:
    application = QApplication([])
    view = _View()
    view.setFixedSize(width, height)
    camera = SyntheticCamera()
    camera.frame.connect(view.take)
    view.show()
    camera.open("")
    count = QTimer()
    count.timeout.connect(lambda: print(SHOWN, view.painted, view.painted, flush=True))
    count.start(500)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))

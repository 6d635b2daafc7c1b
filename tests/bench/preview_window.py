"""The product's way of showing a camera: a child captures, shared memory carries, we paint."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from app.capture.camera import Camera
from app.ui.equipment.picture_view import PictureView
from tests.bench.processes import module
from tests.bench.words import SHOWN


class _View(PictureView):
    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted += self.showing


def main(width: int, height: int) -> int:
    application = QApplication([])
    view = _View()
    view.setFixedSize(width, height)
    camera = Camera(module("camera_child"))
    told = [0]

    def on_frame() -> None:
        told[0] += 1
        frame = camera.take()
        if frame is not None:
            view.show_frame(frame)

    camera.frame.connect(on_frame)
    view.room.connect(camera.fit)
    view.show()
    camera.watch()
    count = QTimer()
    count.timeout.connect(lambda: print(SHOWN, view.painted, told[0], flush=True))
    count.start(500)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))

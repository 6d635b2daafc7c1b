"""Listens through the product's audio child and tells when the bar is painted with sound in it."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from app.capture.audio import Audio
from app.equipment.check import child_command
from app.readiness.meter import LOWEST_DBFS
from app.ui.equipment.level_bar import LevelBar
from tests.bench.words import SHOWN

LOUD_DBFS = -40.0


class _Bar(LevelBar):
    """Prints the wall-clock time at which the bar first shows that it became loud."""

    loud = False
    updates = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.updates += 1
        level = self._needle.rms if not self._needle.idle else LOWEST_DBFS
        if level > LOUD_DBFS and not self.loud:
            print("loud", time.time(), flush=True)
        self.loud = level > LOUD_DBFS


def main() -> int:
    application = QApplication([])
    bar = _Bar()
    bar.resize(400, 30)
    bar.show()
    audio = Audio(child_command("audio"))
    levels = [0]

    def on_level(rms: float, peak: float) -> None:
        levels[0] += 1
        bar.feed(rms, peak)

    audio.level.connect(on_level)
    audio.listen("")
    count = QTimer()
    count.timeout.connect(lambda: print(SHOWN, bar.updates, levels[0], flush=True))
    count.start(500)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())

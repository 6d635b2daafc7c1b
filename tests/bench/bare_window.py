"""The yardstick: the smallest PySide6 program with a window, ready to be used."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton

from tests.bench.words import PAINTED


class _Window(QMainWindow):
    said = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.said:
            self.said = True
            QTimer.singleShot(0, self, lambda: print(PAINTED, flush=True))


application = QApplication([])
window = _Window()
window.setCentralWidget(QPushButton("Samråd"))
window.resize(1120, 760)
window.show()
sys.exit(application.exec())

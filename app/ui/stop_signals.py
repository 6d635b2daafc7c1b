"""Ctrl+C and a request to end become an orderly end: devices are let go of, places remembered."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class StopSignals(QObject):
    """Turns signals of the operating system into one of Qt's, until ``release``.

    Python handles a signal only when it runs, and while Qt waits for events it does not. The
    arrival is therefore written into a pipe that Qt watches. Windows has neither need nor means:
    there the window is closed, or the process ended.

    Signals:
        asked: the program should end.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = self._write = -1
        if sys.platform != "win32":
            self._read, self._write = os.pipe()
            for end in (self._read, self._write):
                os.set_blocking(end, False)
            self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._arrived)
            self._wakeup_before = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
            self._before = {number: signal.signal(number, _noted) for number in SIGNALS}

    def release(self) -> None:
        """Give the signals back."""
        if sys.platform != "win32":
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(self._wakeup_before)
            for number, handler in self._before.items():
                signal.signal(number, handler)
            os.close(self._read)
            os.close(self._write)

    def _arrived(self) -> None:
        os.read(self._read, 64)
        self.asked.emit()


def _noted(number: int, frame: FrameType | None) -> None:
    """The pipe has it already."""

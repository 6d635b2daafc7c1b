"""Giving the place in the meeting back, as soon as it is certain by which token."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.pexip.joining import Joiner
from app.services.pexip.line import Line
from app.services.pexip.refresher import Refresher


class Leaving(QObject):
    """The last question, and how long its answer is waited for.

    Crashing instead, we leave everybody's list when the token's life ends.

    Signals:
        over: there is nothing left to give back.
    """

    over = Signal()

    def __init__(self, line: Line, joiner: Joiner, refresher: Refresher, parent: QObject) -> None:
        super().__init__(parent)
        self._line, self._joiner, self._refresher = line, joiner, refresher
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self.over)

    def begin(self) -> None:
        """Give the place back, and wait for that a little."""
        self._late.start(round(self._line.timing.release * 1000))
        self.release()

    def release(self) -> None:
        """Give it back, unless an answer that may bring another token is on its way."""
        if self._joiner.is_busy or self._refresher.is_busy:
            return
        self._refresher.stop()
        if self._line.token:
            self._line.post("release_token", self._released, b"{}")
            self._line.token = ""
        else:
            self.over.emit()

    def stop(self) -> None:
        """Wait no more."""
        self._late.stop()

    def _released(self, _reply: object) -> None:
        self.over.emit()

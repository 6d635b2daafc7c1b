"""Is the list still true? Looked at every second, after a sleep and when the network changes."""

from PySide6.QtCore import QObject, Signal

from app.services.pexip.checking import Checker
from app.services.pexip.line import Line
from app.services.pexip.listener import Listener
from app.services.pexip.pulse import Pulse
from app.services.pexip.refresher import Refresher


class Watchdog(QObject):
    """Sees to it that a stream that says nothing true is not believed for long.

    Signals:
        is_dead: the stream does not come to the end of a list.
        is_expired: the token's life ended while the computer slept.
    """

    is_dead = Signal()
    is_expired = Signal()

    def __init__(
        self, line: Line, pulse: Pulse, listener: Listener, checker: Checker, refresher: Refresher
    ) -> None:
        super().__init__(listener)
        self._line, self._listener = line, listener
        self._checker, self._refresher = checker, refresher
        pulse.ticked.connect(self._tick)
        pulse.slept.connect(self._slept)
        refresher.failed.connect(self.look_again)

    def look_again(self) -> None:
        """Have everybody named once more, and see whether the list was true."""
        if not self._line.waits:
            self._checker.begin()

    def _tick(self) -> None:
        listener, timing = self._listener, self._line.timing
        if not listener.is_open:
            return
        if self._line.waits:
            # In the lobby there is no list to compare; a dead stream would never say "come in".
            if listener.silence > timing.silence:
                listener.open()
        elif listener.unsynced > timing.sync:
            self.is_dead.emit()
        elif self._checker.is_due:
            self.look_again()

    def _slept(self, uncounted: float) -> None:
        if not self._line.token:
            return
        if self._refresher.left - uncounted <= 0:
            self.is_expired.emit()
        else:
            self._refresher.now()
            self.look_again()

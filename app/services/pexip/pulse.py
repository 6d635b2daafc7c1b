"""A look at the clock every second: has this computer slept?"""

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.pexip.timing import Clock, Timing


class Pulse(QObject):
    """Ticks, and notices when it did not.

    The steady clock stands still while some systems sleep and runs on with others, so the larger
    of the two differences counts. A clock that somebody put forward looks the same, and costs one
    new beginning.

    Signals:
        ticked: every ``Timing.tick`` seconds.
        slept: nobody looked for a while; so many seconds of it the steady clock did not count.
    """

    ticked = Signal()
    slept = Signal(float)

    def __init__(self, timing: Timing, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._timing = timing
        self._clock = clock
        self._wall = self._steady = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def has_missed(self) -> bool:
        """Whether nobody looked for a while, and ``slept`` is still to be told."""
        by_wall = self._clock.wall() - self._wall
        by_steady = self._clock.steady() - self._steady
        return max(by_wall, by_steady) - self._timing.tick > self._timing.nap

    def start(self) -> None:
        """Begin to look."""
        self._look()
        self._timer.start(max(1, round(self._timing.tick * 1000)))

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _tick(self) -> None:
        wall, steady, has_missed = self._wall, self._steady, self.has_missed
        self._look()
        by_wall, by_steady = self._wall - wall, self._steady - steady
        if has_missed:
            self.slept.emit(max(0.0, by_wall - by_steady))
        self.ticked.emit()

    def _look(self) -> None:
        self._wall, self._steady = self._clock.wall(), self._clock.steady()

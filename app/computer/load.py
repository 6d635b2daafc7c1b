"""How busy the computer is: a mean over the last seconds, and which program it is busy with."""

from collections import deque
from collections.abc import Callable
from time import monotonic

import psutil

from app.computer.busiest import Busiest
from app.computer.deadband import Deadband
from app.readiness.readings_computer import LoadReading

FIRST_S, LONGEST_S = 3.0, 10.0
"""The first mean is told after so many seconds; later ones look back as long as this."""

FORGET_S = 15.0
"""After such a gap, asleep or unwatched, what was measured before says nothing more, s."""

CPU_STEP, MEMORY_STEP = 8.0, 0.25
"""What the numbers must move before they are told anew: %, and GB."""

NAMED_FROM = 60.0
"""Only a computer as busy as this is searched for the busiest program, %."""

_BYTES_A_GB = 1e9


class LoadWatch:
    """Remembers the last seconds, so that one busy moment is not taken for a busy computer."""

    def __init__(
        self,
        cpu_percent: Callable[[], float] = psutil.cpu_percent,
        free_bytes: Callable[[], float] = lambda: psutil.virtual_memory().available,
        now: Callable[[], float] = monotonic,
        busiest: Callable[[], str] | None = None,
    ) -> None:
        """Begin; ``cpu_percent`` tells the mean since it was last asked, in %."""
        self._cpu_percent = cpu_percent
        self._free_bytes = free_bytes
        self._now = now
        self._busiest = busiest or Busiest().name
        self._last: float | None = None
        self._stretches: deque[tuple[float, float]] = deque()
        self._cpu = Deadband(CPU_STEP)
        self._free = Deadband(MEMORY_STEP)

    def read(self) -> LoadReading | None:
        """Return the mean since the last seconds; None until 3 s have been watched.

        Raises:
            psutil.Error: the system refused.
        """
        self._measure()
        watched = sum(seconds for seconds, _ in self._stretches)
        if watched < FIRST_S:
            return None
        mean = sum(seconds * percent for seconds, percent in self._stretches) / watched
        shown = self._cpu.hold(float(round(mean)))
        return LoadReading(
            cpu_percent=shown or 0.0,
            seconds=FIRST_S if watched < LONGEST_S else LONGEST_S,
            processors=psutil.cpu_count() or 0,
            free_gb=self._free.hold(round(self._free_bytes() / _BYTES_A_GB, 1)),
            busiest=self._busiest() if mean >= NAMED_FROM else "",
        )

    def _measure(self) -> None:
        now, percent = self._now(), min(100.0, max(0.0, self._cpu_percent()))
        last, self._last = self._last, now
        if last is None or not 0 <= now - last <= FORGET_S:
            # The number is a mean since nobody knows when.
            self._stretches.clear()
            return
        self._stretches.append((now - last, percent))
        while sum(seconds for seconds, _ in self._stretches) - self._stretches[0][0] >= LONGEST_S:
            self._stretches.popleft()


_watch = LoadWatch()


def read_load() -> LoadReading | None:
    """Look once; None until the computer has been watched for 3 s.

    Raises:
        psutil.Error: the system refused.
    """
    return _watch.read()

"""How busy the computer is: a mean over the last seconds, and which program it is busy with."""

from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import NamedTuple

import psutil

from app.computer.busiest import Busiest, own_seconds
from app.computer.deadband import Deadband
from app.readiness.readings_computer import LoadReading

FIRST_S, LONGEST_S = 3.0, 10.0
"""The first mean is told after so many seconds; later ones look back as long as this."""

FORGET_S = 15.0
"""After such a gap, asleep or unwatched, what was measured before says nothing more, s."""

CPU_STEP, MEMORY_STEP = 8.0, 0.25
"""What the numbers must move before they are told anew: %, and GB."""

NAMED_FROM, OWN_FROM = 60.0, 40.0
"""Only a computer as busy as this is searched for the busiest program, and for Samråd's part, %."""

_BYTES_A_GB = 1e9


class _Stretch(NamedTuple):
    """A stretch of time: its length in s, and the shares of all processors in use, %."""

    seconds: float
    percent: float
    own: float


class LoadWatch:
    """Remembers the last seconds, so that one busy moment is not taken for a busy computer."""

    def __init__(
        self,
        cpu_percent: Callable[[], float] = psutil.cpu_percent,
        free_bytes: Callable[[], float] = lambda: psutil.virtual_memory().available,
        now: Callable[[], float] = monotonic,
        busiest: Callable[[], str] | None = None,
        own_seconds: Callable[[], float] = own_seconds,
    ) -> None:
        """Begin.

        Args:
            cpu_percent: tells the mean since it was last asked, %.
            free_bytes: tells what programs can still have.
            now: a clock that only goes forward, s.
            busiest: names the program that computed most since it was last asked.
            own_seconds: tells how long Samråd has computed so far, on all processors together, s.
        """
        self._cpu_percent = cpu_percent
        self._free_bytes = free_bytes
        self._now = now
        self._busiest = busiest or Busiest().name
        self._own_seconds = own_seconds
        self._processors = psutil.cpu_count() or 1
        self._last: float | None = None
        self._own_last: float | None = None
        self._stretches: deque[_Stretch] = deque()
        self._cpu, self._own = Deadband(CPU_STEP), Deadband(CPU_STEP)
        self._free = Deadband(MEMORY_STEP)

    def read(self) -> LoadReading | None:
        """Return the mean since the last seconds; None until 3 s have been watched.

        Raises:
            psutil.Error: the system refused.
        """
        self._measure()
        watched = sum(stretch.seconds for stretch in self._stretches)
        if watched < FIRST_S:
            return None
        mean = sum(stretch.seconds * stretch.percent for stretch in self._stretches) / watched
        own = sum(stretch.seconds * stretch.own for stretch in self._stretches) / watched
        return LoadReading(
            cpu_percent=self._cpu.hold(float(round(mean))) or 0.0,
            own_percent=self._own.hold(float(round(own))) or 0.0,
            seconds=FIRST_S if watched < LONGEST_S else LONGEST_S,
            processors=self._processors,
            free_gb=self._free.hold(round(self._free_bytes() / _BYTES_A_GB, 1)),
            busiest=self._busiest() if mean >= NAMED_FROM else "",
        )

    def _measure(self) -> None:
        now, percent = self._now(), min(100.0, max(0.0, self._cpu_percent()))
        last, self._last = self._last, now
        began = last is None or not 0 <= now - last <= FORGET_S
        own, before = self._own_if(began or percent >= OWN_FROM), self._own_last
        self._own_last = own
        if began or last is None:
            # The number is a mean since nobody knows when.
            self._stretches.clear()
        elif now > last:
            used = 0.0 if own is None or before is None else own - before
            share = 100 * used / ((now - last) * self._processors)
            stretch = _Stretch(now - last, percent, min(percent, max(0.0, share)))
            self._stretches.append(stretch)
            self._drop_old()

    def _own_if(self, busy: bool) -> float | None:
        """Return how long Samråd has computed; looking for it is spared while nobody is busy."""
        return self._own_seconds() if busy else None

    def _drop_old(self) -> None:
        watched = sum(stretch.seconds for stretch in self._stretches)
        while watched - self._stretches[0].seconds >= LONGEST_S:
            watched -= self._stretches.popleft().seconds


_watch = LoadWatch()


def read_load() -> LoadReading | None:
    """Look once; None until the computer has been watched for 3 s.

    Raises:
        psutil.Error: the system refused.
    """
    return _watch.read()

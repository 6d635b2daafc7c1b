"""Holds what the microphone hears while the probe plays, for as long as it takes to measure."""

from collections.abc import Callable
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from app.capture.audio_input import OpenMicrophone
from app.capture.locked_memory import lock, unlock
from app.capture.recording import LONGEST_S


class LeakRecording:
    """The sound of one measurement, in memory that is overwritten at the end and never swapped out.

    It holds as much as any recording may, which is the probe and two seconds for the loudspeaker
    to begin.

    The first block is left out: it is what had piled up while the loudspeaker was opened, and may
    have gaps. A block may arrive late, but never early. The block that was least late tells when
    each sample arrived, and thereby which sample was the one at a given moment.
    """

    def __init__(
        self, microphone: OpenMicrophone, clock: Callable[[], float] | None = None
    ) -> None:
        """Record what ``microphone`` hears from now on; ``clock`` tells seconds."""
        self.microphone = microphone
        self.rate = microphone.rate
        self._clock = clock or perf_counter
        self._began_at = self._clock()
        self._ahead = -np.inf
        self._filled = 0
        self._overflows: int | None = None
        self._buffer = np.zeros((round(LONGEST_S * self.rate), microphone.channels), np.float32)
        lock(self._buffer)
        self.whole = True
        """Whether all sound came from this one microphone and none was lost."""

    def take(self, microphone: OpenMicrophone, block: NDArray[np.float32]) -> None:
        """Add a block that has just arrived; what no longer fits is left out."""
        if self._overflows is None:
            self._overflows = microphone.overflows
            return
        if microphone is not self.microphone or microphone.overflows != self._overflows:
            self.whole = False
        if not self.whole:
            return
        part = block[: len(self._buffer) - self._filled]
        self._buffer[self._filled : self._filled + len(part)] = part
        self._filled += len(part)
        if len(part):
            passed = self._clock() - self._began_at
            self._ahead = max(self._ahead, self._filled - passed * self.rate)

    def place_of(self, moment: float) -> float:
        """Return the sample that arrived at ``moment`` (s of the clock)."""
        return (moment - self._began_at) * self.rate + self._ahead

    def lasts_until(self, moment: float) -> bool:
        """Whether there is sound up to ``moment`` (s of the clock)."""
        return self._filled > 0 and self.place_of(moment) <= self._filled

    @property
    def sound(self) -> NDArray[np.float32]:
        """What was recorded so far, samples x channels: the memory itself, not a copy."""
        return self._buffer[: self._filled]

    def wipe(self) -> None:
        """Overwrite the sound."""
        self._buffer.fill(0.0)
        self._filled = 0
        unlock(self._buffer)

"""Carries sound from PortAudio's thread to the main loop without locks or new memory."""

import numpy as np
from numpy.typing import NDArray


class SampleRing:
    """A fixed stretch of sound. One thread writes, one reads; what was read is wiped."""

    def __init__(self, frames: int, channels: int) -> None:
        """Hold at most ``frames`` samples of each of ``channels`` channels."""
        self._buffer = np.zeros((frames, channels), np.float32)
        self._written = 0
        self._read = 0
        self.overflows = 0

    def write(self, block: NDArray[np.float32]) -> None:
        """Copy ``block`` in; one that does not fit any more is left out and counted."""
        size, count = len(self._buffer), len(block)
        if count > size - (self._written - self._read):
            self.overflows += 1
            return
        start = self._written % size
        first = min(count, size - start)
        self._buffer[start : start + first] = block[:first]
        self._buffer[: count - first] = block[first:]
        # Last, for the reader trusts this number.
        self._written += count

    def read(self) -> NDArray[np.float32]:
        """Return everything written since the last call, samples x channels."""
        size, until = len(self._buffer), self._written
        count = until - self._read
        places = np.arange(self._read, until) % size
        block = self._buffer[places]
        self._buffer[places] = 0.0
        self._read += count
        return block

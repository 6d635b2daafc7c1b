"""A few seconds of a voice in memory, until they are overwritten.

There is one buffer and no copy of it: what plays fetches stretch by stretch from the buffer itself,
and to wipe it is to fill that same memory with zeros. Nothing here writes a file or sends a sample,
and as far as the system grants it the memory is never swapped out to a disk either.
"""

import numpy as np
from numpy.typing import NDArray

from app.capture.locked_memory import lock, unlock

LONGEST_S = 6.0
"""A recording is never longer, s."""

_TAPS = 16
"""How many samples to each side a sample between them is made of."""

_FADE_S = 0.01


class Recording:
    """At most ``LONGEST_S`` of sound, one channel."""

    def __init__(self, rate: int) -> None:
        """Hold sound of ``rate`` samples a second; empty at first."""
        self.rate = rate
        self._buffer = np.zeros(round(rate * LONGEST_S), np.float32)
        self._length = 0
        lock(self._buffer)

    @property
    def seconds(self) -> float:
        """How much is held, s."""
        return self._length / self.rate

    @property
    def full(self) -> bool:
        """Whether nothing more fits."""
        return self._length == len(self._buffer)

    @property
    def empty(self) -> bool:
        """Whether the memory of the recording holds nothing but zeros."""
        return not self._buffer.any()

    @property
    def sound(self) -> NDArray[np.float32]:
        """What is held: the memory itself, not a copy."""
        return self._buffer[: self._length]

    def take(self, block: NDArray[np.float32]) -> None:
        """Add ``block`` (mono); what does not fit is left out."""
        part = block[: len(self._buffer) - self._length]
        self._buffer[self._length : self._length + len(part)] = part
        self._length += len(part)

    def take_last(self, block: NDArray[np.float32], seconds: float) -> None:
        """Add ``block`` and keep only the newest ``seconds`` of all."""
        keep = min(round(self.rate * seconds), len(self._buffer) // 2)
        block = block[-keep:]
        self._drop_first(self._length + len(block) - keep)
        self.take(block)

    def drop_last(self, seconds: float) -> None:
        """Overwrite the newest ``seconds``."""
        kept = max(0, self._length - round(self.rate * seconds))
        self._buffer[kept:] = 0.0
        self._length = kept

    def wipe(self) -> None:
        """Overwrite everything with zeros."""
        self._buffer[:] = 0.0
        self._length = 0
        unlock(self._buffer)

    def _drop_first(self, count: int) -> None:
        if count <= 0:
            return
        kept = max(0, self._length - count)
        self._buffer[:kept] = self._buffer[count : count + kept]
        self._buffer[kept : self._length] = 0.0
        self._length = kept


class Replay:
    """The sound of a recording at the rate of a loudspeaker, made while it plays."""

    def __init__(self, recording: Recording, rate: int) -> None:
        """Give the sound at ``rate`` samples a second, faded in and out for 10 ms."""
        self._sound = recording.sound
        self._step = recording.rate / rate
        self._cut = min(1.0, rate / recording.rate)
        self._fade = rate * _FADE_S
        self._length = int(len(self._sound) / self._step)

    def __len__(self) -> int:
        """Count the samples at the loudspeaker's rate."""
        return self._length

    def __getitem__(self, stretch: slice) -> NDArray[np.float32]:
        """Return the stretch from ``start`` to ``stop``."""
        places = np.arange(*stretch.indices(self._length))
        fade = np.minimum(1.0, np.minimum(places, self._length - 1 - places) / self._fade)
        return np.asarray(self._between(places * self._step) * fade, np.float32)

    def _between(self, places: NDArray[np.floating]) -> NDArray[np.float64]:
        """Interpolate band-limited: straight lines between samples would mirror the voice upwards.

        Then a narrow voice would sound less narrow than the others will hear it.
        """
        if self._step == 1.0:
            return self._sound[places.astype(np.int64)].astype(np.float64)
        reach = int(np.ceil(_TAPS / self._cut))
        near = np.floor(places).astype(np.int64)[:, np.newaxis] + np.arange(1 - reach, reach + 1)
        away = (places[:, np.newaxis] - near) * self._cut
        window = np.where(np.abs(away) < _TAPS, 0.5 + 0.5 * np.cos(np.pi * away / _TAPS), 0.0)
        there = (near >= 0) & (near < len(self._sound))
        samples = np.where(there, self._sound[np.clip(near, 0, len(self._sound) - 1)], 0.0)
        return np.asarray((samples * np.sinc(away) * window).sum(axis=1) * self._cut)

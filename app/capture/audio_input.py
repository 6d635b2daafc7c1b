"""One open microphone: PortAudio's thread fills a ring, the main loop empties it."""

from contextlib import suppress
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.capture.audio_devices import Device
from app.capture.audio_format import start_at_best_format
from app.capture.audio_portaudio import PortAudio
from app.capture.audio_ring import SampleRing

LATENCY_S = 0.03
"""Asked of the driver: short enough for a lively meter, long enough for a busy computer."""

_RING_S = 1.0


class _Flags(Protocol):
    input_overflow: bool


class OpenMicrophone:
    """A running stream in shared mode."""

    def __init__(self, portaudio: PortAudio, device: Device, number: int) -> None:
        """Open PortAudio's device ``number`` at its own rate, or the nearest it accepts. May block.

        Raises:
            SoundError: ``microphone.busy``, ``.denied``, ``.vanished`` or ``.failed``.
        """
        self.device = device
        self._portaudio = portaudio
        self._number = number
        start_at_best_format(portaudio, "microphone", device, self._start)

    def _start(self, rate: int, channels: int) -> None:
        self.rate, self.channels = rate, channels
        self._flagged = 0
        self._ring = SampleRing(round(rate * _RING_S), channels)
        stream = self._portaudio.module.InputStream(
            device=self._number,
            samplerate=rate,
            channels=channels,
            dtype="float32",
            latency=LATENCY_S,
            callback=self._arrived,
        )
        try:
            stream.start()
        except BaseException:
            stream.close()
            raise
        self._stream = stream

    def _arrived(
        self, block: NDArray[np.float32], _frames: int, _time: object, flags: _Flags
    ) -> None:
        """Run in PortAudio's thread: copy, count, return."""
        if flags.input_overflow:
            self._flagged += 1
        self._ring.write(block)

    @property
    def running(self) -> bool:
        """Whether the driver still delivers, or at least says so."""
        try:
            return bool(self._stream.active)
        except self._portaudio.errors:
            return False

    @property
    def overflows(self) -> int:
        """How many times sound was lost because this computer was too slow."""
        return self._flagged + self._ring.overflows

    def read(self) -> NDArray[np.float32]:
        """Return the sound that arrived since the last call, samples x channels."""
        return self._ring.read()

    def close(self) -> None:
        """Let go of the microphone. May block; says nothing if it is gone already."""
        with suppress(*self._portaudio.errors):
            self._stream.abort()
        with suppress(*self._portaudio.errors):
            self._stream.close()

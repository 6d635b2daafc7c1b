"""One open loudspeaker that plays one sound and stops by itself."""

from collections.abc import Callable
from contextlib import suppress
from time import perf_counter
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.capture.audio_chime import chime
from app.capture.audio_devices import Device
from app.capture.audio_format import start_at_best_format
from app.capture.audio_portaudio import PortAudio

LATENCY_S = 0.08
SIDES = ("left", "right")
"""The first two channels, in this order in every system's usual layout."""

_MARGIN_S = 0.4  # a wireless headset is that late


class Sound(Protocol):
    """What can be played, mono: it has a length, and any stretch of it can be fetched."""

    def __len__(self) -> int: ...

    def __getitem__(self, stretch: slice, /) -> NDArray[np.float32]: ...


class _Flags(Protocol):
    output_underflow: bool


class OpenLoudspeaker:
    """Plays one sound once."""

    def __init__(
        self,
        portaudio: PortAudio,
        device: Device,
        number: int,
        make: Callable[[int], Sound] = chime,
        side: str = "",
    ) -> None:
        """Open PortAudio's device ``number`` and begin to play. May block.

        ``make`` gives the sound for the samples a second that the device takes. PortAudio's
        thread fetches it stretch by stretch. ``side`` leaves all other channels silent; on a
        device with one channel there are no sides.

        Raises:
            SoundError: ``loudspeaker.busy``, ``.denied``, ``.vanished`` or ``.failed``.
        """
        self.device = device
        self._portaudio = portaudio
        self._number = number
        self._make = make
        self._side = side
        self.late_at: list[int] = []
        """Samples of the sound before which this computer was too slow, so that there was a gap."""
        self.began_at: float | None = None
        """When the first of the sound was handed out, s of ``perf_counter``; None before."""
        start_at_best_format(portaudio, "loudspeaker", device, self._start)

    def _start(self, rate: int, channels: int) -> None:
        self._sound = self._make(rate)
        self._length = len(self._sound)
        self._place = self._given = 0
        self.rate = rate
        self.late_at.clear()
        self.channels = channels
        self._target = self._channels_of(self._side)
        self._ending = False
        stream = self._portaudio.module.OutputStream(
            device=self._number,
            samplerate=rate,
            channels=channels,
            dtype="float32",
            latency=LATENCY_S,
            callback=self._wanted,
        )
        try:
            stream.start()
        except BaseException:
            stream.close()
            raise
        self._stream = stream

    def _wanted(
        self, block: NDArray[np.float32], frames: int, _time: object, flags: _Flags | None
    ) -> None:
        """Run in PortAudio's thread: hand out the next stretch of the sound, then silence."""
        if self.began_at is None:
            self.began_at = perf_counter()
        if flags is not None and flags.output_underflow:
            self.late_at.append(self._place)
        part = self._sound[self._place : min(self._place + frames, self._length)]
        block[:] = 0.0
        block[: len(part), self._target] = part[:, np.newaxis]
        if self._ending:
            block *= np.linspace(1.0, 0.0, frames, dtype=np.float32)[:, np.newaxis]
            self._length = self._place + len(part)
        self._place += len(part)
        self._given += frames

    def _channels_of(self, side: str) -> slice:
        if side not in SIDES or self.channels < len(SIDES):
            return slice(None)
        place = SIDES.index(side)
        return slice(place, place + 1)

    @property
    def running(self) -> bool:
        """Whether something is still to be heard.

        Silence follows the sound until the last of it has left the device. The library's own way
        to end a stream waits for a sound server's whole buffer, which takes seconds.
        """
        try:
            latency = self._stream.latency + _MARGIN_S
            alive = bool(self._stream.active)
        except self._portaudio.errors:
            return False
        return alive and self._given < self._length + latency * self.rate

    @property
    def length_s(self) -> float:
        """Length of the whole sound, s."""
        return self._length / self.rate

    @property
    def seconds(self) -> float:
        """Seconds of the sound that were handed to the loudspeaker."""
        return self._place / self.rate

    def end(self) -> None:
        """Fade out and stop, without a click."""
        self._ending = True

    def close(self) -> None:
        """Let go of the loudspeaker. May block; says nothing if it is gone already."""
        with suppress(*self._portaudio.errors):
            self._stream.close()

"""Playing one sound at a time, ended by itself or by the parent."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.capture.audio_chime import chime
from app.capture.audio_devices import Device, DeviceList, choose
from app.capture.audio_output import OpenLoudspeaker, Sound
from app.capture.audio_portaudio import PortAudio, SoundError
from app.capture.audio_system import SoundSystem
from app.capture.child import Child

_LOOK_EVERY_MS = 50
_BLOCKS_FOR_S = 10.0
LONGEST_EXTRA_S = 4.0
"""A driver that never ends is cut off so long after the sound must have ended."""

ECHO_S = 0.5
"""How long the end of the chime may still come in through a microphone: room and latencies."""


class Playing(QObject):
    """Plays through the loudspeaker that was asked for: the chime, unless told another sound.

    Signals:
        over: nothing plays any more.
    """

    over = Signal()

    def __init__(self, child: Child, portaudio: PortAudio, system: SoundSystem) -> None:
        """Speak to the parent through ``child``."""
        super().__init__(child)
        self._child = child
        self._portaudio = portaudio
        self._system = system
        self._devices = DeviceList()
        self._failure: SoundError | None = None
        self._open: OpenLoudspeaker | None = None
        self._begun_at = 0.0
        self._run = 0
        self._over_at = -ECHO_S
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    @property
    def active(self) -> bool:
        """Whether a loudspeaker is open."""
        return self._open is not None

    def audible(self) -> bool:
        """Tell whether a microphone may hear the chime."""
        return self.active or monotonic() - self._over_at < ECHO_S

    def play(
        self,
        wanted: str | None,
        run: int = 0,
        side: str = "",
        make: Callable[[int], Sound] = chime,
    ) -> None:
        """Play on the device with the id ``wanted``, with None on the one of the system.

        ``run`` is the parent's number of this wish; every message about it carries it. ``side`` is
        ``left`` or ``right`` to play on that channel alone. ``make`` makes the sound for a rate.
        """
        self.release()
        self._run = run
        if self._failure is not None:
            self._complain(self._failure.code, self._failure.detail)
            return
        device = choose(self._devices.outputs, wanted)
        if device is None:
            self._complain("loudspeaker.none" if wanted is None else "loudspeaker.vanished")
            return
        stream = self._opened(device, side, make)
        if stream is not None:
            self._open, self._begun_at = stream, monotonic()
            self._timer.start()
            self._tell_begun(stream, side)

    def _opened(
        self, device: Device, side: str, make: Callable[[int], Sound]
    ) -> OpenLoudspeaker | None:
        self._child.busy("open the loudspeaker", _BLOCKS_FOR_S)
        try:
            with self._system.opening(device, "output") as number:
                return OpenLoudspeaker(self._portaudio, device, number, make, side)
        except SoundError as error:
            code = error.code.replace("audio.failed", "loudspeaker.failed")
            self._complain(code, error.detail, device.name)
            return None

    def stop(self) -> None:
        """Fade out; ``played`` follows."""
        if self._open is not None:
            self._open.end()

    def devices_are(self, devices: DeviceList) -> None:
        """Take note of the devices; a loudspeaker that has vanished stops playing."""
        self._devices, self._failure = devices, None
        held = self._open.device if self._open else None
        if held is not None and choose(devices.outputs, held.id) is None:
            self.release()
            self._complain("loudspeaker.vanished", device=held.name)

    def fail(self, error: SoundError) -> None:
        """Take note that there is no sound at all."""
        self.release()
        self._failure = error

    def release(self) -> None:
        """Let go of the loudspeaker at once; say what was played."""
        self._timer.stop()
        stream, self._open = self._open, None
        if stream is None:
            return
        self._child.busy("close the loudspeaker", _BLOCKS_FOR_S)
        stream.close()
        self._over_at = monotonic()
        self._tell_over(stream)
        self.over.emit()

    def _tell_begun(self, stream: OpenLoudspeaker, side: str) -> None:
        self._child.send(
            "playing",
            device=stream.device.id,
            name=stream.device.name,
            channels=stream.channels,
            side=side,
            run=self._run,
        )

    def _tell_over(self, stream: OpenLoudspeaker) -> None:
        self._child.send("played", seconds=round(stream.seconds, 2), run=self._run)

    def _complain(self, code: str, detail: str = "", device: str = "") -> None:
        self._child.send("error", code=code, detail=detail, device=device, run=self._run)

    @Slot()
    def _look(self) -> None:
        stream = self._open
        if stream is None:
            return
        late = monotonic() - self._begun_at > stream.length_s + LONGEST_EXTRA_S
        if late or not stream.running:
            self.release()

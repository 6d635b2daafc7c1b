"""Listening to the microphone that was asked for, whatever happens to it in the meantime."""

import logging
from collections.abc import Callable
from dataclasses import asdict
from time import monotonic
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, QTimer, Slot

from app.capture.audio_devices import Device, DeviceList, choose
from app.capture.audio_input import OpenMicrophone
from app.capture.audio_portaudio import PortAudio, SoundError
from app.capture.audio_system import SoundSystem
from app.capture.child import Child
from app.capture.sound import Listener

Tap: TypeAlias = Callable[[OpenMicrophone, NDArray[np.float32]], None]
"""Is given each block as it arrives, samples x channels, and the microphone it came from."""

log = logging.getLogger(__name__)

LEVEL_EVERY_MS = 30
"""A little more often than the 30 levels a second that are wanted, for timers are late."""
SOUND_EVERY_S = 0.25
BLOCKS_FOR_S = 10.0
"""For how long a driver may block in a call before the parent should give up on this process."""

TRY_AGAIN_MS = 3_000
"""A microphone that another program held may be free by then."""

REVIVE_AFTER_S = 5.0


class Listening(QObject):
    """Keeps the wanted microphone open and reports what it hears.

    A microphone that vanishes is waited for: another one is taken only when somebody asks for it.
    """

    def __init__(
        self,
        child: Child,
        portaudio: PortAudio,
        system: SoundSystem,
        chiming: Callable[[], bool],
    ) -> None:
        """Speak to the parent through ``child``; ``chiming`` tells whether the test sound is on."""
        super().__init__(child)
        self._child = child
        self._portaudio = portaudio
        self._system = system
        self._chiming = chiming
        self._run = 0
        self.tap: Tap | None = None
        self._devices = DeviceList()
        self._wanted = False
        self._wanted_id: str | None = None
        self._said = ""
        self._failure: SoundError | None = None
        self._held: Device | None = None
        self._open: OpenMicrophone | None = None
        self._listener: Listener | None = None
        self._opened_at = self._heard_at = self._told_at = self._revived_at = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(LEVEL_EVERY_MS)
        self._timer.timeout.connect(self._drain)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(TRY_AGAIN_MS)
        self._again.timeout.connect(self._open_wanted)

    @property
    def microphone(self) -> OpenMicrophone | None:
        """The microphone that is open now."""
        return self._open

    @property
    def trouble(self) -> str:
        """Reason code of why the wanted microphone is not open; empty if nothing is wrong."""
        return self._said.partition(" ")[0]

    def listens_to(self, wanted: str | None) -> bool:
        """Tell whether this is the microphone that is wanted already."""
        held = [self._held.id] if self._held else []
        return self._wanted and wanted in (self._wanted_id, *held)

    def listen(self, wanted: str | None, run: int = 0) -> None:
        """Listen to the device with the id ``wanted``, with None to the one of the system.

        ``run`` is the parent's number of this wish; every message about it carries it.
        """
        self._forget()
        self._run = run
        self._wanted, self._wanted_id = True, wanted
        self._open_wanted()

    def stop(self) -> None:
        """Let go of the microphone and do not want it any more."""
        self._forget()
        self._wanted = False

    def release(self) -> None:
        """Let go of the microphone for a moment; ``devices_are`` takes it up again."""
        self._timer.stop()
        self._again.stop()
        stream, self._open = self._open, None
        if stream is not None:
            self._child.busy("close the microphone", BLOCKS_FOR_S)
            stream.close()

    def devices_are(self, devices: DeviceList) -> None:
        """Take note of the devices; open what is wanted, let go of what has vanished."""
        self._devices, self._failure = devices, None
        if self._held is not None and choose(devices.inputs, self._held.id) is None:
            self._vanished(self._held)
        elif self._wanted and self._open is None:
            self._open_wanted()

    def fail(self, error: SoundError) -> None:
        """Take note that there is no sound at all."""
        self.release()
        self._failure = error
        if self._wanted:
            self._complain(error.code, error.detail)

    def _forget(self) -> None:
        self.release()
        self._held = self._listener = None
        self._said = ""

    def _vanished(self, device: Device) -> None:
        self._forget()
        # From now on this very one is wanted, even if it was the system's choice before.
        self._wanted_id = device.id
        self._complain("microphone.vanished", device=device.name)

    @Slot()
    def _open_wanted(self) -> None:
        self._again.stop()
        if self._open is not None:
            return
        if self._failure is not None:
            self._complain(self._failure.code, self._failure.detail)
            return
        device = choose(self._devices.inputs, self._wanted_id)
        if device is None:
            code = "microphone.vanished" if self._wanted_id is not None else "microphone.none"
            self._complain(code)
            return
        self._child.busy("open the microphone", BLOCKS_FOR_S)
        try:
            with self._system.opening(device, "input") as number:
                stream = OpenMicrophone(self._portaudio, device, number)
        except SoundError as error:
            code = error.code.replace("audio.failed", "microphone.failed")
            self._complain(code, error.detail, device=device.name)
            self._again.start()
        else:
            self._begin(stream)

    def _begin(self, stream: OpenMicrophone) -> None:
        self._open, self._held, self._said = stream, stream.device, ""
        self._told_at = monotonic()
        if self._listener is None or self._listener.rate != stream.rate:
            self._listener = Listener(stream.rate)
            self._opened_at = self._heard_at = self._revived_at = self._told_at
        self._timer.start()
        device = stream.device
        self._child.send(
            "listening",
            device=device.id,
            name=device.name,
            rate=stream.rate,
            channels=stream.channels,
            run=self._run,
        )

    @Slot()
    def _drain(self) -> None:
        if self._open is None or self._listener is None:
            return
        now = monotonic()
        block = self._open.read()
        if len(block):
            self._heard_at = now
            if self.tap is not None:
                self.tap(self._open, block)
            self._listener.feed(block, own=self._chiming())
            block.fill(0.0)  # a voice is not left lying about in memory
        if level := self._listener.level():
            self._child.send("level", rms=level.rms, peak=level.peak, run=self._run)
        if now - self._told_at >= SOUND_EVERY_S:
            self._told_at = now
            self._tell(self._open, self._listener, now)
        self._revive(now)

    def _tell(self, stream: OpenMicrophone, listener: Listener, now: float) -> None:
        self._child.send(
            "sound",
            device=stream.device.name,
            waited_s=round(now - self._opened_at, 2),
            stalled_s=round(now - self._heard_at, 2),
            overflows=stream.overflows,
            rate=stream.rate,
            channels=stream.channels,
            run=self._run,
            **asdict(listener.heard()),
        )

    def _revive(self, now: float) -> None:
        """Open a stream anew that ended or fell silent, as after the computer slept."""
        if self._open is None or now - self._revived_at < REVIVE_AFTER_S:
            return
        if now - self._heard_at > REVIVE_AFTER_S or not self._open.running:
            self._revived_at = now
            self.release()
            self._system.stir()

    def _complain(self, code: str, detail: str = "", device: str = "") -> None:
        """Report an error, once until something changes."""
        said = f"{code} {device}"
        if said != self._said:
            self._said = said
            log.info("no microphone: %s", code)
            self._child.send("error", code=code, detail=detail, device=device, run=self._run)

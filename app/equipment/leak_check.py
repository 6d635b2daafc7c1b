"""The leak from loudspeaker to microphone: measured when a person asks for it, never otherwise."""

from time import monotonic
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.capture.audio import Audio
from app.capture.devices import Device, in_use
from app.equipment.running import RunningCheck
from app.readiness.checks import leak as check
from app.readiness.endpoint import NOTHING_KNOWN
from app.readiness.limits import LeakLimits
from app.readiness.readings_leak import LeakReading
from app.settings import DeviceChoice

PROGRESS_EVERY_MS = 100
ANSWER_WITHIN_MS = 20_000
"""A probe takes four seconds, and opening a wireless loudspeaker a few more."""

OFF_BELOW = 0.01
"""A volume below this is off."""


class LeakCheck(RunningCheck):
    """Plays the probe on request and remembers the answer until a device or the volume changes.

    The answer belongs to the devices and the volume, not to a run: a new check keeps it, once the
    devices are listed again and are the same.

    Signals:
        progressed: ``measuring`` or ``progress`` changed.
    """

    name: ClassVar[str] = check.CHECK

    progressed = Signal()

    def __init__(self, audio: Audio, limits: LeakLimits, parent: QObject | None = None) -> None:
        """Measure with the devices that ``audio`` hears and plays with."""
        super().__init__(parent)
        self.reading: LeakReading = LeakReading()
        self.measuring = False
        self._audio = audio
        self._limits = limits
        self._microphone = DeviceChoice()
        self._inputs: tuple[Device, ...] | None = None
        self._outputs: tuple[Device, ...] | None = None
        self._measured_with: object = None
        self._began_at = self._lasts_s = 0.0
        self._ticking = QTimer(self)
        self._ticking.setInterval(PROGRESS_EVERY_MS)
        self._ticking.timeout.connect(self.progressed)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(ANSWER_WITHIN_MS)
        self._waiting.timeout.connect(self._on_no_answer)
        audio.inputs.connect(self._on_inputs)
        audio.outputs.connect(self._on_outputs)
        audio.measuring.connect(self._on_begun)
        audio.leak.connect(self._on_leak)

    @property
    def progress(self) -> float:
        """How much of the probe has been played, 0 to 1; 0 before it sounds."""
        if not self.measuring or not self._lasts_s:
            return 0.0
        return min(1.0, (monotonic() - self._began_at) / self._lasts_s)

    def choose(self, device: DeviceChoice) -> None:
        """Say which loudspeaker is measured; what another one told holds no longer."""
        other = device.id != self.device.id
        super().choose(device)
        if other:
            self._on_other_device()

    def choose_microphone(self, device: DeviceChoice) -> None:
        """Say which microphone is listened to; the loudspeaker is the check's own device."""
        other = device.id != self._microphone.id
        self._microphone = device
        if other:
            self._on_other_device()

    def begin(self) -> None:
        """Play nothing; what was measured is shown as soon as its devices are there again."""
        self._audio.start()
        self._look_at_devices()
        if not self.reading.tried:
            self._judge(self.reading)

    def end(self) -> None:
        self.cancel()
        self._inputs = self._outputs = None
        self._audio.release()

    def again(self) -> None:
        """Measure again: somebody asked for it."""
        self._audio.start()
        self.measure()

    def forget(self) -> None:
        """Begin anew; a measurement that runs is ended, and one that failed is forgotten."""
        self.cancel()
        if self.reading.error:
            self.reading = LeakReading()
        super().forget()

    def give_up(self) -> None:
        """Nobody knows whether what was measured still holds, but it may turn out later."""
        if self.finding is None:
            self._settle(check.judge(LeakReading(), self._limits), done=True, at_once=True)

    def measure(self) -> None:
        """Play the probe now, for about four seconds; it is heard in the room."""
        if self.measuring:
            return
        self._measured_with, self._lasts_s = self._setting(), 0.0
        if self._is_off(in_use(self._outputs or (), self.device.id)):
            self._judge(LeakReading(error="leak.loudspeaker_off", tried=True))
            return
        self._set_measuring(True)
        self._audio.measure_leak(self.device.id)

    def cancel(self) -> None:
        """Stop the probe; what was known before stays."""
        if self.measuring:
            self._audio.stop_measuring()
            self._set_measuring(False)

    @staticmethod
    def _is_off(loudspeaker: Device | None) -> bool:
        """Whether nothing can be heard: then nothing can leak, until somebody turns it up."""
        if loudspeaker is None:
            return False
        facts = loudspeaker.facts
        return facts.muted is True or (facts.volume is not None and facts.volume < OFF_BELOW)

    def _setting(self) -> object:
        """What a measurement holds for: these two devices, and this volume of the loudspeaker."""
        microphone = in_use(self._inputs or (), self._microphone.id)
        loudspeaker = in_use(self._outputs or (), self.device.id)
        facts = loudspeaker.facts if loudspeaker else NOTHING_KNOWN
        return (
            microphone.id if microphone else "",
            loudspeaker.id if loudspeaker else "",
            facts.volume,
            facts.muted,
        )

    def _set_measuring(self, measuring: bool) -> None:
        self.measuring = measuring
        for timer in (self._ticking, self._waiting):
            timer.start() if measuring else timer.stop()
        self.progressed.emit()

    def _judge(self, reading: LeakReading) -> None:
        self.reading = reading
        self._settle(check.judge(reading, self._limits), done=True, at_once=True)

    def _look_at_devices(self) -> None:
        """Forget what was measured with other devices, or at another volume, than now."""
        if not self._listed or not self.reading.tried:
            return
        if self._setting() != self._measured_with:
            self._judge(LeakReading())
        else:
            self._judge(self.reading)

    @property
    def _listed(self) -> bool:
        return self._inputs is not None and self._outputs is not None

    def _on_other_device(self) -> None:
        self.cancel()
        self._look_at_devices()

    @Slot(object)
    def _on_inputs(self, inputs: tuple[Device, ...]) -> None:
        self._inputs = inputs
        self._look_at_devices()

    @Slot(object)
    def _on_outputs(self, outputs: tuple[Device, ...]) -> None:
        self._outputs = outputs
        self._look_at_devices()

    @Slot(float)
    def _on_begun(self, seconds: float) -> None:
        self._began_at, self._lasts_s = monotonic(), seconds
        self.progressed.emit()

    @Slot(object)
    def _on_leak(self, reading: LeakReading) -> None:
        if not self.measuring:
            return
        self._set_measuring(False)
        self._judge(reading)
        self._look_at_devices()

    @Slot()
    def _on_no_answer(self) -> None:
        self._audio.stop_measuring()
        self._on_leak(LeakReading(error="leak.timed_out", tried=True))

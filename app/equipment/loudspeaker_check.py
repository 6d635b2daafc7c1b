"""The loudspeaker check: it plays when asked to, and a person says whether it was heard."""

from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from app.capture.audio import Audio
from app.capture.devices import Device
from app.equipment.running import RunningCheck
from app.readiness.checks import loudspeaker as check
from app.readiness.limits import Limits
from app.readiness.readings import LoudspeakerReading


class LoudspeakerCheck(RunningCheck):
    """Knows whether there is a loudspeaker and what the person said about it.

    Signals:
        asked: ``playing`` or ``asking`` changed.
    """

    name: ClassVar[str] = check.CHECK

    asked = Signal()

    def __init__(self, audio: Audio, limits: Limits, parent: QObject | None = None) -> None:
        """Check the loudspeaker that ``audio`` plays on."""
        super().__init__(parent)
        self.playing = False
        self.asking = False
        self._audio = audio
        self._limits = limits
        self._outputs: tuple[Device, ...] | None = None
        audio.outputs.connect(self._on_outputs)
        audio.playing.connect(self._on_playing)
        audio.played.connect(self._on_played)
        audio.play_failed.connect(self._on_failed)

    def begin(self) -> None:
        self._audio.start()
        if self._outputs is not None:
            self._on_outputs(self._outputs)

    def end(self) -> None:
        self._outputs = None
        self._ask(playing=False, asking=False)
        self._audio.release()

    def give_up(self) -> None:
        if self.finding is None:
            self._judge(LoudspeakerReading(error="loudspeaker.timed_out"))

    def play(self) -> None:
        """Play the test sound; the question whether it was heard follows."""
        self._ask(playing=True, asking=True)
        self._audio.play(self.device)

    def answer(self, heard: bool) -> None:
        """Take the person's word for whether the test sound was heard."""
        self._ask(playing=False, asking=False)
        self._audio.stop_playing()
        self._judge(LoudspeakerReading(device=self._device_name(), heard=heard))

    def _device_name(self) -> str:
        outputs = self._outputs or ()
        chosen = [device for device in outputs if device.id == self.device]
        usual = [device for device in outputs if device.default]
        return next((device.name for device in (*chosen, *usual, *outputs)), "")

    def _ask(self, playing: bool, asking: bool) -> None:
        if (playing, asking) != (self.playing, self.asking):
            self.playing, self.asking = playing, asking
            self.asked.emit()

    def _judge(self, reading: LoudspeakerReading) -> None:
        self.reading = reading
        self._settle(check.judge(reading, self._limits), done=True, at_once=True)

    @Slot(object)
    def _on_outputs(self, outputs: tuple[Device, ...]) -> None:
        known = self.finding is not None and not self.reading.error
        unchanged = known and outputs == self._outputs
        self._outputs = outputs
        if unchanged:
            return
        error = "" if outputs else "loudspeaker.none"
        self._judge(LoudspeakerReading(error=error, device=self._device_name()))

    @Slot()
    def _on_playing(self) -> None:
        self._ask(playing=True, asking=True)

    @Slot()
    def _on_played(self) -> None:
        self._ask(playing=False, asking=self.asking)

    @Slot(str)
    def _on_failed(self, code: str) -> None:
        self._ask(playing=False, asking=False)
        self._judge(LoudspeakerReading(error=code))

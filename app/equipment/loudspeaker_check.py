"""The loudspeaker check: it plays when asked to, and a person says whether it was heard."""

from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from app.capture.audio import Audio
from app.capture.devices import Device
from app.capture.supervisor import Loss
from app.equipment.running import RunningCheck
from app.readiness.checks import loudspeaker as check
from app.readiness.limits import Limits
from app.readiness.readings import LoudspeakerReading

_COMES_BACK = tuple(f"{check.CHECK}.{why.value}" for why in Loss)
"""Losses of the sound process that are mended by themselves."""


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
        self._heard: dict[str, bool] = {}
        audio.outputs.connect(self._on_outputs)
        audio.playing.connect(self._on_playing)
        audio.played.connect(self._on_played)
        audio.play_failed.connect(self._on_failed)

    def begin(self) -> None:
        self._audio.start()
        if self._outputs is not None:
            self._look()

    def end(self) -> None:
        self._outputs = None
        self._ask(playing=False, asking=False)
        self._audio.release()

    def forget(self) -> None:
        """Forget what was found, what was asked and what the person answered."""
        if self.playing:
            self._audio.stop_playing()
        self._ask(playing=False, asking=False)
        self._heard.clear()
        super().forget()

    def give_up(self) -> None:
        if self.finding is None:
            self._judge(LoudspeakerReading(error="loudspeaker.timed_out"))

    def play(self) -> None:
        """Play the test sound; the question whether it was heard comes when it sounds."""
        self._ask(playing=True, asking=False)
        self._audio.play(self.device.id)

    def answer(self, heard: bool) -> None:
        """Take the person's word for whether the test sound was heard."""
        self._ask(playing=False, asking=False)
        self._audio.stop_playing()
        device = self._in_use()
        if device is not None:
            self._heard[device.id] = heard
        self._judge(LoudspeakerReading(device=device.name if device else "", heard=heard))

    def _in_use(self) -> Device | None:
        """The loudspeaker that is chosen, or else the one that the system would take."""
        outputs = self._outputs or ()
        if self.device.id:
            return next((device for device in outputs if device.id == self.device.id), None)
        real = [device for device in outputs if not device.virtual]
        return next((device for device in real if device.default), real[0] if real else None)

    def _look(self) -> None:
        device = self._in_use()
        if device is not None:
            heard = self._heard.get(device.id)
            self._judge(LoudspeakerReading(device=device.name, heard=heard))
        else:
            error = (
                "loudspeaker.vanished" if self.device.id and self._outputs else "loudspeaker.none"
            )
            self._judge(LoudspeakerReading(error=error, device=self.device.name))

    def _ask(self, playing: bool, asking: bool) -> None:
        if (playing, asking) != (self.playing, self.asking):
            self.playing, self.asking = playing, asking
            self.asked.emit()

    def _judge(self, reading: LoudspeakerReading) -> None:
        self.reading = reading
        self._settle(check.judge(reading, self._limits), done=True, at_once=True)

    @Slot(object)
    def _on_outputs(self, outputs: tuple[Device, ...]) -> None:
        unchanged = self.finding is not None and outputs == self._outputs
        self._outputs = outputs
        if not unchanged:
            self._look()

    @Slot()
    def _on_playing(self) -> None:
        if self.playing:
            self._ask(playing=True, asking=True)

    @Slot()
    def _on_played(self) -> None:
        self._ask(playing=False, asking=self.asking)

    @Slot(str)
    def _on_failed(self, code: str) -> None:
        waited = self.playing
        self._ask(playing=False, asking=False)
        if code in _COMES_BACK and self.finding is not None and not waited:
            # The microphone's row says it; what is known of the loudspeaker is still true.
            return
        self._outputs = None
        self._judge(LoudspeakerReading(error=code, device=self.device.name))

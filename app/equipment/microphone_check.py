"""The microphone check, from the first sound on."""

from typing import ClassVar

from PySide6.QtCore import QObject, Slot

from app.capture.audio import Audio
from app.equipment.running import RunningCheck
from app.readiness.checks import microphone as check
from app.readiness.limits import MicrophoneLimits
from app.readiness.readings import MicrophoneReading
from app.readiness.verdict import Verdict


class MicrophoneCheck(RunningCheck):
    """Judges what the chosen microphone hears."""

    name: ClassVar[str] = check.CHECK

    def __init__(
        self, audio: Audio, limits: MicrophoneLimits, parent: QObject | None = None
    ) -> None:
        """Check the microphone that ``audio`` listens to."""
        super().__init__(parent)
        self.reading: MicrophoneReading = MicrophoneReading()
        self._audio = audio
        self._limits = limits
        audio.reading.connect(self._on_reading)

    def forget(self) -> None:
        """Forget the reading too: what is shown of it belongs to what was found."""
        self.reading = MicrophoneReading()
        super().forget()

    def begin(self) -> None:
        self._audio.listen(self.device.id)

    def end(self) -> None:
        self._audio.release()

    def give_up(self) -> None:
        if self.finding is None or self.finding.verdict is Verdict.OK:
            self._on_reading(MicrophoneReading(error="microphone.timed_out"))

    @Slot(object)
    def _on_reading(self, reading: MicrophoneReading) -> None:
        broken = bool(reading.error or self.reading.error)
        self.reading = reading
        finding = check.judge(reading, self._limits)
        self._settle(finding, check.settled(reading), at_once=broken)

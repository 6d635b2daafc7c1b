"""The microphone check, from the first sound on."""

from typing import ClassVar

from PySide6.QtCore import QObject, Slot

from app.capture.audio import Audio
from app.equipment.running import RunningCheck
from app.readiness.checks import microphone as check
from app.readiness.limits import MicrophoneLimits
from app.readiness.readings import MicrophoneReading

HEARD_ENOUGH_S = 2.0
"""So much sound, s, is enough for a first answer about the room and the microphone."""


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

    def begin(self) -> None:
        self.reading = MicrophoneReading()
        self._audio.listen(self.device)

    def end(self) -> None:
        self._audio.release()

    def give_up(self) -> None:
        if self.finding is None:
            self._on_reading(MicrophoneReading(error="microphone.timed_out"))

    @Slot(object)
    def _on_reading(self, reading: MicrophoneReading) -> None:
        broken = bool(reading.error or self.reading.error)
        self.reading = reading
        if self._too_early(reading):
            return
        finding = check.judge(reading, self._limits)
        self._settle(finding, self._heard_enough(reading), at_once=broken)

    def _too_early(self, reading: MicrophoneReading) -> bool:
        nothing_yet = not reading.error and reading.seconds == 0
        return nothing_yet and reading.waited_s < self._limits.no_samples_after_s

    def _heard_enough(self, reading: MicrophoneReading) -> bool:
        waited = reading.waited_s >= self._limits.no_samples_after_s
        return bool(reading.error) or reading.seconds >= HEARD_ENOUGH_S or waited

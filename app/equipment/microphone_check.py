"""The microphone check, from the first sound on."""

from typing import ClassVar

from PySide6.QtCore import QObject, Slot

from app.capture.audio import Audio
from app.capture.devices import Device, in_use
from app.equipment.running import RunningCheck
from app.readiness.checks import microphone as check
from app.readiness.limits import MicrophoneLimits
from app.readiness.readings import MicrophoneReading
from app.readiness.readings_sound import RehearsalReading, RehearsalStage
from app.readiness.verdict import Verdict

_LATER_S = 0.5
"""Speech must be so much newer than the sentence that was read to count instead of it."""


class MicrophoneCheck(RunningCheck):
    """Judges what the chosen microphone hears.

    After the guided test the finding rests on the sentence that was read, until the microphone has
    a trouble that the sentence knew nothing of, or somebody speaks again. The sentence belongs to
    this microphone at this volume, not to a run: a new check keeps it.
    """

    name: ClassVar[str] = check.CHECK

    def __init__(
        self, audio: Audio, limits: MicrophoneLimits, parent: QObject | None = None
    ) -> None:
        """Check the microphone that ``audio`` listens to."""
        super().__init__(parent)
        self.reading: MicrophoneReading = MicrophoneReading()
        self._audio = audio
        self._limits = limits
        self._live = MicrophoneReading()
        self._sentence: MicrophoneReading | None = None
        self._read_at_s = 0.0
        self._read_with: object = None
        self._inputs: tuple[Device, ...] | None = None
        audio.inputs.connect(self._on_inputs)
        audio.reading.connect(self._on_reading)
        audio.rehearsed.connect(self._on_rehearsed)
        audio.rehearsal.connect(self._on_rehearsal)

    def forget(self) -> None:
        """Begin anew: only the sentence that was read stays, until a newer sound tells more."""
        self.reading = self._live = MicrophoneReading()
        self._read_at_s = 0.0
        super().forget()

    def again(self) -> None:
        """Look anew, without the sentence: somebody wants to know how it is now."""
        self._sentence = None
        super().again()

    def begin(self) -> None:
        self._audio.listen(self.device.id)

    def end(self) -> None:
        self._inputs = None
        self._audio.release()

    def give_up(self) -> None:
        if self.finding is None or self.finding.verdict is Verdict.OK:
            self._on_reading(MicrophoneReading(error="microphone.timed_out"))

    @Slot(object)
    def _on_reading(self, reading: MicrophoneReading) -> None:
        broken = bool(reading.error or self._live.error)
        self._live = reading
        if self._outdated(reading):
            self._sentence = None
        self.reading = self._sentence or reading
        if check.troubled(reading, self._limits):
            self.reading = reading
        finding = check.judge(self.reading, self._limits)
        self._settle(finding, check.settled(reading), at_once=broken)

    def _outdated(self, reading: MicrophoneReading) -> bool:
        """Whether this reading knows something newer than the sentence."""
        if reading.seconds < self._read_at_s:
            self._read_at_s = 0.0  # the stream has begun anew
        newer = reading.spoken_at_s > self._read_at_s + _LATER_S
        return bool(reading.error) or newer or self._is_other(reading.device)

    def _is_other(self, name: str) -> bool:
        """Whether the sentence was read into another microphone than this, or at another volume."""
        read_into = self._sentence.device if self._sentence else ""
        now = self._setting()
        return bool(name and read_into and name != read_into) or (
            now is not None and self._read_with is not None and now != self._read_with
        )

    def _setting(self) -> object:
        """The microphone in use and its volume; None as long as nothing is listed."""
        device = in_use(self._inputs or (), self.device.id)
        return (device.id, device.facts.volume, device.facts.muted) if device else None

    @Slot(object)
    def _on_inputs(self, inputs: tuple[Device, ...]) -> None:
        self._inputs = inputs

    @Slot(object)
    def _on_rehearsed(self, sentence: MicrophoneReading) -> None:
        self._sentence, self._read_at_s = sentence, self._live.seconds
        self._read_with = self._setting()
        self.reading = sentence
        self._settle(check.judge(sentence, self._limits), done=True, at_once=True)

    @Slot(object)
    def _on_rehearsal(self, rehearsal: RehearsalReading) -> None:
        """Nobody was heard though somebody was asked to speak: that is an answer, too."""
        if rehearsal.stage == RehearsalStage.FAILED and rehearsal.error == check.NO_SPEECH:
            device = self._live.device
            self._on_rehearsed(MicrophoneReading(error=check.NO_SPEECH, device=device))

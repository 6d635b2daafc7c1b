"""The guided test of the microphone: be quiet, read a sentence, hear yourself, deleted."""

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.capture.audio import Audio
from app.equipment import guided_words as words
from app.equipment.running import RunningCheck
from app.readiness.catalogue import OUTCOMES
from app.readiness.finding import Reason
from app.readiness.readings import MicrophoneReading
from app.readiness.readings_sound import OVER, STAGES, RehearsalReading, RehearsalStage

_TICK_MS = 200
_LONGEST_S = 60.0
"""No stage lasts so long; a child that says so talks nonsense."""

Say = Callable[[str, str], str]
"""Translates an English source text of a context."""


class GuidedTest(QObject):
    """Runs when it is asked for, and knows at any time what the person should do.

    What was measured becomes the finding of the microphone's check by itself.

    Attributes:
        stage: what happens now.
        reading: the figures of the sentence; None until one was read.
        error: reason code of why the test was stopped; empty if it was not.
        deleted: whether the memory of the recording is known to hold nothing any more.

    Signals:
        changed: one of these is new, or another second of the stage has gone.
    """

    changed = Signal()

    def __init__(
        self,
        audio: Audio,
        microphone: RunningCheck,
        loudspeaker: RunningCheck,
        parent: QObject | None = None,
    ) -> None:
        """Hear and play through ``audio``, with the devices that the two checks have chosen."""
        super().__init__(parent)
        self.stage = RehearsalStage.IDLE
        self.reading: MicrophoneReading | None = None
        self.error = ""
        self.deleted = False
        self._audio = audio
        self._microphone = microphone
        self._loudspeaker = loudspeaker
        self._ends_at = self._shown_s = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._on_tick)
        audio.rehearsal.connect(self._on_step)
        audio.rehearsed.connect(self._on_figures)
        audio.released.connect(self._on_released)

    @property
    def active(self) -> bool:
        """Whether something is being recorded or played, or soon will be."""
        return self.stage not in OVER

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the stage ends at the latest; 0 where nobody knows."""
        return max(0, ceil(self._ends_at - monotonic())) if self._ends_at else 0

    def start(self) -> None:
        """Begin, or begin anew; a recording there may be is overwritten first."""
        self.reading, self.error, self.deleted = None, "", False
        self._audio.rehearse(self._microphone.device.id, self._loudspeaker.device.id)
        self._enter(RehearsalStage.OPENING)

    def again(self) -> None:
        """Repeat the test."""
        self.start()

    def cancel(self) -> None:
        """End the test; ``deleted`` becomes true as soon as the recording is overwritten."""
        if self.active:
            self._audio.stop_rehearsing()

    def instruction(self, say: Say) -> str:
        """What the page shows now, in the user's language."""
        reason = self._reason()
        if reason is not None:
            return say("findings", reason.text)
        return say(words.CONTEXT, words.INSTRUCTIONS[self.stage])

    def sentence(self, say: Say) -> str:
        """What is to be read now; empty in stages where nothing is."""
        return say(words.CONTEXT, words.SENTENCE) if self.stage in words.READING else ""

    def announcement(self, say: Say) -> str:
        """What a screen reader says when this stage begins; empty where it must keep silent."""
        if self._reason() is not None:
            return self.instruction(say)
        text = words.ANNOUNCEMENTS.get(self.stage, "")
        return say(words.CONTEXT, text) if text else ""

    def _reason(self) -> Reason | None:
        """Why the test was stopped, as the microphone's or the loudspeaker's check would say it."""
        if self.stage is not RehearsalStage.FAILED:
            return None
        check = self.error.partition(".")[0]
        return OUTCOMES[check].get(self.error) if check in OUTCOMES else None

    def _enter(self, stage: RehearsalStage, seconds: float = 0.0) -> None:
        self.stage = stage
        self._ends_at = monotonic() + seconds if seconds else 0.0
        self._shown_s = self.seconds_left
        if seconds:
            self._clock.start()
        else:
            self._clock.stop()
        self.changed.emit()

    @Slot(object)
    def _on_step(self, step: RehearsalReading) -> None:
        if step.stage not in STAGES:
            return
        stage = RehearsalStage(step.stage)
        if stage is RehearsalStage.DELETED and not step.empty:
            stage = RehearsalStage.FAILED  # never said unless it was looked at
        self.error = step.error if stage is RehearsalStage.FAILED else ""
        self.deleted = stage in OVER and step.empty
        if stage is RehearsalStage.NOTHING_HEARD:
            # The time for it has begun with the stage before.
            left = max(0.0, self._ends_at - monotonic())
            self._enter(stage, left)
        else:
            self._enter(stage, step.seconds if 0 < step.seconds <= _LONGEST_S else 0.0)

    @Slot(object)
    def _on_figures(self, reading: MicrophoneReading) -> None:
        self.reading = reading

    @Slot()
    def _on_released(self) -> None:
        """The process is gone, and the recording with it."""
        if self.stage is not RehearsalStage.IDLE:
            self.error, self.deleted = "", False
            self._enter(RehearsalStage.IDLE)

    @Slot()
    def _on_tick(self) -> None:
        if self.seconds_left != self._shown_s:
            self._shown_s = self.seconds_left
            self.changed.emit()

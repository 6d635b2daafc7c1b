"""One sentence read aloud: silence first, then the voice, then a pause. No devices, no clock.

Time is counted in sound that arrived: a headset that takes three seconds to wake up eats nothing
of the silence or of the sentence.
"""

from enum import Enum

import numpy as np
from numpy.typing import NDArray

from app.capture.recording import Recording
from app.capture.sound import Heard, Listener

QUIET_S = 1.5
"""How long the person is asked to be quiet, s of sound."""

PROMPT_AFTER_S = 8.0
GIVE_UP_AFTER_S = 20.0
"""How long somebody is waited for until she is asked again, and until nobody is, s."""

OVER_AFTER_S = 1.0
"""A pause of this length ends the sentence, s."""

_LEAST_SENTENCE_S = 1.0  # of speech: a cough or an "um" is none
_FIRST_SYLLABLES_S = 0.3
_JUST_NOW_S = 0.4
_LEAD_S = 1.0  # of sound before speech is recognised, which takes half a second
_PAUSE_KEPT_S = 0.4
_LONGEST_WAKING_S = 1.5  # streams begin with zeros, which tell nothing of the room
_LOOK_EVERY_S = 0.1


class Stage(Enum):
    """How far the sentence has come."""

    QUIET = "quiet"
    SPEAK = "speak"
    RECORDING = "recording"
    WHOLE = "whole"
    NOBODY = "nobody"


class Sentence:
    """Takes in sound until a sentence is whole, or nobody has spoken for too long."""

    def __init__(self, rate: int, recording: Recording) -> None:
        """Expect ``rate`` samples a second and keep the sentence in ``recording``."""
        self.stage = Stage.QUIET
        self._rate = rate
        self._recording = recording
        self._listener = Listener(rate)
        self._energy: NDArray[np.float64] = np.zeros(0)
        self._in_stage_s = self._waking_s = self._waited_s = self._unseen_s = 0.0

    @property
    def prompting(self) -> bool:
        """Whether somebody should be asked again to speak."""
        return self.stage is Stage.SPEAK and self._waited_s >= PROMPT_AFTER_S

    def heard(self) -> Heard:
        """Return the figures of what was heard."""
        return self._listener.heard()

    def take(self, block: NDArray[np.float32]) -> None:
        """Take in a block, samples x channels."""
        seconds = len(block) / self._rate
        if self._asleep(block, seconds):
            return
        self._listener.feed(block)
        self._keep(self._loudest(block))
        self._in_stage_s += seconds
        self._unseen_s += seconds
        if self.stage is Stage.SPEAK:
            self._waited_s += seconds
        if self._unseen_s >= _LOOK_EVERY_S:
            self._unseen_s = 0.0
            self._look()

    def _asleep(self, block: NDArray[np.float32], seconds: float) -> bool:
        """Tell whether these are zeros of a stream's beginning."""
        if self._in_stage_s or self.stage is not Stage.QUIET or block.any():
            return False
        self._waking_s += seconds
        return self._waking_s < _LONGEST_WAKING_S

    def _keep(self, sound: NDArray[np.float32]) -> None:
        if self.stage is Stage.RECORDING:
            self._recording.take(sound)
        elif self.stage in (Stage.QUIET, Stage.SPEAK):
            self._recording.take_last(sound, _LEAD_S)

    def _loudest(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the channel on which most was heard so far: a headset may fill only one."""
        energy = (block.astype(np.float64) ** 2).sum(axis=0)
        if len(energy) != len(self._energy):
            self._energy = np.zeros(len(energy))
        self._energy += energy
        return block[:, int(self._energy.argmax())]

    def _look(self) -> None:
        spoken_s, pause_s = self._listener.talk()
        if self.stage is Stage.QUIET:
            if self._in_stage_s >= QUIET_S:
                self._enter(Stage.SPEAK)
        elif self.stage is Stage.SPEAK:
            if spoken_s >= _FIRST_SYLLABLES_S and pause_s < _JUST_NOW_S:
                self._enter(Stage.RECORDING)
            elif self._waited_s >= GIVE_UP_AFTER_S:
                self._enter(Stage.NOBODY)
        elif self.stage is Stage.RECORDING:
            self._look_for_end(spoken_s, pause_s)

    def _look_for_end(self, spoken_s: float, pause_s: float) -> None:
        if self._recording.full:
            self._enter(Stage.WHOLE)
        elif pause_s >= OVER_AFTER_S and spoken_s >= _LEAST_SENTENCE_S:
            self._recording.drop_last(pause_s - _PAUSE_KEPT_S)
            self._enter(Stage.WHOLE)
        elif pause_s >= OVER_AFTER_S:
            self._enter(Stage.SPEAK)

    def _enter(self, stage: Stage) -> None:
        self.stage, self._in_stage_s = stage, 0.0

"""The guided test: silence, one sentence, and the sentence played back. Then it is overwritten."""

from dataclasses import asdict
from time import monotonic

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer, Slot

from app.capture.audio_devices import DeviceList, choose
from app.capture.audio_input import OpenMicrophone
from app.capture.audio_listening import Listening
from app.capture.audio_output import OpenLoudspeaker
from app.capture.audio_playing import Playing
from app.capture.audio_portaudio import PortAudio, SoundError
from app.capture.audio_system import SoundSystem
from app.capture.child import Child
from app.capture.recording import LONGEST_S, Recording, Replay
from app.capture.sentence import GIVE_UP_AFTER_S, QUIET_S, Sentence, Stage

FIRST_SOUND_S = 12.0
"""A microphone may take so long to open and to deliver its first sound, s."""

STALLED_S = 3.0
"""Without sound for so long the test is over, s."""

_LOOK_EVERY_MS = 50


class Rehearsing(Playing):
    """Runs one guided test at a time and says how it goes: ``rehearsal`` messages.

    What is recorded is never played while it is recorded: nothing can howl. The microphone stays
    open while the sentence plays, for a wireless headset sounds otherwise in a call than in music.
    """

    def __init__(
        self, child: Child, portaudio: PortAudio, system: SoundSystem, listening: Listening
    ) -> None:
        """Hear through ``listening``."""
        super().__init__(child, portaudio, system)
        self._listening = listening
        self._loudspeaker: str | None = None
        self._microphone: OpenMicrophone | None = None
        self._recording: Recording | None = None
        self._sentence: Sentence | None = None
        self._engaged = False
        self._prompted = False
        self._latest_at = 0.0
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_EVERY_MS)
        self._watch.timeout.connect(self._on_watch)

    @property
    def engaged(self) -> bool:
        """Whether a test runs."""
        return self._engaged

    def rehearse(self, loudspeaker: str | None, run: int) -> None:
        """Begin with the microphone that is listened to; play on ``loudspeaker`` (None: usual)."""
        self.cancel()
        self._run, self._loudspeaker = run, loudspeaker
        self._engaged, self._prompted = True, False
        self._latest_at = monotonic()
        self._listening.tap = self._take
        self._watch.start()
        self._say("opening")

    def cancel(self) -> None:
        """End the test and overwrite the recording."""
        if self._engaged:
            self._over("deleted", why="cancelled")

    def devices_are(self, devices: DeviceList) -> None:
        """Take note of the devices; a loudspeaker that has vanished plays nothing more."""
        held = self._open.device if self._open else None
        gone = held is not None and choose(devices.outputs, held.id) is None
        if gone:
            self._over("failed", error="loudspeaker.vanished")
        super().devices_are(devices)

    def fail(self, error: SoundError) -> None:
        """Take note that there is no sound at all."""
        if self._engaged:
            self._over("failed", error=error.code)
        super().fail(error)

    def _take(self, microphone: OpenMicrophone, block: NDArray[np.float32]) -> None:
        """Hear a block; the first one begins the test."""
        self._latest_at = monotonic()
        if self._sentence is None:
            self._begin(microphone)
        if self._sentence is None or microphone is not self._microphone:
            self._over("failed", error="microphone.vanished")
            return
        before = self._sentence.stage
        self._sentence.take(block)
        if self._sentence.stage is not before:
            self._moved_on(self._sentence)
        elif self._sentence.prompting and not self._prompted:
            self._prompted = True
            self._say("nothing_heard")

    def _begin(self, microphone: OpenMicrophone) -> None:
        self._microphone = microphone
        self._recording = Recording(microphone.rate)
        self._sentence = Sentence(microphone.rate, self._recording)
        self._say("quiet", seconds=QUIET_S)

    def _moved_on(self, sentence: Sentence) -> None:
        if sentence.stage is Stage.SPEAK:
            self._say("speak", seconds=GIVE_UP_AFTER_S)
        elif sentence.stage is Stage.RECORDING and self._recording is not None:
            self._say("recording", seconds=round(LONGEST_S - self._recording.seconds, 1))
        elif sentence.stage is Stage.WHOLE and self._recording is not None:
            self._play_back(sentence, self._recording)
        elif sentence.stage is Stage.NOBODY:
            self._over("failed", error="microphone.no_speech")

    def _play_back(self, sentence: Sentence, recording: Recording) -> None:
        """Stop recording, tell the figures, and only then open the loudspeaker."""
        self._listening.tap = None
        self._tell_figures(sentence, recording)
        self.play(self._loudspeaker, self._run, make=lambda rate: Replay(recording, rate))

    def _tell_figures(self, sentence: Sentence, recording: Recording) -> None:
        microphone = self._microphone
        if microphone is None:
            return
        self._say(
            "recorded",
            device=microphone.device.name,
            recorded_s=round(recording.seconds, 2),
            overflows=microphone.overflows,
            rate=microphone.rate,
            channels=microphone.channels,
            **asdict(sentence.heard()),
        )

    @Slot()
    def _on_watch(self) -> None:
        """Notice a microphone that cannot be opened, dies or is taken away."""
        waited_s = monotonic() - self._latest_at
        if self._open is None and self._listening.trouble:
            self._over("failed", error=self._listening.trouble)
        elif self._sentence is None:
            if waited_s > FIRST_SOUND_S:
                self._over("failed", error="microphone.no_samples")
        elif self._listening.microphone is not self._microphone:
            self._over("failed", error=self._listening.trouble or "microphone.vanished")
        elif self._listening.tap == self._take and waited_s > STALLED_S:
            self._over("failed", error="microphone.no_samples")

    def _over(self, stage: str, **values: object) -> None:
        """Let go, overwrite the recording, and say so: only what is true by then."""
        if not self._engaged:
            return
        self._engaged = False
        recording = self._recording
        self.release()
        self._forget_sound()
        self._say(stage, empty=recording is None or recording.empty, **values)
        self.over.emit()

    def _forget_sound(self) -> None:
        self._watch.stop()
        if self._listening.tap == self._take:
            self._listening.tap = None
        recording, self._recording = self._recording, None
        self._sentence = self._microphone = None
        if recording is not None:
            recording.wipe()

    def _tell_begun(self, stream: OpenLoudspeaker, side: str) -> None:
        self._say("playing", device=stream.device.name, seconds=round(stream.length_s, 2))

    def _tell_over(self, stream: OpenLoudspeaker) -> None:
        self._over("deleted", why="played")

    def _complain(self, code: str, detail: str = "", device: str = "") -> None:
        self._over("failed", error=code, device=device)

    def _say(self, stage: str, **values: object) -> None:
        self._child.send("rehearsal", stage=stage, run=self._run, **values)

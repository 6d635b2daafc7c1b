"""The real window over sound that is not there: every step of the guided check goes by itself.

python -m tests.accessibility.guided_program LANGUAGE FOLDER_OF_COMPILED_CATALOGUES

Ends when its standard input is closed.
"""

import sys

from PySide6.QtCore import QTimer

from app.capture.devices import Device
from app.readiness.readings import MicrophoneReading
from app.readiness.readings_leak import LeakReading
from app.readiness.readings_sound import RehearsalReading
from tests.accessibility import standing_program
from tests.ui.standing_check import GOOD, StandingCheck

HEADSET = Device("out", "Headset", True, False)
SOON_MS = 150


class GuidedCheck(StandingCheck):
    """Answers each press of the guided check as a headset would, a little later each time."""

    def __init__(self) -> None:
        super().__init__(*GOOD)
        audio = self.audio
        audio.rehearse = self._rehearse
        audio.play = lambda *_: self._later(lambda: audio.playing.emit("Headset"))
        audio.measure_leak = self._measure
        for nothing in ("start", "stop_rehearsing", "stop_playing", "stop_measuring"):
            setattr(audio, nothing, lambda: None)

    def begin(self, within_s: float = 0) -> None:
        super().begin(within_s)
        self.audio.outputs.emit((HEADSET,))

    def _rehearse(self, *_: object) -> None:
        stages = (
            {"stage": "quiet", "seconds": 1.5},
            {"stage": "speak", "seconds": 20.0},
            {"stage": "recording", "seconds": 6.0},
            {"stage": "playing", "seconds": 4.0},
            {"stage": "deleted", "empty": True, "why": "played"},
        )
        heard = MicrophoneReading(device="Headset", speech_dbfs=-21.0)
        self._later(lambda: self.audio.rehearsed.emit(heard), len(stages) - 1)
        for number, stage in enumerate(stages, 1):
            self._later(lambda s=stage: self.audio.rehearsal.emit(RehearsalReading(**s)), number)

    def _measure(self, *_: object) -> None:
        leak = LeakReading(
            device="Headset", tried=True, loss_db=20.0, clear_db=40.0, delay_ms=60.0,
            apart_ms=0.5, noise_dbfs=-60.0, swing_db=3.0, seconds=4.0,
        )  # fmt: skip
        self._later(lambda: self.audio.measuring.emit(4.0))
        self._later(lambda: self.audio.leak.emit(leak), 2)

    def _later(self, do: object, times: int = 1) -> None:
        QTimer.singleShot(SOON_MS * times, self, do)


if __name__ == "__main__":
    sys.exit(standing_program.main(*sys.argv[1:], check=GuidedCheck, page="equipment"))

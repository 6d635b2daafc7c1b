"""What the two checks have in common that look at the system's knowledge of its sound devices."""

from PySide6.QtCore import QObject, QTimer, Slot

from app.capture.audio import Audio
from app.capture.devices import Device, in_use
from app.equipment.running import RunningCheck
from app.readiness.readings import MicrophoneReading
from app.settings import DeviceChoice

SETTLE_EVERY_MS = 500
"""How often a new answer is weighed until it has lasted long enough to be shown, ms."""


class SoundFactsCheck(RunningCheck):
    """Looks at the microphone and the loudspeaker in use, again whenever the system has news.

    No device is opened for it.
    """

    def __init__(self, audio: Audio, parent: QObject | None = None) -> None:
        """Look at the devices that ``audio`` lists."""
        super().__init__(parent)
        self._audio = audio
        self._chosen = (DeviceChoice(), DeviceChoice())
        self._inputs: tuple[Device, ...] | None = None
        self._outputs: tuple[Device, ...] | None = None
        self._settling = QTimer(self)
        self._settling.setInterval(SETTLE_EVERY_MS)
        self._settling.timeout.connect(self._weigh)
        audio.inputs.connect(self._on_inputs)
        audio.outputs.connect(self._on_outputs)
        audio.reading.connect(self._on_sound)

    @property
    def microphone(self) -> Device | None:
        """The microphone in use: the chosen one, else the one that the system would take."""
        return in_use(self._inputs or (), self._chosen[0].id)

    @property
    def loudspeaker(self) -> Device | None:
        """The loudspeaker in use."""
        return in_use(self._outputs or (), self._chosen[1].id)

    def choose_devices(self, microphone: DeviceChoice, loudspeaker: DeviceChoice) -> None:
        """Say which devices to look at; where they are listed already, at once."""
        if (microphone, loudspeaker) != self._chosen:
            self._chosen = (microphone, loudspeaker)
            self._look(at_once=True)

    def begin(self) -> None:
        self._audio.start()
        self._look(at_once=True)

    def end(self) -> None:
        self._settling.stop()
        self._inputs = self._outputs = None
        self._audio.release()

    def forget(self) -> None:
        self._settling.stop()
        super().forget()

    def give_up(self) -> None:
        if self.finding is None:
            self._fail(f"{self.name}.timed_out")

    def _look(self, at_once: bool = False) -> None:
        """Make a reading of what is known, and weigh it."""
        raise NotImplementedError

    def _fail(self, error: str) -> None:
        """Make a reading without facts, and weigh it."""
        raise NotImplementedError

    @Slot()
    def _weigh(self, at_once: bool = False) -> None:
        raise NotImplementedError

    def _settle_until_shown(self, code: str) -> None:
        """The system tells a change once: nobody else asks again whether it has lasted."""
        if self.finding is not None and self.finding.reason_code != code:
            self._settling.start()
        else:
            self._settling.stop()

    @Slot(object)
    def _on_inputs(self, inputs: tuple[Device, ...]) -> None:
        # The outputs follow in the same breath.
        self._inputs = inputs

    @Slot(object)
    def _on_outputs(self, outputs: tuple[Device, ...]) -> None:
        self._outputs = outputs
        self._look()

    @Slot(object)
    def _on_sound(self, reading: MicrophoneReading) -> None:
        """Without any sound there will be no list."""
        if reading.error.startswith("audio."):
            self._inputs = self._outputs = None
            self._fail(f"{self.name}.failed")

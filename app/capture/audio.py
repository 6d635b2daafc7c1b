"""The window's side of sound: listen to a microphone, play the test sound, let go."""

from PySide6.QtCore import QObject, Signal, Slot

from app.capture.client import Client, loss_code
from app.capture.devices import devices_from
from app.capture.protocol import Message
from app.capture.supervisor import Loss, Patience
from app.readiness.readings import MicrophoneReading


class Audio(Client):
    """Microphone and loudspeaker in a process of their own, from ``start`` to ``release``.

    Signals:
        inputs, outputs(tuple[Device, ...]): the devices there are; again after each change.
        level(float, float): short-term RMS and peak, dBFS, about 30 times a second.
        reading(MicrophoneReading): the numbers of the sound, or why there are none.
        playing(str): the test sound began on the loudspeaker of this name.
        played: the test sound came to its end.
        play_failed(str): reason code of why nothing can be played.
    """

    inputs = Signal(object)
    outputs = Signal(object)
    level = Signal(float, float)
    reading = Signal(object)
    playing = Signal(str)
    played = Signal()
    play_failed = Signal(str)

    def __init__(
        self, command: list[str], patience: Patience | None = None, parent: QObject | None = None
    ) -> None:
        """Prepare; ``command`` starts the child."""
        super().__init__(command, patience, parent)
        self._microphone: str | None = None

    def start(self) -> None:
        """Start the process, which lists the devices."""
        self._process.start()

    def listen(self, device: str = "") -> None:
        """Listen to the microphone with this id; empty means the system's choice.

        A process that is not up yet is started, and told as soon as it is.
        """
        self._microphone = device
        if self._process.running:
            self._tell("listen", device=device)
        else:
            self._process.start()

    def play(self, device: str = "") -> None:
        """Play the test sound once; the input stays open, as in a conversation."""
        self._tell("play", device=device)

    def stop_playing(self) -> None:
        """End the test sound."""
        self._tell("stop_playing")

    def release(self) -> None:
        """Let go of microphone and loudspeaker; ``released`` follows."""
        self._microphone = None
        super().release()

    def _on_ready(self) -> None:
        if self._microphone is not None:
            self._tell("listen", device=self._microphone)

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        kind = message.get("type")
        if kind == "level":
            self.level.emit(float(message.get("rms", 0)), float(message.get("peak", 0)))
        elif kind == "sound":
            self.reading.emit(MicrophoneReading.from_message(message))
        elif kind == "devices":
            self.inputs.emit(devices_from(message.get("inputs")))
            self.outputs.emit(devices_from(message.get("outputs")))
        elif kind == "playing":
            self.playing.emit(str(message.get("name", "")))
        elif kind == "played":
            self.played.emit()
        elif kind == "error":
            self._on_trouble(str(message.get("code")), str(message.get("device") or ""))

    def _on_trouble(self, code: str, device: str) -> None:
        if not code.startswith("loudspeaker."):
            self.reading.emit(MicrophoneReading(error=code, device=device))
        if not code.startswith("microphone."):
            self.play_failed.emit(code)

    def _on_lost(self, why: Loss, again: bool) -> None:
        self.reading.emit(MicrophoneReading(error=loss_code("microphone", why, again)))
        self.play_failed.emit(loss_code("loudspeaker", why, again))

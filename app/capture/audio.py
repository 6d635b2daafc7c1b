"""The window's side of sound: listen to a microphone, play the test sound, let go."""

from PySide6.QtCore import QObject, Signal, Slot

from app.capture.client import Client, is_of, loss_code
from app.capture.devices import devices_from
from app.capture.protocol import Message
from app.capture.supervisor import Loss, Patience
from app.plain_text import plain
from app.readiness.readings import LONGEST_NAME, MicrophoneReading


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
        self._loudspeaker: str | None = None
        self._listen_run = 0
        self._play_run = 0

    def start(self) -> None:
        """Start the process, which lists the devices."""
        self._process.start()

    def listen(self, device: str = "") -> None:
        """Listen to the microphone with this id; empty means the system's choice.

        A process that is not up yet is started, and told as soon as it is.
        """
        self._microphone = device
        self._listen_run += 1
        self._process.start()
        self._send_listen()

    def play(self, device: str = "") -> None:
        """Play the test sound once; the input stays open, as in a conversation.

        ``playing`` and ``played`` follow, or ``play_failed``; a process that was lost is started.
        """
        self._loudspeaker = device
        self._play_run += 1
        self._process.start()
        self._send_play()

    def stop_playing(self) -> None:
        """End the test sound; nothing more is heard of it."""
        self._loudspeaker = None
        self._play_run += 1
        self._tell("stop_playing")

    def release(self) -> None:
        """Let go of microphone and loudspeaker; ``released`` follows."""
        self._microphone = self._loudspeaker = None
        super().release()

    def _on_ready(self) -> None:
        self._send_listen()
        self._send_play()

    def _send_listen(self) -> None:
        if self._microphone is not None:
            self._tell("listen", device=self._microphone, run=self._listen_run)

    def _send_play(self) -> None:
        if self._loudspeaker is not None:
            self._tell("play", device=self._loudspeaker, run=self._play_run)

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        kind = message.get("type")
        if kind == "devices":
            self.inputs.emit(devices_from(message.get("inputs")))
            self.outputs.emit(devices_from(message.get("outputs")))
        elif kind == "error":
            self._on_trouble(message)
        elif kind in ("level", "sound") and is_of(self._listen_run, message):
            self._on_sound(message)
        elif kind in ("playing", "played") and is_of(self._play_run, message):
            self._on_played(message)

    def _on_sound(self, message: Message) -> None:
        if message.get("type") == "sound":
            self._tell_reading(MicrophoneReading.from_message(message))
            return
        rms, peak = message.get("rms"), message.get("peak")
        if isinstance(rms, int | float) and isinstance(peak, int | float):
            self.level.emit(float(rms), float(peak))

    def _on_played(self, message: Message) -> None:
        self._loudspeaker = None
        if message.get("type") == "playing":
            self.playing.emit(plain(str(message.get("name", "")), LONGEST_NAME))
        else:
            self.played.emit()

    def _on_trouble(self, message: Message) -> None:
        """Pass a trouble on to whom it concerns; one of all sound concerns both."""
        code = str(message.get("code"))
        if not code.startswith("microphone.") and is_of(self._play_run, message):
            self._loudspeaker = None
            self.play_failed.emit(code)
        if not code.startswith("loudspeaker.") and is_of(self._listen_run, message):
            error = {"error": code, "device": str(message.get("device") or "")}
            self._tell_reading(MicrophoneReading.from_message(error))

    def _tell_reading(self, reading: MicrophoneReading | None) -> None:
        if reading is not None:
            self.reading.emit(reading)

    def _on_lost(self, why: Loss, again: bool) -> None:
        self._loudspeaker = None
        self.play_failed.emit(loss_code("loudspeaker", why, again))
        self.reading.emit(MicrophoneReading(error=loss_code("microphone", why, again)))

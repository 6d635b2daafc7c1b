"""The window's side of sound: listen to a microphone, play the test sound, let go."""

from PySide6.QtCore import QObject, Signal, Slot

from app.capture.client import Client, is_of, loss_code
from app.capture.devices import devices_from
from app.capture.levels import Level, LevelChange
from app.capture.protocol import Message
from app.capture.supervisor import Loss, Patience
from app.plain_text import plain
from app.readiness.readings import LONGEST_NAME, MicrophoneReading
from app.readiness.readings_leak import LeakReading
from app.readiness.readings_sound import RehearsalReading, RehearsalStage


class Audio(Client):
    """Microphone and loudspeaker in a process of their own, from ``start`` to ``release``.

    Signals:
        inputs, outputs(tuple[Device, ...]): the devices there are; again after each change.
        level(float, float): short-term RMS and peak, dBFS, about 30 times a second.
        reading(MicrophoneReading): the numbers of the sound, or why there are none.
        playing(str): the test sound began on the loudspeaker of this name.
        played: the test sound came to its end.
        play_failed(str): reason code of why nothing can be played.
        channels(int): how many channels the loudspeaker has that the test sound began on.
        measuring(float): the probe began; it lasts so many seconds.
        leak(LeakReading): what the probe told, or why there is nothing to tell.
        level_set(LevelChange): what became of the last ``set_level``.
        rehearsal(RehearsalReading): how far the guided test has come.
        rehearsed(MicrophoneReading): the figures of the sentence that was read.
    """

    inputs = Signal(object)
    outputs = Signal(object)
    level = Signal(float, float)
    reading = Signal(object)
    playing = Signal(str)
    played = Signal()
    play_failed = Signal(str)
    channels = Signal(int)
    measuring = Signal(float)
    leak = Signal(object)
    level_set = Signal(object)
    rehearsal = Signal(object)
    rehearsed = Signal(object)

    def __init__(
        self, command: list[str], patience: Patience | None = None, parent: QObject | None = None
    ) -> None:
        """Prepare; ``command`` starts the child."""
        super().__init__(command, patience, parent)
        self._microphone: str | None = None
        self._loudspeaker: str | None = None
        self._side = ""
        self._listen_run = 0
        self._play_run = 0
        self._level_run = 0
        self._level_wish: tuple[str, str] | None = None
        self._leak_run = 0
        self._measuring = False
        self._rehearse_run = 0
        self._rehearsal_wish: dict[str, str] | None = None
        self._rehearsing = False

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

    def play(self, device: str = "", side: str = "") -> None:
        """Play the test sound once; the input stays open, as in a conversation.

        ``side`` is ``left`` or ``right`` to play on that side alone. ``playing`` and ``played``
        follow, or ``play_failed``; a process that was lost is started.
        """
        self._loudspeaker, self._side = device, side
        self._play_run += 1
        self._process.start()
        self._send_play()

    def stop_playing(self) -> None:
        """End the test sound; nothing more is heard of it."""
        self._loudspeaker = None
        self._play_run += 1
        self._tell("stop_playing")

    def measure_leak(self, device: str = "") -> None:
        """Play the probe and measure what of it the open microphone hears; ``leak`` follows.

        Unlike other wishes it is never repeated: nothing is to sound without being asked for.
        """
        self._leak_run += 1
        self._measuring = True
        self._loudspeaker = None
        if not self._greeted:
            self._tell_leak(LeakReading(error="leak.no_microphone", tried=True))
        self._tell("measure_leak", device=device, run=self._leak_run)

    def stop_measuring(self) -> None:
        """End the probe; no ``leak`` follows."""
        self._leak_run += 1
        self._measuring = False
        self._tell("stop_measuring")

    def rehearse(self, device: str = "", loudspeaker: str = "") -> None:
        """Begin the guided test; ``rehearsal`` follows, and ``rehearsed`` when a sentence was read.

        A process that is not up yet is started, and told as soon as it is.
        """
        self._rehearse_run += 1
        self._rehearsal_wish = {"device": device, "loudspeaker": loudspeaker}
        self._rehearsing = True
        self._loudspeaker = None
        self._process.start()
        self._send_rehearse()

    def stop_rehearsing(self) -> None:
        """End the guided test; ``rehearsal`` says when the recording is overwritten."""
        if self._rehearsal_wish is not None and not self._greeted:
            nothing_yet = RehearsalReading(
                stage=RehearsalStage.DELETED, empty=True, why="cancelled"
            )
            self._tell_rehearsal(nothing_yet)
        self._rehearsal_wish = None
        self._tell("stop_rehearsing")

    def set_level(self, direction: str, device: str, level: Level) -> None:
        """Set volume and muting of the ``input`` or ``output`` with this id; ``level_set`` follows.

        What is None in ``level`` stays as it is. A process that is not there is not started, and a
        wish is never repeated: ``level_set`` then says that nothing was done.
        """
        self._level_run += 1
        self._level_wish = (direction, device)
        if not self._greeted:
            self._give_up_level()
        values = {"volume": level.volume, "muted": level.muted, "run": self._level_run}
        self._tell("set_level", direction=direction, device=device, **values)

    def release(self) -> None:
        """Let go of microphone and loudspeaker; ``released`` follows."""
        self._microphone = self._loudspeaker = None
        self._measuring = self._rehearsing = False
        self._rehearsal_wish = self._level_wish = None
        super().release()

    def _on_ready(self) -> None:
        self._send_listen()
        self._send_play()
        self._send_rehearse()

    def _send_listen(self) -> None:
        if self._microphone is not None:
            self._tell("listen", device=self._microphone, run=self._listen_run)

    def _send_play(self) -> None:
        if self._loudspeaker is not None:
            self._tell("play", device=self._loudspeaker, side=self._side, run=self._play_run)

    def _send_rehearse(self) -> None:
        if self._rehearsal_wish is not None:
            runs = {"run": self._rehearse_run, "listen_run": self._listen_run}
            self._tell("rehearse", **self._rehearsal_wish, **runs)

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        kind = message.get("type")
        if kind == "devices":
            self.inputs.emit(devices_from(message.get("inputs")))
            self.outputs.emit(devices_from(message.get("outputs")))
        elif kind == "error":
            self._on_trouble(message)
        elif kind == "level_set" and is_of(self._level_run, message):
            self._level_wish = None
            self.level_set.emit(LevelChange.from_message(message))
        elif kind in ("level", "sound") and is_of(self._listen_run, message):
            self._on_sound(message)
        elif kind in ("playing", "played") and is_of(self._play_run, message):
            self._on_played(message)
        elif kind in ("measuring", "leak") and is_of(self._leak_run, message):
            self._on_measured(message)
        elif kind == "rehearsal" and is_of(self._rehearse_run, message):
            self._on_rehearsal(message)

    def _on_sound(self, message: Message) -> None:
        if message.get("type") == "sound":
            self._tell_reading(MicrophoneReading.from_message(message))
            return
        rms, peak = message.get("rms"), message.get("peak")
        if isinstance(rms, int | float) and isinstance(peak, int | float):
            self.level.emit(float(rms), float(peak))

    def _give_up_level(self) -> None:
        """Say of a wish that nobody will answer any more that nothing was done."""
        wish, self._level_wish = self._level_wish, None
        if wish is not None:
            self.level_set.emit(LevelChange(*wish, done=False, before=Level(), after=Level()))

    def _on_played(self, message: Message) -> None:
        self._loudspeaker = None
        if message.get("type") == "playing":
            channels = message.get("channels")
            self.channels.emit(channels if isinstance(channels, int) else 0)
            self.playing.emit(plain(str(message.get("name", "")), LONGEST_NAME))
        else:
            self.played.emit()

    def _on_measured(self, message: Message) -> None:
        if message.get("type") == "leak":
            self._tell_leak(LeakReading.from_message(message))
            return
        seconds = message.get("seconds")
        if self._measuring and isinstance(seconds, int | float):
            self.measuring.emit(float(seconds))

    def _tell_leak(self, reading: LeakReading | None) -> None:
        """Pass on what was measured; a child that tells nonsense has measured nothing."""
        if self._measuring:
            self._measuring = False
            self.leak.emit(reading or LeakReading(error="leak.failed", tried=True))

    def _on_rehearsal(self, message: Message) -> None:
        self._rehearsal_wish = None
        reading = RehearsalReading.from_message(message)
        if reading is None:
            return
        figures = MicrophoneReading.from_message(message)
        if reading.stage == RehearsalStage.RECORDED and figures is not None:
            self.rehearsed.emit(figures)
        self._tell_rehearsal(reading)

    def _tell_rehearsal(self, reading: RehearsalReading) -> None:
        """Pass on how far it has come; a process that is gone took the recording with it."""
        if self._rehearsing:
            self._rehearsing = reading.stage not in (RehearsalStage.DELETED, RehearsalStage.FAILED)
            self.rehearsal.emit(reading)

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
        self._loudspeaker = self._rehearsal_wish = None
        self._give_up_level()
        self._tell_leak(LeakReading(error=f"leak.{why.value}", tried=True))
        lost = loss_code("microphone", why, again)
        self._tell_rehearsal(RehearsalReading(lost, stage=RehearsalStage.FAILED, empty=True))
        self.play_failed.emit(loss_code("loudspeaker", why, again))
        self.reading.emit(MicrophoneReading(error=lost))

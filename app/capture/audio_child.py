"""The audio child: one microphone heard, one loudspeaker played on, and the list of both."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QTimer, Slot

from app.capture.audio_devices import DeviceList
from app.capture.audio_listening import BLOCKS_FOR_S, Listening
from app.capture.audio_playing import Playing
from app.capture.audio_portaudio import PortAudio, SoundError
from app.capture.audio_system import SoundSystem
from app.capture.child import Child
from app.capture.endpoint_setting import LevelWish, level_set
from app.capture.leak_measuring import LeakMeasuring
from app.capture.protocol import Message
from app.capture.rehearsing import Rehearsing


class AudioChild(Child):
    """Carries out ``listen``, ``play``, ``measure_leak``, ``rehearse``, their ends, ``set_level``.

    Of what plays a sound only one thing goes on at a time: the newest wish ends the others.
    """

    kind = "audio"

    def __init__(self, output: int) -> None:
        super().__init__(output)
        self._portaudio = PortAudio()
        self._system = SoundSystem(self._portaudio, self)
        self._playing = Playing(self, self._portaudio, self._system)
        self._listening = Listening(self, self._portaudio, self._system, chiming=self._audible)
        self._leak = LeakMeasuring(self, self._portaudio, self._system, self._listening)
        self._rehearsing = Rehearsing(self, self._portaudio, self._system, self._listening)
        self._devices: DeviceList | None = None
        self._failure: SoundError | None = None
        self._system.stirred.connect(self._on_stirred)
        self._system.levels_stirred.connect(self._on_levels)
        for player in (self._playing, self._leak, self._rehearsing):
            player.over.connect(self._on_silence)
        self._put_off = False
        self._wish: Message = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._listen)

    def begin(self) -> None:
        """Greet, then look for devices as soon as the loop runs."""
        super().begin()
        QTimer.singleShot(0, self, self._look)

    def handle(self, do: str, message: Message) -> None:
        """Carry out one command; where no device could be listed yet, try that first.

        Opening a microphone may take seconds, so of several wishes only the last is carried out.
        """
        acts: dict[str, Callable[[Message], None]] = {
            "listen": self._want,
            "stop": self._stop,
            "play": self._play,
            "stop_playing": lambda _: self._playing.stop(),
            "set_level": lambda wish: self._set_level(LevelWish.from_message(wish)),
            "measure_leak": self._measure_leak,
            "stop_measuring": lambda _: self._leak.stop(),
            "rehearse": self._rehearse,
            "stop_rehearsing": lambda _: self._rehearsing.cancel(),
        }
        if do in acts:
            acts[do](message)

    def close(self) -> None:
        """Let go of microphone and loudspeaker."""
        self._soon.stop()
        self._playing.release()
        self._leak.release()
        self._rehearsing.cancel()
        self._listening.stop()
        self._system.close()

    def _want(self, message: Message) -> None:
        self._rehearsing.cancel()
        self._wish = message
        self._soon.start()

    def _stop(self, _message: Message) -> None:
        self._rehearsing.cancel()
        self._soon.stop()
        self._listening.stop()
        self.send("stopped")

    @Slot()
    def _listen(self) -> None:
        self._look_if_unsure()
        self._listening.listen(_device_of(self._wish), _run_of(self._wish))

    def _play(self, message: Message) -> None:
        self._look_if_unsure()
        self._leak.release()
        self._rehearsing.cancel()
        self._playing.play(_device_of(message), _run_of(message), _side_of(message))

    def _measure_leak(self, message: Message) -> None:
        if self._soon.isActive():  # what is wanted now is to be measured
            self._soon.stop()
            self._listen()
        self._look_if_unsure()
        self._playing.release()
        self._rehearsing.cancel()
        self._leak.measure(_device_of(message), _run_of(message))

    def _rehearse(self, message: Message) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._listen()
        self._look_if_unsure()
        self._playing.release()
        self._leak.release()
        microphone = _device_of(message)
        if not self._listening.listens_to(microphone):
            # The window takes what is heard for an answer to its latest wish, or not at all.
            self._listening.listen(microphone, _run_of(message, "listen_run"))
        loudspeaker = message.get("loudspeaker")
        wanted = loudspeaker if isinstance(loudspeaker, str) and loudspeaker else None
        self._rehearsing.rehearse(wanted, _run_of(message))

    def _audible(self) -> bool:
        return any(p.audible() for p in (self._playing, self._leak, self._rehearsing))

    @Slot()
    def _on_stirred(self) -> None:
        playing = self._playing.active or self._leak.active or self._rehearsing.engaged
        if playing and self._system.must_restart:
            self._put_off = True  # what plays is short; a look now would cut it off
        else:
            self._look()

    @Slot()
    def _on_silence(self) -> None:
        if self._put_off:
            self._look()

    @Slot()
    def _on_levels(self) -> None:
        if self._devices is not None:
            self._tell(self._system.levels())

    def _set_level(self, wish: LevelWish) -> None:
        """Do what a person pressed a button for, and say how it was before and is now."""
        self._look_if_unsure()
        before = after = self._devices or DeviceList()
        self.busy("set a level", BLOCKS_FOR_S)
        with suppress(SoundError):
            self._system.set_level(wish.direction, wish.device, wish.volume, wish.muted)
            after = self._system.levels()
        if self._devices is not None:
            self._tell(after)
        self.send("level_set", **level_set(wish, before, after))

    def _look_if_unsure(self) -> None:
        if self._devices is None:
            self._look()

    @Slot()
    def _look(self) -> None:
        """Read the list of devices, tell it if it changed, and go on with what is wanted."""
        self._put_off = False
        self.busy("look for sound devices", BLOCKS_FOR_S)
        if self._system.must_restart:
            self._listening.release()
        try:
            devices = self._system.look()
        except SoundError as error:
            self._no_sound(error)
            return
        self._failure = None
        self._tell(devices)
        self._playing.devices_are(devices)
        self._leak.devices_are(devices)
        self._rehearsing.devices_are(devices)
        self._listening.devices_are(devices)

    def _no_sound(self, error: SoundError) -> None:
        """Say why: an empty list would be taken for a computer without a headset."""
        news = self._failure is None or self._failure.code != error.code
        self._failure, self._devices = error, None
        if news:
            self.send("error", code=error.code, detail=error.detail)
        self._playing.fail(error)
        self._leak.fail(error)
        self._rehearsing.fail(error)
        self._listening.fail(error)

    def _tell(self, devices: DeviceList) -> None:
        if devices != self._devices:
            self._devices = devices
            self.send("devices", **devices.as_message())


def _device_of(message: Message) -> str | None:
    device = message.get("device")
    return device if isinstance(device, str) and device else None


def _side_of(message: Message) -> str:
    side = message.get("side")
    return side if isinstance(side, str) else ""


def _run_of(message: Message, which: str = "run") -> int:
    run = message.get(which)
    return run if isinstance(run, int) and not isinstance(run, bool) else 0

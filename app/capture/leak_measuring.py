"""The child's side of the leak: play the probe, listen, compute, forget the sound."""

from dataclasses import asdict

from app.capture.audio_devices import DeviceList, choose
from app.capture.audio_listening import Listening
from app.capture.audio_output import OpenLoudspeaker
from app.capture.audio_playing import Playing
from app.capture.audio_portaudio import PortAudio, SoundError
from app.capture.audio_system import SoundSystem
from app.capture.child import Child
from app.capture.leak_analysis import analyse
from app.capture.leak_probe import LEAD_S, PLAYED_S, probe
from app.capture.leak_recording import LeakRecording

_COMPUTES_FOR_S = 10.0


class LeakMeasuring(Playing):
    """Measures once when asked to; ``leak`` follows, with figures or with the reason of none.

    The microphone that is listened to stays open as it is: as in a conversation.
    """

    def __init__(
        self, child: Child, portaudio: PortAudio, system: SoundSystem, listening: Listening
    ) -> None:
        """Hear through ``listening``."""
        super().__init__(child, portaudio, system)
        self._listening = listening
        self._recording: LeakRecording | None = None
        self._asked = False

    def measure(self, wanted: str | None, run: int) -> None:
        """Play the probe on the device with the id ``wanted``, with None on the system's."""
        self.release()
        self._run, self._asked = run, True
        if self._listening.microphone is None:
            self._complain("leak.no_microphone")
        else:
            self.play(wanted, run, make=probe)

    def stop(self) -> None:
        """Fade out and measure nothing; no ``leak`` follows."""
        self._asked = False
        super().stop()

    def devices_are(self, devices: DeviceList) -> None:
        """Take note of the devices; a loudspeaker that has vanished cannot be measured."""
        held = self._open.device if self._open else None
        if held is not None and choose(devices.outputs, held.id) is None:
            self._complain("loudspeaker.vanished", device=held.name)
        super().devices_are(devices)

    def fail(self, error: SoundError) -> None:
        """Take note that there is no sound at all."""
        if self.active:
            self._complain(error.code)
        super().fail(error)

    def release(self) -> None:
        """Let go of the loudspeaker and overwrite what was heard."""
        super().release()
        self._forget_sound()

    def _forget_sound(self) -> None:
        recording, self._recording = self._recording, None
        if recording is not None:
            self._listening.tap = None
            recording.wipe()

    def _tell_begun(self, stream: OpenLoudspeaker, side: str) -> None:
        microphone = self._listening.microphone
        if microphone is None:
            return
        self._recording = LeakRecording(microphone)
        self._listening.tap = self._recording.take
        self._child.send(
            "measuring",
            device=stream.device.name,
            microphone=microphone.device.name,
            seconds=PLAYED_S,
            run=self._run,
        )

    def _tell_over(self, stream: OpenLoudspeaker) -> None:
        if not self._asked:
            return
        recording, began = self._recording, stream.began_at
        if recording is None or began is None or not _is_whole(stream, recording, began):
            self._complain("leak.interrupted")
            return
        self._child.busy("measure the leak", _COMPUTES_FOR_S)
        leak = analyse(recording.sound, recording.rate, recording.place_of(began))
        self._answer(
            device=stream.device.name, microphone=recording.microphone.device.name, **asdict(leak)
        )

    def _complain(self, code: str, detail: str = "", device: str = "") -> None:
        self._answer(error=code, device=device)

    def _answer(self, **values: object) -> None:
        """Tell the outcome, once for each wish."""
        asked, self._asked = self._asked, False
        if asked:
            self._child.send("leak", tried=True, run=self._run, **values)


def _is_whole(stream: OpenLoudspeaker, recording: LeakRecording, began: float) -> bool:
    """Whether all of the probe was played without a gap, and heard by one microphone."""
    torn = any(place > LEAD_S * stream.rate for place in stream.late_at)
    return not torn and recording.whole and recording.lasts_until(began + PLAYED_S)

"""The loudspeaker check: it plays when asked to, and a person says whether it was heard."""

from dataclasses import dataclass, replace
from math import isclose
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from app.capture.audio import Audio
from app.capture.devices import Device, in_use
from app.capture.supervisor import Loss
from app.equipment.running import RunningCheck
from app.readiness.checks import loudspeaker as check
from app.readiness.readings import LoudspeakerReading
from app.readiness.verdict import Verdict
from app.settings import DeviceChoice

LEFT, RIGHT = "left", "right"

_COMES_BACK = tuple(f"{check.CHECK}.{why.value}" for why in Loss)
"""Losses of the sound process that are mended by themselves."""

_LOST = (*_COMES_BACK, f"{check.CHECK}.gave_up")
"""Losses of the sound process: what it listed is not known any more."""


_STEP = 0.02
"""Volumes that differ by less are the same."""


@dataclass(frozen=True, slots=True)
class _Answers:
    """What the person said about one loudspeaker, and how loud it was then."""

    heard: bool | None = None
    left: str = ""
    right: str = ""
    volume: float | None = None

    @property
    def nothing(self) -> bool:
        return self.heard is False or (self.left, self.right) == ("none", "none")

    def holds_at(self, volume: float | None) -> bool:
        """Whether it still says something: who heard it hears it louder, too, and the reverse.

        Sides that are swapped, or one that is silent, are not mended by any volume.
        """
        then = self.volume
        if volume is None or then is None or isclose(volume, then, abs_tol=_STEP):
            return True
        if self.nothing:
            return volume < then
        reading = LoudspeakerReading(heard=self.heard, left=self.left, right=self.right)
        return volume > then or check.judge(reading).verdict is not Verdict.OK


class LoudspeakerCheck(RunningCheck):
    """Knows whether there is a loudspeaker and what the person said about it.

    ``side`` is the side that the sound is played on alone: ``left``, ``right``, or empty for both.
    It says which question to ask: whether it was heard, or where.

    Signals:
        asked: ``playing``, ``asking`` or ``side`` changed.
        proposed(DeviceChoice): the sound was not heard, and this loudspeaker could be tried next.
    """

    name: ClassVar[str] = check.CHECK

    asked = Signal()
    proposed = Signal(object)

    def __init__(self, audio: Audio, parent: QObject | None = None) -> None:
        """Check the loudspeaker that ``audio`` plays on."""
        super().__init__(parent)
        self.reading: LoudspeakerReading = LoudspeakerReading()
        self.playing = False
        self.asking = False
        self.side = ""
        self._audio = audio
        self._outputs: tuple[Device, ...] | None = None
        self._answers: dict[str, _Answers] = {}
        self._right_follows = False
        self._asked_about = ""
        self._failure = ""
        audio.outputs.connect(self._on_outputs)
        audio.channels.connect(self._on_channels)
        audio.playing.connect(self._on_playing)
        audio.played.connect(self._on_played)
        audio.play_failed.connect(self._on_failed)

    @property
    def next_device(self) -> DeviceChoice | None:
        """The loudspeaker to try when nothing was heard on this one; None if there is no other."""
        real = [device for device in self._outputs or () if not device.virtual]
        now = self._in_use()
        if now is None or len(real) < 2 or now not in real:
            return None
        other = real[(real.index(now) + 1) % len(real)]
        return DeviceChoice(other.id, other.name)

    def choose(self, device: DeviceChoice) -> None:
        """Say which loudspeaker to check; a question about another one is taken back."""
        super().choose(device)
        self._take_back()

    def begin(self) -> None:
        self._audio.start()
        if self._outputs is not None:
            self._look()

    def end(self) -> None:
        self._outputs = None
        self._ask(playing=False, asking=False)
        self._audio.release()

    def again(self) -> None:
        """Play again, and ask: somebody wants to know."""
        self.play()

    def forget(self) -> None:
        """Begin anew: only what the person answered stays, for that belongs to the loudspeaker."""
        if self.playing:
            self._audio.stop_playing()
        self._ask(playing=False, asking=False)
        self._failure = ""
        super().forget()

    def give_up(self) -> None:
        if self.finding is None:
            self._judge(LoudspeakerReading(error="loudspeaker.timed_out"))

    def play(self) -> None:
        """Play the test sound; the question whether it was heard comes when it sounds."""
        self._play("")

    def play_sides(self) -> None:
        """Play on the left and, when that is answered, on the right; ask where each was heard.

        A loudspeaker with one channel has no sides: it is asked about as after ``play``.
        """
        self._play(LEFT)
        self._right_follows = True

    def play_side(self, side: str) -> None:
        """Play on ``left`` or ``right`` alone; the question where it was heard comes then."""
        self._play(side)

    def answer(self, heard: bool) -> None:
        """Take the person's word for whether the test sound was heard."""
        self.stop()
        self._note(_Answers(heard=heard))

    def answer_side(self, where: str) -> None:
        """Take the person's word for where it sounded: ``left``, ``right``, ``both``, ``none``."""
        side, follows = self.side, self._right_follows
        self.stop()
        before = self._answers_about(self._in_use())
        if side == RIGHT:
            self._note(_Answers(left=before.left, right=where))
        else:
            self._note(_Answers(left=where))
        if follows and side == LEFT:
            self._play(RIGHT)

    def _play(self, side: str) -> None:
        self._right_follows = False
        self._ask(playing=True, asking=False, side=side)
        self._audio.play(self.device.id, side)

    def stop(self) -> None:
        """End the sound and take the question back."""
        self._right_follows = False
        self._ask(playing=False, asking=False)
        self._audio.stop_playing()

    def _note(self, answers: _Answers) -> None:
        device = self._in_use()
        self._failure = ""
        if device is not None:
            self._answers[device.id] = replace(answers, volume=_volume(device))
        self._judge(_reading(device, answers))
        other = self.next_device
        if answers.nothing and other is not None:
            self.proposed.emit(other)

    def _in_use(self) -> Device | None:
        """The loudspeaker that is chosen, or else the one that the system would take."""
        return in_use(self._outputs or (), self.device.id)

    def _answers_about(self, device: Device | None) -> _Answers:
        """What the person said of this loudspeaker, as long as the volume lets it hold."""
        said = self._answers.get(device.id) if device else None
        return said if said and device and said.holds_at(_volume(device)) else _Answers()

    def _take_back(self) -> None:
        """Take the question back where it was another loudspeaker that sounded."""
        if self.asking and self._id() != self._asked_about:
            self.stop()

    def _id(self) -> str:
        device = self._in_use()
        return device.id if device else ""

    def _look(self) -> None:
        device = self._in_use()
        if device is not None:
            self._judge(_reading(device, self._answers_about(device)))
        else:
            error = (
                "loudspeaker.vanished" if self.device.id and self._outputs else "loudspeaker.none"
            )
            self._judge(LoudspeakerReading(error=error, device=self.device.name))

    def _ask(self, playing: bool, asking: bool, side: str = "") -> None:
        if (playing, asking, side) != (self.playing, self.asking, self.side):
            self.playing, self.asking, self.side = playing, asking, side
            self.asked.emit()

    def _judge(self, reading: LoudspeakerReading) -> None:
        self.reading = reading
        self._settle(check.judge(reading), done=True, at_once=True)

    @Slot(object)
    def _on_outputs(self, outputs: tuple[Device, ...]) -> None:
        before, self._outputs = self._outputs, outputs
        self._take_back()
        if self.finding is not None and outputs == before:
            return
        if self._failure and before is not None and _which(outputs) == _which(before):
            return  # a volume that was moved mends nothing
        self._failure = ""
        self._look()

    @Slot(int)
    def _on_channels(self, channels: int) -> None:
        if channels == 1 and self.side:
            self._right_follows = False
            self._ask(self.playing, self.asking)

    @Slot()
    def _on_playing(self) -> None:
        if not self.playing:
            return
        self._asked_about = self._id()
        self._ask(playing=True, asking=True, side=self.side)
        if self._failure:
            self._failure = ""
            self._look()

    @Slot()
    def _on_played(self) -> None:
        self._ask(playing=False, asking=self.asking, side=self.side if self.asking else "")

    @Slot(str)
    def _on_failed(self, code: str) -> None:
        waited = self.playing
        self._right_follows = False
        self._ask(playing=False, asking=False)
        if code in _COMES_BACK and self.finding is not None and not waited:
            # The microphone's row says it; what is known of the loudspeaker is still true.
            return
        if code in _LOST or not code.startswith(f"{check.CHECK}."):
            self._outputs = None  # the list comes anew with the sound
        else:
            self._failure = code
        self._judge(LoudspeakerReading(error=code, device=self.device.name))


def _which(devices: tuple[Device, ...]) -> list[tuple[str, bool]]:
    """Which loudspeakers there are, whatever their volume."""
    return [(device.id, device.default) for device in devices]


def _volume(device: Device) -> float | None:
    """How loud it is, muted counts as 0; None where nobody knows."""
    return 0.0 if device.facts.muted else device.facts.volume


def _reading(device: Device | None, answers: _Answers) -> LoudspeakerReading:
    if device is None:
        return LoudspeakerReading(heard=answers.heard, left=answers.left, right=answers.right)
    return LoudspeakerReading(
        device=device.name,
        heard=answers.heard,
        left=answers.left,
        right=answers.right,
    )

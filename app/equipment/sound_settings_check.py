"""The check of the system's sound settings, and the buttons that put them right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isclose
from types import MappingProxyType
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from app.capture.audio import Audio
from app.capture.devices import Device
from app.capture.levels import Level, LevelChange
from app.equipment.quietening import read_quietening
from app.equipment.sound_facts_check import SoundFactsCheck
from app.readiness.checks import sound_settings as check
from app.readiness.endpoint import Bus, EndpointFacts
from app.readiness.finding import Action
from app.readiness.limits import SoundSettingsLimits
from app.readiness.readings_endpoint import SoundSettingsReading

_INPUT, _OUTPUT = "input", "output"

FIXES: Mapping[Action, str] = MappingProxyType(
    {
        Action.UNMUTE_MICROPHONE: _INPUT,
        Action.RAISE_MICROPHONE: _INPUT,
        Action.LOWER_MICROPHONE: _INPUT,
        Action.UNMUTE_LOUDSPEAKER: _OUTPUT,
        Action.RAISE_LOUDSPEAKER: _OUTPUT,
    }
)
"""What a press on a button can put right, and in which direction."""

_MOST_STEPS = 20
_STEP = 0.02


@dataclass(frozen=True, slots=True)
class _Step:
    """One change, and the way back."""

    direction: str
    device: str
    before: Level
    after: Level

    def stands(self, device: Device | None) -> bool:
        """Whether the device is still as it was left: what a person set since is hers."""
        if device is None or device.id != self.device:
            return False
        volume, now = self.after.volume, device.facts.volume
        near = volume is not None and now is not None and isclose(volume, now, abs_tol=_STEP)
        return device.facts.muted == self.after.muted and (near or volume == now)


class SoundSettingsCheck(SoundFactsCheck):
    """Judges the settings of the devices in use. It changes nothing by itself.

    Signals:
        fixed(bool): what a press on a button asked for was done, or the system refused it.
    """

    name: ClassVar[str] = check.CHECK

    fixed = Signal(bool)

    def __init__(
        self, audio: Audio, limits: SoundSettingsLimits, parent: QObject | None = None
    ) -> None:
        """Look at the devices of ``audio``."""
        super().__init__(audio, parent)
        self.reading: SoundSettingsReading = SoundSettingsReading()
        self._limits = limits
        self._steps: list[_Step] = []
        self._asked: tuple[str, str, Level] | None = None
        self._undoing = self._could_undo = False
        audio.level_set.connect(self._on_level_set)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change of this program's to take back, and nobody made another."""
        if not self._steps or self._asked is not None:
            return False
        step = self._steps[-1]
        return step.stands(self._device(step.direction))

    def can_fix(self, action: Action) -> bool:
        """Whether there is a device that this action can be done to."""
        return self._device(FIXES.get(action, "")) is not None

    def fix(self, action: Action) -> None:
        """Do what the button says; ``fixed`` follows. Called by a person's press alone."""
        direction = FIXES.get(action, "")
        device = self._device(direction)
        if device is not None:
            self._ask(direction, device.id, self._wanted(action), undoing=False)

    def undo(self) -> None:
        """Put back what the last ``fix`` changed; ``fixed`` follows."""
        if self.can_undo:
            step = self._steps[-1]
            self._ask(step.direction, step.device, step.before, undoing=True)

    def end(self) -> None:
        self._asked = None
        super().end()

    def _device(self, direction: str) -> Device | None:
        return {_INPUT: self.microphone, _OUTPUT: self.loudspeaker}.get(direction)

    def _wanted(self, action: Action) -> Level:
        limits = self._limits
        return {
            Action.RAISE_MICROPHONE: Level(volume=limits.microphone_to),
            Action.LOWER_MICROPHONE: Level(volume=limits.microphone_down_to),
            Action.RAISE_LOUDSPEAKER: Level(volume=limits.loudspeaker_to),
        }.get(action, Level(muted=False))

    def _ask(self, direction: str, device: str, level: Level, undoing: bool) -> None:
        self._asked, self._undoing = (direction, device, level), undoing
        self._audio.set_level(direction, device, level)

    @Slot(object)
    def _on_level_set(self, change: LevelChange) -> None:
        if self._asked is None or (change.direction, change.device) != self._asked[:2]:
            return
        wanted, self._asked = self._asked[2], None
        if change.done and self._undoing:
            self._steps.pop()
        elif change.done:
            back = _way_back(change.before, wanted)
            step = _Step(change.direction, change.device, back, change.after)
            self._steps = [*self._steps, step][-_MOST_STEPS:]
        self._weigh(at_once=True)
        self._could_undo = self.can_undo
        self.found.emit()
        self.fixed.emit(change.done)

    def _look(self, at_once: bool = False) -> None:
        if self._inputs is not None and self._outputs is not None:
            self._take(self._reading(self._inputs, self._outputs), at_once)

    def _reading(self, inputs: Sequence[Device], outputs: Sequence[Device]) -> SoundSettingsReading:
        heard, played = self.microphone, self.loudspeaker
        by, to = (device.facts if device else EndpointFacts() for device in (heard, played))
        return SoundSettingsReading(
            device=heard.name if heard else "",
            microphone=heard.name if heard else "",
            loudspeaker=played.name if played else "",
            microphone_muted=by.muted,
            loudspeaker_muted=to.muted,
            microphone_volume=by.volume,
            loudspeaker_volume=to.volume,
            microphone_gain_db=by.gain_db,
            usual_microphone=_other_usual(inputs, heard),
            usual_loudspeaker=_other_usual(outputs, played),
            calls_microphone=_other_for_calls(inputs, heard),
            calls_loudspeaker=_other_for_calls(outputs, played),
            remote=Bus.REMOTE in (by.bus, to.bus),
            quietens_percent=read_quietening(),
        )

    def _fail(self, error: str) -> None:
        self._take(SoundSettingsReading(error=error), at_once=True)

    def _take(self, reading: SoundSettingsReading, at_once: bool) -> None:
        # A switch is turned by a hand, and so is another device: only a volume may waver.
        turned = _switches(reading) != _switches(self.reading)
        self.reading = reading
        self._weigh(at_once or turned or self._asked is not None)
        if self.can_undo != self._could_undo:
            self._could_undo = self.can_undo
            self.found.emit()

    @Slot()
    def _weigh(self, at_once: bool = False) -> None:
        finding = check.judge(self.reading, self._limits)
        self._settle(finding, done=True, at_once=at_once)
        self._settle_until_shown(finding.reason_code)


def _switches(reading: SoundSettingsReading) -> tuple[object, ...]:
    return (
        reading.microphone,
        reading.loudspeaker,
        reading.microphone_muted,
        reading.loudspeaker_muted,
    )


def _way_back(before: Level, wanted: Level) -> Level:
    """Only what was changed is put back."""
    return Level(
        before.volume if wanted.volume is not None else None,
        before.muted if wanted.muted is not None else None,
    )


def _other_usual(devices: Sequence[Device], used: Device | None) -> str:
    usual = next((device for device in devices if device.default), None)
    return usual.name if used and usual and usual.id != used.id else ""


def _other_for_calls(devices: Sequence[Device], used: Device | None) -> str:
    """Empty too where the system has no such choice."""
    preferred = next((device for device in devices if device.facts.communications), None)
    return preferred.name if used and preferred and preferred.id != used.id else ""

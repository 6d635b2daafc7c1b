"""Keeps watch from the check until the meeting, without opening a device."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.computer.clocks import moment
from app.equipment.check import EquipmentCheck
from app.readiness.readings import Reading, RouteReading
from app.readiness.readings_computer import (
    AttachedReading,
    PowerReading,
    ScreensReading,
    SessionReading,
)
from app.readiness.surroundings import Surroundings, listed, surroundings
from app.readiness.validity import Moment, Validity
from app.settings import DeviceChoice

LOOK_EVERY_MS = 250
"""Changes are told when they have lasted; this is how often it is looked, ms."""

_KINDS: dict[str, type[Reading]] = {
    "attached": AttachedReading,
    "power": PowerReading,
    "screens": ScreensReading,
    "session": SessionReading,
}


@dataclass(frozen=True, slots=True)
class _Use:
    """Which device of a kind is in use.

    Args:
        choice: the user's.
        usual: the one that the system takes when nobody chose; empty if it is not told.
        opened: the one that the check opened, as the system lists it; empty if it is not listed.
    """

    choice: DeviceChoice
    usual: str
    opened: str

    def as_in(self, checked: "_Use") -> bool:
        """Tell whether a check would open the same one as the check that was made."""
        usual = self.choice.id or not self.usual or self.usual == checked.usual
        return self.choice == checked.choice and bool(usual)


class Guard(QObject):
    """Says whether what was found still holds, from the end of a check to the next one.

    Signals:
        news(tuple[Change, ...]): something is not any more as it was checked.
    """

    news = Signal(object)

    def __init__(
        self,
        check: EquipmentCheck,
        now: Callable[[], Moment] = moment,
        parent: QObject | None = None,
    ) -> None:
        """Watch what ``check`` rests on."""
        super().__init__(parent)
        self.validity = Validity(check.limits.validity)
        self._check = check
        self._now = now
        self._readings: dict[str, Reading] = {}
        self._checked: tuple[_Use, ...] = ()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self._on_look)
        check.on_guard = True
        check.begun.connect(self._on_begun)
        check.ended.connect(self._on_ended)
        check.computer.fact.connect(self._on_fact)
        check.computer.route.connect(self._on_route)

    def stop(self) -> None:
        """Watch no more: for the end of the program."""
        self._look.stop()

    @property
    def surroundings(self) -> Surroundings:
        """What the check rests on, as it is now."""
        uses = self._uses()
        # What is attached may be told only after the check: till then nobody knows what it used.
        self._checked = self._checked or uses
        names = [
            was.opened or one.choice.name if one.as_in(was) else one.choice.name
            for one, was in zip(uses, self._checked, strict=False)
        ]
        camera, microphone, loudspeaker = names or ("", "", "")
        in_use = (camera, microphone, loudspeaker)
        return surroundings(self._readings, in_use, self._check.uses_headset)

    def _uses(self) -> tuple[_Use, ...]:
        """Return what is in use of camera, microphone and loudspeaker; nothing if unknown."""
        attached = self._readings.get("attached")
        if not isinstance(attached, AttachedReading) or attached.error:
            return ()
        camera, microphone, loudspeaker = (
            self._check.camera_check, self._check.microphone_check, self._check.loudspeaker_check,
        )  # fmt: skip
        kinds = (
            (camera.device, camera.reading.device, attached.cameras, ""),
            (microphone.device, microphone.reading.device, attached.microphones,
             attached.usual_microphone),
            (loudspeaker.device, loudspeaker.reading.device, attached.loudspeakers,
             attached.usual_loudspeaker),
        )  # fmt: skip
        return tuple(
            _Use(choice, usual, listed((opened, choice.name), present))
            for choice, opened, present, usual in kinds
        )

    @Slot()
    def _on_begun(self) -> None:
        self._look.stop()
        self.validity.forget()
        self._checked = ()
        for kind, reading in _KINDS.items():
            self._check.computer.watch_fact(kind, reading)

    @Slot()
    def _on_ended(self) -> None:
        if self._check.verdict is not None:
            self._checked = ()
            self.validity.use(self._check.limits.validity)
            self.validity.checked(self.surroundings, self._now())
            self._look.start()

    @Slot(str, object)
    def _on_fact(self, kind: str, reading: Reading) -> None:
        self._readings[kind] = reading

    @Slot(object)
    def _on_route(self, reading: RouteReading) -> None:
        self._readings["network"] = reading

    @Slot()
    def _on_look(self) -> None:
        if news := self.validity.look(self.surroundings, self._now()):
            self.news.emit(news)

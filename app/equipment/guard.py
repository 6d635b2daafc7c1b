"""Keeps watch from the check until the meeting, without opening a device."""

from collections.abc import Callable

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
from app.readiness.surroundings import Surroundings, surroundings
from app.readiness.validity import Moment, Validity

LOOK_EVERY_MS = 250
"""Changes are told when they have lasted; this is how often it is looked, ms."""

_KINDS: dict[str, type[Reading]] = {
    "attached": AttachedReading,
    "power": PowerReading,
    "screens": ScreensReading,
    "session": SessionReading,
}


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
        check = self._check
        used = (check.camera_check, check.microphone_check, check.loudspeaker_check)
        camera, microphone, loudspeaker = (one.device.name for one in used)
        return surroundings(self._readings, (camera, microphone, loudspeaker), check.uses_headset)

    @Slot()
    def _on_begun(self) -> None:
        self._look.stop()
        self.validity.forget()
        for kind, reading in _KINDS.items():
            self._check.computer.watch_fact(kind, reading)

    @Slot()
    def _on_ended(self) -> None:
        if self._check.verdict is not None:
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

"""The check of the network route, again whenever the route changes."""

from typing import ClassVar

from PySide6.QtCore import QObject, Slot

from app.computer.computer import Computer
from app.equipment.running import RunningCheck
from app.readiness.checks import network as check
from app.readiness.limits import NetworkLimits
from app.readiness.readings import RouteReading


class NetworkCheck(RunningCheck):
    """Judges the route that this computer really uses."""

    name: ClassVar[str] = check.CHECK

    def __init__(
        self, computer: Computer, limits: NetworkLimits, parent: QObject | None = None
    ) -> None:
        """Check the route of ``computer``."""
        super().__init__(parent)
        self._computer = computer
        self._limits = limits
        computer.route.connect(self._on_route)

    def begin(self) -> None:
        self._computer.watch()

    def end(self) -> None:
        self._computer.release()

    def give_up(self) -> None:
        if self.finding is None:
            self._on_route(RouteReading(error="network.timed_out"))

    @Slot(object)
    def _on_route(self, reading: RouteReading) -> None:
        self.reading = reading
        # A route changes at one moment and for good: no need to wait until it has settled.
        self._settle(check.judge(reading, self._limits), done=True, at_once=True)

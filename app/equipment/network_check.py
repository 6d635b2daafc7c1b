"""The check of the network route, again whenever the route changes."""

from dataclasses import replace
from time import monotonic
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Slot

from app.computer.computer import Computer
from app.equipment.running import RunningCheck
from app.readiness.checks import network as check
from app.readiness.limits import NetworkLimits
from app.readiness.readings import RouteReading
from app.readiness.wifi_signal import SteadySignal

WEIGH_EVERY_MS = 500
"""How often a changed signal is weighed until it has lasted, ms: it is told only when it moves."""


class NetworkCheck(RunningCheck):
    """Judges the route that this computer really uses."""

    name: ClassVar[str] = check.CHECK
    of_computer: ClassVar[bool] = True

    def __init__(
        self, computer: Computer, limits: NetworkLimits, parent: QObject | None = None
    ) -> None:
        """Check the route of ``computer``."""
        super().__init__(parent)
        self._computer = computer
        self._limits = limits
        self._newest = self._judged = RouteReading()
        self._signal = SteadySignal()
        self._weighing = QTimer(self)
        self._weighing.setInterval(WEIGH_EVERY_MS)
        self._weighing.timeout.connect(self._weigh_again)
        computer.route.connect(self._on_route)

    def begin(self) -> None:
        self._computer.watch()

    def end(self) -> None:
        self._weighing.stop()
        self._computer.release()

    def forget(self) -> None:
        """Forget the signal, too."""
        self._weighing.stop()
        self._signal.forget()
        self._newest = self._judged = RouteReading()
        super().forget()

    def give_up(self) -> None:
        if self.finding is None:
            self._on_route(RouteReading(error="network.timed_out"))

    @Slot(object)
    def _on_route(self, reading: RouteReading) -> None:
        if not check.same_way(reading, self._newest):
            self._signal.forget()
        self._newest = reading
        self._weigh_again()

    @Slot()
    def _weigh_again(self) -> None:
        signal = self._signal.settle(self._newest.signal_dbm, monotonic())
        reading = replace(self._newest, signal_dbm=signal)
        # A route changes at one moment and for good; a signal comes and goes.
        at_once = signal is None or not check.same_way(reading, self._judged)
        self.reading = self._judged = reading
        found = check.judge(reading, self._limits)
        self._settle(found, done=True, at_once=at_once)
        self._go_on_while_unsettled(signal is not None)

    def _go_on_while_unsettled(self, has_signal: bool) -> None:
        """Weigh on as long as there is a signal, for it is told no more once it stands still."""
        if has_signal and not self._weighing.isActive():
            self._weighing.start()
        elif not has_signal:
            self._weighing.stop()

"""The check of the connection to the meeting service, where the organisation named one."""

from typing import ClassVar

from PySide6.QtCore import QObject, Slot

from app.equipment.running import RunningCheck
from app.probe.probe import Probe
from app.readiness.checks import connection as check
from app.readiness.limits import ConnectionLimits
from app.readiness.readings_probe import ConnectionReading
from app.readiness.target import NO_TARGET, Target


class ConnectionCheck(RunningCheck):
    """Tries the way to the meeting service: briefly by itself, thoroughly when asked to again.

    Attributes:
        target: whom the try speaks to. Without one no process is started and nothing is sent.
        thorough: the next beginning makes the long try (8 s of packets, and the bandwidth).
    """

    name: ClassVar[str] = check.CHECK
    patience_s: ClassVar[float] = 20.0
    """The long try takes up to 14 s, and its process has to start, s."""

    def __init__(
        self, probe: Probe, limits: ConnectionLimits, parent: QObject | None = None
    ) -> None:
        """Check by means of ``probe``; give it a target with ``aim``."""
        super().__init__(parent)
        self.target: Target = NO_TARGET
        self.thorough = False
        self._probe = probe
        self._limits = limits
        probe.reading.connect(self._on_reading)

    def aim(self, target: Target) -> None:
        """Say whom to try from the next beginning on."""
        self.target = target

    def begin(self) -> None:
        self._probe.go(self.target, self.thorough)

    def end(self) -> None:
        self._probe.release()

    def again(self) -> None:
        """Look again, and longer: whoever asks wants to be sure."""
        self.thorough = True
        super().again()
        self.thorough = False

    def give_up(self) -> None:
        if self.finding is None or not self.done:
            self._on_reading(ConnectionReading(error="connection.timed_out", configured=True))

    @Slot(object)
    def _on_reading(self, reading: ConnectionReading) -> None:
        self.reading = reading
        # One try has one answer: there is nothing to wait for until it lasts.
        self._settle(check.judge(reading, self._limits), done=check.settled(reading), at_once=True)

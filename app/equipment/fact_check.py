"""The check of any one fact about this computer."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from app.computer.computer import Computer
from app.equipment.running import RunningCheck
from app.readiness.finding import Finding
from app.readiness.readings import Reading

SETTLE_EVERY_MS = 500
"""How often a new answer is weighed until it has lasted long enough to be shown, ms."""


class FactModule(Protocol):
    """What a module of ``app/readiness/checks`` defines for the check of a fact."""

    CHECK: str

    @property
    def READING(self) -> type[Reading]:
        """The class of what is judged."""

    @property
    def judge(self) -> Callable[..., Finding | None]:
        """What judges a reading by a section of the limits."""


class FactCheck(RunningCheck):
    """Judges one fact, again whenever it changes."""

    of_computer: ClassVar[bool] = True

    def __init__(
        self, computer: Computer, module: FactModule, limits: object, parent: QObject | None = None
    ) -> None:
        """Check the fact of ``module`` on ``computer``; ``limits`` is the section it judges by."""
        super().__init__(parent)
        self.name = module.CHECK  # type: ignore[misc]  # one class, many checks
        self._computer = computer
        self._module = module
        self._limits = limits
        self._more: dict[str, object] = {}
        self._settling = QTimer(self)
        self._settling.setInterval(SETTLE_EVERY_MS)
        self._settling.timeout.connect(self._weigh)
        computer.fact.connect(self._on_fact)

    def know(self, **more: object) -> None:
        """Put these fields into every reading from now on: what somebody else has found out.

        The offset of the clock, which the probe of a server brings along, comes this way.
        """
        self._more.update(more)
        if self.finding is not None:
            self._take(self.reading)

    def begin(self) -> None:
        self._computer.watch_fact(self.name, self._module.READING)

    def end(self) -> None:
        self._settling.stop()
        self._computer.release()

    def forget(self) -> None:
        self._settling.stop()
        super().forget()

    def give_up(self) -> None:
        if self.finding is None:
            self._take(self._module.READING(error=f"{self.name}.timed_out"))

    def reconsider(self) -> None:
        """Judge and weigh again: the guideline may ask for something else now."""
        if self._found is not None:
            self._weigh(at_once=True)

    @Slot(str, object)
    def _on_fact(self, kind: str, reading: Reading) -> None:
        if kind == self.name:
            self._take(reading)

    def _take(self, reading: Reading) -> None:
        broken = bool(reading.error or self.reading.error)
        self.reading = replace(reading, **self._more)  # type: ignore[arg-type]
        self._weigh(at_once=broken)

    @Slot()
    def _weigh(self, at_once: bool = False) -> None:
        found = self._module.judge(self.reading, self._limits)
        self._settle(found, done=True, at_once=at_once)
        # A fact is told once, when it changes: nobody else asks again whether it has lasted.
        if found and self.finding and found.reason_code != self.finding.reason_code:
            self._settling.start()
        else:
            self._settling.stop()

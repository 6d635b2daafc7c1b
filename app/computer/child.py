"""The computer child: looks at the network route on demand and when it changes."""

from collections.abc import Callable
from dataclasses import asdict
from typing import ClassVar

from PySide6.QtCore import QTimer, Slot

from app.capture.child import Child
from app.capture.protocol import Message
from app.computer.route import LONGEST_LOOK_S, read_route
from app.readiness.readings import RouteReading

SHORTEST_S, LONGEST_S, USUAL_S = 0.5, 60.0, 2.0
"""Bounds and default of the time between two looks, s."""


class ComputerChild(Child):
    """Answers ``look`` always; after ``watch`` it speaks up whenever the route has changed."""

    kind: ClassVar[str] = "computer"

    def __init__(self, output: int, read: Callable[[], RouteReading] = read_route) -> None:
        """Speak on the file descriptor ``output``; ``read`` looks at the route."""
        super().__init__(output)
        self._read = read
        self._last: RouteReading | None = None
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._look_for_change)

    def handle(self, do: str, message: Message) -> None:
        if do == "look":
            self._tell(self._look())
        elif do == "watch":
            self._watch.start(round(interval(message.get("seconds")) * 1000))
            self._look_for_change()

    def close(self) -> None:
        self._watch.stop()

    @Slot()
    def _look_for_change(self) -> None:
        reading = self._look()
        if reading != self._last:
            self._tell(reading)

    def _look(self) -> RouteReading:
        self.busy("route", LONGEST_LOOK_S)
        return self._read()

    def _tell(self, reading: RouteReading) -> None:
        self._last = reading
        self.send("route", **asdict(reading))


def interval(seconds: object) -> float:
    """Return the wished seconds within bounds; a wish that is no number gets the usual time."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or seconds != seconds:
        return USUAL_S
    return float(min(max(seconds, SHORTEST_S), LONGEST_S))

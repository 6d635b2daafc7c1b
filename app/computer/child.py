"""The computer child: the network route and other facts, on demand and when they change."""

from collections.abc import Callable
from dataclasses import asdict
from typing import ClassVar

from PySide6.QtCore import QTimer, Slot

from app.capture.child import Child
from app.capture.protocol import Message
from app.computer.facts import FactReader, Rounds, read_fact
from app.computer.route import LONGEST_LOOK_S, read_route
from app.readiness.readings import Reading, RouteReading

ROUTE = "route"
"""The kind of the network route, which is looked at on its own clock."""

SHORTEST_S, LONGEST_S, USUAL_S = 0.5, 60.0, 2.0
"""Bounds and default of the time between two looks at the route, s."""


class ComputerChild(Child):
    """Answers ``look`` always; after ``watch`` it speaks up whenever something has changed.

    Both may name the ``kinds`` that are meant: ``route``, or facts. Without, all are.
    """

    kind: ClassVar[str] = "computer"

    def __init__(
        self,
        output: int,
        read: Callable[[], RouteReading] = read_route,
        rounds: Rounds | None = None,
    ) -> None:
        """Speak on the file descriptor ``output``; ``read`` looks at the route."""
        super().__init__(output)
        self._read = read
        self._last: RouteReading | None = None
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._look_for_change)
        self._rounds = rounds or Rounds()
        self._told: dict[str, Reading] = {}
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._read_next)

    def handle(self, do: str, message: Message) -> None:
        kinds = kinds_of(message.get("kinds"))
        if do == "look":
            self._answer(kinds)
        elif do == "watch":
            self._rounds.watch(kinds)
            if kinds is None or ROUTE in kinds:
                self._watch.start(round(interval(message.get("seconds")) * 1000))
                self._look_for_change()
            self._plan()

    def close(self) -> None:
        self._watch.stop()
        self._next.stop()
        self._rounds.stop()

    def _answer(self, kinds: frozenset[str] | None) -> None:
        self._rounds.ask(kinds)
        # Whoever asks wants an answer, though nothing may have changed.
        for kind in list(self._told) if kinds is None else kinds:
            self._told.pop(kind, None)
        if kinds is None or ROUTE in kinds:
            self._tell(self._look())
        self._plan()

    @Slot()
    def _look_for_change(self) -> None:
        reading = self._look()
        if reading != self._last:
            self._tell(reading)

    def _look(self) -> RouteReading:
        self.busy(ROUTE, LONGEST_LOOK_S)
        return self._read()

    def _tell(self, reading: RouteReading) -> None:
        self._last = reading
        self.send(ROUTE, **asdict(reading))

    def _plan(self) -> None:
        wait_s = self._rounds.wait_s()
        if wait_s is None:
            self._next.stop()
        else:
            # Even what is due waits for its turn: commands and the pulse come in between.
            self._next.start(round(wait_s * 1000))

    @Slot()
    def _read_next(self) -> None:
        reader = self._rounds.take()
        if reader is not None:
            self._tell_fact(reader)
        self._plan()

    def _tell_fact(self, reader: FactReader) -> None:
        self.busy(reader.kind, reader.longest_s)
        reading = read_fact(reader)
        if reading is None:
            self._rounds.not_yet(reader.kind)
        elif reading != self._told.get(reader.kind):
            self._told[reader.kind] = reading
            # A field of the reading may be called ``kind`` or ``type``, too: the envelope wins.
            self.send("fact", **{**asdict(reading), "kind": reader.kind})


def interval(seconds: object) -> float:
    """Return the wished seconds within bounds; a wish that is no number gets the usual time."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or seconds != seconds:
        return USUAL_S
    return float(min(max(seconds, SHORTEST_S), LONGEST_S))


def kinds_of(value: object) -> frozenset[str] | None:
    """Return the kinds that a command names; None, which means all, if it names none."""
    if not isinstance(value, list) or not all(isinstance(kind, str) for kind in value):
        return None
    return frozenset(value)

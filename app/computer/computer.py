"""The window's side of the facts about this computer."""

from PySide6.QtCore import Signal, Slot

from app.capture.client import Client, loss_code
from app.capture.protocol import Message
from app.capture.supervisor import Loss
from app.readiness.readings import RouteReading

LOOK_EVERY_S = 2
"""How often the network route is looked at while a page shows it, s."""


class Computer(Client):
    """Looks at this computer in a process of its own, from ``watch`` to ``release``.

    Signals:
        route(RouteReading): the network route; again when it changes.
    """

    route = Signal(object)

    def watch(self) -> None:
        """Look now, and again and again."""
        if self._process.running:
            self._tell("look")
        else:
            self._process.start()

    def _on_ready(self) -> None:
        self._tell("look")
        self._tell("watch", seconds=LOOK_EVERY_S)

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        reading = RouteReading.from_message(message) if message.get("type") == "route" else None
        if reading is not None:
            self.route.emit(reading)

    def _on_lost(self, why: Loss, again: bool) -> None:
        self.route.emit(RouteReading(error=loss_code("network", why, again)))

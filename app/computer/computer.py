"""The window's side of the facts about this computer."""

from PySide6.QtCore import QObject, Signal, Slot

from app.capture.protocol import Message
from app.capture.supervisor import Loss, Patience, Supervisor
from app.readiness.readings import RouteReading

LOOK_EVERY_S = 2
"""How often the network route is looked at while a page shows it, s."""


class Computer(QObject):
    """Looks at this computer in a process of its own, from ``watch`` to ``release``.

    Signals:
        route(RouteReading): the network route; again when it changes.
        released: the process is gone.
    """

    route = Signal(object)
    released = Signal()

    def __init__(
        self, command: list[str], patience: Patience | None = None, parent: QObject | None = None
    ) -> None:
        """Prepare; ``command`` starts the child."""
        super().__init__(parent)
        self._process = Supervisor(command, patience, self)
        self._process.ready.connect(self._on_ready)
        self._process.message.connect(self._on_message)
        self._process.lost.connect(self._on_lost)
        self._process.stopped.connect(self.released)

    @property
    def process(self) -> Supervisor:
        """The process behind it."""
        return self._process

    def watch(self) -> None:
        """Look now, and again and again."""
        if self._process.running:
            self._process.send("look")
        else:
            self._process.start()

    def release(self) -> None:
        """Stop looking; ``released`` follows."""
        self._process.stop()

    @Slot()
    def _on_ready(self) -> None:
        self._process.send("look")
        self._process.send("watch", seconds=LOOK_EVERY_S)

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        if message.get("type") == "route":
            self.route.emit(RouteReading.from_message(message))

    @Slot(object, bool)
    def _on_lost(self, why: Loss, again: bool) -> None:
        code = why.value if again else "gave_up"
        self.route.emit(RouteReading(error=f"network.{code}"))

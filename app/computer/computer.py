"""The window's side of the facts about this computer."""

from PySide6.QtCore import QObject, Signal, Slot

from app.capture.client import Client, loss_code
from app.capture.protocol import Message
from app.capture.supervisor import Loss, Patience
from app.readiness.readings import Reading, RouteReading

LOOK_EVERY_S = 2
"""How often the network route is looked at while a page shows it, s."""

_ROUTE = "route"


class Computer(Client):
    """Looks at this computer in a process of its own, from ``watch`` to ``release``.

    Signals:
        route(RouteReading): the network route; again when it changes.
        fact(str, Reading): the name of a fact that is watched, and its reading; again when it
            changes.
    """

    route = Signal(object)
    fact = Signal(str, object)

    def __init__(
        self, command: list[str], patience: Patience | None = None, parent: QObject | None = None
    ) -> None:
        """Prepare; ``command`` starts the child."""
        super().__init__(command, patience, parent)
        self._wanted: dict[str, type[Reading]] = {}

    def watch(self) -> None:
        """Look at the network route now, and again and again."""
        self._want(_ROUTE, RouteReading)

    def watch_fact(self, kind: str, reading: type[Reading]) -> None:
        """Look at the fact of this name now, and again and again; it comes as a ``reading``."""
        self._want(kind, reading)

    def release(self) -> None:
        """Look at nothing any more; ``released`` follows."""
        self._wanted.clear()
        super().release()

    def _want(self, kind: str, reading: type[Reading]) -> None:
        is_new = kind not in self._wanted
        self._wanted[kind] = reading
        if not self._process.running:
            self._process.start()
            return
        self._tell("look", kinds=[kind])
        if is_new:
            self._tell_watch()

    def _on_ready(self) -> None:
        self._tell("look", kinds=list(self._wanted))
        self._tell_watch()

    def _tell_watch(self) -> None:
        self._tell("watch", seconds=LOOK_EVERY_S, kinds=list(self._wanted))

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        topic = message.get("type")
        kind = message.get("kind") if topic == "fact" else topic
        usual = self._wanted.get(kind) if isinstance(kind, str) else None
        reading = usual.from_message(message) if usual else None
        if reading is not None and isinstance(kind, str):
            self._pass_on(kind, reading)

    def _on_lost(self, why: Loss, again: bool) -> None:
        for kind, usual in list(self._wanted.items()):
            check = "network" if kind == _ROUTE else kind
            self._pass_on(kind, usual(error=loss_code(check, why, again)))

    def _pass_on(self, kind: str, reading: Reading) -> None:
        if kind == _ROUTE:
            self.route.emit(reading)
        else:
            self.fact.emit(kind, reading)

"""The probe child: tries the network against one server, when told to and against no other."""

import threading
from dataclasses import asdict
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from app.capture.child import Child
from app.capture.protocol import Message
from app.probe.steps import QUICK, THOROUGH, Effort, Means, Try
from app.readiness.readings_probe import ConnectionReading
from app.readiness.target import Target


class _Walker(QObject):
    """Takes the steps in a thread of its own, so that the pulse goes on meanwhile.

    Signals:
        found(ConnectionReading, int): how far the try of this number has come.
        fell(BaseException): an error of the steps' own making.
    """

    found = Signal(object, int)
    fell = Signal(object)

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means

    def go(self, target: Target, effort: Effort, run: int) -> None:
        threading.Thread(
            target=self._run, args=(target, effort, run), name="probe", daemon=True
        ).start()

    def _run(self, target: Target, effort: Effort, run: int) -> None:
        def tell(reading: ConnectionReading) -> None:
            self.found.emit(reading, run)

        try:
            Try(target, effort, tell, self._means).run()
        except BaseException as error:
            self.fell.emit(error)
            raise


class ProbeChild(Child):
    """Answers ``probe`` (target, thorough, run) with ``connection`` after each step."""

    kind: ClassVar[str] = "probe"

    def __init__(self, output: int, means: Means | None = None) -> None:
        """Speak on the file descriptor ``output``; ``means`` are the system's."""
        super().__init__(output)
        self._walker = _Walker(means or Means(), self)
        self._walker.found.connect(self._tell)
        self._walker.fell.connect(self._fall)

    def handle(self, do: str, message: Message) -> None:
        if do != "probe":
            return
        target = Target.from_message(message.get("target"))
        if target is None:
            return
        run = message.get("run")
        effort = THOROUGH if message.get("thorough") is True else QUICK
        self._walker.go(target, effort, run if isinstance(run, int) else 0)

    @Slot(object, int)
    def _tell(self, reading: ConnectionReading, run: int) -> None:
        self.send("connection", run=run, **asdict(reading))

    @Slot(object)
    def _fall(self, error: BaseException) -> None:
        """Fall over here, where it is told to the parent, instead of silently in the thread."""
        raise error

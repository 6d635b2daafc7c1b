"""The window's side of the try of the network."""

from dataclasses import asdict

from PySide6.QtCore import Signal, Slot

from app.capture.client import Client, is_of, loss_code
from app.capture.protocol import Message
from app.capture.supervisor import Loss
from app.readiness.readings_probe import ConnectionReading
from app.readiness.target import NO_TARGET, Target


class Probe(Client):
    """Tries the network in a process of its own, which ends with the try.

    Without a configured target no process is started.

    Signals:
        reading(ConnectionReading): how far the try has come; the last one is ``finished``.
    """

    reading = Signal(object)

    _target: Target = NO_TARGET
    _thorough = False
    _run = 0

    def go(self, target: Target, thorough: bool) -> None:
        """Try the network against ``target``; what an earlier try still has to say is dropped."""
        self._target, self._thorough = target, thorough
        self._run += 1
        if not target.is_configured:
            self.release()
            self.reading.emit(ConnectionReading(finished=True))
            return
        self.reading.emit(ConnectionReading(configured=True, host=target.shown, thorough=thorough))
        if self._process.running:
            self._ask()
        else:
            self._process.start()

    def _ask(self) -> None:
        self._tell("probe", target=asdict(self._target), thorough=self._thorough, run=self._run)

    def _on_ready(self) -> None:
        self._ask()

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        if message.get("type") != "connection" or not is_of(self._run, message):
            return
        reading = ConnectionReading.from_message(message)
        if reading is None:
            return
        if reading.finished:
            # What opened sockets is gone as soon as it has nothing more to do.
            self.release()
        self.reading.emit(reading)

    def _on_lost(self, why: Loss, again: bool) -> None:
        self.reading.emit(
            ConnectionReading(
                error=loss_code("connection", why, again), configured=True, finished=not again
            )
        )

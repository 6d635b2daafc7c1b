"""Keeps a child alive: starts it, starts it again when it is lost, and knows when to give up."""

import logging
from collections import deque
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.capture.child_process import ChildProcess, Loss, Patience
from app.capture.protocol import FAILING, Message
from app.plain_text import plain

__all__ = ["Loss", "Patience", "Supervisor"]

log = logging.getLogger(__name__)

LINES_LOGGED = 50


class Supervisor(QObject):
    """Keeps one child process alive between ``start`` and ``stop``.

    Signals:
        ready: the child greeted; tell it what to do. Comes again after each restart.
        message(dict): everything else it says.
        lost(Loss, bool): it died or was killed; True if it will be started again.
        stopped: after ``stop``, when the process is gone and its devices are free.
    """

    ready = Signal()
    message = Signal(object)
    lost = Signal(object, bool)
    stopped = Signal()

    def __init__(
        self, command: list[str], patience: Patience | None = None, parent: QObject | None = None
    ) -> None:
        """Prepare to run ``command``: program first, then its arguments."""
        super().__init__(parent)
        self._command = command
        self._patience = patience or Patience()
        self._child: ChildProcess | None = None
        self._leaving: ChildProcess | None = None
        self._wanted_again = False
        self._told = False
        self._losses: deque[float] = deque(maxlen=self._patience.losses)
        self._restart = QTimer(self)
        self._restart.setSingleShot(True)
        self._restart.timeout.connect(self._spawn)

    @property
    def running(self) -> bool:
        """Whether a process exists now."""
        return self._child is not None

    @property
    def gone(self) -> bool:
        """Whether no process is left: neither running, nor on its way out, nor to come again."""
        return not (self.running or self._leaving or self._restart.isActive())

    @property
    def pid(self) -> int:
        """The child's process id, 0 if there is none."""
        return self._child.pid if self._child else 0

    def start(self) -> None:
        """Start the child unless it runs; forget earlier losses.

        A child that is still on its way out holds the device, so the new one waits for it.
        """
        self._losses.clear()
        if self._leaving:
            self._wanted_again = True
        elif not self.running and not self._restart.isActive():
            self._spawn()

    def stop(self) -> None:
        """Ask the child to quit and return at once; kill it if it does not go in time."""
        self._restart.stop()
        self._wanted_again = False
        child, self._child = self._child, None
        if child is not None:
            self._leaving = child
            child.leave()
        elif self._leaving is None:
            self.stopped.emit()

    def stop_and_wait(self) -> None:
        """Stop, and wait until the process is gone: for the end of the program."""
        self.stop()
        if self._leaving is not None:
            self._leaving.wait_for_end()

    def send(self, do: str, **values: object) -> None:
        """Send a command; without a child it is dropped, for ``ready`` is the time to repeat it."""
        if self._child is not None:
            self._child.send(do, **values)

    @Slot()
    def _spawn(self) -> None:
        self._wanted_again = self._told = False
        self._child = child = ChildProcess(self._patience, self)
        child.said.connect(self._on_said)
        child.stuck.connect(self._on_stuck)
        child.ended.connect(self._on_ended)
        child.start(self._command)

    @Slot(object)
    def _on_said(self, message: Message) -> None:
        kind = message.get("type")
        if kind == "hello":
            self.ready.emit()
        elif kind == FAILING:
            log.info("a child fell over: %s", _told(message.get("what")))
        elif kind != "alive":
            self.message.emit(message)

    @Slot()
    def _on_stuck(self) -> None:
        """Say so at once, though only the end of this process frees the device for the next."""
        self._told = True
        self.lost.emit(Loss.NOT_ANSWERING, True)

    @Slot(object)
    def _on_ended(self, why: Loss) -> None:
        if self.sender() is self._leaving:
            self._finish_stop()
        else:
            self._child = None
            self._bear_the_loss(why)

    def _finish_stop(self) -> None:
        self._leaving = None
        self.stopped.emit()
        if self._wanted_again:
            self._spawn()

    def _bear_the_loss(self, why: Loss) -> None:
        now = monotonic()
        self._losses.append(now)
        many = len(self._losses) == self._losses.maxlen
        hopeless = many and now - self._losses[0] < self._patience.losses_within_s
        again = not hopeless and why is not Loss.NOT_STARTED
        log.info("a child was lost: %s, again: %s", why.value, again)
        if again:
            delays = self._patience.restart_ms
            self._restart.start(delays[min(len(self._losses), len(delays)) - 1])
        if not (self._told and again):
            self.lost.emit(why, again)


def _told(lines: object) -> str:
    """What a child says of its fault; even that is taken for a text from outside."""
    found = lines[:LINES_LOGGED] if isinstance(lines, list) else []
    return " | ".join(plain(line, 200) for line in found if isinstance(line, str))

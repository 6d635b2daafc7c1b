"""Starts a child, listens to its pulse, kills it when it hangs and starts it again."""

import logging
from collections import deque
from dataclasses import dataclass
from enum import Enum
from time import monotonic

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from app.capture.protocol import Decoder, Message, encode

log = logging.getLogger(__name__)


class Loss(Enum):
    """Why a child was lost."""

    CRASHED = "crashed"
    NOT_ANSWERING = "not_answering"
    NOT_STARTED = "not_started"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a child before acting, in ms; how many losses in what time to bear.

    ``silence_ms`` is six missed pulses; ``start_ms`` allows for a virus scanner's first look.
    """

    start_ms: int = 15_000
    silence_ms: int = 3_000
    quit_ms: int = 1_500
    restart_ms: tuple[int, ...] = (200, 1_000, 3_000)
    losses: int = 4
    losses_within_s: float = 60.0


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
        self._process: QProcess | None = None
        self._leaving = False
        self._wanted_again = False
        self._decoder = Decoder()
        self._losses: deque[float] = deque(maxlen=self._patience.losses)
        self._why = Loss.CRASHED
        self._due = 0.0
        self._silence = self._timer(self._on_silence)
        self._restart = self._timer(self._spawn)

    @property
    def running(self) -> bool:
        """Whether a process exists now."""
        return self._process is not None

    @property
    def gone(self) -> bool:
        """Whether no process is left: neither running, nor on its way out, nor to come again."""
        return not (self.running or self._leaving or self._restart.isActive())

    @property
    def pid(self) -> int:
        """The child's process id, 0 if there is none."""
        return self._process.processId() if self._process else 0

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
        self._silence.stop()
        self._wanted_again = False
        process, self._process = self._process, None
        if process is not None:
            self._let_go(process)
        elif not self._leaving:
            self.stopped.emit()

    def _let_go(self, process: QProcess) -> None:
        self._leaving = True
        process.readyReadStandardOutput.disconnect(self._on_output)
        process.finished.disconnect(self._on_finished)
        process.finished.connect(self._on_stopped)
        process.write(encode({"do": "quit"}))
        process.closeWriteChannel()
        QTimer.singleShot(self._patience.quit_ms, process, process.kill)

    def stop_and_wait(self) -> None:
        """Stop, and wait until the process is gone: for the end of the program."""
        processes = self.findChildren(QProcess)
        self.stop()
        for process in processes:
            if process.state() != QProcess.ProcessState.NotRunning:
                self._wait_for_end(process)

    def send(self, do: str, **values: object) -> None:
        """Send a command; without a child it is dropped, for ``ready`` is the time to repeat it."""
        if self._process is not None:
            self._process.write(encode({"do": do, **values}))

    def _wait_for_end(self, process: QProcess) -> None:
        if not process.waitForFinished(self._patience.quit_ms):
            process.kill()
            process.waitForFinished(self._patience.quit_ms)

    def _timer(self, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    @Slot()
    def _spawn(self) -> None:
        self._decoder = Decoder()
        self._why = Loss.CRASHED
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_chatter)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        self._process = process
        process.start(self._command[0], self._command[1:])
        self._expect_within(self._patience.start_ms)

    def _expect_within(self, milliseconds: int) -> None:
        self._due = monotonic() + milliseconds / 1000
        self._silence.start(milliseconds)

    @Slot()
    def _on_output(self) -> None:
        if self._process is None:
            return
        data = bytes(self._process.readAllStandardOutput().data())
        for message in self._decoder.feed(data):
            self._take(message)

    def _take(self, message: Message) -> None:
        kind = message.get("type")
        if kind == "busy":
            self._expect_within(int(float(message.get("seconds", 0)) * 1000))
            return
        self._expect_within(self._patience.silence_ms)
        if kind == "hello":
            self.ready.emit()
        elif kind != "alive":
            self.message.emit(message)

    @Slot()
    def _on_chatter(self) -> None:
        """Drain what libraries print; it may hold device names, so only its size is logged."""
        process = self.sender()
        if isinstance(process, QProcess):
            size = process.readAllStandardError().size()
            log.debug("a child printed %d bytes", size)

    @Slot()
    def _on_silence(self) -> None:
        if self._process is None:
            return
        overslept = monotonic() - self._due > self._patience.silence_ms / 1000
        if overslept or self._process.bytesAvailable():
            # This process was asleep or held up itself: the child deserves a fresh chance.
            self._expect_within(self._patience.silence_ms)
            return
        self._why = Loss.NOT_ANSWERING
        self._process.kill()

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error != QProcess.ProcessError.FailedToStart:
            return
        if self._process is None:
            self._on_stopped()
        else:
            self._why = Loss.NOT_STARTED
            self._on_finished()

    @Slot()
    def _on_finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        self._silence.stop()
        process.deleteLater()
        self._bear_the_loss()

    def _bear_the_loss(self) -> None:
        now = monotonic()
        self._losses.append(now)
        many = len(self._losses) == self._losses.maxlen
        hopeless = many and now - self._losses[0] < self._patience.losses_within_s
        again = not hopeless and self._why is not Loss.NOT_STARTED
        log.info("a child was lost: %s, again: %s", self._why.value, again)
        if again:
            delays = self._patience.restart_ms
            self._restart.start(delays[min(len(self._losses), len(delays)) - 1])
        self.lost.emit(self._why, again)

    @Slot()
    def _on_stopped(self) -> None:
        process = self.sender()
        if isinstance(process, QProcess):
            process.deleteLater()
        self._leaving = False
        self.stopped.emit()
        if self._wanted_again:
            self._wanted_again = False
            self._spawn()

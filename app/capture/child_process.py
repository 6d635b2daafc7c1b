"""One run of a child process: its pipes, its pulse, and its end."""

import logging
from dataclasses import dataclass
from enum import Enum
from time import monotonic

from PySide6.QtCore import QObject, QProcess, Qt, QTimer, Signal, Slot

from app.capture.protocol import Decoder, Message, encode

log = logging.getLogger(__name__)

LONGEST_BUSY_S = 60.0
"""A child that asks for more patience than this gets this much, s."""

_LATE_S = 0.25
"""A timer that fires later than this was held up, or the computer slept, s."""


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


class ChildProcess(QObject):
    """A child from its start to its end; for the next run there is a new object.

    Signals:
        said(dict): a message of the child, its greeting included.
        stuck: it was killed for its silence, and the system cannot end it yet.
        ended(Loss): the process is gone; nothing is said any more.
    """

    said = Signal(object)
    stuck = Signal()
    ended = Signal(object)

    def __init__(self, patience: Patience, parent: QObject) -> None:
        """Prepare; see ``start``."""
        super().__init__(parent)
        self._patience = patience
        self._decoder = Decoder()
        self._why = Loss.CRASHED
        self._leaving = False
        self._due = 0.0
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.setTimerType(Qt.TimerType.PreciseTimer)
        self._watch.timeout.connect(self._on_silence)
        self._process = process = QProcess(self)
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_chatter)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)

    @property
    def pid(self) -> int:
        """The process id, 0 if there is none."""
        return self._process.processId()

    def start(self, command: list[str]) -> None:
        """Run ``command``: program first, then its arguments."""
        self._expect_within(self._patience.start_ms)
        self._process.start(command[0], command[1:])

    def send(self, do: str, **values: object) -> None:
        """Send a command; a child that is on its way out does not get it."""
        if not self._leaving:
            self._process.write(encode({"do": do, **values}))

    def leave(self) -> None:
        """Ask it to quit, hear no more of it, and kill it if it does not go in time."""
        self.send("quit")
        self._leaving = True
        self._process.closeWriteChannel()
        self._process.closeReadChannel(QProcess.ProcessChannel.StandardOutput)
        self._watch.start(self._patience.quit_ms)

    def wait_for_end(self) -> None:
        """Block until the process, told to leave, is gone or cannot be ended by any means."""
        if not self._process.waitForFinished(self._patience.quit_ms):
            self._kill()
            self._process.waitForFinished(self._patience.quit_ms)

    def _kill(self) -> None:
        self._process.kill()

    def _expect_within(self, milliseconds: int) -> None:
        self._due = monotonic() + milliseconds / 1000
        self._watch.start(milliseconds)

    @Slot()
    def _on_output(self) -> None:
        data = bytes(self._process.readAllStandardOutput().data())
        for message in self._decoder.feed(data):
            if self._leaving:
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        patience = self._patience.silence_ms
        if message.get("type") == "busy":
            self._expect_within(max(patience, _busy_ms(message.get("seconds"))))
            return
        self._expect_within(patience)
        self.said.emit(message)

    @Slot()
    def _on_chatter(self) -> None:
        """Drain what libraries print; it may hold device names, so only its size is logged."""
        size = self._process.readAllStandardError().size()
        log.debug("a child printed %d bytes", size)

    @Slot()
    def _on_silence(self) -> None:
        if self._leaving or self._why is Loss.NOT_ANSWERING:
            self._after_waiting_in_vain()
        elif not self._said_something() and not self._leaving:
            self._lose_patience()

    def _said_something(self) -> bool:
        """Look into the pipe: when this process was held up, the child's pulse lies there."""
        due = self._due
        self._process.waitForReadyRead(0)
        self._on_output()
        return self._due != due

    def _lose_patience(self) -> None:
        if monotonic() - self._due > _LATE_S:
            # This process was asleep or held up itself: the child deserves a fresh chance.
            self._expect_within(self._patience.silence_ms)
            return
        self._why = Loss.NOT_ANSWERING
        self._kill()
        self._watch.start(self._patience.quit_ms)

    def _after_waiting_in_vain(self) -> None:
        if not self._leaving:
            self.stuck.emit()
        self._kill()

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._why = Loss.NOT_STARTED
            self._on_finished()

    @Slot()
    def _on_finished(self) -> None:
        self._leaving = True
        self._watch.stop()
        self.deleteLater()
        self.ended.emit(self._why)


def _busy_ms(seconds: object) -> int:
    if not isinstance(seconds, int | float):
        return 0
    return int(min(max(seconds, 0), LONGEST_BUSY_S) * 1000)

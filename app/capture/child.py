"""What every child process has in common: its leash, its pulse and its tongue.

The child lives exactly as long as its standard input is open. A reader thread waits there, so
that even a child whose main loop hangs inside a driver goes away with its parent.
"""

import os
import signal
import sys
import threading
import time
from functools import partial
from types import TracebackType
from typing import ClassVar, Never

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from app import crashes
from app.capture.protocol import FAILING, Decoder, Message, encode

PULSE_MS = 500
"""How often the main loop says that it lives, ms."""

BROKEN = 70
"""Exit code of a child that met an error of its own making (EX_SOFTWARE of sysexits.h)."""

_LEASH_GRACE_S = 1.0
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of Linux's prctl


class Child(QObject):
    """Base of the children: override ``handle`` and, to let go of devices, ``close``."""

    kind: ClassVar[str] = ""
    wants_gui: ClassVar[bool] = False

    def __init__(self, output: int) -> None:
        """Speak on the file descriptor ``output``."""
        super().__init__()
        self._output = output
        self._pulse = QTimer(self)
        self._pulse.setInterval(PULSE_MS)
        self._pulse.timeout.connect(self._beat)

    def begin(self) -> None:
        """Greet the parent and start the pulse; called once the event loop is about to run."""
        self.send("hello", kind=self.kind, pid=os.getpid())
        self._pulse.start()

    def handle(self, do: str, message: Message) -> None:
        """Carry out one command of the parent."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of every device."""

    def send(self, topic: str, /, **values: object) -> None:
        """Send one message to the parent; a parent that is gone ends this process."""
        data = encode({"type": topic, **values})
        try:
            while data:
                data = data[os.write(self._output, data) :]
        except OSError:
            os._exit(0)

    def busy(self, what: str, seconds: float) -> None:
        """Announce a call that may block, so that the parent waits ``seconds`` before it kills."""
        self.send("busy", what=what, seconds=seconds)

    @Slot()
    def _beat(self) -> None:
        self.send("alive")

    @Slot(object)
    def receive(self, message: Message) -> None:
        """Carry out a command; ``quit`` is common to all children."""
        do = str(message.get("do", ""))
        if do == "quit":
            self.close()
            QCoreApplication.quit()
        else:
            self.handle(do, message)


class _Ear(QObject):
    """Reads commands in a thread of its own and hands them to the main loop."""

    heard = Signal(object)
    ended = Signal()

    def __init__(self, commands: int) -> None:
        super().__init__()
        self._commands = commands

    def listen(self) -> None:
        threading.Thread(target=self._run, name="commands", daemon=True).start()

    def _run(self) -> None:
        try:
            self._hear()
        finally:
            # Deaf is as good as orphaned: whatever ends the hearing ends this process.
            try:
                self.ended.emit()
                time.sleep(_LEASH_GRACE_S)
            finally:
                os._exit(0)

    def _hear(self) -> None:
        decoder = Decoder()
        while data := self._read_some():
            for message in decoder.feed(data):
                self.heard.emit(message)

    def _read_some(self) -> bytes:
        try:
            return os.read(self._commands, 65536)
        except OSError:
            return b""


def run_child(make: type[Child]) -> int:
    """Run a child until it is told to quit or its parent is gone; return its exit code."""
    commands, output = _keep_pipes_for_protocol()
    sys.excepthook = partial(_end_at_once, output)
    # Ctrl+C in a terminal reaches the whole family; it is the parent who decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _go_with_parent()
    application = _application(make.wants_gui)
    child = make(output)
    ear = _Ear(commands)
    ear.heard.connect(child.receive)
    ear.ended.connect(application.quit)
    child.begin()
    ear.listen()
    code = application.exec()
    child.close()
    # Drivers' exit handlers are known to hang; everything that matters has been let go of.
    os._exit(code)


def _keep_pipes_for_protocol() -> tuple[int, int]:
    """Return private copies of standard input and output, for nobody else to read or to write.

    What is left in their places leads nowhere and to standard error. On Windows this also keeps
    libraries that ask for the kind of standard input, when they are loaded, from waiting behind
    the reader thread.
    """
    _fill_gaps()
    commands, output = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return commands, output


def _fill_gaps() -> None:
    """Open the null device where a windowed program has no standard input, output or error."""
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            nothing = os.open(os.devnull, os.O_RDWR)
            if nothing != descriptor:
                os.dup2(nothing, descriptor)
                os.close(nothing)


def _go_with_parent() -> None:
    """Have Linux end this process with its parent, even when no thread of Python's can run."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, int(signal.SIGKILL), 0, 0, 0)


def _end_at_once(
    output: int, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> Never:
    """Say what went wrong and end: the parent starts a sound child instead of this broken one.

    Qt calls slots and goes on after an exception in one, which would leave a child half alive.
    The parent, who keeps the log, is told kind and place and no values.
    """
    try:
        sys.__excepthook__(kind, error, trace)
        os.write(output, encode({"type": FAILING, "what": crashes.describe(error)}))
    finally:
        os._exit(BROKEN)


def _application(wants_gui: bool) -> QCoreApplication:
    if not wants_gui:
        return QCoreApplication(sys.argv[:1])
    # No window is ever shown, so no display may be needed either.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication(sys.argv[:1])

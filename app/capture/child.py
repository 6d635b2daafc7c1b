"""What every child process has in common: its leash, its pulse and its tongue.

The child lives exactly as long as its standard input is open. A reader thread waits there, so
that even a child whose main loop hangs inside a driver goes away with its parent.
"""

import os
import sys
import threading
import time
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from app.capture.protocol import Decoder, Message, encode

PULSE_MS = 500
"""How often the main loop says that it lives, ms."""

_LEASH_GRACE_S = 1.0


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

    def listen(self) -> None:
        threading.Thread(target=self._run, name="commands", daemon=True).start()

    def _run(self) -> None:
        decoder = Decoder()
        while data := _read_some():
            for message in decoder.feed(data):
                self.heard.emit(message)
        self.ended.emit()
        time.sleep(_LEASH_GRACE_S)
        os._exit(0)


def _read_some() -> bytes:
    try:
        return os.read(0, 65536)
    except OSError:
        return b""


def run_child(make: type[Child], arguments: list[str] | None = None) -> int:
    """Run a child until it is told to quit or its parent is gone; return its exit code."""
    output = _keep_output_for_protocol()
    application = _application(make.wants_gui, arguments or [])
    child = make(output)
    ear = _Ear()
    ear.heard.connect(child.receive)
    ear.ended.connect(application.quit)
    child.begin()
    ear.listen()
    code = application.exec()
    child.close()
    # Drivers' exit handlers are known to hang; everything that matters has been let go of.
    os._exit(code)


def _keep_output_for_protocol() -> int:
    """Return a private copy of standard output, and point the public one at standard error."""
    private = os.dup(1)
    os.dup2(2, 1)
    return private


def _application(wants_gui: bool, arguments: list[str]) -> QCoreApplication:
    if not wants_gui:
        return QCoreApplication([sys.argv[0], *arguments])
    # No window is ever shown, so no display may be needed either.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication([sys.argv[0], *arguments])

"""One window per user and session: a second start brings the first window forward."""

import contextlib
import ctypes
import getpass
import hashlib
import logging
import os
import re
import sys
import tempfile
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app import paths

logger = logging.getLogger(__name__)

PATIENCE_MS = 3000
"""How long a first instance may take to answer before it counts as hung, ms."""

ASK, DONE = b"show", b"shown"
LONGEST = 300
"""Bytes of one message."""

TOKEN_VARIABLE = "XDG_ACTIVATION_TOKEN"
"""Wayland lets a window come forward only with the token of the start that asked for it."""


class Claim(Enum):
    """What a start found."""

    FIRST = "first"
    SHOWN = "shown"
    HUNG = "hung"


class SingleInstance(QObject):
    """The claim of this process to be the one with the window.

    Signals:
        asked: another start happened; the window is wanted.
    """

    asked = Signal()

    def __init__(self, name: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name or instance_name()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer_waiting)

    def claim(self, patience_ms: int = PATIENCE_MS) -> Claim:
        """Become the first, or have the first one show its window. ``patience_ms`` limits waits."""
        # Two starts at the same moment: the later one must find the earlier one listening.
        lock = QLockFile(str(Path(tempfile.gettempdir()) / self._name) + ".lock")
        lock.tryLock(patience_ms)
        found = self._ask_first(patience_ms)
        if found is Claim.FIRST:
            self._listen()
        lock.unlock()
        return found

    def release(self) -> None:
        """Stop answering, so that a later start opens a window of its own."""
        self._server.close()

    def _ask_first(self, patience_ms: int) -> Claim:
        if not _may_trust(self._name):
            return Claim.FIRST
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(patience_ms):
            return Claim.FIRST
        _let_come_forward()
        token = os.environ.get(TOKEN_VARIABLE, "")
        socket.write(ASK + b" " + token.encode("ascii", "ignore")[:200] + b"\n")
        answered = _read_line(socket, patience_ms) == DONE
        socket.abort()
        return Claim.SHOWN if answered else Claim.HUNG

    def _listen(self) -> None:
        if self._server.listen(self._name):
            return
        # What is there answers nobody: a killed predecessor left it behind.
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            logger.info("second starts will not be noticed: %s", self._server.serverError().name)

    def _answer_waiting(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._answer)
            if socket.canReadLine():
                self._answer_to(socket)

    def _answer(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._answer_to(socket)

    def _answer_to(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        asked, _, token = bytes(socket.readLine(LONGEST).data()).strip().partition(b" ")
        if asked == ASK:
            _take_token(token)
            self.asked.emit()
            socket.write(DONE + b"\n")
            socket.flush()
        socket.disconnectFromServer()


def instance_name() -> str:
    """Name of the socket or pipe of this user, session and settings folder."""
    who = "\n".join([_user(), _session(), str(paths.config_dir())])
    name = "samrad-" + hashlib.sha256(who.encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return name
    else:
        return str(Path(_socket_folder()) / name)


def _socket_folder() -> str:
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return own if own and Path(own).is_dir() else tempfile.gettempdir()


def _user() -> str:
    with contextlib.suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""


def _session() -> str:
    """Tells two desktops of one user apart, as with remote desktops."""
    if sys.platform == "win32":
        session = ctypes.c_ulong(0)
        with contextlib.suppress(AttributeError, OSError):
            ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(session))
        return str(session.value)
    else:
        return os.environ.get("XDG_SESSION_ID") or os.environ.get("DISPLAY", "")


def _may_trust(name: str) -> bool:
    """Whether what listens there may be ours; in a shared folder anyone can put a socket."""
    if sys.platform == "win32":
        return True
    else:
        try:
            return Path(name).stat().st_uid == os.getuid()
        except OSError:
            return False


def _let_come_forward() -> None:
    """Windows gives the foreground only to whom the process in front hands it."""
    if sys.platform == "win32":
        with contextlib.suppress(AttributeError, OSError):
            ctypes.windll.user32.AllowSetForegroundWindow(-1)


def _take_token(token: bytes) -> None:
    if re.fullmatch(rb"[\x21-\x7e]{1,200}", token):
        os.environ[TOKEN_VARIABLE] = token.decode("ascii")


def _read_line(socket: QLocalSocket, patience_ms: int) -> bytes:
    clock = QElapsedTimer()
    clock.start()
    while not socket.canReadLine() and (left := patience_ms - clock.elapsed()) > 0:
        if not socket.waitForReadyRead(left):
            break
    return bytes(socket.readLine(LONGEST).data()).strip()

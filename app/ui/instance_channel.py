"""What two starts of the program say to each other: one line there, one line back."""

import contextlib
import logging
import os
import re
import sys
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

logger = logging.getLogger(__name__)

ASK, DONE = b"show", b"shown"
LONGEST = 300
"""Bytes of one message."""

TOKEN_VARIABLE = "XDG_ACTIVATION_TOKEN"
"""Wayland lets a window come forward only with the token of the start that asked for it."""


def ask(name: str, patience_ms: int) -> bool | None:
    """Ask the instance of this name to show its window.

    Returns:
        Whether it answered within ``patience_ms``; None when nobody listens there, or whoever did
        hung up without an answer, as one does that is about to end.
    """
    if not may_trust(name):
        return None
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(patience_ms) or not _of_this_session(socket):
        return None
    _let_come_forward()
    token = os.environ.get(TOKEN_VARIABLE, "")
    socket.write(ASK + b" " + token.encode("ascii", "ignore")[:200] + b"\n")
    line = _read_line(socket, patience_ms)
    hung_up = not line and socket.state() != QLocalSocket.LocalSocketState.ConnectedState
    socket.abort()
    return None if hung_up else line == DONE


class InstanceServer(QObject):
    """Listens for second starts.

    Signals:
        asked: one of them wants the window.
    """

    asked = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer_waiting)
        # The lock says that this process is the first: a socket that is there is a dead one's.
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            logger.info("second starts will not be noticed: %s", self._server.serverError().name)

    def close(self) -> None:
        """Stop listening, and hang up on whoever still waits for an answer."""
        self._server.close()
        for socket in self._server.findChildren(QLocalSocket):
            socket.abort()

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


def may_trust(name: str) -> bool:
    """Whether what is there may be ours; in a shared folder anyone can put a socket or a lock."""
    if sys.platform == "win32":
        return True
    else:
        try:
            return Path(name).stat().st_uid == os.getuid()
        except OSError:
            return False


def _of_this_session(socket: QLocalSocket) -> bool:
    """Whether a pipe of Windows is served in this session; where it is not, by another user."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        own, theirs = ctypes.c_ulong(0), ctypes.c_ulong(0)
        pipe = ctypes.c_void_p(int(socket.socketDescriptor()))
        known = kernel.GetNamedPipeServerSessionId(pipe, ctypes.byref(theirs))
        known = known and kernel.ProcessIdToSessionId(os.getpid(), ctypes.byref(own))
        return not known or own.value == theirs.value
    else:
        return True


def _let_come_forward() -> None:
    """Windows gives the foreground only to whom the process in front hands it."""
    if sys.platform == "win32":
        import ctypes

        with contextlib.suppress(AttributeError, OSError):
            ctypes.windll.user32.AllowSetForegroundWindow(-1)


def _take_token(token: bytes) -> None:
    if re.fullmatch(rb"[\x21-\x7e]{1,200}", token):
        os.environ[TOKEN_VARIABLE] = token.decode("ascii")


def _read_line(socket: QLocalSocket, patience_ms: int) -> bytes:
    deadline = QDeadlineTimer(patience_ms)
    while not socket.canReadLine() and not deadline.hasExpired():
        if not socket.waitForReadyRead(deadline.remainingTime()):
            break
    return bytes(socket.readLine(LONGEST).data()).strip()

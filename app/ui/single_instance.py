"""One window per user and session: a second start brings the first window forward.

A lock says who is first; it needs nothing that takes time to load. Only a second start, and the
first one when its window stands, load what they speak to each other with.
"""

import logging
import os
import re
import sys
import zlib
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QSysInfo, QThread, Signal

from app import paths

if TYPE_CHECKING:
    from app.ui.instance_channel import InstanceServer

logger = logging.getLogger(__name__)

PATIENCE_MS = 3000
"""How long a first instance may take to answer before it counts as hung, ms."""

PAUSE_MS = 50
"""Between two attempts to reach a first instance that is starting or ending, ms."""

LONGEST_USER = 80
"""Characters of a user's name in the name of a pipe, which may have 256 in all."""


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
        self._lock = QLockFile(lock_path(self._name))
        # However old the lock is, only the end of its process frees it.
        self._lock.setStaleLockTime(0)
        self._server: InstanceServer | None = None
        self._over = False

    def claim(self, patience_ms: int = PATIENCE_MS) -> Claim:
        """Become the first, or have the first one show its window; may take ``patience_ms``."""
        if self._take_lock():
            return Claim.FIRST
        from app.ui import instance_channel

        deadline = QDeadlineTimer(patience_ms)
        while not deadline.hasExpired():
            answered = instance_channel.ask(self._name, deadline.remainingTime())
            if answered is not None:
                return Claim.SHOWN if answered else Claim.HUNG
            if self._take_lock():
                return Claim.FIRST
            QThread.msleep(PAUSE_MS)
        return self._take_over()

    def listen(self) -> None:
        """Answer second starts from now on; to be called when the window stands.

        Does nothing when it listens already, or has stopped listening for good.
        """
        if self._server is not None or self._over:
            return
        from app.ui.instance_channel import InstanceServer

        self._server = InstanceServer(self._name, self)
        self._server.asked.connect(self.asked)

    def stop_listening(self) -> None:
        """Answer nobody any more: the window goes away, its devices are not free yet.

        A later start waits for ``release``, and then opens a window of its own.
        """
        self._over = True
        if self._server is not None:
            self._server.close()

    def release(self) -> None:
        """Let a later start be the first; to be called when every device is free."""
        self.stop_listening()
        self._lock.unlock()

    def _take_lock(self) -> bool:
        if self._lock.tryLock(0):
            return True
        error = self._lock.error()
        if error == QLockFile.LockError.LockFailedError:
            return False
        # Nowhere to put a lock: better two windows than none.
        logger.info("second starts will not be noticed: %s", error.name)
        return True

    def _take_over(self) -> Claim:
        """Somebody holds the lock and nobody listens. Take the lock of one that cannot live."""
        if self._owner_lives():
            return Claim.HUNG
        logger.info("a lock that belongs to nobody is taken over")
        try:
            Path(lock_path(self._name)).unlink(missing_ok=True)
        except OSError as error:
            # Better two windows than none.
            logger.info("the lock stays: errno %s", error.errno)
            return Claim.FIRST
        return Claim.FIRST if self._take_lock() else Claim.HUNG

    def _owner_lives(self) -> bool:
        """Whether the lock names a process of this computer: Qt frees those that have ended.

        A lock that was cut off by a full disk, or is from before the computer got another name,
        would keep the program from starting for good.
        """
        from app.ui.instance_channel import may_trust

        pid, host, _ = self._lock.getLockInfo()
        here = host == QSysInfo.machineHostName()
        return pid > 0 and here and may_trust(lock_path(self._name))


def lock_path(name: str) -> str:
    """The lock of an instance; a pipe of Windows has no folder, so there it is a temporary file."""
    folder = os.environ.get("TEMP", "") if sys.platform == "win32" else ""
    return str(Path(folder) / name) + ".lock"


def instance_name() -> str:
    """Name of the socket or pipe of this user, session and settings folder."""
    user, session, folder = _user(), _session(), str(paths.config_dir())
    if sys.platform == "win32":
        return pipe_name(user, session, folder)
    else:
        return str(Path(_socket_folder()) / f"samrad-{_told_apart(user, session, folder)}")


def pipe_name(user: str, session: str, folder: str) -> str:
    """Name of a pipe of Windows. All users of a terminal server see the same pipes, so session
    and user stand in it in full; a lock file has the same name.
    """
    readable = re.sub(r"[^\w.-]", "_", user)[:LONGEST_USER]
    return f"samrad-{session or 'x'}-{readable}-{_told_apart(user, session, folder)}"


def _told_apart(*what: str) -> str:
    # A folder's name need not be proper Unicode.
    whole = "\n".join(what).encode(errors="backslashreplace")
    return f"{zlib.crc32(whole):08x}"


def _socket_folder() -> str:
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return own if own and Path(own).is_dir() else os.environ.get("TMPDIR", "/tmp")


def _user() -> str:
    if sys.platform == "win32":
        return os.environ.get("USERDOMAIN", "") + "\\" + os.environ.get("USERNAME", "")
    else:
        return str(os.getuid())


def _session() -> str:
    """Tells two desktops of one user apart, as with remote desktops."""
    if sys.platform == "win32":
        return _windows_session()
    else:
        return os.environ.get("XDG_SESSION_ID") or os.environ.get("DISPLAY", "")


def _windows_session() -> str:
    if sys.platform == "win32":
        import ctypes

        session = ctypes.c_ulong(0)
        if ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(session)):
            return str(session.value)
    return ""

"""User names and passwords of meeting services: in memory, or in the system's keyring if asked.

Nothing of it is ever in a file of ours, a log or a command line. Only the keyrings that belong to
the systems themselves are used, by name: a setting of the keyring library's, or a package that
somebody installed, could otherwise put a file with plain text in their place.

A keyring may show a window of its own and wait for its owner, so it is asked in a thread, and after
a while the answer is that it is slow. Everything here else belongs to the window's thread.
"""

import logging
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from app.wording import QT_TRANSLATE_NOOP

logger = logging.getLogger(__name__)

SERVICE = "samrad"
"""Under which name the keyring's own window shows our entries."""

PATIENCE_S = 60.0
"""Seconds that somebody has to unlock a keyring before it counts as slow. Own proposal."""

LONGEST_SECRET = 500
"""Characters; Windows takes 1280 for all of an entry."""


class Keeping(StrEnum):
    """Where a secret is now, or why it is not in the keyring. It is in memory all the same."""

    MEMORY = "memory"
    KEYRING = "keyring"
    NO_KEYRING = "no_keyring"
    LOCKED = "locked"
    """It is locked, or its owner said no."""
    SLOW = "slow"
    FAILED = "failed"


KEEPING_TEXTS: Mapping[Keeping, str] = MappingProxyType(
    {
        Keeping.MEMORY: QT_TRANSLATE_NOOP("secrets", "Kept until you close Samråd."),
        Keeping.KEYRING: QT_TRANSLATE_NOOP("secrets", "Kept in this computer's keyring."),
        Keeping.NO_KEYRING: QT_TRANSLATE_NOOP(
            "secrets", "This computer has no keyring. Kept until you close Samråd."
        ),
        Keeping.LOCKED: QT_TRANSLATE_NOOP(
            "secrets", "The keyring is locked. Kept until you close Samråd."
        ),
        Keeping.SLOW: QT_TRANSLATE_NOOP(
            "secrets", "The keyring does not answer. Kept until you close Samråd."
        ),
        Keeping.FAILED: QT_TRANSLATE_NOOP(
            "secrets", "The keyring did not take it. Kept until you close Samråd."
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a server asks for; neither is shown by ``repr``."""

    user: str = field(repr=False)
    password: str = field(repr=False)

    @property
    def fits(self) -> bool:
        """Whether a server could take it: something of both, on one line, not longer than typed.

        HTTP's Basic scheme (RFC 7617) ends the user name at the first colon.
        """
        both = (self.user, self.password)
        is_whole = all(0 < len(one) <= LONGEST_SECRET and one.isprintable() for one in both)
        return is_whole and ":" not in self.user


@dataclass(frozen=True, slots=True)
class Found:
    """What looking for credentials brought; None with a reason if there are none."""

    credentials: Credentials | None
    keeping: Keeping


_memory: dict[str, Credentials] = {}
"""Of this process: whoever asks in the next meeting finds what was typed in the last."""


class Backend(Protocol):
    """The part of a keyring that is used."""

    def get_password(self, service: str, username: str, /) -> str | None: ...
    def set_password(self, service: str, username: str, password: str, /) -> None: ...
    def delete_password(self, service: str, username: str, /) -> None: ...


OpenKeyring = Callable[[], Backend | None]
Work = Callable[[Backend], str | None]
Answer = tuple[Keeping, str | None]


class Secrets(QObject):
    """All of them. One keyring question at a time.

    Args:
        open_keyring: returns the keyring, or None; called in the thread, at the first question.
        patience_s: seconds until a keyring without an answer counts as slow.
        memory: where they are until the program ends; None for what all of a process share.
    """

    _came = Signal(int, object)

    def __init__(
        self,
        open_keyring: OpenKeyring | None = None,
        patience_s: float = PATIENCE_S,
        memory: dict[str, Credentials] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_keyring = open_keyring or system_keyring
        self._memory = _memory if memory is None else memory
        self._number = 0
        self._waiting: Callable[[Answer], None] | None = None
        self._thread: threading.Thread | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(round(patience_s * 1000))
        self._late.timeout.connect(self._too_late)
        self._came.connect(self._take)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.clear)

    def find(self, name: str, done: Callable[[Found], None]) -> None:
        """Look in memory, then in the keyring, and call ``done`` once, perhaps at once.

        ``name`` is of the place the credentials are for, such as ``cisco proxy.example.org``.
        """
        if name in self._memory:
            done(Found(self._memory[name], Keeping.MEMORY))
            return

        def found(answer: Answer) -> None:
            credentials = _unpacked(answer[1])
            if credentials is not None:
                self._memory[name] = credentials
            done(Found(credentials, answer[0]))

        self._ask(lambda keyring: keyring.get_password(SERVICE, name), found)

    def remember(
        self,
        name: str,
        credentials: Credentials,
        in_keyring: bool,
        done: Callable[[Keeping], None],
    ) -> None:
        """Keep in memory, and in the keyring too if the user asked for that.

        ``done`` is told where they are now; it may be called at once.

        Raises:
            ValueError: no server could take them (``Credentials.fits``).
        """
        if not credentials.fits:
            raise ValueError("no server takes such credentials")
        self._memory[name] = credentials
        if not in_keyring:
            done(Keeping.MEMORY)
            return
        packed = f"{credentials.user}\n{credentials.password}"
        self._ask(
            lambda keyring: keyring.set_password(SERVICE, name, packed),
            lambda answer: done(answer[0]),
        )

    def forget(self, name: str, done: Callable[[Keeping], None]) -> None:
        """Forget it in memory and in the keyring."""
        self._memory.pop(name, None)

        def forgotten(keyring: Backend) -> None:
            if keyring.get_password(SERVICE, name) is not None:
                keyring.delete_password(SERVICE, name)

        self._ask(forgotten, lambda answer: done(answer[0]))

    def clear(self) -> None:
        """Forget what is in memory; who waits for the keyring is not called any more."""
        self._memory.clear()
        self._waiting = None
        self._number += 1
        self._late.stop()

    def _ask(self, work: Work, done: Callable[[Answer], None]) -> None:
        # A thread that hangs in the keyring cannot be ended; a second one would hang beside it.
        if self._thread is not None:
            done((Keeping.SLOW, None))
            return
        self._number += 1
        self._waiting = done
        self._thread = threading.Thread(
            target=self._work, args=(self._number, work), name="keyring", daemon=True
        )
        self._thread.start()
        self._late.start()

    def _work(self, number: int, work: Work) -> None:
        answer = _tried(self._open_keyring, work)
        try:
            self._came.emit(number, answer)
        except RuntimeError:
            logger.debug("the keyring answered after everything was closed")

    @Slot(int, object)
    def _take(self, number: int, answer: Answer) -> None:
        # There is never more than one thread: whichever question this answers, it is done.
        self._thread = None
        if number == self._number:
            self._tell(answer)

    @Slot()
    def _too_late(self) -> None:
        self._number += 1
        self._tell((Keeping.SLOW, None))

    def _tell(self, answer: Answer) -> None:
        self._late.stop()
        waiting, self._waiting = self._waiting, None
        if answer[0] is not Keeping.KEYRING:
            logger.info("keyring: %s", answer[0])
        if waiting is not None:
            waiting(answer)


def _tried(open_keyring: OpenKeyring, work: Work) -> Answer:
    try:
        keyring = open_keyring()
        if keyring is None:
            return Keeping.NO_KEYRING, None
        return Keeping.KEYRING, work(keyring)
    except Exception as error:  # noqa: BLE001 - each keyring fails in words of its own
        # Its class only: the text of such an error may name the entry.
        return _REASONS.get(type(error).__name__, Keeping.FAILED), None


_REASONS = {
    "KeyringLocked": Keeping.LOCKED,
    "LockedException": Keeping.LOCKED,
    "PromptDismissedException": Keeping.LOCKED,
    "KeychainDenied": Keeping.LOCKED,
    "InitError": Keeping.LOCKED,
    "NoKeyringError": Keeping.NO_KEYRING,
    "SecretServiceNotAvailableException": Keeping.NO_KEYRING,
}


def _unpacked(text: str | None) -> Credentials | None:
    """Read an entry; the keyring is the user's, and anybody may have written into it."""
    user, _, password = (text or "").partition("\n")
    credentials = Credentials(user, password)
    return credentials if credentials.fits else None


def system_keyring() -> Backend | None:
    """Return the keyring of this system, or None; may take as long as its owner does.

    The library's own choice is passed by: it would follow a file and a variable of the user's, and
    would load any package that calls itself a keyring.
    """
    kind = _kind()
    keyring: Backend | None = kind() if kind.viable else None
    return keyring


def _kind() -> Any:  # noqa: ANN401 - each has a class of its own, and `viable` is no method
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        return WinVaultKeyring
    elif sys.platform == "darwin":
        from keyring.backends.macOS import Keyring

        return Keyring
    else:
        from keyring.backends.SecretService import Keyring

        return Keyring

"""Keeps a window out of screen sharing and screenshots where the system can do that.

Windows can (``SetWindowDisplayAffinity``, Win32 API reference, winuser.h): from build 19041 the
window is simply not in the picture (``WDA_EXCLUDEFROMCAPTURE``); before, it is a black area
(``WDA_MONITOR``), which is not pretty but shows no name either, so that is taken too. On macOS a
window could ask for it, yet newer versions share it all the same, and a promise that does not
hold is worse than none. On Linux no window can ask for it.
"""

import ctypes
import logging
import sys
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QOperatingSystemVersion, Signal
from PySide6.QtWidgets import QWidget

logger = logging.getLogger(__name__)

WDA_NONE = 0x00
WDA_MONITOR = 0x01
WDA_EXCLUDEFROMCAPTURE = 0x11

FIRST_EXCLUDING_BUILD = 19041
"""Windows 10 version 2004 (Win32 API reference of SetWindowDisplayAffinity)."""

Caller = Callable[[int, int], bool]
"""Sets the affinity of a window: its handle and the value; False if the system refuses."""


class Shielding(StrEnum):
    """What others see of the window when the screen is shared."""

    OFF = "off"
    HIDDEN = "hidden"
    BLACK = "black"
    NOT_POSSIBLE = "not_possible"
    REFUSED = "refused"


class CaptureShield(QObject):
    """Shields one window while it is asked to, also when the system gives it another handle.

    Signals:
        changed: what others see of the window is another.
    """

    changed = Signal()

    def __init__(
        self, window: QWidget, caller: Caller | None = None, build: int | None = None
    ) -> None:
        """``caller`` and ``build`` are those of this computer if they are not given."""
        super().__init__(window)
        self._window = window
        self._caller = caller if caller is not None else _system_caller()
        self._build = build if build is not None else _build()
        self._wanted = False
        self._shielding = Shielding.OFF
        window.installEventFilter(self)

    @property
    def shielding(self) -> Shielding:
        """What others see now."""
        return self._shielding

    def protect(self) -> Shielding:
        """Keep the window out of pictures of the screen, as far as that is possible."""
        if self._caller is not None:
            # A window without a handle gets one now, before anything follows that.
            self._window.winId()
        self._wanted = True
        return self._apply()

    def release(self) -> None:
        """Let the window be seen again."""
        if self._wanted:
            self._wanted = False
            self._apply()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that got another handle begins without a shield."""
        if event.type() == QEvent.Type.WinIdChange and self._wanted:
            self._apply()
        return super().eventFilter(watched, event)

    def _apply(self) -> Shielding:
        before, self._shielding = self._shielding, self._ask()
        if self._shielding is not before:
            self.changed.emit()
        return self._shielding

    def _ask(self) -> Shielding:
        if self._caller is None:
            return Shielding.NOT_POSSIBLE if self._wanted else Shielding.OFF
        handle = int(self._window.winId())
        if not self._wanted:
            self._caller(handle, WDA_NONE)
            return Shielding.OFF
        if self._build >= FIRST_EXCLUDING_BUILD and self._caller(handle, WDA_EXCLUDEFROMCAPTURE):
            return Shielding.HIDDEN
        if self._caller(handle, WDA_MONITOR):
            return Shielding.BLACK
        logger.info("the system refuses to keep the window out of screen capture")
        return Shielding.REFUSED


def _build() -> int:
    return QOperatingSystemVersion.current().microVersion()


def _system_caller() -> Caller | None:
    # Read as an if for each system, or else mypy calls one of the two ways unreachable.
    if sys.platform == "win32":
        from ctypes import wintypes

        try:
            function = ctypes.WinDLL("user32").SetWindowDisplayAffinity
        except (OSError, AttributeError):
            return None
        function.argtypes = [wintypes.HWND, wintypes.DWORD]
        function.restype = wintypes.BOOL
        return lambda handle, affinity: bool(function(handle, affinity))
    else:
        return None

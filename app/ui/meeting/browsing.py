"""Opens the meeting: in the browser that the guideline asks for, else in the system's own."""

import re
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QProcess, QSettings, QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices

from app.readiness.browser_names import CHROME, EDGE, FIREFOX, SAFARI, browser_called

_APP_PATHS = r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths"
_MACOS_FOLDERS = "/Applications"

_SECRET_KEYS = frozenset({"pin", "guestpin", "hostpin", "pwd", "password", "passcode", "roomkey"})
"""Keys of meeting links whose values let somebody in, whichever the system."""

_ROOM_KEYS = frozenset({"conference", "alias", "url"})


class Opened(Enum):
    """What came of the wish to open an address."""

    AS_ASKED = auto()
    IN_ANOTHER = auto()
    NOT_AT_ALL = auto()


@dataclass(frozen=True, slots=True)
class _Browser:
    windows: str
    linux: tuple[str, ...]
    macos: str


_BROWSERS = {
    CHROME: _Browser("chrome.exe", ("google-chrome", "google-chrome-stable"), "Google Chrome"),
    EDGE: _Browser("msedge.exe", ("microsoft-edge", "microsoft-edge-stable"), "Microsoft Edge"),
    FIREFOX: _Browser("firefox.exe", ("firefox", "firefox-esr"), "Firefox"),
    SAFARI: _Browser("", (), "Safari"),
}
"""By the names that people and guidelines call them."""


def open_meeting(address: str, allowed: Sequence[str] = (), pin: str = "") -> Opened:
    """Open a meeting's address, https only, in the first browser of ``allowed`` that is installed.

    The PIN is taken out of the address: what a program is started with can be read by every other
    program of this user, and is kept in the browser's history.
    """
    url = _without(QUrl(address, QUrl.ParsingMode.StrictMode), pin)
    if not url.isValid() or url.scheme() != "https" or url.userInfo() or not url.host():
        return Opened.NOT_AT_ALL
    command = next(filter(None, map(_command, allowed)), None)
    if command is not None:
        started, _ = QProcess.startDetached(command[0], [*command[1:], url.toString()])
        if started:
            return Opened.AS_ASKED
    if not QDesktopServices.openUrl(url):
        return Opened.NOT_AT_ALL
    return Opened.IN_ANOTHER if allowed else Opened.AS_ASKED


def open_page(address: str) -> bool:
    """Open a page in the system's own browser; return False if it cannot be opened."""
    return open_meeting(address) is Opened.AS_ASKED


def _without(url: QUrl, pin: str) -> QUrl:
    """Take every PIN and password out of an address: of its query, and of one behind ``#``."""
    left = _kept(url.query(QUrl.ComponentFormattingOption.FullyEncoded), pin)
    # An empty text would leave a question mark.
    if left:
        url.setQuery(left)
    else:
        url.setQuery(QUrlQuery())
    path, mark, query = url.fragment(QUrl.ComponentFormattingOption.FullyEncoded).partition("?")
    if mark:
        left = _kept(query, pin)
        url.setFragment(f"{path}?{left}" if left else path)
    return url


def _kept(query: str, pin: str) -> str:
    """What is left of a query without its secrets; empty if nothing is."""
    pairs = [pair.partition("=") for pair in re.split(r"[&;]", query) if pair]
    kept = [pair for pair in pairs if not _is_secret(pair[0], pair[2], pin)]
    return "&".join("".join(pair) for pair in kept)


def _is_secret(key: str, value: str, pin: str) -> bool:
    if key.casefold() in _SECRET_KEYS:
        return True
    # A room may have the same number as its PIN, and is needed.
    return key.casefold() not in _ROOM_KEYS and pin != "" and _bare(unquote(value)) == _bare(pin)


def _bare(pin: str) -> str:
    return re.sub(r"[\s#*-]", "", pin)


def _command(name: str, platform: str = sys.platform) -> list[str] | None:
    browser = _BROWSERS.get(browser_called(name))
    if browser is None:
        return None
    if platform == "win32":
        return _windows_command(browser.windows)
    if platform == "darwin":
        return _macos_command(browser.macos)
    found = next(filter(None, map(shutil.which, browser.linux)), None)
    return [found] if found else None


def _windows_command(program: str) -> list[str] | None:
    if not program:
        return None
    key = QSettings(rf"{_APP_PATHS}\{program}", QSettings.Format.NativeFormat)
    path = key.value("Default")
    return [path] if isinstance(path, str) and path else None


def _macos_command(application: str) -> list[str] | None:
    there = (Path(_MACOS_FOLDERS) / f"{application}.app").is_dir()
    return ["/usr/bin/open", "-a", application] if there else None

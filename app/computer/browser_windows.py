"""Windows: the browser that opens links, from the registry."""

import re
from collections.abc import Iterator

from app.computer.registry import COMPUTER, USER, Registry, WindowsRegistry
from app.readiness.browser_names import CHROME, EDGE, FIREFOX, INTERNET_EXPLORER, OTHER
from app.readiness.readings_programs import BrowserReading

_HTTPS = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https"
_CHOICES = (rf"{_HTTPS}\UserChoiceLatest\ProgId", rf"{_HTTPS}\UserChoice")
"""Where the user's choice stands: newer versions of Windows have moved it."""

_HANDLERS = (
    ("ChromeHTML", CHROME),
    ("MSEdgeHTM", EDGE),
    ("MSEdgeDHTML", EDGE),
    ("MSEdgeBHTML", EDGE),
    ("FirefoxURL", FIREFOX),
    ("FirefoxHTML", FIREFOX),
    ("IE.", INTERNET_EXPLORER),
    ("AppXq0fevzme2pys62n3e0fbqa7peapykr8v", "Microsoft Edge (old)"),
    ("ChromiumHTM", "Chromium"),
    ("BraveHTML", "Brave"),
    ("Opera", "Opera"),
    ("VivaldiHTM", "Vivaldi"),
)
"""Starts of the names under which browsers register themselves."""

_CLIENTS = (
    r"SOFTWARE\Clients\StartMenuInternet",
    r"SOFTWARE\WOW6432Node\Clients\StartMenuInternet",
)
_LISTED = (
    ("Google Chrome", CHROME),
    ("Microsoft Edge", EDGE),
    ("Firefox", FIREFOX),
    ("Chromium", "Chromium"),
    ("Brave", "Brave"),
    ("Opera", "Opera"),
    ("Vivaldi", "Vivaldi"),
)
_VERSIONS = {
    CHROME: (USER, r"Software\Google\Chrome\BLBeacon", "version"),
    EDGE: (USER, r"Software\Microsoft\Edge\BLBeacon", "version"),
    FIREFOX: (COMPUTER, r"SOFTWARE\Mozilla\Mozilla Firefox", "CurrentVersion"),
}
_VERSION = re.compile(r"\d{1,5}(?:\.\d{1,6}){0,3}")


def read_browser(registry: Registry | None = None) -> BrowserReading:
    """Read which browser is chosen for https, and which are installed."""
    asked = registry or WindowsRegistry()
    default = _default(asked)
    installed = tuple(sorted(set(_installed(asked))))
    return BrowserReading(default=default, version=_version(asked, default), installed=installed)


def _default(registry: Registry) -> str:
    for path in _CHOICES:
        handler = registry.value(USER, path, "ProgId")
        if isinstance(handler, str) and handler:
            return _first(_HANDLERS, handler) or OTHER
    return ""


def _installed(registry: Registry) -> Iterator[str]:
    for half in (COMPUTER, USER):
        for path in _CLIENTS:
            for key in registry.keys(half, path):
                if name := _first(_LISTED, key):
                    yield name


def _first(table: tuple[tuple[str, str], ...], text: str) -> str:
    folded = text.casefold()
    return next((name for start, name in table if folded.startswith(start.casefold())), "")


def _version(registry: Registry, browser: str) -> str:
    if browser not in _VERSIONS:
        return ""
    told = registry.value(*_VERSIONS[browser])
    found = _VERSION.match(told) if isinstance(told, str) else None
    return found[0] if found else ""

"""macOS: the browser that opens links, from the file in which the system remembers it."""

import plistlib
import re
from pathlib import Path
from xml.parsers.expat import ExpatError

from app.readiness.browser_names import CHROME, EDGE, FIREFOX, OTHER, SAFARI
from app.readiness.readings_programs import BrowserReading

_HANDLERS = "Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist"
_LARGEST = 5_000_000
_VERSION = re.compile(r"\d{1,5}(?:\.\d{1,6}){0,3}")
_BY_ID = {
    "com.apple.safari": SAFARI,
    "com.google.chrome": CHROME,
    "com.microsoft.edgemac": EDGE,
    "org.mozilla.firefox": FIREFOX,
    "org.chromium.chromium": "Chromium",
    "com.brave.browser": "Brave",
    "com.operasoftware.opera": "Opera",
    "com.vivaldi.vivaldi": "Vivaldi",
}
_APPS = {
    SAFARI: "Safari", CHROME: "Google Chrome", EDGE: "Microsoft Edge", FIREFOX: "Firefox",
    "Chromium": "Chromium", "Brave": "Brave Browser", "Opera": "Opera", "Vivaldi": "Vivaldi",
}  # fmt: skip


def read_browser(home: Path | None = None, applications: Path | None = None) -> BrowserReading:
    """Read which browser is chosen for https, and which are installed."""
    default = default_of(_plist((home or Path.home()) / _HANDLERS))
    folder = applications or Path("/Applications")
    installed = {name for name, app in _APPS.items() if (folder / f"{app}.app").is_dir()}
    version = _version(folder / f"{_APPS[default]}.app") if default in _APPS else ""
    # Safari is a part of the system, wherever the system keeps it.
    return BrowserReading(
        default=default, version=version, installed=tuple(sorted(installed | {SAFARI}))
    )


def default_of(handlers: object) -> str:
    """Return the browser that the list of handlers names; Safari, until another is chosen."""
    entries = handlers.get("LSHandlers") if isinstance(handlers, dict) else None
    for entry in entries if isinstance(entries, list) else ():
        scheme = entry.get("LSHandlerURLScheme") if isinstance(entry, dict) else None
        chosen = entry.get("LSHandlerRoleAll") if scheme == "https" else None
        if isinstance(chosen, str) and chosen != "-":
            return _BY_ID.get(chosen.casefold(), OTHER)
    return SAFARI


def _version(app: Path) -> str:
    facts = _plist(app / "Contents/Info.plist")
    told = facts.get("CFBundleShortVersionString") if isinstance(facts, dict) else None
    found = _VERSION.match(told) if isinstance(told, str) else None
    return found[0] if found else ""


def _plist(file: Path) -> object:
    try:
        with file.open("rb") as opened:
            return plistlib.loads(opened.read(_LARGEST))
    except (OSError, ValueError, LookupError, TypeError, OverflowError, ExpatError):
        return None

"""Linux: the browser that opens links, from the files that ``xdg-open`` reads. Nothing is started.

The order is that of the freedesktop.org specification of associations between types of files and
programs: settings before data, the user's before the system's, and a file for this desktop before
the one for all.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.computer.desktop_files import config_folders, data_folders, desktop_files, read_groups
from app.readiness.browser_names import CHROME, EDGE, FIREFOX, OTHER
from app.readiness.readings_programs import BrowserReading

_HTTPS = "x-scheme-handler/https"
_FILES = {
    CHROME: "google-chrome google-chrome-stable com.google.Chrome",
    EDGE: "microsoft-edge microsoft-edge-stable com.microsoft.Edge",
    FIREFOX: "firefox firefox-esr firefox_firefox org.mozilla.firefox",
    "Chromium": "chromium chromium-browser chromium_chromium org.chromium.Chromium",
    "Brave": "brave-browser brave_brave com.brave.Browser",
    "Opera": "opera opera_opera com.opera.Opera",
    "Vivaldi": "vivaldi vivaldi-stable com.vivaldi.Vivaldi",
}
_BY_FILE = {file.casefold(): name for name, files in _FILES.items() for file in files.split()}


def read_browser(environment: Mapping[str, str] = os.environ) -> BrowserReading:
    """Read which browser is chosen for https, and which are installed."""
    there = {file.name for file in desktop_files(data_folders(environment))}
    installed = tuple(sorted({name for file in there if (name := _known(file))}))
    return BrowserReading(default=_default(environment, there, installed), installed=installed)


def _default(environment: Mapping[str, str], there: set[str], installed: tuple[str, ...]) -> str:
    chosen = next((file for file in chosen_files(environment) if file in there), "")
    if chosen:
        return _known(chosen) or OTHER
    return installed[0] if len(installed) == 1 else ""


def chosen_files(environment: Mapping[str, str]) -> Iterator[str]:
    """Yield the desktop files that are asked for https, the first choice first."""
    for file in _association_files(environment):
        chosen = read_groups(file).get("Default Applications", {}).get(_HTTPS, "")
        yield from (name.strip() for name in chosen.split(";") if name.strip())
    for folder in data_folders(environment):
        known = read_groups(folder / "applications/mimeinfo.cache").get("MIME Cache", {})
        yield from (name.strip() for name in known.get(_HTTPS, "").split(";") if name.strip())


def _association_files(environment: Mapping[str, str]) -> Iterator[Path]:
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").casefold().split(":")
    names = [*(f"{desktop}-mimeapps.list" for desktop in desktops if desktop), "mimeapps.list"]
    data = (folder / "applications" for folder in data_folders(environment))
    for folder in (*config_folders(environment), *data):
        yield from (folder / name for name in names if "/" not in name)


def _known(file: str) -> str:
    return _BY_FILE.get(file.removesuffix(".desktop").casefold(), "")

"""Registries as dictionaries: what computers of several kinds answered, paths shortened to theirs.

A tree is {"HKCU\\Path\\of\\a\\key": {"name": value}}.
"""

STORE = r"SOFTWARE\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"


class Tree:
    """A registry from a dictionary, as case-blind as Windows is."""

    def __init__(self, *parts):
        self._keys = {}
        for part in parts:
            for path, values in part.items():
                named = {name.casefold(): value for name, value in values.items()}
                self._keys.setdefault(path.casefold(), (path, {}))[1].update(named)

    def value(self, half, path, name):
        found = self._keys.get(f"{half}\\{path}".casefold(), ("", {}))[1].get(name.casefold())
        return found if isinstance(found, str | int) else None

    def keys(self, half, path):
        start = f"{half}\\{path}\\"
        below = [p[len(start) :] for p, _ in self._keys.values() if _starts(p, start)]
        return tuple(dict.fromkeys(name.partition("\\")[0] for name in below))


def _starts(path, start):
    return path.casefold().startswith(start.casefold())


def store(device, computer=None, user=None, desktop=None):
    """The switches of one device; None leaves one out."""
    places = {
        f"HKLM\\{STORE}\\{device}": computer,
        f"HKCU\\{STORE}\\{device}": user,
        f"HKCU\\{STORE}\\{device}\\NonPackaged": desktop,
    }
    return {path: {"Value": value} for path, value in places.items() if value is not None}


def used(device, program, start=133_400_000_000_000_000, stop=0, value="Allow"):
    """A program's own key: by its path if it has one, else by its package."""
    desktop = "\\" in program
    path = f"NonPackaged\\{program.replace(chr(92), '#')}" if desktop else program
    times = {"LastUsedTimeStart": start, "LastUsedTimeStop": stop}
    return {f"HKCU\\{STORE}\\{device}\\{path}": {"Value": value, **times}}


ALLOWED = store("webcam", "Allow", "Allow", "Allow") | store(
    "microphone", "Allow", "Allow", "Allow"
)
"""Windows 11 as it comes."""

CHROME = r"C:\Program Files\Google\Chrome\Application\chrome.exe"
EDGE = r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe"
TEAMS = "MSTeams_8wekyb3d8bbwe"
TEAMS_FILE = (
    r"C:\Program Files\WindowsApps\MSTeams_24295.605.3225.8804_x64__8wekyb3d8bbwe\ms-teams.exe"
)

_CLIENTS = r"SOFTWARE\Clients\StartMenuInternet"
_HTTPS = r"HKCU\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https"
_UNINSTALL = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall"


def opens_with(handler, newer=None):
    """The user's choice of browser; ``newer`` where newer versions of Windows keep it."""
    chosen = {rf"{_HTTPS}\UserChoice": {"ProgId": handler, "Hash": "c0ffee="}}
    return chosen | ({rf"{_HTTPS}\UserChoiceLatest\ProgId": {"ProgId": newer}} if newer else {})


BROWSERS = {
    rf"HKLM\{_CLIENTS}\Google Chrome": {},
    rf"HKLM\{_CLIENTS}\IEXPLORE.EXE": {},
    r"HKLM\SOFTWARE\WOW6432Node\Clients\StartMenuInternet\Microsoft Edge\Capabilities": {},
    rf"HKCU\{_CLIENTS}\Firefox-308046B0AF4A39CB": {},
    r"HKCU\Software\Google\Chrome\BLBeacon": {"version": "131.0.6778.86", "state": 1},
    r"HKCU\Software\Microsoft\Edge\BLBeacon": {"version": "131.0.2903.70"},
    r"HKLM\SOFTWARE\Mozilla\Mozilla Firefox": {"CurrentVersion": "132.0.2 (x64 sv-SE)"},
}

PROGRAMS = {
    rf"HKLM\{_UNINSTALL}\{{2F8A}}": {"DisplayName": "Pexip Infinity Connect", "Publisher": "Pexip"},
    rf"HKLM\{_UNINSTALL}\Broken": {"DisplayName": 7},
    rf"HKLM\{_UNINSTALL}\Hidden": {"SystemComponent": 1},
    r"HKLM\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall\{731F}": {
        "DisplayName": "Teams Machine-Wide Installer"
    },
    rf"HKCU\{_UNINSTALL}\ZoomUMX": {"DisplayName": "Zoom Workplace (64-bit)"},
    rf"HKCU\{_UNINSTALL}\Add": {"DisplayName": "Cisco Webex Meetings plug-in for Outlook"},
    (
        r"HKCU\Software\Classes\Local Settings\Software\Microsoft\Windows\CurrentVersion\AppModel"
        r"\Repository\Packages\MSTeams_24295.605.3225.8804_x64__8wekyb3d8bbwe"
    ): {"DisplayName": "@{MSTeams?ms-resource://x}"},
}
"""What a clinician's computer had installed, other people's programs left out."""

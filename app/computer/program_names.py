"""Programs by the names that people know them by, from the names of their files.

Only a program of this list is named in a report: what else runs on somebody's computer is nobody's
business. The list holds what people meet in, look at pictures with and browse with.
"""

import re

from app.plain_text import plain

LONGEST_NAME = 40
"""Characters of a program's name that are shown."""

_NAMES = {
    "Microsoft Teams": "teams ms-teams msteams teams-for-linux",
    "Google Chrome": "chrome google-chrome google-chrome-stable",
    "Chromium": "chromium chromium-browser",
    "Microsoft Edge": "msedge microsoft-edge microsoft-edge-stable msedgewebview2",
    "Firefox": "firefox firefox-esr firefox-bin",
    "Safari": "safari",
    "Internet Explorer": "iexplore",
    "Opera": "opera",
    "Brave": "brave brave-browser",
    "Vivaldi": "vivaldi vivaldi-bin vivaldi-stable",
    "Zoom": "zoom zoom.us",
    "Webex": "webex webexhost ciscocollabhost atmgr",
    "Cisco Jabber": "ciscojabber",
    "Pexip": "pexip pexip-infinity-connect pexipinfinityconnect pexip.infinity.connect",
    "Skype": "skype skypeapp",
    "Skype for Business": "lync",
    "Slack": "slack",
    "Discord": "discord",
    "WhatsApp": "whatsapp",
    "Signal": "signal signal-desktop",
    "Telegram": "telegram telegram-desktop",
    "FaceTime": "facetime",
    "Jitsi Meet": "jitsi-meet",
    "GoTo Meeting": "gotomeeting g2mcomm goto",
    "BlueJeans": "bluejeans",
    "Vidyo": "vidyo vidyodesktop vidyoconnect",
    "Whereby": "whereby",
    "OBS Studio": "obs obs64 obs32",
    "Windows Camera": "windowscamera",
    "Cheese": "cheese",
    "guvcview": "guvcview",
    "VLC": "vlc",
    "Logi Tune": "logitune logi-tune",
    "Jabra Direct": "jabra-direct jabradirect",
    "Citrix Workspace": "wfica32 wfica hdxteams hdxrtcengine selfservice",
    "Omnissa Horizon": "vmware-view horizon-client vmware-remotemks",
    "Phone Link": "phoneexperiencehost",
}
_BY_FILE = {file: name for name, files in _NAMES.items() for file in files.split()}

KNOWN = frozenset(_NAMES)
"""The names that a report may hold."""

_ENDING = re.compile(r"\.(exe|app|bin|appimage)$", re.IGNORECASE)


def known_as(file: str) -> str:
    """Return the program's name, made plain, from the path or name of its file."""
    stem = _ENDING.sub("", re.split(r"[\\/]", file.strip())[-1])
    return _BY_FILE.get(stem.casefold().replace(" ", "-"), "") or plain(stem, LONGEST_NAME)


def known_only(names: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out every name that a report may not hold."""
    return tuple(name for name in names if name in KNOWN)

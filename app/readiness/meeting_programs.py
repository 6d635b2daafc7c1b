"""The meeting programs that are looked for, by the names under which systems list them."""

import re

_NAMES = {
    "Pexip": r"pexip\b",
    "Microsoft Teams": r"(microsoft )?teams\b|msteams\b",
    "Zoom": r"zoom( workplace| meetings?| client.*|\.us)?( \(.*\))?$",
    "Webex": r"(cisco )?webex\b",
    "Cisco Jabber": r"(cisco )?jabber$|cisco jabber\b",
    "Skype for Business": r"(microsoft )?skype for business\b",
    "Jitsi Meet": r"jitsi meet\b",
    "Whereby": r"whereby\b",
    "Vidyo": r"vidyo",
    "GoTo Meeting": r"goto ?meeting\b",
    "BlueJeans": r"bluejeans\b",
    "Citrix Workspace": r"citrix workspace\b",
    "Omnissa Horizon": r"(omnissa|vmware) horizon client\b",
}
_PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _NAMES.items()}
_NOT_ITSELF = re.compile(
    r"add-?in|plug-?in|for outlook|for office|installer|updater|webview|scheduler|extension",
    re.IGNORECASE,
)
_KNOWN = {name.casefold(): name for name in _NAMES}

KNOWN = frozenset(_NAMES)
"""Their names."""


def meeting_program(listed: str) -> str:
    """Return which meeting program a system lists under this name; empty if none.

    What only belongs to one, such as a button in the calendar, is not it.
    """
    name = listed.strip()
    if _NOT_ITSELF.search(name):
        return ""
    return next((own for own, pattern in _PATTERNS.items() if pattern.match(name)), "")


def program_called(name: str) -> str:
    """Return the name in the list for what a guideline calls it; empty if it is not in it."""
    return _KNOWN.get(name.strip().casefold(), "") or meeting_program(name)

"""The browsers that are told apart, by the names that people and guidelines call them."""

CHROME, EDGE, FIREFOX, SAFARI = "Google Chrome", "Microsoft Edge", "Firefox", "Safari"
INTERNET_EXPLORER = "Internet Explorer"

OTHER = "other"
"""Stands for a browser that is none of these."""

_CALLED = {
    CHROME: ("chrome",),
    EDGE: ("edge",),
    FIREFOX: ("mozilla firefox",),
    SAFARI: ("apple safari",),
    INTERNET_EXPLORER: ("ie", "microsoft internet explorer"),
    "Chromium": (),
    "Brave": ("brave browser",),
    "Opera": (),
    "Vivaldi": (),
}
_BY_NAME = {name.casefold(): own for own, names in _CALLED.items() for name in (own, *names)}


def browser_called(name: str) -> str:
    """Return the browser's full name; a name that is not known stays as it is."""
    return _BY_NAME.get(" ".join(name.casefold().split()), name)

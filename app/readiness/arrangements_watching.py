"""Reads ``[meetings]`` of the administrator's file: whether and how meetings are watched."""

import re
from urllib.parse import urlsplit

from app.guidelines.guideline import Guideline
from app.guidelines.watch_policy import LONGEST_DISPLAY_NAME, Address, WatchPolicy, display_name
from app.toml_values import HOST, NOT_A_URL, Section
from app.wording import QT_TRANSLATE_NOOP

LONGEST_HOST = 253

_PATH = re.compile(r"[A-Za-z0-9._~/-]*")

NOT_HOSTS = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {key} takes names of servers such as video.example.org. The others are left out.",
)


def read_watching(section: Section, usual: WatchPolicy, guideline: Guideline | None) -> WatchPolicy:
    """Return what the section says; what it does not say is as in ``usual``.

    ``guideline`` gives the organisation's name and language for the name in the meeting's list.
    """
    pattern = section.text("display_name", longest=LONGEST_DISPLAY_NAME)
    policy = WatchPolicy(
        allowed=section.flag("watch", usual.allowed),
        servers=_servers(section, usual.servers),
        cisco=_address(section, "cisco", usual.cisco),
        display_name=display_name(pattern, guideline) if pattern else usual.display_name,
        missing_after_minutes=section.whole(
            "missing_after_minutes", usual.missing_after_minutes, 1, 60
        ),
        look_again_minutes=section.whole("look_again_minutes", usual.look_again_minutes, 0, 60),
    )
    section.done()
    return policy


def _servers(section: Section, usual: frozenset[str]) -> frozenset[str]:
    names = section.texts("servers", tuple(sorted(usual)))
    good = [name for name in names if _is_server(name)]
    if len(good) < len(names):
        section.refuse("file.not_hosts", NOT_HOSTS, "servers")
    return frozenset(name.lower() for name in good)


def _is_server(name: str) -> bool:
    """A leading dot takes every name below, but not every name of a whole country."""
    bare = name.removeprefix(".")
    is_wide = name.startswith(".") and "." not in bare
    return len(name) <= LONGEST_HOST and not is_wide and HOST.fullmatch(bare) is not None


def _address(section: Section, key: str, usual: Address | None) -> Address | None:
    url = section.url(key)
    if not url:
        return usual
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    fits = _PATH.fullmatch(path) and ".." not in path and not (parts.query or parts.fragment)
    port = _port(url)
    if not fits or port is None:
        section.refuse("file.not_a_url", NOT_A_URL, key)
        return usual
    return Address((parts.hostname or "").lower(), port, path)


def _port(url: str) -> int | None:
    try:
        port = urlsplit(url).port
    except ValueError:
        return None
    return 443 if port is None else port or None

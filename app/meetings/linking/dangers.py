"""What speaks against opening a link."""

import re
from collections.abc import Iterator
from types import MappingProxyType
from urllib.parse import unquote

from app.meetings.linking import hosts
from app.meetings.linking.model import Danger, DangerKind
from app.meetings.linking.target import INVISIBLE, Target, target
from app.plain_text import plain

LONGEST_VALUE = 100
"""Characters of a server's name that are shown."""

WEB = ("https", "http")
_USUAL_PORTS = MappingProxyType({"https": 443, "http": 80})

_SCRIPTS = ("javascript:", "data:", "vbscript:", "file:", "blob:")
_LEADING_KEYS = frozenset(
    {
        "u", "url", "uri", "r", "q", "to", "go", "goto", "next", "link", "href", "target", "dest",
        "destination", "redirect", "redirect_uri", "redirect_url", "redirecturl", "redir", "return",
        "returnto", "return_to", "returnurl", "return_url", "continue", "callback", "forward",
    }
)  # fmt: skip
"""Names of keys that lead on to another page, so that a bare server name there counts."""

_LEADS_ON = re.compile(r"(?:https?:)?[/\\]{2,}|https?:[/\\]*", re.IGNORECASE)
_BARE_HOST = re.compile(r"(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?=[/\\:?#]|$)")
_MOST_QUOTES = 4
"""Times that a value is taken out of its percent signs."""


def danger(kind: DangerKind, host: str = "", other: str = "") -> Danger:
    """Return a danger with its values made plain."""
    values = {"host": plain(host, LONGEST_VALUE), "other": plain(other, LONGEST_VALUE)}
    return Danger(kind, MappingProxyType(values))


def dangers_of(link: Target, known: tuple[str, ...]) -> Iterator[Danger]:
    """Yield everything that speaks against a link, the weightiest first.

    Args:
        link: where it leads, filters taken off.
        known: the servers that are known; a leading dot takes every name below.
    """
    if link.scheme not in WEB:
        yield danger(DangerKind.SCHEME, other=f"{link.scheme}:")
        return
    yield from _of_the_host(link, known)
    if link.user:
        yield danger(DangerKind.USER_PART, link.host)
    if link.has_invisible:
        yield danger(DangerKind.INVISIBLE)
    if link.port not in (None, _USUAL_PORTS[link.scheme]):
        port = "?" if link.port == -1 else str(link.port)
        yield danger(DangerKind.PORT, link.host, port)
    onward = _leads_on(link)
    if onward:
        yield danger(DangerKind.REDIRECT, link.host, onward)
    if link.scheme == "http":
        yield danger(DangerKind.NOT_ENCRYPTED, link.host)


def names_other(shown: str, host: str) -> bool:
    """Tell whether a text that shows the host ``shown`` leads away from it."""
    bare = shown.removeprefix("www.")
    return bool(bare) and host != bare and not host.endswith("." + bare)


def _of_the_host(link: Target, known: tuple[str, ...]) -> Iterator[Danger]:
    if link.is_odd or not link.host:
        yield danger(DangerKind.ODD_HOST, link.host)
    if hosts.is_address(link.host):
        yield danger(DangerKind.IP_ADDRESS, link.host)
        return
    if hosts.has_foreign_letters(link.host):
        yield danger(DangerKind.LOOKALIKE_LETTERS, link.host)
    borrowed = hosts.borrowed(link.host, known)
    near = "" if borrowed else hosts.nearly(link.host, known)
    if borrowed:
        yield danger(DangerKind.BORROWED_NAME, link.host, borrowed)
    elif near:
        yield danger(DangerKind.NEARLY_KNOWN, link.host, near)


def _leads_on(link: Target) -> str:
    """Return the server or the kind of script that a key of the link leads on to; else empty."""
    for key, value in link.values:
        inner = _unquoted(value)
        script = next((one for one in _SCRIPTS if inner.casefold().startswith(one)), "")
        if script:
            return script
        start = _LEADS_ON.match(inner)
        if start is None and not (key in _LEADING_KEYS and _BARE_HOST.match(inner)):
            continue
        onward = target("https://" + inner[start.end() if start else 0 :])
        if onward is not None and onward.host and onward.host != link.host:
            return onward.host
    return ""


def _unquoted(value: str) -> str:
    for _ in range(_MOST_QUOTES):
        value, before = unquote(value), value
        if value == before:
            break
    # Browsers skip blanks in front, and breaks wherever they stand.
    return INVISIBLE.sub("", value).strip()

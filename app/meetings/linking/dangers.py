"""What speaks against opening a link."""

import re
from collections.abc import Iterator
from types import MappingProxyType

from app.meetings.linking import hosts
from app.meetings.linking.model import Danger, DangerKind
from app.meetings.linking.target import Target, target
from app.plain_text import plain

LONGEST_VALUE = 100
"""Characters of a server's name that are shown."""

WEB = ("https", "http")
_USUAL_PORTS = MappingProxyType({"https": 443, "http": 80})

_HOST_SHOWN = re.compile(
    # A country's two letters or a usual ending: "Dagsorden.pdf" names no server.
    r"(?:https?://)?(?:[^\s/@<>]{1,80}@)?((?:[\w-]{1,63}\.){1,8}(?:[^\W\d_]{2}|com|org|net|info|edu"
    r"|gov|int|app|dev|cloud|online|site|health|care|help|live|link|video|microsoft|example))"
    r"(?=[\s/:?#,;)>\]]|\.?$)",
    re.IGNORECASE,
)


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


def shown_host(text: str) -> str:
    """Return the server's name that a text shows as the place where a link leads; else empty."""
    cut = text.strip()[:300]
    whole = target(cut) if cut.casefold().startswith(("http:", "https:")) else None
    if whole is not None and whole.host:
        return whole.host
    found = _HOST_SHOWN.match(cut)
    return found[1].casefold() if found else ""


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
    for value in link.keys.values():
        if value[:8].casefold().startswith(("http://", "https://", "//")):
            address = value if not value.startswith("//") else f"https:{value}"
            onward = target(address)
            if onward is not None and onward.host != link.host:
                return onward.host
    return ""

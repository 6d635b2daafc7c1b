"""Takes off the addresses that mail filters put around a link."""

import base64
import binascii
import re
from collections.abc import Iterable
from urllib.parse import unquote

from app.meetings.linking.target import LONGEST_URL, Target, target
from app.meetings.services_file import Wrapper, matches

MOST_LAYERS = 8
"""Filters around one link. Each organisation that a mail passes adds one."""

_V3 = re.compile(r"/v3/__(.{1,4096}?)__;([A-Za-z0-9_=-]{0,2000})", re.DOTALL)
_V3_GAP = re.compile(r"\*(\*[A-Za-z0-9_-])?")
_LENGTHS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_HEX = re.compile(r"-([0-9A-Fa-f]{2})")


def unwrapped(link: Target, wrappers: Iterable[Wrapper]) -> tuple[Target, tuple[str, ...]]:
    """Return where a link really leads, and the hosts of the filters around it.

    The result is a filter's own address still if the inner one cannot be read.
    """
    known = tuple(wrappers)
    around: list[str] = []
    for _ in range(MOST_LAYERS):
        inner = _inner(link, known)
        if inner is None:
            break
        around.append(link.host)
        link = inner
    return link, tuple(around)


def is_wrapped(link: Target, wrappers: Iterable[Wrapper]) -> bool:
    """Tell whether it is the address of a mail filter."""
    return any(_fits(wrapper, link) for wrapper in wrappers)


def _fits(wrapper: Wrapper, link: Target) -> bool:
    # With a user part, browsers and filters may disagree about the host.
    if link.user or not any(matches(host, link.host) for host in wrapper.hosts):
        return False
    return not wrapper.path or "/" + "/".join(link.parts) == wrapper.path


def _inner(link: Target, wrappers: tuple[Wrapper, ...]) -> Target | None:
    for wrapper in wrappers:
        if _fits(wrapper, link):
            address = _proofpoint(link) if wrapper.form == "proofpoint" else _value(wrapper, link)
            return _address(address, link) if address else None
    return None


def _value(wrapper: Wrapper, link: Target) -> str:
    return next((link.keys[key] for key in wrapper.keys if link.keys.get(key)), "")


def _address(text: str, around: Target) -> Target | None:
    if re.match(r"https?%3a", text, re.IGNORECASE):
        text = unquote(text)
    if text.startswith("/"):
        # Teams names the page on its own server: "/_#/l/meetup-join/…".
        path = text.removeprefix("/_#").removeprefix("/v2/#")
        text = f"https://{around.host}{path if path.startswith('/') else '/' + path}"
    return target(text) if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", text) else None


def _proofpoint(link: Target) -> str:
    version = link.parts[0].casefold() if link.parts else ""
    if version == "v3":
        return _version_3(link.url)
    address = link.keys.get("u", "")
    if version == "v2":
        address = unquote(_HEX.sub(r"%\1", address.replace("_", "/")))
    return address


def _version_3(url: str) -> str:
    """Return the inner address: asterisks stand for what is listed in Base64 behind it."""
    found = _V3.search(url)
    if found is None:
        return ""
    coded = found[2] + "=" * (-len(found[2]) % 4)
    try:
        taken = list(base64.urlsafe_b64decode(coded).decode("utf-8"))
    except (binascii.Error, ValueError):
        return ""

    def filled(gap: re.Match[str]) -> str:
        count = _LENGTHS.index(gap[1][1]) + 2 if gap[1] else 1
        piece = "".join(taken[:count])
        del taken[:count]
        return piece

    inner = _V3_GAP.sub(filled, found[1])
    # Browsers merge the double slash when the address is a path.
    return re.sub(r"^(https?):/+", r"\1://", inner, count=1)[:LONGEST_URL]

"""The parts of one address, taken apart the way a browser does it."""

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from app.meetings.linking.host_name import host_name

LONGEST_URL = 4096
"""Characters. A Teams link inside two mail filters is a quarter of that."""

MOST_KEYS = 50

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30}):")

INVISIBLE = re.compile(
    "[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]"
)
"""Characters that are there and cannot be seen."""


@dataclass(frozen=True, slots=True)
class Target:
    """One address.

    Args:
        url: the whole, with nothing invisible in it.
        scheme: in small letters, without the colon.
        user: what stands before an ``@``.
        host: in small letters and, where the address had Punycode, in the letters it stands for.
        port: None if not given; -1 if it makes no sense.
        parts: of the path, decoded, also of a path behind ``#``.
        keys: of the query, decoded, names in small letters; the first of equal ones.
        has_invisible: something that cannot be seen was in it.
        is_odd: it is written so that programs read it differently.
        was_punycode: the host stood there as ``xn--``.
        values: every key of the query with its value, also where a name comes twice.
    """

    url: str
    scheme: str
    user: str
    host: str
    port: int | None
    parts: tuple[str, ...]
    keys: dict[str, str]
    has_invisible: bool = False
    is_odd: bool = False
    was_punycode: bool = False
    values: tuple[tuple[str, str], ...] = ()


def target(address: str) -> Target | None:
    """Return the parts of an address, or None if it is none."""
    trimmed = address.strip().strip("\u200b\ufeff\u200e\u200f")[:LONGEST_URL]
    clean = INVISIBLE.sub("", trimmed).replace("\\", "/")
    scheme = _SCHEME.match(clean)
    if scheme is None:
        return None
    try:
        split = urlsplit(clean)
        return _target(clean, split, trimmed)
    except (ValueError, UnicodeError):
        # Brackets that do not match, a host that cannot be one, thousands of keys.
        found = scheme[1].casefold()
        hidden = INVISIBLE.search(trimmed) is not None
        return Target(clean, found, "", "", None, (), {}, has_invisible=hidden, is_odd=True)


def _target(clean: str, split: SplitResult, original: str) -> Target:
    raw = split.netloc.rpartition("@")[2]
    name = host_name(split.hostname or "")
    pairs = _pairs(split)
    return Target(
        url=clean,
        scheme=split.scheme.casefold(),
        user=split.netloc.rpartition("@")[0],
        host=name.name,
        port=_port(split),
        parts=_parts(split),
        keys=dict(reversed(pairs)),
        has_invisible=INVISIBLE.search(original) is not None,
        is_odd="\\" in original.partition("?")[0] or "%" in raw or name.is_odd,
        was_punycode=name.was_punycode,
        values=pairs,
    )


def _port(split: SplitResult) -> int | None:
    try:
        return split.port
    except ValueError:
        return -1


def _parts(split: SplitResult) -> tuple[str, ...]:
    path = split.path
    if split.fragment.startswith("/"):
        path += "/#" + split.fragment.partition("?")[0]
    return tuple(unquote(part) for part in path.split("/")[:40] if part)


def _pairs(split: SplitResult) -> tuple[tuple[str, str], ...]:
    query = split.query
    if split.fragment.startswith(("/", "?")):
        query = "&".join(filter(None, (query, split.fragment.partition("?")[2])))
    pairs = parse_qsl(query.replace("&amp;", "&"), keep_blank_values=True, max_num_fields=MOST_KEYS)
    return tuple((name.casefold(), value) for name, value in pairs)

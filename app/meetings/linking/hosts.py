"""Server names that pretend to be a known one."""

# The letters below look alike on purpose.
# ruff: noqa: RUF001

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from app.meetings.services_file import matches

LONGEST_HOST = 253
SHORTEST_NAME = 6
"""Letters of a name before one differing letter counts as a likeness and not as another word."""

_SHARED_ENDINGS = frozenset({"kommune.no", "herad.no", "co.uk", "org.uk", "gov.uk", "nhs.uk"})
"""Endings under which many owners have their names, as under a country's own."""

_UNDER_MANY_ENDINGS = frozenset({"google", "microsoft", "outlook"})
"""Owners who have their name under the endings of most countries."""

_IPV4 = re.compile(r"(0x[0-9a-f]+|\d+)(\.(0x[0-9a-f]+|\d+)){0,3}")

_DRAWN_ALIKE = str.maketrans(
    {
        "0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "i": "l",
        "|": "l", "ı": "l", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŋ": "n", "ɡ": "g", "ɑ": "a",
        "а": "a", "в": "b", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c",
        "т": "t", "у": "y", "х": "x", "і": "l", "ї": "l", "ј": "j", "ѕ": "s", "ԁ": "d", "ԛ": "q",
        "ԝ": "w", "ѵ": "v", "һ": "h", "п": "n", "г": "r", "ь": "b", "ӏ": "l", "ո": "n", "օ": "o",
        "ս": "u", "հ": "h", "α": "a", "β": "b", "ε": "e", "η": "n", "ι": "l", "κ": "k", "ν": "v",
        "ο": "o", "ρ": "p", "τ": "t", "υ": "u", "χ": "x", "ω": "w", "γ": "y", "ϲ": "c", "ϳ": "j",
    }
)  # fmt: skip
"""Letters and digits that are drawn alike, each to one Latin letter. After UTS 39, shortened."""

_TWO_AS_ONE = (("rn", "m"), ("vv", "w"), ("cl", "d"))


def is_address(host: str) -> bool:
    """Tell whether a number stands where the name of a server should be."""
    return ":" in host or _IPV4.fullmatch(host) is not None


def has_foreign_letters(host: str) -> bool:
    """Tell whether a letter is not Latin; no hospital in the north has such a server name."""
    return any(
        character.isalpha() and not unicodedata.name(character, "").startswith("LATIN ")
        for character in host
        if character > "\u007f"
    )


def is_known(host: str, known: Iterable[str]) -> bool:
    """Tell whether a host is on the list, or of the same owner as one of it."""
    return any(matches(name, host) or _domain(name) == _domain(host) for name in known)


def borrowed(host: str, known: tuple[str, ...]) -> str:
    """Return the known name that is put into another server's name; empty if none is.

    ``meet.regionh.dk.example.com``, ``meet-regionh-dk.example.com``, ``regionh-login.dk``.
    """
    return _borrowed(host[:LONGEST_HOST], known)


def nearly(host: str, known: tuple[str, ...]) -> str:
    """Return the known name that a host looks like without being it; empty if it does not."""
    return _nearly(host[:LONGEST_HOST], known)


@lru_cache(maxsize=512)
def _borrowed(host: str, known: tuple[str, ...]) -> str:
    if is_known(host, known):
        return ""
    dotted = f".{host}."
    dashed = dotted.replace("-", ".")
    for name in known:
        inside = f".{name.strip('.')}."
        if inside in dotted or inside in dashed:
            return name.strip(".")
    pieces = set(_domain(host).partition(".")[0].split("-"))
    own = (name for name in known if len(_owner(name)) >= SHORTEST_NAME and _owner(name) in pieces)
    # The very name under another ending is told as nearly known.
    return next((_domain(name) for name in own if len(pieces) > 1), "")


@lru_cache(maxsize=512)
def _nearly(host: str, known: tuple[str, ...]) -> str:
    if is_known(host, known):
        return ""
    return next((name.strip(".") for name in known if _alike(host, name.strip("."))), "")


def _alike(host: str, name: str) -> bool:
    if skeleton(host) == skeleton(name) or _one_apart(host, name):
        return True
    mine, theirs = _owner(host), _owner(name)
    if _ending(host) == _ending(name) and skeleton(mine) == skeleton(theirs):
        return True
    if len(theirs) < SHORTEST_NAME:
        return False
    same_ending = _ending(host) == _ending(name)
    if mine == theirs:
        return theirs not in _UNDER_MANY_ENDINGS
    return same_ending and _one_apart(mine, theirs)


def skeleton(name: str) -> str:
    """Return what a name looks like: two that look alike have the same skeleton."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    drawn = "".join(c for c in bare if not unicodedata.combining(c)).translate(_DRAWN_ALIKE)
    for two, one in _TWO_AS_ONE:
        drawn = drawn.replace(two, one)
    return drawn


def _domain(host: str) -> str:
    labels = host.strip(".").split(".")
    is_shared = ".".join(labels[-2:]) in _SHARED_ENDINGS
    return ".".join(labels[-3 if is_shared else -2 :])


def _owner(host: str) -> str:
    return _domain(host).partition(".")[0]


def _ending(host: str) -> str:
    return _domain(host).partition(".")[2]


def _one_apart(one: str, other: str) -> bool:
    """Tell whether one letter was changed, added, left out, or swapped with its neighbour."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, others = one[start:], other[start:]
    swapped = rest[:2] == others[:2][::-1] and rest[2:] == others[2:]
    return swapped or rest[1:] == others[1:] or rest[1:] == others or rest == others[1:]

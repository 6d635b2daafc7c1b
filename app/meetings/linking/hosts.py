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

SHORTEST_INSIDE = 5
"""Letters of an owner's name before it counts inside another one: three are any abbreviation."""

_SHARED_ENDINGS = frozenset({"kommune.no", "herad.no", "nhs.uk"})
"""Endings under which many owners have their names, as under a country's own."""

_SHARED_BEFORE_A_COUNTRY = frozenset({"co", "com", "org", "net", "gov", "ac", "edu"})

_UNDER_MANY_ENDINGS = frozenset({"google", "microsoft", "outlook", "skype", "webex", "zoom"})
"""Owners who have their name under the endings of most countries."""

_OPEN_COUNTRIES = frozenset({"co", "cm", "om", "ne", "tk", "ml", "ga", "cf", "gq"})
"""Countries' endings that look like ".com", ".net" or cost nothing: used to pretend."""

_ANY_WORD = frozenset(
    {
        "live", "cloud", "zoom", "skype", "webex", "lync", "outlook", "google", "hospital",
        "sykehus", "sjukhus", "sygehus", "region", "kommune", "video", "meet", "meeting", "join",
        "sundhed", "helse", "health", "vard", "portal", "rooms", "login", "mail", "example",
    }
)  # fmt: skip
"""Owners' names that others use too, as a word or for a product of theirs."""

_TENANTS = frozenset(
    {
        "sharepoint.com", "onmicrosoft.com", "office.com", "office365.com", "microsoftonline.com",
        "azurewebsites.net", "windows.net", "dynamics.com", "service-now.com", "zendesk.com",
        "atlassian.net", "visibacare.com", "visibacare.dev", "webex.com", "zoom.us", "zoom.com",
        "whereby.com", "google.com", "cloud.microsoft",
    }
)  # fmt: skip
"""Owners who give each of their customers a server with the customer's name in it."""

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
    found = _name_inside(host, known)
    if found or _domain(host) in _TENANTS:
        return found
    return _owner_inside(host, known)


def _name_inside(host: str, known: tuple[str, ...]) -> str:
    """Return the known server, or its owner's name with the ending, that a host holds."""
    dotted = f".{host}."
    dashed = dotted.replace("-", ".")
    names = [name.strip(".") for name in known]
    for inside in (*names, *map(_domain, names)):
        # Its own name under a country's ".com" is a question of endings.
        if _owner(inside) != _owner(host) and (f".{inside}." in dotted or f".{inside}." in dashed):
            return inside
    below = f".{'.'.join(_below(host))}."
    starts = ((name, name.removesuffix(_ending(name))) for name in names)
    # "meet.google." in front of somebody's own name.
    return next((name for name, start in starts if "." in start[:-1] and f".{start}" in below), "")


def _owner_inside(host: str, known: tuple[str, ...]) -> str:
    """Return the known owner whose bare name is a part or a piece of a part of a host."""
    first, _, ending = _domain(host).partition(".")
    pieces = set(first.split("-"))
    below = {piece for label in _below(host) for piece in (label, *label.split("-"))}
    for name in known:
        owner = _owner(name)
        is_long = len(owner) >= SHORTEST_INSIDE
        # The very name under another ending is told as nearly known.
        in_name = owner in pieces and len(pieces) > 1 and (is_long or ending == _ending(name))
        if owner not in _ANY_WORD and (in_name or (is_long and owner in below)):
            return _domain(name)
    return ""


@lru_cache(maxsize=512)
def _nearly(host: str, known: tuple[str, ...]) -> str:
    if is_known(host, known):
        return ""
    return next((name.strip(".") for name in known if _alike(host, name.strip("."))), "")


def _alike(host: str, name: str) -> bool:
    if skeleton(host) == skeleton(name) or _one_apart(host, name):
        return True
    mine, theirs = _owner(host), _owner(name)
    same_ending = _ending(host) == _ending(name)
    if mine == theirs and not same_ending:
        return not _has_many_endings(theirs, _ending(host)) and (
            theirs not in _ANY_WORD or _below(host) == _below(name) != ()
        )
    if same_ending and skeleton(mine) == skeleton(theirs):
        return True
    return len(theirs) >= SHORTEST_NAME and same_ending and _one_apart(mine, theirs)


def _has_many_endings(owner: str, ending: str) -> bool:
    country = ending.rpartition(".")[2]
    is_country = len(country) == 2 and country not in _OPEN_COUNTRIES
    return owner in _UNDER_MANY_ENDINGS and (is_country or ending == "com")


def skeleton(name: str) -> str:
    """Return what a name looks like: two that look alike have the same skeleton."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    drawn = "".join(c for c in bare if not unicodedata.combining(c)).translate(_DRAWN_ALIKE)
    for two, one in _TWO_AS_ONE:
        drawn = drawn.replace(two, one)
    return drawn


def _domain(host: str) -> str:
    """Return the part of a name that was registered by somebody: their name and the ending."""
    labels = host.strip(".").split(".")
    ending = labels[-2:]
    is_shared = ".".join(ending) in _SHARED_ENDINGS or (
        len(ending) == 2 and ending[0] in _SHARED_BEFORE_A_COUNTRY and len(ending[1]) == 2
    )
    return ".".join(labels[-3 if is_shared else -2 :])


def _below(host: str) -> tuple[str, ...]:
    """Return the parts in front of the registered name."""
    bare = host.strip(".")
    return tuple(bare.removesuffix(_domain(bare)).strip(".").split(".")) if bare else ()


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

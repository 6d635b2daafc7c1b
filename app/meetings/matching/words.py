"""The words of ``resources/names.toml``, folded and ready to look up."""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from app import paths
from app.meetings.matching.folding import strict
from app.toml_file import Table, read_table

logger = logging.getLogger(__name__)

FILE_NAME = "names.toml"

Groups = Mapping[str, frozenset[int]]
"""A name to the numbers of the groups that it belongs to."""

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Words:
    """Words beside names, and what is known of some names. All folded strictly.

    Args:
        roles, role_endings: titles and what people do.
        generations: which of two with one name.
        relations: what somebody is to somebody else.
        badges, placeholders: signs of services, and what stands in place of a name.
        devices, rooms, models: machines.
        places, place_endings: where people work.
        together, of_somebody, from_somewhere, not_them: what stands between names.
        particles, families: parts of family names.
        family_endings, family_words, not_family: how a family name is recognised.
        common: family names that very many have.
        same, short, pet: spellings and short forms of given names.
        double_firsts, double_seconds: given names that are used as one.
        kinds: by kind of participant, what such people call themselves.
    """

    roles: frozenset[str] = _NONE
    role_endings: tuple[str, ...] = ()
    generations: frozenset[str] = _NONE
    relations: frozenset[str] = _NONE
    badges: frozenset[str] = _NONE
    placeholders: frozenset[str] = _NONE
    devices: frozenset[str] = _NONE
    rooms: frozenset[str] = _NONE
    models: frozenset[str] = _NONE
    places: frozenset[str] = _NONE
    place_endings: tuple[str, ...] = ()
    together: frozenset[str] = _NONE
    of_somebody: frozenset[str] = _NONE
    from_somewhere: frozenset[str] = _NONE
    not_them: frozenset[str] = _NONE
    particles: frozenset[str] = _NONE
    families: frozenset[str] = _NONE
    family_endings: tuple[str, ...] = ()
    family_words: frozenset[str] = _NONE
    not_family: frozenset[str] = _NONE
    common: frozenset[str] = _NONE
    same: Groups = field(default_factory=dict)
    short: Groups = field(default_factory=dict)
    pet: Groups = field(default_factory=dict)
    double_firsts: frozenset[str] = _NONE
    double_seconds: frozenset[str] = _NONE
    kinds: Mapping[str, frozenset[str]] = field(default_factory=dict)


@lru_cache(maxsize=1)
def shipped() -> Words:
    """Return the words that come with the program."""
    return read(paths.resources_dir() / FILE_NAME)


def read(path: Path) -> Words:
    """Return the words of a file; none if it cannot be used, and then less is recognised."""
    table = read_table(path)
    if not isinstance(table, Table):
        logger.warning("%s cannot be used: titles and short forms are not known", FILE_NAME)
        return Words()
    content = table.content
    return Words(
        **_beside(content),
        **_between(content),
        **_names(content),
        kinds={str(kind): _set(texts) for kind, texts in _section(content, "kinds").items()},
    )


def _beside(content: Mapping[str, Any]) -> dict[str, Any]:
    beside, devices = _section(content, "beside"), _section(content, "devices")
    places = _section(content, "places")
    return {
        "roles": _set(beside.get("roles")),
        "role_endings": tuple(_set(beside.get("role_endings"))),
        "generations": _set(beside.get("generations")),
        "relations": _set(beside.get("relations")),
        "badges": _set(beside.get("badges")),
        "placeholders": _set(beside.get("placeholders")),
        "devices": _set(devices.get("words")),
        "rooms": _set(devices.get("rooms")),
        "models": _set(devices.get("models")),
        "places": _set(places.get("words")),
        "place_endings": tuple(_set(places.get("endings"))),
    }


def _between(content: Mapping[str, Any]) -> dict[str, Any]:
    between = _section(content, "between")
    keys = ("together", "of_somebody", "from_somewhere", "not_them", "particles", "families")
    return {key: _set(between.get(key)) for key in keys}


def _names(content: Mapping[str, Any]) -> dict[str, Any]:
    family, given = _section(content, "family"), _section(content, "given")
    return {
        "family_endings": tuple(_set(family.get("endings"))),
        "family_words": _set(family.get("words")),
        "not_family": _set(family.get("given_all_the_same")),
        "common": _set(family.get("common")),
        "same": _groups(given.get("same")),
        "short": _groups(given.get("short")),
        "pet": _groups(given.get("pet")),
        "double_firsts": _set(given.get("double_firsts")),
        "double_seconds": _set(given.get("double_seconds")),
    }


def _section(content: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    section = content.get(name)
    return section if isinstance(section, dict) else {}


def _texts(value: object) -> Iterable[str]:
    return (one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def _set(value: object) -> frozenset[str]:
    return frozenset(strict(one).replace("-", "") for one in _texts(value))


def _groups(value: object) -> Groups:
    groups: dict[str, set[int]] = {}
    for number, names in enumerate(value if isinstance(value, list) else ()):
        for name in _set(names):
            groups.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}

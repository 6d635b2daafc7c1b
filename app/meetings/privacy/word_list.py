"""The words of ``resources/privacy_words.toml``, ready to look up."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app import paths
from app.meetings.privacy.kind import Kind
from app.toml_file import Table, read_table

logger = logging.getLogger(__name__)

FILE_NAME = "privacy_words.toml"
KEY = 3
"""Stems are filed under so many first letters; none may be shorter."""

_KINDS = (Kind.DIAGNOSIS, Kind.TREATMENT, Kind.WARD)
Stems = Mapping[str, tuple[tuple[str, Kind, bool], ...]]


@dataclass(frozen=True, slots=True)
class WordList:
    """Words that tell something, and the words by which other things are recognised.

    Args:
        stems: by their first letters: stem, what it tells, whether it counts inside a word too.
        whole: words that count alone.
        capitals: words that count alone and in capitals.
        fine: words that hold a stem and tell nothing.
        persons: words for a person, such as boy.
        no_names: capitalised words that are no names.
        private_domains: mail services of private people.
        languages: by language its small words.
        placeholders: by language what stands in place of something left out.
    """

    stems: Stems = field(default_factory=lambda: MappingProxyType({}))
    whole: Mapping[str, Kind] = field(default_factory=lambda: MappingProxyType({}))
    capitals: Mapping[str, Kind] = field(default_factory=lambda: MappingProxyType({}))
    fine: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    no_names: frozenset[str] = frozenset()
    private_domains: frozenset[str] = frozenset()
    languages: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    placeholders: Mapping[str, Mapping[str, str]] = field(
        default_factory=lambda: MappingProxyType({})
    )

    @property
    def is_empty(self) -> bool:
        """Whether the file could not be used."""
        return not self.stems


@lru_cache(maxsize=1)
def shipped() -> WordList:
    """Return the words that come with the program."""
    return read(paths.resources_dir() / FILE_NAME)


def read(path: Path) -> WordList:
    """Return the words of a file; an empty list if it cannot be used."""
    table = read_table(path)
    if not isinstance(table, Table):
        logger.warning("%s cannot be used: words are not looked for", FILE_NAME)
        return WordList()
    content = table.content
    return WordList(
        stems=_stems(content),
        whole={word: kind for kind in _KINDS for word in _texts(content, kind, "whole")},
        capitals={word: kind for kind in _KINDS for word in _texts(content, kind, "capitals")},
        fine=frozenset(_texts(content, "fine", "words")),
        persons=frozenset(_texts(content, "people", "persons")),
        no_names=frozenset(_texts(content, "people", "no_names")),
        private_domains=frozenset(_texts(content, "mail", "private_domains")),
        languages={
            code: frozenset(_texts(content, "languages", code)) for code in ("da", "sv", "nb", "en")
        },
        placeholders={
            code: {key: str(text) for key, text in _section(words, "").items()}
            for code, words in _section(content, "placeholders").items()
        },
    )


def _stems(content: Mapping[str, Any]) -> Stems:
    filed: dict[str, list[tuple[str, Kind, bool]]] = {}
    for kind in _KINDS:
        for place in ("anywhere", "beginning"):
            for stem in _texts(content, kind, place):
                if len(stem) >= KEY:
                    filed.setdefault(stem[:KEY], []).append((stem, kind, place == "anywhere"))
    # The longer stem tells more exactly what is meant.
    return {key: tuple(sorted(stems, key=lambda s: -len(s[0]))) for key, stems in filed.items()}


def _section(content: Any, name: str) -> Mapping[str, Any]:  # noqa: ANN401
    section = content.get(name) if name and isinstance(content, dict) else content
    return section if isinstance(section, dict) else {}


def _texts(content: Mapping[str, Any], section: str, key: str) -> list[str]:
    values = _section(content, section).get(key)
    return [value for value in values if isinstance(value, str)] if isinstance(values, list) else []

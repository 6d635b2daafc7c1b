"""Puts what is known of a meeting into the sentences of its script. Memory only."""

import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from app import paths
from app.guidelines.scripts import VARIABLES
from app.guidelines.texts import Texts, in_language
from app.plain_text import plain
from app.toml_file import Table, read_table

logger = logging.getLogger(__name__)

FILE_NAME = "script_words.toml"

LONGEST_VALUE = 120
"""Characters of what is put into a sentence; a purpose is a few words."""

VARIABLE = re.compile("{(" + "|".join(VARIABLES) + ")}")
"""What stands in a sentence for what is not known until the meeting."""

Words = Mapping[str, Mapping[str, str]]
"""By language and variable."""


@dataclass(frozen=True, slots=True)
class Values:
    """What sentences can name; empty while nobody has said it.

    Args:
        leader: name of whoever leads.
        patient: name of the person the meeting is about.
        purpose: why it is held.
        end: when it ends, as it is said.
    """

    leader: str = field(default="", repr=False)
    patient: str = field(default="", repr=False)
    purpose: str = field(default="", repr=False)
    end: str = field(default="", repr=False)


NO_VALUES = Values()


def fill(text: str, values: Values, language: str, words: Words | None = None) -> str:
    """Return a sentence with the values in place of its variables.

    A value that is not known becomes a short phrase in brackets. Braces within a value stay what
    they are, and so do braces that hold no variable.

    Args:
        text: with ``VARIABLES`` in braces.
        values: what is known.
        language: of the sentence.
        words: other phrases than those shipped.
    """

    def value(found: re.Match[str]) -> str:
        typed = plain(getattr(values, found[1]), LONGEST_VALUE)
        return typed or _missing(found[1], language, shipped() if words is None else words)

    return VARIABLE.sub(value, text)


def said(lines: Sequence[Texts], values: Values, language: str) -> tuple[str, ...]:
    """Return the sentences of a step or card in a language, filled; those without text are out."""
    return tuple(fill(text, values, language) for text in in_language(lines, language))


@lru_cache(maxsize=1)
def shipped() -> Words:
    """Return the phrases that come with the program."""
    return read(paths.resources_dir() / FILE_NAME)


def read(path: Path) -> Words:
    """Return the phrases of a file; none if it cannot be used, and then dots stand instead."""
    table = read_table(path)
    if not isinstance(table, Table):
        logger.warning("%s cannot be used: dots stand for what is not known", FILE_NAME)
        return {}
    return {
        language: {key: plain(text) for key, text in phrases.items() if isinstance(text, str)}
        for language, phrases in table.content.items()
        if isinstance(phrases, dict)
    }


def _missing(variable: str, language: str, words: Words) -> str:
    phrases = words.get(language) or words.get("en") or {}
    return phrases.get(variable) or "[…]"

"""The product's own words, which no dictionary knows."""

from __future__ import annotations

import itertools
from pathlib import Path

from tests.labs.spelling.words import parts


class WordList:
    """Words of one language, each with a reason to be there: it is used."""

    def __init__(self, lines: list[str], language: str, names: WordList | None = None) -> None:
        """Take one word a line; lines that begin with # are for the reader.

        ``names`` are words that hold in every language.
        """
        given = [line.strip() for line in lines]
        self.words = [line for line in given if line and not line.startswith("#")]
        self._known = set(self.words)
        self._used: set[str] = set()
        self._language = language
        self._names = names

    @classmethod
    def read(cls, path: Path, language: str, names: WordList | None = None) -> WordList:
        """Read a file; one that is not there is empty."""
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        return cls(text.split("\n"), language, names)

    def knows(self, word: str) -> bool:
        """Tell whether the word is on the list, in whatever capitals a sentence gives it."""
        in_names = self._names is not None and self._names.knows(word)
        forms = {word.replace("’", "'").rstrip("-"), "-".join(parts(word, self._language))}
        found = self._known & {spelled for form in forms for spelled in _spellings(form)}
        self._used |= found
        return bool(found) or in_names

    def unused(self) -> list[str]:
        """Return the words nobody asked for."""
        return [word for word in self.words if word not in self._used]

    def out_of_order(self) -> list[str]:
        """Return the words that stand before a smaller one, or twice."""
        keys = [(word.casefold(), word) for word in self.words]
        return [b[1] for a, b in itertools.pairwise(keys) if b <= a]


def _spellings(word: str) -> set[str]:
    """Return how a list may spell it: a small letter first, small letters, a name's genitive."""
    found = {word, word[:1].lower() + word[1:]}
    if word.isupper():
        found.add(word.lower())
    if word[:1].isupper() and word.endswith("s"):
        found.add(word[:-1])
    return found

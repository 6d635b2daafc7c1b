"""Finds a text whatever keyboard the searcher has: å is aa, ä is æ, ö is ø, and case is nothing."""

import re
import unicodedata
from collections.abc import Iterable

LONGEST_SEARCH = 100
"""Characters of a search; more is a text that was pasted by mistake."""

_LETTERS = str.maketrans({"æ": "a", "ø": "o", "œ": "o", "ð": "d", "þ": "th", "ł": "l", "đ": "d"})
_SPELLED = re.compile(r"aa|ae|oe")
_JOINING = re.compile(r"[\u00ad\u200b\u2010-\u2015\u2212-]")


def folded(text: str) -> str:
    """Return what is compared: small letters without accents, no hyphens, single spaces.

    ``aa``, ``ae`` and ``oe`` become the letter that they stand for where it is not on the keyboard.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    joined = _JOINING.sub("", bare.translate(_LETTERS))
    return " ".join(_SPELLED.sub(lambda found: found[0][0], joined).split())


def heap(texts: Iterable[str]) -> str:
    """Return everything that an entry is found by, folded once."""
    return "\n".join(filter(None, map(folded, texts)))


def number_heap(number: str) -> str:
    """Return a telephone number as people type it: without any space."""
    return "".join(number.split())


class Search:
    """What is looked for: every word of it must be found, in any order, also inside of words."""

    def __init__(self, text: str = "") -> None:
        self._words = folded(text[:LONGEST_SEARCH]).split()

    @property
    def is_on(self) -> bool:
        """Whether anything is looked for."""
        return bool(self._words)

    def finds(self, heap: str) -> bool:
        """Tell whether an entry with this heap is found; everything is while nothing is sought."""
        return all(word in heap for word in self._words)

"""What costs little to see: spaces, doubled words, quotation marks and dots."""

import re
from collections.abc import Iterator

_SPACE_BEFORE = re.compile(r"\w[ \u00a0]+[,.;:!?](?=\s|$)")
_SPACE_LACKS = re.compile(r"[^\W\d][,;!?](?=[^\W\d])")
_TWICE = re.compile(r"(?<![\w-])(\w+) \1(?![\w-])", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+")
_TYPED = re.compile(r"\"[a-z\d_:.]+\"")
"""A value as it is typed into a file, where straight marks are right."""
_MAY_STAND_TWICE = {"nb": "på"}
"""What may follow upon itself: «slå den på» and then «på hodesettet»."""
_WRONG_MARKS = {
    "da": re.compile(r"[\"“„«»]"),
    "sv": re.compile(r"[\"“„«»]"),
    "nb": re.compile(r"[\"“„”]"),
    "en": re.compile(r"[\"„«»]"),
}
_RIGHT_MARKS = {"da": "”…”", "sv": "”…”", "nb": "«…»", "en": "“…”"}


def flaws(text: str, language: str, source: str = "") -> Iterator[str]:
    """Give what is wrong with the signs of a text, each in a few words.

    Dots and spaces at an end that the source of a translation has, too, are asked for by it: Qt's
    own texts are written so, and joined.
    """
    yield from _spaces(text)
    yield from _twice(text, language)
    if text != text.strip(" ") and source == source.strip(" "):
        yield "a space at the beginning or the end"
    if found := _WRONG_MARKS[language].search(_TYPED.sub("", text)):
        yield f"{found[0]} where {_RIGHT_MARKS[language]} is the rule"
    if "..." in text and "..." not in source:
        yield "three dots where … is the rule"


def _spaces(text: str) -> Iterator[str]:
    if re.search(r"\S {2,}\S", text):
        yield "two spaces"
    if found := _SPACE_BEFORE.search(text):
        yield f"a space before {found[0][-1]!r}"
    if found := _SPACE_LACKS.search(_ADDRESS.sub("", text)):
        yield f"no space after {found[0][-1]!r}"


def _twice(text: str, language: str) -> Iterator[str]:
    for found in _TWICE.finditer(text):
        if not found[1].isdigit() and found[1] != _MAY_STAND_TWICE.get(language):
            yield f"a word twice: {found[0]!r}"

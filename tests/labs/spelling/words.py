"""Takes a text apart into the words a dictionary is asked about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NO_WORDS = re.compile(
    r"https?://\S+|www\.\S+"  # addresses of the web
    r"|\S+@\S+"  # and of people
    r"|\{[^{}]*\}"  # what the program puts in
    r"|%L?[n\d]"
    r"|(?<!\w)--?[a-z][a-z-]*"  # options of a command
    r"|<[^<>]*>"
    r"|\[\[\w+\]\]|\w+\.\w+_\w+|\w+(?= = )|(?<= = )[\"“”«]\w+[\"”»]"  # keys and values of files
    r"|\*\.\w+"  # ends of files' names
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:dk|se|no|com|org|net|toml|json|html)\b(?:/\S+)?"
)
_WORD = re.compile(r"\w+(?:['’:.-]\w+)*-?")
_QUOTED = re.compile(r"“[^“”]*”|”[^“”]*”|«[^«»]*»|\([^()]*\)")
_NUMBER_BEFORE = re.compile(r"^\d+[-:.]?(?=[^\W\d])")

ENDINGS = {
    "da": ("s", "er", "en", "et", "ere", "erne", "ens", "ernes", "e"),
    "sv": ("s", "n", "en", "t", "et", "er", "ar", "erna", "arna", "ns", "ens", "na"),
    "nb": ("s", "en", "et", "er", "ene", "ens", "n"),
    "en": ("s",),
}
"""Endings that stand behind a sign after an abbreviation or a name: sms'er, SIP:en, PIN-en."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it stands, and whether it stands in quotation marks or brackets."""

    text: str
    is_quoted: bool = False
    has_dot: bool = False


def words(text: str) -> Iterator[Word]:
    """Give the words of a text, without addresses, placeholders and numbers."""
    bare = _NO_WORDS.sub(lambda found: " " * len(found[0]), text)
    bare = re.sub(r"&(?=\w)", "", bare)  # the letter that is pressed with Alt
    quoted = [found.span() for found in _QUOTED.finditer(bare)]
    for found in _WORD.finditer(bare):
        word = _NUMBER_BEFORE.sub("", found[0])
        if re.search(r"\d", word) or not re.search(r"[^\W_]{2}", word):
            continue
        is_quoted = any(begin < found.start() < end for begin, end in quoted)
        yield Word(word, is_quoted, bare[found.end() : found.end() + 1] == ".")


def parts(word: str, language: str) -> tuple[str, ...]:
    """Return what a dictionary is asked about: a word without its sign and ending, or its halves.

    A beginning that waits for its other half (Swedish "ljud-") is asked about without the hyphen.
    """
    word = word.replace("’", "'")
    base, sign, ending = _cut(word)
    if sign and ending.lower() in ENDINGS[language]:
        word = base
    if language == "en":
        return tuple(part for part in word.split("-") if part)
    return tuple(part for part in re.split(r"[-:']", word) if part)


def _cut(word: str) -> tuple[str, str, str]:
    found = re.fullmatch(r"(.+)([':-])(\w+)", word)
    return (found[1], found[2], found[3]) if found else (word, "", "")

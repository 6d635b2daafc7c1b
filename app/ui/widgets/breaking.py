"""Where a word that is too long for a line may go on in the next: addresses, names of servers."""

import re

BREAK = "\u200b"
"""Zero width space: a line may end here, and nothing is seen."""

LONG = 22
"""Characters from which a word is given places to break; the longest compound words stay whole."""

_LONG_WORD = re.compile(rf"\S{{{LONG},}}")
_ENDLESS = re.compile(rf"[^\s{BREAK}]{{25,}}")
_PART = re.compile(r".{10}")
_BEHIND = re.compile(r"(?<=[./:@_?=&#-])(?=\w)")
_SPLIT = re.compile(rf"[\s{BREAK}]+")


def breakable(text: str) -> str:
    """Return a text whose long words may break behind their dots, slashes and the like."""
    return _LONG_WORD.sub(lambda word: _BEHIND.sub(BREAK, word[0]), text)


def torn(name: str) -> str:
    """Return a name from outside that may break anywhere if it has no end: it is no word."""
    return _ENDLESS.sub(lambda word: _PART.sub(rf"\g<0>{BREAK}", word[0]), name)


def unbroken(text: str) -> str:
    """Return the text as it was."""
    return text.replace(BREAK, "")


def pieces(text: str) -> list[str]:
    """What cannot be broken: words, and the parts of long ones."""
    return [piece for piece in _SPLIT.split(text) if piece]

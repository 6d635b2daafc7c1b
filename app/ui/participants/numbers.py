"""Telephone numbers as they are shown: on one line."""

import re

_NO_BREAK = "\u00a0"
_NUMBER = re.compile(r"\+?\d[\d ]{4,}\d")


def whole_numbers(text: str) -> str:
    """Return a text in which no line ends inside a long number."""
    return _NUMBER.sub(lambda found: found[0].replace(" ", _NO_BREAK), text)

"""Looks for characters that nobody sees and for markup, in the lines of a guideline file.

The loading drops the first without a word and shows the second as it stands there, so that
neither can do harm; whoever wrote the file should know.
"""

import re
import unicodedata
from collections.abc import Iterator

from app.guidelines.flaws import Flaw, fault, warning
from app.guidelines.part import Place
from app.plain_text import plain
from app.toml_file import Table
from app.wording import QT_TRANSLATE_NOOP

MOST_LINES = 100
"""Lines of which something is said; nobody reads more."""

LONGEST_SHOWN = 40

INVISIBLE = QT_TRANSLATE_NOOP(
    "files", "{place}: the character {character} cannot be seen. It is left out."
)
MARKUP = QT_TRANSLATE_NOOP("files", "{place}: {markup} is shown as it is typed.")

_ESCAPED = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([bfr\\\"nt]))")
_SHORT = {"b": "\b", "f": "\f", "r": "\r"}
_TAG = re.compile(
    r"</?(?:a|abbr|b|body|br|button|code|div|em|font|form|h[1-6]|hr|html|i|iframe|img|input|li|link"
    r"|meta|object|ol|p|pre|script|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul|video)"
    r"(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)


def lint_characters(table: Table) -> Iterator[Flaw]:
    """Yield what is odd in the letters of a file, at most once of a kind for each line.

    Args:
        table: the file as it was read; its comments are not looked at.
    """
    told = 0
    for number, line in enumerate(table.source.split("\n"), start=1):
        if line.lstrip().startswith("#"):
            continue
        for flaw in _of_line(line, Place(table.file, number)):
            told += 1
            if told > MOST_LINES:
                return
            yield flaw


def _of_line(line: str, place: Place) -> Iterator[Flaw]:
    for character in (*line, *_escaped(line)):
        if _is_lost(character):
            code = f"U+{ord(character):04X}"
            yield fault(place, "invisible", INVISIBLE, character=code)
            break
    tag = _TAG.search(line)
    if tag is not None:
        yield warning(place, "markup", MARKUP, markup=plain(tag[0], LONGEST_SHOWN))


def _escaped(line: str) -> Iterator[str]:
    for found in _ESCAPED.finditer(line) if "\\" in line else ():
        if found[3]:
            yield _SHORT.get(found[3], " ")
        elif int(found[1] or found[2], 16) < 0x110000:
            yield chr(int(found[1] or found[2], 16))


def _is_lost(character: str) -> bool:
    """Whether nothing of it is shown, and it is no blank."""
    if character.isascii():
        return unicodedata.category(character) == "Cc" and not character.isspace()
    return not character.isspace() and not plain(character)

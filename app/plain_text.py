"""Text that came from outside, made safe to show on one line.

A device calls itself whatever its maker or owner typed; a display name is typed by a stranger.
Such a text must not break a line, turn the reading direction of what stands beside it, pile marks
on the row above, or push the rest of the page away.
"""

import re
import unicodedata

ELLIPSIS = "…"

MOST_MARKS_IN_A_ROW = 3
"""Combining marks kept on one letter; written languages need no more after NFC."""

_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
"""Categories: control, format (bidirectional, zero-width), surrogate, private, unassigned."""

_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters or marks to Unicode, yet nothing is drawn: a name made of these would look empty."""

_ORDINARY = re.compile("[ -~\xa1-\xac\xae-\u024f]*")
"""Latin letters and signs, the space among them: nothing of it is ever dropped."""

_SPACES = frozenset({"Zs", "Zl", "Zp"})


_LOOKED_AT = 16
"""Characters read per character shown: megabytes are not worked through for one line."""


def plain(text: str, limit: int = 80) -> str:
    """One line of visible text, at most ``limit`` characters (an ellipsis counts as one).

    Control, bidirectional, zero-width, private and unassigned characters are dropped, every kind
    of white space becomes one space, and piles of combining marks are thinned. Markup is not
    touched: show the result as plain text and it appears as it was typed.

    Raises:
        ValueError: when ``limit`` is less than 1.
    """
    if limit < 1:
        raise ValueError("limit must be at least 1")
    composed = unicodedata.normalize("NFC", text[: limit * _LOOKED_AT])
    kept = composed if _ORDINARY.fullmatch(composed) else _visible(composed)
    line = " ".join(kept.split())
    if len(line) <= limit:
        return line
    return line[: limit - 1].rstrip() + ELLIPSIS


def _visible(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for character in text:
        category = unicodedata.category(character)
        if character in "\t\n\r\v\f\x85" or category in _SPACES:
            kept.append(" ")
            marks = 0
        elif category in ("Mn", "Me"):
            marks += 1
            if marks <= MOST_MARKS_IN_A_ROW and character not in _BLANK_LETTERS:
                kept.append(character)
        elif category not in _DROPPED and character not in _BLANK_LETTERS:
            kept.append(character)
            marks = 0
    return "".join(kept)

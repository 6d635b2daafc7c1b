"""The text of an invitation, made safe to show in lines."""

import re

from app.plain_text import plain

LONGEST_TEXT = 100_000
"""Characters of an invitation's text that are kept; what is longer is told to be cut."""

_RAW = 4
"""Characters looked at for each that is kept: not all that are there can be seen."""

_COMPOSED = 3

_BREAKS = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")


def lines_of(text: str) -> list[str]:
    """Return the lines of a text, however they are broken."""
    return _BREAKS.sub("\n", text).split("\n")


def clean_text(text: str) -> tuple[str, bool]:
    """Return a text in plain lines, blank ones thinned, and whether its end was left out.

    It has at most ``LONGEST_TEXT`` characters. Up to there nothing is missing, however long a line
    is: what is looked through for personal data must be all that there is.
    """
    kept: list[str] = []
    room, is_cut = LONGEST_TEXT, len(text) > LONGEST_TEXT * _RAW
    for line in lines_of(text[: LONGEST_TEXT * _RAW]):
        # As long as it may get: composing a few signs makes two or three of one.
        shown = plain(line, max(1, len(line) * _COMPOSED))
        if not shown and (not kept or not kept[-1]):
            continue
        kept.append(shown[: max(0, room)])
        if len(shown) > max(0, room):
            is_cut = True
            break
        room -= len(shown) + 1
    return "\n".join(kept).strip(), is_cut

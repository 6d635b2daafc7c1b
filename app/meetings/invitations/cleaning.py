"""The text of an invitation, made safe to show in lines."""

import re

from app.plain_text import plain

LONGEST_TEXT = 100_000
"""Characters of an invitation's text that are kept; what is longer is told to be cut."""

LONGEST_LINE = 2_000
MOST_LINES = 5_000

_BREAKS = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")


def lines_of(text: str) -> list[str]:
    """Return the lines of a text, however they are broken."""
    return _BREAKS.sub("\n", text).split("\n")


def clean_text(text: str) -> tuple[str, bool]:
    """Return a text in plain lines, blank ones thinned, and whether some of it was left out.

    It has at most ``LONGEST_TEXT`` characters.
    """
    kept: list[str] = []
    size, is_cut = 0, len(text) > LONGEST_TEXT * 4
    for line in lines_of(text[: LONGEST_TEXT * 4]):
        shown = plain(line, LONGEST_LINE)
        is_cut = is_cut or len(line) > LONGEST_LINE
        if not shown and (not kept or not kept[-1]):
            continue
        size += len(shown) + 1
        if size > LONGEST_TEXT or len(kept) >= MOST_LINES:
            is_cut = True
            break
        kept.append(shown)
    return "\n".join(kept).strip(), is_cut

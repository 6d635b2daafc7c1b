"""The text of an invitation, made safe to show in lines."""

import re

from app.plain_text import plain

LONGEST_TEXT = 20_000
"""Characters of an invitation's text that are kept."""

LONGEST_LINE = 2_000
MOST_LINES = 1_000

_BREAKS = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")


def lines_of(text: str) -> list[str]:
    """Return the lines of a text, however they are broken."""
    return _BREAKS.sub("\n", text).split("\n")


def clean_text(text: str) -> str:
    """Return a text in plain lines, at most ``LONGEST_TEXT`` characters, blank ones thinned."""
    kept: list[str] = []
    size = 0
    for line in lines_of(text[: LONGEST_TEXT * 4]):
        shown = plain(line, LONGEST_LINE)
        if not shown and (not kept or not kept[-1]):
            continue
        size += len(shown) + 1
        if size > LONGEST_TEXT or len(kept) >= MOST_LINES:
            break
        kept.append(shown)
    return "\n".join(kept).strip()

"""Covers identity numbers in whatever comes from outside and is shown."""

import re

DOTS = r"(?:•[ \t.,\-/\u2010-\u2015\u2212\u00a0]{0,3}){5,}•"
"""What a cover looks like: no identity number has fewer than six signs."""

MOST_SIGNS = 12
"""Signs of the longest identity number; more of them belong to something else."""

_AFTER = re.compile(rf"({DOTS})([ .\-/\u2010-\u2015\u2212\u00a0]{{0,3}})(\d+)")
_BEFORE = re.compile(rf"(\d+)([ .\-/\u2010-\u2015\u2212\u00a0]{{0,3}})(?={DOTS})")


def covered(text: str) -> str:
    """Return the text with every identity number masked."""
    # What knows the numbers of three countries takes its time to load, and the page must not wait.
    from app.meetings.privacy import covered as cover

    return cover(text)


def covered_typed(text: str) -> str:
    """Return the text as ``covered`` does, with digits that touch a cover masked as well.

    A number of twelve digits may be recognised at its tenth: what is typed after that belongs to
    it, and would otherwise stand there to be read.
    """
    shown, before = covered(text), ""
    while shown != before:
        before = shown
        shown = _BEFORE.sub(_hidden_before, _AFTER.sub(_hidden_after, shown))
    return shown


def _hidden_after(found: "re.Match[str]") -> str:
    dots, gap, digits = found.groups()
    room = len(digits) if not gap else MOST_SIGNS - dots.count("•")
    return dots + gap + _hidden(digits, room)


def _hidden_before(found: "re.Match[str]") -> str:
    digits, gap = found.groups()
    # The century before a year of two digits; further off it is a number of its own.
    return ("•" * len(digits) if not gap else digits) + gap


def _hidden(digits: str, room: int) -> str:
    return "•" * len(digits) if len(digits) <= max(room, 0) else digits

"""Every stretch of ten to thirteen digits that a person may have written as one number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.meetings.privacy.folding import GLUE

FEWEST = 10
MOST = 13
_USUAL_GAPS = 4
"""A number with more gaps is told by its digits alone."""

_DAY, _MONTH = "(?:[06][1-9]|[1278][0-9]|[39][01])", "(?:0[1-9]|1[0-2])"
_CENTURY = "(?:18|19|20)"
_BEGINNINGS = {
    10: re.compile(f"{_DAY}{_MONTH}|[0-9]{{2}}{_MONTH}{_DAY}"),
    11: re.compile("(?:[04][1-9]|[1256][0-9]|[37][01])(?:[04689][1-9]|[159][0-2]|7[0-7])"),
    12: re.compile(f"{_CENTURY}[0-9]{{2}}{_MONTH}{_DAY}|{_DAY}{_MONTH}{_CENTURY}"),
    13: re.compile(f"[0-7][0-9]{{3}}{_CENTURY}"),
}
_DIGITS = re.compile(r"[0-9]+")
_WIDEST = 24
_BETWEEN = re.compile(r"[\W_]{1,6}|[\s\0\-_.]{1,24}")
"""Any signs; a longer gap is of blanks, or of what leads the eye over a line."""


@dataclass(frozen=True, slots=True)
class Group:
    """Digits that may belong together.

    Args:
        digits: the digits alone.
        gaps: what stands between them, keyed by the number of digits before; invisible
            characters do not count.
        start: where the first digit stands in the folded text.
        end: behind the last digit.
    """

    digits: str
    gaps: dict[int, str]
    start: int
    end: int

    @property
    def cuts(self) -> tuple[int, ...]:
        """After how many digits there is something else."""
        return tuple(self.gaps)


def groups(text: str) -> Iterator[Group]:
    """Yield every group; it begins and ends where a stretch of digits does."""
    runs = [found.span() for found in _DIGITS.finditer(text)]
    near = [
        begin - end <= _WIDEST and _BETWEEN.fullmatch(text, end, begin) is not None
        for (_, end), (begin, _) in pairwise(runs)
    ]
    near.append(False)
    digits = "".join(text[begin:end] for begin, end in runs)
    place = 0
    for first, (start, end) in enumerate(runs):
        length, last = end - start, first
        while length <= MOST:
            if length >= FEWEST and (last - first <= _USUAL_GAPS or _fits(digits, place, length)):
                yield _group(text, runs[first : last + 1])
            if not near[last]:
                break
            last += 1
            length += runs[last][1] - runs[last][0]
        place += end - start


def _fits(digits: str, place: int, length: int) -> bool:
    """Whether these digits begin like a number of any country; quick, and true too often."""
    return _BEGINNINGS[length].match(digits, place) is not None


def _group(text: str, runs: list[tuple[int, int]]) -> Group:
    digits, gaps = "", {}
    end = runs[0][0]
    for begin, stop in runs:
        if visible := text[end:begin].replace(GLUE, ""):
            gaps[len(digits)] = visible
        digits += text[begin:stop]
        end = stop
    return Group(digits, gaps, runs[0][0], end)

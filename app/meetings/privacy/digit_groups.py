"""Every stretch of ten to thirteen digits that a person may have written as one number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.meetings.privacy.folding import GLUE

FEWEST = 10
MOST = 13
_DIGITS = re.compile(r"[0-9]+")
_BETWEEN = re.compile(r"[\s\0.\-/_,:+'*·•()=>|]{1,6}")


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
    for first, (start, _) in enumerate(runs):
        yield from _from(text, runs, first, start)


def _from(text: str, runs: list[tuple[int, int]], first: int, start: int) -> Iterator[Group]:
    digits, gaps, end = "", {}, start
    for begin, stop in runs[first : first + MOST]:
        if len(digits) + stop - begin > MOST:
            return
        if digits:
            between = text[end:begin]
            if not _BETWEEN.fullmatch(between):
                return
            if visible := between.replace(GLUE, ""):
                gaps[len(digits)] = visible
        digits += text[begin:stop]
        end = stop
        if len(digits) >= FEWEST:
            yield Group(digits, dict(gaps), start, end)

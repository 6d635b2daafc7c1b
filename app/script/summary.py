"""What was agreed, in memory until it is copied. It is cleared; nothing of it is ever stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from app.plain_text import plain
from app.script.elapsed import Elapsed

if TYPE_CHECKING:
    from app.meetings.privacy.hit import Hit

CLEARED_AFTER_S = 900.0
"""Seconds from the end of the meeting until the summary is cleared, if nobody keeps it longer.

The project's own: time to open the record and paste, not to forget it on the screen."""

LEAP_S = 60.0
"""Seconds between two looks at the clock from which on it leapt: it was set, or the computer slept.

The project's own: it is looked at every second."""

LEFT_AFTER_LEAP_S = 120.0
"""Seconds that are left at least after that: somebody has to see it before it goes."""

MOST_LINES = 40
"""Lines; a meeting agrees on a handful."""

LONGEST_WHAT = 400
LONGEST_WHO = 120
LONGEST_DATE = 120
"""Characters."""

FIELDS = ("what", "who", "by_when")
NEXT_DATE = "next_date"


@dataclass(frozen=True, slots=True)
class Agreed:
    """One line: what is done, by whom, and by when. Any of them may be empty, not all."""

    what: str = field(default="", repr=False)
    who: str = field(default="", repr=False)
    by_when: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SummaryHit:
    """An identity number in the summary. It stays there: whoever typed it takes it out.

    Args:
        line: which line, counted from 0; -1 for the date of the next meeting.
        field: ``what``, ``who``, ``by_when`` or ``next_date``; empty if it goes over several.
        hit: what was found, and where in that text.
    """

    line: int
    field: str
    hit: "Hit"


class Summary:
    """Lines in their order, and the date of the next meeting.

    Every text is made plain and cut. Nothing is masked. ``repr`` shows none of it.
    """

    def __init__(self) -> None:
        self._lines: list[Agreed] = []
        self._next_date = ""
        self._copied: frozenset[object] = frozenset()

    @property
    def not_copied(self) -> int:
        """Points that were added or changed since all of it was last copied."""
        return len(set(self._points()) - self._copied)

    def note_copied(self) -> None:
        """All of it stands elsewhere now, as it is."""
        self._copied = frozenset(self._points())

    def _points(self) -> tuple[object, ...]:
        date = (self._next_date,) if self._next_date else ()
        return (*self._lines, *date)

    @property
    def lines(self) -> tuple[Agreed, ...]:
        """All lines."""
        return tuple(self._lines)

    @property
    def next_date(self) -> str:
        """When the next meeting is, as it was typed."""
        return self._next_date

    @next_date.setter
    def next_date(self, text: str) -> None:
        self._next_date = plain(text, LONGEST_DATE)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to copy and nothing to clear."""
        return not self._lines and not self._next_date

    def add(self, what: str, who: str = "", by_when: str = "") -> bool:
        """Add a line; False if nothing can be seen of it, or there are too many."""
        line = _line(what, who, by_when)
        if line == Agreed() or len(self._lines) >= MOST_LINES:
            return False
        self._lines.append(line)
        return True

    def replace(self, nth: int, what: str, who: str = "", by_when: str = "") -> bool:
        """Put another line in place of one, counted from 0; an empty one takes it out.

        Returns:
            False if there is no such line.
        """
        line = _line(what, who, by_when)
        if line == Agreed():
            return self.remove(nth)
        if not 0 <= nth < len(self._lines):
            return False
        self._lines[nth] = line
        return True

    def remove(self, nth: int) -> bool:
        """Take a line out, counted from 0; False if there is none."""
        if not 0 <= nth < len(self._lines):
            return False
        del self._lines[nth]
        return True

    def clear(self) -> None:
        """Forget all of it."""
        self._lines.clear()
        self._next_date = ""
        self._copied = frozenset()

    def hits(self) -> tuple[SummaryHit, ...]:
        """Return the identity numbers in it, in the order of the lines."""
        if self.is_empty:
            return ()
        found = chain.from_iterable(_of_line(nth, line) for nth, line in enumerate(self._lines))
        date = (SummaryHit(-1, NEXT_DATE, hit) for hit in _numbers(self._next_date))
        return (*found, *date)

    def as_text(self, headings: Mapping[str, str]) -> str:
        """Return all of it as plain lines to be copied; empty if there is nothing.

        Args:
            headings: words for ``title``, ``who``, ``by_when`` and ``next_date``, without a colon;
                what has none stands without.
        """
        if self.is_empty:
            return ""
        lines = [headings["title"]] if headings.get("title") else []
        for nth, line in enumerate(self._lines, 1):
            lines.append(f"{nth}. {line.what}".rstrip())
            lines += _labelled(headings, "who", line.who)
            lines += _labelled(headings, "by_when", line.by_when)
        date = [text.strip() for text in _labelled(headings, NEXT_DATE, self._next_date)]
        return "\n".join([*lines, *date]) + "\n"


class Clearing:
    """Counts down to the moment at which the summary is cleared. All moments are Unix seconds."""

    def __init__(self) -> None:
        self._elapsed: Elapsed | None = None

    def begin(self, now: float) -> None:
        """Count from now on; it goes on as it is if it was begun."""
        if self._elapsed is None:
            self._elapsed = Elapsed(now)

    def keep_longer(self, now: float) -> None:
        """Count anew from now on; nothing happens if it was not begun."""
        if self._elapsed is not None:
            self._elapsed = Elapsed(now)

    def stop(self) -> None:
        """Count no more."""
        self._elapsed = None

    def left(self, now: float) -> float | None:
        """Seconds until it is cleared, 0 if it is due; None while nothing is counted."""
        if self._elapsed is None:
            return None
        return max(0.0, CLEARED_AFTER_S - self._elapsed.at(now))

    def is_due(self, now: float) -> bool:
        """Whether it has to be cleared now; ask it every second, for it takes note of the moment.

        So a clock that is set back lets it stay for a second longer and not for an hour, and one
        that leaps ahead does not clear what nobody could copy meanwhile.
        """
        if self._elapsed is not None:
            gap = self._elapsed.since_noted(now)
            self._elapsed.note(now)
            if gap > LEAP_S:
                self._elapsed.at_most(CLEARED_AFTER_S - LEFT_AFTER_LEAP_S)
        return self.left(now) == 0.0


def _line(what: str, who: str, by_when: str) -> Agreed:
    return Agreed(plain(what, LONGEST_WHAT), plain(who, LONGEST_WHO), plain(by_when, LONGEST_DATE))


def _labelled(headings: Mapping[str, str], key: str, text: str) -> list[str]:
    if not text:
        return []
    heading = headings.get(key, "")
    return [f"   {heading}: {text}" if heading else f"   {text}"]


def _of_line(nth: int, line: Agreed) -> list[SummaryHit]:
    found = [SummaryHit(nth, name, hit) for name in FIELDS for hit in _numbers(getattr(line, name))]
    if found:
        return found
    # The first half of a number in one field and the second in the next is a number all the same.
    whole = " ".join(getattr(line, name) for name in FIELDS)
    return [SummaryHit(nth, "", hit) for hit in _numbers(whole)]


def _numbers(text: str) -> "tuple[Hit, ...]":
    if not any(letter.isnumeric() for letter in text):
        return ()
    # What knows the numbers of three countries is not needed before a digit is typed.
    from app.meetings.privacy import scan

    return tuple(hit for hit in scan(text).hits if hit.kind.is_identity_number)

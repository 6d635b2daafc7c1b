"""Identity numbers whose first part is written as a date, or that stand apart from their last part.

1.2.07-4000, F. 12/5 85-1007, 12. maj 1985-1007, CPR 010207 (mand) 4000.
"""

import re
from collections.abc import Iterator
from datetime import date

from app.meetings.privacy import check_digits
from app.meetings.privacy.birth_words import is_told
from app.meetings.privacy.calendar_days import begins_in_a_date, full_year, is_clock, is_day
from app.meetings.privacy.folding import GLUE, Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.identity_numbers import POSSIBLE, SURE
from app.meetings.privacy.kind import Kind
from app.meetings.privacy.month_names import MONTH, MONTHS
from app.meetings.privacy.surroundings import Surroundings

_YEAR = "(?:18|19|20)[0-9]{2}"
_BETWEEN = r" ?[./\- ] ?"
_NUMBER = re.compile(
    rf"(?<![0-9])(?:(?P<a>{_YEAR}|[0-9]{{1,2}}){_BETWEEN}(?P<m>[01]?[0-9]){_BETWEEN}"
    rf"(?P<b>{_YEAR}|[0-9]{{1,2}})"
    rf"|(?P<d>[0-3]?[0-9])(?:\.|st|nd|rd|th|:e)?[ ]{{0,2}}(?P<name>{MONTH})"
    rf"[., ]{{0,3}}(?P<y>{_YEAR}|[0-9]{{2}})|(?P<solid>[0-9]{{6}}|[0-9]{{8}}))"
    r"(?P<gap>[^0-9]{0,24})(?P<tail>[0-9]{4,5})(?![0-9])"
)
_LAST_PART = re.compile(r"sidste|siste|sista|last|slut|ender|ending")
_ELSE = re.compile(
    r"(?<![^\W_])(?:kl|klokken|klockan|tid|time|at|tlf|tel|mobil|telefon|rum|rom|lokale|pin|kode|kod"
    r"|side|uge|vecka|uke|kr)(?![^\W_])"
)
_SIGNS = re.compile(r"[\W_]{0,6}|[\s\-_.]{1,24}")
_FEW_LETTERS = re.compile(r"[\W_]{0,2}[^\W\d_]{1,3}[\W_]{0,2}")
_DASH = re.compile(" - ?|- ")
_GOES_ON = re.compile(r"[.:/\-][0-9]")
_VERSION = re.compile(r"(?:versjon|version|ver\.?|v\.?|build|udgave|utgåva|utgave)[ :]{0,2}$")
_BLANKS = frozenset(" \t\n,.()")
_NEAR_YEARS = 2


class SpelledDates:
    """Finds them in one text."""

    def __init__(self, folded: Folded, around: Surroundings, today: date) -> None:
        """Look in ``folded``."""
        self._lower = folded.lower.replace(GLUE, "")
        kept = GLUE in folded.lower
        self._places = [n for n, one in enumerate(folded.lower) if one != GLUE] if kept else None
        self._around = around
        self._today = today

    def find(self) -> Iterator[Found]:
        """Yield every such number."""
        place = 0
        while number := _NUMBER.search(self._lower, place):
            judged = self._judge(number)
            # The last part of one may be the first of another.
            first = number["a"] or number["d"] or number["solid"]
            place = number.end() if judged else number.start() + len(first)
            if judged:
                start, end = self._span(number)
                yield Found(judged[0], start, end, judged[1])

    def _judge(self, number: re.Match[str]) -> tuple[Kind, int] | None:
        reading = _reading(number)
        if reading is None:
            return None
        gap, tail = number["gap"], number["tail"]
        place = self._place(number.start())
        announced = self._around.is_announced(place) or self._around.is_called_id(place)
        if not _SIGNS.fullmatch(gap):
            holds = "\n" not in gap and self._holds_over_words(number, announced, reading)
            return reading if holds else None
        if number["solid"]:
            return None
        if announced or is_told(self._lower, number.start()):
            return reading
        if "\n" in gap or (len(tail) == 5 and reading[1] < SURE):
            return None
        return None if self._is_something_else(number) else reading

    def _holds_over_words(
        self, number: re.Match[str], announced: bool, reading: tuple[Kind, int]
    ) -> bool:
        gap = number["gap"]
        if _LAST_PART.search(gap):
            return True
        if announced:
            return not _ELSE.search(gap) and not self._is_near_year(number["tail"])
        glued = bool(number["solid"]) and _FEW_LETTERS.fullmatch(gap) is not None
        return glued and reading[1] == SURE and not _ELSE.search(gap) and not self._in_code(number)

    def _is_something_else(self, number: re.Match[str]) -> bool:
        return (
            self._stands_too_loosely(number)
            or _GOES_ON.match(self._lower, number.end()) is not None
            or self._in_code(number)
            or self._is_version(number)
            or self._is_a_meetings_time(number)
            or begins_in_a_date(self._lower, number.start(), number["a"] or "", self._today)
        )

    def _stands_too_loosely(self, number: re.Match[str]) -> bool:
        """Whether only blanks hold it together: 1 2 07 4000, 1. februar 2007 4000."""
        gap = number["gap"].strip()
        if number["name"]:
            return gap not in ("-", "/")
        within = self._lower[number.end("a") : number.start("m")].strip()
        return not within and gap != "-"

    def _is_version(self, number: re.Match[str]) -> bool:
        before = self._lower[max(0, number.start() - 12) : number.start()]
        return number["gap"] == "." and _VERSION.search(before) is not None

    def _is_a_meetings_time(self, number: re.Match[str]) -> bool:
        days = list(_days(number, self._today))
        if all(day > self._today for day in days):
            return True
        # A meeting may be next year, a birth may not.
        later = date(self._today.year + _NEAR_YEARS, 12, 31)
        days += _days(number, later)
        near = any(abs(day.year - self._today.year) <= _NEAR_YEARS for day in days)
        gap, tail = number["gap"], number["tail"]
        can_be_time = (near and is_clock(tail[:4])) or self._is_near_year(tail)
        return can_be_time and (set(gap) <= _BLANKS or _DASH.fullmatch(gap) is not None)

    def _is_near_year(self, tail: str) -> bool:
        return len(tail) == 4 and abs(int(tail) - self._today.year) <= _NEAR_YEARS

    def _in_code(self, number: re.Match[str]) -> bool:
        return self._around.in_code(*self._span(number))

    def _span(self, number: re.Match[str]) -> tuple[int, int]:
        return self._place(number.start()), self._place(number.end() - 1) + 1

    def _place(self, place: int) -> int:
        return place if self._places is None else self._places[place]


def _reading(number: re.Match[str]) -> tuple[Kind, int] | None:
    """Return what it is if its date exists; as a Dane or Norwegian and as a Swede writes it."""
    tail = number["tail"]
    best: tuple[Kind, int] | None = None
    for day, month, year in _dates(number):
        if not is_day(day, month, year):
            continue
        danish = f"{day:02}{month:02}{year % 100:02}{tail}"
        swedish = f"{year % 100:02}{month:02}{day:02}{tail}"
        if len(tail) == 5:
            right = check_digits.norwegian(danish)
            return (
                (Kind.FODSELSNUMMER, SURE) if right else (Kind.POSSIBLE_IDENTITY_NUMBER, POSSIBLE)
            )
        if check_digits.danish(danish):
            return Kind.CPR, SURE
        if check_digits.swedish(swedish):
            best = Kind.PERSONNUMMER, SURE
        best = best or (Kind.POSSIBLE_IDENTITY_NUMBER, POSSIBLE)
    return best


def _dates(number: re.Match[str]) -> Iterator[tuple[int, int, int]]:
    if number["name"]:
        yield int(number["d"]), MONTHS[number["name"]], int(number["y"])
        return
    if solid := number["solid"]:
        long = len(solid) == 8
        first = solid[:4] if long and int(solid[:2]) in (18, 19, 20) else solid[:2]
        ends = (first, solid[len(first) : len(first) + 2], solid[len(first) + 2 :])
    else:
        ends = (number["a"], number["m"], number["b"])
    for day, month, year in (ends, ends[::-1]):
        if len(day) <= 2 <= len(year):
            yield int(day), int(month), int(year)


def _days(number: re.Match[str], today: date) -> Iterator[date]:
    for day, month, year in _dates(number):
        if is_day(day, month, year):
            whole = year if year > 99 else full_year(year, today)
            try:
                yield date(whole, month, day)
            except ValueError:
                continue

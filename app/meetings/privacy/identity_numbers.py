"""National identity numbers of Denmark, Sweden and Norway.

A number that is written as its country writes it counts also when its check digit is wrong or it
has none; written in any other way, its check digits must be right.
"""

import re
from collections.abc import Iterator
from datetime import date

from app.meetings.privacy import check_digits
from app.meetings.privacy.calendar_days import full_year, is_clock, is_day
from app.meetings.privacy.digit_groups import Group, groups
from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.kind import Kind
from app.meetings.privacy.surroundings import Surroundings

SURE, LIKELY, POSSIBLE, SCATTERED = 40, 30, 20, 10
"""Weights: check digits right; none needed; something is wrong; right, but oddly grouped."""

_USUAL_CUTS = {
    10: ((), (6,), (2, 4, 6), (6, 8)),
    11: ((), (6,), (2, 4, 6), (6, 9), (2, 4, 6, 9)),
    12: ((), (8,), (4, 6, 8), (2, 8), (2, 4, 8), (2, 4, 6, 8)),
    13: ((), (8,), (2, 4, 8)),
}
_MORE_BEFORE = re.compile(r"[0-9][.:/\-]")
_MORE_AFTER = re.compile(r"[.:/\-][0-9]")
_PAIRS = (2, 4, 6, 8)
_CENTURIES = ("18", "19", "20")
_NEAR_YEARS = 2
"""A date so close to today, with a time behind it, is when the meeting is."""


class IdentityNumbers:
    """Judges the groups of digits in one text."""

    def __init__(self, folded: Folded, around: Surroundings, today: date, is_swedish: bool) -> None:
        """Look in ``folded``; ``is_swedish`` decides where a number fits two countries."""
        self._text = folded.text
        self._around = around
        self._today = today
        self._is_swedish = is_swedish

    def find(self) -> Iterator[Found]:
        """Yield every number; several readings of the same digits may overlap."""
        for group in groups(self._text):
            judged = self._judge(group)
            if judged is not None:
                yield Found(judged[0], group.start, group.end, judged[1])

    def _judge(self, group: Group) -> tuple[Kind, int] | None:
        reading = self._readings(group)
        announced: bool | None = None
        if reading is None:
            announced = self._around.is_announced(group.start)
            if not announced or not _is_usual(group):
                return None
            reading = (Kind.POSSIBLE_IDENTITY_NUMBER, POSSIBLE)
        if announced is None:
            announced = self._around.is_announced(group.start)
        kind, weight = reading
        if announced:
            # In a list of numbers an odd grouping is chance, behind the word CPR it is none.
            return kind, max(weight, POSSIBLE)
        return None if self._is_something_else(group, weight) else (kind, weight)

    def _is_something_else(self, group: Group, weight: int) -> bool:
        if self._text[group.start - 1 : group.start] == "+" and group.start:
            return True
        if self._around.in_code(group.start, group.end) or self._is_date_and_time(group, weight):
            return True
        if weight == SCATTERED and self._goes_on(group):
            return True
        return weight < SURE and self._around.is_another_number(group.start)

    def _goes_on(self, group: Group) -> bool:
        """Whether more digits follow closely, as in 28.06.2027-23.07.2027."""
        before = self._text[max(0, group.start - 2) : group.start]
        after = self._text[group.end : group.end + 2]
        return bool(_MORE_BEFORE.fullmatch(before) or _MORE_AFTER.fullmatch(after))

    def _readings(self, group: Group) -> tuple[Kind, int] | None:
        if not _is_usual(group) and _is_spread_out(group):
            return None
        readings = {10: self._ten, 11: self._eleven, 12: self._twelve, 13: self._thirteen}
        return readings[len(group.digits)](group)

    def _ten(self, group: Group) -> tuple[Kind, int] | None:
        digits = group.digits
        danish, swedish = _is_danish_date(digits), _is_swedish_date(digits)
        is_danish = danish and check_digits.danish(digits)
        is_swedish = swedish and check_digits.swedish(digits)
        if is_danish or is_swedish:
            sure = SURE if _is_usual(group) else SCATTERED
            to_sweden = is_swedish and (self._is_swedish or not is_danish)
            return (_swedish_kind(digits) if to_sweden else Kind.CPR), sure
        if not _is_usual(group):
            return None
        if danish and not (swedish and self._is_swedish):
            return Kind.CPR, LIKELY
        hyphen = group.gaps.get(6, "").strip() in ("-", "+") and bool(group.gaps)
        written_as_one = hyphen and _is_nearly_a_date(digits)
        return (Kind.POSSIBLE_IDENTITY_NUMBER, POSSIBLE) if swedish or written_as_one else None

    def _eleven(self, group: Group) -> tuple[Kind, int] | None:
        digits = group.digits
        usual = _is_usual(group)
        kind = _norwegian_kind(digits)
        if kind is None:
            helps = (
                digits[0] in "89" and group.cuts in ((), (6,)) and check_digits.norwegian(digits)
            )
            return (Kind.H_NUMBER, LIKELY) if helps else None
        if check_digits.norwegian(digits):
            return kind, SURE if usual else SCATTERED
        return (Kind.POSSIBLE_IDENTITY_NUMBER, POSSIBLE) if usual else None

    def _twelve(self, group: Group) -> tuple[Kind, int] | None:
        digits = group.digits
        usual = _is_usual(group)
        if digits[:2] in _CENTURIES and _is_swedish_date(digits[2:]):
            if check_digits.swedish(digits[2:]):
                return _swedish_kind(digits[2:]), SURE if usual else SCATTERED
            return (Kind.POSSIBLE_IDENTITY_NUMBER, POSSIBLE) if usual else None
        if digits[:2] == "99" and digits[2:4] in _CENTURIES and group.cuts in ((), (8,)):
            return (Kind.RESERVE_NUMBER, LIKELY) if check_digits.swedish(digits[2:]) else None
        short = digits[:4] + digits[6:]
        if digits[4:6] in _CENTURIES and _is_danish_date(short):
            if check_digits.danish(short):
                return Kind.CPR, SURE if usual else SCATTERED
            glued = group.gaps.get(8, "").strip() in ("-", "/")
            return (Kind.CPR, LIKELY) if usual and glued and group.gaps else None
        return None

    def _thirteen(self, group: Group) -> tuple[Kind, int] | None:
        digits = group.digits
        short = digits[:4] + digits[6:]
        kind = _norwegian_kind(short) if digits[4:6] in _CENTURIES else None
        if kind is None or not check_digits.norwegian(short):
            return None
        return kind, SURE if _is_usual(group) else SCATTERED

    def _is_date_and_time(self, group: Group, weight: int) -> bool:
        """Whether it reads like ``24.11.2026 13.00``: when the meeting is."""
        head = group.digits[:-4]
        if len(head) not in (6, 8) or not is_clock(group.digits[-4:]):
            return False
        glued = group.gaps.get(len(head), "-").strip() in ("-", "/", "+")
        # Nobody writes a day in six figures and the time right behind.
        if glued and set(group.gaps) <= {len(head)} and (weight >= LIKELY or len(head) == 6):
            return False
        years = [head[:4], head[4:]] if len(head) == 8 else [head[:2], head[4:]]
        return any(abs(self._year(year) - self._today.year) <= _NEAR_YEARS for year in years)

    def _year(self, digits: str) -> int:
        if len(digits) == 4:
            return int(digits)
        # A meeting may be next year, a birth may not.
        near = self._today.year + _NEAR_YEARS
        return full_year(int(digits), date(near, 1, 1))


def _is_usual(group: Group) -> bool:
    length = len(group.digits)
    # A comma stands between the entries of a list.
    if any("," in gap for gap in group.gaps.values()):
        return False
    if length == 10 and group.cuts == _PAIRS:
        return len(set(group.gaps.values())) == 1
    return group.cuts in _USUAL_CUTS[length]


def _is_spread_out(group: Group) -> bool:
    """Whether the digits stand in several lines, as the times of a timetable do."""
    breaks = [gap.count("\n") for gap in group.gaps.values()]
    return max(breaks, default=0) > 1 or sum(map(bool, breaks)) > 1


def _is_danish_date(digits: str) -> bool:
    day, month, year = (int(digits[place : place + 2]) for place in (0, 2, 4))
    # 60 more: an administrative number of the tax authorities.
    return is_day(day, month, year) or is_day(day - 60, month, year)


def _is_swedish_date(digits: str) -> bool:
    year, month, day = (int(digits[place : place + 2]) for place in (0, 2, 4))
    return is_day(day, month, year) or is_day(day - 60, month, year)


def _is_nearly_a_date(digits: str) -> bool:
    first, second, third = (int(digits[place : place + 2]) for place in (0, 2, 4))
    return 1 <= second <= 12 and (1 <= first <= 31 or 1 <= third <= 31)


def _swedish_kind(digits: str) -> Kind:
    return Kind.SAMORDNINGSNUMMER if int(digits[4:6]) > 60 else Kind.PERSONNUMMER


def _norwegian_kind(digits: str) -> Kind | None:
    day, month, year = (int(digits[place : place + 2]) for place in (0, 2, 4))
    is_d_number = day > 40
    added = next((extra for extra in (80, 65, 40, 0) if month > extra), 0)
    if not is_day(day - 40 * is_d_number, month - added, year):
        return None
    if added in (80, 65):
        return Kind.SYNTHETIC_NUMBER
    if added == 40:
        return Kind.H_NUMBER
    return Kind.D_NUMBER if is_d_number else Kind.FODSELSNUMMER

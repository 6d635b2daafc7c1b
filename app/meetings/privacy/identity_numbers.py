"""National identity numbers of Denmark, Sweden and Norway.

A number that is written as its country writes it, or figure by figure, counts also when its check
digit is wrong or it has none; so does one behind a word such as CPR. Written in any other way, its
check digits must be right.
"""

import re
from collections.abc import Iterator
from datetime import date

from app.meetings.privacy import check_digits
from app.meetings.privacy.calendar_days import begins_in_a_date, full_year, is_clock, is_day
from app.meetings.privacy.digit_groups import MOST, Group, groups
from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.kind import Kind
from app.meetings.privacy.surroundings import Surroundings

SURE, LIKELY, POSSIBLE, SCATTERED = 40, 30, 20, 10
"""Weights: check digits right; none needed; something is wrong; right, but oddly grouped."""

_USUAL_CUTS = {
    10: ((), (6,), (2, 4, 6), (6, 8), (4, 6), (2, 6)),
    11: ((), (6,), (2, 4, 6), (6, 9), (2, 4, 6, 9)),
    12: ((), (8,), (4, 6, 8), (2, 8), (2, 4, 8), (2, 4, 6, 8)),
    13: ((), (8,), (2, 4, 8)),
}
_MORE_BEFORE = re.compile(r"[0-9][.:/\-]")
_MORE_AFTER = re.compile(r"[.:/\-][0-9]")
_ONES_BEFORE = re.compile(r"(?<![0-9])(?:[0-9][\W_]{1,2}){2}$")
_ONES_AFTER = re.compile(r"(?:[\W_]{1,2}[0-9]){2}(?![0-9])")
_BEFORE_A_TIME = frozenset("\n\t ,.()")
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
        begun = -1
        for group in groups(self._text):
            judged = self._judge(group, begun == group.start)
            if judged is not None:
                begun = group.start
                yield Found(judged[0], group.start, group.end, judged[1])

    def _judge(self, group: Group, is_longer: bool) -> tuple[Kind, int] | None:
        reading = self._readings(group, self._is_written_well(group))
        named = self._around.is_announced(group.start)
        announced = named or self._around.is_called_id(group.start)
        if reading is None and announced:
            reading = self._readings(group, written_well=True)
        # What else stands behind CPR is its number too, but not also the figures behind that.
        if reading is None and named and not is_longer and self._is_its_number(group):
            reading = Kind.POSSIBLE_IDENTITY_NUMBER, POSSIBLE
        if reading is None:
            return None
        kind, weight = reading
        if announced:
            # In a list of numbers an odd grouping is chance, behind the word CPR it is none.
            return kind, max(weight, POSSIBLE)
        return None if self._is_something_else(group, weight) else (kind, weight)

    def _is_its_number(self, group: Group) -> bool:
        return _is_usual(group) or self._around.is_announced_directly(group.start)

    def _is_something_else(self, group: Group, weight: int) -> bool:
        if _is_six_and_rest(group):
            return False
        if self._is_abroad(group) or self._around.in_code(group.start, group.end):
            return True
        first = group.digits[: min(group.cuts, default=MOST)]
        if (
            self._is_date_and_time(group, weight)
            or self._is_to_come(group, weight)
            or begins_in_a_date(self._text, group.start, first, self._today)
        ):
            return True
        if weight == SCATTERED and self._goes_on(group):
            return True
        if weight == SURE or (group.gaps and weight != SCATTERED):
            return False
        return self._around.is_another_number(group.start, or_an_order=weight <= POSSIBLE)

    def _is_abroad(self, group: Group) -> bool:
        """Whether it is a phone number with its country; no country begins with a zero."""
        plus = group.start > 0 and self._text[group.start - 1] == "+"
        return plus and group.digits[0] != "0"

    def _goes_on(self, group: Group) -> bool:
        """Whether more digits follow closely, as in 28.06.2027-23.07.2027."""
        before = self._text[max(0, group.start - 2) : group.start]
        after = self._text[group.end : group.end + 2]
        return bool(_MORE_BEFORE.fullmatch(before) or _MORE_AFTER.fullmatch(after))

    def _is_written_well(self, group: Group) -> bool:
        return _is_usual(group) or (_is_one_by_one(group) and not self._is_one_of_many(group))

    def _is_one_of_many(self, group: Group) -> bool:
        before = self._text[max(0, group.start - 7) : group.start]
        return bool(_ONES_BEFORE.search(before) or _ONES_AFTER.match(self._text, group.end))

    def _readings(self, group: Group, written_well: bool) -> tuple[Kind, int] | None:
        if not written_well and _is_spread_out(group):
            return None
        readings = {10: self._ten, 11: self._eleven, 12: self._twelve, 13: self._thirteen}
        return readings[len(group.digits)](group, written_well)

    def _ten(self, group: Group, usual: bool) -> tuple[Kind, int] | None:
        digits = group.digits
        danish, swedish = _is_danish_date(digits), _is_swedish_date(digits)
        is_danish = danish and check_digits.danish(digits)
        is_swedish = swedish and check_digits.swedish(digits)
        if is_danish or is_swedish:
            sure = SURE if usual else SCATTERED
            to_sweden = is_swedish and (self._is_swedish or not is_danish)
            return (_swedish_kind(digits) if to_sweden else Kind.CPR), sure
        if not usual:
            return None
        if danish and not (swedish and self._is_swedish):
            return Kind.CPR, LIKELY
        hyphen = group.gaps.get(6, "").strip() in ("-", "+") and bool(group.gaps)
        written_as_one = hyphen and _is_nearly_a_date(digits)
        return (Kind.POSSIBLE_IDENTITY_NUMBER, POSSIBLE) if swedish or written_as_one else None

    def _eleven(self, group: Group, usual: bool) -> tuple[Kind, int] | None:
        digits = group.digits
        kind = _norwegian_kind(digits)
        if kind is None:
            helps = (
                digits[0] in "89" and group.cuts in ((), (6,)) and check_digits.norwegian(digits)
            )
            return (Kind.H_NUMBER, LIKELY) if helps else None
        if check_digits.norwegian(digits):
            return kind, SURE if usual else SCATTERED
        return (Kind.POSSIBLE_IDENTITY_NUMBER, POSSIBLE) if usual else None

    def _twelve(self, group: Group, usual: bool) -> tuple[Kind, int] | None:
        digits = group.digits
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
            return (Kind.CPR, LIKELY) if usual else None
        return None

    def _thirteen(self, group: Group, usual: bool) -> tuple[Kind, int] | None:
        digits = group.digits
        short = digits[:4] + digits[6:]
        kind = _norwegian_kind(short) if digits[4:6] in _CENTURIES else None
        if kind is None or not check_digits.norwegian(short):
            return None
        return kind, SURE if usual else SCATTERED

    def _is_date_and_time(self, group: Group, weight: int) -> bool:
        """Whether it reads like ``24.11.2026 13.00``: when the meeting is."""
        head = group.digits[:-4]
        if len(head) not in (6, 8) or not is_clock(group.digits[-4:]):
            return False
        gap = group.gaps.get(len(head), "-")
        # Nobody writes a day in six figures and the time right behind.
        is_solid = set(group.gaps) <= {len(head)} and not set(gap) <= _BEFORE_A_TIME
        if is_solid and (len(head) == 6 or weight == SURE or (weight == LIKELY and group.gaps)):
            return False
        years = [head[:4], head[4:]] if len(head) == 8 else [head[:2], head[4:]]
        return any(abs(self._year(year) - self._today.year) <= _NEAR_YEARS for year in years)

    def _is_to_come(self, group: Group, weight: int) -> bool:
        """Whether it begins with a day after today, on which nobody was born yet."""
        head = group.digits[:-4]
        if weight in (SURE, SCATTERED) or len(head) != 8 or set(group.gaps) == {8}:
            return False
        first = head if head[:2] in _CENTURIES else head[4:] + head[2:4] + head[:2]
        return first > f"{self._today:%Y%m%d}"

    def _year(self, digits: str) -> int:
        if len(digits) == 4:
            return int(digits)
        # A meeting may be next year, a birth may not.
        near = self._today.year + _NEAR_YEARS
        return full_year(int(digits), date(near, 1, 1))


def _is_usual(group: Group) -> bool:
    length = len(group.digits)
    gaps = set(group.gaps.values())
    if any("," in gap for gap in gaps) and not _has_commas_for_hyphens(group):
        return False
    if length == 10 and group.cuts == _PAIRS:
        return len(gaps) == 1
    return group.cuts in _USUAL_CUTS[length]


def _has_commas_for_hyphens(group: Group) -> bool:
    """Whether the commas are not those of a list, as in 23.11., 24.11."""
    alone = set(group.gaps.values()) == {","} and group.cuts != _PAIRS
    return alone or group.cuts in ((6,), (8,))


def _is_one_by_one(group: Group) -> bool:
    return group.cuts == tuple(range(1, len(group.digits)))


def _is_six_and_rest(group: Group) -> bool:
    """Whether it is written 120585-6123 or 120585-52206; nothing else is."""
    return group.cuts == (6,) and group.gaps[6].strip() == "-" and len(group.digits) <= 11


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

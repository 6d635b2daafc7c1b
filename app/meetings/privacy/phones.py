"""Phone numbers as they are written in Denmark, Sweden and Norway, and any with a plus."""

import re
from collections.abc import Collection, Iterator

from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.kind import Kind
from app.meetings.privacy.surroundings import Surroundings

MOBILE, ANNOUNCED, PLAIN = 35, 25, 15
"""Weights: a Swedish mobile's or another behind a word such as phone; by its grouping alone."""

_ABROAD = re.compile(
    r"(?:\+|(?<![0-9])00 ?(?=4[567]))[0-9](?:[ .\-/()\0]{0,3}[0-9]){6,14}(?![0-9])"
)
_GROUPED = re.compile(
    r"(?<![0-9+])(?<![0-9][ .\-])(?:"
    r"(?:08|0[1-79][0-9]{1,2})[ \0]?[\-/ ][ \0]?[0-9](?:[ \-\0]{0,2}[0-9]){4,7}"
    r"|07[02369][0-9]{7}"
    r"|[2-9][0-9](?: [0-9]{2}){3}"
    r"|[49][0-9]{2} [0-9]{2} [0-9]{3}"
    r")(?![0-9])(?![ .\-][0-9])"
)
_MOBILE = re.compile(r"07[02369][0-9]{7}")
_ANNOUNCED_ONLY = re.compile(
    r"(?<![0-9+])(?<![0-9][ .\-])(?:"
    r"[2-9][0-9]{3}[ \0]?[0-9]{4}"
    r"|[2-9][0-9](?:[.\-/][0-9]{2}){3}"
    r"|[2-9][0-9]{2}[ .\-][0-9]{2}[ .\-][0-9]{3}"
    r"|0[0-9]{7,9}"
    r")(?![0-9])(?![ .\-][0-9])"
)
_WORD = re.compile(
    r"tlf|tele?f|\btel\b|\bmob\b|mobil|\bring|\bsms|(?<![a-zåäöæø])(?:nummer|number)|phone|\bcall"
    r"|nås på|kontakt|\bnr\b|dial|\bfax"
)
_DIAL_IN = re.compile(
    r"ring in[dn]? ?[:(]|ring in[dn]? (?:via|til)|call[ -]in|dial[ -]in|kun lyd|endast ljud"
    r"|bare lyd|audio only|telefonkonferen|phone conference|konferanse-id"
)
_KEYED = re.compile(r"[^\n]{0,30}?(?:tast|knappa|tryk|tryck|trykk|press|#)")
_REACH = 34
_DIAL_IN_REACH = 90


class Phones:
    """Finds the numbers of one text."""

    def __init__(self, folded: Folded, around: Surroundings, allowed: Collection[str]) -> None:
        """Look in ``folded``; ``allowed`` are numbers that anybody may know."""
        self._folded = folded
        self._around = around
        self._allowed = frozenset(map(national, allowed))

    def find(self) -> Iterator[Found]:
        """Yield every number that is not the meeting's own."""
        for pattern, alone in ((_ABROAD, True), (_GROUPED, True), (_ANNOUNCED_ONLY, False)):
            for found in pattern.finditer(self._folded.text):
                start, end = found.span()
                announced = self._is_announced(start)
                if (announced or alone) and not self._is_the_meetings(start, end):
                    mobile = _MOBILE.fullmatch(found[0]) is not None
                    weight = MOBILE if mobile else ANNOUNCED
                    yield Found(Kind.PHONE, start, end, weight if announced else PLAIN)

    def is_allowed(self, start: int, end: int) -> bool:
        """Whether these digits are a number that anybody may know."""
        return bool(self._allowed) and national(self._folded.text[start:end]) in self._allowed

    def _is_announced(self, start: int) -> bool:
        before = self._folded.lower[max(0, start - _REACH) : start].rsplit("\n", 1)[-1]
        words = re.split(r"[0-9]", before)[-1]
        return _WORD.search(words) is not None

    def _is_the_meetings(self, start: int, end: int) -> bool:
        if self.is_allowed(start, end) or self._around.in_code(start, end):
            return True
        if self._around.in_link(start, end) or self._folded.text.startswith(",,", end):
            return True
        if _KEYED.match(self._folded.lower, end):
            return True
        before = self._folded.lower[max(0, start - _DIAL_IN_REACH) : start]
        return self._around.speaks_of_another_number(start) or _DIAL_IN.search(before) is not None


def national(number: str) -> str:
    """Return the digits of a number without the country's and without the leading zero."""
    digits = "".join(filter(str.isdecimal, number))
    abroad = number.lstrip().startswith("+") or digits.startswith("00")
    digits = digits.removeprefix("00")
    if abroad:
        digits = digits[2:]
    return digits.lstrip("0")

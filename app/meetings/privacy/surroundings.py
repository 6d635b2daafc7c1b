"""What stands around a number and says what it is."""

import re
from bisect import bisect_right
from collections.abc import Callable

from stdnum import iban

from app.meetings.privacy.folding import Folded

_REACH = 32
"""Characters between a word and the number that it announces."""

_IDENTITY = re.compile(
    r"(?<![a-zåäöæø])(?:nød|erstatnings-?)?(?:cpr|pnr|fnr|person-?(?:nr|num|id)|personal (?:id|num)"
    r"|fødsels?-?(?:nr|num)|fødsels-? og person|f\.?\s?nr|foedsels?n|fodselsn|samordn|d-?(?:nr|num)"
    r"|h-?(?:nr|num)|hjelpenum|reserv-?(?:nr|num)|tillfälligt num|interim|tf-?(?:nr|num)"
    r"|id-?\s?(?:nr|num)|identi\w{0,6} num|national id|danish id|ssn|patient-?id|pas-?id)"
)
_OTHER = re.compile(
    r"(?:mø[dt]e|mötes?|meeting|konferens|konference|konferanse|conference|video|rum|rom)"
    r"[\s\-]?(?:id|nummer|nr|kode|kod|code)|passcode|lösenord|adgangskode|passord|host ?pin|\bpin\b"
    r"|bestil|beställ|faktura|invoice|ordre|order|ärende|sagsn|saksn|case|diarie|konto|\bean\b|cvr|org\.?\s?nr"
    r"|organi[sz]ation(?:s|s-)?num|organisasjons|iban|bygge?\b|build|version|versjon|\bsn\b|serie"
    r"|serial|\bip\b|bankgiro|plusgiro|journalnr|fakt\."
)
_LINK = re.compile(r"(?:https?://|www\.|tel:|sips?:|h323:)[^\s<>\"]+")
_GUID = re.compile(r"(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])")
_IBAN = re.compile(r"(?<![a-z0-9])[a-z]{2}[0-9]{2}(?: ?[0-9]{4}){2,7}(?: ?[0-9]{1,4})?(?![0-9])")
_STAMP = re.compile(r"(?<![0-9])(?:19|20)[0-9]{6}t[0-9]{4}(?:[0-9]{2})?z?(?![0-9])")


class _Spans:
    def __init__(
        self, pattern: re.Pattern[str], text: str, is_one: Callable[[str], bool] = bool
    ) -> None:
        self._spans = [found.span() for found in pattern.finditer(text) if is_one(found[0])]
        self._starts = [start for start, _ in self._spans]

    def around(self, start: int, end: int) -> bool:
        """Whether one of these spans holds the stretch."""
        place = bisect_right(self._starts, start) - 1
        return place >= 0 and self._spans[place][1] >= end

    def last_before(self, place: int) -> tuple[int, int] | None:
        nth = bisect_right(self._starts, place - 1) - 1
        return self._spans[nth] if nth >= 0 else None


class Surroundings:
    """Words, links and other numbers of one text, found once."""

    def __init__(self, folded: Folded) -> None:
        """Look at ``folded`` once; every question is quick afterwards."""
        lower = folded.lower
        self._lower = lower
        self._identity = _Spans(_IDENTITY, lower)
        self._other = _Spans(_OTHER, lower)
        self._links = _Spans(_LINK, lower)
        self._guids = _Spans(_GUID, lower)
        self._ibans = _Spans(_IBAN, lower, iban.is_valid)
        self._stamps = _Spans(_STAMP, lower)

    def is_announced(self, start: int) -> bool:
        """Whether a word such as CPR or pnr stands before, and no other number between."""
        return self._word_before(self._identity, start)

    def is_another_number(self, start: int) -> bool:
        """Whether a word such as meeting ID, PIN or invoice stands before."""
        return self._word_before(self._other, start)

    def in_link(self, start: int, end: int) -> bool:
        """Whether it is part of an address."""
        return self._links.around(start, end)

    def in_code(self, start: int, end: int) -> bool:
        """Whether it is part of a GUID, a bank account, a time stamp or a link's long key."""
        if any(spans.around(start, end) for spans in (self._guids, self._ibans, self._stamps)):
            return True
        beside = self._lower[max(0, start - 1) : start] + self._lower[end : end + 1]
        return self.in_link(start, end) and any(map(str.isalnum, beside))

    def _word_before(self, words: _Spans, start: int) -> bool:
        span = words.last_before(start)
        if span is None or start - span[1] > _REACH:
            return False
        between = self._lower[span[1] : start]
        return not any(character.isdigit() or character == "\n" for character in between)

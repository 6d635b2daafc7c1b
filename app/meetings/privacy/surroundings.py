"""What stands around a number and says what it is."""

import re
from bisect import bisect_right
from collections.abc import Callable

from stdnum import iban

from app.meetings.privacy.folding import Folded

_REACH = 32
"""Characters between a word and the number that it announces."""

_IDENTITY = re.compile(
    r"(?<![a-zåäöæø])(?:nød|erstatnings-?)?(?:cpr|p[.\-]?\s?nr|fnr|person-?(?:nr|num|id)"
    r"|pers\.?\s?nr|personal (?:id|num)|fødsels?-?(?:nr|num)|fødsels-? og person|f\.?\s?nr"
    r"|foedsels?n|fodselsn|födelsen|samordn|d-?(?:nr|num)|h-?(?:nr|num)|hjelpenum|reserv-?(?:nr|num)"
    r"|tillfälligt num|interim|tf-?(?:nr|num)|id-?\s?(?:nr|num)|identi\w{0,6} num|national id"
    r"|danish id|ssn|patient-?id|pas-?id)"
)
_MEETINGS_OWN = (
    r"(?:video|telefon|phone|web|virtuel\w*|virtual)?[\s\-]?(?:mø[dt]e|möte|mötes|meeting|konferens"
    r"|konference|konferanse|conference|conf|webinar|zoom|teams|vmr|rum|rom|room)s?"
)
_ID = re.compile(rf"(?<![^\W_])(?:{_MEETINGS_OWN}[\s\-]{{0,2}})?id(?![^\W_])")
"""A weak word: what stands behind it is a person's number only if it looks like one."""

_COUNTED = (
    r"(?:faktura|fakt|ordre|order|invoice|konto|account|serie|serial|organisations?|organisasjons"
    r"|organi[sz]ation|org|beställnings|bestillings|kund|kunde|customer)"
)
_NUMBER = r"(?:nummer|number|num|nr|no)"
_PIN = (
    r"(?:(?:host|värd?|værts?|verts?|guest|gæste|gäst|gjeste)[\s\-]?)?pin"
    r"(?:[\s\-]?(?:kode|kod|code))?"
)
_WORDS = (
    rf"(?:{_MEETINGS_OWN}[\s\-]?(?:id|kode|kod|code|{_NUMBER})|{_COUNTED}[.\s\-]{{0,2}}{_NUMBER}"
    rf"|{_PIN}|passcode|password|adgangskode|lösenord|passord|konto|ean|gln|cvr|iban|bankgiro"
    r"|plusgiro|build|sn)"
)
_ORDERS = frozenset({"order", "ordre", "beställning", "bestilling", "faktura", "invoice"})
"""Too common beside a person's number to mean another one, unless that looks wrong as well."""

_OTHER = re.compile(rf"(?<![^\W_])(?:{_WORDS}|{'|'.join(_ORDERS)})(?![^\W_])")
_TO_ITS_NUMBER = re.compile(r"[a-zåäöæø]{0,10}(?:[\W_]{0,4}\b(?:er|är|is))?[\W_]{0,8}")
_BEFORE_A_NUMBER = re.compile(r"[ \t\0]{0,2}[.:#=]{0,2}[ \t\0]{0,3}")
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
        self._ids = _Spans(_ID, lower, "id".__eq__)
        self._other = _Spans(_OTHER, lower)
        self._links = _Spans(_LINK, lower)
        self._guids = _Spans(_GUID, lower)
        self._ibans = _Spans(_IBAN, lower, iban.is_valid)
        self._stamps = _Spans(_STAMP, lower)

    def is_announced(self, start: int) -> bool:
        """Whether a word such as CPR or pnr stands before, and no other number between."""
        return self._word_before(self._identity, start)

    def is_announced_directly(self, start: int) -> bool:
        """Whether nothing but the rest of such a word and signs stand between."""
        span = self._identity.last_before(start)
        return span is not None and self._joins(_TO_ITS_NUMBER, span[1], start)

    def is_called_id(self, start: int) -> bool:
        """Whether the word ID stands right before, and it is not the meeting's."""
        span = self._ids.last_before(start)
        return span is not None and self._joins(_TO_ITS_NUMBER, span[1], start)

    def is_another_number(self, start: int, or_an_order: bool) -> bool:
        """Whether a word such as meeting ID, PIN or, if wanted, order stands right before."""
        span = self._other.last_before(start)
        if span is None or not self._joins(_BEFORE_A_NUMBER, span[1], start):
            return False
        return or_an_order or self._lower[slice(*span)] not in _ORDERS

    def speaks_of_another_number(self, start: int) -> bool:
        """Whether such a word stands before, and no other number between."""
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

    def _joins(self, pattern: re.Pattern[str], start: int, end: int) -> bool:
        return end - start <= _REACH and pattern.fullmatch(self._lower, start, end) is not None

    def _word_before(self, words: _Spans, start: int) -> bool:
        span = words.last_before(start)
        if span is None or start - span[1] > _REACH:
            return False
        between = self._lower[span[1] : start]
        return not any(character.isdigit() or character == "\n" for character in between)

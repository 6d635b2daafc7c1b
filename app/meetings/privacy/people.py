"""Names where they tell something: a patient's, beside a birth date, beside an age."""

import re
from collections.abc import Iterator

from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.kind import Kind
from app.meetings.privacy.word_list import WordList

_UPPER, _LOWER = "A-ZÀ-ÖØ-Þ", "a-zß-öø-ÿ\u0100-\u017f'’"
_WORD = rf"[{_UPPER}][{_LOWER}]{{1,30}}(?:-[{_UPPER}]?[{_LOWER}]{{1,30}}){{0,2}}"
_FULL = rf"{_WORD}(?: (?:[{_UPPER}]\.?|av|af|von|de|{_WORD})){{0,3}} {_WORD}"
_ANY = rf"{_WORD}(?: (?:[{_UPPER}]\.? )?{_WORD}){{0,3}}"

_FULL_BEFORE = re.compile(rf"(?<![\w]){_FULL}[\s,(:\-]{{1,3}}$")
_FULL_AFTER = re.compile(rf"[\s,):\-]{{1,3}}{_FULL}")
_ANY_BEFORE = re.compile(rf"(?<![\w]){_ANY}[\s,(\-]{{1,3}}(?:(?:på|is|er|är|som er)\s)?$")
_ANY_AFTER = re.compile(rf" {_ANY}")
_NAMED = re.compile(_ANY)
_LOOK_BACK, _LOOK_ON = 70, 70

_PATIENT = re.compile(
    r"(?<![^\W_])(?:(?:fru|frk|frøken|hr|herr|mrs|mr|miss)\.?|(?:navn|namn|name)(?=[ \0]?:)"
    r"|patient(?:en|ens|s)?|pt\.?|pasient(?:en|ens|s)?|borger(?:en|ens)?"
    r"|bruker(?:en|ens)?|brukare(?:n|ns)?|klient(?:en|ens)?|client|vårdtagare(?:n|ns)?|barnet"
    r"|(?:anhörig|närstående|vårdnadshavare|pårørende|værge|verge) (?:til|till|for|för|av)"
    r"|(?:relative|parent|mother|father|guardian) of|(?:mor|far|mamma|pappa) til{1,2})(?:'s)?"
    r"(?:[ -]?(?:navn|namn|name))?(?:[ \0]?[:,\-=]|[ \0](?:er|är|is|heter|hedder)){0,2}"
    r"[ \0\n]{1,2}"
)
_AGE = re.compile(
    r"(?<![\w.,:/\-])[0-9]{1,3}[ \-\0]{0,2}(?:års?(?:ig[ae]?|igt|ing(?:en)?)?|years?(?:[ -]old)?"
    r"|yrs?|y/?o|mdr|måneder|månader|months)(?!\w)(?: ?(?:gammel|gammal|gamle?|gamla|old)(?!\w))?"
)
_OLDEST = 120


class People:
    """Finds what points to one person in a text."""

    def __init__(self, folded: Folded, words: WordList) -> None:
        """Look in ``folded``; ``words`` tell what is no name and who is a person."""
        self._text = folded.text
        self._lower = folded.lower
        self._words = words

    def patients(self) -> Iterator[Found]:
        """Yield every name behind a word such as patient."""
        for found in _PATIENT.finditer(self._lower):
            named = _NAMED.match(self._text, found.end(), found.end() + _LOOK_ON)
            if named is not None and self._is_name(named[0]):
                yield Found(Kind.PATIENT_NAME, named.start(), named.end(), 5)

    def ages(self) -> Iterator[Found]:
        """Yield every age beside a name or a word such as man or child, both together."""
        for found in _AGE.finditer(self._lower):
            start, end = found.span()
            years = int(re.split(r"[^0-9]", found[0])[0])
            if years > _OLDEST:
                continue
            first, last = self._anyone_before(start), self._anyone_after(end)
            if first < start or last > end:
                yield Found(Kind.AGE, first, last, 6)

    def is_beside(self, start: int, end: int) -> bool:
        """Whether a full name, or a word for a person, stands right beside."""
        before = self._text[max(0, start - _LOOK_BACK) : start]
        named = _FULL_BEFORE.search(before)
        if named is not None and self._is_name(named[0].rstrip(" ,(:-\n")):
            return True
        after = _FULL_AFTER.match(self._text, end, end + _LOOK_ON)
        if after is not None and self._is_name(after[0].strip(" ,):-\n")):
            return True
        return self._person_before(start) < start

    def _anyone_before(self, start: int) -> int:
        offset = max(0, start - _LOOK_BACK)
        named = _ANY_BEFORE.search(self._text[offset:start])
        if named is not None:
            name = re.split(r"[,(]| (?:på|is|er|är|som er) ", named[0])[0].strip(" -\n")
            if self._is_name(name):
                return offset + named.start()
        return self._person_before(start)

    def _person_before(self, start: int) -> int:
        before = self._lower[max(0, start - 24) : start]
        word = re.search(r"([^\W\d_]+)[\s,(.:\-]{1,3}(?:(?:på|is|er|är)\s)?$", before)
        if word is not None and word[1] in self._words.persons:
            return start - len(before) + word.start()
        return start

    def _anyone_after(self, end: int) -> int:
        word = re.compile(r"[ ,)\-]{1,2}([^\W\d_]{1,20})(?![^\W\d_])").match(self._lower, end)
        if word is not None and word[1] in self._words.persons:
            return word.end()
        named = _ANY_AFTER.match(self._text, end, end + _LOOK_ON)
        return named.end() if named is not None and self._is_name(named[0].strip()) else end

    def _is_name(self, name: str) -> bool:
        first = re.split(r"[ \n]", name.lower())
        return not any(part in self._words.no_names for part in first)

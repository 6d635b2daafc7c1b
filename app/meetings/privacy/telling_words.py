"""Words that tell a diagnosis, a treatment or a ward, with their inflections and compounds."""

import re
from collections.abc import Iterator

from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.kind import Kind
from app.meetings.privacy.surroundings import Surroundings
from app.meetings.privacy.word_list import KEY, WordList

WEIGHT = 3

_WORD = re.compile(r"[^\W\d_\0]+(?:\0[^\W\d_\0]+)*")
_COMPOUND = re.compile(r"(?:[^\W_]+-)*[^\W_]+(?:-[^\W_]+)*")
_NUMBERED = re.compile(
    r"(?<![^\W_])(?:(?:afdeling|afd\.?|avdelning|avdeling|avd\.?|ward|sengepost|sengeafsnit)[ \0]?"
    r"(?:nr\.? ?)?[0-9]{1,3} ?[a-zåäöæø]?|vårdavdelning ?[0-9]{1,3} ?[a-z]?)(?![^\W_])"
)
_OFFICE = re.compile(r" (?:teams|office|outlook|exchange|windows|word|edge)")
_ICD = re.compile(r"(?<![\w.])d?[a-tv-z][0-9]{2}\.[0-9]{1,2}(?![\w.])")


def telling_words(folded: Folded, around: Surroundings, words: WordList) -> Iterator[Found]:
    """Yield every word that tells something, whole, and numbered wards and ICD codes."""
    for found in _NUMBERED.finditer(folded.lower):
        yield Found(Kind.WARD, found.start(), found.end(), WEIGHT)
    for found in _ICD.finditer(folded.lower):
        if folded.text[found.start()].isupper():
            yield Found(Kind.DIAGNOSIS, found.start(), found.end(), WEIGHT)
    known: dict[str, Kind | None] = {}
    for found in _COMPOUND.finditer(folded.text):
        word = found[0]
        if word not in known:
            known[word] = _whole(word, words)
        kind = known[word]
        if kind is None or around.in_link(*found.span()):
            continue
        if word != "MS" or not _OFFICE.match(folded.lower, found.end()):
            yield Found(kind, found.start(), found.end(), WEIGHT)
    yield from _stems(folded, words)


def _whole(compound: str, words: WordList) -> Kind | None:
    """Return what a word that counts alone tells; of a compound its parts are looked at."""
    for part in (compound, *compound.split("-")):
        for form in (part, part.removesuffix("s"), part.removesuffix("en")):
            if form.lower() in words.whole:
                return words.whole[form.lower()]
            if form.isupper() and form.lower() in words.capitals:
                return words.capitals[form.lower()]
    return None


def _stems(folded: Folded, words: WordList) -> Iterator[Found]:
    lower = folded.lower
    for found in _WORD.finditer(lower):
        start, end = found.span()
        hit = _stem(lower, start, end, words)
        if hit is None:
            continue
        stem_end, kind = hit
        # "eating disorder" reaches over the end of its first word.
        while stem_end > end and (more := _WORD.search(lower, end)) and more.start() < stem_end:
            end = more.end()
        yield Found(kind, start, max(end, stem_end), WEIGHT)


def _stem(lower: str, start: int, end: int, words: WordList) -> tuple[int, Kind] | None:
    for place in range(start, end - KEY + 1):
        for stem, kind, anywhere in words.stems.get(lower[place : place + KEY], ()):
            if not (anywhere or place == start) or not lower.startswith(stem, place):
                continue
            if not _is_fine(lower[start:end], stem, words):
                return place + len(stem), kind
    return None


def _is_fine(word: str, stem: str, words: WordList) -> bool:
    """Whether the stem stands there by chance only, as in a place name."""
    return any(stem in fine and fine in word for fine in words.fine)

"""Tells given and family names apart, as far as the words allow."""

from functools import lru_cache

from app.meetings.matching.parts import Form, Order, Reading
from app.meetings.matching.pieces import Sort, Word
from app.meetings.matching.words import shipped

MOST_WORDS = 12
"""More words than the longest name in a register; the rest of a hostile one is not looked at."""


def form_of(words: tuple[Word, ...], family: tuple[Word, ...] = ()) -> Form | None:
    """Return the name that the words make; None if there are none.

    Args:
        words: in the order in which they stand, or the given names alone.
        family: the family name, where a comma told it apart.
    """
    words, family = words[:MOST_WORDS], family[:MOST_WORDS]
    if not words:
        words, family = family, ()
    if not words:
        return None
    both = (*words, *family)
    flat = _flat(both)
    return Form(
        words=flat,
        joined="".join(flat),
        written=tuple(word.written for word in both),
        readings=(_by_comma(words, family),) if family else _guessed(words),
        has_comma=bool(family),
    )


def names_of(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words that are names and not what stands beside or between them."""
    known = shipped()
    return tuple(
        word
        for place, word in enumerate(words)
        if word.sort is Sort.NAME
        and not (place and len(word.folded) == 1 and words[place - 1].sort is Sort.PLACE)
        and word.folded not in known.together
        and word.folded not in known.families
        and word.folded not in known.not_them
    )


@lru_cache(maxsize=16384)
def looks_like_family(word: str) -> bool:
    """Tell whether a strictly folded word is a family name beyond doubt."""
    known = shipped()
    if word in known.not_family:
        return False
    return word in known.family_words or word.endswith(known.family_endings)


def _by_comma(given: tuple[Word, ...], family: tuple[Word, ...]) -> Reading:
    given, family = _without_lost_particles(given, family)
    return _reading(given, family, Order.COMMA)


def _without_lost_particles(
    given: tuple[Word, ...], family: tuple[Word, ...]
) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Return both with "Berg, Peter van der" put right."""
    particles = shipped().particles
    count = len(given)
    while count > 1 and given[count - 1].folded in particles:
        count -= 1
    return given[:count], (*given[count:], *family)


def _guessed(words: tuple[Word, ...]) -> tuple[Reading, ...]:
    """Return the ways to read words without a comma: family name last, first, or of several words.

    The first word is taken for the family name only if it is one beyond doubt and the others are
    not: Ahmed Ali and Ali Ahmed are two people.
    """
    if len(words) == 1:
        return ()
    particles = shipped().particles
    start = len(words) - 1
    for place in range(1, start):
        if words[place].folded in particles:
            start = place
            break
    readings = [_reading(words[:start], words[start:], Order.USUAL)]
    if start > 1:
        readings.append(_reading(words[:1], words[1:], Order.USUAL))
    return (*readings, *_turned(words))


def _turned(words: tuple[Word, ...]) -> list[Reading]:
    particles = shipped().particles
    count = 1
    while count < len(words) - 1 and words[count - 1].folded in particles:
        count += 1
    turned = []
    for size in {count, len(words) - 1}:
        family, given = words[:size], words[size:]
        if _is_family_first(family, given, size == count):
            turned.append(_reading(given, family, Order.TURNED))
    return turned


def _is_family_first(family: tuple[Word, ...], given: tuple[Word, ...], is_shortest: bool) -> bool:
    if any(looks_like_family(word.folded) for word in given):
        return False
    shouted = family[-1].written.isupper() and len(family[-1].folded) > 1
    if is_shortest and shouted and not any(word.written.isupper() for word in given):
        return True
    return all(
        looks_like_family(word.parts[-1]) or word.folded in shipped().particles for word in family
    ) and looks_like_family(family[-1].parts[-1])


def _reading(given: tuple[Word, ...], family: tuple[Word, ...], order: Order) -> Reading:
    return Reading(
        _flat(given),
        _flat(family),
        order,
        len(given[0].parts) if "-" in given[0].written.translate(_HYPHENS) else 1,
    )


_HYPHENS = {ord(hyphen): "-" for hyphen in "‐‑‒–—−"}  # noqa: RUF001 - they are meant


def _flat(words: tuple[Word, ...]) -> tuple[str, ...]:
    return tuple(part for word in words for part in word.parts)

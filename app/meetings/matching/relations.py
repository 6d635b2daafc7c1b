"""How two given names, or two family names, are related: as sure as one may be, and why."""

from functools import lru_cache

from app.meetings.matching.folding import loose, same, same_words, sound
from app.meetings.matching.model import Likeness, Reason
from app.meetings.matching.slips import is_harmless, is_slip
from app.meetings.matching.words import Groups, Words, shipped

_NONE: frozenset[int] = frozenset()

Relation = tuple[Likeness, Reason]

SAME: Relation = (Likeness.EXACT, Reason.SAME_NAME)
SPELLED: Relation = (Likeness.LIKELY, Reason.OTHER_SPELLING)

SHORTEST_BEGINNING = 3
"""Letters of a beginning that may be a short form; nothing is made of fewer."""


MANY = 16384
"""Pairs of words that are remembered: names come again with every change in the room."""

SHORTEST_HEARD = 4
"""Letters of given names that are one by their sound, such as Erik and Eric; not Eva and Ewa."""


@lru_cache(maxsize=MANY)
def family_relation(a: tuple[str, ...], b: tuple[str, ...]) -> Relation | None:
    """Return how two family names are related, particles included; None if they are two."""
    if same_words(a, b):
        return SAME
    bare_a, bare_b = _without_particles(a), _without_particles(b)
    if same_words(bare_a, bare_b):
        return _with_other_particles(a[: -len(bare_a)], b[: -len(bare_b)])
    if len(bare_a) != len(bare_b) and (part := _part_of_double(bare_a, bare_b)):
        return part
    nearly = _nearly_one_family("".join(bare_a), "".join(bare_b))
    if nearly and len(bare_a) != len(bare_b):
        return Likeness.UNSURE, nearly[1]
    return nearly


def _without_particles(family: tuple[str, ...]) -> tuple[str, ...]:
    particles = shipped().particles
    start = 0
    while start < len(family) - 1 and family[start] in particles:
        start += 1
    return family[start:]


def _with_other_particles(one: tuple[str, ...], other: tuple[str, ...]) -> Relation:
    if one and other:
        is_article = {*one, *other} <= {"al", "el"}
        return SPELLED if is_article else (Likeness.UNSURE, Reason.PART_OF_DOUBLE)
    return Likeness.LIKELY, Reason.WITHOUT_MIDDLE


def _part_of_double(a: tuple[str, ...], b: tuple[str, ...]) -> Relation | None:
    """Return what half of a double name says; Terje Moe is not Terje Kvale-Moe."""
    short, long = sorted((a, b), key=len)
    if len(short) == 1 and any(same(short[0], part) for part in (long[0], long[-1])):
        return Likeness.UNSURE, Reason.PART_OF_DOUBLE
    return None


def _nearly_one_family(a: str, b: str) -> Relation | None:
    known = shipped().common
    are_two = a in known and b in known
    if 1 in (len(a), len(b)):
        return (Likeness.UNSURE, Reason.INITIAL) if a[0] == b[0] else None
    if loose(a) == loose(b):
        return (Likeness.UNSURE, Reason.OTHER_SPELLING) if are_two else SPELLED
    if is_harmless(a, b) and not are_two:
        return Likeness.LIKELY, Reason.SMALL_SLIP
    if sound(a) == sound(b):
        return Likeness.UNSURE, Reason.OTHER_SPELLING
    if min(len(a), len(b)) >= SHORTEST_BEGINNING and is_slip(a, b):
        return Likeness.UNSURE, Reason.SMALL_SLIP
    return None


@lru_cache(maxsize=MANY)
def given_relation(
    a: tuple[str, ...], tied: int, b: tuple[str, ...], other_tied: int
) -> Relation | None:
    """Return how two people's given names are related; None if they are two.

    Args:
        a, b: the names.
        tied, other_tied: how many of them a hyphen ties, counted from the first.
    """
    if same_words(a, b):
        return SAME
    if same_words(tuple(map(loose, a)), tuple(map(loose, b))):
        return SPELLED
    if len(a) == len(b) == 1:
        return _of_one_word(a[0], b[0])
    if len(a) == len(b):
        return _word_by_word(a, b)
    return _of_fewer(a, b, other_tied) if len(a) < len(b) else _of_fewer(b, a, tied)


def _of_one_word(a: str, b: str) -> Relation | None:
    words = shipped()
    if 1 in (len(a), len(b)):
        return (Likeness.UNSURE, Reason.INITIAL) if a[0] == b[0] else None
    if _sounds_alike(a, b) or _in_one_group(words.same, a, b):
        return SPELLED
    if _in_one_group(words.short, a, b) and not _is_ambiguous(a, b, words):
        return Likeness.LIKELY, Reason.FIRST_SHORTENED
    if is_harmless(a, b):
        return Likeness.LIKELY, Reason.SMALL_SLIP
    reason = _why_perhaps(a, b, words)
    return (Likeness.UNSURE, reason) if reason else None


def _why_perhaps(a: str, b: str, words: Words) -> Reason | None:
    """Return why two given names could be one, and as well a sister's; None if they are two."""
    if _in_one_group(words.pet, a, b) or _in_one_group(words.short, a, b):
        return Reason.FIRST_SHORTENED
    if is_slip(a, b):
        return Reason.SMALL_SLIP
    short, long = sorted((a, b), key=len)
    is_beginning = len(short) >= SHORTEST_BEGINNING and long.startswith(short)
    return Reason.FIRST_SHORTENED if is_beginning else None


def _sounds_alike(a: str, b: str) -> bool:
    return min(len(a), len(b)) >= SHORTEST_HEARD and sound(a) == sound(b)


def _in_one_group(groups: Groups, a: str, b: str) -> bool:
    return not groups.get(a, _NONE).isdisjoint(groups.get(b, _NONE))


def _is_ambiguous(a: str, b: str, words: Words) -> bool:
    """Tell whether one of them is a short form of several names."""
    return any(len(words.short[name]) > 1 for name in (a, b))


def _word_by_word(a: tuple[str, ...], b: tuple[str, ...]) -> Relation | None:
    """Compare as many given names as there are: each the same, or one the other's initial."""
    pairs = list(zip(a, b, strict=True))
    alike = [same(x, y) for x, y in pairs]
    fits = [
        ok or (1 in (len(x), len(y)) and x[0] == y[0])
        for ok, (x, y) in zip(alike, pairs, strict=True)
    ]
    if all(fits):
        is_told = any(ok and len(x) > 1 for ok, (x, _) in zip(alike, pairs, strict=True))
        return (Likeness.LIKELY if is_told else Likeness.UNSURE), Reason.INITIAL
    return (Likeness.UNSURE, Reason.PART_OF_DOUBLE) if fits[0] else None


def _of_fewer(few: tuple[str, ...], many: tuple[str, ...], tied: int) -> Relation | None:
    """Compare one person's given names with more of them."""
    if len(few) == 1 and len(few[0]) > 1 and few[0] == "".join(name[0] for name in many):
        return Likeness.UNSURE, Reason.INITIAL
    if len(few[0]) == 1:
        return (Likeness.UNSURE, Reason.INITIAL) if few[0] == many[0][0] else None
    if same(few[0], many[0]) or loose(few[0]) == loose(many[0]):
        return _first_is_same(few, many, tied)
    if any(same(few[0], name) for name in many[1:]):
        return Likeness.UNSURE, Reason.PART_OF_DOUBLE
    first = _of_one_word(few[0], many[0])
    return (Likeness.UNSURE, first[1]) if first else None


def _first_is_same(few: tuple[str, ...], many: tuple[str, ...], tied: int) -> Relation:
    words = shipped()
    rest = list(many[1:])
    for name in few[1:]:
        places = [i for i, one in enumerate(rest) if same(name, one) or name == one[0]]
        if not places:
            return Likeness.UNSURE, Reason.PART_OF_DOUBLE
        rest = rest[places[0] + 1 :]
    is_double = many[0] in words.double_firsts and many[1] in words.double_seconds
    if len(few) < tied or (is_double and len(few) == 1):
        return Likeness.UNSURE, Reason.PART_OF_DOUBLE
    return Likeness.LIKELY, Reason.WITHOUT_MIDDLE


def forget() -> None:
    """Forget every pair of words that was compared."""
    family_relation.cache_clear()
    given_relation.cache_clear()

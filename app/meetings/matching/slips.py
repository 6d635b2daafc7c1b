"""Slips of the keyboard, and how to tell them from another name."""

LONG = 8
"""Letters from which two slips are still one name; below, two make another."""

HARMLESS_FROM = 7
"""Letters from which a doubled or exchanged letter is a slip; shorter names are all real."""

_ENDINGS_OF_SONS = ("sen", "son", "datter", "dotter", "dottir")


def distance(one: str, other: str, most: int = 2) -> int:
    """Return how many letters differ, exchanged neighbours counted once; ``most + 1`` if more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, row, before_last = row, [i], before
        before = last
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, before_last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def is_slip(one: str, other: str) -> bool:
    """Tell whether the two are so near that they may be one name, or a sister's."""
    most = 2 if min(len(one), len(other)) >= LONG else 1
    if len(set(one) ^ set(other)) > 2 * most:
        return False
    return distance(one, other, most) <= most


def is_harmless(one: str, other: str) -> bool:
    """Tell whether a slip makes no other name of it.

    Only a doubled letter and exchanged neighbours in a long part. Not beside an r (Kirsten,
    Kristen) nor at the end (Kristian, Kristina), and not in a name of somebody's son (Johansson
    and Johanson are two families). One letter for another is never harmless: Lindberg, Lundberg.
    """
    if min(len(one), len(other)) < HARMLESS_FROM or not (one + other).isalpha():
        return False
    if one.endswith(_ENDINGS_OF_SONS) or other.endswith(_ENDINGS_OF_SONS):
        return False
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return _is_exchanged(short, long)
    return len(long) == len(short) + 1 and _is_doubled(short, long)


def _is_doubled(short: str, long: str) -> bool:
    """Tell whether ``long`` has one letter twice that stands once in ``short``."""
    return any(
        long[i] == long[i - 1] and long[:i] + long[i + 1 :] == short for i in range(1, len(long))
    )


def _is_exchanged(one: str, other: str) -> bool:
    places = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(places) != 2 or places[1] != places[0] + 1 or places[1] == len(one) - 1:
        return False
    first, second = one[places[0]], one[places[1]]
    return (second, first) == (other[places[0]], other[places[1]]) and "r" not in (first, second)

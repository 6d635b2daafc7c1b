"""Compares a shown name with an expected one."""

from collections.abc import Iterable, Iterator

from app.meetings.matching.folding import loose, same_words
from app.meetings.matching.model import Likeness, Reason
from app.meetings.matching.parts import Form, Kind, Name, Order
from app.meetings.matching.reading import lower, read_name
from app.meetings.matching.relations import (
    SAME,
    SPELLED,
    Relation,
    family_relation,
    given_relation,
)

Finding = tuple[Likeness, tuple[Reason, ...]]

_RANK = {likeness: rank for rank, likeness in enumerate(reversed(Likeness))}
_LONGEST_INITIALS = 4
_SHORTEST_RUN_TOGETHER = 6

_REASON_OF_KIND = {
    Kind.DEVICE: Reason.DEVICE_NAME,
    Kind.NUMBER: Reason.PHONE_NUMBER,
    Kind.NOTHING: Reason.NO_NAME,
}


def compare(shown: str, expected: str) -> Finding:
    """Return how sure one may be that both are one person's name, and why, most telling first.

    Never raises. The same the other way round, but for the reason why nothing fits.
    """
    return compare_names(read_name(shown), read_name(expected))


def may_fit(shown: Name, expected: Name) -> bool:
    """Tell quickly whether it is worth comparing two names; most pairs in a room are not."""
    if len(shown.forms) != 1 or len(expected.forms) != 1:
        return True
    a, b = shown.forms[0], expected.forms[0]
    if len(a.joined) == len(b.joined) or not (a.readings and b.readings):
        return True
    if min(len(a.joined), len(b.joined)) <= _LONGEST_INITIALS:
        return True
    return any(
        family_relation(one.family, other.family)
        and given_relation(one.given, one.joined_given, other.given, other.joined_given)
        for one in a.readings
        for other in b.readings
    )


def compare_names(shown: Name, expected: Name) -> Finding:
    """Return the same for names that were read already."""
    found = _found(shown, expected)
    if found is None:
        return Likeness.UNKNOWN, (_REASON_OF_KIND.get(shown.kind, Reason.NOT_EXPECTED),)
    likeness, reasons = found
    if shown.generations != expected.generations:
        likeness = lower(likeness, Likeness.UNSURE)
    if (shown.has_more or expected.has_more) and Kind.PERSON in (shown.kind, expected.kind):
        reasons += (Reason.WITH_TITLE,) * (Reason.ROLE_ONLY not in reasons)
    if shown.is_pretending or expected.is_pretending:
        reasons = (Reason.FOREIGN_LETTERS, *reasons)
    return likeness, tuple(dict.fromkeys(reasons))


def _found(shown: Name, expected: Name) -> Finding | None:
    if shown.kind is Kind.PERSON and expected.kind is Kind.PERSON:
        best = _best([_of_forms(a, b) for a in shown.forms for b in expected.forms])
        is_exact = best is not None and best[0] is Likeness.EXACT
        if not is_exact and _is_letter_by_letter(shown, expected):
            return Likeness.EXACT, (Reason.SAME_NAME,)
        return best
    if shown.kind is expected.kind is Kind.DEVICE and shown.folded == expected.folded:
        return Likeness.UNSURE, (Reason.DEVICE_NAME,)
    kinds = {shown.kind, expected.kind}
    if Kind.ROLE in kinds <= {Kind.ROLE, Kind.PERSON} and shown.roles & expected.roles:
        return Likeness.UNSURE, (Reason.ROLE_ONLY,)
    return None


def _best(found: Iterable[Finding | None]) -> Finding | None:
    best = None
    for one in found:
        if one is not None and (best is None or _RANK[one[0]] > _RANK[best[0]]):
            best = one
    return best


def _is_letter_by_letter(a: Name, b: Name) -> bool:
    """Tell whether two names of several words are the same whatever the words mean."""
    if a.folded != b.folded or " " not in a.folded:
        return False
    return all(form.cap is Likeness.EXACT for form in (*a.forms, *b.forms))


def _of_forms(a: Form, b: Form) -> Finding | None:
    found = _one_way_or_another(a, b)
    if found is None:
        return None
    likeness = lower(found[0], lower(a.cap, b.cap))
    notes = tuple(form.reason for form in (a, b) if form.reason)
    return likeness, (*notes, *found[1])


def _one_way_or_another(a: Form, b: Form) -> Finding | None:
    if len(a.words) > 1 and len(b.words) > 1:
        if same_words(a.words, b.words):
            return Likeness.EXACT, _why_equal(a, b)
        best = _best(_of_readings(a, b))
        return best or _in_other_order(a, b) or _initials(a, b) or _initials(b, a)
    short, long = (a, b) if len(a.words) <= len(b.words) else (b, a)
    if long.joined == short.joined and len(short.joined) >= _SHORTEST_RUN_TOGETHER:
        is_one_word = len(long.words) == 1
        reason = Reason.FIRST_NAME_ONLY if is_one_word else Reason.OTHER_SPELLING
        return Likeness.UNSURE, (reason,)
    return _of_one_word(short, long) or _initials(short, long)


def _why_equal(a: Form, b: Form) -> tuple[Reason, ...]:
    order = (Reason.OTHER_ORDER,) if a.has_comma != b.has_comma else ()
    if a.written == b.written:
        return order or (Reason.SAME_NAME,)
    return (*order, Reason.OTHER_SPELLING)


def _of_readings(a: Form, b: Form) -> Iterator[Finding]:
    for one in a.readings:
        for other in b.readings:
            family = family_relation(one.family, other.family)
            if family is None or one.order is other.order is Order.TURNED:
                continue
            given = given_relation(one.given, one.joined_given, other.given, other.joined_given)
            found = None if given is None else _both(family, given)
            if found is not None:
                is_turned = (one.order is Order.USUAL) != (other.order is Order.USUAL)
                yield found[0], found[1] + (Reason.OTHER_ORDER,) * is_turned


def _both(family: Relation, given: Relation) -> Finding | None:
    """Join what is said of both parts: only one of them may be weaker than another spelling."""
    firm = (SAME, SPELLED)
    reasons = tuple(r for _, r in (given, family) if r is not Reason.SAME_NAME)
    if family in firm or given in firm:
        return lower(family[0], given[0]), reasons
    if family[0] is given[0] is Likeness.LIKELY:
        return Likeness.UNSURE, reasons
    return None


def _in_other_order(a: Form, b: Form) -> Finding | None:
    if len(a.joined) == len(b.joined) and sorted(a.words) == sorted(b.words):
        return Likeness.UNSURE, (Reason.OTHER_ORDER,)
    return None


def _of_one_word(short: Form, long: Form) -> Finding | None:
    """A single name is nobody's in particular."""
    word = loose(short.joined)
    if len(long.words) == 1:
        return (Likeness.UNSURE, (Reason.FIRST_NAME_ONLY,)) if loose(long.joined) == word else None
    for reading in long.readings:
        if word in (loose(reading.given[0]), loose("".join(reading.given))):
            return Likeness.UNSURE, (Reason.FIRST_NAME_ONLY,)
        if word in (loose(reading.family[-1]), loose("".join(reading.family))):
            return Likeness.UNSURE, (Reason.FAMILY_NAME_ONLY,)
    return None


def _initials(short: Form, long: Form) -> Finding | None:
    """Compare initials alone, as in "A.B.", with a name."""
    letters = short.joined
    if not 1 < len(letters) <= _LONGEST_INITIALS:
        return None
    are_initials = all(len(word) == 1 for word in short.words) or (
        len(short.words) == 1 and short.written[0].isupper()
    )
    initials = "".join(word[0] for word in long.words)
    if are_initials and letters == initials and len(long.words) > 1:
        return Likeness.UNSURE, (Reason.INITIAL,)
    return None

"""Takes a shown name apart: whose it is, and what only stands beside it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from app.meetings.matching.company import sits_with_another
from app.meetings.matching.dangers import known_dangers
from app.meetings.matching.folding import strict
from app.meetings.matching.forms import form_of, names_of
from app.meetings.matching.look_alikes import skeleton
from app.meetings.matching.model import Likeness, Reason
from app.meetings.matching.parts import Form, Kind, Name
from app.meetings.matching.pieces import Pieces, Sort, Word, cut, is_model, read_word
from app.meetings.matching.words import shipped
from app.meetings.roster.participant import LONGEST_NAME, NameDanger
from app.plain_text import plain

_CAMEL = re.compile(r"(?<=[a-zæøåäöüéðþ])(?=[A-ZÆØÅÄÖÜÉÐÞ])")
_ACCOUNT = re.compile(r"[^\W\d_]+(?:[._][^\W\d_]+)+", re.UNICODE)
_BESIDE = (Sort.ROLE, Sort.PLACE, Sort.BADGE, Sort.NUMBER)

_LONGEST_INITIALS = 3

Commas = tuple[tuple[Word, ...], ...]


@lru_cache(maxsize=16384)
def read_name(raw: str) -> Name:
    """Return what a name says. Never raises; the time taken does not grow with a long name."""
    text = plain(raw, LONGEST_NAME)
    dangers = known_dangers(raw, text)
    pretends = NameDanger.FOREIGN_LETTERS in dangers
    name = _name(skeleton(text) if pretends else text)
    cap = _cap(dangers)
    forms = name.forms
    if cap is not Likeness.EXACT:
        forms = tuple(replace(form, cap=lower(form.cap, cap)) for form in forms)
    return replace(name, forms=forms, folded=strict(" ".join(text.split())), is_pretending=pretends)


def lower(one: Likeness, other: Likeness) -> Likeness:
    """Return the less sure of two."""
    return max(one, other, key=list(Likeness).index)


def _cap(dangers: frozenset[NameDanger]) -> Likeness:
    """Return how sure one may be of a name with these dangers.

    Markup, overlong names and disguised letters are somebody's doing. An unseen character may come
    from copying, so that such a name can still be likely.
    """
    if dangers & {NameDanger.FOREIGN_LETTERS, NameDanger.MARKUP, NameDanger.TOO_LONG}:
        return Likeness.UNSURE
    return Likeness.LIKELY if NameDanger.INVISIBLE in dangers else Likeness.EXACT


def _name(text: str) -> Name:
    pieces = cut(text)
    words = [word for commas in pieces.segments for part in commas for word in part]
    if pieces.mail:
        return _account(re.split(r"[._+-]", pieces.mail))
    if not words:
        return Name(Kind.NUMBER if pieces.has_number else Kind.NOTHING)
    if len(words) == 1 and (account := _one_word(words[0])):
        return account
    everything = [*words, *pieces.brackets]
    roles = frozenset(w.folded for w in everything if w.sort in (Sort.ROLE, Sort.PLACE))
    forms = _forms(pieces)
    if not forms and len(words) == 1 and _may_be_initials(words[0]):
        forms = tuple(form for form in (form_of(tuple(words)),) if form)
    has_more = len(forms) != 1 or len(forms[0].words) < sum(len(w.parts) for w in everything)
    generations = roles & shipped().generations
    not_them = _says_not(words) or (_says_not(pieces.brackets) and not _has_badge(pieces.brackets))
    if not_them or sits_with_another(pieces):
        forms = tuple(replace(form, cap=Likeness.UNSURE) for form in forms)
    return Name(
        _kind(forms, words, pieces),
        forms,
        roles,
        has_more or pieces.has_number,
        generations=generations,
    )


def _may_be_initials(word: Word) -> bool:
    """Tell whether the short name of a place may be somebody's initials: "AB", "HF"."""
    return word.sort is Sort.PLACE and 1 < len(word.folded) <= _LONGEST_INITIALS


def _says_not(words: Sequence[Word]) -> bool:
    return any(word.folded in shipped().not_them for word in words)


def _has_badge(words: Sequence[Word]) -> bool:
    return any(word.sort is Sort.BADGE for word in words)


def _one_word(word: Word) -> Name | None:
    """Return a name written as an account is: ``anna.berg``, ``AnnaBerg``."""
    if word.sort is not Sort.NAME:
        return None
    if _ACCOUNT.fullmatch(word.written) and max(map(len, word.parts)) > 2:
        return _account(list(word.parts))
    pieces = _CAMEL.split(word.written)
    return _account(pieces) if len(pieces) == 2 and min(map(len, pieces)) > 2 else None


def _account(parts: list[str]) -> Name:
    words = tuple(w for part in parts if (w := read_word(part)) and not w.written.isdigit())
    form = form_of(words)
    if form is None:
        return Name(Kind.NOTHING)
    return Name(Kind.PERSON, (replace(form, cap=Likeness.LIKELY),), has_more=True)


def _kind(forms: tuple[Form, ...], words: list[Word], pieces: Pieces) -> Kind:
    if forms:
        return Kind.PERSON
    sorts = {word.sort for word in words}
    if Sort.DEVICE in sorts or Sort.ROOM in sorts:
        return Kind.DEVICE
    if sorts & {Sort.ROLE, Sort.PLACE} and not _is_placeholder(words):
        return Kind.ROLE
    return Kind.NUMBER if pieces.has_number else Kind.NOTHING


def _is_placeholder(words: list[Word]) -> bool:
    placeholders = shipped().placeholders
    return all(word.folded in placeholders or word.sort is Sort.NUMBER for word in words)


def _forms(pieces: Pieces) -> tuple[Form, ...]:
    """Return the names in the pieces; the first piece that holds one says who it is."""
    found: list[Form] = []
    is_told = False
    if _is_placeholder([w for commas in pieces.segments for part in commas for w in part]):
        return ()
    for commas in pieces.segments:
        forms = _forms_of_segment(commas)
        if is_told:
            # Beside another name it is not sure which of them sits there.
            forms = [replace(form, cap=Likeness.UNSURE) for form in forms]
        if commas[0][0].sort is not Sort.PLACE:
            is_told = is_told or bool(forms)
        found += forms
    has_device = any(w.sort is Sort.DEVICE for c in pieces.segments for part in c for w in part)
    if not found and has_device and (owner := form_of(names_of(pieces.brackets))):
        found = [replace(owner, cap=Likeness.UNSURE, reason=Reason.DEVICE_NAME)]
    return tuple(found[:4])


def _forms_of_segment(commas: Commas) -> list[Form]:
    parts = [part for part in commas if names_of(part)]
    if not parts or _is_placeholder([word for part in parts for word in part]):
        return []
    first, *others = parts
    if first[0].sort is Sort.ROOM:
        return []
    crowd = [_split(first)] if not others else []
    if crowd and len(crowd[0]) > 1:
        return [
            replace(form, cap=Likeness.UNSURE)
            for piece in crowd[0]
            for form in _forms_of_words(piece)
        ]
    if not others:
        return _forms_of_words(first)
    family, given = names_of(_until_other(first)), names_of(_until_other(others[0]))
    turned = form_of(given, family)
    beside = _forms_of_segment((first,)) if len(family) > 1 else []
    if any(word.is_relation for word in (*first, *(w for part in others for w in part))):
        turned = None
    return [turned, *beside] if turned is not None else beside


def _split(words: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """Return the words of each of several people: "Anna & Lars Berg"."""
    together = shipped().together
    pieces: list[list[Word]] = [[]]
    for word in words:
        if word.folded in together:
            pieces.append([])
        else:
            pieces[-1].append(word)
    return [tuple(piece) for piece in pieces if piece]


def _forms_of_words(words: tuple[Word, ...]) -> list[Form]:
    owned = _owned_by_device(words)
    if owned is not None:
        return owned
    words = _until_other(words)
    form = form_of(names_of(words))
    if form is None:
        return []
    is_family = any(word.folded in shipped().families for word in words)
    if is_family or _is_about_somebody_else(words):
        form = replace(form, cap=Likeness.UNSURE)
    return [form]


def _until_other(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words before "for", "til", "från": what follows is not who is there."""
    known = shipped()
    all_upper = all(word.written.isupper() for word in words)
    for place, word in enumerate(words):
        is_small = word.is_lower or all_upper
        if word.folded in known.particles:
            continue
        if is_small and word.folded in known.of_somebody and len(words) > place + 1:
            return words[:place]
        if place and is_small and word.folded in known.from_somewhere:
            return words[:place]
    return words


def _is_about_somebody_else(words: tuple[Word, ...]) -> bool:
    """Tell whether it is a relative's name with the relation behind: "Anna Bergs mor"."""
    names_seen = False
    for word in words:
        if word.is_relation and names_seen:
            return True
        names_seen |= word.sort is Sort.NAME
        if word.is_genitive and word.sort is Sort.NAME:
            return True
    return False


def _owned_by_device(words: tuple[Word, ...]) -> list[Form] | None:
    """Return whose a device is; None if no device is named, or it stands beside the name."""
    places = [i for i, word in enumerate(words) if word.sort is Sort.DEVICE]
    if not places:
        return None
    of_somebody = shipped().of_somebody
    kept = tuple(word for word in words if word.folded not in of_somebody and not is_model(word))
    names = names_of(kept)
    if not names:
        return []
    last = names[-1].folded
    is_beside = places[0] > 0 and not last.endswith(("s", "x", "z"))
    forms = [form_of(names)]
    if is_beside and not names[-1].is_genitive:
        return [form for form in forms if form is not None]
    if last.endswith("s") and len(last) > 2:
        owner = read_word(names[-1].written.rstrip("sS").rstrip("'’"))
        forms.append(form_of((*names[:-1], owner)) if owner else None)
    return [
        replace(form, cap=Likeness.UNSURE, reason=Reason.DEVICE_NAME)
        for form in forms
        if form is not None
    ]

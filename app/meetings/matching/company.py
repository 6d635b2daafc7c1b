"""Tells whether a name in the list stands for more than one person."""

from app.meetings.matching.forms import looks_like_family, names_of
from app.meetings.matching.pieces import Pieces, Sort, Word

_BY = frozenset({"ved", "via"})


def sits_with_another(pieces: Pieces) -> bool:
    """Tell whether a second person is named behind a dash, a comma, "v/" or in brackets.

    Then nothing says who of them sits there: "Ole Bull v/ Lisa Holm". A second name is a
    word with a family name beyond doubt behind it; more would take every ward and company for a
    person.
    """
    parts = [part for commas in pieces.segments for part in commas]
    if any(_names_by(part) for part in parts):
        return True
    if pieces.brackets:
        parts.append(pieces.brackets)
    told = [part for part in parts if names_of(part) and part[0].sort is not Sort.PLACE]
    if len(told) < 2 or len(names_of(told[0])) < 2:
        return False
    return any(_is_person(part) for part in told[1:])


def _is_person(words: tuple[Word, ...]) -> bool:
    names = names_of(words)
    has_place = any(word.sort is Sort.PLACE for word in words)
    return not has_place and any(looks_like_family(word.parts[-1]) for word in names[1:])


def _names_by(words: tuple[Word, ...]) -> bool:
    """Tell whether somebody is there by somebody else."""
    for place, word in enumerate(words):
        if word.folded in _BY and place:
            return _is_person(words[place + 1 :])
    return False

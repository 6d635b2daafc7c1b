"""Hides what was found: dots where it can be seen that something stood, words where it is sent."""

from collections.abc import Mapping, Sequence

from app.meetings.privacy.hit import Hit
from app.meetings.privacy.kind import Kind

DOT = "•"
_KEPT = frozenset(" \t\n\r.,-/:()@+\u2010\u2011\u2012\u2013\u2014\u2212\u00a0\u2009\u202f")
_FIRST_LETTER_SHOWN = frozenset({Kind.DIAGNOSIS, Kind.TREATMENT, Kind.WARD})
_KEYS = {
    Kind.HSA_ID: "hsa_id", Kind.PATIENT_NAME: "patient_name", Kind.BIRTH_DATE: "birth_date",
    Kind.AGE: "age", Kind.ADDRESS: "address", Kind.PRIVATE_EMAIL: "email",
    Kind.WORK_EMAIL: "email", Kind.PHONE: "phone",
}  # fmt: skip
_PLAIN = "[…]"


def masked(piece: str, kind: Kind) -> str:
    """Return the piece with dots for its letters and digits; as long as it was."""
    dots = "".join(character if character in _KEPT else DOT for character in piece)
    if kind in _FIRST_LETTER_SHOWN and piece[:1].isalpha():
        return piece[0] + dots[1:]
    return dots


def shown(text: str, hits: Sequence[Hit]) -> str:
    """Return the text with every hit masked."""
    return _replaced(text, hits, [hit.masked for hit in hits])


def cleaned(text: str, hits: Sequence[Hit], words: Mapping[str, str]) -> str:
    """Return the text with every hit replaced by one of ``words``."""
    return _replaced(text, hits, [_placeholder(hit.kind, words) for hit in hits])


def _placeholder(kind: Kind, words: Mapping[str, str]) -> str:
    key = "identity" if kind.is_identity_number else _KEYS.get(kind, "word")
    return words.get(key, _PLAIN)


def _replaced(text: str, hits: Sequence[Hit], new: Sequence[str]) -> str:
    parts: list[str] = []
    place = 0
    for hit, piece in zip(hits, new, strict=True):
        parts += (text[place : hit.start], piece)
        place = hit.end
    return "".join([*parts, text[place:]])

"""A shown name cut into pieces: brackets, what stands behind a dash or a comma, words."""

# Letters that look alike are the matter of this file.
# ruff: noqa: RUF001

import re
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import lru_cache

from app.meetings.matching.folding import strict
from app.meetings.matching.words import Words, shipped

_BRACKETS = re.compile(r"[(\[{<（【]([^()\[\]{}<>（）【】]*)[)\]}>）】]")
_OPEN = re.compile(r"(?<=\S)\s*[(\[{<（【][^()\[\]{}<>]*$")
_MAIL = re.compile(r"\S+@\S+\.\S+")
_SEGMENTS = re.compile(r"\s+[-–—−]+\s+|\s*[|•·;\\/]\s*|:\s+|\s+@\s+|\s+[-–—−]+$|^[-–—−]+\s+")
_NUMBER = re.compile(
    r"(?:sip:|tel:)?\+?(?:\(0\))?[\d*x][\d\s().*x/-]{2,}\d(?:@\S+)?", re.IGNORECASE
)
_MAY_BE_SHORT = re.compile(r"/|\b(?:med|man|p\.?\s?v)\b", re.IGNORECASE)
_SHORT_FOR = (
    (re.compile(r"\bc/o\b", re.IGNORECASE), " til "),
    (re.compile(r"\bv/\s*", re.IGNORECASE), " | "),
    (re.compile(r"\ba/s\b", re.IGNORECASE), "as"),
    (re.compile(r"\b(?:dr|cand|stud)\.?\s?med\b\.?", re.IGNORECASE), "drmed "),
    (re.compile(r"\bgode?\s+man\b", re.IGNORECASE), "godman"),
    (re.compile(r"\bp\.?\s?v\.?\s?a\.?(?=\s)", re.IGNORECASE), "pva"),
)
_MACHINES = re.compile(
    r"(?:desktop|laptop|win|pc|mac|ws|nb|cl|lt|sm|vm|cn|wks|ipad|tablet)-?[a-z]*-?[a-z0-9]*\d[a-z0-9-]*"
    r"|(?:desktop|laptop)-[a-z0-9-]+|[a-z]{1,3}\d{2,}[a-z0-9]*",
    re.IGNORECASE,
)
_MODEL = re.compile(r"[a-z]?\d+[a-z]{0,4}", re.IGNORECASE)


_GAPS = str.maketrans("._-", "   ")


SHORTEST_COMPOUND = 8
"""Letters of a word whose end says that it is a place or a task."""


class Sort(Enum):
    """What a word is."""

    NAME = auto()
    ROLE = auto()
    PLACE = auto()
    DEVICE = auto()
    ROOM = auto()
    BADGE = auto()
    NUMBER = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """A word between blanks.

    Args:
        written: without the signs around it.
        parts: strictly folded, cut at hyphens.
        folded: all parts in one.
        sort: what it is.
        is_relation: it says what somebody is to somebody else.
        is_lower: it was written in small letters.
        is_genitive: an apostrophe stood at its end, or before its last s.
    """

    written: str = field(repr=False)
    parts: tuple[str, ...] = field(repr=False)
    folded: str = field(repr=False)
    sort: Sort
    is_relation: bool = False
    is_lower: bool = False
    is_genitive: bool = False


@dataclass(frozen=True, slots=True)
class Pieces:
    """What stands in a shown name.

    Args:
        segments: what dashes, slashes and the like part; each parted by commas into words.
        brackets: the words in brackets.
        mail: what stands before the @ of an address, if there is nothing else.
        has_number: a telephone number was taken out.
    """

    segments: tuple[tuple[tuple[Word, ...], ...], ...]
    brackets: tuple[Word, ...] = ()
    mail: str = field(default="", repr=False)
    has_number: bool = False


def cut(text: str) -> Pieces:
    """Return the pieces of a name that is one plain line of moderate length."""
    if _MAY_BE_SHORT.search(text):
        for pattern, instead in _SHORT_FOR:
            text = pattern.sub(instead, text)
    rest, inside = _without_brackets(text)
    numberless = _NUMBER.sub(" ", rest) if any(map(str.isdigit, rest)) else rest
    has_number = numberless != rest
    mail = _MAIL.search(numberless) if "@" in numberless else None
    rest = _MAIL.sub(" ", numberless) if mail else numberless
    only_mail = mail[0].split("@")[0] if mail and not any(map(str.isalnum, rest)) else ""
    segments = tuple(
        commas for one in _SEGMENTS.split(rest) if (commas := _commas(one)) and any(commas)
    )
    return Pieces(segments, _words(_NUMBER.sub(" ", inside)), only_mail, has_number)


def _without_brackets(text: str) -> tuple[str, str]:
    """Return what stands outside of brackets, and inside; if all is inside, that is the name."""
    inside = " ".join(_BRACKETS.findall(text))
    rest = _BRACKETS.sub(" ", text) if inside else text
    if open_one := _OPEN.search(rest):
        inside += " " + open_one[0].strip("([{<（【 ")
        rest = rest[: open_one.start()]
    if not any(map(str.isalnum, rest)):
        return inside, ""
    return rest, inside


def _commas(segment: str) -> tuple[tuple[Word, ...], ...]:
    return tuple(words for one in segment.split(",") if (words := _words(one)))


def _words(text: str) -> tuple[Word, ...]:
    return tuple(word for one in text.split() if (word := read_word(one)) is not None)


@lru_cache(maxsize=16384)
def read_word(written: str) -> Word | None:
    """Return a word understood by itself; None if there is no letter or figure in it."""
    start, end = 0, len(written)
    if written in ("&", "+"):
        return Word(written, (written,), written, Sort.NAME)
    while start < end and not _is_inside(written[start]):
        start += 1
    while end > start and not _is_inside(written[end - 1]):
        end -= 1
    bare = written[start:end]
    if not any(map(str.isalnum, bare)):
        return None
    genitive = written[end : end + 1] in ("'", "’") or bare[-2:] in ("'s", "’s", "´s")
    parts = tuple(part for part in strict(bare).translate(_GAPS).split() if part)
    if not parts:
        return None
    folded = "".join(parts)
    words = shipped()
    is_relation = folded in words.relations
    sort = _sort(bare, parts, folded, words)
    return Word(bare, parts, folded, sort, is_relation, written.islower(), genitive)


def _is_inside(character: str) -> bool:
    # Marks of Indian scripts are vowels, and stand at the end of a name.
    return character.isalnum() or (not character.isascii() and f"a{character}".isidentifier())


def _sort(bare: str, parts: tuple[str, ...], folded: str, words: Words) -> Sort:
    if folded in words.particles:
        return Sort.NAME
    is_machine = folded in words.devices or (bare.isascii() and _MACHINES.fullmatch(bare))
    sorts = (
        (Sort.NUMBER, folded.isdigit()),
        (Sort.DEVICE, is_machine),
        (Sort.ROOM, folded in words.rooms),
        (Sort.PLACE, _is_place(bare, folded, words)),
        (Sort.ROLE, _is_role(parts, folded, words)),
        (Sort.BADGE, all(part in words.badges for part in parts) or folded in words.badges),
    )
    return next((sort for sort, is_it in sorts if is_it), Sort.NAME)


def _is_place(bare: str, folded: str, words: Words) -> bool:
    if folded in words.places:
        # "As" is a name where a ring was left out; "AS" is a company.
        return len(folded) > len("as") or bare.isupper()
    return len(folded) >= SHORTEST_COMPOUND and folded.endswith(words.place_endings)


def _is_role(parts: tuple[str, ...], folded: str, words: Words) -> bool:
    if folded in words.roles or folded in words.relations or folded in words.generations:
        return True
    if len(parts) > 1 and all(part in words.roles or part in words.places for part in parts):
        return True
    return len(folded) >= SHORTEST_COMPOUND and folded.endswith(words.role_endings)


def is_model(word: Word) -> bool:
    """Tell whether a word beside a device says which one: "S21", "Pro", "2"."""
    words = shipped()
    return word.folded in words.models or bool(_MODEL.fullmatch(word.folded))

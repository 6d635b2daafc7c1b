"""What a display name does that an honest one does not."""

import re
import unicodedata

from app.meetings.matching.look_alikes import LATIN_OF, is_disguised, is_foreign, is_latin
from app.meetings.roster.participant import LONGEST_NAME, NameDanger
from app.plain_text import MOST_MARKS_IN_A_ROW, plain

LOOKED_AT = 2000
"""Characters. What is behind cannot be shown, and such a name is flagged by its length alone."""

_MARKUP = re.compile(
    r"<\s*[/!?a-z][^<>@]*>|<\s*(?:script|img|a|b|i|svg|iframe)\b|&(?:#x?[0-9a-f]+|[a-z]{2,8});"
    r"|\[/?(?:url|img|b|i)\b[^\]]*\]|\{\{|\$\{|javascript:|data:text|</",
    re.IGNORECASE,
)
_ORDINARY = re.compile("[ -~\xa1-\xac\xae-\u017f\u2010-\u2019]*")
"""Nothing but visible letters and signs as Europe writes Latin."""

_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\u180b\u180c\u180d\u180e")
_JOINERS = "\u200c\u200d"
_MARKS_OF_DIRECTION = "\u200e\u200f\u061c"
_SELECTORS = "\ufe0e\ufe0f"
_TAGS = range(0xE0020, 0xE0080)
_BLACK_FLAG = "\U0001f3f4"
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINED_LETTERS = frozenset({"AL", "R", "L", "NSM"})


def dangers_of(raw: str) -> frozenset[NameDanger]:
    """Return what is wrong with a name as it came. Never raises; looks at 2,000 characters."""
    return known_dangers(raw, plain(raw, LONGEST_NAME))


def known_dangers(raw: str, shown: str) -> frozenset[NameDanger]:
    """Return the same where the name was made plain already."""
    text = raw[:LOOKED_AT]
    found = set()
    if not any(letter.isprintable() and not letter.isspace() for letter in shown):
        found.add(NameDanger.EMPTY)
    if len(raw) > LOOKED_AT or len(" ".join(text.split())) > _longest(shown):
        found.add(NameDanger.TOO_LONG)
    if not _ORDINARY.fullmatch(text):
        if _hides_something(text.strip()):
            found.add(NameDanger.INVISIBLE)
        if _pretends(unicodedata.normalize("NFC", shown)):
            found.add(NameDanger.FOREIGN_LETTERS)
    if _MARKUP.search(text):
        found.add(NameDanger.MARKUP)
    return frozenset(found)


def _longest(shown: str) -> int:
    # Characters that are dropped do not make a name long; a name that was cut is full.
    return LONGEST_NAME if len(shown) >= LONGEST_NAME else LOOKED_AT


def _hides_something(text: str) -> bool:
    marks = 0
    for place, character in enumerate(text):
        category = unicodedata.category(character)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks > MOST_MARKS_IN_A_ROW or character in _BLANKS:
            return True
        if character in _SELECTORS and (place == 0 or text[place - 1].isalpha()):
            return True
        if category in _UNSEEN and not _is_needed(text, place):
            return True
    return False


def _is_needed(text: str, place: int) -> bool:
    """Tell whether an unseen character does what it is for: in a family of emoji, or Persian."""
    character = text[place]
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if character in _JOINERS and before and after:
        return _is_picture(before) or (_is_joining(before) and _is_joining(after))
    if ord(character) in _TAGS:
        return _BLACK_FLAG in text[max(0, place - 8) : place]
    if character in _MARKS_OF_DIRECTION:
        return any(unicodedata.bidirectional(one) in ("R", "AL") for one in text)
    return False


def _is_picture(character: str) -> bool:
    return unicodedata.category(character) in ("So", "Sk") or character in _SELECTORS


def _is_joining(character: str) -> bool:
    kind = unicodedata.bidirectional(character)
    return kind in _JOINED_LETTERS and not is_latin(character) and not is_foreign(character)


def _pretends(text: str) -> bool:
    """Tell whether letters of another alphabet stand for Latin ones.

    A word of two alphabets does; so does a name all of whose other letters look Latin. A name
    that is honestly Cyrillic or Greek has letters that nobody takes for Latin.
    """
    if text.isascii():
        return False
    words = re.split(r"[\s\-–/|,.()\[\]]+", text)
    alike, honest, latin = False, False, False
    for word in words:
        letters = [letter for letter in word if letter.isalpha() or is_disguised(letter)]
        foreign = [letter for letter in letters if is_foreign(letter)]
        has_latin = any(is_latin(letter) for letter in letters)
        if any(is_disguised(letter) for letter in letters) or (foreign and has_latin):
            return True
        is_honest = any(ord(letter) not in LATIN_OF for letter in foreign)
        alike |= bool(foreign) and not is_honest
        honest |= is_honest
        latin |= has_latin
    return alike and not honest

"""One way of writing for the many in which a text can say the same.

Full-width and Arabic digits, every kind of hyphen and space, composed and decomposed letters,
entities and tags of HTML, soft line ends of mail: folded away, with the way back to the original.
"""

import html
import re
import unicodedata
from array import array
from functools import lru_cache

GLUE = "\0"
"""Stands behind a digit where invisible characters were."""

_UNUSUAL = re.compile(
    r"&(?:amp;){0,3}(?:#0{0,20}[0-9]{1,6};|#[xX]0{0,20}[0-9a-fA-F]{1,5};|[A-Za-z]{2,8};"
    r"|#0{0,20}(?:3[2]|4[5-9]|5[0-7]))"
    r"|<!--[^<>]{0,300}-->"
    r"|</?[A-Za-z][A-Za-z0-9]{0,10}(?:\s[^<>]{0,300})?/?>"
    r"|=(?:20)?\r?\n|\r\n"
    r"|=3[0-9](?==[0-9A-F]{2}|-)|(?<==[0-9A-F]{2})=3[0-9]|(?<=[0-9])=3[0-9](?![0-9])"
    r"|=2[DEF]|=C2=A[0D]|=E2=80=(?:8[0-9A-F]|9[0-5]|AF)"
    r"|%(?:2[0-9a-fA-F]|3[a-fA-F]|[57][bBdD]|[cC]2%[aA][0dD]|[eE]2%80%(?:8[0-9a-fA-F]|9[0-5]|[aA][fF]))"
    r"|%3[0-9](?=%[0-9a-fA-F]{2}|-)|(?<=%[0-9a-fA-F]{2})%3[0-9]"
    r"|\\u00[23][0-9a-fA-F]"
    r"|[A-Za-z][\u0300-\u036f]{1,3}"
    r"|[^\t\n\x20-\x7e\xc0-\xd6\xd8-\xf6\xf8-\xff]"
)
_BLOCKS = re.compile(r"</?(?:br|p|div|td|tr|th|li|ul|ol|table|h[1-6])\b", re.IGNORECASE)
_MOST_DIGITS_IN_A_TAG = 5
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me"})
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_HYPHENS = frozenset("\u2212\u2043\u02d7\u00af\u30fc")


class Folded:
    """A text in one way of writing.

    Attributes:
        text: the folded text; its digits are 0 to 9, its hyphens ``-``, its blanks spaces or line
            feeds.
        lower: the same in small letters, equally long.
    """

    __slots__ = ("_ends", "_starts", "lower", "text")

    def __init__(self, original: str) -> None:
        """Fold ``original``; the time taken grows in step with its length."""
        self._starts = array("l")
        self._ends = array("l")
        self.text = self._fold(original)
        lower = self.text.lower()
        self.lower = lower if len(lower) == len(self.text) else _lower_each(self.text)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return where the folded characters from ``start`` to ``end`` stand in the original."""
        return self._starts[start], self._ends[end - 1]

    def _fold(self, original: str) -> str:
        parts: list[str] = []
        last, place = "", 0
        while found := _UNUSUAL.search(original, place):
            start, end = found.span()
            piece = found[0]
            if piece[0] == "<" and sum(map(str.isdigit, piece)) > _MOST_DIGITS_IN_A_TAG:
                end, new = start + 1, "<"
            else:
                new = _folded(piece)
            self._take_over(place, start)
            parts.append(original[place:start])
            last = original[start - 1] if start > place else last
            if new == GLUE and last not in "0123456789":
                new = ""
            self._starts.extend([start] * len(new))
            self._ends.extend([end] * len(new))
            parts.append(new)
            last = new[-1] if new else last
            place = end
        self._take_over(place, len(original))
        parts.append(original[place:])
        return "".join(parts)

    def _take_over(self, start: int, end: int) -> None:
        self._starts.extend(range(start, end))
        self._ends.extend(range(start + 1, end + 1))


def _lower_each(text: str) -> str:
    small = ((character, character.lower()) for character in text)
    return "".join(lower if len(lower) == 1 else character for character, lower in small)


def _folded(piece: str) -> str:
    if len(piece) == 1:
        return _folded_character(piece)
    if piece[0] == "<":
        return "\n" if _BLOCKS.match(piece) else GLUE
    if piece[0].isalpha():
        return unicodedata.normalize("NFC", piece)[0]
    if piece[-1] == "\n":
        return GLUE if piece in ("=\n", "=\r\n") else "\n"
    meant = _meant(piece)
    return piece if meant == piece else "".join(map(_folded_character, meant))


def _meant(piece: str) -> str:
    """Return what stands for one character in HTML, in a mail, a link or a program's text."""
    if piece[0] == "&":
        return html.unescape(piece.replace("&amp;", "&").replace("amp;", ""))
    if piece[0] == "\\":
        return chr(bytes.fromhex(piece[2:])[-1])
    return bytes.fromhex(piece.replace(piece[0], "")).decode(errors="replace")


@lru_cache(maxsize=4096)
def _folded_character(character: str) -> str:
    if character in "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029":
        return "\n"
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    category = unicodedata.category(character)
    if category == "Pd" or character in _HYPHENS:
        return "-"
    if category == "Zs" or character in _BLANK:
        return " "
    if category in _INVISIBLE and character not in "\t\n":
        return GLUE
    plain = unicodedata.normalize("NFKC", character)
    # Some signs become a sentence; a few letters are enough to look at.
    return plain if plain == character else "".join(map(_simple, plain[:4]))


def _simple(character: str) -> str:
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    if unicodedata.category(character) in _INVISIBLE:
        return ""
    return " " if character.isspace() else character

"""One way of writing for the many in which a name can be spelled.

Three strengths: *strict* makes equal what Nordic typewriters, registers and keyboards write for one
another (å/aa, ä/æ/ae, ö/ø/oe, ð/d, þ/th, ß/ss, accents, decomposed letters); *loose* also what is
left when somebody leaves the rings and dots out; *sound* also c/k, ph/f, th/t, w/v.
"""

# Letters that look alike are the matter of this file.
# ruff: noqa: RUF001

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate

LONG_ENOUGH = 5
"""Letters of a name whose last h says nothing: Sarah and Sara, but not Noah and Noa."""

_SPECIAL = {
    "å": "aa", "ä": "ae", "æ": "ae", "ö": "oe", "ø": "oe", "œ": "oe", "ő": "oe", "ð": "d",
    "đ": "d", "þ": "th", "ł": "l", "ŋ": "n", "ŧ": "t", "ħ": "h", "ı": "i", "ü": "ü", "ű": "ü",
    "ё": "е", "ς": "σ", "ǿ": "oe", "ǽ": "ae",
    "'": "", "’": "", "‘": "", "´": "", "`": "", "ʼ": "", "ʹ": "", "ʻ": "",
    **dict.fromkeys("‐‑‒–—−﹘﹣", "-"),
}  # fmt: skip


def _base(character: str) -> str:
    """Return a Latin or Greek letter without its accents."""
    return "".join(
        c for c in unicodedata.normalize("NFD", character) if not unicodedata.combining(c)
    )


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = dict.fromkeys(range(0x300, 0x370))
    for block in (range(0xC0, 0x250), range(0x370, 0x400), range(0x1E00, 0x2000)):
        table |= {code: _base(chr(code)) for code in block if chr(code).islower()}
    return table | {ord(letter): spelled for letter, spelled in _SPECIAL.items()}


_TABLE = _table()


def strict(text: str) -> str:
    """Return the text in small letters and in one spelling; ``ü`` stays, see `same`."""
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    small = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFC", small).translate(_TABLE)


def same(one: str, other: str) -> bool:
    """Tell whether two strictly folded words are one; ü is written as ue, u and y as well."""
    if one == other:
        return True
    return ("ü" in one or "ü" in other) and not spellings(one).isdisjoint(spellings(other))


_LETTERS_BEFORE_NAMES = frozenset("odl")
"""O Brien, D Angelo, L Estrange: letters that are part of the name behind them."""


def same_words(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether names are the same but for blanks and hyphens within them.

    "Anne Marie" is "Annemarie"; "Ann A." is not "Anna", and "Ann Aberg" not "Anna Berg".
    """
    if len(one) == len(other):
        return all(map(same, one, other))
    few, many = sorted((one, other), key=len)
    if any(len(word) == 1 and word not in _LETTERS_BEFORE_NAMES for word in many):
        return False
    if not same("".join(few), "".join(many)):
        return False
    return set(accumulate(map(len, few))) <= set(accumulate(map(len, many)))


def spellings(word: str) -> frozenset[str]:
    """Return what a strictly folded word with ü may be written as."""
    if "ü" not in word:
        return frozenset((word,))
    return frozenset(word.replace("ü", letters) for letters in ("ü", "ue", "u", "y"))


@lru_cache(maxsize=16384)
def loose(word: str) -> str:
    """Return a strictly folded word as somebody writes it without rings and dots."""
    # Warfa and Warfaa are two Somali names; no Nordic one needs its last å here.
    plain = re.sub("(?!aa$)a[ae]+", "a", word)
    return plain.replace("oe", "o").replace("ue", "u").replace("ü", "u")


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """Return a strictly folded given name as it is heard, roughly."""
    heard = loose(word).replace("ph", "f").replace("th", "t").replace("w", "v").replace("x", "ks")
    heard = re.sub(r"ch(?=[rl]|$)|ck|c(?=[aoulrktc]|$)|q", "k", heard)
    # Zara is not Sara; Elizabeth is Elisabeth.
    heard = re.sub(r"(?<=.)z", "s", heard)
    if len(word) >= LONG_ENOUGH:
        heard = heard.removesuffix("h")
    return heard.replace("kk", "k")

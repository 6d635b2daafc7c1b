"""In which language is a text? Good enough to choose the words for what was left out."""

import re

from app.meetings.privacy.word_list import WordList

USUAL = "en"
_LOOKED_AT = 20_000
"""Characters; more would not change the answer."""

_LETTERS = {"da": "æøåÆØÅ", "nb": "æøåÆØÅ", "sv": "äöåÄÖÅ"}
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str, words: WordList) -> str:
    """Return da, sv, nb or en."""
    part = text[:_LOOKED_AT]
    found = _WORD.findall(part.lower())
    scores = {code: sum(map(small.__contains__, found)) for code, small in words.languages.items()}
    for code, letters in _LETTERS.items():
        scores[code] = scores.get(code, 0) + 2 * any(map(part.__contains__, letters))
    best = max(scores.values(), default=0)
    # Where nothing tells, English disturbs the least.
    return next((code for code, score in scores.items() if best and score == best), USUAL)

"""How long it takes to say the sentences of a script aloud."""

from collections.abc import Sequence

from app.guidelines.texts import Texts, in_language

WORDS_PER_MINUTE = 130.0
"""Of somebody calm who speaks to people and lets them follow.

An assumption: reading aloud takes 183 words a minute on average (Brysbaert 2019, 77 studies, in
English); whoever leads a meeting leaves pauses and is heard over a line, and usual advice for
speaking to others is 110 to 160. The Nordic languages write compounds as one word, so that there it
is rather too quick than too slow.
"""


def reading_seconds(lines: Sequence[Texts], language: str) -> float:
    """Return how many seconds the sentences take, said aloud in a language.

    A word in braces counts as one word.
    """
    words = sum(len(line.split()) for line in in_language(lines, language))
    return words * 60.0 / WORDS_PER_MINUTE

"""One text in several languages, as a guideline file gives it."""

from collections.abc import Iterator, Mapping, Sequence

LANGUAGES = ("da", "sv", "nb", "en")
"""Languages in which the shipped guidelines say everything."""


class Texts(Mapping[str, str]):
    """What one text says, by language. Empty texts count as not given."""

    __slots__ = ("_native", "_texts")

    def __init__(self, texts: Mapping[str, str] | None = None, native: str = "") -> None:
        """Hold ``texts`` by language; ``native`` is the language of the guideline itself."""
        self._texts = {language: text for language, text in (texts or {}).items() if text}
        self._native = native

    def text(self, language: str) -> str:
        """Return the text in a language, else in English, the guideline's own, or any other.

        It is empty only if there is none at all.
        """
        for wanted in (language, "en", self._native):
            if wanted in self._texts:
                return self._texts[wanted]
        return next(iter(self._texts.values()), "")

    def __getitem__(self, language: str) -> str:
        return self._texts[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Texts) and self._texts == other._texts

    def __hash__(self) -> int:
        return hash(tuple(sorted(self._texts.items())))

    def __repr__(self) -> str:
        return f"Texts({self._texts!r})"


def in_language(lines: Sequence[Texts], language: str) -> tuple[str, ...]:
    """Return lines that belong together in a language, else in English, their own, or any other.

    They are all in the same one: who speaks must not find a foreign sentence among the others
    because one language has more of them. Lines that this one lacks are left out.
    """
    given = [one for line in lines for one in line]
    native = [line._native for line in lines]
    for wanted in (language, "en", *native, *given):
        if wanted in given:
            return tuple(line[wanted] for line in lines if wanted in line)
    return ()


NO_TEXT = Texts()
"""Nothing said, in any language."""

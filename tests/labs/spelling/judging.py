"""Puts texts, dictionaries and the product's own words together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.labs.spelling import speller, typography
from tests.labs.spelling.texts import LANGUAGES, Said
from tests.labs.spelling.wordlist import WordList
from tests.labs.spelling.words import Word, parts, words


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, and where."""

    file: str
    line: int
    language: str
    what: str
    text: str = ""


def judge(texts: Sequence[Said], there: Mapping[str, str], folder: Path) -> Iterator[Finding]:
    """Give everything that is wrong in the texts, then what is wrong with the lists of words.

    Raises:
        CannotRunError: hunspell gave up.
    """
    texts = [said for said in texts if said.language in there]
    names = WordList.read(folder / "names.txt", "en")
    lists = {one: WordList.read(folder / f"words_{one}.txt", one, names) for one in there}
    unknown = {one: _unknown(texts, one, there[one]) for one in there}
    for said in texts:
        for flaw in typography.flaws(said.text, said.language, said.source):
            yield Finding(said.file, said.line, said.language, flaw, said.text)
        for word in _strange(said, lists, unknown):
            yield Finding(said.file, said.line, said.language, f"unknown: {word}", said.text)
    for language, known in lists.items():
        yield from _of_list(known, language, f"words_{language}.txt")
    if set(there) == set(LANGUAGES):  # else some may stand in the texts that were left out
        yield from _of_list(names, "all", "names.txt")


def _of_list(known: WordList, language: str, name: str) -> Iterator[Finding]:
    file = f"tests/labs/spelling/{name}"
    for word in known.unused():
        yield Finding(file, 0, language, f"no longer used: {word}")
    for word in known.out_of_order():
        yield Finding(file, 0, language, f"out of order: {word}")


def _unknown(texts: Sequence[Said], language: str, dictionary: str) -> set[str]:
    """Ask a dictionary about the words of its language, and quoted ones that may be of it."""
    asked = {
        part
        for said in texts
        for word in words(said.text)
        if said.language == language or (word.is_quoted and said.native == language)
        for part in (*parts(word.text, language), *_longer(word, language))
    }
    return speller.unknown(asked, dictionary)


def _longer(word: Word, language: str) -> Iterator[str]:
    """Give other forms in which a dictionary may know it: an abbreviation, half a compound."""
    if word.has_dot:
        yield word.text + "."
    if word.text.endswith("-"):
        yield word.text
        yield from (part.removesuffix("s") for part in parts(word.text, language)[-1:])


def _strange(
    said: Said, lists: Mapping[str, WordList], unknown: Mapping[str, set[str]]
) -> Iterator[str]:
    """Give the words of a text that neither a dictionary nor a list knows."""
    names = {word.text for word in words(said.names)}
    for word in words(said.text):
        tried = [said.language]
        if word.is_quoted and said.native in unknown:
            tried.append(said.native)
        if not any(_is_known(word, one, lists[one], unknown[one] - names) for one in tried):
            yield word.text


def _is_known(word: Word, language: str, known: WordList, unknown: set[str]) -> bool:
    # The list is asked first and about every part: which of its words are used must not hang on
    # what another version of a dictionary knows.
    is_listed = known.knows(word.text)
    asked = parts(word.text, language)
    are_known = [known.knows(part) or part not in unknown for part in asked]
    return is_listed or all(are_known) or any(one not in unknown for one in _longer(word, language))

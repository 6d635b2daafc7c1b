"""Looks for texts that are missing in a language, not translated, or too long."""

import re
from collections.abc import Iterator
from itertools import combinations

from app.guidelines.checklists import Item
from app.guidelines.flaws import Flaw, called, parts, texts_of, warning
from app.guidelines.guideline import Guideline
from app.guidelines.part import Part
from app.guidelines.texts import LANGUAGES, Texts
from app.wording import QT_TRANSLATE_NOOP

LONGEST_ITEM = 120
"""Characters of a checklist item that is read at a glance."""

ALIKE_FROM = 25
"""Letters from which the same text in English and in another language is hardly chance."""

NORDIC_ALIKE_FROM = 40
"""The same for two Nordic languages, which share many short sentences."""

CLOSE_ALIKE_FROM = 60
"""The same for Danish and Norwegian, which share longer ones."""

_SAME_ANYWHERE = re.compile(
    r"“[^”]*”|”[^”]*”|«[^»]*»|\"[^\"]*\"|https?://\S+|\b[A-ZÅÄÖÆØ][\w-]*|[^\w]|\d"
)
"""Quoted words, addresses, names, numbers and signs are the same in every language."""

LACKS = QT_TRANSLATE_NOOP("files", "{place}: {name}: {key} is missing in {languages}.")
ALIKE = QT_TRANSLATE_NOOP("files", "{place}: {name}: {key} is the same in {languages}.")
LONG_ITEM = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} is longer than {most} characters in {languages}."
)


def lint_texts(guideline: Guideline) -> Iterator[Flaw]:
    """Yield what is wrong with the texts."""
    for table, part in parts(guideline):
        for key, text in texts_of(part):
            if text:
                yield from _lint_text(called(table, part), part, key, text)
        if isinstance(part, Item):
            yield from _lint_item(part)


def _lint_text(name: str, part: Part, key: str, text: Texts) -> Iterator[Flaw]:
    missing = [language for language in LANGUAGES if language not in text]
    if missing:
        languages = ", ".join(missing)
        yield warning(part.place, "language", LACKS, name=name, key=key, languages=languages)
    for one, other in combinations(text, 2):
        if _is_copied(text, one, other):
            languages = f"{one}, {other}"
            yield warning(part.place, "alike", ALIKE, name=name, key=key, languages=languages)


def _is_copied(text: Texts, one: str, other: str) -> bool:
    shortest = ALIKE_FROM if "en" in (one, other) else NORDIC_ALIKE_FROM
    if {one, other} == {"da", "nb"}:
        shortest = CLOSE_ALIKE_FROM
    return text[one] == text[other] and len(_SAME_ANYWHERE.sub("", text[one])) >= shortest


def _lint_item(item: Item) -> Iterator[Flaw]:
    long = [language for language in item.text if len(item.text[language]) > LONGEST_ITEM]
    if long:
        yield warning(
            item.place,
            "long_item",
            LONG_ITEM,
            name=called("item", item),
            most=str(LONGEST_ITEM),
            languages=", ".join(long),
        )

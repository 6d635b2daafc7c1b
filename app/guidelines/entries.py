"""Reads one ``[[table]]`` of a guideline file. A value that cannot be used spoils the entry."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeVar

from app.guidelines.part import Condition, Place
from app.guidelines.questions import Question
from app.guidelines.texts import LANGUAGES, Texts
from app.toml_values import NEEDED, NOT_A_CHOICE, Section
from app.wording import QT_TRANSLATE_NOOP

LONGEST_TEXT = 300
LONGEST_TITLE = 120
LONGEST_NAME = 120
LONGEST_LINK = 300
LONGEST_NOTE = 500

NAME = re.compile(r"[\w.-]{1,40}")
"""How parts are called; rule ids such as SØ-04 among them."""

NOT_A_NAME = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {key} takes a name of at most 40 letters, digits, hyphens and underscores. "
    "The entry is left out.",
)
TWICE = QT_TRANSLATE_NOOP(
    "files", "{place}: there is a {key} called {name} already. This one is left out."
)
NO_QUESTION = QT_TRANSLATE_NOOP(
    "files", "{place}: {key} names no [[question]] of this file. The entry is left out."
)

PartT = TypeVar("PartT")


@dataclass(frozen=True, slots=True)
class Known:
    """What the entries of a file can refer to."""

    language: str = ""
    services: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    questions: Mapping[str, Question] = field(default_factory=lambda: MappingProxyType({}))
    pauses: tuple[str, ...] = ()


class Entry:
    """One table while it becomes a part of the guideline."""

    def __init__(self, section: Section, known: Known) -> None:
        """Read ``section``, which may refer to what is ``known``."""
        self.section = section
        self.known = known

    def part(self, needs_id: bool = True) -> dict[str, Any]:
        """Return what every part has, as arguments for its class."""
        return {
            "id": self.name("id", needed=needs_id),
            "rules": self.section.texts("rules"),
            "service": self.one_of("service", self.known.services),
            "audience": self.one_of("audience", self.known.audiences),
            "when": self.when(),
            "place": self.place,
        }

    @property
    def place(self) -> Place:
        """Where it is written."""
        return Place(self.section.file, self.section.line)

    def name(self, key: str, pattern: re.Pattern[str] = NAME, needed: bool = True) -> str:
        """Return a name."""
        if needed:
            self.section.need(key)
        name = self.section.text(key)
        if name and not pattern.fullmatch(name):
            self.section.refuse("guideline.not_a_name", NOT_A_NAME, key)
        return name

    def one_of(self, key: str, choices: Sequence[str], needed: bool = False) -> str:
        """Return one of ``choices``; empty stands for none, unless one is needed."""
        if needed:
            self.section.need(key)
        return self.section.choice(key, "", choices if needed else ("", *choices))

    def some_of(self, key: str, choices: Sequence[str]) -> tuple[str, ...]:
        """Return a list of some of ``choices``."""
        chosen = self.section.texts(key)
        for one in chosen:
            if one not in choices:
                words = ", ".join(choices)
                self.section.refuse("file.not_a_choice", NOT_A_CHOICE, key, choices=words)
                break
        return chosen

    def line(self, key: str, longest: int = LONGEST_NAME, needed: bool = False) -> str:
        """Return a text that is the same in every language."""
        if needed:
            self.section.need(key)
        return self.section.text(key, longest=longest)

    def texts(self, key: str, longest: int = LONGEST_TEXT, needed: bool = True) -> Texts:
        """Return a text in its languages."""
        below = self.section.section(key)
        texts = {language: below.text(language, longest=longest) for language in LANGUAGES}
        below.done()
        found = Texts(texts, self.known.language)
        if needed and not found:
            self._miss(key)
        return found

    def lists(self, key: str, most: int) -> tuple[Texts, ...]:
        """Return a list that is given in each language, turned into texts."""
        below = self.section.section(key)
        lists = {language: below.texts(language) for language in LANGUAGES}
        below.done()
        length = max(len(steps) for steps in lists.values())
        if not 0 < length <= most:
            self._miss(key)
        return tuple(
            Texts(
                {language: steps[nth] for language, steps in lists.items() if nth < len(steps)},
                self.known.language,
            )
            for nth in range(length)
        )

    def when(self) -> tuple[Condition, ...]:
        """Return the conditions in the order in which their questions are asked."""
        below = self.section.section("when")
        found = [self._condition(below, key) for key in below.keys]
        order = list(self.known.questions)
        known = [condition for condition in found if condition.question in order]
        return tuple(sorted(known, key=lambda condition: order.index(condition.question)))

    def _condition(self, below: Section, key: str) -> Condition:
        question = self.known.questions.get(key)
        options = below.texts(key)
        if question is None:
            below.refuse("guideline.no_question", NO_QUESTION, key)
        elif not options or not set(options) <= set(question.option_ids):
            words = ", ".join(question.option_ids)
            below.refuse("file.not_a_choice", NOT_A_CHOICE, key, choices=words)
        return Condition(key, options)

    def _miss(self, key: str) -> None:
        self.section.refuse("file.needed", NEEDED, key)


def read_all(
    top: Section, key: str, known: Known, read: Callable[[Entry], PartT]
) -> tuple[PartT, ...]:
    """Return what can be used of the ``[[tables]]`` called ``key``."""
    parts: list[PartT] = []
    names: set[str] = set()
    for section in top.sections(key):
        part, is_sound = read_one(section, known, read)
        name = getattr(part, "id", "")
        if is_sound and name in names:
            section.refuse("guideline.twice", TWICE, "id", name=name)
        elif is_sound:
            parts.append(part)
            names.update({name} - {""})
    return tuple(parts)


def read_one(section: Section, known: Known, read: Callable[[Entry], PartT]) -> tuple[PartT, bool]:
    """Return one part, and whether all its values could be used.

    A key that nobody knows is told and does no harm.
    """
    before = section.faults
    part = read(Entry(section, known))
    is_sound = section.faults == before
    section.done()
    return part, is_sound

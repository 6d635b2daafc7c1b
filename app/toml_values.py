"""Takes single values out of a TOML table, each with its kind and its bounds.

What does not fit is left out and said in one sentence; the rest holds.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, TypeGuard

from app.plain_text import plain
from app.toml_file import LONGEST_KEY, FileProblem, Table
from app.wording import QT_TRANSLATE_NOOP

LONGEST_TEXT = 200
"""Characters of a text where nothing else is said."""

MOST_TEXTS = 40
"""Entries of a list of texts."""

MOST_PROBLEMS = 20
"""Sentences about one file; nobody reads more, and a hostile file could cause thousands."""

OUT_OF_BOUNDS = QT_TRANSLATE_NOOP(
    "files", "{place}: {key} takes a number from {lowest} to {highest}. {usual} is used."
)
NOT_WHOLE = QT_TRANSLATE_NOOP(
    "files", "{place}: {key} takes a whole number from {lowest} to {highest}. {usual} is used."
)
NOT_TEXT = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {key} takes a text of at most {most} characters, in quotation marks. It is left out.",
)
NOT_TEXTS = QT_TRANSLATE_NOOP(
    "files", "{place}: {key} takes a list of texts, each in quotation marks. It is left out."
)
NOT_A_CHOICE = QT_TRANSLATE_NOOP(
    "files", "{place}: {key} takes one of these words: {choices}. It is left out."
)
NOT_A_DAY = QT_TRANSLATE_NOOP(
    "files", "{place}: {key} takes a date such as 2026-11-23. It is left out."
)
NOT_A_SECTION = QT_TRANSLATE_NOOP(
    "files", "{place}: {key} is the name of a section, not of a value. It is left out."
)
UNKNOWN = QT_TRANSLATE_NOOP("files", "{place}: there is no setting {key}. It is left out.")


class Problems:
    """The faults found in one file, in the order of the search, and no more than are read."""

    def __init__(self, table: Table) -> None:
        """Collect what is wrong with ``table``."""
        self.table = table
        self.found: list[FileProblem] = []

    @property
    def is_full(self) -> bool:
        """Whether enough was found; looking for the line of one more is a waste of time."""
        return len(self.found) >= MOST_PROBLEMS

    def add(self, code: str, text: str, line: int, **values: str) -> None:
        """Note one fault; ``values`` are plain already."""
        if not self.is_full:
            fields = MappingProxyType(values)
            self.found.append(FileProblem(code, text, self.table.file, line, fields))


class Section:
    """One table of a file while its values are taken."""

    def __init__(
        self, problems: Problems, name: str, content: Mapping[str, Any], nth: int = 0
    ) -> None:
        """Read ``content``, the table called ``name``; ``nth`` tells repeated ones apart."""
        self._problems = problems
        self._name = name
        self._content = content
        self._nth = nth
        self._asked: set[str] = set()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that the file gives here."""
        return tuple(self._content)

    def number(self, key: str, usual: float, lowest: float, highest: float) -> float:
        """Return a number within bounds, both included."""
        value = self._take(key)
        # Not a number compares false with everything, so it is out of bounds as well.
        if _is_number(value) and lowest <= value <= highest:
            return float(value)
        if value is not None:
            self._refuse_number(OUT_OF_BOUNDS, key, usual, (lowest, highest))
        return usual

    def whole(self, key: str, usual: int, lowest: int, highest: int) -> int:
        """Return a whole number within bounds, both included."""
        value = self._take(key)
        if _is_number(value) and isinstance(value, int) and lowest <= value <= highest:
            return value
        if value is not None:
            self._refuse_number(NOT_WHOLE, key, usual, (lowest, highest))
        return usual

    def text(self, key: str, usual: str = "", longest: int = LONGEST_TEXT) -> str:
        """Return a text of one line, made plain."""
        value = self._take(key)
        if isinstance(value, str) and len(value) <= longest:
            return plain(value, longest)
        if value is not None:
            self.refuse("file.not_text", NOT_TEXT, key, most=str(longest))
        return usual

    def texts(self, key: str, usual: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Return a list of texts, each made plain."""
        value = self._take(key)
        if _are_texts(value):
            return tuple(plain(item, LONGEST_TEXT) for item in value)
        if value is not None:
            self.refuse("file.not_texts", NOT_TEXTS, key)
        return usual

    def choice(self, key: str, usual: str, choices: Sequence[str]) -> str:
        """Return one of ``choices``."""
        value = self._take(key)
        if isinstance(value, str) and value in choices:
            return value
        if value is not None:
            self.refuse("file.not_a_choice", NOT_A_CHOICE, key, choices=", ".join(choices))
        return usual

    def day(self, key: str) -> date | None:
        """Return a date, or None."""
        value = self._take(key)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        if value is not None:
            self.refuse("file.not_a_day", NOT_A_DAY, key)
        return None

    def section(self, key: str) -> "Section":
        """Return the table of this name below, empty if there is none."""
        value = self._take(key)
        name = f"{self._name}.{key}" if self._name else key
        if isinstance(value, dict):
            return Section(self._problems, name, value)
        if value is not None:
            self.refuse("file.not_a_section", NOT_A_SECTION, key)
        return Section(self._problems, name, {})

    def sections(self, key: str) -> list["Section"]:
        """Return the repeated ``[[tables]]`` of this name."""
        value = self._take(key)
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            return [Section(self._problems, key, item, nth) for nth, item in enumerate(value)]
        if value is not None:
            self.refuse("file.not_a_section", NOT_A_SECTION, key)
        return []

    def done(self, also_known: Collection[str] = ()) -> None:
        """Say which keys nobody asked for."""
        for key in self._content:
            if key not in self._asked and key not in also_known:
                self.refuse("file.unknown_key", UNKNOWN, key)

    def refuse(self, code: str, text: str, key: str, **values: str) -> None:
        """Note that the value of ``key`` cannot be used."""
        if not self._problems.is_full:
            line = self.line_of(key)
            self._problems.add(code, text, line, key=self.full_name(key), **values)

    def full_name(self, key: str) -> str:
        """Return the key with its section, made plain."""
        return plain(f"{self._name}.{key}" if self._name else key, LONGEST_KEY)

    def line_of(self, key: str) -> int:
        """Return the line of a key, of its section, or 0."""
        table = self._problems.table
        return table.line_of(self._name, key, self._nth) or table.line_of(key)

    def _refuse_number(
        self, text: str, key: str, usual: float, bounds: tuple[float, float]
    ) -> None:
        lowest, highest = (f"{bound:g}" for bound in bounds)
        self.refuse(
            "file.out_of_bounds", text, key, lowest=lowest, highest=highest, usual=f"{usual:g}"
        )

    def _take(self, key: str) -> object:
        self._asked.add(key)
        return self._content.get(key)


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _are_texts(value: object) -> TypeGuard[list[str]]:
    if not isinstance(value, list) or len(value) > MOST_TEXTS:
        return False
    return all(isinstance(item, str) and len(item) <= LONGEST_TEXT for item in value)

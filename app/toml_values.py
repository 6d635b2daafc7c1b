"""Takes single values out of a TOML table, each with its kind and its bounds.

What does not fit is left out and said in one sentence; the rest holds.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Any, TypeGuard
from urllib.parse import urlsplit

from app.plain_text import plain
from app.toml_file import LONGEST_KEY, FileProblem, Table
from app.toml_lines import Lines, Spot
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
NOT_A_FLAG = QT_TRANSLATE_NOOP(
    "files", "{place}: {key} takes true or false, without quotation marks. It is left out."
)
NOT_A_TIME = QT_TRANSLATE_NOOP(
    "files", '{place}: {key} takes a time of day such as "08:00". It is left out.'
)
NOT_A_URL = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {key} takes an address that begins with https://. It is left out.",
)
NEEDED = QT_TRANSLATE_NOOP("files", "{place}: {key} is missing here. The entry is left out.")
TOO_MANY = QT_TRANSLATE_NOOP(
    "files", "{place}: {key} takes at most {most} entries. The rest is left out."
)
UNKNOWN = QT_TRANSLATE_NOOP("files", "{place}: there is no setting {key}. It is left out.")


MOST_TABLES = 400
"""Repeated tables of one name; a guideline has some sixty rules."""

HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*")
"""How the name or address of a server is written."""

_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")


class Problems:
    """The faults found in one file, in the order of the search, and no more than are read."""

    def __init__(self, table: Table) -> None:
        """Collect what is wrong with ``table``."""
        self.table = table
        self.found: list[FileProblem] = []
        self.total = 0
        self._lines: Lines | None = None

    @property
    def lines(self) -> Lines:
        """Where everything stands in the source."""
        if self._lines is None:
            self._lines = Lines(self.table.source)
        return self._lines

    @property
    def is_full(self) -> bool:
        """Whether enough was found; looking for the line of one more is a waste of time."""
        return len(self.found) >= MOST_PROBLEMS

    def add(self, code: str, text: str, line: int, **values: str) -> None:
        """Note one fault; ``values`` are plain already."""
        self.total += 1
        if not self.is_full:
            fields = MappingProxyType(values)
            self.found.append(FileProblem(code, text, self.table.file, line, fields))


class Section:
    """One table of a file while its values are taken."""

    def __init__(
        self, problems: Problems, name: str, content: Mapping[str, Any], spot: Spot | None = None
    ) -> None:
        """Read ``content``, the table called ``name``; ``spot`` is where it is written."""
        self._problems = problems
        self._name = name
        self._content = content
        self._spot = spot or (Spot().below(name) if name else Spot())
        self._asked: set[str] = set()

    @property
    def file(self) -> str:
        """The file's name without its folder."""
        return self._problems.table.file

    @property
    def faults(self) -> int:
        """How many faults were found in the file so far."""
        return self._problems.total

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
            words = ", ".join(filter(None, choices))
            self.refuse("file.not_a_choice", NOT_A_CHOICE, key, choices=words)
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
            return Section(self._problems, name, value, self._spot.below(key))
        if value is not None:
            self.refuse("file.not_a_section", NOT_A_SECTION, key)
        return Section(self._problems, name, {}, self._spot.below(key))

    def sections(self, key: str, most: int = MOST_TABLES) -> list["Section"]:
        """Return the repeated ``[[tables]]`` of this name, or the list of ``{tables}``."""
        value = self._take(key)
        name = f"{self._name}.{key}" if self._name else key
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            if len(value) > most:
                self.refuse("file.too_many", TOO_MANY, key, most=str(most))
            tables = enumerate(value[:most])
            return [
                Section(self._problems, name, item, self._spot.below(key, nth))
                for nth, item in tables
            ]
        if value is not None:
            self.refuse("file.not_a_section", NOT_A_SECTION, key)
        return []

    def changed(self, content: Callable[[Mapping[str, Any]], Mapping[str, Any]]) -> "Section":
        """Return the same table with other content; its lines stay those of the file.

        What is asked of it counts as asked of this one.
        """
        other = Section(self._problems, self._name, content(self._content), self._spot)
        other._asked = self._asked
        return other

    def has(self, key: str) -> bool:
        """Tell whether the file gives this key here."""
        return key in self._content

    def need(self, key: str) -> None:
        """Say that a key is missing if it is."""
        if key not in self._content:
            self.refuse("file.needed", NEEDED, key)

    def flag(self, key: str, usual: bool = False) -> bool:
        """Return true or false."""
        value = self._take(key)
        if isinstance(value, bool):
            return value
        if value is not None:
            self.refuse("file.not_a_flag", NOT_A_FLAG, key)
        return usual

    def clock(self, key: str) -> time | None:
        """Return a time of day written as ``"08:00"``, or None."""
        value = self._take(key)
        found = _CLOCK.fullmatch(value) if isinstance(value, str) else None
        if found:
            return time(int(found[1]), int(found[2]))
        if value is not None:
            self.refuse("file.not_a_time", NOT_A_TIME, key)
        return None

    def url(self, key: str, usual: str = "", longest: int = LONGEST_TEXT) -> str:
        """Return an https address of a server, without a user's name in it."""
        address = self.text(key, usual, longest)
        if not address or is_https(address):
            return address
        self.refuse("file.not_a_url", NOT_A_URL, key)
        return usual

    def done(self, also_known: Collection[str] = ()) -> None:
        """Say which keys nobody asked for."""
        for key in self._content:
            if key not in self._asked and key not in also_known:
                self.refuse("file.unknown_key", UNKNOWN, key)

    def refuse(self, code: str, text: str, key: str, **values: str) -> None:
        """Note that the value of ``key`` cannot be used."""
        line = 0 if self._problems.is_full else self.line_of(key)
        self._problems.add(code, text, line, key=self.full_name(key), **values)

    def full_name(self, key: str) -> str:
        """Return the key with its section, made plain."""
        return plain(f"{self._name}.{key}" if self._name else key, LONGEST_KEY)

    @property
    def line(self) -> int:
        """The line where it begins, or that of what it is written in; 0 if that is the file."""
        return self._spot.line(self._problems.lines)

    def line_of(self, key: str) -> int:
        """Return the line of a key, of its section, or 0."""
        return self._spot.line_of(key, self._problems.lines)

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


def is_https(url: str) -> bool:
    """Tell whether an address begins with https:// and a server's name, and names no user."""
    try:
        parts = urlsplit(url)
        host, has_user = parts.hostname or "", "@" in parts.netloc
    except ValueError:
        return False
    return parts.scheme == "https" and not has_user and HOST.fullmatch(host) is not None


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _are_texts(value: object) -> TypeGuard[list[str]]:
    if not isinstance(value, list) or len(value) > MOST_TEXTS:
        return False
    return all(isinstance(item, str) and len(item) <= LONGEST_TEXT for item in value)

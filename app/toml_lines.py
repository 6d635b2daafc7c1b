"""Finds the line of a table or a key in the text of a TOML file, which the reader does not tell."""

import re
from bisect import bisect_right
from dataclasses import dataclass

MOST_PARTS = 3
"""Dots of a key by which its line is looked for."""

_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_.-]{1,200})\s*\]\]?\s*(?:#.*)?")


class Lines:
    """Finds the lines of a source quickly, however many tables and keys are looked for."""

    def __init__(self, source: str) -> None:
        """Look at every line of ``source`` once."""
        self._lines = source.split("\n")
        self._numbers: list[int] = []
        self._names: list[str] = []
        self._by_name: dict[str, list[int]] = {}
        for number, line in enumerate(self._lines, start=1):
            if found := _HEADER.fullmatch(line):
                self._numbers.append(number)
                self._names.append(found[1])
                self._by_name.setdefault(found[1], []).append(number)

    def headers(self, name: str) -> list[int]:
        """Return the lines of ``[name]`` or of every ``[[name]]``."""
        return self._by_name.get(name, [])

    def headers_below(self, name: str, parent: str, line: int) -> list[int]:
        """Return those that belong to the ``[[parent]]`` in this line."""
        found = []
        for nth in range(bisect_right(self._numbers, line), len(self._numbers)):
            if not self._names[nth].startswith(parent + "."):
                break
            if self._names[nth] == name:
                found.append(self._numbers[nth])
        return found

    def key(self, key: str, after: int) -> int:
        """Return the line of a key below the header in line ``after``; 0 if it is not there.

        Of ``a.b`` the line of ``a`` is as good: it may be written in braces.
        """
        behind = bisect_right(self._numbers, after)
        last = [*self._numbers[behind : behind + 1], len(self._lines) + 1][0]
        parts = key.split(".", MOST_PARTS)
        for count in range(len(parts), 0, -1):
            spelled = r"\s*\.\s*".join(f"[\"']?{re.escape(part)}[\"']?" for part in parts[:count])
            wanted = re.compile(rf"\s*{spelled}\s*[=.]")
            for number in range(after + 1, last):
                line = self._lines[number - 1]
                if parts[0] in line and wanted.match(line):
                    return number
        return 0


@dataclass(frozen=True, slots=True)
class Spot:
    """Which table is meant, by the way to it from the top.

    Args:
        name: of the table, with those above it, such as ``organisation`` or ``rule.text``.
        nth: which of repeated ones, counted from 0; -1 for one that is not repeated.
        parent: the table it is written in; None for the top.
    """

    name: str = ""
    nth: int = -1
    parent: "Spot | None" = None

    def below(self, key: str, nth: int = -1) -> "Spot":
        """Return the table of this name below, or the ``nth`` of them."""
        return Spot(self._full(key), nth, self)

    def line(self, lines: Lines) -> int:
        """Return the line of its header, or of the one above it; 0 for the top of the file."""
        return self._where(lines)[0]

    def line_of(self, key: str, lines: Lines) -> int:
        """Return the line of one of its keys, else its own, or 0."""
        header, prefix = self._where(lines)
        tables = self._headers(self._full(key), lines)
        return lines.key(prefix + key, header) or next(iter(tables), header)

    def _full(self, key: str) -> str:
        return f"{self.name}.{key}" if self.name else key

    def _where(self, lines: Lines) -> tuple[int, str]:
        """Return the line of the header above this, and the name of this below that header."""
        if self.parent is None:
            return 0, ""
        headers = self.parent._headers(self.name, lines)
        nth = max(self.nth, 0)
        if nth < len(headers):
            return headers[nth], ""
        line, prefix = self.parent._where(lines)
        own = self.name.removeprefix(self.parent.name).lstrip(".")
        return line, f"{prefix}{own}."

    def _headers(self, name: str, lines: Lines) -> list[int]:
        if self._is_repeated:
            return lines.headers_below(name, self.name, self.line(lines))
        return lines.headers(name)

    @property
    def _is_repeated(self) -> bool:
        """Whether it, or a table above it, is one of several."""
        return self.nth >= 0 or (self.parent is not None and self.parent._is_repeated)

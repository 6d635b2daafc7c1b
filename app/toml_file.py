"""TOML files that somebody else wrote: read with suspicion, every fault put into a sentence.

An administrator's file may be half written, mistyped or hostile. Whatever is in it, the program
starts; what cannot be used is left out and said, with the line where it stands.
"""

import logging
import re
import stat
import tomllib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.plain_text import plain
from app.wording import QT_TRANSLATE_NOOP

logger = logging.getLogger(__name__)

BIGGEST = 256_000
"""Bytes, where nothing else is said. An administrator's file is a hundredth of that."""

LONGEST_LINE = 1000
"""Bytes of one line."""

MOST_DOTS = 60
"""Dots in one line. A key of a thousand parts takes the reader quadratic time and memory."""

LONGEST_KEY = 60
"""Characters of a key that are shown again."""

_NOWHERE = QT_TRANSLATE_NOOP("files", "{file}")
_IN_LINE = QT_TRANSLATE_NOOP("files", "{file}, line {line}")

Say = Callable[[str, str], str]
"""Translates an English source text of a context."""


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One thing in a file that could not be used.

    Args:
        code: stable, such as ``file.out_of_bounds``.
        text: English source text of the context ``files``; its fields are ``place`` and those
            of ``values``.
        file: the file's name without its folder.
        line: where in the file, counted from 1; 0 if that is not known.
        values: what the fields of ``text`` hold, already made plain.
    """

    code: str
    text: str
    file: str
    line: int = 0
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def words(self, say: Say) -> str:
        """Return the sentence in the user's language."""
        where = say("files", _IN_LINE if self.line else _NOWHERE)
        place = where.format(file=self.file, line=self.line)
        return say("files", self.text).format_map({**self.values, "place": place})


@dataclass(frozen=True, slots=True)
class Table:
    """The content of one file.

    Args:
        file: the file's name without its folder.
        content: what TOML made of it.
        source: the text itself, to find lines in.
    """

    file: str
    content: Mapping[str, Any]
    source: str = ""


def read_table(
    path: Path, biggest: int = BIGGEST, without: Collection[str] = ()
) -> Table | FileProblem | None:
    """Return what a TOML file holds, the reason why it cannot be used, or None if there is none.

    Args:
        path: of the file.
        biggest: bytes; a longer one is not read.
        without: tables that nobody wants now, such as ``step``; to leave them out saves the time
            to read them. They may be there all the same.
    """
    if without:
        table = _table(path, biggest, lambda data: _cut(data, without))
        if isinstance(table, Table):
            return table
    return _table(path, biggest, lambda data: data)


_HEADER = re.compile(rb"(?m)^[ \t]*\[\[?[ \t]*(?:([A-Za-z0-9_-]+)[ \t]*[].])?")
"""The beginning of a line that may be a header, and its first name if that is a plain one."""


def _cut(data: bytes, names: Collection[str]) -> bytes:
    """Put empty lines in the place of some tables.

    A text over several lines may hold what looks like a header; then nothing is left out. So may
    a list, of which a piece is left then that is no TOML.
    """
    if b'"""' in data or b"'''" in data:
        return data
    kept, at, is_kept = list[bytes](), 0, True
    for found in _HEADER.finditer(data):
        if is_kept != ((found[1] or b"").decode() not in names):
            kept.append(_piece(data[at : found.start()], is_kept))
            at, is_kept = found.start(), not is_kept
    return b"".join((*kept, _piece(data[at:], is_kept)))


def _piece(data: bytes, is_kept: bool) -> bytes:
    return data if is_kept else b"\n" * data.count(b"\n")


def read_head(path: Path, biggest: int = BIGGEST) -> Table | FileProblem | None:
    """Return what stands in a TOML file before its first table; the rest is not looked at."""
    return _table(path, biggest, lambda data: re.split(rb"(?m)^[ \t]*\[", data, maxsplit=1)[0])


def _table(path: Path, biggest: int, cut: Callable[[bytes], bytes]) -> Table | FileProblem | None:
    try:
        data = _read(path, biggest)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        logger.info("%s cannot be opened: errno %s", path.name, error.errno)
        return _problem(path, "file.unreadable", UNREADABLE)
    data = data if data is None or len(data) > biggest else cut(data)
    if data is None or len(data) > biggest or _is_outlandish(data):
        logger.info("%s is not a file of the kind that is read", path.name)
        return _problem(path, "file.not_ours", NOT_OURS)
    return _parsed(path, data)


UNREADABLE = QT_TRANSLATE_NOOP(
    "files", "{place}: this file cannot be opened, so the usual values are used."
)
NOT_OURS = QT_TRANSLATE_NOOP(
    "files", "{place}: this file is too large or has too long lines, so the usual values are used."
)
NOT_TOML = QT_TRANSLATE_NOOP(
    "files", "{place}: the file cannot be read from here on, so the usual values are used."
)


def _read(path: Path, biggest: int) -> bytes | None:
    # A pipe or a device would be read for ever.
    if not stat.S_ISREG(path.stat().st_mode):
        return None
    with path.open("rb") as file:
        return file.read(biggest + 1)


def _is_outlandish(data: bytes) -> bool:
    lines = data.split(b"\n")
    return any(len(line) > LONGEST_LINE or line.count(b".") > MOST_DOTS for line in lines)


def _parsed(path: Path, data: bytes) -> Table | FileProblem:
    try:
        # utf-8-sig: Notepad and PowerShell like to put a byte order mark in front.
        source = data.decode("utf-8-sig").replace("\r\n", "\n")
        return Table(path.name, tomllib.loads(source), source)
    except (ValueError, RecursionError) as error:
        logger.info("%s is not TOML: %s", path.name, type(error).__name__)
        return _problem(path, "file.not_toml", NOT_TOML, _line_in(error, data))


def _line_in(error: Exception, data: bytes) -> int:
    if isinstance(error, UnicodeDecodeError):
        return data[: error.start].count(b"\n") + 1
    found = re.search(r"\(at line (\d+), ", str(error))
    return int(found[1]) if found else 0


def _problem(path: Path, code: str, text: str, line: int = 0) -> FileProblem:
    return FileProblem(code, text, plain(path.name, LONGEST_KEY), line)

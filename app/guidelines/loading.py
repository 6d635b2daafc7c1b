"""Reads the guideline files. One organisation is one file; its name is the organisation's id."""

from collections.abc import Mapping
from pathlib import Path

from app import paths
from app.guidelines.guideline import Guideline
from app.guidelines.names import LONGEST_ID, PART_ID, is_id
from app.guidelines.reading import read_guideline
from app.plain_text import plain
from app.toml_file import FileProblem, Table, read_head, read_table
from app.toml_values import Problems, Section
from app.wording import QT_TRANSLATE_NOOP

__all__ = ["LONGEST_ID", "PART_ID", "available", "guidelines_dir", "is_id", "load"]

BIGGEST = 600_000
"""Bytes of a guideline file. One with every rule in four languages is a third of that."""

MISSING = QT_TRANSLATE_NOOP(
    "files", "{place}: there is no guideline of this name, so no guideline is used."
)


def guidelines_dir() -> Path:
    """Where the guideline files are."""
    return paths.resources_dir() / "guidelines"


def available(folder: Path | None = None) -> Mapping[str, str]:
    """Return the name of every organisation there is a guideline for, by id, sorted by name.

    Only what stands above the first table of each file is read.
    """
    try:
        files = sorted((folder or guidelines_dir()).glob("*.toml"))
    except OSError:
        return {}
    named = {file.stem: _name(file) for file in files if is_id(file.stem)}
    names = {identity: name for identity, name in named.items() if name}
    return dict(sorted(names.items(), key=lambda entry: entry[1]))


def _name(file: Path) -> str:
    head = read_head(file, BIGGEST)
    if not isinstance(head, Table) or not head.content:
        return ""
    return Section(Problems(head), "", head.content).text("name", file.stem)


def load(
    identity: str, folder: Path | None = None
) -> tuple[Guideline | None, tuple[FileProblem, ...]]:
    """Return an organisation's guideline and what in its file could not be used.

    The guideline is None, with the reason, when the file is missing or cannot be read at all.
    """
    missing = FileProblem("guideline.missing", MISSING, plain(f"{identity}.toml"))
    if not is_id(identity):
        return None, (missing,)
    table = read_table((folder or guidelines_dir()) / f"{identity}.toml", BIGGEST)
    if table is None:
        return None, (missing,)
    if isinstance(table, FileProblem):
        return None, (table,)
    problems = Problems(table)
    guideline = read_guideline(identity, Section(problems, "", table.content))
    return guideline, tuple(problems.found)

"""Reads the guideline files. One organisation is one file; its name is the organisation's id.

A hospital's own folder goes before the files that came with the program: a file there replaces the
one of the same name or, with ``extends = true``, is laid over it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from app import paths
from app.guidelines.guideline import Guideline
from app.guidelines.mandatory import guarded, mandatory, still_asked
from app.guidelines.names import LONGEST_ID, PART_ID, is_id
from app.guidelines.overlay import REPLACEABLE, emptied, lay_over
from app.guidelines.reading import read_guideline
from app.guidelines.ways import on_the_way
from app.plain_text import plain
from app.toml_file import FileProblem, Table, read_head, read_table
from app.toml_values import NOT_A_CHOICE, Problems, Section
from app.wording import QT_TRANSLATE_NOOP

__all__ = ["LONGEST_ID", "PART_ID", "available", "guidelines_dir", "is_id", "load", "own_dir"]

BIGGEST = 600_000
"""Bytes of a guideline file. One with every rule in four languages is a third of that."""

MOST_FILES = 200
"""Guideline files of one folder; a folder of a million files is not searched."""

MEETING = ("script", "step", "prompt", "ending", "afterwards")
"""Tables about what is said and done in a meeting and after it."""

MISSING = QT_TRANSLATE_NOOP(
    "files", "{place}: there is no guideline of this name, so no guideline is used."
)
NOT_USED = QT_TRANSLATE_NOOP(
    "files", "{place}: this file is not used. The organisation's guideline holds without it."
)
NOTHING_BELOW = QT_TRANSLATE_NOOP(
    "files",
    "{place}: extends is true, but Samråd comes with no guideline of this name. "
    "The file stands alone.",
)

SOME_STAY = QT_TRANSLATE_NOOP(
    "files",
    "{place}: what is mandatory in the guideline below stays, also in {table}. It can be reworded.",
)


def guidelines_dir() -> Path:
    """Where the guideline files are that came with the program."""
    return paths.resources_dir() / "guidelines"


def own_dir(machine: Path | None = None) -> Path:
    """Where a hospital puts its own: a folder in the machine's folder."""
    return (machine or paths.machine_config_dir()) / "guidelines"


def available(folder: Path | None = None, own: Sequence[Path] | None = None) -> Mapping[str, str]:
    """Return the name of every organisation there is a guideline for, by id, sorted by name.

    Only what stands above the first table of each file is read.

    Args:
        folder: where the program's files are; its own when None.
        own: the hospital's folders, the weakest first; the machine's when both are None.
    """
    names: dict[str, str] = {}
    for place in _folders(folder, own):
        names.update({one: name for one in _ids(place) if (name := _name(place, one, names))})
    return dict(sorted(names.items(), key=lambda entry: entry[1]))


def _folders(folder: Path | None, own: Sequence[Path] | None) -> list[Path]:
    if own is None:
        own = () if folder else (own_dir(),)
    return [folder or guidelines_dir(), *own]


def _ids(folder: Path) -> list[str]:
    try:
        files = sorted(file.stem for file in islice(folder.glob("*.toml"), MOST_FILES))
    except OSError:
        return []
    return [name for name in files if is_id(name)]


def _name(folder: Path, identity: str, names: Mapping[str, str]) -> str:
    head = read_head(folder / f"{identity}.toml", BIGGEST)
    if not isinstance(head, Table) or not head.content:
        return ""
    usual = names.get(identity, identity)
    return Section(Problems(head), "", head.content).text("name", usual)


def load(
    identity: str,
    folder: Path | None = None,
    own: Sequence[Path] | None = None,
    with_meeting: bool = True,
) -> tuple[Guideline | None, tuple[FileProblem, ...]]:
    """Return an organisation's guideline and what in its files could not be used.

    The guideline is None, with the reason, when there is no file that can be read. For ``folder``
    and ``own`` see ``available``.

    Args:
        identity: id of the organisation.
        folder, own: where the files are.
        with_meeting: also what is said and done in a meeting and after it. That is nearly half of
            a file; who looks at the equipment only need not wait for it.
    """
    missing = FileProblem("guideline.missing", MISSING, plain(f"{identity}.toml"))
    if not is_id(identity):
        return None, (missing,)
    guideline, problems = None, list[FileProblem]()
    for nth, place in enumerate(_folders(folder, own)):
        table = _read(place / f"{identity}.toml", nth > 0, () if with_meeting else MEETING)
        if isinstance(table, Table):
            guideline, more = over(guideline, identity, table)
            problems += more
        elif table:
            problems += [table] if guideline is None else [table, _not_used(table)]
    if guideline is None and not problems:
        problems.append(missing)
    return guideline, tuple(problems)


def _read(path: Path, is_own: bool, without: Collection[str]) -> Table | FileProblem | None:
    table = read_table(path, BIGGEST, without)
    # The folder tells which of two files of the same name is meant.
    shown = plain(f"{path.parent.name}/{path.name}" if is_own else path.name)
    return replace(table, file=shown) if table else None


def _not_used(problem: FileProblem) -> FileProblem:
    return FileProblem("guideline.not_used", NOT_USED, problem.file)


def over(
    below: Guideline | None, identity: str, table: Table
) -> tuple[Guideline, list[FileProblem]]:
    """Return the guideline of a file, laid over the one ``below`` if the file says so."""
    problems = Problems(table)
    top = Section(problems, "", table.content)
    extends, dropped = top.flag("extends"), _dropped(top)
    if extends and below is None:
        top.refuse("guideline.nothing_below", NOTHING_BELOW, "extends")
    if not extends or below is None:
        return read_guideline(identity, top), problems.found
    return _lay(below, identity, top, dropped, problems), problems.found


def _lay(
    below: Guideline, identity: str, top: Section, dropped: Sequence[str], problems: Problems
) -> Guideline:
    for key in dropped:
        if mandatory(below, REPLACEABLE[key]):
            top.refuse("guideline.mandatory", SOME_STAY, "replace", table=key)
    below = emptied(below, dropped)
    own, refused = guarded(below, read_guideline(identity, top, below))
    laid, opened = still_asked(lay_over(below, own), own)
    laid, led = on_the_way(below, laid)
    for one in (*refused, *opened, *led):
        problems.add(f"guideline.{one.code}", one.text, one.place.line, **one.values)
    return laid


def _dropped(top: Section) -> list[str]:
    asked = top.texts("replace")
    if not set(asked) <= set(REPLACEABLE):
        words = ", ".join(REPLACEABLE)
        top.refuse("file.not_a_choice", NOT_A_CHOICE, "replace", choices=words)
    return [key for key in asked if key in REPLACEABLE]

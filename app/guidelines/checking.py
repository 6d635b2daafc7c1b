"""Checks one guideline file, wherever it lies, for whoever writes it."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path

from app.guidelines.advice import TooManyPathsError, all_paths
from app.guidelines.checklists import Item
from app.guidelines.courses import ScriptReading, script_readings
from app.guidelines.flaws import Flaw, Weight, fault
from app.guidelines.guideline import Guideline
from app.guidelines.lint import lint
from app.guidelines.lint_characters import lint_characters
from app.guidelines.lint_own import lint_own
from app.guidelines.loading import BIGGEST, load, over
from app.guidelines.names import is_id
from app.guidelines.part import Place
from app.guidelines.texts import Texts
from app.plain_text import plain
from app.toml_file import FileProblem, Table, read_table
from app.wording import QT_TRANSLATE_NOOP

LONGEST_PATH = 200

WORDS_PER_SECOND = 3.0
"""Read with care: 180 words a minute, three quarters of what Brysbaert (2019) found for leisure."""

NO_FILE = QT_TRANSLATE_NOOP("files", "{place}: there is no such file.")
UNREADABLE = QT_TRANSLATE_NOOP("files", "{place}: this file cannot be opened.")
NOT_OURS = QT_TRANSLATE_NOOP(
    "files",
    "{place}: this is no guideline file: it is too large, has too long lines, or is a folder or a "
    "device.",
)
NOT_TOML = QT_TRANSLATE_NOOP("files", "{place}: the file cannot be read from here on.")
FILE_NAME = QT_TRANSLATE_NOOP(
    "files",
    "{place}: the file's name is the organisation's id: small letters, digits and hyphens, "
    "and .toml at the end.",
)

_WHY = {"file.unreadable": UNREADABLE, "file.not_ours": NOT_OURS, "file.not_toml": NOT_TOML}


class Exit(IntEnum):
    """Exit codes of a check. The numbers are stable: scripts use them."""

    SOUND = 0
    WARNINGS = 1
    FAULTS = 2
    UNREADABLE = 3


@dataclass(frozen=True, slots=True)
class PauseReading:
    """How much a pause point asks for in the case in which it asks most.

    Args:
        id, title: of the pause point.
        items: how many.
        seconds: that it takes to read them.
    """

    id: str
    title: Texts
    items: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of a file found.

    Args:
        file: as it was named.
        guideline: what could be read; None if nothing.
        flaws: what a person should mend, in the order of the file.
        pauses: how long the pause points of its checklists are.
        scripts: how long those of its scripts are, in the guideline's own language.
    """

    file: str
    guideline: Guideline | None = None
    flaws: tuple[Flaw, ...] = ()
    pauses: tuple[PauseReading, ...] = ()
    scripts: tuple[ScriptReading, ...] = ()

    @property
    def exit_code(self) -> Exit:
        """Return the worst there is."""
        if self.guideline is None:
            return Exit.UNREADABLE
        if self.count(Weight.FAULT):
            return Exit.FAULTS
        return Exit.WARNINGS if self.flaws else Exit.SOUND

    def count(self, weight: Weight) -> int:
        """Return how many flaws weigh that much."""
        return sum(flaw.weight is weight for flaw in self.flaws)


def check_file(path: Path, language: str = "en", shipped: Path | None = None) -> Checked:
    """Return what is wrong with a guideline file.

    Args:
        path: of the file; a file that extends another is looked at as it will be used.
        language: in which the time to read a pause point is estimated.
        shipped: where the guidelines are that came with the program; its own folder when None.
    """
    name = plain(str(path), LONGEST_PATH)
    table = read_table(path, BIGGEST)
    if not isinstance(table, Table):
        return Checked(name, flaws=(_not_read(name, table),))
    table = replace(table, file=name)
    below = load(path.stem, shipped, ())[0] if table.content.get("extends") is True else None
    guideline, problems = over(below, _id(path), table)
    found = [
        *_misnamed(path, name),
        *(Flaw(one.code, one.text, one.file, one.line, one.values) for one in problems),
        *lint_characters(table),
        *(flaw for flaw in lint(guideline, name) if flaw.file == name),
        *lint_own(below, guideline),
    ]
    flaws = tuple(sorted(found, key=lambda flaw: flaw.line))
    spoken = script_readings(guideline, guideline.language)
    return Checked(name, guideline, flaws, readings(guideline, language), spoken)


def _not_read(name: str, problem: FileProblem | None) -> Flaw:
    if problem is None:
        return Flaw("lint.no_file", NO_FILE, name)
    return Flaw(problem.code, _WHY.get(problem.code, problem.text), name, problem.line)


def _id(path: Path) -> str:
    return path.stem if is_id(path.stem) else "guideline"


def _misnamed(path: Path, name: str) -> list[Flaw]:
    if is_id(path.stem) and path.suffix == ".toml":
        return []
    return [fault(Place(name), "file_name", FILE_NAME)]


def readings(guideline: Guideline, language: str) -> tuple[PauseReading, ...]:
    """Return of every pause point how much it asks for at most."""
    most = {pause.id: PauseReading(pause.id, pause.title, 0, 0.0) for pause in guideline.pauses}
    # What could not be gone through is told by the lint.
    with suppress(TooManyPathsError):
        for _, advice in all_paths(guideline):
            for pause, items in advice.pauses:
                seconds = _seconds(items, language)
                if seconds > most[pause.id].seconds:
                    most[pause.id] = PauseReading(pause.id, pause.title, len(items), seconds)
    return tuple(most.values())


def _seconds(items: Sequence[Item], language: str) -> float:
    words = sum(len(item.text.text(language).split()) for item in items)
    return words / WORDS_PER_SECOND

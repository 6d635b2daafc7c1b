"""Reads the guideline files. One organisation is one file; its name is the organisation's id."""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from app import paths
from app.guidelines.equipment import WANTS, Ask, Situation, Strength
from app.guidelines.guideline import Guideline, Source, Unchecked
from app.plain_text import plain
from app.toml_file import FileProblem, read_table
from app.toml_values import Problems, Section
from app.wording import QT_TRANSLATE_NOOP

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_ID = 40

PART_ID = re.compile(r"[a-z0-9_-]{1,40}")
"""Name of a meeting service or a group of readers: what settings can remember."""

LONGEST_NOTE = 500
MOST_DAYS = 365

MISSING = QT_TRANSLATE_NOOP(
    "files", "{place}: there is no guideline of this name, so no guideline is used."
)


def guidelines_dir() -> Path:
    """Where the guideline files are."""
    return paths.resources_dir() / "guidelines"


def is_id(text: str) -> bool:
    """Tell whether a text can be the id of an organisation: letters, digits and hyphens."""
    return len(text) <= LONGEST_ID and ID.fullmatch(text) is not None


def available(folder: Path | None = None) -> Mapping[str, str]:
    """Return the name of every organisation there is a guideline for, by id, sorted by name."""
    try:
        files = sorted((folder or guidelines_dir()).glob("*.toml"))
    except OSError:
        return {}
    loaded = [load(file.stem, folder)[0] for file in files if is_id(file.stem)]
    names = {guideline.id: guideline.name for guideline in loaded if guideline}
    return dict(sorted(names.items(), key=lambda entry: entry[1]))


def load(
    identity: str, folder: Path | None = None
) -> tuple[Guideline | None, tuple[FileProblem, ...]]:
    """Return an organisation's guideline and what in its file could not be used.

    The guideline is None, with the reason, when the file is missing or cannot be read at all.
    """
    missing = FileProblem("guideline.missing", MISSING, plain(f"{identity}.toml"))
    if not is_id(identity):
        return None, (missing,)
    table = read_table((folder or guidelines_dir()) / f"{identity}.toml")
    if table is None:
        return None, (missing,)
    if isinstance(table, FileProblem):
        return None, (table,)
    problems = Problems(table)
    guideline = _guideline(identity, Section(problems, "", table.content))
    return guideline, tuple(problems.found)


def _guideline(identity: str, top: Section) -> Guideline:
    services, audiences = _names(top.section("services")), _names(top.section("audiences"))
    guideline = Guideline(
        id=top.choice("id", identity, (identity,)),
        name=top.text("name", identity),
        country=top.text("country", longest=2),
        language=top.text("language", longest=2),
        source=_source(top.section("source")),
        usual=_usual(top.section("usual"), services, audiences),
        services=services,
        audiences=audiences,
        equipment=tuple(
            ask
            for entry in top.sections("equipment")
            if (ask := _ask(entry, tuple(services), tuple(audiences)))
        ),
        unchecked=tuple(_unchecked(entry) for entry in top.sections("unchecked")),
    )
    top.done()
    return guideline


def _names(section: Section) -> Mapping[str, str]:
    names = {key: section.text(key, key) for key in section.keys if PART_ID.fullmatch(key)}
    section.done()
    return MappingProxyType(names)


def _source(section: Section) -> Source:
    source = Source(
        title=section.text("title"),
        document=section.text("document"),
        version=section.text("version"),
        valid_from=section.day("valid_from"),
        valid_until=section.day("valid_until"),
    )
    section.done()
    return source


def _usual(
    section: Section, services: Mapping[str, str], audiences: Mapping[str, str]
) -> Situation:
    usual = Situation(
        service=section.choice("service", "", tuple(services)),
        audience=section.choice("audience", "", tuple(audiences)),
    )
    section.done()
    return usual


def _ask(entry: Section, services: tuple[str, ...], audiences: tuple[str, ...]) -> Ask | None:
    want = entry.choice("want", "", tuple(WANTS))
    strength = entry.choice("strength", "", tuple(Strength))
    ask = Ask(
        want=want,
        strength=Strength(strength or Strength.NOT_STATED),
        rules=entry.texts("rules"),
        service=entry.choice("service", "", services),
        audience=entry.choice("audience", "", audiences),
        allowed=entry.texts("allowed"),
        clients=entry.texts("clients"),
        max_days=entry.whole("max_days", 0, 1, MOST_DAYS) or None,
        note=entry.text("note", longest=LONGEST_NOTE),
    )
    entry.done()
    return ask if want and strength else None


def _unchecked(entry: Section) -> Unchecked:
    unchecked = Unchecked(entry.texts("rules"), entry.text("reason", longest=LONGEST_NOTE))
    entry.done()
    return unchecked

"""What a check of a guideline file finds beyond what the reading of it tells."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from types import MappingProxyType

from app.guidelines.guideline import Guideline
from app.guidelines.part import Part, Place
from app.guidelines.texts import Texts
from app.toml_file import FileProblem


class Weight(StrEnum):
    """How bad it is. The values are stable: reports use them."""

    FAULT = "fault"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Flaw(FileProblem):
    """One thing that a person should mend."""

    weight: Weight = Weight.FAULT


def fault(place: Place, code: str, text: str, **values: str) -> Flaw:
    """Return something that is wrong; ``values`` are plain already."""
    return Flaw(f"lint.{code}", text, place.file, place.line, MappingProxyType(values))


def warning(place: Place, code: str, text: str, **values: str) -> Flaw:
    """Return something that could be better."""
    fields_ = MappingProxyType(values)
    return Flaw(f"lint.{code}", text, place.file, place.line, fields_, Weight.WARNING)


TABLES = MappingProxyType(
    {
        "host": "hosts",
        "rule": "rules",
        "question": "questions",
        "choice": "choices",
        "forbidden": "forbidden",
        "room": "rooms",
        "channel": "channels",
        "template": "templates",
        "warning": "warnings",
        "remark": "remarks",
        "pause": "pauses",
        "item": "items",
        "identification": "identifications",
        "card": "cards",
        "contact": "contacts",
        "script": "scripts",
        "step": "steps",
        "prompt": "prompts",
        "ending": "endings",
        "afterwards": "duties",
    }
)
"""Tables of parts, and the field of the guideline that holds them."""


def parts(guideline: Guideline, *tables: str) -> Iterator[tuple[str, Part]]:
    """Yield every part of some tables, of all if none is named, with the table's name."""
    for table in tables or TABLES:
        for part in getattr(guideline, TABLES[table]):
            yield table, part


def texts_of(part: object) -> Iterator[tuple[str, Texts]]:
    """Yield every text in several languages that a part has, with the name of its key."""
    for field in fields(part):  # type: ignore[arg-type]
        value = getattr(part, field.name)
        if isinstance(value, Texts):
            yield field.name, value
        elif isinstance(value, tuple):
            for nth, entry in enumerate(value, start=1):
                if isinstance(entry, Texts):
                    yield f"{field.name} {nth}", entry
                elif field.name == "options":
                    yield from ((f"option {entry.id}", text) for _, text in texts_of(entry))
                elif field.name == "branches":
                    named = f"branch {entry.id}"
                    yield from ((f"{named} {key}", text) for key, text in texts_of(entry))


def called(table: str, part: Part) -> str:
    """Return how a part is named in a sentence."""
    return f"{table} {part.id}" if part.id else table

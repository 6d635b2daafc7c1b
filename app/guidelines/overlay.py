"""Lays a hospital's own guideline file over the one that came with the program.

What the guideline below demands is guarded in ``mandatory``.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any, TypeVar

from app.guidelines.decisions import Choice
from app.guidelines.equipment import Ask
from app.guidelines.guideline import Guideline, Source
from app.guidelines.mandatory import mandatory
from app.guidelines.part import Part
from app.guidelines.reading import TABLES

REPLACEABLE: Mapping[str, str] = MappingProxyType(
    {
        "choice": "choices",
        "equipment": "equipment",
        "unchecked": "unchecked",
        **{key: field for key, (field, _) in TABLES.items()},
    }
)
"""Tables that an own file may take over whole, and their fields.

Questions and pause points are not among them: the parts below refer to them.
"""

PartT = TypeVar("PartT", bound=Part)


def emptied(below: Guideline, dropped: Collection[str]) -> Guideline:
    """Return a guideline without some tables, except for what is mandatory in them.

    Args:
        below: the guideline that came with the program.
        dropped: keys of ``REPLACEABLE``.
    """
    fields_: dict[str, Any] = {
        field: mandatory(below, field) for field in (REPLACEABLE[key] for key in dropped)
    }
    return replace(below, **fields_)


def lay_over(below: Guideline, own: Guideline) -> Guideline:
    """Return ``below`` with what the ``own`` file says put in its place or added.

    Args:
        below: the guideline that came with the program.
        own: what the hospital's file holds, guarded.
    """
    parts: dict[str, Any] = {field: _laid(field, below, own) for field in _BY_ID}
    return Guideline(
        id=below.id,
        name=own.name,
        country=own.country or below.country,
        language=own.language or below.language,
        source=_source(below.source, own.source),
        usual=own.usual.else_as(below.usual),
        services=MappingProxyType({**below.services, **own.services}),
        audiences=MappingProxyType({**below.audiences, **own.audiences}),
        families=MappingProxyType({**below.families, **own.families}),
        equipment=_asks(below.equipment, own.equipment),
        unchecked=below.unchecked + own.unchecked,
        left_out=below.left_out + own.left_out,
        choices=_choices(below.choices, own.choices),
        **parts,
    )


_BY_ID = (
    "hosts", "rules", "questions", "forbidden", "rooms", "channels", "templates", "warnings",
    "remarks", "pauses", "items", "identifications", "cards", "contacts", "scripts", "steps",
    "prompts", "endings", "duties",
)  # fmt: skip


def _source(below: Source, own: Source) -> Source:
    given: dict[str, Any] = {
        field.name: value for field in fields(own) if (value := getattr(own, field.name))
    }
    return replace(below, **given)


def _asks(below: Sequence[Ask], own: Sequence[Ask]) -> tuple[Ask, ...]:
    taken = {(ask.want, ask.service, ask.audience) for ask in own}
    kept = [ask for ask in below if (ask.want, ask.service, ask.audience) not in taken]
    return (*kept, *own)


def _laid(field: str, below: Guideline, own: Guideline) -> tuple[Part, ...]:
    parts = _parts(getattr(below, field), getattr(own, field))
    return tuple(part for part in parts if (field, part.id) not in own.dropped)


def _parts(below: Sequence[PartT], own: Sequence[PartT]) -> tuple[PartT, ...]:
    """Put those of the same id in place, and the others behind."""
    changed = {part.id: part for part in own if part.id}
    kept = [changed.get(part.id, part) for part in below]
    there = {part.id for part in below if part.id}
    return (*kept, *(part for part in own if part.id not in there))


def _choices(below: Sequence[Choice], own: Sequence[Choice]) -> tuple[Choice, ...]:
    """Put those of the same id in place, and the others in front: behind the last they never hold.

    One that cannot be used takes no place: the one below is better than a gap.
    """
    usable = [choice for choice in own if not choice.is_broken]
    there = {choice.id for choice in below}
    changed = {choice.id: choice for choice in usable}
    added = [choice for choice in own if choice.id not in there]
    return (*added, *(changed.get(choice.id, choice) for choice in below))

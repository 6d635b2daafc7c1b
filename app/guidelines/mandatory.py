"""What a guideline demands stays, whatever an own file that is laid over it says.

A mandatory part can be reworded, or asked for in more cases, and never be dropped, hidden or asked
for less. An ending is always one: a meeting that nobody knows how to end goes on.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from app.guidelines.changes import CHANGEABLE
from app.guidelines.equipment import Strength
from app.guidelines.guideline import Guideline
from app.guidelines.part import Condition, Part, Place
from app.guidelines.scripts import Branch, Ending, Script
from app.wording import QT_TRANSLATE_NOOP

STAYS = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {name} is mandatory in the guideline below and can only be reworded, so {key} is not "
    "used here.",
)
NOT_DROPPED = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {name} is mandatory in the guideline below. It can be reworded, but not dropped.",
)
STILL_ASKED = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {name} is mandatory in the guideline below and hangs on an answer that is not there "
    "any more. It is shown in every case now.",
)


@dataclass(frozen=True, slots=True)
class Kept:
    """One thing that an own file asked for in vain, as a problem of that file tells it.

    Args:
        code: stable; the part behind ``guideline.``.
        text: English source text of the context ``files``.
        place: where it is asked for.
        values: of the fields of ``text``.
    """

    code: str
    text: str
    place: Place
    values: Mapping[str, str]


def _below(below: object, _own: object) -> object:
    return below


def _both(below: Sequence[str], own: Sequence[str]) -> tuple[str, ...]:
    return (*below, *(one for one in own if one not in below))


def _wider(below: object, own: object) -> object:
    """Return no condition if the own file has none; else the one below."""
    return below if own else own


def _sooner(below: int, own: int) -> int:
    return min(below, own) if below and own else below or own


def _branches(below: Sequence[Branch], own: Sequence[Branch]) -> tuple[Branch, ...]:
    """Reword those there are, keep where they lead, and put others behind."""
    changed = {branch.id: branch for branch in own}
    kept = [replace(changed.get(one.id, one), to=one.to) for one in below]
    there = {branch.id for branch in below}
    return (*kept, *(branch for branch in own if branch.id not in there))


KEEP: Mapping[str, Callable[[Any, Any], Any]] = MappingProxyType(
    {
        "strength": _below,
        "rules": _both,
        "scripts": _both,
        "service": _wider,
        "audience": _wider,
        "when": _wider,
        "moment": _below,
        "aid": lambda below, own: below or own,
        "branches": _branches,
        "borrowed": _below,
        "event": _below,
        "does": _below,
        "days": _sooner,
        "seconds": _below,
        "closes": _below,
        "command": _below,
    }
)
"""Of each field of a mandatory part that is more than wording: what holds, of two values."""

_SCRIPT_KEEP = ("kind", "service", "audience", "when", "rules")

_CALLED = {"branches": "branch"}


def is_mandatory(guideline: Guideline, part: Part) -> bool:
    """Tell whether an own file cannot drop a part; a script counts by its steps."""
    if isinstance(part, Script):
        steps = (step for step in guideline.steps if part.id in step.scripts)
        return any(is_mandatory(guideline, step) for step in steps)
    return isinstance(part, Ending) or getattr(part, "strength", None) is Strength.MUST


def mandatory(guideline: Guideline, field: str) -> tuple[Any, ...]:
    """Return the parts of a field that stay even if the table is taken over whole.

    The rules that they cite are among them.
    """
    parts = getattr(guideline, field)
    if field in CHANGEABLE:
        return tuple(part for part in parts if is_mandatory(guideline, part))
    if field != "rules":
        return ()
    kept = (part for one in CHANGEABLE for part in mandatory(guideline, one))
    cited = {rule for part in kept for rule in part.rules}
    return tuple(part for part in parts if part.id in cited)


def guarded(below: Guideline, own: Guideline) -> tuple[Guideline, tuple[Kept, ...]]:
    """Return the own guideline without what it must not do, and what that was."""
    told: list[Kept] = []
    fields: dict[str, Any] = {
        field: tuple(_guard(below, field, part, told) for part in getattr(own, field))
        for field in CHANGEABLE
    }
    dropped = tuple(_droppable(below, own, told))
    return replace(own, **fields, dropped=dropped), tuple(told)


def _guard(below: Guideline, field: str, own: Part, told: list[Kept]) -> Part:
    was = _of_name(below, field, own.id)
    if was is None or not is_mandatory(below, was):
        return own
    changed: dict[str, Any] = {}
    for key, keep in _keep(own):
        given, value = getattr(own, key), keep(getattr(was, key), getattr(own, key))
        changed[key] = value
        if _is_refused(given, value):
            values = {"name": _name(field, own), "key": _CALLED.get(key, key)}
            told.append(Kept("mandatory", STAYS, own.place, values))
    return replace(own, **changed)


def _is_refused(given: object, value: object) -> bool:
    """Whether something was asked for in vain; that more holds than was named is no refusal."""
    if not isinstance(given, tuple):
        return given != value
    held = value if isinstance(value, tuple) else ()
    if given and isinstance(given[0], Branch):
        ways = {branch.id: branch.to for branch in held}
        return any(ways[branch.id] != branch.to for branch in given)
    return set(given) != set(held)


def _keep(part: Part) -> Iterator[tuple[str, Callable[[Any, Any], Any]]]:
    if isinstance(part, Script):
        yield from ((key, KEEP.get(key, _below)) for key in _SCRIPT_KEEP)
    else:
        yield from ((key, keep) for key, keep in KEEP.items() if hasattr(part, key))


def _droppable(below: Guideline, own: Guideline, told: list[Kept]) -> Iterator[tuple[str, str]]:
    for field, identity in own.dropped:
        was, asked = (_of_name(one, field, identity) for one in (below, own))
        if was is None or asked is None:
            # The entry could not be read, so it asks for nothing.
            continue
        if is_mandatory(below, was):
            values = {"name": _name(field, asked)}
            told.append(Kept("mandatory", NOT_DROPPED, asked.place, values))
        else:
            yield field, identity


def _of_name(guideline: Guideline, field: str, identity: str) -> Part | None:
    return next((part for part in getattr(guideline, field) if part.id == identity), None)


def _name(field: str, part: Part) -> str:
    table = {"duties": "afterwards"}.get(field, field.removesuffix("s"))
    return f"{table} {part.id}"


def still_asked(laid: Guideline, own: Guideline) -> tuple[Guideline, tuple[Kept, ...]]:
    """Return the guideline with every mandatory part within reach, and what had to be opened.

    A question of the own file may lack the answer with which such a part holds; it would then be
    hidden for ever.
    """
    answers = {question.id: set(question.option_ids) for question in own.questions}
    places = {question.id: question.place for question in own.questions}
    if not answers:
        return laid, ()
    told: list[Kept] = []
    fields: dict[str, Any] = {}
    for field in CHANGEABLE:
        fields[field] = tuple(_opened(laid, field, part, answers, places, told)
                              for part in getattr(laid, field))  # fmt: skip
    return replace(laid, **fields), tuple(told)


def _opened(
    laid: Guideline,
    field: str,
    part: Part,
    answers: Mapping[str, set[str]],
    places: Mapping[str, Place],
    told: list[Kept],
) -> Part:
    lost = [one for one in part.when if not _can_hold(one, answers)]
    if not lost or not is_mandatory(laid, part):
        return part
    values = {"name": _name(field, part)}
    told += [Kept("mandatory", STILL_ASKED, places[one.question], values) for one in lost]
    return replace(part, when=tuple(one for one in part.when if one not in lost))


def _can_hold(condition: Condition, answers: Mapping[str, set[str]]) -> bool:
    given = answers.get(condition.question)
    return given is None or not given.isdisjoint(condition.options)

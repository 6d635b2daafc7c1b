"""Entries of an own file that change one of the guideline below: what they do not give stays.

A ward that says one sentence in its own words need not repeat the rest of the step, and what it
does not repeat cannot be lost by mistake.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from app.guidelines.entries import Entry
from app.guidelines.guideline import Guideline
from app.guidelines.part import Condition, Part
from app.guidelines.scripts import Branch
from app.guidelines.texts import Texts
from app.plain_text import plain
from app.wording import QT_TRANSLATE_NOOP

CHANGEABLE = ("scripts", "steps", "prompts", "endings", "duties")
"""Fields of a guideline whose parts can be changed key by key, or dropped."""

NOTHING_TO_DROP = QT_TRANSLATE_NOOP(
    "files",
    "{place}: there is no entry of this name in the guideline below, so nothing is dropped.",
)

_BRANCHES = "branches"
_IN_FILE = {_BRANCHES: "branch"}
"""Fields that are called otherwise in the file."""

_BY_LANGUAGE = ("title", "say", "do", "text", "about", "where", "undo", "label")

PartT = TypeVar("PartT", bound=Part)


class Changes:
    """Reads entries over those of a guideline below."""

    def __init__(self, below: Guideline) -> None:
        """Take from ``below`` what an entry of the same name does not give."""
        self._below = below
        self.dropped: list[tuple[str, str]] = []

    def reader(self, field: str, read: Callable[[Entry], PartT]) -> Callable[[Entry], PartT]:
        """Return what reads the entries of a field of the guideline; others are read as ever."""
        if field not in CHANGEABLE:
            return read
        below = {part.id: part for part in getattr(self._below, field)}

        def read_over(entry: Entry) -> PartT:
            section = entry.section.changed(lambda own: _over(own, below))
            part = read(Entry(section, entry.known))
            if section.flag("drop"):
                self._drop(field, part.id in below, part, entry)
            return part

        return read_over

    def _drop(self, field: str, is_below: bool, part: Part, entry: Entry) -> None:
        if is_below:
            self.dropped.append((field, part.id))
        else:
            entry.section.refuse("guideline.nothing_to_drop", NOTHING_TO_DROP, "drop")


def _over(own: Mapping[str, Any], below: Mapping[str, Part]) -> Mapping[str, Any]:
    identity = own.get("id")
    part = below.get(identity) if isinstance(identity, str) else None
    return _laid(own, content_of(part)) if part else own


def _laid(own: Mapping[str, Any], below: Mapping[str, Any]) -> dict[str, Any]:
    laid = {**below, **own}
    for key in _BY_LANGUAGE:
        if isinstance(own.get(key), dict) and key in below:
            said = {one: text for one, text in own[key].items() if not _is_blank(text)}
            laid[key] = {**below[key], **said}
    if _are_branches(own.get("branch")):
        known = {branch["id"]: branch for branch in below.get("branch", ())}
        laid["branch"] = [_branch(branch, known) for branch in own["branch"]]
    return laid


def _branch(own: dict[str, Any], known: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    identity = own.get("id")
    below = known.get(identity) if isinstance(identity, str) else None
    return _laid(own, below) if below else own


def _are_branches(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _is_blank(text: object) -> bool:
    """Whether nothing would be left to say; the words below are better than none."""
    if isinstance(text, list):
        return all(_is_blank(line) for line in text)
    return isinstance(text, str) and not plain(text)


def content_of(part: object) -> dict[str, Any]:
    """Return a part as a file would give it, without what is empty."""
    return {
        _IN_FILE.get(field.name, field.name): _value(value)
        for field in fields(part)  # type: ignore[arg-type]
        if (value := getattr(part, field.name)) and field.name != "place"
    }


def _value(value: object) -> object:
    if isinstance(value, Texts):
        return dict(value)
    if not isinstance(value, tuple):
        return value
    if isinstance(value[0], Condition):
        return {question: list(options) for question, options in value}
    if isinstance(value[0], Texts):
        return _lines(value)
    return [content_of(one) if isinstance(one, Branch) else one for one in value]


def _lines(texts: tuple[Texts, ...]) -> dict[str, list[str]]:
    languages = dict.fromkeys(language for text in texts for language in text)
    return {one: [text.get(one, "") for text in texts] for one in languages}

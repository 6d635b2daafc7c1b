"""What every part of a guideline has: its rules, where it holds, and where it is written."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Condition(NamedTuple):
    """A question, and the answers to it with which something holds."""

    question: str
    options: tuple[str, ...]


class Place(NamedTuple):
    """Where a part is written: the file's name without its folder, and the line from 1."""

    file: str = ""
    line: int = 0


NOWHERE = Place()


class Phase(StrEnum):
    """When a rule matters. The values are stable: files use them."""

    BEFORE = "before"
    START = "start"
    DURING = "during"
    END = "end"
    AFTER = "after"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One table of a guideline file.

    Args:
        id: name within its kind; empty where the kind needs none and the file gives none.
        rules: ids of the rules behind it, such as ``RH-41``.
        service: id of the one meeting service it holds for; empty if for all.
        audience: the one group of readers it holds for; empty if for all.
        when: the answers with which it holds, all of them; empty if always. In the order in
            which the questions are asked.
        place: where it stands; does not count when two are compared.
    """

    id: str = ""
    rules: tuple[str, ...] = ()
    service: str = ""
    audience: str = ""
    when: tuple[Condition, ...] = ()
    place: Place = field(default=NOWHERE, compare=False, repr=False)

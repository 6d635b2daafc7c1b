"""An organisation's guideline as the program holds it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from app.guidelines.equipment import Ask, Situation


@dataclass(frozen=True, slots=True)
class Source:
    """The document that a guideline file was written from.

    Args:
        title: its own title, in its own language.
        document: its number, as the organisation files it; empty if it has none.
        version: as it says itself.
        valid_from, valid_until: the days it gives, both included; None where it gives none.
    """

    title: str = ""
    document: str = ""
    version: str = ""
    valid_from: date | None = None
    valid_until: date | None = None

    def has_run_out(self, today: date) -> bool:
        """Tell whether its last day has passed; one without a last day never runs out."""
        return self.valid_until is not None and today > self.valid_until


@dataclass(frozen=True, slots=True)
class Unchecked:
    """Rules about the equipment that no check carries, and the reason why (English)."""

    rules: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Guideline:
    """What one organisation prescribes.

    Args:
        id: stable name, the same as the file's.
        name: the organisation's own name, never translated.
        country: two letters, ISO 3166.
        language: of the document, two letters, ISO 639.
        usual: the meeting service and the readers that are assumed until somebody chooses.
    """

    id: str
    name: str
    country: str = ""
    language: str = ""
    source: Source = field(default_factory=Source)
    usual: Situation = field(default_factory=Situation)
    services: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    audiences: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    equipment: tuple[Ask, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()

    def has(self, situation: Situation) -> Situation:
        """Return of a situation what this guideline has a part for; the rest is left open."""
        return Situation(
            situation.service if situation.service in self.services else "",
            situation.audience if situation.audience in self.audiences else "",
        )

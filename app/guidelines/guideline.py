"""An organisation's guideline as the program holds it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from app.guidelines.checklists import Identification, Item, Pause
from app.guidelines.decisions import Channel, Choice, Forbidden, Remark, Room, Template, Warning_
from app.guidelines.equipment import Ask, Situation
from app.guidelines.part import NOWHERE, Place
from app.guidelines.questions import Question
from app.guidelines.reference import Card, Contact, Host
from app.guidelines.rules import LeftOut, Rule
from app.guidelines.scripts import Duty, Ending, Prompt, Script, Step


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
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Guideline:
    """What one organisation prescribes.

    Args:
        id: stable name, the same as the file's.
        name: the organisation's own name, never translated.
        country: two letters, ISO 3166.
        language: of the document, two letters, ISO 639.
        usual: the meeting service and the readers that are assumed until somebody chooses.
        families: which known meeting system stands behind a service, by the service's id.
        questions: in the order in which they are asked.
        choices: the decision list; the first that fits holds.
        items: of the checklists; each belongs to one of ``pauses``.
        steps: of all scripts; each names those it belongs to.
        prompts: cards that are offered when something happens.
        endings: what ends a meeting, one action each.
        duties: what is to be done after it.
        dropped: field and id of what an own file takes away from the guideline below it; empty
            once it is laid over that.
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
    families: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    hosts: tuple[Host, ...] = ()
    rules: tuple[Rule, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    questions: tuple[Question, ...] = ()
    choices: tuple[Choice, ...] = ()
    forbidden: tuple[Forbidden, ...] = ()
    rooms: tuple[Room, ...] = ()
    channels: tuple[Channel, ...] = ()
    templates: tuple[Template, ...] = ()
    warnings: tuple[Warning_, ...] = ()
    remarks: tuple[Remark, ...] = ()
    pauses: tuple[Pause, ...] = ()
    items: tuple[Item, ...] = ()
    identifications: tuple[Identification, ...] = ()
    cards: tuple[Card, ...] = ()
    contacts: tuple[Contact, ...] = ()
    scripts: tuple[Script, ...] = ()
    steps: tuple[Step, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    endings: tuple[Ending, ...] = ()
    duties: tuple[Duty, ...] = ()
    dropped: tuple[tuple[str, str], ...] = ()

    def has(self, situation: Situation) -> Situation:
        """Return of a situation what this guideline has a part for; the rest is left open."""
        return Situation(
            situation.service if situation.service in self.services else "",
            situation.audience if situation.audience in self.audiences else "",
        )

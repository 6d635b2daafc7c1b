"""Which meeting service a guideline asks for, and what comes with it.

The decision list is gone through from the top. A question is asked only when an entry hangs on it,
so an answer that nobody needs has no effect, however long ago it was given.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

from app.guidelines.checklists import Identification, Item, Pause
from app.guidelines.decisions import (
    Channel,
    Choice,
    Forbidden,
    Limit,
    Remark,
    Room,
    Template,
    Warning_,
)
from app.guidelines.guideline import Guideline
from app.guidelines.part import Condition, Part
from app.guidelines.questions import Question

MOST_STEPS = 2_000
"""Questions and answers that are gone through; the five organisations need a tenth at most."""

PartT = TypeVar("PartT", bound=Part)


class TooManyPathsError(Exception):
    """A guideline has more paths than can be gone through."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What a guideline says about this meeting, as far as the questions are answered.

    Args:
        choice: the entry of the decision list that holds; None while a question before it is
            open, and if the guideline has none for this case.
        service: id of the meeting service; empty if none can be named.
        open: questions to ask now, the next one first. Until there is a choice it is one.
        asked: questions whose answers were needed, in the order in which they are asked.
        given: those answers, by the question's id.
        pauses: pause points that hold an item in this case, each with its items.
    """

    choice: Choice | None = None
    service: str = ""
    open: tuple[Question, ...] = ()
    asked: tuple[Question, ...] = ()
    given: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    forbidden: tuple[Forbidden, ...] = ()
    rooms: tuple[Room, ...] = ()
    channels: tuple[Channel, ...] = ()
    templates: tuple[Template, ...] = ()
    warnings: tuple[Warning_, ...] = ()
    remarks: tuple[Remark, ...] = ()
    pauses: tuple[tuple[Pause, tuple[Item, ...]], ...] = ()
    identifications: tuple[Identification, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to ask."""
        return not self.open

    @property
    def has_no_answer(self) -> bool:
        """Whether the guideline has no entry at all for this case."""
        return self.choice is None and not self.open

    @property
    def limit(self) -> Limit | None:
        """How many may connect; None if not stated."""
        return self.choice.limit if self.choice else None


class _Walk:
    """Answers, and which of them were needed."""

    def __init__(self, guideline: Guideline, answers: Mapping[str, str]) -> None:
        self._order = {question.id: nth for nth, question in enumerate(guideline.questions)}
        self._questions = {question.id: question for question in guideline.questions}
        self._answers = {
            question.id: answers[question.id]
            for question in guideline.questions
            if answers.get(question.id) in question.option_ids
        }
        self.needed: dict[str, str] = {}
        self.missing: set[str] = set()

    def holds(self, conditions: Sequence[Condition]) -> bool | None:
        """Tell whether all conditions hold; None, and what is missing is noted, if that is open."""
        for question, options in conditions:
            # Before anything is asked: what is known may already settle it.
            if question in self.needed and self.needed[question] not in options:
                return False
        for question, options in conditions:
            answer = self._answers.get(question)
            if answer is None:
                self.missing.add(question)
                return None
            self.needed[question] = answer
            if answer not in options:
                return False
        return True

    def in_order(self, ids: Iterable[str]) -> tuple[Question, ...]:
        """Return questions in the order in which they are asked."""
        known = [one for one in ids if one in self._order]
        return tuple(self._questions[one] for one in sorted(known, key=self._order.__getitem__))


def fits(part: Part, services: Sequence[str], audience: str) -> bool:
    """Tell whether a part is for one of these services and for these readers."""
    return part.service in ("", *services) and part.audience in ("", audience)


def advise(
    guideline: Guideline, answers: Mapping[str, str], audience: str = "", service: str = ""
) -> Advice:
    """Return what a guideline says about a meeting.

    Args:
        guideline: of the organisation.
        answers: id of the chosen option by the question's id. Others are not minded.
        audience: the group of readers the user belongs to.
        service: the one that the user took of several that are allowed; what belongs to the
            others only is left out then.
    """
    walk = _Walk(guideline, answers)
    choice = _choice(guideline, walk, audience)
    if choice is None and walk.missing:
        return Advice(
            open=walk.in_order(walk.missing),
            asked=walk.in_order(walk.needed),
            given=MappingProxyType(walk.needed),
        )
    services = choice.services if choice else ()
    if service in services:
        services = (service,)
    return _complete(guideline, walk, choice, services, audience)


def _choice(guideline: Guideline, walk: _Walk, audience: str) -> Choice | None:
    for choice in guideline.choices:
        if choice.audience in ("", audience):
            holds = walk.holds(choice.when)
            if holds is None:
                return None
            if holds:
                return choice
    return None


def _complete(
    guideline: Guideline,
    walk: _Walk,
    choice: Choice | None,
    services: Sequence[str],
    audience: str,
) -> Advice:
    # Twice: an answer that a late part needs may settle an early one, so that its question falls.
    _parts(guideline, walk, services, audience)
    walk.missing.clear()
    parts = _parts(guideline, walk, services, audience)
    return Advice(
        choice=choice,
        service=choice.service if choice else "",
        open=walk.in_order(walk.missing),
        asked=walk.in_order(walk.needed),
        given=MappingProxyType(walk.needed),
        **parts,  # type: ignore[arg-type]
    )


def _parts(
    guideline: Guideline, walk: _Walk, services: Sequence[str], audience: str
) -> dict[str, tuple[object, ...]]:
    def holding(parts: Iterable[PartT]) -> tuple[PartT, ...]:
        return tuple(
            part for part in parts if fits(part, services, audience) and walk.holds(part.when)
        )

    # The service of a prohibition is the one that is forbidden, so it is no condition.
    forbidden = [part for part in guideline.forbidden if part.audience in ("", audience)]
    return {
        "forbidden": tuple(part for part in forbidden if walk.holds(part.when)),
        "rooms": holding(guideline.rooms),
        "channels": holding(guideline.channels),
        "templates": holding(guideline.templates),
        "warnings": holding(guideline.warnings),
        "remarks": holding(part for part in guideline.remarks if not part.is_general),
        "pauses": _pauses(holding(guideline.pauses), holding(guideline.items)),
        "identifications": holding(guideline.identifications),
    }


def _pauses(
    pauses: Sequence[Pause], items: Sequence[Item]
) -> tuple[tuple[Pause, tuple[Item, ...]], ...]:
    filled = ((pause, tuple(item for item in items if item.pause == pause.id)) for pause in pauses)
    return tuple((pause, chosen) for pause, chosen in filled if chosen)


def paths(
    guideline: Guideline, audience: str = "", most_steps: int = MOST_STEPS
) -> Iterator[tuple[Mapping[str, str], Advice]]:
    """Go through every way to answer the questions; give the answers and the complete advice.

    Raises:
        TooManyPathsError: after ``most_steps`` steps, when what was given so far is not all.
    """
    return _paths(guideline, audience, [most_steps])


def all_paths(
    guideline: Guideline, most_steps: int = MOST_STEPS
) -> Iterator[tuple[Mapping[str, str], Advice]]:
    """Do the same for every group of readers that the guideline has.

    Raises:
        TooManyPathsError: as above; the steps are those of all readers together.
    """
    left = [most_steps]
    for audience in guideline.audiences or ("",):
        yield from _paths(guideline, audience, left)


def _paths(
    guideline: Guideline, audience: str, left: list[int]
) -> Iterator[tuple[Mapping[str, str], Advice]]:
    waiting: list[dict[str, str]] = [{}]
    while waiting:
        if left[0] < 1:
            raise TooManyPathsError
        left[0] -= 1
        answers = waiting.pop()
        advice = advise(guideline, answers, audience)
        if advice.is_complete:
            yield MappingProxyType(answers), advice
        else:
            question = advice.open[0]
            waiting += [{**answers, question.id: one} for one in reversed(question.option_ids)]

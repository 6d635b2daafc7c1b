"""Which scripts, steps, cards, endings and duties of a guideline belong to a meeting.

What is not known yet excludes nothing: a script is chosen before every question is answered, and a
step too many does less harm than one that is missing. While nobody said who
reads, the scripts of all groups are offered, those of the usual one first; what else holds is for
the group of the script, or the usual one. The actions that end a meeting are of one group always:
those of several side by side would be an end that nobody can complete.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeVar

from app.guidelines.guideline import Guideline
from app.guidelines.part import Part
from app.guidelines.scripts import Duty, Ending, Moment, Prompt, Script, Step

PartT = TypeVar("PartT", bound=Part)

_MOMENTS = {moment: nth for nth, moment in enumerate(Moment)}


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of a meeting.

    Args:
        answers: id of the chosen option by the question's id; others are not minded.
        service: id of the meeting service; empty if not known.
        audience: the group of readers the user belongs to; empty if nobody said.
    """

    answers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    service: str = ""
    audience: str = ""


NO_CASE = Case()
"""Nothing is known."""


def scripts_for(guideline: Guideline, case: Case = NO_CASE) -> tuple[Script, ...]:
    """Return the scripts that fit, the best first.

    Those of which all is known stand before those that an answer could still rule out; among
    either, the order of the file holds. While nobody said who the readers are, those of the usual
    ones come first.
    """
    known, usual = _known(guideline, case), ("", _readers(guideline, case))
    found = [script for script in guideline.scripts if _fits(script, known)]

    def rank(script: Script) -> tuple[bool, bool]:
        return script.audience not in usual, not _is_settled(script, known)

    return tuple(sorted(found, key=rank))


def steps_of(guideline: Guideline, script: Script, case: Case = NO_CASE) -> tuple[Step, ...]:
    """Return the steps of a script in the order in which they are gone through.

    A step keeps its place whatever the case: one that hangs behind another stands where that one
    would, if the case leaves the other out.
    """
    own = [step for step in guideline.steps if script.id in step.scripts]
    told = replace(case, audience=case.audience or script.audience)
    return _fitting(guideline, in_order(own), told)


def prompts_for(guideline: Guideline, case: Case = NO_CASE) -> tuple[Prompt, ...]:
    """Return the cards that can be offered, in the order of the file."""
    return _fitting(guideline, guideline.prompts, case)


def endings_for(guideline: Guideline, case: Case = NO_CASE) -> tuple[Ending, ...]:
    """Return the actions that end the meeting, in the order in which they are done."""
    readers = _readers(guideline, case) or next(iter(guideline.audiences), "")
    return _fitting(guideline, guideline.endings, replace(case, audience=readers))


def duties_for(guideline: Guideline, case: Case = NO_CASE) -> tuple[Duty, ...]:
    """Return what is to be done after the meeting, in the order of the file."""
    return _fitting(guideline, guideline.duties, case)


def in_order(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps of one script in their order.

    Opening, middle and closing follow one another, each in the order of the file; a step with
    ``after`` stands behind that step, unless there is none in this script or they wait for each
    other in a ring.
    """
    by_id = {step.id: step for step in steps}
    behind: dict[str, list[Step]] = {}
    for step in steps:
        behind.setdefault(_anchor(step, by_id), []).append(step)
    first = sorted(behind.get("", ()), key=lambda step: _MOMENTS[step.moment])
    waiting, ordered = list(reversed(first)), list[Step]()
    while waiting:
        step = waiting.pop()
        ordered.append(step)
        waiting += reversed(behind.get(step.id, ()))
    return tuple(ordered)


def _anchor(step: Step, by_id: Mapping[str, Step]) -> str:
    """Return the id of the step it stands behind; empty if its place in the file holds."""
    if step.after not in by_id or is_in_ring(step, by_id):
        return ""
    return step.after


def is_in_ring(step: Step, by_id: Mapping[str, Step]) -> bool:
    """Tell whether a step would stand, over others or not, behind itself."""
    seen, at = set[str](), step.after
    while at in by_id and at not in seen:
        if at == step.id:
            return True
        seen.add(at)
        at = by_id[at].after
    return False


def _fitting(guideline: Guideline, parts: Iterable[PartT], case: Case) -> tuple[PartT, ...]:
    known = replace(_known(guideline, case), audience=_readers(guideline, case))
    return tuple(part for part in parts if _fits(part, known))


def _readers(guideline: Guideline, case: Case) -> str:
    """Return the group of readers to go by: the one that is known, or the usual one if any."""
    return case.audience or guideline.usual.audience


def _known(guideline: Guideline, case: Case) -> Case:
    """Return the case without what this guideline has no question or service for."""
    answers = {
        question.id: case.answers[question.id]
        for question in guideline.questions
        if case.answers.get(question.id) in question.option_ids
    }
    service = case.service if case.service in guideline.services else ""
    return Case(answers, service, case.audience)


def _fits(part: Part, case: Case) -> bool:
    if part.service and case.service and part.service != case.service:
        return False
    if part.audience and case.audience and part.audience != case.audience:
        return False
    return all(case.answers.get(one.question, one.options[0]) in one.options for one in part.when)


def _is_settled(part: Part, case: Case) -> bool:
    """Whether nothing that is not known yet can rule it out; it fits what is known."""
    is_answered = all(case.answers.get(one.question) in one.options for one in part.when)
    return is_answered and part.service in ("", case.service)

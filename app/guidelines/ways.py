"""Sees that nothing in an own file leads past what the guideline below demands.

A mandatory step that a branch jumps over, or that stands behind the step that ends the meeting, is
as good as dropped. What a shipped guideline itself passes over stays as it is.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from app.guidelines.equipment import Strength
from app.guidelines.guideline import Guideline
from app.guidelines.mandatory import Kept
from app.guidelines.scripting import in_order
from app.guidelines.scripts import STOP, Aid, Branch, Step
from app.wording import QT_TRANSLATE_NOOP

LED_PAST = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {name}: with {key} some would never come to what is mandatory in the guideline "
    "below: {steps}. It is not used here.",
)
STILL_STOPS = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {name}: the branch {branch} interrupts the meeting in the guideline below, and still "
    "does.",
)


class _Around(NamedTuple):
    """A mandatory step that is missed after this one: by a branch of it, or since it is the end."""

    step: str
    branch: str
    missed: str


def on_the_way(below: Guideline, laid: Guideline) -> tuple[Guideline, tuple[Kept, ...]]:
    """Return the guideline with every mandatory step on its way, and what was asked in vain.

    Args:
        below: the guideline under the own file.
        laid: what the two make together.
    """
    was = {step.id: step for step in below.steps}
    steps = {step.id: step for step in laid.steps}
    told: list[Kept] = []
    for step in laid.steps:
        steps[step.id] = _still_stopping(step, was.get(step.id), told)
    # Each turn puts something back as it was below, so this comes to an end.
    while found := _put_back(below, laid, was, steps):
        for step, key, missed in found:
            values = {"name": f"step {step.id}", "key": key, "steps": ", ".join(sorted(missed))}
            told.append(Kept("mandatory", LED_PAST, step.place, values))
    kept = tuple(steps[step.id] for step in laid.steps)
    return replace(laid, steps=kept), tuple(told)


def _still_stopping(step: Step, was: Step | None, told: list[Kept]) -> Step:
    """Return the step with every branch that interrupts the meeting below doing so."""
    stops = {one.id for one in was.branches if one.to == STOP} if was else set[str]()
    lost = [one.id for one in step.branches if one.id in stops and one.to != STOP]
    for branch in lost:
        values = {"name": f"step {step.id}", "branch": branch}
        told.append(Kept("mandatory", STILL_STOPS, step.place, values))
    if not lost:
        return step
    kept = (replace(one, to=STOP) if one.id in lost else one for one in step.branches)
    return replace(step, branches=tuple(kept))


def _put_back(
    below: Guideline, laid: Guideline, was: Mapping[str, Step], steps: dict[str, Step]
) -> list[tuple[Step, str, set[str]]]:
    """Put back what leads past a mandatory step; return what that was: step, key and missed."""
    found: dict[tuple[str, str], set[str]] = {}
    for script in below.scripts:
        must = {
            step.id
            for step in below.steps
            if script.id in step.scripts and step.strength is Strength.MUST
        }
        before = _around(_course(below.steps, script.id), must)
        now = [steps[step.id] for step in laid.steps]
        for one in _around(_course(now, script.id), must) - before:
            for culprit in _culprits(one, was, steps):
                found.setdefault(culprit, set()).add(one.missed)
    for name, key in found:
        steps[name] = _as_before(steps[name], was.get(name), key)
    return [(steps[name], key.split()[0], missed) for (name, key), missed in found.items()]


def _course(steps: Sequence[Step], script: str) -> tuple[Step, ...]:
    return in_order([step for step in steps if script in step.scripts])


def _around(steps: Sequence[Step], must: Collection[str]) -> set[_Around]:
    """Return what of a script's mandatory steps a branch jumps over, or the end comes before."""
    places = {step.id: nth for nth, step in enumerate(steps)}
    found = set[_Around]()
    for nth, step in enumerate(steps):
        ways = {branch.id: places.get(branch.to, nth) for branch in step.branches}
        if step.aid is Aid.ENDING:
            ways[""] = len(steps)
        for branch, to in ways.items():
            passed = (one.id for one in steps[nth + 1 : to] if one.id in must)
            found |= {_Around(step.id, branch, missed) for missed in passed}
    return found


def _culprits(
    one: _Around, was: Mapping[str, Step], steps: Mapping[str, Step]
) -> Iterator[tuple[str, str]]:
    """Yield which step, and which key of it, is other than below and may be why."""
    step, before = steps[one.step], was.get(one.step)
    if one.branch:
        to, old = _to(step, one.branch), _to(before, one.branch)
        if to != old and to:
            yield step.id, f"branch {one.branch}"
            return
    elif before is None or before.aid is not step.aid:
        yield step.id, "aid"
        return
    ends = (one.step, one.missed, _to(step, one.branch))
    for identity in {name for end in ends for name in _chain(end, steps)}:
        there, old_step = steps[identity], was.get(identity)
        if old_step is not None:
            for key in ("after", "moment"):
                if getattr(there, key) != getattr(old_step, key):
                    yield identity, key


def _to(step: Step | None, branch: str) -> str:
    ways = (one.to for one in step.branches if one.id == branch) if step else iter(())
    return next(ways, "")


def _chain(identity: str, steps: Mapping[str, Step]) -> set[str]:
    """Return a step and those that it stands behind, one over the other."""
    seen = set[str]()
    while identity in steps and identity not in seen:
        seen.add(identity)
        identity = steps[identity].after
    return seen


def _as_before(step: Step, was: Step | None, key: str) -> Step:
    word, _, name = key.partition(" ")
    if word == "branch":
        old = _to(was, name)
        kept: list[Branch] = [
            replace(one, to=old) if one.id == name else one for one in step.branches
        ]
        return replace(step, branches=tuple(kept))
    values: dict[str, Any] = {word: getattr(was, word) if was else Aid.NONE}
    return replace(step, **values)

"""Looks whether every script can be gone through: no step astray, no way that leads nowhere."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from app.guidelines.flaws import Flaw, called, fault, parts, warning
from app.guidelines.guideline import Guideline
from app.guidelines.lint_courses import lint_courses
from app.guidelines.lint_spoken import lint_spoken
from app.guidelines.names import is_keepable
from app.guidelines.scripting import in_order, is_in_ring
from app.guidelines.scripts import STOP, Branch, Moment, Script, Step
from app.wording import QT_TRANSLATE_NOOP

NO_SCRIPT = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} belongs to {script}, which is no [[script]]."
)
BARE_SCRIPT = QT_TRANSLATE_NOOP("files", "{place}: {name} has no steps.")
AFTER_NOWHERE = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} stands behind {other}, which is no other step of its script."
)
AFTER_RING = QT_TRANSLATE_NOOP("files", "{place}: {name} stands, over other steps, behind itself.")
MOMENT_ORDER = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} stands behind a step of a later pause point."
)
BRANCH_NOWHERE = QT_TRANSLATE_NOOP(
    "files", "{place}: {name}: the branch {branch} leads to {to}, which is no step of {script}."
)
BRANCH_TWICE = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} has more than one branch called {branch}."
)
NO_WAY_OUT = QT_TRANSLATE_NOOP(
    "files", "{place}: {name}: every branch leads back, so {script} has no end from here."
)
NO_CONTACT = QT_TRANSLATE_NOOP("files", "{place}: {name} names {contact}, which is no [[contact]].")
NOT_KEPT = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {name}: if the program falls, nobody can go on where the script stood, because {id} "
    "could be a name or a number of somebody. Use small letters a–z, digits and hyphens.",
)

_MOMENTS = tuple(Moment)


def lint_scripts(guideline: Guideline) -> Iterator[Flaw]:
    """Yield what is wrong with scripts, steps and cards."""
    for step in guideline.steps:
        yield from _lint_step(guideline, step)
    for script in guideline.scripts:
        steps = in_order([step for step in guideline.steps if script.id in step.scripts])
        yield from _lint_script(script, steps)
    yield from _lint_contacts(guideline)
    yield from _lint_ids(guideline)
    yield from lint_spoken(guideline)
    yield from lint_courses(guideline)


def _lint_ids(guideline: Guideline) -> Iterator[Flaw]:
    """Yield names of parts for which where a script stands cannot be kept."""
    for table, part in parts(guideline, "script", "step", "ending"):
        branches = part.branches if isinstance(part, Step) else ()
        for identity in (part.id, *(branch.id for branch in branches)):
            if not is_keepable(identity):
                name = called(table, part)
                yield warning(part.place, "not_kept", NOT_KEPT, name=name, id=identity)


def _lint_step(guideline: Guideline, step: Step) -> Iterator[Flaw]:
    name = called("step", step)
    known = {script.id for script in guideline.scripts}
    for script in step.scripts or ("–",):
        if script not in known:
            yield fault(step.place, "no_script", NO_SCRIPT, name=name, script=script)
    yield from _lint_after(guideline, step, name)
    counts = Counter(branch.id for branch in step.branches)
    for branch in (one for one, count in counts.items() if count > 1):
        yield fault(step.place, "branch_twice", BRANCH_TWICE, name=name, branch=branch)


def _lint_after(guideline: Guideline, step: Step, name: str) -> Iterator[Flaw]:
    beside = {
        one.id: one for one in guideline.steps if not set(one.scripts).isdisjoint(step.scripts)
    }
    if not step.after:
        return
    if step.after not in beside or step.after == step.id:
        yield fault(step.place, "after_nowhere", AFTER_NOWHERE, name=name, other=step.after)
    elif is_in_ring(step, beside):
        yield fault(step.place, "after_ring", AFTER_RING, name=name)


def _lint_script(script: Script, steps: Sequence[Step]) -> Iterator[Flaw]:
    if not steps:
        name = called("script", script)
        yield fault(script.place, "bare_script", BARE_SCRIPT, name=name)
    latest = 0
    for step in steps:
        nth = _MOMENTS.index(step.moment)
        if nth < latest:
            yield warning(step.place, "moment_order", MOMENT_ORDER, name=called("step", step))
        latest = max(latest, nth)
    yield from _lint_ways(script, steps)


def _lint_ways(script: Script, steps: Sequence[Step]) -> Iterator[Flaw]:
    numbers = {step.id: nth for nth, step in enumerate(steps)}
    for step in steps:
        name = called("step", step)
        for branch in step.branches:
            if branch.to not in ("", STOP, *numbers):
                values = {"branch": branch.id, "to": branch.to, "script": script.id}
                yield fault(step.place, "branch_nowhere", BRANCH_NOWHERE, name=name, **values)
    ending = _with_end(steps, numbers)
    for step in steps:
        if numbers[step.id] not in ending:
            name = called("step", step)
            yield fault(step.place, "no_way_out", NO_WAY_OUT, name=name, script=script.id)


def _with_end(steps: Sequence[Step], numbers: Mapping[str, int]) -> set[int]:
    """Return the steps from which the end of the script can be reached, by their number."""
    ways = [_ways(step, nth, numbers) for nth, step in enumerate(steps)]
    ending = {len(steps)}
    while more := {nth for nth, to in enumerate(ways) if nth not in ending and to & ending}:
        ending |= more
    return ending


def _ways(step: Step, nth: int, numbers: Mapping[str, int]) -> set[int]:
    return {_to(branch, nth, numbers) for branch in step.branches} or {nth + 1}


def _to(branch: Branch, nth: int, numbers: Mapping[str, int]) -> int:
    """Return where it leads; a meeting that was stopped goes on behind the step."""
    return numbers.get(branch.to, nth + 1)


def _lint_contacts(guideline: Guideline) -> Iterator[Flaw]:
    known = {contact.id for contact in guideline.contacts}
    for prompt in guideline.prompts:
        if prompt.contact and prompt.contact not in known:
            name = called("prompt", prompt)
            yield fault(prompt.place, "no_contact", NO_CONTACT, name=name, contact=prompt.contact)

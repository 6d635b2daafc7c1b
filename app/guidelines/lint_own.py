"""Looks at what an own file changes: words in some languages only, ways past what is mandatory."""

from collections.abc import Iterator, Sequence

from app.guidelines.changes import CHANGEABLE, content_of
from app.guidelines.equipment import Strength
from app.guidelines.flaws import TABLES, Flaw, called, warning
from app.guidelines.guideline import Guideline
from app.guidelines.part import Part
from app.guidelines.scripting import in_order
from app.guidelines.scripts import STOP, Step
from app.guidelines.texts import LANGUAGES
from app.wording import QT_TRANSLATE_NOOP

OLD_WORDS = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {name}: {key} is worded anew in {new}, but is as before in {old}. Change these too, "
    "or see that they still say the same.",
)

AROUND = QT_TRANSLATE_NOOP(
    "files", "{place}: {name}: the branch {branch} leads past mandatory steps: {steps}."
)
STOP_LABEL = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {name}: the branch {branch} interrupts the meeting and is called otherwise here. See "
    "that nobody takes it for a way to go on.",
)


def lint_own(below: Guideline | None, laid: Guideline) -> Iterator[Flaw]:
    """Yield where a text is new in some languages only, and which new ways lead past a duty.

    Args:
        below: the guideline under the own file; None if there is none.
        laid: what the two make together.
    """
    for table in (one for one, field in TABLES.items() if field in CHANGEABLE and below):
        known = {part.id: part for part in getattr(below, TABLES[table])}
        for part in getattr(laid, TABLES[table]):
            was = known.get(part.id)
            if was is not None and was.place != part.place:
                yield from _lint(called(table, part), was, part)
                if isinstance(was, Step) and isinstance(part, Step):
                    yield from _lint_stops(was, part)
    yield from _lint_ways(below, laid) if below else ()


def _lint(name: str, was: Part, part: Part) -> Iterator[Flaw]:
    before, now = (_by_language(content_of(one)) for one in (was, part))
    for key, texts in now.items():
        old = [
            one for one in LANGUAGES if one in texts and texts[one] == before.get(key, {}).get(one)
        ]
        new = [one for one in LANGUAGES if one in texts and one not in old]
        if old and new:
            values = {"key": key, "new": ", ".join(new), "old": ", ".join(old)}
            yield warning(part.place, "old_words", OLD_WORDS, name=name, **values)


def _by_language(content: dict[str, object], above: str = "") -> dict[str, dict[str, object]]:
    """Return every text of a part by its key; those of branches by the branch's name too."""
    found: dict[str, dict[str, object]] = {}
    for key, value in content.items():
        if key == "branch" and isinstance(value, list):
            for branch in value:
                found |= _by_language(branch, f"branch {branch['id']} ")
        elif isinstance(value, dict) and key != "when":
            found[above + key] = value
    return found


def _lint_stops(was: Step, step: Step) -> Iterator[Flaw]:
    """Yield which branches that interrupt the meeting are called otherwise than below."""
    labels = {branch.id: branch.label for branch in was.branches if branch.to == STOP}
    for branch in step.branches:
        if branch.label != labels.get(branch.id, branch.label):
            name = called("step", step)
            yield warning(step.place, "stop_label", STOP_LABEL, name=name, branch=branch.id)


def _lint_ways(below: Guideline, laid: Guideline) -> Iterator[Flaw]:
    known = {(step.id, branch.id, branch.to) for step in below.steps for branch in step.branches}
    told = set[tuple[str, str]]()
    for script in laid.scripts:
        steps = in_order([step for step in laid.steps if script.id in step.scripts])
        for nth, step in enumerate(steps):
            for branch in step.branches:
                past = _past(steps[nth + 1 :], branch.to)
                is_new = (step.id, branch.id, branch.to) not in known
                if past and is_new and (step.id, branch.id) not in told:
                    told.add((step.id, branch.id))
                    values = {"branch": branch.id, "steps": ", ".join(past)}
                    yield warning(step.place, "around", AROUND, name=called("step", step), **values)


def _past(steps: Sequence[Step], to: str) -> list[str]:
    """Return the mandatory ones among the following steps that a branch leads past."""
    ids = [step.id for step in steps]
    past = steps[: ids.index(to)] if to in ids else ()
    return [step.id for step in past if step.strength is Strength.MUST]

"""Every course that the scripts of a guideline take, over all ways through its questions."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from app.guidelines.advice import MOST_STEPS, TooManyPathsError, paths
from app.guidelines.guideline import Guideline
from app.guidelines.lint_paths import in_words
from app.guidelines.reading_time import reading_seconds
from app.guidelines.scripting import Case, scripts_for, steps_of
from app.guidelines.scripts import Moment, Script, Step
from app.guidelines.texts import Texts


@dataclass(frozen=True, slots=True)
class Course:
    """The steps of a script in one case.

    Args:
        script: whose they are.
        steps: in their order.
        case: the answers, as they are named in a sentence.
    """

    script: Script
    steps: tuple[Step, ...]
    case: str

    def at(self, moment: Moment) -> tuple[Step, ...]:
        """Return the steps of a pause point."""
        return tuple(step for step in self.steps if step.moment is moment)


@dataclass(frozen=True, slots=True)
class ScriptReading:
    """How much a pause point of a script asks for in the case in which it asks most.

    Args:
        id, title: of the script.
        moment: the pause point.
        steps: how many.
        seconds: that it takes to say its sentences aloud.
        minutes: that are planned for it.
    """

    id: str
    title: Texts
    moment: Moment
    steps: int
    seconds: float
    minutes: float


def courses(guideline: Guideline) -> tuple[Course, ...]:
    """Return every course that differs from the others, each with the first case that has it.

    If there are too many ways through the questions, it is those of the ways that were gone; the
    check of the paths tells that.
    """
    found: dict[tuple[str, ...], Course] = {}
    with suppress(TooManyPathsError):
        for case, words in _cases(guideline):
            for script in scripts_for(guideline, case):
                steps = steps_of(guideline, script, case)
                key = (script.id, *(step.id for step in steps))
                found.setdefault(key, Course(script, steps, words))
    return tuple(found.values())


def _cases(guideline: Guideline) -> Iterator[tuple[Case, str]]:
    if not guideline.scripts:
        return
    audiences = tuple(guideline.audiences) or ("",)
    most = max(MOST_STEPS // len(audiences), 1)
    for audience in audiences:
        for answers, advice in paths(guideline, audience, most):
            services = advice.choice.services if advice.choice else ()
            for service in services or ("",):
                yield Case(answers, service, audience), in_words(answers)


def spoken_seconds(steps: Sequence[Step], language: str) -> float:
    """Return how long the sentences of some steps take aloud, each with its longest branch."""
    return sum(reading_seconds(step.say, language) + _longest(step, language) for step in steps)


def _longest(step: Step, language: str) -> float:
    return max((reading_seconds(one.say, language) for one in step.branches), default=0.0)


def script_readings(guideline: Guideline, language: str) -> tuple[ScriptReading, ...]:
    """Return of every pause point of every script how much it asks for at most.

    Args:
        guideline: as it was loaded.
        language: in which the sentences are said.
    """
    most: dict[tuple[str, Moment], ScriptReading] = {}
    for course in courses(guideline):
        for moment in Moment:
            if steps := course.at(moment):
                key = (course.script.id, moment)
                most[key] = _more(most.get(key), course.script, steps, language)
    order = {script.id: nth for nth, script in enumerate(guideline.scripts)}
    moments = list(Moment)
    return tuple(most[key] for key in sorted(
        most, key=lambda key: (order[key[0]], moments.index(key[1]))
    ))  # fmt: skip


def _more(
    known: ScriptReading | None, script: Script, steps: Sequence[Step], language: str
) -> ScriptReading:
    seconds = spoken_seconds(steps, language)
    minutes = sum(step.minutes for step in steps)
    return ScriptReading(
        script.id,
        script.title,
        steps[0].moment,
        max(len(steps), known.steps if known else 0),
        max(seconds, known.seconds if known else 0.0),
        max(minutes, known.minutes if known else 0.0),
    )

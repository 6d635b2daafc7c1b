"""Looks at the scripts as they are gone through in each case: short, and ended the right way."""

from collections import Counter
from collections.abc import Iterator, Sequence

from app.guidelines.courses import Course, courses, spoken_seconds
from app.guidelines.flaws import Flaw, called, fault, warning
from app.guidelines.guideline import Guideline
from app.guidelines.part import Place
from app.guidelines.scripts import Aid, Moment, Step
from app.guidelines.texts import LANGUAGES
from app.wording import QT_TRANSLATE_NOOP

MOST_STEPS = 7
"""Of a pause point in one case; more than are kept in mind at once."""

FAR_TOO_MANY_STEPS = 10

_NEEDED = (Moment.OPENING, Moment.CLOSING)

LONGEST_SPEECH_S = 90
"""Of a pause point: who listens longer has begun to think of something else."""

MANY_STEPS = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {name} has {count} steps with moment = “{moment}” in this case: {case}. At most "
    "{most} are taken in.",
)
NO_MOMENT = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} has no step with moment = “{moment}” in this case: {case}."
)
AID_TWICE = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} has aid = “{aid}” more than once in this case: {case}."
)
NO_ENDING = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} closes without aid = “ending” in this case: {case}."
)
LONG_SPEECH = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {name}: to say all with moment = “{moment}” takes {seconds} s in {languages}, in "
    "this case: {case}. Keep it below {most} s.",
)


def lint_courses(guideline: Guideline) -> Iterator[Flaw]:
    """Yield what is wrong with the courses, of each kind and script the worst."""
    worst: dict[tuple[str, str, str], tuple[float, Flaw]] = {}
    for course in courses(guideline):
        for kind, size, flaw in _lint(course):
            key = (flaw.code, course.script.id, kind)
            if size > worst.get(key, (0.0, flaw))[0]:
                worst[key] = (size, flaw)
    yield from (flaw for _, flaw in worst.values())


def _lint(course: Course) -> Iterator[tuple[str, float, Flaw]]:
    for moment in Moment:
        steps = course.at(moment)
        yield from _lint_count(course, moment, steps)
        yield from _lint_speech(course, moment, steps)
    counts = Counter(step.aid for step in course.steps if step.aid)
    values = {"name": called("script", course.script), "case": course.case}
    for aid in (one for one, count in counts.items() if count > 1):
        place = _place(course, [step for step in course.steps if step.aid is aid])
        yield aid, 1.0, fault(place, "aid_twice", AID_TWICE, aid=str(aid), **values)
    for moment in (one for one in _NEEDED if course.steps and not course.at(one)):
        place = course.script.place
        yield moment, 1.0, fault(place, "no_moment", NO_MOMENT, moment=str(moment), **values)
    closing = course.at(Moment.CLOSING)
    if closing and not any(step.aid is Aid.ENDING for step in closing):
        place = _place(course, closing)
        yield "", 1.0, warning(place, "no_ending", NO_ENDING, **values)


def _lint_count(
    course: Course, moment: Moment, steps: Sequence[Step]
) -> Iterator[tuple[str, float, Flaw]]:
    count = len(steps)
    if count > MOST_STEPS:
        tell, place = fault if count >= FAR_TOO_MANY_STEPS else warning, _place(course, steps)
        values = {"name": called("script", course.script), "case": course.case}
        values |= {"count": str(count), "most": str(MOST_STEPS), "moment": str(moment)}
        yield moment, count, tell(place, "many_steps", MANY_STEPS, **values)


def _lint_speech(
    course: Course, moment: Moment, steps: Sequence[Step]
) -> Iterator[tuple[str, float, Flaw]]:
    seconds = {language: spoken_seconds(steps, language) for language in LANGUAGES}
    long = [language for language in LANGUAGES if seconds[language] > LONGEST_SPEECH_S]
    if long:
        longest, place = max(seconds.values()), _place(course, steps)
        values = {"name": called("script", course.script), "case": course.case}
        values |= {"seconds": str(round(longest)), "most": str(LONGEST_SPEECH_S)}
        values |= {"moment": str(moment), "languages": ", ".join(long)}
        yield moment, longest, warning(place, "long_speech", LONG_SPEECH, **values)


def _place(course: Course, steps: Sequence[Step]) -> Place:
    """Return the script's place, or that of a step that another file has put into it."""
    own = course.script.place
    return next((step.place for step in reversed(steps) if step.place.file != own.file), own)

"""Goes every way through the questions of a guideline and looks at what comes out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.guidelines.advice import Advice, TooManyPathsError, all_paths
from app.guidelines.equipment import Strength
from app.guidelines.flaws import Flaw, called, fault, warning
from app.guidelines.guideline import Guideline
from app.guidelines.part import Part, Place
from app.guidelines.questions import Option
from app.wording import QT_TRANSLATE_NOOP

MOST_QUESTIONS = 6
"""On one path; a clinician has four minutes for all of it."""

MOST_ITEMS = 7
"""Of a pause point in one case; more than are kept in mind at once."""

FAR_TOO_MANY_ITEMS = 10

ALWAYS = "–"

NO_ANSWER = QT_TRANSLATE_NOOP(
    "files",
    "{place}: there is no answer in this case: {case}. Add a choice with when = {{}} at the end.",
)
UNREACHED = QT_TRANSLATE_NOOP("files", "{place}: {name} is never the answer.")
UNASKED = QT_TRANSLATE_NOOP("files", "{place}: {name} is never asked.")
EMPTY_PAUSE = QT_TRANSLATE_NOOP("files", "{place}: {name} never has an item.")
MANY_ITEMS = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} has {count} items in this case: {case}. At most {most} are taken in."
)
MANY_QUESTIONS = QT_TRANSLATE_NOOP(
    "files", "{place}: {count} questions are asked in this case: {case}. At most {most} are."
)
CONTRADICTION = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} leads to {service}, which is forbidden in this case: {case}."
)
OVER_LIMIT = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} is the answer for more people than its limit allows: {case}."
)
TOO_MANY_PATHS = QT_TRANSLATE_NOOP(
    "files",
    "{place}: there are too many ways through the questions to look at them all. "
    "The rest is not checked.",
)


@dataclass(slots=True)
class _Seen:
    """What the paths showed together."""

    choices: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    fullest: dict[str, tuple[int, str]] = field(default_factory=dict)
    longest: tuple[int, str] = (0, "")
    flaws: dict[tuple[str, str], Flaw] = field(default_factory=dict)
    is_partial: bool = False


def lint_paths(guideline: Guideline, file: str) -> Iterator[Flaw]:
    """Yield what is wrong with the decision list and the checklists."""
    seen = _Seen()
    top = Place(file)
    try:
        for _, advice in all_paths(guideline):
            _look(guideline, advice, top, seen)
    except TooManyPathsError:
        seen.is_partial = True
    yield from seen.flaws.values()
    yield from _counted(guideline, seen, top)
    if seen.is_partial:
        yield warning(top, "too_many_paths", TOO_MANY_PATHS)
    else:
        yield from _unused(guideline, seen)


def _look(guideline: Guideline, advice: Advice, top: Place, seen: _Seen) -> None:
    case = in_words(advice.given)
    seen.asked.update(advice.given)
    seen.longest = max(seen.longest, (len(advice.asked), case), key=lambda entry: entry[0])
    for pause, items in advice.pauses:
        fullest = seen.fullest.get(pause.id, (0, ""))
        seen.fullest[pause.id] = max(fullest, (len(items), case), key=lambda entry: entry[0])
    if advice.choice:
        seen.choices.add(advice.choice.id)
        for flaw in _at_odds(guideline, advice, case):
            seen.flaws.setdefault((flaw.code, advice.choice.id), flaw)
    elif guideline.choices:
        place = guideline.choices[-1].place
        seen.flaws.setdefault(("no_answer", ""), fault(place, "no_answer", NO_ANSWER, case=case))


def in_words(answers: Mapping[str, str]) -> str:
    """Return a case as it is named in a sentence."""
    return ", ".join(f"{question} = {option}" for question, option in answers.items()) or ALWAYS


def _at_odds(guideline: Guideline, advice: Advice, case: str) -> Iterator[Flaw]:
    choice = advice.choice
    if choice is None or choice.is_gap:
        return
    name = called("choice", choice)
    never = {one.service for one in advice.forbidden if one.strength is Strength.MUST}
    for service in choice.services:
        if service in never:
            service_name = guideline.services.get(service, service)
            yield fault(
                choice.place,
                "contradiction",
                CONTRADICTION,
                name=name,
                service=service_name,
                case=case,
            )
    connected = _option(advice, "connected")
    fewest = (connected.least or 0) if connected else 0
    if choice.limit and not choice.limit.allows(fewest):
        yield fault(choice.place, "over_limit", OVER_LIMIT, name=name, case=case)


def _option(advice: Advice, question: str) -> Option | None:
    found = next((one for one in advice.asked if one.id == question), None)
    chosen = advice.given.get(question)
    return next((one for one in found.options if one.id == chosen), None) if found else None


def _counted(guideline: Guideline, seen: _Seen, top: Place) -> Iterator[Flaw]:
    count, case = seen.longest
    if count > MOST_QUESTIONS:
        place = guideline.questions[0].place if guideline.questions else top
        values = {"count": str(count), "most": str(MOST_QUESTIONS), "case": case}
        yield warning(place, "many_questions", MANY_QUESTIONS, **values)
    for pause in guideline.pauses:
        count, case = seen.fullest.get(pause.id, (0, ""))
        if count > MOST_ITEMS:
            tell = fault if count >= FAR_TOO_MANY_ITEMS else warning
            values = {"count": str(count), "most": str(MOST_ITEMS), "case": case}
            name = called("pause", pause)
            yield tell(pause.place, "many_items", MANY_ITEMS, name=name, **values)


def _unused(guideline: Guideline, seen: _Seen) -> Iterator[Flaw]:
    kinds: tuple[tuple[str, tuple[Part, ...], set[str], str, str], ...] = (
        ("choice", guideline.choices, seen.choices, "unreached", UNREACHED),
        ("question", guideline.questions, seen.asked, "unasked", UNASKED),
        ("pause", guideline.pauses, set(seen.fullest), "empty_pause", EMPTY_PAUSE),
    )
    for table, parts, used, code, text in kinds:
        for part in parts:
            if part.id not in used:
                yield warning(part.place, code, text, name=called(table, part))

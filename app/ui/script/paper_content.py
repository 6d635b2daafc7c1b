"""What stands on the printed card of a script. Names are left blank: they are written by hand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, QObject

from app.guidelines.equipment import Situation
from app.guidelines.guideline import Guideline
from app.guidelines.scripting import (
    NO_CASE,
    Case,
    duties_for,
    endings_for,
    prompts_for,
    steps_of,
)
from app.guidelines.scripts import (
    STOP,
    Branch,
    Duty,
    Ending,
    Event,
    Script,
    Spoken,
    Step,
)
from app.guidelines.texts import Texts, in_language
from app.language import NAMES
from app.readiness.plan_b import ServiceDesk
from app.script.wording import VARIABLE
from app.ui.reference.content import Reachable, contacts_of
from app.ui.reference.sheet import Sheet
from app.ui.reference.words import ReferenceWords
from app.ui.script.paper_pages import Part, Top
from app.ui.script.step_words import actors, moment_word

SAY_POINTS = (12.0, 11.5, 11.0)
"""Sizes of what is said, the largest first: the first with which it fits on one sheet is taken."""

TITLE_POINTS = 11.0
BLANK = "____________"
"""Where a name or a purpose is written by hand."""

NEEDED = (Event.UNKNOWN_JOINS, Event.SOUND_LOST, Event.OUTAGE)
"""Cards that are on paper: those for which nobody can look at the screen for help."""

_MOST_NUMBERS = 6


@dataclass(frozen=True, slots=True)
class Asked:
    """Which card is wanted.

    Args:
        guideline, script: whose, and which.
        languages: those of the meeting, one or two.
        language: the window's, for whoever leads.
        case: what is known of the meeting.
        desk: whom the organisation arranged for technical help.
        family: the font.
    """

    guideline: Guideline
    script: Script
    languages: tuple[str, ...]
    language: str
    case: Case = NO_CASE
    desk: ServiceDesk = field(default_factory=ServiceDesk)
    family: str = ""


def blank(text: str) -> str:
    """A sentence with a line to write on in the place of every name."""
    return VARIABLE.sub(BLANK, text)


def _case(asked: Asked) -> Case:
    """What is known; the script itself tells the service and the readers where nobody did."""
    known, script = asked.case, asked.script
    return Case(known.answers, known.service or script.service, known.audience or script.audience)


class PaperContent(QObject):
    """Makes the parts of the card, in the order in which they are needed."""

    def __init__(self, asked: Asked, say_points: float = SAY_POINTS[0]) -> None:
        super().__init__()
        self._asked = asked
        self._case = _case(asked)
        self._say = say_points
        self._steps = steps_of(asked.guideline, asked.script, self._case)
        self._numbers = {step.id: nth for nth, step in enumerate(self._steps, start=1)}
        self._words = ReferenceWords(self)
        self._borrowed: list[str] = []

    def top(self) -> Top:
        """What the meeting is, and room for what only the people in it know."""
        sheet = self._sheet()
        sheet.line(self._text(self._asked.script.title), strong=True, points=16.0)
        sheet.line(
            self.tr(
                "For the day when the computer fails. With names on it the sheet is confidential."
            )
        )
        if len(self._asked.languages) > 1:
            first, second = (NAMES.get(one, one) for one in self._asked.languages)
            words = self.tr("To say in {first}, and in slanting letters in {second}.")
            sheet.line(words.format(first=first, second=second))
        blanks = (
            (self.tr("Why we meet"),),
            (self.tr("Who leads"), self.tr("Begins and ends")),
            (self.tr("Who takes part"), ""),
            ("", ""),
        )
        return Top(sheet, blanks)

    def parts(self) -> list[Part]:
        """Everything below it."""
        return [
            *self._course(), *self._endings(), *self._duties(), *self._cards(),
            *self._contacts(), *self._borrowed_note(),
        ]  # fmt: skip

    def _course(self) -> Iterator[Part]:
        moment = None
        for step in self._steps:
            if step.moment is not moment:
                moment = step.moment
                yield self._heading(moment_word(moment))
            yield from self._step(step)

    def _step(self, step: Step) -> Iterator[Part]:
        """A step, and each of its branches, which may stand in the next column."""
        number = self._numbers[step.id]
        sheet = self._sheet()
        title = f"{number}. {self._text(step.title)}{self._star(step)}"
        sheet.pair(title, self._about(step), TITLE_POINTS)
        self._add_lines(sheet, step)
        yield Part(sheet)
        for branch in step.branches:
            sheet = self._sheet()
            words = self.tr("{number}. If: {what}")
            what = self._text(branch.label)
            sheet.pair(words.format(number=number, what=what), self._leads_to(branch))
            self._add_lines(sheet, branch)
            yield Part(sheet, ruled=False)

    def _add_lines(self, sheet: Sheet, part: Spoken | Branch) -> None:
        """What is done, then what is said in each language of the meeting."""
        sheet.boxes(list(in_language(part.do, self._asked.language)))
        for nth, language in enumerate(self._asked.languages):
            for line in in_language(part.say, language):
                sheet.line(blank(line), points=self._say, slanting=nth > 0)

    def _leads_to(self, branch: Branch) -> str:
        if branch.to == STOP:
            return self.tr("Interrupt the meeting until it is settled.")
        if branch.to in self._numbers:
            return self.tr("Go on with {number}.").format(number=self._numbers[branch.to])
        return ""

    def _about(self, step: Step) -> str:
        minutes = QLocale().toString(float(step.minutes), "g", 3)
        time = self.tr("{minutes} min").format(minutes=minutes) if step.minutes else ""
        return " · ".join(filter(None, (actors(step.who), time)))

    def _star(self, part: Spoken | Duty | Ending) -> str:
        """What leads to the note below, if no rule of the guideline says it."""
        if part.rules or not part.borrowed:
            return ""
        if part.borrowed not in self._borrowed:
            self._borrowed.append(part.borrowed)
        return " *"

    def _endings(self) -> Iterator[Part]:
        endings = endings_for(self._asked.guideline, self._case)
        if not endings:
            return
        yield self._heading(self.tr("End the meeting"))
        sheet = self._sheet()
        for one in endings:
            sheet.line(f"{self._text(one.where)}{self._star(one)}", strong=True)
            sheet.boxes([self._text(one.text)])
            sheet.line(self._text(one.undo))
        yield Part(sheet)

    def _duties(self) -> Iterator[Part]:
        duties = duties_for(self._asked.guideline, self._case)
        if not duties:
            return
        yield self._heading(self.tr("Afterwards"))
        sheet = self._sheet()
        sheet.boxes(list(dict.fromkeys(self._duty(one) for one in duties)))
        yield Part(sheet)

    def _duty(self, duty: Duty) -> str:
        words = f"{self._text(duty.text)}{self._star(duty)}"
        if not duty.days:
            return words
        by_when = self.tr("Within %n day(s): {line}", "", duty.days).format(line=BLANK)
        return f"{words} {by_when}"

    def _cards(self) -> Iterator[Part]:
        known = prompts_for(self._asked.guideline, self._case)
        cards = [one for event in NEEDED for one in known if one.event is event]
        if cards:
            yield self._heading(self.tr("If something happens"))
        for card in cards:
            sheet = self._sheet()
            sheet.pair(f"{self._text(card.title)}{self._star(card)}", "", TITLE_POINTS)
            self._add_lines(sheet, card)
            yield Part(sheet)

    def _contacts(self) -> Iterator[Part]:
        asked = self._asked
        situation = Situation(self._case.service, self._case.audience)
        everybody = contacts_of(asked.guideline, situation, asked.desk, asked.language)
        numbers: dict[str, list[Reachable]] = {}
        for one in everybody:
            if one.contact.phone:
                numbers.setdefault(self._number(one), []).append(one)
        if numbers:
            yield self._heading(self.tr("Whom to call"))
        for number, contacts in list(numbers.items())[:_MOST_NUMBERS]:
            yield self._contact(number, contacts)

    def _number(self, one: Reachable) -> str:
        contact = one.contact
        if not contact.choose:
            return contact.phone
        choose = self.tr("{phone}, choose {choice}")
        return choose.format(phone=contact.phone, choice=contact.choose)

    def _contact(self, number: str, contacts: Sequence[Reachable]) -> Part:
        """A number, and all that it is for."""
        sheet = self._sheet()
        sheet.line(number, strong=True, points=TITLE_POINTS)
        for one in contacts:
            sheet.line(one.title or one.contact.name)
        hours = [one.hours_text or self._words.hours(one.contact.hours) for one in contacts]
        names = [one.contact.name for one in contacts if one.title]
        sheet.line(", ".join(dict.fromkeys(filter(None, (*names, *hours)))), muted=True)
        return Part(sheet)

    def _borrowed_note(self) -> Iterator[Part]:
        if self._borrowed:
            sheet = self._sheet()
            sources = dict.fromkeys(one for many in self._borrowed for one in many.split(", "))
            words = self.tr("* Not in the guideline. From: {source}")
            sheet.line(words.format(source=", ".join(sources)), muted=True)
            yield Part(sheet)

    def _heading(self, words: str) -> Part:
        sheet = self._sheet()
        sheet.heading(words)
        return Part(sheet, keeps=True, ruled=False)

    def _sheet(self) -> Sheet:
        return Sheet(self._asked.family)

    def _text(self, texts: Texts) -> str:
        return texts.text(self._asked.language)

"""Which service to use, and why: the guideline's answer, with the rules one press away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.guidelines.advice import Advice
from app.guidelines.decisions import Choice
from app.guidelines.guideline import Guideline, Source
from app.guidelines.part import Part
from app.ui.announce import announce
from app.ui.dates import short_day
from app.ui.meeting.answer_words import AnswerWords
from app.ui.meeting.lines import Line, Lines
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.fold import Fold
from app.ui.widgets.group import Group
from app.ui.widgets.marks import VerdictMark
from app.ui.widgets.text import Text


class AnswerCard(Card):
    """The answer in large type; it takes the keyboard, so that a screen reader reads it whole.

    Signals:
        settled: there is an answer that was not there before.
    """

    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._said = ""
        self._label = Text(muted=True)
        self._mark = VerdictMark(scale=1.4)
        self._headline = Text(role=TextRole.TITLE)
        self.answer = _Answer()
        self._why, self._details = Lines(), Lines()
        self.notes, self.basis = Fold(), Fold()
        self._notes, self._rules = Lines(), Lines()
        self.notes.rows.addWidget(self._notes)
        self.basis.rows.addWidget(self._rules)
        self._lay_out()

    def show_advice(
        self,
        guideline: Guideline,
        advice: Advice,
        language: str,
        taken: str = "",
        *,
        is_clear: bool = True,
    ) -> None:
        """Show the answer, or that questions are open.

        Args:
            guideline: of the organisation.
            advice: what it says to this meeting.
            language: the window's.
            taken: the service the person took of several.
            is_clear: whether it is clear which of several services is used; what belongs to one of
                them only is not shown before.
        """
        words = AnswerWords(guideline, language)
        choice = advice.choice
        self._label.setText(self.tr("Use") if choice and not choice.is_gap else "")
        self._label.setVisible(bool(self._label.text()))
        self._mark.set_verdict(words.verdict(choice) if choice else None)
        for part in (self._mark, self._headline):
            part.setVisible(choice is not None)
        self._headline.setText(words.headline(choice, taken) if choice else "")
        if choice is None:
            to_come = self.tr("Answer the questions to see which service to use.")
            self._show_lines([Line(to_come, muted=True)], [], [], [])
        else:
            notes = words.notes(advice) if is_clear else []
            rules = [
                *words.rules(_parts(choice, advice)),
                Line(origin(guideline.source), muted=True),
            ]
            self._show_lines(words.why(choice), words.details(advice, is_clear), notes, rules)
        words.deleteLater()
        self._tell(is_settled=choice is not None)

    def sentence(self) -> str:
        """The whole answer, as assistive technology says it."""
        parts = [self._label.text(), self._headline.text()]
        lines = [line.text for line in (*self._why.lines, *self._details.lines)]
        return " ".join(part for part in [*parts, *lines] if part)

    def take_keyboard(self) -> None:
        """Let a screen reader read the answer."""
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(
        self, why: list[Line], details: list[Line], notes: list[Line], rules: list[Line]
    ) -> None:
        self._why.show_lines(why)
        self._details.show_lines(details)
        self._notes.show_lines(notes)
        self._rules.show_lines(rules)
        count = self.tr("%n thing(s) the guideline leaves unclear here", "", len(notes))
        self.notes.set_words(count if notes else "")
        self.basis.set_words(self.tr("What the guideline says") if rules else "")

    def _tell(self, *, is_settled: bool) -> None:
        self.answer.setAccessibleName(self.sentence())
        # The whole is read when the keyboard comes here; meanwhile the service is enough.
        headline = f"{self._label.text()} {self._headline.text()}".strip()
        if is_settled and headline != self._said:
            announce(self, headline)
            self.settled.emit()
        self._said = headline if is_settled else ""

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._headline, 1)
        self.answer.rows.addWidget(self._label)
        self.answer.rows.addLayout(head)
        self.answer.rows.addWidget(self._why)
        self.rows.addWidget(self.answer)
        self.rows.addWidget(self._details)
        self.rows.addWidget(self.notes)
        self.rows.addWidget(self.basis)


def _parts(choice: Choice, advice: Advice) -> tuple[Part, ...]:
    return (
        choice, *advice.forbidden, *advice.rooms, *advice.channels, *advice.templates,
        *advice.warnings, *advice.remarks,
    )  # fmt: skip


class _Answer(Group):
    """The headline with its reason."""

    def __init__(self) -> None:
        super().__init__(spacing=Space.SMALL)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def origin(source: Source) -> str:
    """Title, number, version and date of the document, as far as it gives them."""
    day = short_day(source.valid_from) if source.valid_from else ""
    return ", ".join(part for part in (source.title, source.document, source.version, day) if part)

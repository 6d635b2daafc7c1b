"""Which service to use, and why: the guideline's answer, with the rules one press away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guidelines.advice import Advice
from app.guidelines.guideline import Guideline, Source
from app.ui.announce import announce
from app.ui.dates import short_day
from app.ui.meeting.answer_words import AnswerWords
from app.ui.meeting.lines import Line, Lines
from app.ui.meeting.question_row import Options, QuestionRow
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
        taken(str): the person took one of several services; empty takes it back.
    """

    settled = Signal()
    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._said = ""
        self._label = Text(muted=True)
        self._mark = VerdictMark(scale=1.4)
        self._headline = Text(role=TextRole.TITLE)
        self.answer = _Answer()
        self._why, self._details = Lines(), Lines()
        self._pick = QVBoxLayout()
        self.services: QuestionRow | None = None
        self.basis = Fold()
        self._rules = Lines()
        self.basis.rows.addWidget(self._rules)
        self._lay_out()

    def show_advice(
        self, guideline: Guideline, advice: Advice, language: str, taken: str = ""
    ) -> None:
        """Show the answer, or that questions are open; ``taken`` is the service the person took."""
        words = AnswerWords(guideline, language)
        choice = advice.choice
        self._label.setText(self.tr("Use") if choice and not choice.is_gap else "")
        self._label.setVisible(bool(self._label.text()))
        self._mark.set_verdict(words.verdict(choice) if choice else None)
        self._mark.setVisible(choice is not None)
        self._headline.setVisible(choice is not None)
        if choice is None:
            self._headline.setText("")
            to_come = self.tr("Answer the questions to see which service to use.")
            self._show_lines([Line(to_come, muted=True)], [], [])
        else:
            self._headline.setText(words.headline(choice))
            parts = (
                choice, *advice.forbidden, *advice.rooms, *advice.channels, *advice.templates,
                *advice.warnings, *advice.remarks,
            )  # fmt: skip
            rules = [*words.rules(parts), Line(origin(guideline.source), muted=True)]
            self._show_lines(words.why(choice), words.details(advice), rules)
        words.deleteLater()
        self._offer(guideline, choice.services if choice else (), taken)
        self._tell(is_settled=choice is not None)

    def sentence(self) -> str:
        """The whole answer, as assistive technology says it."""
        parts = [self._label.text(), self._headline.text()]
        lines = [line.text for line in (*self._why.lines, *self._details.lines)]
        return " ".join(part for part in [*parts, *lines] if part)

    def take_keyboard(self) -> None:
        """Let a screen reader read the answer."""
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, guideline: Guideline, services: tuple[str, ...], taken: str) -> None:
        """Let the person take one of several services."""
        options = [(one, guideline.services.get(one, one)) for one in services]
        offered = [button.option for button in self.services.buttons] if self.services else []
        if len(services) < 2:
            options = []
        if [one for one, _ in options] != offered:
            self._put_up(options)
        if self.services is not None:
            self.services.set_words(self.tr("Which one do you use?"), options)
            self.services.show_answer(taken)

    def _put_up(self, options: Options) -> None:
        if self.services is not None:
            self._pick.removeWidget(self.services)
            self.services.hide()
            self.services.deleteLater()
        self.services = QuestionRow("service", options) if options else None
        if self.services is not None:
            self.services.answered.connect(lambda _, service: self.taken.emit(service))
            self._pick.addWidget(self.services)

    def _show_lines(self, why: list[Line], details: list[Line], rules: list[Line]) -> None:
        self._why.show_lines(why)
        self._details.show_lines(details)
        self._rules.show_lines(rules)
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
        self.rows.addLayout(self._pick)
        self.rows.addWidget(self._details)
        self.rows.addWidget(self.basis)


class _Answer(Group):
    """The headline with its reason."""

    def __init__(self) -> None:
        super().__init__(spacing=Space.SMALL)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def origin(source: Source) -> str:
    """Title, number, version and date of the document, as far as it gives them."""
    day = short_day(source.valid_from) if source.valid_from else ""
    return ", ".join(part for part in (source.title, source.document, source.version, day) if part)

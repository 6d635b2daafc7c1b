"""The questions that matter for this meeting, one after the other; every answer can be changed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidelines.advice import Advice
from app.guidelines.questions import Question
from app.ui.meeting.question_row import QuestionRow
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text


class QuestionsCard(Card):
    """Shows what was asked and what is open.

    Signals:
        answered(str, str): id of the question and of the answer; an empty one takes it back.
        all_answered: the last open question was answered here.
    """

    answered = Signal(str, str)
    all_answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Text(role=TextRole.HEADING)
        self._hint = Text(muted=True)
        self._shown: dict[Question, QuestionRow] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.LARGE)
        self.rows.addWidget(self._heading)
        self.rows.addWidget(self._hint)
        self.rows.addLayout(self._column)

    def show_advice(
        self,
        advice: Advice,
        answers: dict[str, str],
        language: str,
        services: Question | None = None,
    ) -> None:
        """Show the questions of this advice with the answers that were given.

        ``services`` asks which of several services is used. What belongs to one of them only is
        not asked before that is answered.
        """
        questions = [*advice.asked, *([services] if services else [])]
        if services is None or answers.get(services.id) in services.option_ids:
            questions += advice.open
        for question in set(self._shown) - set(questions):
            row = self._shown.pop(question)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, question in enumerate(questions):
            row = self._row(question, place)
            row.set_words(question.words(language, _say), _options(question, language))
            row.show_answer(answers.get(question.id, ""))
        self._hint.setVisible(bool(questions))

    def retranslate(self) -> None:
        """Set the texts of the card; ``show_advice`` sets those of the questions."""
        self._heading.setText(self.tr("What kind of conversation is it?"))
        self._hint.setText(self.tr("Press 1, 2, 3 … for the first, second, third answer."))

    def row(self, question: str) -> QuestionRow:
        """The row of a question that is shown.

        Raises:
            KeyError: it is not shown.
        """
        return {one.id: row for one, row in self._shown.items()}[question]

    def questions(self) -> list[str]:
        """Ids of the questions that are shown, from top to bottom."""
        found = [self._column.itemAt(n) for n in range(self._column.count())]
        rows = [item.widget() for item in found if item is not None]
        return [row.question for row in rows if isinstance(row, QuestionRow)]

    def take_keyboard(self) -> None:
        """Go to the first question that is open, or say that there is none."""
        row = self._first_open()
        if row is None:
            self.all_answered.emit()
        else:
            row.take_keyboard()

    def where_to_start(self) -> QWidget | None:
        """The first answer of the first question that is open; None if there is none."""
        row = self._first_open()
        return row.buttons[0] if row else None

    def _first_open(self) -> QuestionRow | None:
        rows = map(self.row, self.questions())
        return next((row for row in rows if not row.is_answered), None)

    def _row(self, question: Question, place: int) -> QuestionRow:
        row = self._shown.get(question)
        if row is None:
            row = QuestionRow(question.id, [(one.id, "") for one in question.options])
            row.answered.connect(self._on_answered)
            self._shown[question] = row
        if self._column.indexOf(row) != place:
            self._column.removeWidget(row)
            self._column.insertWidget(place, row)
        return row

    @Slot(str, str)
    def _on_answered(self, question: str, option: str) -> None:
        self.answered.emit(question, option)
        if option:
            self.take_keyboard()


def _say(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


def _options(question: Question, language: str) -> Sequence[tuple[str, str]]:
    return [(one.id, one.label(question.id, language, _say)) for one in question.options]

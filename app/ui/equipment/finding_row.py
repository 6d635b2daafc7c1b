"""One check in the list: its verdict, what was found, what to do, and the button for it."""

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.readiness.catalogue import WORDS
from app.readiness.finding import Action, Finding
from app.readiness.report import filled
from app.readiness.verdict import Verdict
from app.ui.announce import announce
from app.ui.equipment import actions
from app.ui.equipment.basis import basis
from app.ui.equipment.questions import Question
from app.ui.theme.colours import colours
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.fold import MARK_SCALE
from app.ui.widgets.marks import VerdictMark
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text
from app.ui.words import verdict_word


class FindingRow(QGroupBox):
    """Shows the finding of one check. It takes the keyboard, so that a screen reader reads it.

    Where the finding rests on rules of a guideline, a press on the row shows which.

    Signals:
        act(Action): the person wants the finding's action.
        again: the person wants this check repeated.
        answered(str): the key of the person's answer to the question that the row asks.
        more: the person wants the second thing that can be done: to undo, or to correct.
    """

    act = Signal(object)
    again = Signal()
    answered = Signal(str)
    more = Signal()

    def __init__(self, check: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = check
        self._finding: Finding | None = None
        self._question: Question | None = None
        self._more_words = ""
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._not_opened = False
        self._mark = VerdictMark(scale=MARK_SCALE)
        self._name = Text(role=TextRole.STRONG)
        self._verdict = Text(muted=True)
        self._text = Text()
        self._advice = Text()
        self._basis = Text(muted=True)
        self._basis.hide()
        self._act, self._more = Button(), Button()
        self._answers: list[Button] = []
        self._buttons = ButtonRow([self._act, self._more])
        self._again = IconButton("recheck")
        self._act.clicked.connect(self._on_act)
        self._again.clicked.connect(self.again)
        self._more.clicked.connect(self.more)
        self._lay_out()
        self.retranslate()

    @property
    def finding(self) -> Finding | None:
        """What is shown now; None while the check runs."""
        return self._finding

    def show_finding(
        self, finding: Finding | None, question: Question | None = None, more: str = ""
    ) -> None:
        """Show a finding.

        Args:
            finding: what was found; None while the check runs.
            question: what the person is asked, in place of the advice.
            more: words of the second thing that can be done, translated; empty if there is none.
        """
        asked = question is not None and question != self._question
        news = (question, more) != (self._question, self._more_words) or (
            finding is not self._finding and _shown(finding) != _shown(self._finding)
        )
        self._finding, self._question, self._more_words = finding, question, more
        if news:
            self._not_opened = False
            self.retranslate()
        if asked:
            announce(self, self._advice.text())

    def show_not_opened(self) -> None:
        """Say in words what to do by hand: the system did not do what was asked for."""
        self._not_opened = True
        self.retranslate()
        announce(self, self._advice.text())

    def set_first(self, first: bool) -> None:
        """Let the action of the most urgent finding be the page's one primary button."""
        finding = self._finding
        urgent = finding is not None and finding.counts and finding.verdict is not Verdict.OK
        self._act.setDefault(first and urgent)

    def retranslate(self) -> None:
        """Set every text."""
        finding = self._finding
        verdict = finding.verdict if finding else None
        say = QCoreApplication.translate
        self._mark.set_verdict(verdict)
        self._name.setText(say("checks", WORDS[self.check]))
        self._verdict.setText("" if verdict is Verdict.OK else verdict_word(verdict))
        # What a service desk searches for; the texts are in the person's language.
        rests_on = basis(finding)
        self.setToolTip(finding.reason_code if finding else "")  # allowed: codes are our own
        self.setAccessibleDescription(rests_on)
        self._basis.setText(rests_on)
        self._basis.setVisible(bool(rests_on) and not self._basis.isHidden())
        self._text.setText(filled(say, finding.reason.text, finding) if finding else "")
        self._advice.setText(self._advice_text())
        self._retranslate_buttons()
        for part in (self._verdict, self._text, self._advice):
            part.setVisible(bool(part.text()))
        self.setAccessibleName(self.sentence())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the style, which leaves room for a frame that is not drawn."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._follow_style()

    def _follow_style(self) -> None:
        if (layout := self.layout()) is not None:
            frame, room = self.contentsMargins(), QMargins(*[Space.SMALL] * 4)
            layout.setContentsMargins(room - frame)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line above, which parts the rows; no frame around."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, colours(self.palette()).hairline)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show what the finding rests on."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn_basis()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the row does what the space bar does."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._turn_basis()

    def sentence(self) -> str:
        """The whole row in one sentence, as assistive technology says it."""
        words = [self._name.text(), verdict_word(self._finding.verdict if self._finding else None)]
        parts = [", ".join(words), self._text.text(), self._advice.text()]
        return ". ".join(part.rstrip(".") for part in parts if part)

    def press_action(self) -> None:
        """Do what the button of the finding does."""
        self._act.click()

    def stops(self) -> list[QWidget]:
        """Where Tab stops in this row, in order."""
        return [self, self._again, self._act, *self._answers, self._more]

    def _turn_basis(self) -> None:
        self._basis.setVisible(bool(self._basis.text()) and self._basis.isHidden())

    def _advice_text(self) -> str:
        if self._question is not None:
            return self._question.text
        finding = self._finding
        if finding and self._not_opened:
            return actions.by_hand(finding.reason.action)
        return filled(QCoreApplication.translate, finding.reason.advice, finding) if finding else ""

    def _retranslate_buttons(self) -> None:
        action = self._action()
        self._act.setText(actions.label(action))
        self._more.setText(self._more_words)
        self._retranslate_answers()
        name = self.tr("Check again: {check}").format(check=self._name.text())
        self._again.set_name(name)
        description = self._text.text()
        for button in (self._act, self._more, *self._answers):
            button.setAccessibleDescription(description)
        self._show_buttons()
        troubled = self._finding is not None and self._finding.verdict is not Verdict.OK
        self._again.setVisible(troubled and action is not Action.CHECK_AGAIN)

    def _retranslate_answers(self) -> None:
        answers = self._question.answers if self._question else ()
        while len(self._answers) < len(answers):
            self._add_answer(len(self._answers))
        for number, button in enumerate(self._answers):
            button.setText(answers[number][1] if number < len(answers) else "")

    def _add_answer(self, number: int) -> None:
        """Most rows never ask anything: their buttons come with the first question."""
        button, before = Button(), self.stops()[-2]
        button.hide()
        button.clicked.connect(lambda: self._on_answer(number))
        self._answers.append(button)
        self._buttons.insert(1 + number, button)
        QWidget.setTabOrder(before, button)

    def _show_buttons(self) -> None:
        """Swap question and action without letting the keyboard fall to another row."""
        asking = self._question is not None
        held = any(button.hasFocus() for button in (self._act, self._more, *self._answers))
        for button in (*self._answers, self._more):
            button.setVisible(bool(button.text()))
        self._act.setVisible(bool(self._act.text()) and not asking)
        self._buttons.setVisible(any(not b.isHidden() for b in self._buttons.buttons))
        stays = any(b.hasFocus() and not b.isHidden() for b in self.stops())
        if held and not stays:
            (self._answers[0] if asking else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _action(self) -> Action:
        action = self._finding.reason.action if self._finding else Action.NONE
        if actions.opens_settings(action) and not actions.can_open(action):
            return Action.NONE
        return action

    def _lay_out(self) -> None:
        title = Reflow(gap=(Space.SMALL, 0))
        title.add(self._name)
        title.add(self._verdict)
        title.add_stretch()
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(title)
        words.addWidget(self._text)
        words.addWidget(self._advice)
        words.addWidget(self._basis)
        words.addWidget(self._buttons)
        row = QHBoxLayout(self)
        self._follow_style()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_Corner(words, self._again), 1)

    def _on_act(self) -> None:
        if self._finding is not None:
            self.act.emit(self._finding.reason.action)

    def _on_answer(self, number: int) -> None:
        if self._question is not None and number < len(self._question.answers):
            self.answered.emit(self._question.answers[number][0])


class _Corner(Reflow):
    """Words with a button in their upper corner; below them where a word needs all the room."""

    def __init__(self, words: QVBoxLayout, button: IconButton) -> None:
        super().__init__(self._word_beside_button, gap=(Space.SMALL, Space.HAIR))
        self._words, self._button = words, button
        self.add(words, 1)
        self.add(button)
        self.arranged(beside=True)

    def arranged(self, beside: bool) -> None:
        """Keep the button a square."""
        corner = Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag.AlignLeft
        self._row.setAlignment(self._button, corner)

    def _word_beside_button(self) -> int:
        return self._words.minimumSize().width() + Space.SMALL + self._button.sizeHint().width()


def _shown(finding: Finding | None) -> object:
    """What of a finding can be seen; the measured number behind it changes all the time."""
    if finding is None:
        return None
    rests_on = (finding.rules, finding.strength, finding.verdict)
    return (finding.reason, dict(finding.values), rests_on)

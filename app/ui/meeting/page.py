"""The Meeting page: where a consultation begins."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.guidelines.advice import Advice
from app.guidelines.equipment import Strength, asks_in
from app.readiness.arrangements import organisations
from app.settings import ORGANISATION
from app.ui.arranged import Arranged
from app.ui.meeting.answer_card import AnswerCard
from app.ui.meeting.answer_words import RECIPIENT_WORDS, identified, recipient_word
from app.ui.meeting.columns import Columns
from app.ui.meeting.guideline_line import GuidelineLine
from app.ui.meeting.head import Head
from app.ui.meeting.invitation_card import InvitationCard
from app.ui.meeting.people_card import PeopleCard
from app.ui.meeting.prepare_card import PrepareCard
from app.ui.meeting.questions_card import QuestionsCard
from app.ui.meeting.service_question import SERVICE, service_question
from app.ui.meeting.workplace_card import WorkplaceCard
from app.ui.page import Page
from app.ui.preferences import Preferences
from app.ui.theme.tokens import Space
from app.ui.widgets.tab_order import order_tabs
from app.ui.widgets.text import Text


class MeetingPage(Page):
    """Which service, what to prepare, what is in the invitation, who is expected.

    Signals:
        look_up: the person wants to read in the guideline.
        settings: the person wants to choose another organisation.
        changed: something about the meeting is other than it was.
    """

    widest = None
    look_up = Signal()
    settings = Signal()
    changed = Signal()

    def __init__(self, preferences: Preferences, arranged: Arranged) -> None:
        # The base asks for the heading while it is made.
        self._consultation = arranged.consultation
        self._losing = arranged.loss
        super().__init__()
        self._preferences = preferences
        self._arranged = arranged
        self._advising = arranged.advising
        self.workplace = WorkplaceCard()
        self.guideline = GuidelineLine()
        self.questions = QuestionsCard()
        self.answer = AnswerCard()
        self.invitation = InvitationCard(self._consultation)
        self.people = PeopleCard(self._consultation)
        self.prepare = PrepareCard()
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Meeting")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste the invitation from anywhere on the page that takes no text itself."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.invitation.paste_now()
        else:
            super().keyPressEvent(event)

    def entered(self) -> None:
        self.head.countdown.look(is_looked_at=True)
        self.show_advice()

    def left(self) -> None:
        self.head.countdown.look(is_looked_at=False)

    def retranslate(self) -> None:
        for part in (
            self.head, self.workplace, self.questions, self.invitation, self.people, self.prepare,
        ):  # fmt: skip
            part.retranslate()
        self.show_advice()

    @Slot()
    def show_advice(self) -> None:
        """Show what the guideline says to the meeting as it is known now."""
        guideline, advice = self._advising.now_with_guideline()
        is_there = guideline is not None
        self.workplace.setVisible(not is_there)
        for part in (self.guideline, self.questions, self.answer, self.prepare):
            part.setVisible(is_there)
        self._columns.set_right((self.answer, self.prepare) if is_there else (self.people,))
        if guideline is None or advice is None:
            self.workplace.offer(organisations())
            self.invitation.show_advice(None, None, ())
            self.people.show_kinds(_kinds(), {})
            self.starts_at = next(iter(self.workplace.buttons.values()), None)
            order_tabs(self)
            return
        language, situation = self._arranged.language, self._arranged.now.situation
        self.guideline.show_guideline(guideline, situation.audience, language)
        taken = self._consultation.taken
        services = service_question(guideline, advice)
        self.questions.show_advice(
            advice, {**self._consultation.answers, SERVICE: taken}, language, services
        )
        is_clear = services is None or taken in services.option_ids
        self.answer.show_advice(guideline, advice, language, taken, is_clear=is_clear)
        self.prepare.show_advice(
            advice if is_clear else Advice(), self._consultation.ticked, language
        )
        self.people.show_kinds(_kinds(), identified(guideline, advice, language))
        self.invitation.show_advice(guideline, advice, self._allowed())
        self.starts_at = self.questions.where_to_start()
        self._order_tabs()
        self.changed.emit()

    def _allowed(self) -> tuple[str, ...]:
        """Browsers that the guideline asks for, for this service."""
        now = self._arranged.now
        if now.guideline is None:
            return ()
        ask = asks_in(now.guideline.equipment, now.situation)["browser"]
        return ask.allowed if ask.strength is not Strength.NOT_STATED else ()

    def _heading(self, title: Text) -> QWidget:
        self.head = Head(title, self._consultation, self._losing)
        return self.head

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.MEDIUM)
        self.body.addWidget(self.workplace)
        self.body.addWidget(self.guideline)
        cards = (self.questions, self.answer, self.invitation, self.people, self.prepare)
        self._columns = Columns(cards, on_the_right=(self.answer, self.prepare))
        self.body.addWidget(self._columns)

    def _connect(self) -> None:
        self.head.next_wanted.connect(self._on_next)
        self.head.open.clicked.connect(self.invitation.open_best)
        self.workplace.chosen.connect(self._on_workplace)
        self.guideline.look_up.connect(self.look_up)
        self.guideline.change.connect(self.settings)
        self.questions.answered.connect(self._on_answered)
        self.questions.all_answered.connect(self.answer.take_keyboard)
        self.prepare.ticked.connect(self._consultation.tick)
        self._advising.changed.connect(self.show_advice)
        self._consultation.ticks_changed.connect(self.show_advice)
        # After the cards themselves, which put up their rows first.
        for news in (self._consultation.invitation_changed, self._consultation.people_changed):
            news.connect(self._order_tabs)

    @Slot(str)
    def _on_workplace(self, organisation: str) -> None:
        self._preferences.set(ORGANISATION, organisation)
        self.questions.take_keyboard()

    @Slot()
    def _order_tabs(self) -> None:
        self.head.open.setVisible(self.invitation.best is not None)
        order_tabs(self)

    @Slot(str, str)
    def _on_answered(self, question: str, option: str) -> None:
        if question == SERVICE:
            self._consultation.take(option)
        else:
            self._consultation.answer(question, option)

    @Slot()
    def _on_next(self) -> None:
        self._consultation.clear(keep=self._advising.once_ids())
        self.questions.take_keyboard()


def _kinds() -> dict[str, str]:
    unsaid = QCoreApplication.translate("recipients", "Kind")
    return {"": unsaid, **{kind: recipient_word(kind) for kind in RECIPIENT_WORDS}}

"""One step of the meeting, large: what to say, what to do, what comes next, and the time."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.guidelines.scripts import Aid, Event, Step
from app.guidelines.texts import in_language
from app.script.run import ScriptRun
from app.ui.script.aid_panel import AidPanel
from app.ui.script.basis_fold import Basis
from app.ui.script.keys import ScriptKeys, is_writing
from app.ui.script.paused_panel import PausedPanel
from app.ui.script.script_card import ScriptCard
from app.ui.script.seen import tell
from app.ui.script.settling import settle_card, show_top
from app.ui.script.step_body import StepBody
from app.ui.script.step_buttons import EndButton, StepButtons
from app.ui.script.step_words import kind_word, moment_word
from app.ui.script.time_words import TimeWords
from app.ui.theme.tokens import Space
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.tab_order import order_tabs
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor

MakeAid = Callable[[Aid], QWidget | None]
"""Makes what stands beside a step; None if nothing does."""


class StepCard(ScriptCard):
    """Takes the keyboard as a whole: its keys work while nothing in it is being written.

    Signals:
        identify(str): the person wants to say who this participant is, on the Participants page.
        participants_wanted: the person wants to see the Participants page.
    """

    identify = Signal(str)
    participants_wanted = Signal()

    def __init__(
        self,
        conductor: "Conductor",
        make_aid: MakeAid,
        compact: bool = False,
        *,
        language: Callable[[], str],
        keys: ScriptKeys | None = None,
    ) -> None:
        """``language`` tells that of the window; ``keys`` are shared with what is around."""
        super().__init__(compact=compact, spacing=Space.MEDIUM)
        self._conductor = conductor
        self._make_aid = make_aid
        self._language = language
        self._compact = compact
        self._keys = keys or ScriptKeys(conductor)
        self._words = TimeWords(self)
        self._step = ""
        self._aid_of: tuple[str, Aid] = ("", Aid.NONE)
        self.aid: QWidget | None = None
        self.where = Text(muted=True)
        self.body = StepBody(conductor, language, compact=compact)
        self.paused = PausedPanel(compact=compact)
        self.buttons = StepButtons(self._keys, compact=compact)
        self.following = Text(muted=True)
        self.end_meeting = EndButton()
        self.used, self.end = Text(muted=True), Text(muted=True)
        self.basis = Basis()
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.buttons.retranslate()
        self.end_meeting.retranslate()
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead through the meeting."""
        if not self._keys.take(event) and not self._enter(event):
            super().keyPressEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Show the step of now."""
        run = self._conductor.run
        step = run.current if run is not None else None
        if run is None or step is None:
            self._forget()
            return
        is_other, self._step = step.id != self._step, step.id
        held = self._holds_keyboard()
        if is_other and held and not self._is_on_buttons():
            # Before what has it goes: Qt would pass it on to anything.
            self.take_keyboard()
        self._show(run, step)
        self.show_time()
        order_tabs(self)
        if held and not self._holds_keyboard():
            self.take_keyboard()
        settle_card(self)
        if is_other:
            self._begin_reading()

    @Slot()
    def show_time(self) -> None:
        """Say how the time goes. It is never announced."""
        run, now = self._conductor.run, self._conductor.now()
        if run is None:
            return
        self.used.setText(self._words.used(run, now))
        self.end.setText(self._words.end(run, self._conductor.planned_end, now))
        self.end.setVisible(bool(self.end.text()))

    def _show(self, run: ScriptRun, step: Step) -> None:
        is_stopped = run.is_paused or run.is_stopped
        self._keep_height(is_stopped=is_stopped)
        for part in (self.body, self.buttons, self.following, self.basis, self.end_meeting):
            part.setVisible(not is_stopped)
        self.paused.setVisible(is_stopped)
        self.where.setText(self._where(run, step))
        self.setAccessibleName(f"{self._place(run)}: {step.title.text(self._language())}")
        self.body.show_step(step, run.branch)
        self.basis.show_part(step, self._conductor.guideline, self._language())
        if run.position == 0 and self.buttons.back.hasFocus():
            self.take_keyboard()
        self.buttons.back.setEnabled(run.position > 0)
        self.following.setText(self._following(run))
        if is_stopped:
            self._show_pause(run)
        else:
            self.paused.forget()
        self._show_aid(step, is_stopped=is_stopped)

    def _keep_height(self, *, is_stopped: bool) -> None:
        """In a pause there is less to see, but what is below stays: a hand may still be on it."""
        if not is_stopped:
            self.setMinimumHeight(0)
        elif self.paused.isHidden() and self.isVisible():
            self.setMinimumHeight(self.height())

    def _where(self, run: ScriptRun, step: Step) -> str:
        parts = [self._place(run), moment_word(step.moment)]
        if not self._compact:
            parts.append(kind_word(step.kind))
        return " · ".join(filter(None, parts))

    def _place(self, run: ScriptRun) -> str:
        return self.tr("Step {number} of {count}").format(
            number=run.position + 1, count=len(run.steps)
        )

    def _following(self, run: ScriptRun) -> str:
        following = run.following
        if following is None:
            return self.tr("This is the last step. Then the meeting is ended.")
        return self.tr("Next: {title}").format(title=following.title.text(self._language()))

    def _show_pause(self, run: ScriptRun) -> None:
        """What comes with the branch that stopped it, or with the card for an outsider."""
        language = self._language()
        branch = run.branch if run.is_stopped else None
        card = next((one for one in self._conductor.prompts if one.event is Event.OVERHEARD), None)
        part = branch or card
        self.paused.show_pause(
            branch.label.text(language) if branch else "",
            self._conductor.say(part.say) if part else [],
            list(in_language(part.do, language)) if part else [],
        )

    def _enter(self, event: QKeyEvent) -> bool:
        """Enter does the one thing that the aid of this step is for."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_writing()
        if not is_enter or event.isAutoRepeat() or not isinstance(self.aid, AidPanel):
            return False
        # The second Enter of a double one was for the button that led here.
        return self._keys.is_deaf or (self.aid.isVisible() and self.aid.enter())

    def _show_aid(self, step: Step, *, is_stopped: bool) -> None:
        if (step.id, step.aid) != self._aid_of:
            self._drop_aid()
            self._aid_of = (step.id, step.aid)
            self.aid = self._make_aid(step.aid) if step.aid is not Aid.NONE else None
            if self.aid is not None:
                self._aids.addWidget(self.aid)
            if isinstance(self.aid, AidPanel):
                self.aid.identify.connect(self.identify)
                self.aid.participants_wanted.connect(self.participants_wanted)
        if self.aid is not None:
            self.aid.setVisible(not is_stopped)

    def _forget(self) -> None:
        """Hidden is not gone: nothing of the meeting stays in what is not seen."""
        self._step = ""
        self._drop_aid()
        self.body.forget()
        self.paused.forget()
        self.setAccessibleName("")

    def _drop_aid(self) -> None:
        aid, self.aid, self._aid_of = self.aid, None, ("", Aid.NONE)
        if aid is not None:
            self._aids.removeWidget(aid)
            aid.hide()
            aid.deleteLater()

    def _begin_reading(self) -> None:
        """Another step: its beginning is in sight, and a screen reader hears of it."""
        show_top(self)
        words = [self.body.title.text(), self.body.say.first_sentence()]
        tell(self, ". ".join(filter(None, words)))

    def _holds_keyboard(self) -> bool:
        here = QApplication.focusWidget()
        return here is not None and (here is self or self.isAncestorOf(here)) and here.isEnabled()

    def _is_on_buttons(self) -> bool:
        here = QApplication.focusWidget()
        return here in self.buttons.buttons

    def _connect(self) -> None:
        self._conductor.step_changed.connect(self.refresh)
        self._conductor.script_changed.connect(self.refresh)
        self._conductor.time_changed.connect(self.show_time)
        self.body.branch.connect(lambda number: self._keys.do(f"branch {number}"))
        self.paused.resume.connect(lambda: self._keys.do("resume"))
        for end in (self.end_meeting.clicked, self.paused.ended):
            end.connect(self._conductor.open_closing)

    def _lay_out(self) -> None:
        """The bar is above all that is now longer and now shorter: it stays where it is."""
        self._aids = QVBoxLayout()
        time = QVBoxLayout()
        time.setSpacing(0)
        time.addWidget(self.used)
        time.addWidget(self.end)
        self.rows.addWidget(self.buttons)
        self.rows.addWidget(self.where if self._compact else _head(self.where, time))
        for part in (self.body, self.paused, self.following):
            self.rows.addWidget(part)
        self.rows.addLayout(self._aids)
        if self._compact:
            self.rows.addLayout(time)
        self.rows.addWidget(self.basis)
        self.rows.addWidget(self.end_meeting, 0, Qt.AlignmentFlag.AlignLeft)
        # A pause keeps the height of the step: what is left of it is below the words.
        self.rows.addStretch(1)


def _head(where: Text, time: QVBoxLayout) -> Reflow:
    """Where one is, and at the other edge how the time goes."""
    head = Reflow(gap=(Space.LARGE, Space.HAIR))
    head.add(where, 1)
    head.add(time)
    return head

"""The one who leads through a meeting: the script, the round, the cards, the summary and the end.

Pages observe it and ask it. Names live here in memory and go with the meeting.
"""

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.conducting import keeping
from app.conducting.cards import Cards
from app.conducting.finishing import Finishing, Why
from app.conducting.rooms import Aside, Rooms, Turn
from app.conducting.speaking import Speaking
from app.guidelines.scripting import duties_for, endings_for, prompts_for
from app.guidelines.scripts import Aid, Duty, Event, Prompt
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.participant import Participant
from app.meetings.roster.roster import Liveness
from app.script.closing import Closing, ClosingState
from app.script.run import ScriptRun
from app.watching.watch import Watch

EVERY_MS = 1000
"""Milliseconds between looks at the clock while a meeting is led."""


class Conductor(Speaking):
    """Leads through one meeting at a time.

    Attributes:
        watch: who is in the room.

    Signals:
        time_changed: once a second while a meeting is led or something counts down.
        offers_changed: other cards are offered, or another one is open.
        closing_changed: how the end of the meeting stands, or that it is offered.
        duties_changed: other duties follow.
    """

    time_changed = Signal()
    offers_changed = Signal()
    closing_changed = Signal()
    duties_changed = Signal()

    def __init__(
        self,
        watch: Watch,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """``clock`` gives Unix seconds."""
        super().__init__(parent, clock=clock)
        self.watch = watch
        self._duties: tuple[Duty, ...] = ()
        self._was_led = False
        self._is_put_away = False
        self._is_behind = False
        """The summary is that of a meeting before, whoever is in the room now."""
        self._kept_end: tuple[object, ...] = ()
        self._rooms = Rooms(watch)
        self._aside: Aside | None = None
        self._cards = Cards(watch, self)
        self._finishing = Finishing(watch, self)
        self._seconds = QTimer(self, interval=EVERY_MS)
        self._connect()

    # ---- What is known ---------------------------------------------------------------------------

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """All cards that fit the meeting: each can be opened by hand."""
        return self._cards.known

    @property
    def offers(self) -> tuple[Prompt, ...]:
        """The cards that are offered now, the newest first."""
        return self._cards.offered

    @property
    def prompt(self) -> Prompt | None:
        """The card that is open now."""
        return self._cards.open

    @property
    def closing(self) -> Closing:
        """How the end of the meeting stands."""
        return self._finishing.closing

    @property
    def is_closing_open(self) -> bool:
        """Whether the end of the meeting is shown instead of the step."""
        return self._finishing.is_open

    @property
    def closing_offer(self) -> Why | None:
        """Why it is offered to end the meeting; None if it is not."""
        return self._finishing.why

    @property
    def is_ended(self) -> bool:
        """Whether somebody ended the meeting here, or the live list says that it is over."""
        state = self.closing.state(self._clock())
        return state in (ClosingState.DONE, ClosingState.CONFIRMED) and self._was_led

    @property
    def duties(self) -> tuple[Duty, ...]:
        """What is to be done after the meeting."""
        return self._duties

    def hands(self) -> tuple[Participant, ...]:
        """Who has raised a hand, in the order in which they did (VM-54)."""
        return self.watch.roster.hands()

    # ---- The script ------------------------------------------------------------------------------

    @Slot()
    def finish(self) -> None:
        """Put the script away; the end of the meeting and the summary stay."""
        if self._run is not None:
            self._drop()
            self.script_changed.emit()

    # ---- Cards -----------------------------------------------------------------------------------

    @Slot(str)
    def open_prompt(self, prompt: str) -> None:
        """Read a card instead of the step."""
        self._cards.show(prompt)

    @Slot()
    def close_prompt(self) -> None:
        """Go back to the step."""
        self._cards.close()

    @Slot(str)
    def dismiss(self, prompt: str) -> None:
        """Do not offer a card any more until its cause was gone and comes back."""
        self._cards.dismiss(prompt)

    @Slot()
    def will_share(self) -> None:
        """Somebody is about to show a window or a document."""
        self._cards.ask_for(Event.SHARING)

    @Slot(bool)
    def tell_sound_lost(self, is_lost: bool) -> None:
        """Say whether the own microphone or loudspeaker is gone."""
        self._cards.tell_sound_lost(is_lost)
        self._look()

    # ---- The end ---------------------------------------------------------------------------------

    @Slot()
    def open_closing(self) -> None:
        """Show how the meeting is ended."""
        self._was_led = True
        self._finishing.open(self._clock())
        self._run_clock()

    @Slot()
    def close_closing(self) -> None:
        """Go back to the script."""
        self._finishing.close(self._clock())
        self._run_clock()

    @Slot()
    def dismiss_closing(self) -> None:
        """Not now."""
        self._finishing.put_away(self._clock())

    @Slot(str)
    def mark_ending(self, ending: str) -> None:
        """Note that a person has done one of the actions that end the meeting."""
        self._finishing.mark(ending, self._clock())
        self._run_clock()

    @Slot(str)
    def take_back_ending(self, ending: str) -> None:
        """Note that it was not done, or was stopped in time."""
        self._finishing.take_back(ending, self._clock())

    @Slot()
    def end_room(self) -> None:
        """Ask the room to end for everybody, because a person pressed the button."""
        self.watch.run(Command(CommandKind.END))

    @Slot()
    def clear(self) -> None:
        """The next consultation begins: nothing is left of this one."""
        self._aside = None
        self._rooms.forget()
        self._drop()
        self._take_up(Aside())
        self._begin_anew()
        self.forget_unfinished()
        self.round_changed.emit()

    def let_go(self) -> None:
        """The program ends as it should: nothing is left for the next start.

        Nor is a script that a fallen window left, and that nobody wanted to go on with.
        """
        self._seconds.stop()
        keeping.forget()

    # ---- Inside ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._seconds.timeout.connect(self._on_second)
        self._cards.changed.connect(self.offers_changed)
        self._finishing.changed.connect(self._on_closing)
        for news in (self.watch.list_changed, self.watch.identified_changed):
            news.connect(self._on_people)
        self.watch.service_changed.connect(self._on_service)
        # While nothing is watched, nobody else tells that other people are expected.
        self.watch.consultation.people_changed.connect(self._on_people)
        self.watch.alerts_changed.connect(self._look)
        self.watch.state_changed.connect(self._look)

    def _case_taken(self) -> None:
        guideline, case, now = self._guideline, self.case, self._clock()
        duties = duties_for(guideline, case) if guideline else ()
        self._cards.set_known(prompts_for(guideline, case) if guideline else ())
        endings = endings_for(guideline, case) if guideline else ()
        self._finishing.set_endings(endings, now, of=guideline.id if guideline else "")
        if duties != self._duties:
            self._duties = duties
            self.duties_changed.emit()

    def _begun(self, run: ScriptRun) -> None:
        """Another meeting begins: nobody of the one before is in it, and nothing agreed there."""
        if self._was_led:
            self.round.clear()
            self.clear_summary()
        self._finishing.begin(self._clock())
        self._lead(run)

    def _resumed(self, run: ScriptRun, kept: Mapping[str, object]) -> None:
        """The same meeting goes on: what was done to end it is done."""
        self._finishing.resume(keeping.endings_in(kept), self._clock())
        if kept.get("is_closing_open") is True:
            self._finishing.open(self._clock())
        self._lead(run)

    def _lead(self, run: ScriptRun) -> None:
        self._was_led, self._is_put_away, self._is_behind = True, False, False
        first = next((one.first for one in run.steps if one.aid is Aid.INTRODUCTIONS), ())
        self.round.set_first(first)
        self._on_people()
        self._settle_clearing()
        self._run_clock()

    def _dropped(self) -> None:
        """What was agreed is forgotten after a while, also if another organisation was chosen."""
        self._is_put_away = True
        self._settle_clearing()
        self._run_clock()

    def _keep(self) -> None:
        """What is practised is of no use to anybody after a fall."""
        if not self._rooms.is_practice:
            super()._keep()

    def _to_keep_besides(self) -> Mapping[str, object]:
        done = self.closing.keep(self._clock())
        return {"endings": done, "is_closing_open": self.is_closing_open}

    @Slot()
    def _on_service(self) -> None:
        turn = self._rooms.turn()
        if turn is Turn.INTO_PRACTICE:
            self._put_aside()
            if self._aside is None:
                # The script that goes along is practised as well.
                keeping.forget()
        elif turn is Turn.OUT_OF_PRACTICE:
            self._drop()
            self._take_up(self._aside or Aside())
            self._aside = None
        if turn in (Turn.OTHER, Turn.INTO_PRACTICE, Turn.OUT_OF_PRACTICE):
            self._begin_anew()
        elif turn is Turn.LEFT and self._run is None:
            # While a script runs the same list may be followed again: who has spoken has spoken.
            self.round.clear()
        self._on_people()

    def _begin_anew(self) -> None:
        """Nothing that was seen in one room is said of another."""
        self._is_behind |= self.clearing.left(self._clock()) is not None
        self.round.clear()
        self._cards.clear()
        self._finishing.clear(self._clock())
        self._run_clock()

    def _put_aside(self) -> None:
        """A script begun for practising goes along; what belongs to a real meeting waits."""
        if self._rooms.was_real or self.has_agreed:
            self._aside = Aside(
                self._run, self._chosen, self._values, self._planned_end, self._languages,
                self._was_led, self.summary, self.clearing, self._draft,
            )  # fmt: skip
            self._take_up(Aside(languages=self._languages))

    def _take_up(self, of: Aside) -> None:
        self._run, self._chosen, self._was_led = of.run, of.chosen, of.was_led
        self._values, self._planned_end = of.values, of.planned_end
        self._languages = of.languages
        self.summary, self.clearing = of.summary, of.clearing
        self._is_put_away = False
        self._is_behind = self.clearing.left(self._clock()) is not None
        self.set_draft(of.draft)
        self._keep()
        self._case_taken()
        self._run_clock()
        self.forgotten.emit()
        self.summary_changed.emit()
        self.script_changed.emit()
        self.step_changed.emit()

    @Slot()
    def _on_people(self, _changes: object = None) -> None:
        watch = self.watch
        is_watched = watch.roster.liveness is not Liveness.NOT_WATCHED
        present = watch.roster.present() if is_watched else None
        self.round.update(present, watch.people, watch.matches, watch.identifications)
        self.round_changed.emit()
        self._look()

    @Slot()
    def _look(self) -> None:
        now = self._clock()
        self._cards.look(dict(self.case.answers), self.round.speakers, now)
        self._finishing.look(self._planned_end, is_running=self._run is not None, now=now)

    @Slot()
    def _on_second(self) -> None:
        if self._run is not None:
            self._run.pass_time(self._clock())
        if self.clearing.is_due(self._clock()):
            self.clear_summary()
        if self._aside is not None:
            self._aside.pass_time(self._clock())
        self._look()
        self._run_clock()
        self.time_changed.emit()

    @Slot()
    def _on_closing(self) -> None:
        self._settle_clearing()
        self._run_clock()
        end = (self.is_closing_open, *self.closing.keep(self._clock()))
        if end != self._kept_end:
            self._kept_end = end
            self._keep()
        self.closing_changed.emit()

    def _is_to_clear(self) -> bool:
        is_left = not self.closing.others and (self._is_put_away or self.is_ended)
        return self.has_agreed and (self._is_behind or is_left)

    def _run_clock(self) -> None:
        """The clock is looked at only while something depends on it."""
        now, closing = self._clock(), self.closing
        clearings = [self.clearing] + ([self._aside.clearing] if self._aside else [])
        lefts = [one.left(now) for one in clearings]
        lefts += [closing.left(one.id, now) for one in closing.endings]
        is_counting = any(left is not None for left in lefts)
        is_wanted = self._run is not None or self.is_closing_open or is_counting
        if is_wanted and not self._seconds.isActive():
            self._seconds.start()
        elif not is_wanted:
            self._seconds.stop()

"""Puts the Script page into the window, and how the meeting stands into its rail."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QShortcut

from app import script_store
from app.conducting.conductor import Conductor
from app.conducting.finishing import Why
from app.guidelines.scripting import Case
from app.readiness.verdict import Verdict
from app.ui.arranged import Arranged
from app.ui.compact.compact_script import CompactScript
from app.ui.losing import Loss
from app.ui.participants.keys import COMPACT_KEY, HIDE_KEY
from app.ui.participants.place import ParticipantsPlace
from app.ui.script.aids import make_aid
from app.ui.script.page import ScriptPage
from app.ui.window import Window

if TYPE_CHECKING:
    from app.equipment.guard import Guard

NAME = "script"
HALF_ENDED = "script.half_ended"
CLOSING_OFFERED = "script.closing_offered"
WE_ARE_OUT = "script.we_are_out"
PUT_AWAY = "script.put_away"
LEFT = "script.left"
"""As in ``app/ui/places.py``: that a meeting was interrupted."""

SOUND_LOST = ("changed.microphone_gone", "changed.loudspeaker_gone", "changed.headset_gone")
"""What the guard tells when sound goes during the meeting (``app/readiness/changes.py``)."""


class ScriptPlace(QObject):
    """Owns the conductor for as long as the window lives: the meeting goes on on other pages."""

    def __init__(self, window: Window, arranged: Arranged, participants: ParticipantsPlace) -> None:
        super().__init__(window)
        self._window = window
        self._arranged = arranged
        self._participants = participants
        self._presenter = participants.presenter
        self._told: set[str] = set()
        self._invited: datetime | None = None
        self.conductor = Conductor(participants.watch, self)
        self.page = ScriptPage(
            self.conductor, participants.presenter, make_aid, lambda: arranged.language
        )
        self._connect()
        self._on_cover()
        self.follow()

    def let_go(self) -> None:
        """The program ends as it should: nothing is left for the next start."""
        self.conductor.let_go()

    def follow_devices(self, guard: "Guard") -> None:
        """Offer the card for lost sound when the microphone or the loudspeaker goes."""
        guard.news.connect(
            lambda _: self.conductor.tell_sound_lost(
                any(change.code in SOUND_LOST for change in guard.validity.standing)
            )
        )

    def small(self) -> CompactScript:
        """The script for the small window."""
        return CompactScript(self.conductor, self._presenter, lambda: self._arranged.language)

    def loss(self) -> Loss:
        """What the next consultation would take with it."""
        conductor = self.conductor
        draft = 0 if conductor.draft.is_empty else 1
        return Loss(conductor.summary.not_copied + draft, conductor.closing.others or 0)

    @Slot()
    def follow(self) -> None:
        """Take in what is known of the meeting now."""
        arranged, conductor = self._arranged, self.conductor
        guideline, advice = arranged.advising.now_with_guideline()
        is_decided = advice is not None and advice.choice is not None
        answers = advice.given if advice and is_decided else arranged.consultation.answers
        audience = arranged.now.situation.audience
        case = Case(dict(answers), arranged.consultation.service, audience)
        was_begun = conductor.is_begun
        conductor.set_case(guideline, case, arranged.usual.situation.service)
        if was_begun and not conductor.is_begun:
            self._window.notify(PUT_AWAY, _put_away)
        if not conductor.languages and guideline is not None:
            conductor.set_languages(arranged.consultation.language or guideline.language)
        self._take_end()

    @Slot(str)
    def _on_identify(self, participant: str) -> None:
        self._window.go("participants")
        self._participants.page.identify(participant)

    def _take_end(self) -> None:
        """The invitation says when the meeting ends, and a later one anew; what was typed stays."""
        invitation = self._arranged.consultation.invitation
        ends_at = invitation.ends_at if invitation else None
        before, self._invited = self._invited, ends_at
        values, planned = self.conductor.values, self.conductor.planned_end
        is_open = planned is None and not values.end
        is_invited = before is not None and planned == before.timestamp()
        if ends_at != before and (is_open or is_invited):
            words = f"{ends_at.astimezone():%H:%M}" if ends_at else ""
            self.conductor.set_values(
                replace(values, end=words), ends_at.timestamp() if ends_at else None
            )

    @Slot()
    def _on_forgotten(self) -> None:
        """Another meeting: its language and its end are those that are known of it."""
        self._invited = None
        self.follow()

    @Slot()
    def _on_cover(self) -> None:
        self.conductor.hide_names(self._presenter.cover.is_on)

    def _connect(self) -> None:
        arranged, conductor = self._arranged, self.conductor
        arranged.losing = self.loss
        for news in (
            arranged.advising.changed, arranged.changed,
            arranged.consultation.invitation_changed,
        ):  # fmt: skip
            news.connect(self.follow)
        arranged.consultation.cleared.connect(conductor.clear)
        conductor.forgotten.connect(self._on_forgotten)
        self._presenter.cover.changed.connect(self._on_cover)
        for change in (
            conductor.script_changed, conductor.step_changed, conductor.closing_changed,
        ):  # fmt: skip
            change.connect(self._show_state)
        conductor.unfinished_changed.connect(self._put_left_away)
        self._window.pages.shown.connect(self._show_state)
        self.page.settings.connect(lambda: self._window.go_by_key("settings"))
        self.page.afterwards.connect(lambda: self._window.go_by_key("afterwards"))
        self.page.participants_wanted.connect(lambda: self._window.go_by_key("participants"))
        self.page.identify.connect(self._on_identify)
        for key, act in (
            (HIDE_KEY, self._presenter.cover.toggle),
            (COMPACT_KEY, self._participants.page.open_compact),
        ):
            QShortcut(key, self.page, act).setAutoRepeat(False)

    @Slot()
    def _put_left_away(self) -> None:
        """The line about an interrupted meeting goes with what it is about."""
        if self.conductor.is_begun or script_store.load() is None:
            self._window.notices.remove(LEFT)

    @Slot()
    def _show_state(self) -> None:
        if self.conductor.is_begun:
            for key in (PUT_AWAY, LEFT):
                self._window.notices.remove(key)
        verdict, word = self._state()
        self._window.set_place_state(NAME, verdict, word)
        self._tell_elsewhere()

    def _state(self) -> tuple[Verdict | None, str]:
        conductor = self.conductor
        if conductor.closing.is_half:
            return Verdict.CAN_BE_BETTER, self.tr("half ended")
        run = conductor.run
        if run is None:
            return None, ""
        if run.is_paused:
            return Verdict.CAN_BE_BETTER, self.tr("paused")
        if run.is_finished:
            # Skipped is no failure and needs no word; jumped over is not passed.
            left = len(run.not_visited)
            return None, self.tr("%n steps not visited", "", left) if left else self.tr(
                "gone through"
            )
        words = self.tr("step {step} of {all}")
        return None, words.format(step=run.position + 1, all=len(run.steps))

    def _tell_elsewhere(self) -> None:
        """A line above the other pages: half an end leaves the room open to whoever comes."""
        conductor = self.conductor
        why = conductor.closing_offer
        self._note(HALF_ENDED, conductor.closing.is_half, _half_ended)
        self._note(CLOSING_OFFERED, why not in (None, Why.WE_ARE_OUT), _closing_offered)
        self._note(WE_ARE_OUT, why is Why.WE_ARE_OUT, _we_are_out)

    def _note(self, key: str, is_there: bool, words: Callable[[], str]) -> None:
        """Once for each time it becomes so: what was put away does not come back at every step."""
        is_there = is_there and self._window.pages.current != NAME
        if is_there and key not in self._told:
            self._window.notify(key, words)
            self._told.add(key)
        elif not is_there:
            self._window.notices.remove(key)
            self._told.discard(key)


def _half_ended() -> str:
    return QCoreApplication.translate(
        "ScriptPlace", "The meeting is only half ended: others can stay. Go to Script."
    )


def _closing_offered() -> str:
    return QCoreApplication.translate(
        "ScriptPlace", "It is time to end the meeting the right way. Go to Script."
    )


def _we_are_out() -> str:
    return QCoreApplication.translate(
        "ScriptPlace",
        "You are out of the meeting, and nobody can tell whether it has ended. Go to Script.",
    )


def _put_away() -> str:
    return QCoreApplication.translate(
        "ScriptPlace",
        "Another organisation was chosen, so the script that was running is put away. Go to Script "
        "to begin the new one.",
    )

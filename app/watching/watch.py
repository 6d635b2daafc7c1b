"""The one who watches: brings together a service, its list, who is expected, and the alerts."""

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.consultation import Consultation
from app.meetings.alerts.alerts import (
    find_alerts,
    still_acknowledged,
    without_acknowledged,
)
from app.meetings.alerts.lock_watch import LockWatch
from app.meetings.alerts.model import Alert, AlertKind
from app.meetings.alerts.settle import Settler
from app.meetings.alerts.view import View
from app.meetings.expected import Person
from app.meetings.identified import How, Identifications
from app.meetings.matching.model import Match
from app.meetings.matching.propose import forget as forget_names
from app.meetings.matching.propose import prepare, propose
from app.meetings.roster.changes import Change
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.events import Ended, EndReason, Lost, Present, RosterEvent
from app.meetings.roster.roster import Liveness, Roster
from app.services.service import CommandAnswer, Service, ServiceState, Stage
from app.watching.circumstances import Circumstances
from app.watching.progress import CommandBook, CommandProgress, Progress

LOOK_EVERY_MS = 1000
"""Milliseconds between looks at the clock while a meeting is watched."""

WATCHED = (Liveness.SYNCING, Liveness.LIVE, Liveness.LOST)


class Watch(QObject):
    """Everything about who is in one meeting. Names live here and end with the meeting.

    Attributes:
        is_ended_by_us: the user left or ended the meeting, so that its end is no news.

    Signals:
        list_changed: what happened to the list, a ``tuple[Change, ...]``, once for each turn of
            the event loop; empty if only proposals changed.
        alerts_changed: another set of alerts holds.
        state_changed: the connection to the service stands otherwise.
        command_changed: a ``CommandProgress`` that is other than before.
        identified_changed: somebody was identified, or is not any more.
        service_changed: another service is watched, or none.
    """

    list_changed = Signal(object)
    alerts_changed = Signal()
    state_changed = Signal()
    command_changed = Signal(object)
    identified_changed = Signal()
    service_changed = Signal()

    def __init__(
        self,
        consultation: Consultation,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """``clock`` gives Unix seconds."""
        super().__init__(parent)
        self._real = self._consultation = consultation
        self._clock = clock
        self._service: Service | None = None
        self._circumstances = Circumstances()
        self._news: list[Change] = []
        self._looked_at: float | None = None
        self._forget()
        # Whatever happens in one turn of the event loop is judged and shown once.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._judge)
        self._seconds = QTimer(self, interval=LOOK_EVERY_MS)
        self._seconds.timeout.connect(self._look)
        consultation.people_changed.connect(self._on_people)
        consultation.cleared.connect(self._on_cleared)

    @property
    def service(self) -> Service | None:
        """The service that is watched, or was last; None if none was."""
        return self._service

    @property
    def service_state(self) -> ServiceState:
        """How the connection stands."""
        return self._service.state if self._service else ServiceState()

    @property
    def commands(self) -> frozenset[CommandKind]:
        """What can be asked of the room now; nothing while the list is not live."""
        if self._service is None or self.roster.liveness is not Liveness.LIVE:
            return frozenset()
        return self._service.commands

    @property
    def pending(self) -> Mapping[Command, CommandProgress]:
        """The commands that are on their way or were just settled."""
        return self._book.entries

    @property
    def consultation(self) -> Consultation:
        """Whose people are expected: the real meeting's, or those of one to practise in."""
        return self._consultation

    @property
    def people(self) -> tuple[Person, ...]:
        """Who is expected."""
        return self._consultation.people

    @property
    def looked_at(self) -> float | None:
        """Unix seconds when the user last looked at the list; None if they did not yet."""
        return self._looked_at

    @property
    def circumstances(self) -> Circumstances:
        """What holds for the meeting besides the list."""
        return self._circumstances

    def set_circumstances(self, circumstances: Circumstances) -> None:
        """Take what holds now; alerts follow."""
        if circumstances != self._circumstances:
            self._circumstances = circumstances
            self._soon.start()

    def start(self, service: Service, consultation: Consultation | None = None) -> None:
        """Watch this service instead of the one before; nothing of that one is left.

        Whoever made the service keeps it, and may delete it after ``forget``.

        Args:
            service: that tells what happens.
            consultation: whose people are expected; None for the real one. Another one is for
                practising, so that made-up people never stand on the list of a real meeting.
        """
        self.forget()
        self._expect_of(consultation or self._real)
        self._service = service
        self._connect(service)
        self._looked_at = self._clock()
        self.service_changed.emit()
        self._seconds.start()
        service.start()

    def stop(self) -> None:
        """Leave the meeting. The list stays, as that of a meeting which is over."""
        if self._service is None:
            return
        self.is_ended_by_us = True
        self._seconds.stop()
        if self.roster.liveness in WATCHED:
            # Before the service says so: whatever it calls it, we ended it.
            self._on_events([Ended(self._clock(), EndReason.BY_US)])
        self._service.stop()
        self._soon.start()

    @Slot()
    def forget(self) -> None:
        """Leave the meeting, and forget everybody who was in it."""
        if self._service is None:
            return
        self.stop()
        self._disconnect(self._service)
        self._service = None
        self._expect_of(self._real)
        self._soon.stop()
        self._forget()
        forget_names()
        self.service_changed.emit()
        self.state_changed.emit()
        self.list_changed.emit(())
        self.alerts_changed.emit()

    def retry(self) -> None:
        """Try to reach the service again now; after the end, join anew."""
        if self._service is None:
            return
        if self._service.state.stage in (Stage.ENDED, Stage.REMOVED):
            self._service.stop()
            self._service.start()
        else:
            self._service.retry()

    def give_pin(self, pin: str) -> None:
        """Go on with this PIN; an empty one goes on as a guest."""
        if self._service is not None:
            self._service.give_pin(pin)

    def run(self, command: Command) -> None:
        """Ask the room for something, because a person pressed a button."""
        if self._service is None or command.kind not in self.commands:
            return
        entry = self._book.send(command, self.roster, self._clock())
        if entry is not None:
            if command.kind is CommandKind.ADMIT:
                self._after_lock.admitted(command.participant)
            self.command_changed.emit(entry)
            self._service.run(command)

    def confirm(self, participant_id: str, people_keys: tuple[int, ...], how: How) -> None:
        """Note that a person has identified who is behind a connection."""
        participant = self.roster.participants.get(participant_id)
        if participant is not None:
            self.identifications.confirm(participant, people_keys, how, self._clock())
            self._identified()

    def take_back(self, participant_id: str) -> None:
        """Note that somebody is not identified after all."""
        self.identifications.take_back(participant_id)
        self._identified()

    def acknowledge(self, alert: Alert) -> None:
        """Put an alert away that was seen."""
        self._acknowledged |= {alert.key}
        self._soon.start()

    def looked(self) -> None:
        """Note that the user has looked at the list just now."""
        self._looked_at = self._clock()
        self._soon.start()

    def _expect_of(self, consultation: Consultation) -> None:
        if consultation is not self._consultation:
            if self._consultation is not self._real:
                self._consultation.people_changed.disconnect(self._on_people)
            if consultation is not self._real:
                consultation.people_changed.connect(self._on_people)
            self._consultation = consultation

    @Slot()
    def _on_cleared(self) -> None:
        """The next consultation begins: nothing of the meeting is left. Practising goes on."""
        if self._consultation is self._real:
            self.forget()

    def _connect(self, service: Service) -> None:
        service.events.connect(self._on_events)
        service.state_changed.connect(self._on_state)
        service.answered.connect(self._on_answer)

    def _disconnect(self, service: Service) -> None:
        service.events.disconnect(self._on_events)
        service.state_changed.disconnect(self._on_state)
        service.answered.disconnect(self._on_answer)

    def _forget(self) -> None:
        self.roster = Roster()
        self.identifications = Identifications()
        self.matches: dict[str, Match] = {}
        self.alerts: tuple[Alert, ...] = ()
        self._settler = Settler(self._circumstances.timing)
        self._after_lock = LockWatch()
        self._book = CommandBook()
        self._acknowledged: frozenset[tuple[AlertKind, tuple[str, ...]]] = frozenset()
        self._looked_at = None
        self.is_ended_by_us = False
        self._news.clear()

    @Slot(object)
    def _on_events(self, events: list[RosterEvent]) -> None:
        try:
            self._take(events)
            # A long list comes in pieces: its names are read with them, and not all at its end.
            prepare(self.people, [one.participant for one in events if isinstance(one, Present)])
        except Exception:
            # Whatever is wrong with us: what was not taken in must not pass for a live list.
            self._news += self.roster.apply(Lost(self._clock()))
            self._soon.start()
            raise
        self._note_look()
        if self.roster.liveness is Liveness.LIVE:
            self.is_ended_by_us = False
        if self._news:
            self._soon.start()

    def _take(self, events: list[RosterEvent]) -> None:
        for event in events:
            for change in self.roster.apply(event):
                self._news.append(change)
                self.identifications.note(change)
                self._after_lock.note(change, self.roster)

    def _note_look(self) -> None:
        looked = self._service.looked_at if self._service else None
        if looked is not None and looked > (self._looked_at or 0.0):
            # Whoever keeps the list by hand has looked at it to do so.
            self._looked_at = looked
            self._soon.start()

    @Slot(object)
    def _on_state(self) -> None:
        self.state_changed.emit()
        self._soon.start()

    @Slot(object)
    def _on_answer(self, answer: CommandAnswer) -> None:
        self._tell_commands(self._book.answered(answer, self.roster, self._clock()))

    @Slot()
    def _on_people(self) -> None:
        if self._service is not None:
            self._soon.start()

    @Slot()
    def _judge(self) -> None:
        news, self._news = tuple(self._news), []
        try:
            self.matches = propose(self.people, self.roster.participants.values())
        finally:
            # Without a proposal everybody is unknown, which is true; a list that stands still is
            # not.
            self._tell_commands(self._book.look(self.roster, self._clock()))
            self.list_changed.emit(news)
            self._find_alerts()

    @Slot()
    def _look(self) -> None:
        self._tell_commands(self._book.look(self.roster, self._clock()))
        self._find_alerts()

    def _identified(self) -> None:
        self.identified_changed.emit()
        self._soon.start()

    def _find_alerts(self) -> None:
        now = self._clock()
        self.roster.pass_time(now)
        is_watched = self._service is not None and not self.is_ended_by_us
        found = self._settler.settle(find_alerts(self._view(now)), now) if is_watched else ()
        # What was put away comes again when its cause comes again, and not before.
        self._acknowledged = still_acknowledged(self._acknowledged, found)
        shown = without_acknowledged(found, self._acknowledged)
        if shown != self.alerts:
            self.alerts = shown
            self.alerts_changed.emit()

    def _view(self, now: float) -> View:
        facts = self._circumstances
        return View(
            roster=self.roster,
            people=self.people,
            matches=self.matches,
            identifications=self.identifications,
            guideline=facts.guideline,
            service=facts.service,
            limit=facts.limit,
            starts_at=facts.starts_at,
            now=now,
            looked_at=self._looked_at,
            acknowledged=frozenset(),
            commands=self.commands,
            patient_allowed=facts.patient_allowed,
            timing=facts.timing,
            after_lock=self._after_lock.came,
            audience=facts.audience,
            stopped_by_user=self.is_ended_by_us,
        )

    def _tell_commands(self, changed: list[CommandProgress]) -> None:
        for entry in changed:
            if entry.command.kind is CommandKind.END and entry.progress is Progress.DONE:
                self.is_ended_by_us = True
            self.command_changed.emit(entry)

"""From the first question to the end: how one room is watched.

The stream tells who is there; the token is renewed beside it. When either fails the list is said
to be lost, with the moment when it was last known to be true, and everything begins again.
"""

import logging

from PySide6.QtCore import QObject, Signal

from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.events import EndReason, RosterEvent, SnapshotEnds
from app.meetings.roster.participant import Standing
from app.services.pexip.answers import Granted, Refused
from app.services.pexip.errors import Next, parting
from app.services.pexip.parts import Parts
from app.services.pexip.pins import Pins
from app.services.pexip.reading import Read, Wishes
from app.services.pexip.retry import HELPED_BY_NETWORK, NOT_THE_ROOMS_WORD, SETTLED, shown, wait
from app.services.service import Answer, CommandAnswer, ServiceState, Stage

logger = logging.getLogger(__name__)


class Session(QObject):
    """Watches one room until it is told to leave.

    Signals:
        events: a ``list`` of roster events, never empty.
        stood: the ``ServiceState`` is another.
        answered: a ``CommandAnswer``.
        over: it is ended for us; there is nothing left to give back.
    """

    events = Signal(object)
    stood = Signal(object)
    answered = Signal(object)
    over = Signal()

    def __init__(self, parts: Parts, pin: str, parent: QObject) -> None:
        super().__init__(parent)
        parts.setParent(self)
        self._parts = parts
        self._line = parts.line
        self._telling = parts.telling
        self._stage = self._shown = Stage.OFF
        self._since = 0.0
        self._pins = Pins(pin)
        self._attempt = 0
        self._is_ending = False
        self._is_leaving = False
        self._connect()

    def start(self) -> None:
        """Begin."""
        self._parts.pulse.start()
        self._stand(Stage.CONNECTING)
        self._join()

    def give_pin(self, pin: str) -> None:
        """Go on with this PIN, or as a guest."""
        if not self._is_leaving and self._pins.give(pin, self._stage):
            self._stand(Stage.CONNECTING)
            self._join()

    def retry(self) -> None:
        """Try again now, because a person asked for it."""
        under_way = self._parts.joiner.is_busy or self._parts.listener.is_open
        if self._stage not in SETTLED and not under_way:
            self._again()

    def run(self, command: Command) -> None:
        """Ask for something to be done."""
        self._parts.commander.run(command, holds=self._parts.refresher.is_busy)

    def leave(self) -> None:
        """Give the place back."""
        if self._is_leaving:
            return
        self._is_leaving = True
        self._parts.be_silent()
        self._telling.end(EndReason.BY_US)
        self._parts.leaving.begin()

    def end(self) -> None:
        """End everything at once."""
        self._is_leaving = True
        self._parts.end()

    def _connect(self) -> None:
        parts = self._parts
        parts.joiner.answered.connect(self._joined)
        parts.refresher.renewed.connect(self._renewed)
        parts.refresher.expired.connect(self._expired)
        parts.refresher.settled.connect(self._settled)
        parts.listener.heard.connect(self._heard)
        parts.listener.ended.connect(self._stream_ended)
        parts.checker.settled.connect(self._checked)
        parts.checker.failed.connect(self._check_failed)
        parts.checker.heard.connect(self._heard_beside)
        parts.telling.events.connect(self.events)
        parts.commander.answered.connect(self._command_answered)
        parts.commander.token_is_dead.connect(parts.refresher.now)
        parts.watchdog.is_dead.connect(self._stream_is_dead)
        parts.watchdog.is_expired.connect(self._expired)
        parts.retry.timeout.connect(self._again)
        parts.leaving.over.connect(self.over)
        parts.network.changed.connect(self._network_changed)

    # --- coming in --------------------------------------------------------------------------------

    def _join(self) -> None:
        self._parts.retry.stop()
        if self._pins.is_none_of_theirs:
            self._refused(Refused(Stage.WRONG_PIN))
            return
        self._parts.joiner.ask(self._pins.value)

    def _joined(self, outcome: Granted | Refused) -> None:
        if isinstance(outcome, Refused):
            if self._is_leaving:
                self.over.emit()
            else:
                self._refused(outcome)
            return
        self._take(outcome)
        if self._is_leaving:
            self._parts.leaving.release()
            return
        self._line.waits = outcome.waits is True
        self._parts.refresher.begin(outcome.life)
        self._parts.listener.open()
        if self._line.waits:
            self._stand(Stage.WAITING_FOR_HOST)

    def _take(self, granted: Granted) -> None:
        line = self._line
        line.token = granted.token
        line.own = granted.own
        line.is_host = granted.is_host is True
        line.came_at = line.clock.steady()
        if granted.own:
            self._parts.listener.reading.ours.add(granted.own)

    def _refused(self, refused: Refused) -> None:
        """Not in: show why, and try again where that can help."""
        self._parts.forget_token()
        self._try_later(self._pins.judged(refused))

    def _try_later(self, refused: Refused) -> None:
        line = self._line
        seconds = wait(refused, self._attempt, self._telling.was_live, line.timing, line.chance)
        stage = shown(refused, self._telling.was_live)
        if seconds is None:
            self._parts.forget_token()
            self._stand(stage, detail=refused.detail)
            return
        self._attempt += 1
        self._parts.retry.start(round(seconds * 1000))
        self._stand(stage, line.clock.wall() + seconds, refused.detail)

    def _again(self) -> None:
        self._parts.retry.stop()
        self._stand(self._stage)
        if self._line.token:
            self._parts.listener.open()
        else:
            self._join()

    # --- the stream -------------------------------------------------------------------------------

    def _heard(self, read: Read) -> None:
        if self._parts.listener.reading.is_too_many:
            self._too_many()
        elif self._line.waits:
            self._look_at_our_place()
        else:
            self._tell(read.events)
        self._obey(read.wishes)
        self._parts.checker.look()

    def _tell(self, events: list[RosterEvent]) -> None:
        if not events:
            return
        self._telling.tell(events)
        if not self._parts.listener.reading.is_synced:
            self._is_named_anew()
        elif any(isinstance(event, SnapshotEnds) for event in events):
            self._parts.checker.note()
            self._is_live()
        self._look_at_our_place()

    def _is_live(self) -> None:
        self._telling.live()
        self._stand(Stage.LIVE)

    def _is_named_anew(self) -> None:
        """Until everybody is named the list does not say who is there now."""
        if self._stage is Stage.LIVE:
            self._stand(Stage.CONNECTING)

    def _too_many(self) -> None:
        """A part of the list would look like all of it: rather none, and a look later."""
        logger.info("more people in the room than can be shown")
        self._lose()
        self._parts.listener.close()
        seconds = self._line.timing.slow
        self._parts.retry.start(round(seconds * 1000))
        self._stand(Stage.LOST, self._line.clock.wall() + seconds)

    def _look_at_our_place(self) -> None:
        """Who waits in the lobby is not shown the list, or not all of it: then it is not live."""
        reading = self._parts.listener.reading
        standing = reading.standing_of(self._line.own)
        if self._line.waits and (standing is Standing.IN_ROOM or self._is_shown_the_room()):
            self._let_in()
        elif self._line.waits:
            is_locked = reading.room.is_locked is True and reading.room.is_started is True
            self._stand(Stage.LOCKED if is_locked else Stage.WAITING_FOR_HOST)
        elif standing is Standing.LOBBY:
            self._put_back()

    def _is_shown_the_room(self) -> bool:
        """Who was not told their own id is in when everybody is named, and others in the room."""
        reading = self._parts.listener.reading
        if self._line.own or not reading.is_synced:
            return False
        return any(one.standing is Standing.IN_ROOM for one in reading.known.values())

    def _let_in(self) -> None:
        self._line.waits = False
        self._line.came_at = self._line.clock.steady()
        self._stand(Stage.CONNECTING)
        # From the start, so that the list begins with everybody.
        self._parts.listener.open()

    def _put_back(self) -> None:
        self._line.waits = True
        self._lose()
        self._stand(Stage.WAITING_FOR_HOST)

    def _obey(self, wishes: Wishes) -> None:
        if wishes.disconnected is not None:
            self._put_out(wishes.disconnected)
        elif wishes.referred:
            # Another room is not the one that we were asked to watch.
            self._line.post("release_token", self._ignored, b"{}")
            self._finish(Stage.REMOVED, "")
        elif wishes.refresh:
            self._parts.refresher.now()

    def _put_out(self, reason: str) -> None:
        meaning = parting(reason)
        if self._is_ending or meaning.next is Next.NOTHING:
            self._finish(Stage.ENDED if self._is_ending else meaning.stage, reason)
            return
        self._lose()
        is_dead = meaning.stage is Stage.LOST
        self._refused(Refused(meaning.stage, meaning.next, None, reason, is_dead))

    def _finish(self, stage: Stage, detail: str) -> None:
        self._stage = stage
        self._parts.be_silent()
        self._parts.forget_token()
        is_over = stage is Stage.ENDED
        self._telling.end(EndReason.MEETING_OVER if is_over else EndReason.PUT_OUT)
        self._stand(stage, detail=detail)

    def _stream_ended(self, refused: Refused) -> None:
        if self._is_ending:
            self._finish(Stage.ENDED, "")
            return
        is_of_the_room = refused.is_dead_token or refused.stage not in NOT_THE_ROOMS_WORD
        if self._parts.checker.is_busy and not is_of_the_room:
            # Some servers may end the first stream when there is a second one.
            self._parts.checker.hurry()
            return
        self._lose()
        if is_of_the_room:
            # What the room thinks of us now, only a new question for a token tells.
            self._parts.forget_token()
            refused = Refused(Stage.LOST, Next.SOON, None, refused.detail, is_dead_token=True)
        self._try_later(refused)

    def _lose(self) -> None:
        """The list is not live: from when it was last known to be true."""
        self._parts.checker.stop()
        if self._telling.lived > self._line.timing.steady:
            self._attempt = 0
        self._telling.lose(self._parts.listener.heard_at)

    # --- the token --------------------------------------------------------------------------------

    def _renewed(self, granted: Granted) -> None:
        if self._is_leaving:
            return
        if granted.is_host is not None and granted.is_host != self._line.is_host:
            self._line.is_host = granted.is_host
            self._stand(self._stage)
        if self._line.waits and granted.waits is False:
            self._let_in()

    def _expired(self) -> None:
        if self._is_leaving:
            self.over.emit()
            return
        self._lose()
        self._refused(Refused(Stage.LOST, Next.SOON, is_dead_token=True))

    def _settled(self) -> None:
        if self._is_leaving:
            self._parts.leaving.release()
        else:
            self._parts.commander.go_on()

    def _ignored(self, _reply: object) -> None:
        """Whatever it says, we are gone."""

    # --- is it still true? ------------------------------------------------------------------------

    def _stream_is_dead(self) -> None:
        self._check_failed(Refused(Stage.LOST, Next.SOON))

    def _check_failed(self, refused: Refused) -> None:
        self._parts.checker.stop()
        self._parts.listener.close()
        self._stream_ended(refused)

    def _checked(self, events: list[RosterEvent]) -> None:
        if not self._line.waits:
            self._tell(events)

    def _heard_beside(self, read: Read) -> None:
        """What the second stream says of us holds as well."""
        if self._parts.checker.is_too_many:
            self._too_many()
        else:
            self._obey(read.wishes)

    def _network_changed(self) -> None:
        if self._is_leaving or self._parts.joiner.is_busy:
            return
        if self._parts.retry.isActive() or self._stage in HELPED_BY_NETWORK:
            self._again()
        else:
            self._parts.watchdog.look_again()

    # --- commands and state -----------------------------------------------------------------------

    def _command_answered(self, answer: CommandAnswer) -> None:
        if answer.command.kind is CommandKind.END:
            if self._stage is Stage.ENDED:
                # The end came before the answer.
                answer = CommandAnswer(answer.command, Answer.ACCEPTED)
            self._is_ending = answer.answer is Answer.ACCEPTED
        self.answered.emit(answer)

    def _stand(self, stage: Stage, retry_at: float | None = None, detail: str = "") -> None:
        if stage is not self._shown:
            self._since = self._line.clock.wall()
        self._stage = self._shown = stage
        self.stood.emit(ServiceState(stage, self._since, retry_at, self._line.is_host, detail))

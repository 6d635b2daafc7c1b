"""From the first question to the end: how one room is watched.

The stream tells who is there; the token is renewed beside it. When either fails the list is said
to be lost, with the moment when it was last known to be true, and everything begins again.
"""

import logging

from PySide6.QtCore import QObject, Signal

from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.events import Ended, Lost, RosterEvent, SnapshotEnds
from app.meetings.roster.participant import Standing
from app.services.pexip.answers import Granted, Refused
from app.services.pexip.checking import Check
from app.services.pexip.errors import Next, parting
from app.services.pexip.joining import NO_PIN
from app.services.pexip.parts import Parts
from app.services.pexip.paths import is_pin
from app.services.pexip.reading import Read, Wishes
from app.services.pexip.retry import HELPED_BY_NETWORK, NOT_THE_ROOMS_WORD, SETTLED, shown, wait
from app.services.service import Answer, CommandAnswer, ServiceState, Stage

logger = logging.getLogger(__name__)

MOST_PINS = 3
"""Wrong PINs before nothing more is sent: as many as the vendor allows (docs.pexip.com, "About
PINs, hosts and guests")."""

ASKS_PIN = frozenset({Stage.PIN_NEEDED, Stage.HOST_PIN_OR_GUEST, Stage.WRONG_PIN})


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
        self._stage = self._shown = Stage.OFF
        self._since = 0.0
        self._pin = pin
        self._wrong_pins = 0
        self._attempt = 0
        self._live_at: float | None = None
        self._was_live = False
        self._is_told = False
        self._waits = False
        self._is_ending = False
        self._is_leaving = False
        self._check: Check | None = None
        self._connect()

    def start(self) -> None:
        """Begin."""
        self._parts.pulse.start()
        self._stand(Stage.CONNECTING)
        self._join()

    def give_pin(self, pin: str) -> None:
        """Go on with this PIN, or as a guest."""
        if self._is_leaving or self._stage not in ASKS_PIN:
            return
        if not pin and self._stage is Stage.PIN_NEEDED:
            return
        self._pin = pin or NO_PIN
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
        """Give the place back. Crashing instead, we leave the list when the token's life ends."""
        if self._is_leaving:
            return
        self._is_leaving = True
        self._parts.be_silent()
        self._tell_end()
        self._parts.leave.start(round(self._line.timing.release * 1000))
        self._release()

    def end(self) -> None:
        """End everything at once."""
        self._is_leaving = True
        self._parts.end()

    def _connect(self) -> None:
        parts = self._parts
        parts.joiner.answered.connect(self._joined)
        parts.refresher.renewed.connect(self._renewed)
        parts.refresher.expired.connect(self._expired)
        parts.refresher.failed.connect(self._look_again)
        parts.refresher.settled.connect(self._settled)
        parts.listener.heard.connect(self._heard)
        parts.listener.ended.connect(self._stream_ended)
        parts.check.timeout.connect(self._stream_is_dead)
        parts.commander.answered.connect(self._command_answered)
        parts.commander.token_is_dead.connect(parts.refresher.now)
        parts.pulse.ticked.connect(self._tick)
        parts.pulse.slept.connect(self._slept)
        parts.retry.timeout.connect(self._again)
        parts.leave.timeout.connect(self.over)
        parts.network.changed.connect(self._network_changed)

    # --- coming in --------------------------------------------------------------------------------

    def _join(self) -> None:
        self._parts.retry.stop()
        if self._pin and not is_pin(self._pin):
            self._refused(Refused(Stage.WRONG_PIN))
            return
        self._parts.joiner.ask(self._pin)

    def _joined(self, outcome: Granted | Refused) -> None:
        if isinstance(outcome, Refused):
            if self._is_leaving:
                self.over.emit()
            else:
                self._refused(outcome)
            return
        self._take(outcome)
        if self._is_leaving:
            self._release()
            return
        self._waits = outcome.waits is True
        self._parts.refresher.begin(outcome.life)
        self._parts.listener.open()
        if self._waits:
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
        if refused.stage is Stage.WRONG_PIN:
            self._wrong_pins += 1
            if self._wrong_pins >= MOST_PINS:
                refused = Refused(Stage.TOO_MANY_PINS, detail=refused.detail)
        self._parts.forget_token()
        self._try_later(refused)

    def _try_later(self, refused: Refused) -> None:
        line = self._line
        seconds = wait(refused, self._attempt, self._was_live, line.timing, line.chance)
        stage = shown(refused, self._was_live)
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
        if self._waits:
            self._look_at_our_place()
        elif events := self._compared(read.events):
            self._is_told = True
            self.events.emit(events)
            if any(isinstance(event, SnapshotEnds) for event in events):
                self._is_live()
            self._look_at_our_place()
        self._obey(read.wishes)

    def _compared(self, events: list[RosterEvent]) -> list[RosterEvent]:
        """Return what is to be told of this, and nothing while a check is not settled."""
        reading = self._parts.listener.reading
        if self._check is None:
            return events
        self._check.hold(events)
        if not reading.is_synced:
            return []
        check, self._check = self._check, None
        self._parts.check.stop()
        return check.settled(reading.known)

    def _is_live(self) -> None:
        if self._live_at is None:
            self._live_at = self._line.clock.steady()
        self._was_live = True
        self._stand(Stage.LIVE)

    def _look_at_our_place(self) -> None:
        """Who waits in the lobby is not shown the list, or not all of it: then it is not live."""
        reading = self._parts.listener.reading
        standing = reading.standing_of(self._line.own)
        if self._waits and standing is Standing.IN_ROOM:
            self._let_in()
        elif self._waits:
            is_locked = reading.room.is_locked is True and reading.room.is_started is True
            self._stand(Stage.LOCKED if is_locked else Stage.WAITING_FOR_HOST)
        elif standing is Standing.LOBBY:
            self._put_back()

    def _let_in(self) -> None:
        self._waits = False
        self._line.came_at = self._line.clock.steady()
        self._stand(Stage.CONNECTING)
        # From the start, so that the list begins with everybody.
        self._parts.listener.open()

    def _put_back(self) -> None:
        self._waits = True
        self._lose()
        self._stand(Stage.WAITING_FOR_HOST)

    def _obey(self, wishes: Wishes) -> None:
        if wishes.disconnected is not None:
            self._put_out(wishes.disconnected)
        elif wishes.referred:
            # Another room is not the one that we were asked to watch.
            self._line.post("release_token", self._ignored, b"{}")
            self._finish(Stage.REMOVED, "refer")
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
        self._tell_end()
        self._stand(stage, detail=detail)

    def _stream_ended(self, refused: Refused) -> None:
        if self._is_ending:
            self._finish(Stage.ENDED, "")
            return
        self._lose()
        if refused.is_dead_token or refused.stage not in NOT_THE_ROOMS_WORD:
            # What the room thinks of us now, only a new question for a token tells.
            self._parts.forget_token()
            refused = Refused(Stage.LOST, Next.SOON, None, refused.detail, is_dead_token=True)
        self._try_later(refused)

    def _lose(self) -> None:
        """The list is not live: from when it was last known to be true."""
        self._check = None
        self._parts.check.stop()
        line, listener = self._line, self._parts.listener
        if self._live_at is not None and line.clock.steady() - self._live_at > line.timing.steady:
            self._attempt = 0
        self._live_at = None
        if self._is_told:
            self._is_told = False
            self.events.emit([Lost(listener.heard_at or line.clock.wall())])

    def _tell_end(self) -> None:
        if self._is_told or self._was_live:
            self._is_told = self._was_live = False
            over: list[RosterEvent] = [Ended(self._line.clock.wall())]
            self.events.emit(over)

    # --- the token --------------------------------------------------------------------------------

    def _renewed(self, granted: Granted) -> None:
        if self._is_leaving:
            return
        if granted.is_host is not None and granted.is_host != self._line.is_host:
            self._line.is_host = granted.is_host
            self._stand(self._stage)
        if self._waits and granted.waits is False:
            self._let_in()

    def _expired(self) -> None:
        if self._is_leaving:
            self.over.emit()
            return
        self._lose()
        self._refused(Refused(Stage.LOST, Next.SOON, None, "token", is_dead_token=True))

    def _settled(self) -> None:
        if self._is_leaving:
            self._release()
        else:
            self._parts.commander.go_on()

    def _release(self) -> None:
        """Give the place back as soon as it is certain by which token."""
        if self._parts.joiner.is_busy or self._parts.refresher.is_busy:
            return
        self._parts.refresher.stop()
        if self._line.token:
            self._line.post("release_token", self._released, b"{}")
            self._line.token = ""
        else:
            self.over.emit()

    def _ignored(self, _reply: object) -> None:
        """Whatever it says, we are gone."""

    def _released(self, _reply: object) -> None:
        self.over.emit()

    # --- is it still true? ------------------------------------------------------------------------

    def _tick(self) -> None:
        listener = self._parts.listener
        if not listener.is_open:
            return
        if listener.reading.is_synced:
            if listener.silence > self._line.timing.silence:
                self._look_again()
        elif listener.silence > self._line.timing.sync and not self._waits:
            self._stream_is_dead()

    def _look_again(self) -> None:
        """Have everybody named once more, and see whether the list was true."""
        listener = self._parts.listener
        if self._live_at is None or self._check is not None or not listener.is_open:
            return
        self._check = Check(listener.reading.known, listener.heard_at)
        self._parts.check.start(round(self._line.timing.probe * 1000))
        listener.open()

    def _stream_is_dead(self) -> None:
        self._parts.listener.close()
        self._stream_ended(Refused(Stage.LOST, Next.SOON, None, "silence"))

    def _slept(self, uncounted: float) -> None:
        if not self._line.token:
            return
        if self._parts.refresher.left - uncounted <= 0:
            self._expired()
        else:
            self._parts.refresher.now()
            self._look_again()

    def _network_changed(self) -> None:
        if self._is_leaving or self._parts.joiner.is_busy:
            return
        if self._parts.retry.isActive() or self._stage in HELPED_BY_NETWORK:
            self._again()
        elif self._live_at is not None:
            self._look_again()

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

"""Watches one call on one connection to the proxy, until it is lost or over.

The lists are asked in rounds, and the events tell at once what the next round would tell later. A
server whose events are refused is watched by its lists alone.
"""

import random
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QSslConfiguration

from app.meetings.roster.commands import Command
from app.meetings.roster.events import RosterEvent
from app.services.cisco.asking_for import change_for
from app.services.cisco.calls import Call, room_after, room_of
from app.services.cisco.gathering import Gathering
from app.services.cisco.looking import Looking
from app.services.cisco.messages import CALLS, INFO, ROSTER, Message, subscribe
from app.services.cisco.rest import Done, Fault, Rest
from app.services.cisco.socket import EventsSocket
from app.services.cisco.timing import Timing
from app.services.cisco.xml_reading import Node
from app.services.questions import Trouble

_NO_EVENTS = frozenset({403, 404, 405, 501})
"""Answers to the question for a key after which it is not asked again."""


class Session(QObject):
    """One call, watched.

    Signals:
        events: roster events, never an empty list; the first is a whole snapshot.
        lost: a ``Fault``; nothing comes any more.
        ended: the call is over.

    Attributes:
        heard_at: Unix seconds when the server was last heard; where a gap begins.
        is_shown: whether the first snapshot was told.
        call: id of the call.
        has_events: whether the server's events are heard beside its lists.
    """

    events = Signal(object)
    lost = Signal(object)
    ended = Signal()

    def __init__(
        self,
        rest: Rest,
        call: Call,
        where: tuple[str, str],
        timing: Timing,
        tls: QSslConfiguration | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``where`` is the proxy's origin and the path at which the interface begins."""
        super().__init__(parent)
        self.heard_at = time.time()
        self.is_shown = False
        self.has_events = False
        self.call = call.id
        self._rest, self._where = rest, where
        self._timing, self._tls = timing, tls
        self._people = Gathering()
        self._looking = Looking(rest, self._people, self._tell)
        self._socket: EventsSocket | None = None
        self._tries = 0
        self._is_over = False
        self._is_asking = False
        self._is_listed = False
        self._is_wanted = False
        self._next = self._timer(self._round)
        self._patience = self._timer(self._show)
        self._again = self._timer(self._ask_token)

    def start(self) -> None:
        """Begin."""
        self._ask_token()
        self._round()

    def stop(self) -> None:
        """Stop without a word."""
        self._is_over = True
        for timer in (self._next, self._patience, self._again):
            timer.stop()
        self._drop_socket()

    def run(self, command: Command, done: Done) -> bool:
        """Ask for a change; whether there is a request for it at all."""
        change = change_for(command, self.call, self._people.get(command.participant))
        if change is None:
            return False

        def answered(fault: Fault | None) -> None:
            done(fault)
            if not self._is_over:
                self._looking.look_first(command.participant)
                self._round()

        self._rest.change(change.method, change.path, change.words, answered)
        return True

    def _timer(self, reached: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(reached)
        return timer

    # --- the lists ---

    @Slot()
    def _round(self) -> None:
        if self._is_over or self._is_asking:
            self._is_wanted = True
            return
        if self.is_shown and time.time() - self.heard_at > self._timing.nap:
            self._give_up(Fault(trouble=Trouble.TIMED_OUT))
            return
        self._is_asking, self._is_wanted = True, False
        self._next.stop()
        self._rest.get(f"calls/{self.call}", self._take_call)

    def _take_call(self, found: Node | Fault) -> None:
        if self._is_over:
            return
        if isinstance(found, Fault):
            self._give_up(found)
            return
        self.heard_at = time.time()
        self._people.room = room_of(found)
        asked = self._people.ask()
        self._rest.get_all(
            f"calls/{self.call}/participants", lambda listed: self._take_list(listed, asked)
        )

    def _take_list(self, found: list[Node] | Fault, asked: int) -> None:
        if self._is_over:
            return
        if isinstance(found, Fault):
            self._give_up(found)
            return
        self.heard_at = time.time()
        self._people.take_list(found, asked)
        self._is_asking, is_first, self._is_listed = False, not self._is_listed, True
        if is_first:
            self._patience.start(round(self._timing.first_looks * 1000))
        pause = self._timing.round_beside if self.has_events else self._timing.round_alone
        pause = 0.0 if self._is_wanted else pause
        self._next.start(round(pause * 1000))
        self._looking.look()
        self._tell()

    def _tell(self) -> None:
        if self._is_over:
            return
        if self._people.is_too_many:
            self._give_up(Fault(is_too_many=True))
            return
        if self.is_shown:
            self._emit(self._people.changes(time.time()))
        elif self._is_listed and (self._looking.is_done or self._people.is_looked_at):
            self._show()

    @Slot()
    def _show(self) -> None:
        """Tell the first list, also if some connections were not looked at in time."""
        if not self._is_over and not self.is_shown:
            self.is_shown = True
            self._patience.stop()
            self._emit(self._people.snapshot(time.time()))

    def _emit(self, events: list[RosterEvent]) -> None:
        if events:
            self.events.emit(events)

    def _give_up(self, fault: Fault) -> None:
        self.stop()
        if fault.code == 404 and self.is_shown:
            self.ended.emit()
        else:
            self.lost.emit(fault)

    # --- the events ---

    @Slot()
    def _ask_token(self) -> None:
        if not self._is_over:
            self._rest.token(self._take_token)

    def _take_token(self, token: str | Fault) -> None:
        if self._is_over:
            return
        if isinstance(token, str):
            self._socket = EventsSocket(self._timing, self._tls, self)
            self._socket.opened.connect(self._subscribe)
            self._socket.heard.connect(self._hear)
            self._socket.closed.connect(self._on_closed)
            self._socket.open(*self._where, token)
        elif token.code == 401:
            self._give_up(token)
        elif token.code not in _NO_EVENTS:
            self._try_again()

    @Slot()
    def _subscribe(self) -> None:
        if self._socket is not None:
            self._socket.send(subscribe(self._socket.next_number(), self.call))

    @Slot(object)
    def _hear(self, message: Message) -> None:
        self.heard_at = time.time()
        if message.acknowledges is not None:
            self._take_answer(message)
        elif message.kind == "rosterUpdate" and message.index == ROSTER:
            self._people.take_updates(message.updates)
            self._looking.look()
        elif message.kind == "callInfoUpdate" and message.index == INFO:
            for update in message.updates[:1]:
                self._people.room = room_after(self._people.room, update)
        elif message.kind == "callListUpdate" and message.index == CALLS:
            self._look_for_end(message)
        elif message.kind == "subscriptionUpdate":
            self._look_for_deactivation(message)
        self._tell()

    def _take_answer(self, message: Message) -> None:
        if message.is_good:
            self.has_events, self._tries = True, 0
        else:
            self._on_closed()

    def _look_for_end(self, message: Message) -> None:
        removed = [one for one in message.updates if one.get("updateType") == "remove"]
        if any(one.get("call") == self.call for one in removed):
            self._round()

    def _look_for_deactivation(self, message: Message) -> None:
        if any(one.get("state") == "deactivated" for one in message.updates):
            self._on_closed()

    @Slot()
    def _on_closed(self) -> None:
        """Without the events, the lists say at once whether the server is there at all."""
        self._drop_socket()
        self._try_again()
        self._round()

    def _try_again(self) -> None:
        pause = self._timing.backoff(self._tries, random.random())
        self._tries += 1
        self._again.start(round(pause * 1000))

    def _drop_socket(self) -> None:
        self.has_events = False
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.drop()
            self._people.forget_told()

"""A meeting on Cisco Meeting Server, as the rest of the program sees it."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtNetwork import QSslConfiguration

from app.guidelines.watch_policy import Address
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.events import Ended, EndReason, Lost, RosterEvent
from app.secrets import Credentials, Found, Keeping, Secrets
from app.services.cisco.asking_for import POSSIBLE
from app.services.cisco.calls import Call
from app.services.cisco.finding import Finding, NotFound
from app.services.cisco.rest import Fault, Rest
from app.services.cisco.session import Session
from app.services.cisco.stages import FINAL, stage_of, stage_without, words_of
from app.services.cisco.timing import Timing
from app.services.http import NotAllowedError, Site
from app.services.questions import origin
from app.services.service import Answer, CommandAnswer, Service, ServiceState, Stage

_OURS = frozenset({Stage.NOT_A_SERVER})
"""Final before anything was seen of the meeting; later it is a fault that may pass."""


@dataclass(frozen=True, slots=True)
class Wiring:
    """How the server is reached.

    Args:
        timing: how long things may take.
        tls: what to trust; None for what the system trusts.
        is_practice: a stand-in on this computer, without TLS; for tests.
    """

    timing: Timing = field(default_factory=Timing)
    tls: QSslConfiguration | None = None
    is_practice: bool = False


USUAL = Wiring()


class CiscoService(Service):
    """Watches one call through the region's proxy. Nobody sees it: no entry joins the meeting.

    Args:
        address: of the proxy, out of the organisation's policy.
        alias: number, address, id or whole name of the meeting, out of the invitation.
        allowed_hosts: servers that may be reached (``app.meetings.allowed.allowed_hosts``).
        secrets: where the proxy's credentials are.
        wiring: how it is reached.
    """

    def __init__(
        self,
        address: Address,
        alias: str,
        allowed_hosts: frozenset[str],
        secrets: Secrets,
        parent: QObject | None = None,
        wiring: Wiring = USUAL,
    ) -> None:
        super().__init__(parent)
        self._address, self._alias, self._allowed = address, alias, allowed_hosts
        self._secrets, self._timing, self._tls = secrets, wiring.timing, wiring.tls
        self._is_practice = wiring.is_practice
        self._state = ServiceState()
        self._site: Site | None = None
        self._session: Session | None = None
        self._credentials: Credentials | None = None
        self._watched = ""
        self._tries = 0
        self._attempt = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._connect)

    @property
    def name(self) -> str:
        """Under which the credentials are kept."""
        return self._address.login

    @property
    def room_key(self) -> int:
        return hash((self._address.host.casefold(), self._alias.casefold()))

    @property
    def state(self) -> ServiceState:
        return self._state

    @property
    def commands(self) -> frozenset[CommandKind]:
        return POSSIBLE if self._state.stage is Stage.LIVE else frozenset()

    def start(self) -> None:
        if self._state.stage not in (Stage.OFF, Stage.ENDED):
            return
        self._watched = ""
        self._look_for_credentials()

    def give_credentials(
        self, credentials: Credentials, in_keyring: bool, kept: Callable[[Keeping], None]
    ) -> None:
        """Go on with these, and tell ``kept`` where they are now.

        Raises:
            ValueError: no server could take them.
        """
        self._secrets.remember(self.name, credentials, in_keyring, kept)
        self._credentials = credentials
        self._connect()

    def retry(self) -> None:
        if self._state.stage in (Stage.OFF, Stage.LIVE, Stage.CONNECTING, Stage.ENDED):
            return
        self._tries = 0
        if self._credentials is None:
            self._look_for_credentials()
        else:
            self._connect()

    def run(self, command: Command) -> None:
        def answered(fault: Fault | None) -> None:
            self.answered.emit(_answer(command, fault))

        session = self._session
        is_possible = command.kind in self.commands and session is not None
        if not is_possible or session is None or not session.run(command, answered):
            self.answered.emit(CommandAnswer(command, Answer.REFUSED))

    def stop(self) -> None:
        was_shown = bool(self._watched)
        self._close()
        self._credentials = None
        self._watched = ""
        if was_shown:
            self.events.emit([Ended(time.time(), EndReason.BY_US)])
        self._set(Stage.OFF)

    # --- from the credentials to the call ---

    def _look_for_credentials(self) -> None:
        self._attempt += 1
        attempt = self._attempt
        self._set(Stage.CONNECTING)

        def found(result: Found) -> None:
            if attempt != self._attempt:
                return
            self._credentials = result.credentials
            if result.credentials is None:
                self._set(Stage.NO_CREDENTIALS)
            else:
                self._connect()

        self._secrets.find(self.name, found)

    @Slot()
    def _connect(self) -> None:
        self._close()
        if self._credentials is None:
            self._set(Stage.NO_CREDENTIALS)
            return
        if not self._watched:
            self._set(Stage.CONNECTING)
        try:
            self._site = self._opened()
        except NotAllowedError:
            self._set(Stage.NOT_ALLOWED)
            return
        path, patience = self._address.path, self._timing.answer
        rest = Rest(self._site, path, self._credentials, patience)
        Finding(rest, self._alias, lambda found: self._take(rest, found)).start()

    def _opened(self) -> Site:
        host, port = self._address.host, self._address.port
        return Site(host, port, self._allowed, self._is_practice, self._tls, self)

    def _take(self, rest: Rest, found: Call | NotFound | Fault) -> None:
        if isinstance(found, Fault):
            self._fail(stage_of(found), words_of(found))
        elif isinstance(found, Call) and self._watched in ("", found.id):
            self._watch(rest, found)
        elif self._watched:
            # The call that was watched is over; another one in the same place is another meeting.
            self._end()
        elif isinstance(found, NotFound):
            self._fail(stage_without(found))

    def _watch(self, rest: Rest, call: Call) -> None:
        host, port = self._address.host, self._address.port
        top = origin(host, port, self._allowed, self._is_practice)
        session = Session(rest, call, (top, self._address.path), self._timing, self._tls, self)
        session.events.connect(self._pass_on)
        session.lost.connect(self._lose)
        session.ended.connect(self._end)
        self._session = session
        session.start()

    # --- from the call ---

    @Slot(object)
    def _pass_on(self, events: list[RosterEvent]) -> None:
        session = self._session
        if session is None:
            return
        self._watched = session.call
        self._tries = 0
        self.events.emit(events)
        # Whoever heard them may have left.
        if self._session is session and self._state.stage is not Stage.LIVE:
            self._set(Stage.LIVE, is_host=True)

    @Slot(object)
    def _lose(self, fault: Fault) -> None:
        session = self._session
        if session is not None and session.is_shown:
            self.events.emit([Lost(session.heard_at)])
        if self._session is not session:
            return
        self._fail(stage_of(fault), words_of(fault))

    @Slot()
    def _end(self) -> None:
        self._close()
        self._watched = ""
        attempt = self._attempt
        self.events.emit([Ended(time.time(), EndReason.MEETING_OVER)])
        if attempt == self._attempt:
            self._set(Stage.ENDED)

    def _fail(self, stage: Stage, detail: str = "") -> None:
        self._close()
        if stage is Stage.NO_CREDENTIALS:
            self._credentials = None
        if stage in FINAL and not (self._watched and stage in _OURS):
            self._set(stage, detail)
            return
        waits = stage is Stage.NO_SUCH_ROOM
        pause = (
            self._timing.waiting if waits else self._timing.backoff(self._tries, random.random())
        )
        self._tries += 1
        self._again.start(round(pause * 1000))
        shown = Stage.LOST if self._watched and not waits else stage
        self._set(shown, detail, retry_at=time.time() + pause)

    def _close(self) -> None:
        self._attempt += 1
        self._again.stop()
        session, self._session = self._session, None
        if session is not None:
            session.stop()
            session.deleteLater()
        site, self._site = self._site, None
        if site is not None:
            site.close()
            site.deleteLater()

    def _set(
        self,
        stage: Stage,
        detail: str = "",
        *,
        retry_at: float | None = None,
        is_host: bool = False,
    ) -> None:
        state = ServiceState(stage, time.time(), retry_at, is_host, detail)
        if stage is not self._state.stage or detail or retry_at:
            self._state = state
            self.state_changed.emit(state)


def _answer(command: Command, fault: Fault | None) -> CommandAnswer:
    if fault is None:
        return CommandAnswer(command, Answer.ACCEPTED)
    is_said = fault.trouble is None and 400 <= fault.code < 500
    return CommandAnswer(command, Answer.REFUSED if is_said else Answer.FAILED, words_of(fault))

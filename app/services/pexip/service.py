"""A Pexip meeting as a service: who is there, and what a host can ask for.

The program takes part as a visible entry without sound and picture, under an honest name. Whatever
stands between it and the list is a stage; what can pass by itself is tried again.
"""

from dataclasses import dataclass, field
from random import Random

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject
from PySide6.QtNetwork import QSslConfiguration

from app.meetings.roster.commands import Command, CommandKind
from app.services.http import NotAllowedError, Site
from app.services.network_change import NetworkChanges
from app.services.pexip.line import Line
from app.services.pexip.parts import Parts
from app.services.pexip.paths import COMMANDS, conference
from app.services.pexip.session import Session
from app.services.pexip.timing import Clock, Timing
from app.services.service import Answer, CommandAnswer, Place, Service, ServiceState, Stage

OUR_NAME = "Samråd"
"""What stands in everybody's list if nobody chose a name; without one we would be a stranger."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the service takes from the computer; tests give others.

    Args:
        tls: what to trust; None for what the system trusts.
        network: tells of changes; None to make one that asks the system.
    """

    timing: Timing = field(default_factory=Timing)
    clock: Clock = field(default_factory=Clock)
    chance: Random = field(default_factory=Random)
    tls: QSslConfiguration | None = None
    network: NetworkChanges | None = None


class PexipService(Service):
    """Watches one room.

    Args:
        place: where. ``display_name`` stands in everybody's list.
        allowed_hosts: servers that may be reached.
    """

    def __init__(
        self,
        place: Place,
        allowed_hosts: frozenset[str],
        parent: QObject | None = None,
        surroundings: Surroundings | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._allowed_hosts = allowed_hosts
        self._around = surroundings or Surroundings()
        self._state = ServiceState()
        self._session: Session | None = None
        self._leaving: Session | None = None
        self._retires = False
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._quit)

    @property
    def state(self) -> ServiceState:
        return self._state

    @property
    def commands(self) -> frozenset[CommandKind]:
        is_open = self._state.stage is Stage.LIVE and self._state.is_host
        return COMMANDS if is_open else frozenset()

    @property
    def room_key(self) -> int:
        return hash((self._place.host.casefold(), self._place.alias.casefold()))

    @property
    def is_leaving(self) -> bool:
        """Whether the place in the meeting is still being given back."""
        return self._leaving is not None

    def start(self) -> None:
        if self._session is not None:
            return
        try:
            line = self._line()
        except NotAllowedError:
            self._stand_at(Stage.NOT_ALLOWED)
        except ValueError:
            self._stand_at(Stage.NO_SUCH_ROOM)
        else:
            self._begin(line)

    def give_pin(self, pin: str) -> None:
        if self._session is not None:
            self._session.give_pin(pin)

    def retry(self) -> None:
        if self._session is not None:
            self._session.retry()

    def run(self, command: Command) -> None:
        if self._session is None or command.kind not in self.commands:
            self.answered.emit(CommandAnswer(command, Answer.REFUSED))
            return
        self._session.run(command)

    def stop(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            self._end_leaving()
            self._leaving = session
            session.leave()
        if self._state.stage is not Stage.OFF:
            self._stand_at(Stage.OFF)

    def retire(self) -> None:
        """Leave, and delete itself as soon as the place in the meeting was given back."""
        self._retires = True
        self.stop()
        self._go_if_retired()

    def _line(self) -> Line:
        path = conference(self._place.alias)
        place, around = self._place, self._around
        site = Site(place.host, place.port, self._allowed_hosts, place.is_practice, around.tls)
        return Line(site, path, around.timing, around.clock, around.chance)

    def _begin(self, line: Line) -> None:
        parts = Parts(line, self._place.display_name.strip() or OUR_NAME, self._around.network)
        session = Session(parts, self._place.pin, self)
        session.events.connect(self.events)
        session.answered.connect(self.answered)
        session.stood.connect(self._stood)
        session.over.connect(self._over)
        self._session = session
        session.start()

    def _stood(self, state: ServiceState) -> None:
        if self._session is None or state == self._state:
            return
        self._state = state
        self.state_changed.emit(state)

    def _stand_at(self, stage: Stage) -> None:
        self._state = ServiceState(stage, self._around.clock.wall())
        self.state_changed.emit(self._state)

    def _over(self) -> None:
        self._end_leaving()
        self._go_if_retired()

    def _go_if_retired(self) -> None:
        if self._retires and not self.is_leaving:
            self.deleteLater()

    def _end_leaving(self) -> None:
        session, self._leaving = self._leaving, None
        if session is not None:
            session.end()
            session.deleteLater()

    def _quit(self) -> None:
        """The program ends: leave, and wait as long as leaving may take."""
        self.stop()
        while self.is_leaving:
            # Something comes for certain: the answer, or the timer that waits for it.
            QCoreApplication.processEvents(
                QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
                | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
            )

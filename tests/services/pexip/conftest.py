import time
from random import Random

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer

from app.meetings.roster.events import Gone, Lost, Present, SnapshotBegins, SnapshotEnds
from app.meetings.roster.roster import Roster
from app.services.network_change import NetworkChanges
from app.services.pexip.service import PexipService, Surroundings
from app.services.pexip.timing import Timing
from app.services.service import Place, Stage
from tests.services.pexip.node import Node
from tests.services.web import trusting

QUICK = Timing(
    answer=2.0,
    backoff_first=0.02,
    backoff_most=0.1,
    slow=0.1,
    silence=30.0,
    look_again=30.0,
    settle=0.1,
    handover=0.2,
    sync=30.0,
    probe=0.4,
    tick=0.02,
    nap=20.0,
    release=0.5,
    role_retries=(0.02, 0.04, 0.06),
    steady=0.05,
    shortest_life=0.05,
)


class Clocks:
    """The computer's, put forward by hand."""

    def __init__(self):
        self.wall_off = self.steady_off = 0.0

    def wall(self):
        return time.time() + self.wall_off

    def steady(self):
        return time.monotonic() + self.steady_off


class Network(NetworkChanges):
    def __init__(self):
        QObject.__init__(self)


class Watching:
    """A service, and everything that it said."""

    def __init__(self, service, clock, network):
        self.service, self.clock, self.network = service, clock, network
        self.batches, self.states, self.answers = [], [], []
        self.roster = Roster()
        service.events.connect(self.batches.append)
        service.events.connect(self.apply)
        service.state_changed.connect(self.states.append)
        service.answered.connect(self.answers.append)

    def apply(self, events):
        assert events
        for event in events:
            self.roster.apply(event)

    @property
    def events(self):
        return [event for batch in self.batches for event in batch]

    @property
    def stages(self):
        return [state.stage for state in self.states]

    @property
    def stage(self):
        return self.service.state.stage

    def kinds(self):
        short = {SnapshotBegins: "(", SnapshotEnds: ")", Present: "+", Gone: "-", Lost: "?"}
        return "".join(short.get(type(event), ".") for event in self.events)


@pytest.fixture
def node():
    with Node() as server:
        yield server


@pytest.fixture
def watch(qtbot, qapp):
    made = []

    def begin(server, timing=QUICK, start=True, hosts=frozenset({"localhost"}), **place):
        usual = {"host": "127.0.0.1", "alias": "1782@rooms.vconf.dk", "pin": "4711"}
        usual |= {"display_name": "Samråd (Mødeassistent)", "port": server.port}
        place = Place(**(usual | {"is_practice": "host" not in place} | place))
        clock, network = Clocks(), Network()
        around = Surroundings(timing, clock, Random(1), trusting(), network)
        watching = Watching(PexipService(place, hosts, None, around), clock, network)
        watching.server = server
        made.append(watching)
        if start:
            watching.service.start()
        return watching

    yield begin
    for watching in made:
        service = watching.service
        if not shiboken6.isValid(service):
            continue
        service.stop()
        qtbot.waitUntil(lambda service=service: not service.is_leaving)
        assert service.state.stage is Stage.OFF
        assert [timer for timer in service.findChildren(QTimer) if timer.isActive()] == []
        qtbot.waitUntil(lambda server=watching.server: server.open == 0)
        service.deleteLater()


@pytest.fixture
def live(qtbot, watch):
    """A service that is live."""

    def begin(server, **more):
        watching = watch(server, **more)
        qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)
        return watching

    return begin

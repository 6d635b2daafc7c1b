"""What the tests of the Cisco service share: a stand-in, and the service that watches it."""

from contextlib import ExitStack

import pytest

from app.guidelines.watch_policy import Address
from app.meetings.roster.events import (
    Ended,
    Gone,
    Lost,
    Present,
    RoomChanged,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Room
from app.meetings.roster.roster import Liveness, Roster
from app.secrets import Credentials, Secrets
from app.services.cisco.service import CiscoService, Wiring
from app.services.cisco.timing import Timing
from tests.services.cisco.stand_in import PASSWORD, USER, CiscoStandIn
from tests.services.web import trusting

FAST = Timing(
    answer=5, round_alone=0.05, round_beside=0.1, first_looks=5, ping=0.2, silence=1.0,
    handshake=5, backoff_first=0.05, backoff_most=0.2, waiting=0.1,
)  # fmt: skip


class Watching:
    """The service, and what it told."""

    def __init__(self, service, qtbot):
        self.service, self.qtbot = service, qtbot
        self.events, self.stages, self.answers = [], [], []
        self.people, self.room, self.snapshots = {}, Room(), 0
        self.roster = Roster()
        service.events.connect(self.take)
        service.state_changed.connect(lambda state: self.stages.append(state.stage))
        service.answered.connect(self.answers.append)

    def take(self, events):
        assert events
        self.events += events
        for event in events:
            self.roster.apply(event)
            if isinstance(event, SnapshotBegins):
                self.people = {}
            elif isinstance(event, SnapshotEnds):
                self.snapshots += 1
            elif isinstance(event, Present):
                self.people[event.participant.id] = event.participant
            elif isinstance(event, Gone):
                del self.people[event.id]
            elif isinstance(event, RoomChanged):
                self.room = event.room

    @property
    def names(self):
        if self.roster.liveness is Liveness.LIVE:
            assert dict(self.roster.participants) == self.people
        return sorted(one.name for one in self.people.values())

    @property
    def stage(self):
        return self.service.state.stage

    def until(self, condition):
        self.qtbot.waitUntil(condition, timeout=20_000)

    def until_stage(self, stage):
        self.until(lambda: self.stage is stage)

    def has(self, kind):
        return [one for one in self.events if isinstance(one, kind)]

    @property
    def gaps(self):
        return len(self.has(Lost))

    @property
    def has_ended(self):
        return bool(self.has(Ended))


@pytest.fixture
def watch(qtbot, qapp):
    """``watch(server)`` starts the service; ``alias`` and others may be given."""
    made = []

    def start(server, alias="4711", *, host="localhost", port=None, path="", timing=FAST,
              credentials=(USER, PASSWORD), allowed=("localhost",), go=True):  # fmt: skip
        secrets = Secrets(lambda: None, memory={})
        address = Address(host, port or server.port, path)
        service = CiscoService(
            address, alias, frozenset(allowed), secrets, wiring=Wiring(timing, trusting())
        )
        made.append(service)
        watching = Watching(service, qtbot)
        if credentials:
            secrets.remember(service.name, Credentials(*credentials), False, lambda kept: None)
        if go:
            service.start()
        return watching

    yield start
    for service in made:
        service.stop()
        thread = service._secrets._thread
        service._secrets.clear()
        if thread is not None:
            thread.join(10)
        service.deleteLater()
    qapp.processEvents()


@pytest.fixture
def stand():
    """``stand(meeting, ...)`` starts a stand-in that ends with the test."""
    with ExitStack() as stack:
        yield lambda *meetings, **more: stack.enter_context(CiscoStandIn(*meetings, **more))

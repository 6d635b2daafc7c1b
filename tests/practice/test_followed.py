"""Every scenario, followed by the program's own service from its beginning to its end."""

import pytest

from app.meetings.roster.roster import Liveness, Roster
from app.practice.scenario_file import load, shipped
from app.practice.server import PracticeServer
from app.services.pexip.service import PexipService
from app.services.service import Place, Stage

SPEED = 100.0
TIMEOUT_MS = 40_000


class Follower:
    """The service, the list that follows from it, and whatever else it said."""

    def __init__(self, server):
        place = Place(
            "127.0.0.1", server.alias, server.host_pin, "Samråd", server.port, is_practice=True
        )
        self.service = PexipService(place, frozenset())
        self.roster, self.stages = Roster(), []
        self.service.events.connect(self._on_events)
        self.service.state_changed.connect(lambda state: self.stages.append(state.stage))

    def _on_events(self, events):
        for event in events:
            self.roster.apply(event)

    def has_the_truth(self, meeting):
        people = {one.uuid for one in meeting.people}
        return self.roster.liveness is Liveness.LIVE and set(self.roster.participants) == people


@pytest.mark.parametrize("name", shipped())
def test_in_the_end_the_list_is_the_truth(name, qtbot):
    with PracticeServer(load(name).scenario, language="sv", speed=SPEED) as server:
        follower = Follower(server)
        follower.service.start()
        try:
            qtbot.waitUntil(lambda: server.player.is_over, timeout=TIMEOUT_MS)
            qtbot.waitUntil(lambda: follower.has_the_truth(server.meeting), timeout=TIMEOUT_MS)
        finally:
            follower.service.stop()
            qtbot.waitUntil(lambda: not follower.service.is_leaving, timeout=TIMEOUT_MS)
            follower.service.deleteLater()

    lost = {Stage.LOST} & set(follower.stages)
    assert bool(follower.roster.gaps) == bool(lost) == (name in ("sip", "faults"))

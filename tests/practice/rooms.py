"""Open practice rooms for tests, closed after each."""

import pytest

from app.practice.scenario import Room, Scenario
from app.practice.server import PracticeServer
from tests.practice.asking import HOST_PIN, Caller


@pytest.fixture(name="room")
def room_fixture():
    """Open a room with a scenario, or with these fields of a ``Room``."""
    servers = []

    def room(scenario=None, **of_room):
        of_room.setdefault("host_after_s", 0.0)
        server = PracticeServer(scenario or Scenario(room=Room(**of_room)))
        server.start()
        servers.append(server)
        return server

    yield room
    for server in servers:
        server.stop()


@pytest.fixture(name="host")
def host_fixture(room):
    """A host in a room where nothing happens by itself."""
    caller = Caller(room())
    assert caller.request_token(HOST_PIN)[0] == 200
    return caller

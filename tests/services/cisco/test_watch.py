"""The service under the program's own watching: the list, commands and what becomes of them."""

import pytest

from app.consultation import Consultation
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.roster import Liveness
from app.services.service import Stage
from app.watching.progress import Progress
from app.watching.watch import Watch
from tests.services.cisco.stand_in import Man, guid
from tests.services.web import Said


@pytest.fixture
def watched(stand, watch):
    """The stand-in, the service and a watch over it."""
    server = stand()
    found = watch(server, go=False)
    over = Watch(Consultation())
    over.start(found.service)
    found.until_stage(Stage.LIVE)
    yield server, found, over
    over.stop()
    over.deleteLater()


def names(over):
    return sorted(one.name for one in over.roster.participants.values())


def test_the_list_is_followed(watched):
    server, found, over = watched
    anna = server.join(Man("Anna Andersson"))
    found.until(lambda: names(over) == ["Anna Andersson"])
    server.leave(anna)
    found.until(lambda: names(over) == [])
    assert over.roster.liveness is Liveness.LIVE


def test_a_command_is_done_when_the_list_shows_it(watched):
    _, found, over = watched
    said = []
    over.command_changed.connect(lambda one: said.append(one.progress))
    over.run(Command(CommandKind.LOCK))
    found.until(lambda: Progress.DONE in said)
    assert over.roster.room.is_locked is True


def test_muting_one_of_many_is_seen_at_once_without_the_events(stand, watch, watched):
    server, found, over = watched
    found.until(lambda: bool(server.channels))
    server.override = lambda asked: Said(404) if asked.path.endswith("authTokens") else None
    server.has_events = False
    for number in range(40):
        server.meeting.people[guid(f"man {number}")] = Man(f"Person {number}")
    server.channel.cut()
    found.until(lambda: len(names(over)) == 40)
    found.until(lambda: not over.roster.waiting())
    someone = guid("man 39")
    before = sum("callLegs" in one.path and one.method == "GET" for one in server.asked)
    over.run(Command(CommandKind.MUTE, someone))
    found.until(lambda: over.roster.participants[someone].is_muted)
    after = sum("callLegs" in one.path and one.method == "GET" for one in server.asked)
    assert after - before < 20


def test_a_server_that_goes_leaves_a_list_that_is_not_live(watched):
    server, found, over = watched
    server.join(Man("Anna Andersson"))
    found.until(lambda: names(over) == ["Anna Andersson"])
    server.override = lambda asked: Said(503)
    found.until(lambda: over.roster.liveness is Liveness.LOST)
    server.override = lambda asked: None
    found.until(lambda: over.roster.liveness is Liveness.LIVE)
    assert len(over.roster.gaps) == 1

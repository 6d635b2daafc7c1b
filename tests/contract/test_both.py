"""The vendor's client and our service in one practice meeting: two lists, one truth."""

import pytest

from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.roster import Liveness
from app.practice.connection import By, Rank
from app.practice.faults import Fault
from app.services.service import Stage
from tests.contract.watching import Ours, truth, vendors
from tests.practice.asking import HOST_PIN

TIMEOUT_MS = 20_000


@pytest.fixture(name="server")
def _server(room):
    server = room()
    server.meeting.join("Karin Lindqvist", rank=Rank.HOST)
    server.meeting.join("Olle Sjögren")
    server.meeting.join("+46 10 000 00 00", by=By.PHONE)
    return server


@pytest.fixture(name="ours")
def _ours(server, qtbot):
    ours = Ours(server)
    ours.service.start()
    qtbot.waitUntil(lambda: ours.roster.liveness is Liveness.LIVE, timeout=TIMEOUT_MS)
    yield ours
    ours.service.stop()
    qtbot.waitUntil(lambda: not ours.service.is_leaving, timeout=TIMEOUT_MS)
    ours.service.deleteLater()


@pytest.fixture(name="client")
def _client(connect, server, ours):
    client = connect(server)
    assert client.do("call", pin=HOST_PIN) == 200
    client.until("onConferenceStatus")
    return client


def wait_for_both(qtbot, client, ours, server):
    qtbot.waitUntil(lambda: ours.list() == truth(server.meeting), timeout=TIMEOUT_MS)
    qtbot.waitUntil(lambda: vendors(client) == truth(server.meeting), timeout=TIMEOUT_MS)


def test_both_have_the_same_list(qtbot, client, ours, server):
    wait_for_both(qtbot, client, ours, server)

    assert len(ours.list()) == 5
    assert [one.name for one in ours.roster.participants.values() if one.is_ours] == ["Samråd"]


def test_both_follow_the_same_changes(qtbot, client, ours, server):
    meeting = server.meeting
    for fault in (Fault.CRUMBS, Fault.REORDERED, Fault.GARBAGE):
        meeting.misbehave(fault, 60)
    late = meeting.join("Malin Holm", is_muted=True)
    meeting.change(late, hand=1.7e9, name="Gäst")
    meeting.leave(meeting.join("Janne"))
    meeting.lock()
    meeting.join("iPhone")
    meeting.mute_guests()

    wait_for_both(qtbot, client, ours, server)

    assert ours.roster.room.is_locked
    assert ours.roster.room.guests_muted


def test_what_one_commands_both_see(qtbot, client, ours, server):
    meeting = server.meeting
    qtbot.waitUntil(lambda: CommandKind.LOCK in ours.service.commands, timeout=TIMEOUT_MS)
    ours.service.run(Command(CommandKind.LOCK))
    qtbot.waitUntil(lambda: meeting.is_locked, timeout=TIMEOUT_MS)
    client.saw("onConferenceStatus", lambda value: value["status"]["locked"])
    waiting = meeting.join("Malin Holm")
    wait_for_both(qtbot, client, ours, server)

    ours.service.run(Command(CommandKind.ADMIT, waiting))
    qtbot.waitUntil(lambda: not ours.list()[waiting][2], timeout=TIMEOUT_MS)
    wait_for_both(qtbot, client, ours, server)
    assert client.do("kick", participantUuid=waiting) == 200

    qtbot.waitUntil(lambda: waiting not in ours.list(), timeout=TIMEOUT_MS)
    wait_for_both(qtbot, client, ours, server)


def test_both_have_the_truth_again_after_a_cut(qtbot, client, ours, server):
    meeting = server.meeting
    meeting.misbehave(Fault.CUT, 0.5)
    meeting.join("Came meanwhile")
    qtbot.waitUntil(lambda: ours.roster.liveness is Liveness.LOST, timeout=TIMEOUT_MS)

    qtbot.waitUntil(lambda: ours.service.state.stage is Stage.LIVE, timeout=TIMEOUT_MS)
    wait_for_both(qtbot, client, ours, server)

    assert len(ours.roster.gaps) == 1

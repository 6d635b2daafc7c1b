"""The practice child as the window has it: opened, lost, closed, orphaned."""

import json
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from app.capture.supervisor import Patience
from app.practice.child import FASTEST, SLOWEST, speed_of
from app.practice.client import Practice
from app.practice.codes import FAILED_TEXTS, NO_SCENARIO, STOPPED
from app.practice.room import PracticeRoom
from tests.practice.asking import HOST_PIN, Caller

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "import sys; from app.__main__ import main; sys.exit(main(sys.argv[1:]))"
COMMAND = [sys.executable, "-c", SCRIPT, "--child", "practice"]
DEADLINE_S = 20


@pytest.fixture(name="practice")
def _practice(qtbot, monkeypatch):
    monkeypatch.chdir(ROOT)
    made = []

    def practice(command=COMMAND):
        made.append(Practice(command, Patience(quit_ms=3000)))
        return made[-1]

    yield practice
    for one in made:
        one.stop()
        one.process.stop_and_wait()
        one.deleteLater()


class Room:
    """What a caller needs of a server that runs elsewhere."""

    def __init__(self, room):
        self.port, self.alias = room.port, room.alias


def test_it_opens_a_room_and_tells_whom_to_expect(practice, qtbot):
    one = practice()
    with qtbot.waitSignal(one.ready, timeout=DEADLINE_S * 1000) as ready:
        one.start("sip", "nb")
    (room,) = ready.args

    assert (room.scenario, room.alias) == ("sip", "ovning.sip")
    # Not the one of the file, which everybody on this computer can read.
    assert len(room.host_pin) == 12
    assert room.host_pin != HOST_PIN
    assert room.limit == 15
    assert [each.name for each in room.people][:2] == ["Kari Lindstad", "Ole Sjøberg"]
    assert (room.people[0].role, room.people[0].kind) == ("Koordinator", "staff")
    caller = Caller(Room(room))
    assert caller.request_token(room.host_pin)[0] == 200
    with qtbot.waitSignal(one.told, timeout=DEADLINE_S * 1000) as told:
        caller.events().close()
    assert told.args[0].startswith("Du er koordinator.")


def test_it_closes_with_everything_in_it(practice, qtbot):
    one = practice()
    with qtbot.waitSignal(one.ready, timeout=DEADLINE_S * 1000) as ready:
        one.start("guardian", "sv")
    caller = Caller(Room(ready.args[0]))
    caller.request_token(ready.args[0].host_pin)
    stream = caller.events()
    stream.sync()

    with qtbot.waitSignal(one.released, timeout=DEADLINE_S * 1000):
        one.stop()

    with pytest.raises(ConnectionError):
        caller.get("participants")
    stream.close()


def test_another_scenario_takes_the_place_of_the_first(practice, qtbot):
    one = practice()
    with qtbot.waitSignal(one.ready, timeout=DEADLINE_S * 1000) as first:
        one.start("guardian", "sv")
    with qtbot.waitSignal(one.ready, timeout=DEADLINE_S * 1000) as second:
        one.start("sip", "sv", 100.0)

    assert second.args[0].scenario == "sip"
    with pytest.raises(ConnectionError):
        Caller(Room(first.args[0])).request_token(HOST_PIN)


def test_a_scenario_that_is_none_is_said(practice, qtbot):
    one = practice()
    with qtbot.waitSignal(one.failed, timeout=DEADLINE_S * 1000) as failed:
        one.start("never-heard-of", "sv")

    assert failed.args == [NO_SCENARIO]
    assert failed.args[0] in FAILED_TEXTS


def test_a_child_that_dies_is_said_and_does_not_come_back(practice, qtbot):
    one = practice()
    with qtbot.waitSignal(one.ready, timeout=DEADLINE_S * 1000):
        one.start("sip", "sv")

    with qtbot.waitSignal(one.failed, timeout=DEADLINE_S * 1000) as failed:
        psutil.Process(one.process.pid).kill()

    assert failed.args == [STOPPED]
    qtbot.waitUntil(lambda: one.process.gone)


def test_a_fault_in_the_server_ends_the_child(practice, qtbot, caplog):
    stumble = "from app.practice.player import Player; Player.tick = lambda *_: {}['Rigmor']\n"
    one = practice([sys.executable, "-c", stumble + SCRIPT, *COMMAND[3:]])
    with qtbot.waitSignal(one.failed, timeout=DEADLINE_S * 1000) as failed:
        one.start("sip", "sv")

    assert failed.args == [STOPPED]
    assert "Rigmor" not in caplog.text


def test_a_child_that_cannot_be_started_is_said(practice, qtbot):
    one = practice(["/nowhere/at/all"])
    with qtbot.waitSignal(one.failed, timeout=DEADLINE_S * 1000) as failed:
        one.start("sip", "sv")

    assert failed.args == [STOPPED]


def test_it_goes_with_its_parent():
    pipes = dict.fromkeys(("stdin", "stdout"), subprocess.PIPE)
    with subprocess.Popen(COMMAND, cwd=ROOT, stderr=subprocess.DEVNULL, **pipes) as child:
        child.stdin.write(b'{"do":"open","scenario":"sip","language":"da"}\n')
        child.stdin.flush()
        message = {}
        while message.get("type") != "room":
            message = json.loads(child.stdout.readline())
        room = PracticeRoom.from_message(message)

        child.stdin.close()

        began = time.monotonic()
        child.wait(DEADLINE_S)
        assert time.monotonic() - began < DEADLINE_S / 2
    with pytest.raises(ConnectionError):
        Caller(Room(room)).request_token(HOST_PIN)


@pytest.mark.parametrize(
    "message",
    [{}, {"port": "80"}, {"port": 0}, {"port": 70000}, {"port": None, "people": []}],
)
def test_a_room_without_a_port_is_none(message):
    assert PracticeRoom.from_message(message) is None


def test_a_room_takes_whatever_makes_sense():
    people = [{"name": "\u202eOle"}, {"name": 7}, {"name": "120512-1234 Ole"}, "Ole", {"name": ""}]

    room = PracticeRoom.from_message({"port": 80, "people": people, "title": 3, "limit": "7"})

    assert [each.name for each in room.people][:1] == ["Ole"]
    assert all("1234" not in each.name for each in room.people)
    assert (room.title, room.limit) == ("", 0)
    assert "Ole" not in repr(room)


@pytest.mark.parametrize(
    ("wish", "speed"),
    [(2, 2), (0, SLOWEST), (1e9, FASTEST), ("2", 1), (None, 1), (True, 1), (float("nan"), 1)],
)
def test_speeds(wish, speed):
    assert speed_of(wish) == speed

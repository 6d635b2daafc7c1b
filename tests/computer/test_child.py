"""The computer child: its answers, its watch, and the real process."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.capture.protocol import Decoder
from app.computer.child import LONGEST_S, SHORTEST_S, USUAL_S, ComputerChild, interval
from app.computer.computer import Computer
from app.computer.facts import READERS, Rounds
from app.readiness.readings import Medium, Reading, RouteReading

WIFI = RouteReading(device="Wi-Fi", medium="wifi", carrier="wifi", others=("bluetooth",))
CABLE = replace(WIFI, device="I219-LM", medium="cable", carrier="cable", others=())
PROGRAM = """
import sys
from app.capture.child import run_child
from app.computer.child import ComputerChild
sys.exit(run_child(ComputerChild))
"""
COMMAND = [sys.executable, "-c", PROGRAM]


class Ears:
    """A child that speaks into a pipe, and what has been heard so far."""

    def __init__(self):
        self._ear, mouth = os.pipe()
        os.set_blocking(self._ear, False)
        self._mouth = mouth
        self._decoder = Decoder()
        self.reading = WIFI
        self.looks = 0
        self.child = ComputerChild(mouth, self._read, Rounds([]))

    def _read(self):
        self.looks += 1
        return self.reading

    def heard(self):
        """Routes sent since the last call."""
        try:
            messages = self._decoder.feed(os.read(self._ear, 1 << 16))
        except BlockingIOError:
            return []
        return [RouteReading.from_message(m) for m in messages if m["type"] == "route"]

    def close(self):
        self.child.close()
        os.close(self._ear)
        os.close(self._mouth)


@pytest.fixture
def ears(qapp):
    ears = Ears()
    yield ears
    ears.close()


def test_look_is_always_answered(ears):
    for _ in range(2):
        ears.child.receive({"do": "look"})
        assert ears.heard() == [WIFI]


def test_watch_speaks_at_once_and_then_of_changes_only(ears, qtbot):
    ears.child.receive({"do": "watch", "seconds": 0})
    assert ears.heard() == [WIFI]
    looks = ears.looks
    qtbot.waitUntil(lambda: ears.looks >= looks + 2, timeout=10_000)
    assert ears.heard() == []
    ears.reading = CABLE
    heard = []
    qtbot.waitUntil(lambda: heard.extend(ears.heard()) or bool(heard), timeout=10_000)
    assert heard == [CABLE]


def test_watch_after_look_does_not_repeat_itself(ears):
    ears.child.receive({"do": "look"})
    ears.child.receive({"do": "watch", "seconds": 2})
    assert ears.heard() == [WIFI]


def test_after_the_end_nobody_looks(ears, qtbot):
    ears.child.receive({"do": "watch", "seconds": 0})
    ears.child.close()
    assert not ears.child._watch.isActive()


def test_an_unknown_command_is_ignored(ears):
    ears.child.receive({"do": "dance"})
    ears.child.receive({})
    assert (ears.heard(), ears.looks) == ([], 0)


@pytest.mark.parametrize(
    ("wish", "seconds"),
    [
        (2, 2.0), (0, SHORTEST_S), (-5, SHORTEST_S), (10**400, LONGEST_S), (0.7, 0.7),
        (float("inf"), LONGEST_S), (float("nan"), USUAL_S), (None, USUAL_S), ("2", USUAL_S),
        (True, USUAL_S), ([], USUAL_S),
    ],
)  # fmt: skip
def test_the_interval_has_bounds(wish, seconds):
    assert interval(wish) == seconds


def test_it_announces_a_call_that_may_block(ears):
    seen = []
    ears.child.busy = lambda what, seconds: seen.append((what, seconds, ears.looks))
    ears.child.receive({"do": "look"})
    assert [(what, looks) for what, _, looks in seen] == [("route", 0)]


def test_the_real_child_answers_and_holds_no_socket(qtbot):
    computer, facts = Computer(COMMAND), set()
    computer.fact.connect(lambda kind, reading: facts.add(kind))
    with qtbot.waitSignal(computer.route, timeout=30_000) as route:
        computer.watch()
        for fact in READERS:
            computer.watch_fact(fact.kind, Reading)
    reading = route.args[0]
    assert not reading.error
    assert Medium(reading.medium)
    qtbot.waitUntil(lambda: facts == {fact.kind for fact in READERS}, timeout=30_000)
    if sys.platform == "linux":
        assert not _network_sockets(computer.process.pid)
    with qtbot.waitSignal(computer.released, timeout=10_000):
        computer.release()


def _network_sockets(pid):
    """Sockets of a process that are anything but a nameless pair between two processes."""
    open_files = [_target(link) for link in Path(f"/proc/{pid}/fd").iterdir()]
    inodes = {name[8:-1] for name in open_files if name.startswith("socket:[")}
    tables = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "packet", "netlink", "icmp")
    found = set()
    for table in tables:
        path = Path(f"/proc/{pid}/net/{table}")
        text = path.read_text() if path.exists() else ""
        found |= {word for line in text.splitlines()[1:] for word in line.split()} & inodes
    return found


def _target(link):
    try:
        return str(link.readlink())
    except OSError:
        return ""

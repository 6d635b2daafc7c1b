"""The probe's process: it answers, it goes when it is done, and without a server it never is."""

import json
import os
import socket
import sys
import time

import psutil
import pytest

from app.capture.protocol import Decoder
from app.capture.supervisor import Patience
from app.equipment.connection_check import ConnectionCheck
from app.probe import child as probe_child
from app.probe.child import ProbeChild
from app.probe.probe import Probe
from app.readiness.limits import ConnectionLimits
from app.readiness.readings_probe import ConnectionReading
from app.readiness.target import NO_TARGET, Target
from tests.probe.servers import HOST, Stun, Tls, closed_port, means

PROGRAM = """
import sys
from app.__main__ import main
sys.exit(main(["--child", "probe"]))
"""
COMMAND = [sys.executable, "-c", PROGRAM]
BROKEN = [sys.executable, "-c", "import sys; sys.exit(3)"]
QUICK = Patience(restart_ms=(20,), losses=2)


@pytest.fixture
def probe(qtbot):
    made = []

    def make(command=COMMAND, patience=None):
        probe = Probe(command, patience)
        made.append(probe)
        return probe

    yield make
    for one in made:
        one.process.stop_and_wait()
        one.deleteLater()


@pytest.fixture
def check(probe):
    def make(command=COMMAND, patience=None):
        return ConnectionCheck(probe(command, patience), ConnectionLimits())

    return make


def finished(qtbot, probe, target, thorough=False):
    seen = []
    probe.reading.connect(seen.append)
    probe.go(target, thorough)
    qtbot.waitUntil(lambda: seen[-1].finished, timeout=30_000)
    return seen


# --- nobody is asked without leave ---------------------------------------------------------------


def test_without_a_server_no_process_is_started_and_it_says_so(qtbot, check):
    one = check()
    pids = {process.pid for process in psutil.Process().children(recursive=True)}
    one.begin()
    assert one.done
    assert (one.finding.reason_code, one.finding.counts) == ("connection.no_target", False)
    assert one._probe.process.gone
    one.again()
    assert one._probe.process.gone
    assert {process.pid for process in psutil.Process().children(recursive=True)} <= pids


def test_the_waiting_child_has_no_socket(qtbot, probe):
    """It is up, but nobody has told it whom to try."""
    one = probe()
    one._target = NO_TARGET
    with qtbot.waitSignal(one.process.ready, timeout=30_000):
        one.process.start()
    assert psutil.Process(one.process.pid).net_connections(kind="inet") == []


def test_the_address_is_told_before_anything_is_sent(qtbot, check):
    with Tls() as tls:
        one = check()
        one.aim(Target(HOST, tls.port))
        one.begin()
        assert (one.finding.reason_code, one.done) == ("connection.testing", False)
        assert one.finding.values["host"] == HOST
        assert getattr(tls, "accepted", 0) == 0
        assert one._probe.process.running
        one.end()


# --- the real process ----------------------------------------------------------------------------


def test_the_real_child_tries_and_goes(qtbot, probe):
    with Tls() as tls, Stun() as stun:
        one = probe()
        seen = finished(qtbot, one, Target(HOST, tls.port, HOST, stun.port))
        last = seen[-1]
        # The system trusts the tests' authority no more than anybody else should.
        assert (last.tcp, last.tls, last.udp) == ("ok", "untrusted", "ok")
        assert (last.lost, last.thorough) == (0, False)
        assert 140 <= last.sent <= 151
        assert [reading.stage for reading in seen[:2]] == ["", "name"]
        qtbot.waitUntil(lambda: one.process.gone, timeout=10_000)


def test_a_closed_port_is_told_within_a_second_or_two(qtbot, check):
    one = check()
    one.aim(Target(HOST, closed_port()))
    start = time.monotonic()
    one.begin()
    qtbot.waitUntil(lambda: one.done, timeout=20_000)
    assert one.finding.reason_code == "connection.refused"
    assert time.monotonic() - start < 10


def test_letting_go_in_the_middle_ends_the_process_and_its_sockets(qtbot, probe):
    with Stun() as stun:
        one = probe()
        seen = []
        one.reading.connect(seen.append)
        one.go(Target(HOST, closed_port(), HOST, stun.port), True)
        qtbot.waitUntil(lambda: stun.asked > 5, timeout=30_000)
        with qtbot.waitSignal(one.released, timeout=10_000):
            one.release()
        assert one.process.gone
        assert not seen[-1].finished


def test_a_new_try_drops_what_the_last_one_still_says(qtbot, probe):
    one = probe()
    old = {"type": "connection", "run": 1, "configured": True, "finished": True}
    one._run = 2
    seen = []
    one.reading.connect(seen.append)
    one._on_message(old)
    assert seen == []
    one._on_message({**old, "run": 2, "sent": "many"})
    one._on_message({"type": "other"})
    assert seen == []
    one._on_message({**old, "run": 2})
    assert seen == [ConnectionReading(configured=True, finished=True)]


def test_a_child_that_dies_is_named_and_given_up(qtbot, check):
    one = check(BROKEN, QUICK)
    seen = []
    one.found.connect(lambda: seen.append(one.finding.reason_code))
    one.aim(Target(HOST, 443))
    one.begin()
    qtbot.waitUntil(lambda: "connection.gave_up" in seen, timeout=20_000)
    assert "connection.crashed" in seen


def test_again_means_longer(qtbot, check):
    one = check()
    asked = []
    one._probe.go = lambda target, thorough: asked.append(thorough)
    one.begin()
    one.again()
    one.begin()
    assert asked == [False, True, False]


def test_giving_up_says_so_and_a_late_answer_is_still_taken(check):
    one = check()
    one.give_up()
    assert one.finding.reason_code == "connection.timed_out"
    one._on_reading(ConnectionReading(configured=True, finished=True, tcp="refused"))
    assert one.finding.reason_code == "connection.refused"


# --- the child from inside -----------------------------------------------------------------------


class Ears:
    """A child that speaks into a pipe."""

    def __init__(self):
        self._ear, self._mouth = os.pipe()
        os.set_blocking(self._ear, False)
        self._decoder = Decoder()
        self.child = ProbeChild(self._mouth, means())

    def heard(self):
        try:
            return self._decoder.feed(os.read(self._ear, 1 << 16))
        except BlockingIOError:
            return []

    def close(self):
        os.close(self._ear)
        os.close(self._mouth)


@pytest.fixture
def ears(qapp):
    ears = Ears()
    yield ears
    ears.close()


def test_each_step_is_told_with_the_number_of_its_try(ears, qtbot):
    with Tls() as tls:
        target = {"host": HOST, "port": tls.port}
        ears.child.receive({"do": "probe", "target": target, "run": 7})
        heard = []
        qtbot.waitUntil(
            lambda: heard.extend(ears.heard()) or any(m.get("finished") for m in heard),
            timeout=20_000,
        )
    assert {message["run"] for message in heard} == {7}
    assert heard[-1]["tls"] == "ok"
    assert all(len(json.dumps(message)) < 4096 for message in heard)


@pytest.mark.parametrize(
    "message",
    [{"do": "dance"}, {"do": "probe"}, {"do": "probe", "target": {"host": 7}}, {}],
)
def test_what_is_no_order_opens_nothing(ears, message, monkeypatch):
    made = []
    monkeypatch.setattr(socket, "socket", lambda *words: made.append(words))
    ears.child.receive(message)
    assert (ears.heard(), made) == ([], [])


def test_a_fault_of_its_own_ends_the_child_loudly(ears, qtbot, monkeypatch):
    """The thread's own complaint is silenced: it goes to standard error."""
    monkeypatch.setattr("threading.excepthook", lambda arguments: None)

    def broken(*words):
        raise RuntimeError("a step fell over")

    monkeypatch.setattr(probe_child, "Try", broken)
    with qtbot.captureExceptions() as caught:
        ears.child.receive({"do": "probe", "target": {"host": HOST}})
        qtbot.waitUntil(lambda: bool(caught), timeout=10_000)
    assert caught[0][0] is RuntimeError

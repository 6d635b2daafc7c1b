"""Facts are read one after the other, each in its own time, and told when they change."""

import os
import sys
from dataclasses import replace
from subprocess import TimeoutExpired

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture.protocol import Decoder
from app.computer.child import ComputerChild, kinds_of
from app.computer.computer import Computer
from app.computer.facts import NOT_YET_S, READERS, FactReader, Rounds, read_fact
from app.readiness.readings import Reading, RouteReading
from app.readiness.readings_computer import PowerReading, Source

FULL = PowerReading(battery=True, source=Source.MAINS, percent=100.0)
PROGRAM = """
import sys
from app.capture.child import run_child
from app.computer.child import ComputerChild
sys.exit(run_child(ComputerChild))
"""
COMMAND = [sys.executable, "-c", PROGRAM]


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def reader(kind, every_s=5.0, read=Reading):
    return FactReader(kind, read, every_s)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def rounds(clock):
    return Rounds([reader("power", 3.0), reader("clock", 60.0)], clock)


def taken(rounds):
    found = []
    while (fact := rounds.take()) is not None:
        found.append(fact.kind)
    return found


def test_nothing_is_read_unasked(rounds):
    assert (rounds.wait_s(), taken(rounds)) == (None, [])


def test_what_is_asked_for_is_read_once_and_in_order(rounds, clock):
    rounds.ask()
    assert (rounds.wait_s(), taken(rounds)) == (0.0, ["power", "clock"])
    clock.now += 1000
    assert taken(rounds) == []


def test_one_fact_alone_can_be_asked_for(rounds):
    rounds.ask(["clock", "dance"])
    assert taken(rounds) == ["clock"]


def test_what_is_watched_comes_again_at_its_own_pace(rounds, clock):
    rounds.watch()
    assert taken(rounds) == ["power", "clock"]
    assert rounds.wait_s() == 3.0
    clock.now += 3.0
    assert taken(rounds) == ["power"]
    clock.now += 57.0
    assert taken(rounds) == ["power", "clock"]


def test_a_slow_fact_keeps_no_other_from_its_turn(rounds, clock):
    rounds.watch()
    for _ in range(10):
        clock.now += 100.0
        assert sorted(taken(rounds)) == ["clock", "power"]


def test_what_is_no_longer_watched_is_read_no_more(rounds, clock):
    rounds.watch()
    taken(rounds)
    rounds.watch(["clock"])
    clock.now += 3.0
    assert taken(rounds) == ["power"]
    clock.now += 500.0
    assert taken(rounds) == ["clock"]


def test_what_cannot_be_told_yet_is_read_again_soon(rounds, clock):
    rounds.ask(["power"])
    assert rounds.take().kind == "power"
    rounds.not_yet("power")
    assert rounds.wait_s() == NOT_YET_S
    clock.now += NOT_YET_S
    assert taken(rounds) == ["power"]


def test_after_stop_nothing_is_due(rounds):
    rounds.watch()
    rounds.stop()
    assert (rounds.wait_s(), taken(rounds)) == (None, [])


def raising(error):
    def read():
        raise error

    return read


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError("/home/name"), "x.denied"),
        (psutil.AccessDenied(1), "x.denied"),
        (NotImplementedError(), "x.not_supported"),
        (OSError(5, "x"), "x.failed"),
        (TimeoutExpired("tool", 3), "x.failed"),
        (psutil.NoSuchProcess(1), "x.failed"),
        (ValueError("secret"), "x.failed"),
        (KeyError("x"), "x.failed"),
        (ZeroDivisionError(), "x.failed"),
        (ImportError(), "x.failed"),
    ],
)
def test_an_exception_becomes_a_reason_code(error, code):
    assert read_fact(reader("x", read=raising(error))) == Reading(error=code)


def test_the_names_of_facts_are_unique_and_none_is_the_route():
    kinds = [fact.kind for fact in READERS]
    assert len(set(kinds)) == len(kinds)
    assert "route" not in kinds


@given(st.recursive(st.none() | st.text() | st.integers(), st.lists))
def test_kinds_are_a_list_of_names_or_everything(value):
    found = kinds_of(value)
    assert found is None or sorted(found) == sorted(set(value))


class Stage:
    """A child with facts of the test's own, and what it has been heard to say."""

    def __init__(self, **readers):
        self._ear, self._mouth = os.pipe()
        os.set_blocking(self._ear, False)
        self._decoder = Decoder()
        facts = [FactReader(kind, read, 0.02) for kind, read in readers.items()]
        self.child = ComputerChild(self._mouth, RouteReading, Rounds(facts))

    def heard(self):
        try:
            return self._decoder.feed(os.read(self._ear, 1 << 16))
        except BlockingIOError:
            return []

    def close(self):
        self.child.close()
        os.close(self._ear)
        os.close(self._mouth)


@pytest.fixture
def stage(qapp):
    stages = []

    def make(**readers):
        stages.append(Stage(**readers))
        return stages[-1]

    yield make
    for made in stages:
        made.close()


def wait_for_facts(qtbot, stage, count):
    messages = []

    def enough():
        messages.extend(stage.heard())
        return len([m for m in messages if m["type"] == "fact"]) >= count

    qtbot.waitUntil(enough, timeout=10_000)
    return messages


def test_each_fact_is_announced_read_and_told(qtbot, stage):
    here = stage(power=lambda: FULL, clock=raising(OSError()))
    here.child.receive({"do": "look", "kinds": ["power", "clock"]})
    messages = wait_for_facts(qtbot, here, 2)
    assert [(m["type"], m.get("what", m.get("kind"))) for m in messages] == [
        ("busy", "power"), ("fact", "power"), ("busy", "clock"), ("fact", "clock"),
    ]  # fmt: skip
    assert PowerReading.from_message(messages[1]) == FULL
    assert messages[3]["error"] == "clock.failed"


def test_a_look_without_names_means_everything(qtbot, stage):
    here = stage(power=lambda: FULL)
    here.child.receive({"do": "look"})
    messages = wait_for_facts(qtbot, here, 1)
    assert {m["type"] for m in messages} == {"busy", "route", "fact"}


def test_a_look_at_facts_leaves_the_route_alone(qtbot, stage):
    here = stage(power=lambda: FULL)
    here.child.receive({"do": "look", "kinds": ["power"]})
    assert "route" not in {m["type"] for m in wait_for_facts(qtbot, here, 1)}


def test_a_watched_fact_is_told_again_only_when_it_changed(qtbot, stage):
    looks, now = [], [FULL]
    here = stage(power=lambda: looks.append(1) or now[0])
    here.child.receive({"do": "watch", "kinds": ["power"]})
    assert len(wait_for_facts(qtbot, here, 1)) == 2
    qtbot.waitUntil(lambda: len(looks) >= 4, timeout=10_000)
    assert "fact" not in {m["type"] for m in here.heard()}
    now[0] = replace(FULL, source=Source.BATTERY)
    told = [m for m in wait_for_facts(qtbot, here, 1) if m["type"] == "fact"]
    assert [m["source"] for m in told] == ["battery"]


def test_whoever_asks_is_answered_though_nothing_changed(qtbot, stage):
    here = stage(power=lambda: FULL)
    for _ in range(2):
        here.child.receive({"do": "look", "kinds": ["power"]})
        wait_for_facts(qtbot, here, 1)


def test_a_fact_that_needs_time_is_told_when_it_is_there(qtbot, stage):
    answers = iter([None, None, FULL])
    here = stage(power=lambda: next(answers))
    here.child.receive({"do": "look", "kinds": ["power"]})
    told = [m for m in wait_for_facts(qtbot, here, 1) if m["type"] == "fact"]
    assert len(told) == 1


def test_the_real_child_tells_the_power(qtbot):
    computer = Computer(COMMAND)
    with qtbot.waitSignal(computer.fact, timeout=30_000) as fact:
        computer.watch_fact("power", PowerReading)
    kind, reading = fact.args
    assert kind == "power"
    assert isinstance(reading, PowerReading)
    with qtbot.waitSignal(computer.released, timeout=10_000):
        computer.release()


def test_a_lost_child_is_told_of_each_fact_that_was_wanted(qtbot):
    computer = Computer([sys.executable, "-c", "raise SystemExit(3)"])
    with qtbot.waitSignal(computer.fact, timeout=30_000) as fact:
        computer.watch_fact("power", PowerReading)
    assert fact.args == ["power", PowerReading(error="power.crashed")]
    with qtbot.waitSignal(computer.released, timeout=10_000):
        computer.release()

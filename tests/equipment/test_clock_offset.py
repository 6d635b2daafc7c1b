"""What the try of the meeting service tells about the clock reaches the clock's check."""

import sys

import pytest

from app.computer.computer import Computer
from app.equipment.clock_offset import ClockOffset
from app.equipment.fact_check import FactCheck
from app.equipment.running import RunningCheck
from app.readiness.checks import clock
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings_computer import ClockReading
from app.readiness.readings_probe import ConnectionReading


@pytest.fixture
def stage(qapp):
    computer = Computer([sys.executable, "-c", ""])
    check = FactCheck(computer, clock, DEFAULT_LIMITS.clock, computer)
    connection = RunningCheck(computer)
    ClockOffset(connection, check, computer)

    def found(offset_s):
        connection.reading = ConnectionReading(clock_offset_s=offset_s)
        connection.found.emit()

    check.hear = lambda **values: computer.fact.emit("clock", ClockReading(**values))
    check.probe = found
    yield check
    check.end()


def code(check):
    return check.finding and check.finding.reason_code


def test_an_offset_decides_over_what_the_system_says(stage, qtbot):
    stage.hear(synchronised="yes")
    assert code(stage) == "clock.kept"
    stage.probe(-400.0)
    qtbot.waitUntil(lambda: code(stage) == "clock.wrong", timeout=10_000)
    assert stage.finding.measured == -400.0


def test_an_offset_that_comes_first_waits_for_the_fact(stage):
    stage.probe(2.0)
    assert code(stage) is None
    stage.hear(error="clock.not_supported")
    assert code(stage) == "clock.right"


def test_without_a_server_nothing_changes(stage):
    stage.hear(synchronised="yes")
    stage.probe(None)
    assert code(stage) == "clock.kept"


def test_an_offset_that_is_gone_is_forgotten(stage, qtbot):
    stage.probe(400.0)
    stage.hear(synchronised="yes")
    assert code(stage) == "clock.wrong"
    stage.probe(None)
    qtbot.waitUntil(lambda: code(stage) == "clock.kept", timeout=10_000)

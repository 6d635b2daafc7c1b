"""The check of a fact: it answers at once, and a new answer must have lasted."""

import sys

import pytest

from app.computer.computer import Computer
from app.equipment.fact_check import FactCheck
from app.readiness.checks import power
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings_computer import PowerReading, Source

MAINS = PowerReading(battery=True, source=Source.MAINS, percent=80.0)
BATTERY = PowerReading(battery=True, source=Source.BATTERY, percent=80.0)


@pytest.fixture
def check(qapp):
    """A check whose computer is asked nothing: the test speaks for it."""
    computer = Computer([sys.executable, "-c", ""])
    check = FactCheck(computer, power, DEFAULT_LIMITS.power, computer)
    check.computer = computer
    yield check
    check.end()


def code(check):
    return check.finding and check.finding.reason_code


def test_it_is_called_what_its_module_is_called(check):
    assert check.name == "power"


def test_the_first_reading_is_answered_at_once(check):
    check.computer.fact.emit("power", MAINS)
    assert (code(check), check.done) == ("power.mains", True)


def test_the_facts_of_others_are_none_of_its_business(check):
    check.computer.fact.emit("load", MAINS)
    assert (code(check), check.done) == (None, False)


def test_a_new_answer_is_shown_when_it_has_lasted(check, qtbot):
    check.computer.fact.emit("power", BATTERY)
    check.computer.fact.emit("power", MAINS)
    assert code(check) == "power.battery"
    # Nothing more is told: the check itself looks whether the answer has lasted.
    qtbot.waitUntil(lambda: code(check) == "power.mains", timeout=10_000)


def test_a_short_change_is_never_shown(check, qtbot):
    shown = []
    check.found.connect(lambda: shown.append(code(check)))
    for reading in (MAINS, BATTERY, MAINS):
        check.computer.fact.emit("power", reading)
    assert set(shown) == {"power.mains"}
    assert not check._settling.isActive()


def test_a_loss_and_its_end_are_shown_at_once(check):
    for reading in (MAINS, PowerReading(error="power.crashed"), MAINS):
        check.computer.fact.emit("power", reading)
        assert code(check) == ("power.crashed" if reading.error else "power.mains")


def test_without_an_answer_it_gives_up_and_says_so(check):
    check.give_up()
    assert code(check) == "power.timed_out"
    assert not check.finding.counts


def test_with_an_answer_it_does_not_give_up(check):
    check.computer.fact.emit("power", MAINS)
    check.give_up()
    assert code(check) == "power.mains"

"""How long the try of the connection is waited for, when it is asked for by itself."""

import sys

import pytest

from app.equipment.check import EquipmentCheck
from app.equipment.connection_check import ConnectionCheck
from app.equipment.running import RunningCheck
from app.probe.steps import THOROUGH
from app.readiness.target import Target

SILENT = [sys.executable, "-c", "import time; time.sleep(30)"]


@pytest.fixture
def check(qtbot):
    check = EquipmentCheck(("connection", "power"), command=lambda kind: SILENT)
    check.aim(Target("127.0.0.1"))
    yield check
    check.end_and_wait()
    check.deleteLater()


def test_the_long_try_has_its_time_and_that_of_a_process_to_start():
    assert ConnectionCheck.patience_s >= THOROUGH.within_s + 5


def test_each_check_is_waited_for_as_long_as_it_may_take(check, monkeypatch, qtbot):
    monkeypatch.setattr(ConnectionCheck, "patience_s", 0.3)
    check.again("connection")
    qtbot.waitUntil(lambda: check.connection_check.done, timeout=5_000)
    assert check.connection_check.finding.reason_code == "connection.timed_out"


def test_one_that_is_repeated_takes_no_time_from_another(check, monkeypatch, qtbot):
    monkeypatch.setattr(RunningCheck, "patience_s", 0.2)
    monkeypatch.setattr(ConnectionCheck, "patience_s", 1.0)
    check.again("connection")
    check.again("power")
    qtbot.wait(500)
    assert not check.connection_check.done
    qtbot.waitUntil(lambda: check.connection_check.done, timeout=5_000)

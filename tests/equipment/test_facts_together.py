"""The facts about the computer as one check runs them, against children of every kind."""

import sys
from pathlib import Path

import pytest

from app.capture.supervisor import Patience
from app.equipment.check import EquipmentCheck
from app.readiness.catalogue import FACTS, OUTCOMES
from app.readiness.verdict import Verdict

SCRIPT = str(Path(__file__).with_name("scripted_child.py"))
QUICK = Patience(
    start_ms=5_000, silence_ms=1_500, quit_ms=2_000, restart_ms=(50,), losses=4, losses_within_s=60
)
REAL = """
import sys
from app.capture.child import run_child
from app.computer.child import ComputerChild
sys.exit(run_child(ComputerChild))
"""
COMPUTER = (
    "session", "power", "load", "screens", "last_used", "restart", "sleep", "clock",
)  # fmt: skip


@pytest.fixture
def make_check(qtbot):
    made = []

    def make(how="good", only=COMPUTER, command=None):
        scripted = [sys.executable, SCRIPT, "computer", how]
        check = EquipmentCheck(only, command=lambda kind: command or scripted, patience=QUICK)
        made.append(check)
        return check

    yield make
    for check in made:
        check.end_and_wait()
        check.deleteLater()


def codes(check):
    return {finding.check: finding.reason_code for finding in check.findings}


def wait_for_verdict(qtbot, check):
    qtbot.waitUntil(lambda: check.verdict is not None, timeout=20_000)
    return check.verdict


def test_a_good_computer_is_ready(qtbot, make_check):
    check = make_check()
    check.begin()
    assert wait_for_verdict(qtbot, check) is Verdict.OK
    assert codes(check) == {
        "session": "session.local", "power": "power.mains", "load": "load.light",
        "screens": "screens.enough", "last_used": "last_used.recently",
        "restart": "restart.none", "sleep": "sleep.late", "clock": "clock.kept",
    }  # fmt: skip


def test_a_virtual_workplace_stands_first_and_says_whose_camera_it_is(qtbot, make_check):
    check = make_check("citrix")
    check.begin()
    assert wait_for_verdict(qtbot, check) is Verdict.CAN_BE_BETTER
    first = check.findings[0]
    assert first.reason_code == "session.citrix"
    assert "(Citrix)" in first.reason.text.format_map(first.values)


def test_the_charger_that_is_pulled_out_is_noticed(qtbot, make_check):
    check, shown = make_check("unplugged", only=("power",)), []
    check.changed.connect(lambda: shown.append(codes(check).get("power")))
    check.begin()
    qtbot.waitUntil(lambda: codes(check) == {"power": "power.battery_low"}, timeout=10_000)
    assert [code for code in dict.fromkeys(shown) if code] == ["power.mains", "power.battery_low"]


def test_a_child_that_dies_again_and_again_spoils_no_verdict(qtbot, make_check):
    check = make_check(command=[sys.executable, "-c", "raise SystemExit(3)"])
    check.begin()
    qtbot.waitUntil(lambda: "power.gave_up" in codes(check).values(), timeout=20_000)
    assert all(not finding.counts for finding in check.findings)


def test_one_fact_alone_is_looked_at_again(qtbot, make_check):
    check = make_check(only=("power", "clock"))
    check.begin()
    wait_for_verdict(qtbot, check)
    asked = []
    check.computer.process.message.connect(lambda m: asked.append(m.get("kind")))
    check.again("clock")
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    assert asked == ["clock"]


def test_the_real_computer_is_judged_and_never_stops_the_work(qtbot, make_check):
    everything = [module.CHECK for module in FACTS]
    check = make_check(only=everything, command=[sys.executable, "-c", REAL])
    check.begin()
    wait_for_verdict(qtbot, check)
    assert set(codes(check)) == set(everything)
    for name, code in codes(check).items():
        assert code in OUTCOMES[name]
        assert not code.endswith((".failed", ".timed_out", ".crashed", ".not_answering"))

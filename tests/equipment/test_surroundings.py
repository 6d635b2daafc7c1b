"""Findings are told by their cause as soon as that is known."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.computer.computer import Computer
from app.equipment.check import EquipmentCheck
from app.equipment.surroundings import Surroundings
from app.readiness.checks.camera import OUTCOMES
from app.readiness.finding import Finding
from app.readiness.readings_privacy import Lid, LidReading, PrivacyReading, UseReading
from app.readiness.verdict import Verdict

SCRIPT = str(Path(__file__).with_name("scripted_child.py"))
BLACK = Finding("camera", OUTCOMES["camera.black"], {"device": "Integrated Camera"})
BUSY = Finding("camera", OUTCOMES["camera.busy"], {"device": "Integrated Camera"})


@pytest.fixture
def computer(qapp):
    made = Computer([sys.executable, SCRIPT, "computer", "good"])
    yield made
    made.deleteLater()


def test_each_fact_is_kept_beside_the_others(qtbot, computer):
    known = Surroundings(computer)
    for kind, reading in (
        ("lid", LidReading(lid=Lid.CLOSED)),
        ("privacy", PrivacyReading(camera="on")),
        ("camera_use", UseReading(camera=("Zoom",))),
    ):
        with qtbot.waitSignal(known.changed):
            computer.fact.emit(kind, reading)
    assert known.explain(BLACK).reason_code == "camera.lid_closed"
    assert known.explain(BUSY).reason_code == "camera.held"
    known.deleteLater()


def test_who_has_a_camera_is_looked_at_at_once_and_only_once(computer, monkeypatch):
    asked = []
    monkeypatch.setattr(computer, "watch_fact", lambda kind, _: asked.append(kind))
    monkeypatch.setattr(computer, "release", lambda: asked.append("released"))
    known = Surroundings(computer)
    known.explain(BUSY)
    assert asked == []
    known.begin()
    assert asked == ["privacy", "camera_use", "lid"]
    for finding in (BUSY, BUSY, BLACK, BLACK, BUSY):
        known.explain(finding)
    assert asked[3:] == ["camera_use", "camera_use"]
    known.end()
    known.explain(BLACK)
    known.explain(BUSY)
    assert asked[5:] == ["released"]
    known.deleteLater()


def test_the_same_again_and_other_facts_are_no_news(qtbot, computer):
    known = Surroundings(computer)
    with qtbot.assertNotEmitted(known.changed):
        computer.fact.emit("lid", LidReading())
        computer.fact.emit("power", BLACK)
    known.deleteLater()


def test_a_finding_on_the_page_gets_its_cause_later(qtbot):
    check = EquipmentCheck(("camera",), command=lambda kind: [sys.executable, SCRIPT, kind, "good"])
    check.camera_check._settle(BLACK, done=True)
    assert [finding.reason_code for finding in check.findings] == ["camera.black"]
    with qtbot.waitSignal(check.changed):
        check.computer.fact.emit("lid", LidReading(lid=Lid.CLOSED))
    assert [finding.reason_code for finding in check.findings] == ["camera.lid_closed"]
    check.computer.fact.emit("lid", LidReading(lid=Lid.OPEN))
    assert [finding.reason_code for finding in check.findings] == ["camera.black"]
    check.end_and_wait()
    check.deleteLater()


def test_a_working_camera_is_believed_as_soon_as_it_is_seen_and_no_longer(qtbot):
    check = EquipmentCheck(
        ("camera", "privacy"), command=lambda kind: [sys.executable, SCRIPT, kind, "good"]
    )
    privacy = next(c for c in check.checks if c.name == "privacy")
    check.computer.fact.emit("privacy", PrivacyReading(camera="organisation", microphone="on"))
    assert privacy.finding.reason_code == "privacy.camera_organisation"
    check.camera_check._settle(replace(BLACK, reason=OUTCOMES["camera.good"]), done=True)
    assert privacy.finding.reason_code == "privacy.works"
    check.camera_check._settle(BLACK, done=True, at_once=True)
    assert privacy.finding.reason_code == "privacy.camera_organisation"
    assert check.camera_check.finding.reason_code == "camera.privacy_organisation"
    check.end_and_wait()
    check.deleteLater()


def test_the_verdict_waits_for_what_may_be_the_cause(computer, qtbot, monkeypatch):
    monkeypatch.setattr(computer, "watch_fact", lambda *_: None)
    known = Surroundings(computer)
    good = replace(BLACK, reason=OUTCOMES["camera.good"])
    assert not known.waits_for_cause_of(BLACK)
    known.begin()
    assert known.waits_for_cause_of(BLACK)
    assert known.waits_for_cause_of(BUSY)
    assert not known.waits_for_cause_of(good)
    computer.fact.emit("lid", LidReading())
    computer.fact.emit("privacy", PrivacyReading(error="privacy.not_supported"))
    assert known.waits_for_cause_of(BLACK)
    with qtbot.waitSignal(known.answered):
        computer.fact.emit("camera_use", UseReading(error="camera_use.crashed"))
    assert not known.waits_for_cause_of(BLACK)
    known.begin()
    known.give_up()
    assert not known.waits_for_cause_of(BLACK)
    known.deleteLater()


def test_a_report_of_a_black_camera_names_the_cause(qtbot):
    check = EquipmentCheck(
        ("camera",), command=lambda kind: [sys.executable, SCRIPT, kind, "hangs"]
    )
    check.surroundings.begin()
    check.camera_check._settle(BLACK, done=True)
    assert check.verdict is None
    for kind, reading in Surroundings.KINDS.items():
        check.computer.fact.emit(kind, reading(lid=Lid.CLOSED) if kind == "lid" else reading())
    assert check.verdict is Verdict.MUST_FIX
    assert [finding.reason_code for finding in check.findings] == ["camera.lid_closed"]
    check.end_and_wait()
    check.deleteLater()


def test_a_check_of_the_camera_alone_leaves_nothing_running(qtbot):
    check = EquipmentCheck(("camera",), command=lambda kind: [sys.executable, SCRIPT, kind, "good"])
    check.begin()
    qtbot.waitUntil(lambda: check.verdict is not None, timeout=10_000)
    with qtbot.waitSignal(check.released, timeout=10_000):
        check.end()
    check.deleteLater()

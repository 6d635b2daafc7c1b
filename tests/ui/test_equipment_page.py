"""The Equipment page over children that deliver, die, hang and are let go of."""

import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from app.capture.supervisor import Patience
from app.equipment.check import EquipmentCheck
from app.readiness.verdict import Verdict
from app.settings import CAMERA, DeviceChoice, Settings
from app.ui.program import Program

TESTS = Path(__file__).resolve().parents[1]
CAMERA_CHILD = str(TESTS / "fakes" / "camera_child.py")
SCRIPT = str(TESTS / "equipment" / "scripted_child.py")
PATIENT_MS = 30_000
QUICK = Patience(
    start_ms=10_000, silence_ms=4_000, quit_ms=3_000, restart_ms=(50,), losses=4, losses_within_s=60
)


@pytest.fixture
def open_page(qapp, qtbot, monkeypatch, catalogues, tmp_path):
    """Start the program on its Equipment page; ``how`` is what the fake camera does."""
    monkeypatch.setattr("app.paths.translations_dir", lambda: catalogues)
    monkeypatch.setenv("LANGUAGE", "en")
    opened = []

    def open_(how="normal", audio="good", computer="good"):
        lock = tmp_path / "camera-in-use"
        commands = {
            "camera": [sys.executable, CAMERA_CHILD, how, str(lock)],
            "audio": [sys.executable, SCRIPT, "audio", audio],
            "computer": [sys.executable, SCRIPT, "computer", computer],
            "probe": [sys.executable, SCRIPT, "probe", "never started"],
        }
        check = EquipmentCheck(command=commands.__getitem__, patience=QUICK)
        program = Program(qapp, Settings.load(), check)
        opened.append(program)
        program.start()
        qtbot.waitUntil(lambda: check.running, timeout=PATIENT_MS)
        return program, check, program.window.page("equipment")

    yield open_
    for program in opened:
        program.end()
        program.deleteLater()


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def pids(check):
    """The processes that hold a device; the third one only looks at the computer."""
    return [source.process.pid for source in (check.camera, check.audio)]


def row(page, check):
    return page.findings.by_check[check]


def test_the_picture_arrives_and_is_measured(qtbot, open_page):
    _, check, page = open_page()
    qtbot.waitUntil(lambda: page.camera.picture.showing, timeout=PATIENT_MS)
    qtbot.waitUntil(lambda: check.camera_check.reading.frames > 10, timeout=PATIENT_MS)
    reading = check.camera_check.reading
    assert reading.width > 0
    assert f"{reading.width} × {reading.height}" in page.camera.numbers
    image = page.camera.picture.grab().toImage()
    seen = {QColor(image.pixel(x, image.height() // 2)).rgb() for x in range(0, image.width(), 9)}
    assert len(seen) > 5


def test_the_preview_is_fetched_no_larger_than_it_is_shown(qtbot, open_page):
    page = open_page()[2]
    qtbot.waitUntil(lambda: page.camera.picture.showing, timeout=PATIENT_MS)
    view = page.camera.picture
    ratio = view.devicePixelRatioF()

    def fits():
        frame = view.frame
        return frame is not None and frame.width <= round(view.width() * ratio) + 1

    qtbot.waitUntil(fits, timeout=PATIENT_MS)


@pytest.mark.parametrize("place", ["settings", "help"])
def test_leaving_the_page_frees_every_device(qtbot, open_page, place, tmp_path):
    program, check, page = open_page()
    qtbot.waitUntil(lambda: page.camera.picture.showing, timeout=PATIENT_MS)
    before = pids(check)
    assert all(alive(pid) for pid in before)
    with qtbot.waitSignal(check.released, timeout=PATIENT_MS):
        program.window.go(place)
    assert not any(alive(pid) for pid in before)
    assert alive(check.computer.process.pid)
    assert not page.camera.picture.showing
    assert program.devices.connected("camera") is None


def test_minimising_frees_every_device_and_coming_back_takes_them(qtbot, open_page):
    program, check, page = open_page()
    qtbot.waitUntil(lambda: page.camera.picture.showing, timeout=PATIENT_MS)
    with qtbot.waitSignal(check.released, timeout=PATIENT_MS):
        program.window.showMinimized()
    program.window.showNormal()
    qtbot.waitUntil(lambda: page.camera.picture.showing, timeout=PATIENT_MS)


def test_closing_the_window_frees_every_device(qtbot, open_page):
    program, check, page = open_page()
    qtbot.waitUntil(lambda: page.camera.picture.showing, timeout=PATIENT_MS)
    before = pids(check)
    with qtbot.waitSignal(check.released, timeout=PATIENT_MS):
        program.window.close()
    assert not any(alive(pid) for pid in before)
    guarding = check.computer.process.pid
    program.end()
    assert not alive(guarding)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("camera", "camera.crashed"),
        ("audio", "microphone.crashed"),
        ("computer", "network.crashed"),
    ],
)
def test_killing_a_child_costs_a_sentence_and_nothing_else(qtbot, open_page, kind, code):
    _, check, page = open_page()
    qtbot.waitUntil(lambda: check.verdict is not None, timeout=PATIENT_MS)
    told = []
    check.changed.connect(lambda: told.extend(finding.reason_code for finding in check.findings))
    process = getattr(check, kind).process
    first = process.pid
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: process.pid not in (0, first), timeout=PATIENT_MS)
    qtbot.waitUntil(
        lambda: code in told and code not in [finding.reason_code for finding in check.findings],
        timeout=PATIENT_MS,
    )
    qtbot.waitUntil(lambda: check.verdict is not None, timeout=PATIENT_MS)
    assert page.isVisible()
    if kind == "camera":
        qtbot.waitUntil(lambda: page.camera.picture.showing, timeout=PATIENT_MS)


def test_a_camera_that_vanishes_takes_its_picture_with_it(qtbot, open_page):
    _, check, page = open_page("vanish:40")
    qtbot.waitUntil(lambda: page.camera.picture.showing, timeout=PATIENT_MS)
    qtbot.waitUntil(lambda: "unplugged" in row(page, "camera").sentence(), timeout=PATIENT_MS)
    assert not page.camera.picture.showing
    assert check.findings[0].reason_code == "camera.vanished"
    assert list(page.findings.by_check) != []
    assert page.findings.order[0] == "camera"


def test_a_camera_that_hangs_leaves_the_window_alive(qtbot, open_page):
    program, check, page = open_page("hang:5")
    qtbot.waitUntil(lambda: "does not answer" in row(page, "camera").sentence(), timeout=PATIENT_MS)
    program.window.go("help")
    program.window.go("equipment")
    assert check.running


@pytest.mark.parametrize(
    ("how", "code"),
    [("black", "camera.black"), ("covered_by_finger", "camera.covered"),
     ("covered_by_sticker", "camera.covered"), ("frozen", "camera.still"),
     ("busy", "camera.busy"), ("denied", "camera.denied"), ("none", "camera.none")],
)  # fmt: skip
def test_each_trouble_of_the_picture_is_told_apart(qtbot, open_page, how, code):
    _, check, _ = open_page(how)
    qtbot.waitUntil(
        lambda: [f.reason_code for f in check.findings if f.check == "camera"] == [code],
        timeout=PATIENT_MS,
    )


def test_choosing_another_camera_asks_for_that_one(qtbot, open_page):
    program, check, page = open_page()
    qtbot.waitUntil(lambda: page.camera.picture.showing, timeout=PATIENT_MS)
    program.preferences.set(CAMERA, DeviceChoice("fake:0", "Fake camera"))
    assert check.camera_check.device.id == "fake:0"
    assert not page.camera.picture.showing
    assert check.waiting_for == ["camera"]
    qtbot.waitUntil(lambda: check.camera_check.done, timeout=PATIENT_MS)


def test_the_person_answers_whether_the_test_sound_was_heard(qtbot, open_page):
    _, check, page = open_page()
    qtbot.waitUntil(lambda: check.loudspeaker_check.done, timeout=PATIENT_MS)
    line = row(page, "loudspeaker")
    line.press_action()
    qtbot.waitUntil(lambda: "Did you hear" in line.sentence(), timeout=PATIENT_MS)
    line.answered.emit("heard")
    assert check.loudspeaker_check.finding.reason_code == "loudspeaker.heard"
    assert "Did you hear" not in line.sentence()


def test_a_verdict_of_a_page_that_was_left_tells_its_time(qtbot, open_page):
    program, check, _ = open_page()
    qtbot.waitUntil(lambda: check.verdict is Verdict.OK, timeout=PATIENT_MS)
    assert program.window.status.sentence.startswith("Ready. To be quite sure")
    program.window.go("settings")
    assert "(checked at" in program.window.status.sentence

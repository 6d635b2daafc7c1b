"""The Equipment page over children that deliver, die, hang and are let go of."""

import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from app.capture.devices import Device
from app.capture.supervisor import Patience
from app.equipment.check import EquipmentCheck
from app.readiness.checks.headset_outcomes import ANSWER_WORDS
from app.readiness.headset_kinds import Confidence, Kind
from app.readiness.readings import CameraReading
from app.readiness.readings_endpoint import HeadsetReading
from app.settings import CAMERA, LOUDSPEAKER, DeviceChoice, Settings
from app.ui.equipment.status import sentence
from app.ui.program import Program
from tests.ui.standing_check import GOOD, finding

TESTS = Path(__file__).resolve().parents[1]
CAMERA_CHILD = str(TESTS / "fakes" / "camera_child.py")
SCRIPT = str(TESTS / "equipment" / "scripted_child.py")
PATIENT_MS = 30_000
SPEAKERS, HEADSET = (
    Device("one", "Speakers", True, False),
    Device("two", "Headset & Co", False, False),
)
ALL_WELL = (*GOOD, "leak.not_tried", "connection.no_target")
GUESSED = HeadsetReading(device="Speakers", kind=Kind.HEADSET, confidence=Confidence.LIKELY)
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
        qtbot.waitUntil(lambda: bool(program.window.pages.current), timeout=PATIENT_MS)
        program.window.go("equipment")
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


def texts(line):
    """The words of the row's buttons that can be pressed now."""
    return [b.text() for b in line.stops()[1:] if b.text() and not b.isHidden()]


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
    # Who is seen is told from the same picture; nothing else is looked at again.
    assert set(check.waiting_for) <= {"camera", "picture"}
    assert "camera" in check.waiting_for
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
    # Nobody sits in front of the fake camera, and on a busy computer its picture may be slow.
    qtbot.waitUntil(lambda: check.verdict is not None, timeout=PATIENT_MS)
    assert "picture.no_face" in [finding.reason_code for finding in check.findings]
    assert "(checked at" not in program.window.status.sentence
    program.window.go("settings")
    words = sentence(check.verdict, check.findings, None)
    assert program.window.status.sentence.startswith(f"{words} (checked at")


def test_what_nobody_tried_is_not_promised(start_program):
    window = start_program(*GOOD[:2], "loudspeaker.ready", GOOD[3], language="en").window
    assert window.status.sentence.startswith("Ready. To be quite sure")


@pytest.fixture
def standing(start_program):
    """The page over checks that say what they are told, and two loudspeakers."""
    program = start_program(language="en")
    check, page = program._places._equipment.check, program.window.page("equipment")
    check.asked = []
    return program, check, page


def press_more(page, check):
    row(page, check).more.emit()


def test_unheard_the_next_loudspeaker_is_one_press_away(standing, monkeypatch):
    program, check, page = standing
    monkeypatch.setattr(check.audio, "play", lambda *given: check.asked.append(given))
    check.audio.outputs.emit((SPEAKERS, HEADSET))
    check.show(finding("loudspeaker.not_heard"))
    assert "Try “Headset && Co”" in texts(row(page, "loudspeaker"))
    press_more(page, "loudspeaker")
    assert program.preferences.get(LOUDSPEAKER) == DeviceChoice("two", "Headset & Co")
    assert check.asked == [("two", "")]
    assert "Try “Headset && Co”" not in texts(row(page, "loudspeaker"))


def test_with_one_loudspeaker_there_is_no_other_to_try(standing):
    _, check, page = standing
    check.audio.outputs.emit((SPEAKERS,))
    check.show(finding("loudspeaker.not_heard"))
    assert not [text for text in texts(row(page, "loudspeaker")) if text.startswith("Try")]


def test_a_guess_about_the_headset_can_be_put_right_and_taken_back(standing, monkeypatch):
    _, check, page = standing
    headset = check.headset_check
    monkeypatch.setattr(headset, "reading", GUESSED)
    monkeypatch.setattr(headset, "answer", check.asked.append)
    monkeypatch.setattr(headset, "forget_answer", lambda: check.asked.append("forgotten"))
    check.show(finding("headset.probably_worn"))
    page.findings.reveal("headset")
    press_more(page, "headset")
    assert list(ANSWER_WORDS.values()) == texts(row(page, "headset"))[:-1]
    press_more(page, "headset")
    assert texts(row(page, "headset")) == ["That is not right"]
    press_more(page, "headset")
    row(page, "headset").answered.emit("headphones")
    monkeypatch.setattr(headset, "reading", replace(GUESSED, clue="person"))
    check.say()
    press_more(page, "headset")
    assert "Let Samråd find out" in texts(row(page, "headset"))
    row(page, "headset").answered.emit("look_again")
    assert check.asked == ["headphones", "forgotten"]


def test_a_refused_change_of_the_sound_is_said_in_words(standing):
    _, check, page = standing
    check.show(finding("sound_settings.microphone_muted"))
    check.sound_settings_check.fixed.emit(False)
    assert "The system did not allow that" in row(page, "sound_settings").sentence()


@pytest.mark.parametrize("language", ["da", "sv", "nb", "en"])
def test_with_everything_well_nothing_needs_to_be_scrolled(qtbot, start_program, language):
    program = start_program(*ALL_WELL, language=language)
    window, check = program.window, program._places._equipment.check
    check.camera_check.reading = CameraReading(
        frames=90, width=1280, height=720, fps=30.0, seconds=3.0
    )
    check.say()
    bar = window.page("equipment").parent().parent().verticalScrollBar()
    window.resize(1120, 600)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    window.resize(1120, 760)
    qtbot.waitUntil(lambda: bar.maximum() == 0)

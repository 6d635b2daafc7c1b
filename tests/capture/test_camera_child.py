"""The camera child with a camera that is not there, in this process; only its pipe is real."""

import contextlib
import dataclasses
import os
import threading

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QCameraFormat, QVideoFrame, QVideoSink

from app.capture import camera_child
from app.capture.camera_child import CameraChild, error_code
from app.capture.frames import MAX_HEIGHT, MAX_WIDTH, FrameSegment
from app.capture.protocol import Decoder
from app.capture.qt_camera import QtCamera, best_format
from app.readiness.checks import camera as check
from app.readiness.limits import CameraLimits
from app.readiness.readings import CameraReading
from tests.fakes.camera_child import FakeCamera, camera
from tests.fakes.pictures import Format as Pixels
from tests.fakes.pictures import broken_frame, frames_of, patches, scene

WAIT_MS = 15_000
FRONT, BACK = camera("0"), camera("1", default=False)


class Stage:
    """A camera child, its fake camera, and what it has said."""

    def __init__(self, qtbot, how):
        self.qtbot = qtbot
        self.read_end, self.write_end = os.pipe()
        os.set_blocking(self.read_end, False)
        self.decoder = Decoder()
        self.said = []

        class Child(CameraChild):
            def _make_camera(self):
                return FakeCamera(self, how)

        self.child = Child(self.write_end)
        self.camera = self.child._camera

    def do(self, do, **values):
        self.child.receive({"do": do, **values})

    def listen(self):
        with contextlib.suppress(BlockingIOError):
            self.said += self.decoder.feed(os.read(self.read_end, 1 << 20))
        return self.said

    def all(self, topic):
        return [message for message in self.listen() if message["type"] == topic]

    def codes(self):
        return [message["code"] for message in self.all("error")]

    def wait(self, condition):
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def wait_for(self, topic, times=1):
        self.wait(lambda: len(self.all(topic)) >= times)
        return self.all(topic)[times - 1]

    def show(self, *frames):
        for frame in frames:
            self.camera.frame.emit(frame)

    def forget(self):
        self.listen()
        self.said = []

    def end(self):
        self.child.close()
        self.child._pulse.stop()
        self.child.deleteLater()
        os.close(self.read_end)
        os.close(self.write_end)


@pytest.fixture
def stage(qtbot):
    stages = []

    def make(how="by_hand"):
        stages.append(Stage(qtbot, how))
        return stages[-1]

    yield make
    for one in stages:
        one.end()


@pytest.fixture
def hasty(monkeypatch):
    """The same times, a tenth of them."""
    monkeypatch.setattr(camera_child, "READING_MS", 20)
    monkeypatch.setattr(camera_child, "OPEN_S", 0.6)
    monkeypatch.setattr(camera_child, "STALL_S", 0.2)
    monkeypatch.setattr(camera_child, "RETRY_MS", 60)


@pytest.fixture
def segment():
    made = FrameSegment.create()
    yield made
    made.unlink()
    made.close()


@pytest.fixture(scope="module")
def room():
    return frames_of(scene(), 4, 3.0)


# --- the ordinary life ---


def test_it_greets_and_lists_the_cameras(stage):
    one = stage()
    one.camera.there = [FRONT, BACK]
    one.child.begin()
    assert [m["type"] for m in one.listen()] == ["hello", "busy", "devices"]
    assert one.all("hello")[0]["kind"] == "camera"
    assert one.all("devices")[0]["cameras"] == [FRONT, BACK]


def test_it_has_started_with_the_first_frame_and_not_before(stage, room):
    one = stage()
    one.do("start", device="")
    assert [m["type"] for m in one.listen()] == ["busy"]
    one.show(*room)
    (started,) = one.all("started")
    assert started == {
        "type": "started", "device": "0", "name": "Camera 0", "width": 1280, "height": 720,
        "format": "YUYV",
    }  # fmt: skip


def test_its_numbers_are_the_fields_of_a_reading(stage, room):
    one = stage()
    one.do("start")
    one.show(*room)
    message = one.wait_for("picture")
    reading = CameraReading.from_message(message)
    assert {field.name for field in dataclasses.fields(CameraReading)} - {"error"} == set(
        message
    ) - {"type"}
    assert (reading.device, reading.width, reading.height) == ("Camera 0", 1280, 720)
    assert reading.frames == 4


def test_the_chosen_camera_is_opened_and_an_unknown_one_is_the_systems_choice(stage):
    one = stage()
    one.camera.there = [FRONT, BACK]
    for wanted, opened in (("1", "1"), ("0", "0"), ("", "0"), ("gone", "0"), (None, "0"), (7, "0")):
        one.do("start", device=wanted)
        assert one.camera.opened == opened


def test_stop_lets_go_and_nothing_more_is_said(stage, room):
    one = stage()
    one.do("start")
    one.show(*room)
    one.do("stop")
    assert one.camera.opened == ""
    assert one.all("stopped")
    one.forget()
    one.show(*room)
    one.camera.plug(FRONT)
    one.qtbot.wait(600)
    assert {m["type"] for m in one.listen()} == {"devices"}
    assert one.camera.opens == 1


def test_a_long_call_is_announced(stage):
    one = stage()
    one.do("start")
    one.do("stop")
    announced = [(m["what"], m["seconds"]) for m in one.all("busy")]
    assert [what for what, _ in announced] == ["open", "close"]
    assert all(seconds > 3 for _, seconds in announced)


# --- the preview ---


def test_each_picture_is_shared_and_told(stage, segment, room):
    one = stage()
    one.do("start", segment=segment.name)
    assert one.all("attached")
    one.show(*room)
    assert [m["number"] for m in one.all("frame")] == [1, 2, 3, 4]
    frame = segment.newest(4)
    assert (frame.width, frame.height, frame.number) == (640, 360, 4)


def test_people_see_themselves_as_in_a_mirror(stage, segment):
    one = stage()
    picture = patches()
    one.do("start", segment=segment.name)
    one.show(*frames_of(picture, 1, 0.0))
    frame = segment.newest(1)
    shown = np.frombuffer(frame.data, np.uint8).reshape(frame.height, frame.width, 4)
    difference = shown[90, 100, :3].astype(int) - picture[180, -200]
    assert np.abs(difference).max() <= 6


@pytest.mark.parametrize(
    ("asked", "size"),
    [
        ((640, 360), (640, 360)),
        ((1280, 720), (1280, 720)),
        ((4000, 3000), (1280, 720)),
        ((301, 1000), (300, 168)),
        ((0, 0), (16, 8)),
        ((-5, -5), (16, 8)),
        ((1e999, 1e999), (1280, 720)),
        ((10**400, 10**400), (1280, 720)),
        ((33.3, 999.9), (32, 18)),
    ],
)
def test_a_preview_fits_what_was_asked_for(stage, segment, room, asked, size):
    one = stage()
    one.do("preview", width=asked[0], height=asked[1])
    one.do("start", segment=segment.name)
    one.show(room[0])
    frame = segment.newest(1)
    assert (frame.width, frame.height) == size


@pytest.mark.parametrize(
    "values", [{}, {"width": 100}, {"width": "a", "height": 50}, {"width": None, "height": []}]
)
def test_a_size_that_is_none_is_passed_over(stage, segment, room, values):
    one = stage()
    one.do("preview", **values)
    one.do("start", segment=segment.name)
    one.show(room[0])
    assert segment.newest(1).width == 640


def test_numbers_of_pictures_rise_from_one_opening_to_the_next(stage, segment, room):
    """The reader knows by them which picture is the newer one."""
    one = stage()
    one.do("start", segment=segment.name)
    one.show(*room[:2])
    one.do("stop")
    segment.unlink()
    one.do("start", segment=segment.name)
    one.show(*room[:2])
    assert [m["number"] for m in one.all("frame")] == [1, 2, 3, 4]
    assert one.codes() == []


@pytest.mark.parametrize(
    "name", ["samrad-frames-1-00000000", "nonsense", "/etc/passwd", "\0", "\ud800", "x" * 100_000]
)
def test_a_segment_that_is_not_there_costs_the_preview_only(stage, room, name):
    one = stage()
    one.do("start", segment=name)
    one.show(*room)
    assert one.codes() == ["camera.no_memory"]
    assert one.all("started")
    assert one.all("frame") == []
    one.wait_for("picture")


@pytest.mark.parametrize("name", ["", None, 7, {}, []])
def test_without_a_segment_it_measures_only(stage, room, name):
    one = stage()
    one.do("start", segment=name)
    one.show(*room)
    one.wait_for("picture")
    assert one.codes() == []
    assert one.all("frame") == one.all("attached") == []


def test_a_new_segment_takes_the_place_of_the_old(stage, segment, room):
    one = stage()
    other = FrameSegment.create()
    one.do("start", segment=segment.name)
    one.show(room[0])
    one.do("start", segment=other.name)
    one.show(room[1])
    assert segment.newest(1).number == 1
    assert other.newest(2).number == 2
    other.unlink()
    other.close()


# --- what a picture is like ---


def test_pictures_are_told_apart(stage, qtbot):
    expected = {
        "normal": "camera.good",
        "black": "camera.black",
        "covered_by_finger": "camera.covered",
        "covered_by_sticker": "camera.covered",
        "covered_by_shutter": "camera.covered",
        "frozen": "camera.frozen",
        "dim": "camera.dim_and_slow",
        "small": "camera.low_resolution",
    }
    stages = {how: stage(how) for how in expected}
    for one in stages.values():
        one.do("start")

    def found(one):
        readings = [CameraReading.from_message(message) for message in one.all("picture")[-1:]]
        findings = [check.judge(r, CameraLimits()) for r in readings if check.settled(r)]
        return findings[0].reason_code if findings and findings[0] else ""

    def all_told_apart():
        assert {how: found(one) for how, one in stages.items()} == expected

    qtbot.waitUntil(all_told_apart, timeout=WAIT_MS)


# --- cameras come and go ---


def test_no_camera_is_said_and_a_new_one_is_used_at_once(stage, room):
    one = stage("none")
    one.do("start")
    assert one.codes() == ["camera.none"]
    one.camera.how = "by_hand"
    one.camera.plug(FRONT)
    one.show(*room)
    assert one.all("devices")[-1]["cameras"] == [FRONT]
    assert one.all("started")


def test_without_a_camera_nothing_is_repeated(stage, hasty):
    one = stage("none")
    one.do("start")
    one.qtbot.wait(300)
    assert one.codes() == ["camera.none"]


def test_a_camera_pulled_out_is_let_go_of_and_used_again_when_it_is_back(stage, room):
    one = stage()
    one.do("start", device="0")
    one.show(*room)
    one.camera.plug()
    assert one.codes() == ["camera.vanished"]
    assert one.all("devices")[-1]["cameras"] == []
    assert one.camera.opened == ""
    one.show(*room)
    assert len(one.all("started")) == 1
    one.camera.plug(FRONT)
    one.show(*room)
    assert len(one.all("started")) == 2


def test_it_is_known_by_its_name_when_it_comes_back_with_another_id(stage, room):
    one = stage()
    one.do("start", device="0")
    one.show(*room)
    one.camera.plug()
    one.camera.plug(camera("5", default=True), camera("7", "Camera 0", default=False))
    assert one.camera.opened == "7"


def test_from_the_chosen_camera_it_does_not_turn_to_another_by_itself(stage, hasty, room):
    one = stage()
    one.camera.there = [FRONT, BACK]
    one.do("start", device="1")
    one.show(*room)
    one.camera.plug(FRONT)
    one.qtbot.wait(300)
    assert one.codes() == ["camera.vanished"]
    assert one.camera.opened == ""
    one.do("start", device="0")
    assert one.camera.opened == "0"


def test_the_systems_choice_is_whatever_the_system_chooses_now(stage, hasty, room):
    one = stage()
    one.camera.there = [FRONT, BACK]
    one.do("start", device="")
    one.show(*room)
    one.camera.plug(camera("1", default=True))
    one.wait(lambda: one.camera.opened == "1")


def test_another_camera_pulled_out_is_no_matter(stage, room):
    one = stage()
    one.camera.there = [FRONT, BACK]
    one.do("start", device="0")
    one.show(*room)
    one.camera.plug(FRONT)
    assert one.codes() == []
    assert one.camera.opens == 1


def test_a_camera_pulled_out_while_it_was_busy_is_gone_and_no_longer_busy(stage, hasty):
    one = stage("busy")
    one.do("start", device="0")
    one.wait(lambda: one.codes() == ["camera.busy"])
    one.camera.plug()
    assert one.codes() == ["camera.busy", "camera.vanished"]


# --- cameras that do not work ---


@pytest.mark.parametrize(("how", "code"), [("busy", "camera.busy"), ("denied", "camera.denied")])
def test_it_says_why_and_tries_again_until_it_works(stage, hasty, room, how, code):
    one = stage(how)
    one.do("start")
    one.wait(lambda: len(one.codes()) >= 3)
    assert set(one.codes()) == {code}
    assert one.all("started") == []
    one.camera.how = "by_hand"
    one.wait(lambda: one.camera.opened)
    one.show(*room)
    assert one.all("started")
    one.forget()
    one.show(*room)
    assert one.codes() == []


def test_stop_ends_the_trying(stage, hasty):
    one = stage("busy")
    one.do("start")
    one.wait(one.codes)
    one.do("stop")
    opens = one.camera.opens
    one.qtbot.wait(300)
    assert one.camera.opens == opens


def test_a_failure_of_a_camera_that_is_gone_means_that_it_is_gone(stage):
    one = stage()
    one.do("start")
    one.camera.there = []
    one.camera.failed.emit("Input/output error")
    assert one.codes() == ["camera.vanished"]


def test_a_camera_that_never_sends_a_frame_is_given_the_time_it_may_need(stage, hasty):
    one = stage("stall")
    one.do("start")
    one.wait(one.codes)
    assert one.codes() == ["camera.no_picture"]
    assert one.all("picture")[-1]["start_s"] >= 0.5
    assert one.all("started") == []


def test_a_camera_that_goes_quiet_is_let_go_of_and_tried_again(stage, hasty):
    one = stage("stall:5")
    one.do("start")
    one.wait(lambda: len(one.codes()) == 2)
    assert set(one.codes()) == {"camera.no_picture"}
    assert len(one.all("started")) == 2
    assert one.camera.opens >= 2


def test_a_camera_that_goes_on_sending_frames_is_left_alone(stage, hasty):
    one = stage("small")
    one.do("start")
    one.wait_for("picture", 40)
    assert one.codes() == []
    assert one.camera.opens == 1


def test_time_in_which_this_process_was_held_up_is_not_held_against_the_camera(
    stage, hasty, room, monkeypatch
):
    one = stage()
    one.do("start")
    one.show(*room)
    now = camera_child.monotonic() + 3600
    monkeypatch.setattr(camera_child, "monotonic", lambda: now)
    before = len(one.all("picture"))
    one.wait_for("picture", before + 2)
    assert one.codes() == []


def test_frames_that_cannot_be_read_are_no_picture(stage, hasty):
    one = stage("unreadable")
    one.do("start")
    one.wait(one.codes)
    assert one.codes() == ["camera.unreadable"]
    assert one.all("started") == []


def test_one_broken_frame_among_good_ones_does_not_matter(stage, room):
    one = stage()
    one.do("start")
    one.show(room[0], broken_frame(), room[1], QVideoFrame(), room[2])
    one.wait_for("picture")
    assert one.all("picture")[-1]["frames"] == 3
    assert one.codes() == []


def test_of_frames_that_came_at_once_only_the_newest_is_looked_at(stage, segment, room):
    one = stage()
    one.do("start", segment=segment.name)
    one.show(room[0], room[0], room[0], room[1])
    assert [m["number"] for m in one.all("frame")] == [1, 2]
    assert one.wait_for("picture")["frames"] == 4
    assert one.all("picture")[-1]["same_frames"] == 1


def test_a_frame_after_closing_is_passed_over(stage, segment, room):
    one = stage()
    one.do("start", segment=segment.name)
    one.child.close()
    one.show(*room)
    assert one.all("frame") == one.all("started") == []


# --- commands ---

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)
COMMANDS = st.fixed_dictionaries(
    {"do": st.sampled_from(["start", "stop", "preview", "", "nonsense"]) | ANYTHING},
    optional=dict.fromkeys(("device", "segment", "width", "height"), ANYTHING),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(COMMANDS, max_size=8))
def test_no_command_however_malformed_ends_it(qtbot, commands):
    one = Stage(qtbot, "by_hand")
    for command in commands:
        if command["do"] != "quit":
            one.child.receive(command)
        one.listen()
    width, height = one.child._preview
    assert 16 <= width <= MAX_WIDTH
    assert 16 <= height <= MAX_HEIGHT
    one.end()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Camera is in use", "camera.busy"),
        ("Device or resource busy", "camera.busy"),
        ("0xC00D3704", "camera.busy"),
        ("Permission denied", "camera.denied"),
        ("Access is denied. (0x80070005)", "camera.denied"),
        ("Input/output error", "camera.failed"),
        ("", "camera.failed"),
    ],
)
def test_the_systems_words_become_a_reason(words, code):
    assert error_code(words) == code
    assert code in check.OUTCOMES


# --- Qt's side ---


@pytest.fixture
def qt_camera(qtbot):
    made = QtCamera(None)
    yield made
    made.close()
    made.deleteLater()


def test_it_says_what_there_is_and_opens_nothing_that_is_not_there(qt_camera, monkeypatch):
    monkeypatch.setattr("app.capture.qt_camera.QMediaDevices.videoInputs", list)
    assert qt_camera.cameras() == []
    assert qt_camera.find("0") == ""
    qt_camera.close()
    assert qt_camera.why_none() in ("camera.none", "camera.denied")


def test_a_camera_that_is_kept_from_us_is_told_from_none(qt_camera, monkeypatch, tmp_path):
    monkeypatch.setattr("app.capture.qt_camera.sys.platform", "linux")
    monkeypatch.setattr("app.capture.qt_camera.Path", lambda _: tmp_path)
    assert qt_camera.why_none() == "camera.none"
    (tmp_path / "video0").touch()
    assert qt_camera.why_none() == "camera.none"
    monkeypatch.setattr("app.capture.qt_camera.os.access", lambda *_: False)
    assert qt_camera.why_none() == "camera.denied"


def test_frames_that_waited_are_told_as_the_newest(qtbot, qt_camera, room):
    """On some systems frames come from a thread of the driver's and queue up."""
    sink = QVideoSink()
    qt_camera._sink = sink
    sink.videoFrameChanged.connect(qt_camera._on_frame)
    told = []
    qt_camera.frame.connect(told.append)
    driver = threading.Thread(target=lambda: [sink.setVideoFrame(frame) for frame in room])
    driver.start()
    driver.join()
    qtbot.waitUntil(lambda: len(told) == len(room), timeout=WAIT_MS)
    assert all(frame == room[-1] for frame in told)
    qt_camera._sink = None
    sink.setVideoFrame(room[0])
    assert len(told) == len(room)


class Format:
    """What is asked of a QCameraFormat."""

    def __init__(self, width, height, fps, pixels=Pixels.Format_YUYV):
        self.size, self.fps, self.pixels = QSize(width, height), fps, pixels

    def resolution(self):
        return self.size

    def maxFrameRate(self):
        return self.fps

    def pixelFormat(self):
        return self.pixels


@pytest.mark.parametrize(
    ("formats", "best"),
    [
        ([(1280, 720, 10), (1280, 720, 30), (640, 480, 30)], 1),
        ([(1280, 720, 12.5), (640, 480, 25)], 1),
        ([(1920, 1080, 30), (1280, 720, 60), (1280, 720, 30)], 2),
        ([(1280, 720, 60), (1280, 720, 25)], 1),
        ([(320, 240, 60), (1280, 720, 10)], 1),
        ([(1920, 1080, 5), (1280, 960, 7.5)], 1),
    ],
)
def test_the_best_format_moves_well_and_is_near_what_is_sent(formats, best):
    made = [Format(*format_) for format_ in formats]
    assert best_format(made) is made[best]


def test_of_equal_formats_the_one_that_is_cheapest_to_read_is_taken():
    """Last is what Qt has to make an image of; a camera may list it first."""
    names = ("YUYV", "NV12", "BGRX8888", "Jpeg", "ARGB8888")
    formats = [Format(1280, 720, 30, Pixels[f"Format_{name}"]) for name in names]
    for place, best in enumerate(formats):
        assert best_format([*formats[:place:-1], best]) is best


def test_a_camera_that_lists_no_formats_is_left_to_the_system():
    assert best_format([]).isNull()
    assert QCameraFormat().isNull()

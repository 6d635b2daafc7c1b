"""The camera child with a camera that works: what it says, what it shows, what it is told."""

import dataclasses

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.capture.frames import MAX_HEIGHT, MAX_WIDTH, FrameSegment
from app.readiness.checks import camera as check
from app.readiness.limits import CameraLimits
from app.readiness.readings import CameraReading
from tests.capture.camera_stage import BACK, FRONT, WAIT_MS, Stage
from tests.fakes.pictures import frames_of, patches

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
    one.do("start", device="", run=7)
    assert [m["type"] for m in one.listen()] == ["busy"]
    one.show(*room)
    (started,) = one.all("started")
    assert started == {
        "run": 7,
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
    ) - {"type", "run"}
    assert (reading.device, reading.width, reading.height) == ("Camera 0", 1280, 720)
    assert reading.frames == 4


def test_the_chosen_camera_is_opened_and_never_another_in_its_place(stage):
    one = stage()
    one.camera.there = [FRONT, BACK]
    for wanted, opened in (("1", "1"), ("0", "0"), ("", "0"), (None, "0"), (7, "0")):
        one.do("start", device=wanted)
        assert one.camera.opened == opened
    one.forget()
    one.do("start", device="gone", name="Desk camera", run=3)
    assert one.camera.opened == ""
    (error,) = one.all("error")
    assert (error["code"], error["device"], error["run"]) == ("camera.vanished", "Desk camera", 3)


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


# --- what a picture is like ---


def test_pictures_are_told_apart(stage, qtbot):
    expected = {
        "normal": "camera.good",
        "black": "camera.black",
        "covered_by_finger": "camera.covered",
        "covered_by_sticker": "camera.covered",
        "covered_by_shutter": "camera.covered",
        "frozen": "camera.still",
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

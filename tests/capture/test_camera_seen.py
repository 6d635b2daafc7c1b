"""The camera child looks for a face, takes no program for a camera, and forgets what it saw."""

import itertools

import cv2
import pytest

from app.capture.picture_watch import PictureWatch
from app.readiness.checks import picture as check
from app.readiness.limits import CameraLimits, PictureLimits
from app.readiness.readings import CameraReading
from app.readiness.readings_picture import PictureReading
from tests.capture.camera_stage import Stage
from tests.fakes.camera_child import camera
from tests.fakes.pictures import frames_of
from tests.fakes.portrait import seated

HELLO, OBS, DESK = (
    camera("7", "HP IR Camera"),
    camera("8", "OBS Virtual Camera", default=False),
    camera("9", "Desk camera", default=False),
)


@pytest.fixture
def looking(qtbot):
    """A stage whose child does look for faces."""
    one = Stage(qtbot, "by_hand", PictureWatch())
    yield one
    one.end()


def show(one, frames):
    """Send frames until the child has looked often enough to be believed."""
    passing = itertools.cycle(frames)

    def seen():
        one.show(next(passing))
        return [m for m in one.all("seen")[-1:] if m["looks"] >= PictureLimits().min_looks]

    one.wait(seen)


def test_a_person_is_seen_in_the_picture_and_nothing_else_is_said(looking, segment):
    looking.do("start", segment=segment.name, run=3)
    show(looking, frames_of(seated(), 4, 1.0))
    message = looking.all("seen")[-1]
    assert message["run"] == 3
    reading = PictureReading.from_message(message)
    assert check.judge(reading, PictureLimits()).reason_code == "picture.good"
    camera_reading = CameraReading.from_message(looking.all("picture")[-1])
    assert camera_reading.colour_spread > 2
    assert camera_reading.kind == ""


def test_without_shared_memory_faces_are_found_all_the_same(looking):
    looking.do("start")
    show(looking, frames_of(seated(), 4, 1.0))
    reading = PictureReading.from_message(looking.all("seen")[-1])
    assert reading.faces == 1
    assert CameraReading.from_message(looking.all("picture")[-1]).colour_spread is None


def test_a_camera_without_colours_is_noticed(looking, segment):
    grey = cv2.cvtColor(cv2.cvtColor(seated(), cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    looking.do("start", segment=segment.name)
    show(looking, frames_of(grey, 4, 1.0))
    assert looking.all("picture")[-1]["colour_spread"] < CameraLimits().grey_spread


def test_the_next_camera_begins_with_nothing_seen(looking, segment):
    looking.do("start", segment=segment.name)
    show(looking, frames_of(seated(), 4, 1.0))
    looking.do("stop")
    looking.forget()
    looking.do("start", segment=segment.name, run=2)
    looking.wait_for("picture")
    assert looking.all("seen") == []


def test_a_camera_is_taken_before_a_program_or_an_infrared_eye(stage):
    one = stage()
    one.camera.there = [HELLO, OBS, DESK]
    one.do("start", device="")
    assert one.camera.opened == "9"
    one.do("start", device="8")
    assert one.camera.opened == "8"


def test_what_is_no_camera_is_marked_in_the_list(stage):
    one = stage()
    one.camera.there = [HELLO, OBS, DESK]
    one.child.begin()
    listed = one.all("devices")[0]["cameras"]
    assert [entry.get("virtual", False) for entry in listed] == [True, True, False]


def test_what_was_opened_says_what_it_is(stage, room):
    one = stage()
    one.camera.there = [HELLO]
    one.do("start")
    one.show(*room)
    assert one.wait_for("picture")["kind"] == "infrared"

"""The check of how a person is seen, beside the camera's own."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal

from app.equipment.picture_check import PictureCheck
from app.readiness.limits import Limits
from app.readiness.readings import CameraReading
from app.readiness.readings_picture import PictureReading

PICTURE = CameraReading(
    device="Camera", width=1280, height=720, fps=30.0, frames=90, seconds=3.0, start_s=0.5,
    luma=110.0, detail=40.0, same_frames=1,
)  # fmt: skip
SEEN = PictureReading(
    looks=7, seconds=2.0, faces=1, height=0.36, centre=0.5, eyes=0.4, whole=True, luma=140.0,
    bright=200.0, around=130.0, halves=0.15, sharpness=13.0,
)  # fmt: skip
NOBODY = PictureReading(looks=7, seconds=4.5)


class Process:
    running = False


class FakeCamera(QObject):
    """The signals of the camera's client, sent by hand."""

    begun, reading, seen = Signal(), Signal(object), Signal(object)

    def __init__(self):
        super().__init__()
        self.process = Process()
        self.did = []

    def watch(self, device, name):
        self.did.append("watch")
        self.process.running = True

    def release(self):
        self.did.append("release")


@pytest.fixture
def camera():
    return FakeCamera()


@pytest.fixture
def check(camera):
    one = PictureCheck(camera, Limits())
    one.begin()
    return one


def code(check):
    return check.finding.reason_code if check.finding else ""


def test_who_is_there_is_seen_at_once(check, camera):
    camera.reading.emit(PICTURE)
    camera.seen.emit(SEEN)
    assert (code(check), check.done) == ("picture.good", True)


def test_who_is_not_there_is_waited_for(check, camera):
    camera.reading.emit(PICTURE)
    camera.seen.emit(PictureReading(looks=7, seconds=2.0))
    assert (code(check), check.done) == ("", False)
    camera.seen.emit(NOBODY)
    assert (code(check), check.done) == ("picture.no_face", True)


@pytest.mark.parametrize(
    "trouble",
    [
        CameraReading(error="camera.busy"),
        CameraReading(error="camera.none"),
        replace(PICTURE, luma=5.0, detail=0.1),
        replace(PICTURE, detail=0.4),
        replace(PICTURE, same_frames=90, moved=False),
    ],
    ids=["busy", "none", "black", "covered", "still"],
)
def test_before_a_camera_that_shows_nothing_nobody_is_missed(check, camera, trouble):
    camera.reading.emit(trouble)
    camera.seen.emit(NOBODY)
    assert (code(check), check.done) == ("picture.no_picture", True)
    assert not check.finding.counts


def test_when_the_picture_comes_back_it_is_looked_at_again(check, camera):
    camera.reading.emit(CameraReading(error="camera.busy"))
    camera.reading.emit(PICTURE)
    camera.seen.emit(SEEN)
    assert code(check) == "picture.good"


def test_what_was_seen_goes_with_the_picture(check, camera):
    camera.seen.emit(SEEN)
    camera.begun.emit()
    assert (check.finding, check.reading) == (None, PictureReading())
    camera.seen.emit(SEEN)
    check.end()
    assert camera.did[-1] == "release"


def test_where_somebody_sits_is_not_kept(check, camera):
    camera.seen.emit(SEEN)
    assert (check.reading.centre, check.reading.eyes) == (None, None)
    assert check.reading.height == SEEN.height


def test_a_camera_that_was_asked_for_is_not_asked_for_again(check, camera):
    check.again()
    assert camera.did == ["watch"]


@pytest.mark.parametrize(
    ("seen", "told"),
    [
        ([], "picture.no_picture"),
        ([PictureReading(looks=7, seconds=1.0)], "picture.timed_out"),
        ([SEEN], "picture.good"),
    ],
)
def test_giving_up_keeps_what_is_known(check, camera, seen, told):
    for reading in seen:
        camera.seen.emit(reading)
    check.give_up()
    assert code(check) == told


def test_a_missing_model_is_told_and_counts_for_nothing(check, camera):
    camera.seen.emit(PictureReading(error="picture.no_model"))
    assert code(check) == "picture.no_model"
    assert not check.finding.counts


def test_its_numbers_stay_when_nobody_looks_any_more(check, camera):
    """A report is written after the page was left; where she sat is not kept."""
    camera.reading.emit(PICTURE)
    camera.seen.emit(SEEN)
    check.end()
    assert code(check) == "picture.good"
    assert (check.reading.faces, check.reading.sharpness) == (1, 13.0)
    assert check.reading == check.reading.without_place()
    camera.begun.emit()
    assert check.reading == PictureReading()

"""The looks at the picture: how often, what they have in common, and what goes wrong."""

import dataclasses
import time

import cv2
import numpy as np
import pytest

from app.capture.face_model import Face
from app.capture.face_network import NoModelError
from app.capture.picture_watch import EVERY_S, FIRST_FRAMES, LATER_EVERY_S, PictureWatch
from app.readiness.checks.picture import judge
from app.readiness.limits import PictureLimits
from app.readiness.readings_picture import PictureReading
from tests.fakes.portrait import lit, seated

FACE = Face(x=0.44, y=0.28, width=0.15, height=0.26, eyes=0.36, sure=0.9)
FURTHER = dataclasses.replace(FACE, x=0.8, width=0.1, height=0.15)
GREY = np.full((360, 640), 120, np.uint8)


class Script:
    """A model that finds what it is told to."""

    def __init__(self, *found):
        self.found = list(found)
        self.seen = []

    def find(self, picture):
        self.seen.append(picture.shape)
        found = self.found.pop(0) if len(self.found) > 1 else self.found[0]
        if isinstance(found, Exception):
            raise found
        return found


def watched(model, looks, luma=GREY, pixels=None):
    watch = PictureWatch(lambda: model)
    for number in range(looks):
        watch.look(luma, True, pixels, number * EVERY_S)
    return watch


def reading(watch, at=9.0):
    return PictureReading.from_message(watch.message(at))


def found(picture, looks=5, full_range=True):
    watch = PictureWatch()
    quads = cv2.cvtColor(cv2.resize(picture, (640, 360)), cv2.COLOR_BGR2BGRA)
    luma = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    if not full_range:
        luma = np.rint(16 + luma * (219 / 255)).astype(np.uint8)
    for number in range(looks):
        watch.look(luma, full_range, quads, number * EVERY_S)
    return judge(reading(watch), PictureLimits()).reason_code


# --- from a picture to an outcome ---


@pytest.mark.parametrize(
    ("picture", "code"),
    [
        (seated(), "picture.good"),
        (seated(height=0.0001), "picture.no_face"),
        (seated(centre=0.25, pictures=2), "picture.several_faces"),
        (lit(seated(), 0.3), "picture.dark_face"),
        (lit(seated(), 1.9), "picture.overexposed"),
        (seated(height=0.16), "picture.too_far"),
        (seated(height=0.75, eyes=0.45), "picture.too_close"),
        (seated(centre=0.18), "picture.move_left"),
        (seated(centre=0.82), "picture.move_right"),
        (seated(eyes=0.68), "picture.eyes_too_low"),
        (seated(height=0.25, eyes=0.16), "picture.eyes_too_high"),
        (cv2.GaussianBlur(seated(), (0, 0), 6), "picture.unsharp"),
        (lit(seated(wall=130), (0.45, 0.85, 1.1)), "picture.cast_yellow"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_person_before_a_camera_is_seen_as_she_is(picture, code):
    assert found(picture) == code


def test_video_range_and_full_range_look_the_same():
    assert found(lit(seated(), 0.5), full_range=False) == found(lit(seated(), 0.5))


# --- how often ---


def test_nobody_waits_for_the_model():
    loaded = []
    watch = PictureWatch(lambda: loaded.append(1) or Script([]))
    assert not any(watch.due(frames, 0.0) for frames in range(FIRST_FRAMES))
    assert not loaded
    assert watch.due(FIRST_FRAMES, 0.2)


def test_it_looks_five_times_a_second_at_most_and_less_often_later():
    watch = PictureWatch(lambda: Script([FACE]))
    looked = []
    for number in range(300):
        at = number / 30
        if watch.due(number, at):
            watch.look(GREY, True, None, at)
            looked.append(at)
    steps = np.diff(looked)
    assert steps.min() >= EVERY_S - 1e-9
    assert steps[-5:].min() >= LATER_EVERY_S - 1e-9


def test_on_a_slow_computer_it_looks_less_often_but_looks():
    class Slow(Script):
        def find(self, picture):
            time.sleep(0.08)
            return super().find(picture)

    watch = watched(Slow([FACE]), 2)
    assert not watch.due(99, EVERY_S + 0.39)
    assert watch.due(99, EVERY_S + 1.0)


# --- together ---


def test_one_look_aside_changes_nothing():
    watch = watched(Script([FACE], [FACE], [], [FACE], [FACE]), 5)
    assert reading(watch).faces == 1


def test_a_face_that_flashes_up_is_none():
    watch = watched(Script([], [], [FACE], [], [], []), 6)
    assert reading(watch).faces == 0


def test_a_second_face_counts_when_it_stays():
    assert reading(watched(Script([FACE, FURTHER], [FACE]), 5)).faces == 1
    assert reading(watched(Script([FACE, FURTHER]), 5)).faces == 2


def test_the_nearest_person_is_the_one_who_is_looked_at():
    assert reading(watched(Script([FURTHER, FACE]), 5)).centre == pytest.approx(0.515, abs=0.01)


def test_numbers_are_those_of_the_middle_look():
    aside = dataclasses.replace(FACE, x=0.1)
    watch = watched(Script([FACE], [aside], [FACE], [FACE], [aside], [FACE]), 6)
    assert reading(watch).centre == pytest.approx(0.515, abs=0.01)


def test_its_numbers_are_the_fields_of_a_reading():
    message = watched(Script([FACE]), 3).message(1.0)
    names = {field.name for field in dataclasses.fields(PictureReading)} - {"error", "device"}
    assert set(message) == names
    assert (message["looks"], message["seconds"]) == (3, 1.0)


def test_another_camera_begins_with_nothing():
    watch = watched(Script([FACE]), 3)
    watch.begin()
    assert watch.message(1.0) is None
    assert watch.colour_spread is None


def test_only_a_small_picture_is_shown_to_the_model():
    model = Script([])
    watched(model, 1, np.zeros((1080, 1920), np.uint8))
    assert model.seen == [(180, 320)]


# --- what goes wrong ---


def test_a_missing_model_is_said_and_tried_once():
    tries = []

    def load():
        tries.append(1)
        raise NoModelError("FileNotFoundError")

    watch = PictureWatch(load)
    for number in range(3):
        watch.look(GREY, True, None, number)
    assert watch.message(3.0) == {"error": "picture.no_model"}
    assert len(tries) == 1


@pytest.mark.parametrize("error", [ValueError("odd"), cv2.error("odd"), MemoryError()])
def test_a_model_that_fails_costs_the_picture_nothing(error):
    watch = watched(Script(error), 2)
    assert watch.message(1.0) == {"error": "picture.no_model"}

"""Which colour the light has, and whether there are colours at all."""

import cv2
import numpy as np
import pytest

from app.capture.face_model import Face, FaceModel
from app.capture.picture_colour import cast_of, colour_of, colour_of_face
from app.readiness.limits import CameraLimits, PictureLimits
from tests.fakes.portrait import lit, seated

TINGED = {
    "yellow": (0.5, 0.9, 1.1),
    "blue": (1.5, 1.0, 0.65),
    "green": (0.8, 1.15, 0.7),
    "red": (0.7, 0.7, 1.25),
}


def quads(picture):
    return cv2.cvtColor(picture, cv2.COLOR_BGR2BGRA)


@pytest.fixture(scope="module")
def someone():
    picture = cv2.resize(seated(wall=130), (640, 360), interpolation=cv2.INTER_AREA)
    (face,) = FaceModel().find(picture)
    return picture, face


def cast(picture, face):
    return cast_of(colour_of(quads(picture)), colour_of_face(quads(picture), face))


def test_white_light_tinges_nothing(someone):
    assert cast(*someone).levels < PictureLimits().cast_levels


@pytest.mark.parametrize("name", TINGED)
def test_coloured_light_is_named(someone, name):
    picture, face = someone
    found = cast(lit(picture, TINGED[name]), face)
    assert found.name == name
    assert found.levels >= PictureLimits().cast_levels


def test_a_coloured_wall_alone_is_no_coloured_light(someone):
    picture, face = someone
    wall = picture.copy()
    wall[:, :150] = wall[:, -150:] = (60, 120, 200)
    assert cast(wall, face).levels < PictureLimits().cast_levels


def test_a_camera_without_colours_is_told_from_one_in_a_grey_room(someone):
    picture, _ = someone
    grey = cv2.cvtColor(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    limit = CameraLimits().grey_spread
    assert colour_of(quads(grey)).spread < limit < colour_of(quads(picture)).spread


@pytest.mark.parametrize("value", [0, 255])
def test_black_and_white_say_nothing_of_colours(value):
    assert colour_of(np.full((90, 160, 4), value, np.uint8)) is None


def test_a_face_outside_of_the_picture_has_no_colour(someone):
    outside = Face(x=1.5, y=1.5, width=0.2, height=0.2, eyes=1.6, sure=0.9)
    assert colour_of_face(quads(someone[0]), outside) is None

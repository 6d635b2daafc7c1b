"""How a face is lit, framed and in focus, on a real face in made light."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture.face_facts import framing_of, light_of, sharpness_of
from app.capture.face_model import Face, FaceModel
from app.readiness.limits import PictureLimits
from tests.fakes.portrait import lit, noisy, seated

LIMITS = PictureLimits()


@pytest.fixture(scope="module")
def someone():
    """A person in a picture, and where her face is."""
    picture = seated()
    (face,) = FaceModel().find(cv2.resize(picture, (320, 180), interpolation=cv2.INTER_AREA))
    return picture, face


def grey(picture):
    return cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)


def light(picture, face):
    return light_of(cv2.resize(grey(picture), (320, 180), interpolation=cv2.INTER_AREA), face)


# --- light ---


def test_a_face_in_good_light(someone):
    found = light(*someone)
    assert found.bright > LIMITS.back_lit_bright
    assert found.burnt < LIMITS.burnt_share
    assert found.halves / found.face < LIMITS.halves
    assert found.around == pytest.approx(150, abs=8)


def test_a_face_in_too_little_light(someone):
    picture, face = someone
    assert light(lit(picture, 0.3), face).bright < LIMITS.dark_bright


def test_a_face_before_a_window(someone):
    picture, face = someone
    dark = lit(picture, 0.35)
    bright = np.clip(picture.astype(int) + 90, 0, 255).astype(np.uint8)
    near = np.zeros(picture.shape[:2], bool)
    near[100:, 420:860] = True
    found = light(np.where(near[..., None], dark, bright), face)
    assert found.bright < LIMITS.back_lit_bright
    assert found.around - found.face > LIMITS.back_lit_by


def test_a_face_lit_from_one_side(someone):
    picture, face = someone
    across = (np.arange(picture.shape[1]) / picture.shape[1] - 0.5) / 0.03
    shade = 0.1 + 0.9 / (1 + np.exp(across))
    found = light(lit(picture, shade[None, :, None]), face)
    assert found.halves / found.face > LIMITS.halves


def test_a_face_in_too_much_light(someone):
    picture, face = someone
    assert light(lit(picture, 1.9), face).burnt > LIMITS.burnt_share


def test_a_face_that_fills_the_picture_has_nothing_around(someone):
    picture, _ = someone
    wide = Face(x=0.1, y=0.2, width=0.8, height=0.7, eyes=0.4, sure=0.9)
    assert light(picture, wide).around is None


# --- focus ---


@pytest.mark.parametrize("gain", [1.0, 0.5])
def test_what_is_blurred_is_told_from_what_is_sharp_in_any_light(someone, gain):
    picture, face = someone
    blurred = cv2.GaussianBlur(picture, (0, 0), 5.0)
    assert sharpness_of(grey(noisy(lit(picture, gain))), face) > LIMITS.sharpness + 2
    assert sharpness_of(grey(noisy(lit(blurred, gain))), face) < LIMITS.sharpness


def test_the_same_face_is_as_sharp_in_a_larger_picture(someone):
    picture, face = someone
    twice = cv2.resize(picture, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    same, larger = (sharpness_of(grey(one), face) for one in (picture, twice))
    assert larger == pytest.approx(same, rel=0.15)


def test_a_small_face_is_neither_sharp_nor_unsharp(someone):
    picture, face = someone
    assert sharpness_of(grey(cv2.resize(picture, (320, 180))), face) is None


# --- frame ---


@pytest.mark.parametrize(
    ("face", "whole"),
    [
        ((0.4, 0.3, 0.2, 0.3), True),
        ((0.4, 0.05, 0.2, 0.3), False),
        ((0.4, 0.75, 0.2, 0.3), False),
        ((0.0, 0.3, 0.2, 0.3), False),
        ((0.85, 0.3, 0.2, 0.3), False),
    ],
)
def test_a_head_that_is_cut_off_is_not_whole(face, whole):
    assert framing_of(Face(*face, eyes=0.4, sure=0.9)).whole is whole


shares = st.floats(-3, 3)


@given(shares, shares, st.floats(0.001, 3), st.floats(0.001, 3))
def test_a_face_anywhere_breaks_nothing(x, y, width, height):
    face = Face(x, y, width, height, eyes=y, sure=0.9)
    luma = np.full((36, 64), 90, np.uint8)
    framing_of(face)
    found = light_of(luma, face)
    assert found is None or found.face == 90
    assert sharpness_of(luma, face) is None

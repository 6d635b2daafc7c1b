"""How a person is seen: each outcome on both sides of its limit, and which one comes first."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.checks.picture import OUTCOMES, judge, settled
from app.readiness.finding import Action
from app.readiness.limits import PictureLimits
from app.readiness.readings_picture import PictureReading
from app.readiness.verdict import Verdict

LIMITS = PictureLimits()
GOOD = PictureReading(
    looks=7, seconds=2.0, faces=1, height=0.36, centre=0.5, eyes=0.4, whole=True, luma=140.0,
    bright=200.0, around=130.0, halves=0.15, burnt=0.0, sharpness=13.0,
)  # fmt: skip

CASES = [
    ({}, "picture.good"),
    ({"faces": 0, "seconds": 4.0}, "picture.no_face"),
    ({"faces": 2}, "picture.several_faces"),
    ({"bright": 104.9, "luma": 60.0, "around": 111.0}, "picture.back_lit"),
    ({"bright": 104.9, "luma": 60.0, "around": 110.0}, "picture.good"),
    ({"bright": 105.0, "luma": 60.0, "around": 220.0}, "picture.good"),
    ({"bright": 89.9, "around": 40.0}, "picture.dark_face"),
    ({"bright": 89.9, "around": None}, "picture.dark_face"),
    ({"bright": 90.0}, "picture.good"),
    ({"burnt": 0.051}, "picture.overexposed"),
    ({"burnt": 0.05}, "picture.good"),
    ({"halves": 0.66}, "picture.side_lit"),
    ({"halves": 0.65}, "picture.good"),
    ({"height": 0.19}, "picture.too_far"),
    ({"height": 0.2}, "picture.good"),
    ({"height": 0.61}, "picture.too_close"),
    ({"height": 0.61, "whole": False, "eyes": 0.2}, "picture.too_close"),
    ({"centre": 0.71}, "picture.move_right"),
    ({"centre": 0.29}, "picture.move_left"),
    ({"centre": 0.69}, "picture.good"),
    ({"centre": 0.65, "whole": False}, "picture.move_right"),
    ({"eyes": 0.56}, "picture.eyes_too_low"),
    ({"eyes": 0.21}, "picture.eyes_too_high"),
    ({"eyes": 0.25, "whole": False}, "picture.eyes_too_high"),
    ({"eyes": 0.55}, "picture.good"),
    ({"sharpness": 4.9}, "picture.unsharp"),
    ({"sharpness": 5.0}, "picture.good"),
    ({"sharpness": None}, "picture.good"),
    ({"cast": "yellow", "cast_levels": 6.0}, "picture.cast_yellow"),
    ({"cast": "yellow", "cast_levels": 5.9}, "picture.good"),
    ({"cast": "blue", "cast_levels": 9.0}, "picture.cast_blue"),
    ({"cast": "green", "cast_levels": 9.0}, "picture.cast_green"),
    ({"cast": "red", "cast_levels": 9.0}, "picture.cast_red"),
    ({"error": "picture.no_model"}, "picture.no_model"),
    ({"error": "picture.no_picture"}, "picture.no_picture"),
    ({"error": "something else"}, "picture.no_picture"),
]


@pytest.mark.parametrize(("change", "code"), CASES)
def test_each_reading_has_its_outcome(change, code):
    assert judge(replace(GOOD, **change), LIMITS).reason_code == code


@pytest.mark.parametrize("change", [{"looks": 2}, {"faces": 0, "seconds": 3.9}, {"looks": 0}])
def test_too_little_gives_no_finding(change):
    assert judge(replace(GOOD, **change), LIMITS) is None


URGENT_FIRST = [
    {"faces": 2},
    {"bright": 80.0, "around": 250.0},
    {"height": 0.1},
    {"sharpness": 2.0},
    {"halves": 0.9},
    {"centre": 0.9},
    {"eyes": 0.9},
    {"cast": "green", "cast_levels": 20.0},
]


def test_of_several_troubles_the_most_urgent_is_told():
    for place, change in enumerate(URGENT_FIRST):
        alone = judge(replace(GOOD, **change), LIMITS).reason_code
        rest = {key: value for later in URGENT_FIRST[place:] for key, value in later.items()}
        assert judge(replace(GOOD, **{**rest, **change}), LIMITS).reason_code == alone


def test_nothing_about_looks_must_be_fixed():
    assert {reason.verdict for reason in OUTCOMES.values()} == {
        Verdict.OK, Verdict.CAN_BE_BETTER, Verdict.COULD_NOT_BE_TESTED,
    }  # fmt: skip


def test_who_is_told_that_something_can_be_better_is_told_what_to_do():
    better = [r for r in OUTCOMES.values() if r.verdict is Verdict.CAN_BE_BETTER]
    assert all(reason.advice and reason.action is Action.CHECK_AGAIN for reason in better)


def test_a_person_at_the_right_of_the_picture_is_told_to_move_to_her_right():
    """She faces the camera: its right is her left, and she comes back by moving to her right."""
    assert "to your right" in judge(replace(GOOD, centre=0.9), LIMITS).reason.advice
    assert "to your left" in judge(replace(GOOD, centre=0.1), LIMITS).reason.advice


# Medians of the portraits of decision 6: light and dark skin in the same light are told the same.
LIT = {"light": (145.0, 206.0, 138.0), "dark": (126.0, 189.0, 136.0)}
A_THIRD_OF_IT = {"light": (51.0, 72.0, 47.0), "dark": (43.0, 67.0, 47.0)}
DARKEST_LIT = {"light": (80.0, 136.0, 138.0), "dark": (100.0, 148.0, 136.0)}


@pytest.mark.parametrize("skin", ["light", "dark"])
@pytest.mark.parametrize(
    ("measured", "code"),
    [(LIT, "picture.good"), (DARKEST_LIT, "picture.good"), (A_THIRD_OF_IT, "picture.dark_face")],
)
def test_dark_skin_in_good_light_is_well_lit(skin, measured, code):
    luma, bright, around = measured[skin]
    reading = replace(GOOD, luma=luma, bright=bright, around=around)
    assert judge(reading, LIMITS).reason_code == code


def test_dark_skin_before_a_white_wall_is_not_called_back_lit():
    reading = replace(GOOD, luma=62.0, bright=120.0, around=210.0)
    assert judge(reading, LIMITS).reason_code == "picture.good"


def test_one_who_is_there_is_settled_at_once_and_one_who_is_not_after_four_seconds():
    assert settled(replace(GOOD, looks=3, seconds=0.5), LIMITS)
    assert not settled(replace(GOOD, faces=0, seconds=3.9), LIMITS)
    assert settled(replace(GOOD, faces=0, seconds=4.0), LIMITS)
    assert settled(PictureReading(error="picture.no_model"), LIMITS)


def test_where_somebody_sits_is_in_no_report():
    kept = replace(GOOD, centre=0.9, eyes=0.7).without_place()
    assert (kept.centre, kept.eyes) == (None, None)
    assert kept.height == GOOD.height
    assert judge(kept, LIMITS).reason_code == "picture.good"


numbers = st.floats(-1e9, 1e9)


@given(
    faces=st.integers(-5, 99), height=numbers, centre=st.none() | numbers,
    eyes=st.none() | numbers, whole=st.booleans(), luma=numbers, bright=numbers,
    around=st.none() | numbers, halves=numbers, burnt=numbers, sharpness=st.none() | numbers,
    cast=st.sampled_from(["", "yellow", "blue", "green", "red", "mauve"]), cast_levels=numbers,
)  # fmt: skip
def test_any_numbers_have_an_outcome(**values):
    finding = judge(replace(GOOD, seconds=9.0, **values), LIMITS)
    assert finding.reason_code in OUTCOMES

"""Each outcome of the camera check, on both sides of its limit."""

from dataclasses import replace

import pytest

from app.readiness.checks.camera import OUTCOMES, judge, settled
from app.readiness.checks.camera_causes import CAUSES
from app.readiness.limits import CameraLimits
from app.readiness.readings import CameraReading
from app.readiness.verdict import Verdict

LIMITS = CameraLimits()
GOOD = CameraReading(
    device="Front camera", width=1280, height=720, fps=30.0, frames=90, seconds=3.0, start_s=0.5,
    luma=110.0, detail=40.0, same_frames=1,
)  # fmt: skip

CASES = [
    ({}, "camera.good"),
    ({"luma": 19.9, "detail": 0.2}, "camera.black"),
    ({"luma": 20.0, "detail": 1.9}, "camera.covered"),
    ({"luma": 200.0, "detail": 0.3, "same_frames": 50}, "camera.covered"),
    ({"luma": 110.0, "detail": 2.0}, "camera.good"),
    ({"same_frames": 5}, "camera.frozen"),
    ({"same_frames": 4}, "camera.good"),
    ({"same_frames": 90, "moved": False}, "camera.still"),
    ({"same_frames": 90, "moved": False, "detail": 0.5}, "camera.covered"),
    ({"kind": "virtual"}, "camera.virtual"),
    ({"kind": "infrared", "colour_spread": 0.0}, "camera.infrared"),
    ({"kind": "infrared"}, "camera.infrared"),
    ({"kind": "infrared", "colour_spread": 8.0}, "camera.good"),
    ({"colour_spread": 1.19}, "camera.no_colour"),
    ({"colour_spread": 1.2}, "camera.good"),
    ({"fps": 9.9}, "camera.very_slow"),
    ({"fps": 10.0}, "camera.slow"),
    ({"fps": 23.9}, "camera.slow"),
    ({"fps": 24.0}, "camera.good"),
    ({"luma": 59.0, "fps": 15.0}, "camera.dim_and_slow"),
    ({"luma": 59.0, "fps": 25.0}, "camera.dim"),
    ({"luma": 60.0}, "camera.good"),
    ({"height": 360, "width": 640}, "camera.low_resolution"),
    ({"height": 480, "width": 640}, "camera.good"),
    ({"start_s": 4.1}, "camera.slow_start"),
    ({"start_s": 4.0}, "camera.good"),
    ({"frames": 0, "seconds": 0.0, "start_s": 12.0}, "camera.no_picture"),
]


@pytest.mark.parametrize(("change", "code"), CASES)
def test_each_reading_has_its_outcome(change, code):
    assert judge(replace(GOOD, **change), LIMITS).reason_code == code


@pytest.mark.parametrize(
    "change",
    [
        {"frames": 0, "seconds": 0.0, "start_s": 11.9},
        {"frames": 9, "seconds": 0.3},
    ],
)
def test_too_little_gives_no_finding(change):
    assert judge(replace(GOOD, **change), LIMITS) is None


def test_the_frame_rate_is_not_judged_before_it_is_known():
    early = replace(GOOD, fps=0.0, seconds=1.9)
    assert judge(early, LIMITS).reason_code == "camera.good"
    assert not settled(early)
    assert judge(replace(early, seconds=2.0), LIMITS).reason_code == "camera.very_slow"


@pytest.mark.parametrize("code", OUTCOMES)
def test_an_error_has_its_own_outcome(code):
    finding = judge(CameraReading(error=code), LIMITS)
    assert finding.reason_code == code
    assert settled(CameraReading(error=code))


@pytest.mark.parametrize("code", ["camera.", "nonsense", "camera.new_in_a_later_version"])
def test_an_unknown_error_is_not_tested_rather_than_fine(code):
    assert judge(CameraReading(error=code), LIMITS).verdict is Verdict.COULD_NOT_BE_TESTED


@pytest.mark.parametrize("reason", OUTCOMES.values(), ids=OUTCOMES)
def test_whatever_is_not_fine_says_what_to_do(reason):
    restarting = reason.code in ("camera.crashed", "camera.not_answering")
    assert reason.verdict is Verdict.OK or restarting or reason.advice


@pytest.mark.parametrize("reason", [r for c, r in OUTCOMES.items() if c not in CAUSES])
def test_every_field_of_a_text_has_a_value(reason):
    values = judge(GOOD, LIMITS).values
    assert reason.text.format_map(values)
    assert reason.advice.format_map(values) is not None


def test_the_number_that_decided_stands_beside_its_limit():
    finding = judge(replace(GOOD, fps=12.5), LIMITS)
    assert (finding.measured, finding.threshold, finding.sample_size) == (12.5, 24.0, 90)

"""What the numbers of a picture are: brightness, detail, frame rate, standing still."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.capture.picture import WARM_UP_S, PictureMeter, brightness_and_detail
from app.readiness.limits import CameraLimits
from tests.fakes.pictures import noisy, plain, scene

LIMITS = CameraLimits()


def grey(picture):
    weights = np.array([0.114, 0.587, 0.299])
    return np.rint(picture @ weights).astype(np.uint8)


def meter_of(times, asked_at=0.0):
    meter = PictureMeter(asked_at)
    for at in times:
        meter.count(at)
    return meter


def fps(times, at):
    return meter_of(times).reading(at)["fps"]


def every(seconds, begin, end):
    return list(np.arange(begin, end, seconds))


# --- brightness and detail ---


@pytest.mark.parametrize(
    ("picture", "covered"),
    [
        (noisy(plain(0), 1.0), True),
        (noisy(plain((48, 48, 48))), True),
        (noisy(plain((40, 50, 120))), True),
        (noisy(plain((215, 220, 220))), True),
        (noisy(plain(255)), True),
        (noisy(scene(light=0.12)), False),
        (noisy(scene(light=0.3)), False),
        (noisy(scene()), False),
    ],
    ids=["black", "shutter", "finger", "sticker", "white", "dark room", "dim room", "room"],
)
def test_a_covered_lens_of_any_colour_is_told_from_a_dark_room(picture, covered):
    _, detail = brightness_and_detail(grey(picture))
    assert (detail < LIMITS.covered_detail) is covered


def test_black_is_told_from_dark_and_dark_from_bright():
    black, dark, bright = (
        brightness_and_detail(grey(noisy(picture)))[0]
        for picture in (plain(0), scene(light=0.25), scene())
    )
    assert black < LIMITS.black_luma < dark < LIMITS.dim_luma < bright


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 255), st.floats(0, 8), st.sampled_from([(640, 360), (1280, 720), (641, 361)]))
def test_noise_alone_is_no_detail(value, sigma, size):
    mean, detail = brightness_and_detail(noisy(np.full(size[::-1], value, np.uint8), sigma))
    assert detail < LIMITS.covered_detail
    assert abs(mean - value) < sigma + 1


@pytest.mark.parametrize("shape", [(2, 2), (2, 4096), (4096, 2), (1, 1), (721, 1281), (90, 160)])
def test_pictures_of_any_shape_are_measured_without_growing(shape):
    mean, detail = brightness_and_detail(np.full(shape, 100, np.uint8))
    assert (mean, detail) == (100.0, 0.0)


def test_video_range_and_full_range_give_the_same_numbers():
    luma = grey(scene())
    limited = np.rint(16 + luma * (219 / 255)).astype(np.uint8)
    readings = []
    for values, full_range in ((luma, True), (limited, False)):
        meter = meter_of([0.0])
        meter.look(values, full_range, 0.0)
        readings.append(meter.reading(0.0))
    assert readings[0]["luma"] == pytest.approx(readings[1]["luma"], abs=0.5)
    assert readings[0]["detail"] == pytest.approx(readings[1]["detail"], abs=0.5)


@pytest.mark.parametrize(("value", "luma"), [(0, 0.0), (16, 0.0), (235, 255.0), (255, 255.0)])
def test_black_and_white_of_video_range_are_black_and_white(value, luma):
    meter = meter_of([0.0])
    meter.look(np.full((72, 128), value, np.uint8), False, 0.0)
    assert meter.reading(0.0)["luma"] == luma


def test_brightness_is_looked_at_a_few_times_a_second():
    meter = PictureMeter(0.0)
    for number, at in enumerate(every(1 / 30, 0, 1)):
        meter.count(at)
        meter.look(np.full((72, 128), min(255, number * 8), np.uint8), True, at)
    assert meter.reading(1.0)["luma"] >= 150


# --- standing still ---


def looked(pictures):
    meter = PictureMeter(0.0)
    for number, picture in enumerate(pictures):
        meter.count(number / 30)
        meter.look(picture, True, number / 30)
    return meter.reading(len(pictures) / 30)["same_frames"]


def test_a_living_sensor_never_shows_the_same_picture_twice():
    room = grey(scene())
    assert looked([noisy(room, 1.0) for _ in range(10)]) == 1


def test_a_picture_that_stands_still_is_counted():
    assert looked([grey(scene())] * 10) == 10


def test_one_living_frame_begins_the_count_anew():
    still = grey(scene())
    assert looked([still] * 6 + [noisy(still)] + [still] * 2) == 2


def test_another_size_is_another_picture():
    assert looked([grey(scene()), grey(scene(640, 360))]) == 1


# --- frame rate ---


@given(
    rate=st.floats(5, 60),
    phase=st.floats(0, 1),
    start=st.floats(0, 10_000),
    watched=st.floats(2.0, 6.0),
)
def test_a_steady_camera_has_its_rate_whenever_one_looks(rate, phase, start, watched):
    times = every(1 / rate, start, start + watched)
    assert fps(times, times[-1] + phase / rate) == pytest.approx(rate, rel=0.02, abs=0.1)


def test_an_uneven_start_does_not_count():
    begin = every(0.2, 0, WARM_UP_S)
    assert fps(begin + every(1 / 30, WARM_UP_S, 3), 3.0) == pytest.approx(30, abs=0.2)


def test_before_there_is_a_second_frame_there_is_no_rate():
    assert fps([], 5.0) == 0
    assert fps([0.0], 5.0) == 0
    assert fps([0.0, 0.5, 0.9], 0.95) == 0
    assert fps([0.0, 1.2], 1.3) == 0
    assert fps([0.0, 1.2, 1.2], 1.3) == 0


def test_a_camera_that_stops_falls_to_nothing():
    times = every(1 / 30, 0, 5)
    rates = [fps(times, 5 + late) for late in (0.0, 0.5, 1.0, 2.0, 2.9, 3.1)]
    assert rates == sorted(rates, reverse=True)
    assert rates[0] == pytest.approx(30, abs=0.2)
    assert rates[2] == pytest.approx(20, abs=1)
    assert rates[-1] == 0


def test_only_the_last_seconds_count():
    assert fps(every(1 / 30, 0, 5) + every(1 / 10, 5, 9), 9.0) == pytest.approx(10, abs=0.2)


def test_frames_that_arrive_in_bursts_have_the_rate_of_the_bursts():
    times = [burst / 10 + place / 1000 for burst in range(50) for place in range(3)]
    assert fps(times, 5.0) == pytest.approx(30, abs=1.5)


# --- times ---


def test_times_run_from_the_request_and_from_the_first_frame():
    meter = meter_of([102.5, 102.6], asked_at=100.0)
    reading = meter.reading(104.0)
    assert (reading["start_s"], reading["seconds"], reading["frames"]) == (2.5, 1.5, 2)


def test_without_a_frame_it_tells_how_long_one_has_waited():
    reading = PictureMeter(100.0).reading(107.0)
    assert (reading["start_s"], reading["seconds"], reading["frames"]) == (7.0, 0.0, 0)

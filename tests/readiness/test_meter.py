"""The needle's movement, at every time a clock can tell, and the words beside it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.checks.microphone_outcomes import OUTCOMES
from app.readiness.meter import (
    HOLD_S,
    IDLE_AFTER_S,
    LOWEST_DBFS,
    LevelWord,
    Meter,
    Needle,
    level_word,
)

ANY_NUMBER = st.floats(allow_nan=True, allow_infinity=True)
ANY_TIME = st.floats(-1e9, 1e9)


def fed(*levels: tuple[float, float]) -> Meter:
    meter = Meter()
    for level, now in levels:
        meter.feed(level, level, now)
    return meter


def test_it_rises_at_once():
    assert fed((-50, 10.0), (-10, 10.03)).needle(10.03).peak == -10


def test_it_falls_twenty_decibels_in_one_point_seven_seconds():
    meter = fed((-10, 0.0))
    for step in range(1, 18):
        meter.feed(-60, -60, step / 10)
    needle = meter.needle(1.7)
    assert needle.rms == pytest.approx(-30)
    assert needle.peak == pytest.approx(-30)


def test_how_often_it_is_asked_makes_no_difference():
    often, seldom = fed((-10, 0.0)), fed((-10, 0.0))
    for step in range(40):
        often.needle(step / 100)
    assert often.needle(0.4) == seldom.needle(0.4)


def test_the_highest_mark_stays_a_while_and_falls_then():
    meter = fed((-10, 0.0))
    step = 0.0
    while step < HOLD_S:
        meter.feed(-60, -60, step)
        assert meter.needle(step).held == -10
        step += 0.1
    for late in (HOLD_S, HOLD_S + 0.4, HOLD_S + 0.85):
        meter.feed(-60, -60, late)
    assert meter.needle(HOLD_S + 0.85).held == pytest.approx(-20)


def test_a_louder_peak_moves_the_mark_and_a_softer_one_does_not():
    meter = fed((-20, 0.0), (-10, 0.1), (-15, 0.2))
    assert meter.needle(0.2).held == -10


def test_without_data_it_is_empty():
    meter = fed((-10, 5.0))
    assert not meter.needle(5.0 + IDLE_AFTER_S).idle
    assert meter.needle(5.01 + IDLE_AFTER_S) == Needle()
    assert Meter().needle(0.0) == Needle()


def test_after_a_pause_nothing_old_is_left():
    meter = fed((-10, 5.0))
    meter.needle(8.0)
    meter.feed(-40, -40, 8.1)
    assert meter.needle(8.1) == Needle(-40, -40, -40, idle=False)


@pytest.mark.parametrize("jump", [-1e6, -10.0, 1e6])
def test_a_clock_that_jumps_is_survived(jump):
    meter = fed((-10, 1000.0))
    meter.needle(1000.0 + jump)
    meter.feed(-30, -30, 1000.0 + jump)
    needle = meter.needle(1000.0 + jump)
    assert not needle.idle
    assert needle.rms in (-30, -10)
    meter.feed(-60, -60, 1000.3 + jump)
    assert meter.needle(1000.3 + jump).rms < needle.rms


@given(st.lists(st.tuples(ANY_NUMBER, ANY_NUMBER, ANY_TIME)), ANY_TIME)
def test_the_needle_never_leaves_the_scale(levels, now):
    meter = Meter()
    for rms, peak, at in levels:
        meter.feed(rms, peak, at)
        meter.needle(at)
    needle = meter.needle(now)
    for value in (needle.rms, needle.peak, needle.held):
        assert math.isfinite(value)
        assert LOWEST_DBFS <= value <= 0


def test_every_outcome_of_the_check_has_a_fitting_word():
    with_sound = {code for code in OUTCOMES if level_word(code) is not LevelWord.NO_SOUND}
    assert with_sound == {
        "microphone.muted",
        "microphone.silent",
        "microphone.no_speech",
        "microphone.hears_room",
        "microphone.hum",
        "microphone.noisy",
        "microphone.drowned",
        "microphone.narrowband",
        "microphone.offset",
        "microphone.too_quiet",
        "microphone.quiet",
        "microphone.good",
        "microphone.loud",
        "microphone.too_loud",
        "microphone.distorted_peaks",
        "microphone.clipping",
    }
    assert level_word("microphone.good") is LevelWord.GOOD
    assert level_word("microphone.narrowband") is LevelWord.NARROW
    assert level_word("microphone.no_speech") is LevelWord.NO_SPEECH
    assert level_word("microphone.drowned") is level_word("microphone.noisy")
    assert level_word("microphone.too_quiet") is level_word("microphone.quiet")
    assert level_word("anything else") is LevelWord.NO_SOUND


def test_every_word_has_a_text_of_its_own():
    texts = [word.text for word in LevelWord]
    assert all(texts)
    assert len(set(texts)) == len(texts)

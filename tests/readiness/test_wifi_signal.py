"""The strength of a Wi-Fi: steady while it flickers, and quick when it really falls."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.wifi_signal import DEAD_BAND_DB, SteadySignal


def shown(strengths, every_s=2.0):
    signal = SteadySignal()
    return [signal.settle(dbm, at * every_s) for at, dbm in enumerate(strengths)]


def test_the_first_strength_is_shown_as_it_is():
    assert shown([-58.5]) == [-58.5]


def test_ordinary_flicker_moves_nothing():
    fixed = random.Random(7)
    assert set(shown([-67.0, *(-67 + fixed.uniform(-3, 3) for _ in range(300))])) == {-67.0}


@pytest.mark.parametrize("edge", [-67.0, -75.0])
def test_no_class_is_left_and_entered_again_by_noise_around_its_edge(edge):
    fixed = random.Random(3)
    strengths = shown([edge + fixed.gauss(0, 3) for _ in range(1000)])
    weak = [dbm < edge for dbm in strengths]
    turns = sum(before != after for before, after in pairwise(weak))
    assert turns <= 4


def test_walking_away_from_the_access_point_shows_within_ten_seconds():
    strengths = shown([-55.0] * 10 + [-82.0] * 10)
    assert strengths[9] == -55.0
    assert strengths[14] < -67
    assert strengths[-1] < -75


def test_one_bad_look_is_not_believed():
    strengths = shown([-60.0] * 5 + [-68.0] + [-60.0] * 5)
    assert set(strengths) == {-60.0}


def test_what_is_not_known_is_forgotten_at_once():
    assert shown([-80.0, None, -50.0]) == [-80.0, None, -50.0]


@given(st.lists(st.none() | st.floats(-110, -10), max_size=40))
def test_it_never_leaves_what_was_seen(strengths):
    known = [dbm for dbm in strengths if dbm is not None]
    for dbm in shown(strengths):
        assert dbm is None or min(known) - 1 <= dbm <= max(known) + 1


def test_a_clock_that_stands_still_changes_nothing():
    signal = SteadySignal()
    assert signal.settle(-60.0, 5.0) == signal.settle(-90.0, 5.0) == -60.0
    assert DEAD_BAND_DB > 0

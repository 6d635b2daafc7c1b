"""What packets can be said to show."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.statistics import (
    ENOUGH_FOR_ONE_PERCENT,
    jitter_ms,
    loss_at_least,
    loss_at_most,
    mean,
    opinion_score,
    percentile,
    spread_ms,
)

COUNTS = st.integers(1, 600).flatmap(lambda sent: st.tuples(st.integers(0, sent), st.just(sent)))


@pytest.mark.parametrize(
    ("lost", "sent", "percent"),
    [(0, 50, 5.8), (0, 100, 3.0), (0, 150, 2.0), (0, 250, 1.2), (0, 500, 0.6), (1, 100, 4.7)],
)
def test_the_upper_bound(lost, sent, percent):
    assert loss_at_most(lost, sent) * 100 == pytest.approx(percent, abs=0.06)


def test_less_than_one_percent_needs_three_hundred_packets():
    assert loss_at_most(0, ENOUGH_FOR_ONE_PERCENT) < 0.01 <= loss_at_most(0, 290)


def test_the_lower_bound():
    assert loss_at_least(0, 500) == 0
    assert loss_at_least(10, 100) == pytest.approx(0.0553, abs=0.001)
    assert loss_at_least(100, 100) == pytest.approx(0.05 ** (1 / 100), abs=1e-6)


def test_with_nothing_sent_nothing_is_known():
    assert (loss_at_least(0, 0), loss_at_most(0, 0)) == (0.0, 1.0)


@given(COUNTS)
def test_the_bounds_lie_around_what_was_seen(counts):
    lost, sent = counts
    assert 0 <= loss_at_least(lost, sent) <= lost / sent <= loss_at_most(lost, sent) <= 1


@given(COUNTS)
def test_one_more_loss_never_looks_better(counts):
    lost, sent = counts
    if lost < sent:
        assert loss_at_most(lost, sent) <= loss_at_most(lost + 1, sent)
        assert loss_at_least(lost, sent) <= loss_at_least(lost + 1, sent)


def test_the_upper_bound_holds_as_often_as_it_says():
    chance = random.Random(11)
    share, sent, rounds = 0.03, 150, 400
    held = sum(
        loss_at_most(sum(chance.random() < share for _ in range(sent)), sent) >= share
        for _ in range(rounds)
    )
    assert held / rounds > 0.92


def test_jitter_as_in_rfc_3550():
    assert jitter_ms([]) == jitter_ms([20.0]) == jitter_ms([20.0] * 50) == 0
    assert jitter_ms([20.0, 36.0]) == 1.0
    assert jitter_ms([20.0, 30.0] * 500) == pytest.approx(10.0, abs=0.1)


def test_a_bad_stretch_counts_wherever_it_is():
    calm, wild = [20.0] * 300, [20.0, 120.0] * 50
    early, late = jitter_ms([*wild, *calm]), jitter_ms([*calm, *wild])
    assert early == pytest.approx(late, rel=0.25)
    assert early > 15


@given(st.lists(st.floats(0, 1000), max_size=60))
def test_jitter_is_never_more_than_the_largest_step(transits):
    steps = [abs(b - a) for a, b in zip(transits, transits[1:], strict=False)]  # noqa: RUF007
    assert 0 <= jitter_ms(transits) <= max(steps, default=0) + 1e-9


def test_percentiles_lie_between_neighbours():
    assert percentile([3.0], 0.9) == 3.0
    assert percentile([4.0, 1.0, 3.0, 2.0], 0.5) == 2.5
    assert percentile([1.0, 2.0], 7) == 2.0
    assert spread_ms([float(n) for n in range(101)]) == pytest.approx(90.0)
    assert spread_ms([]) == mean([]) == 0
    with pytest.raises(ValueError, match="needs a value"):
        percentile([], 0.5)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=50), st.floats(-1, 2))
def test_a_percentile_is_one_of_what_was_seen_or_between(values, share):
    assert min(values) <= percentile(values, share) <= max(values)


@pytest.mark.parametrize(
    ("rtt", "jitter", "loss", "score"),
    [
        (20, 0, 0, 4.39), (150, 30, 0.01, 4.22), (300, 40, 0.02, 3.64), (300, 30, 0.05, 3.34),
        (400, 50, 0.08, 2.34),
    ],
)  # fmt: skip
def test_the_estimated_opinion(rtt, jitter, loss, score):
    assert opinion_score(rtt, jitter, loss) == pytest.approx(score, abs=0.01)


@given(st.floats(0, 1e5), st.floats(0, 1e4), st.floats(-1, 2))
def test_an_opinion_has_bounds(rtt, jitter, loss):
    assert 1 <= opinion_score(rtt, jitter, loss) <= 4.5

"""Time goes by once, forwards, whatever the clock does."""

import math

from hypothesis import given
from hypothesis import strategies as st

from app.script.elapsed import Elapsed

MOMENTS = st.floats(-1e9, 1e9) | st.sampled_from([math.nan, math.inf, -math.inf])


def test_it_counts_what_went_by():
    elapsed = Elapsed(100.0)
    assert elapsed.at(130.0) == 30.0
    assert elapsed.at(90.0) == 0.0
    elapsed.note(130.0)
    elapsed.note(10.0)
    assert elapsed.at(20.0) == 40.0


def test_a_begin_that_is_no_moment_is_the_first_that_is_noted():
    elapsed = Elapsed(math.nan)
    assert elapsed.at(5.0) == 0.0
    elapsed.note(10.0)
    assert elapsed.at(15.0) == 5.0


@given(begin=MOMENTS, moments=st.lists(MOMENTS), asked=MOMENTS)
def test_it_never_runs_backwards(begin, moments, asked):
    elapsed, before = Elapsed(begin), 0.0
    for moment in moments:
        assert elapsed.at(moment) >= before
        elapsed.note(moment)
        assert elapsed.at(asked) >= before
        before = elapsed.at(-math.inf)
        assert before >= 0.0

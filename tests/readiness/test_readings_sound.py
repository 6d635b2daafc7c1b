"""Steps of the guided test as a child may tell them."""

from hypothesis import given
from hypothesis import strategies as st

from app.readiness.readings_sound import OVER, STAGES, RehearsalReading, RehearsalStage

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
NAMES = st.sampled_from(["stage", "seconds", "empty", "why", "error", "device", "type", "run"])


def test_a_step_is_read():
    told = {"type": "rehearsal", "stage": "quiet", "seconds": 1.5, "run": 3}
    assert RehearsalReading.from_message(told) == RehearsalReading(stage="quiet", seconds=1.5)


@given(st.dictionaries(NAMES, ANYTHING))
def test_any_step_is_read_or_left_out(message):
    reading = RehearsalReading.from_message(message)
    if reading is not None:
        assert isinstance(reading.stage, str)
        assert isinstance(reading.empty, bool)
        assert not isinstance(reading.seconds, bool | str)


@given(st.one_of(st.text(), st.integers(), st.none()))
def test_empty_is_only_what_says_so(value):
    reading = RehearsalReading.from_message({"stage": "deleted", "empty": value})
    assert reading is None, "only true and false say whether a memory is empty"


def test_only_what_is_over_holds_no_sound():
    assert set(RehearsalStage) == {RehearsalStage(stage) for stage in STAGES}
    assert {RehearsalStage.IDLE, RehearsalStage.DELETED, RehearsalStage.FAILED} == OVER

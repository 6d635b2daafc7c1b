"""Each outcome of the loudspeaker check."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.checks.loudspeaker import OUTCOMES, judge
from app.readiness.readings import LoudspeakerReading
from app.readiness.verdict import Verdict


@pytest.mark.parametrize(
    ("heard", "code", "verdict"),
    [
        (None, "loudspeaker.ready", Verdict.OK),
        (True, "loudspeaker.heard", Verdict.OK),
        (False, "loudspeaker.not_heard", Verdict.MUST_FIX),
    ],
)
def test_the_answer_of_the_person_counts(heard, code, verdict):
    finding = judge(LoudspeakerReading(device="Headset", heard=heard))
    assert finding.reason_code == code
    assert finding.verdict is verdict


@pytest.mark.parametrize(
    ("left", "right", "code"),
    [
        ("left", "right", "both_sides"),
        ("left", "both", "both_sides"),
        ("both", "both", "mixed"),
        ("right", "left", "swapped"),
        ("right", "both", "swapped"),
        ("left", "left", "one_side"),
        ("right", "right", "one_side"),
        ("left", "none", "one_side"),
        ("none", "both", "one_side"),
        ("none", "none", "not_heard"),
        ("left", "", "ready"),
        ("", "none", "ready"),
    ],
)
def test_two_sides_become_one_answer(left, right, code):
    finding = judge(LoudspeakerReading(left=left, right=right))
    assert finding.reason_code == f"loudspeaker.{code}"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("loudspeaker.none", "loudspeaker.none"),
        ("loudspeaker.busy", "loudspeaker.busy"),
        ("loudspeaker.vanished", "loudspeaker.vanished"),
        ("loudspeaker.gave_up", "loudspeaker.gave_up"),
        ("audio.no_library", "loudspeaker.no_library"),
        ("loudspeaker.denied", "loudspeaker.failed"),
    ],
)
def test_an_error_is_named_or_has_just_failed(error, code):
    assert judge(LoudspeakerReading(error=error)).reason_code == code


@given(
    st.one_of(st.text(min_size=1), st.sampled_from(["loudspeaker.ready", "audio.heard"])),
    st.sampled_from([None, True, False]),
)
def test_no_error_is_ever_fine(error, heard):
    finding = judge(LoudspeakerReading(error=error, heard=heard))
    assert finding.verdict is not Verdict.OK


@pytest.mark.parametrize("code", OUTCOMES)
def test_every_outcome_says_what_to_do(code):
    reason = OUTCOMES[code]
    assert reason.text.endswith(".")
    if reason.verdict is Verdict.MUST_FIX:
        assert reason.advice.endswith(".")

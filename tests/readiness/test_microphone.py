"""Each outcome of the microphone check, on both sides of its limit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.checks.microphone import judge, settled
from app.readiness.checks.microphone_outcomes import OUTCOMES
from app.readiness.limits import MicrophoneLimits
from app.readiness.readings import NOTHING_DBFS, MicrophoneReading
from app.readiness.verdict import Verdict

LIMITS = MicrophoneLimits()
ROOM = MicrophoneReading(
    device="Headset", waited_s=5.2, seconds=5.0, noise_dbfs=-62.0, loudest_dbfs=-55.0,
    peak_dbfs=-48.0, rate=48_000, channels=1,
)  # fmt: skip
SPOKEN = replace(ROOM, speech_dbfs=-22.0, speech_s=3.0, loudest_dbfs=-17.0, peak_dbfs=-6.0)

CASES = [
    (ROOM, {}, "microphone.hears_room"),
    (SPOKEN, {}, "microphone.good"),
    (SPOKEN, {"speech_dbfs": -28.0}, "microphone.good"),
    (SPOKEN, {"speech_dbfs": -28.1}, "microphone.quiet"),
    (SPOKEN, {"speech_dbfs": -36.0}, "microphone.quiet"),
    (SPOKEN, {"speech_dbfs": -36.1}, "microphone.too_quiet"),
    (SPOKEN, {"speech_dbfs": -16.0}, "microphone.good"),
    (SPOKEN, {"speech_dbfs": -15.9}, "microphone.loud"),
    (SPOKEN, {"speech_dbfs": -12.0}, "microphone.loud"),
    (SPOKEN, {"speech_dbfs": -11.9}, "microphone.too_loud"),
    (SPOKEN, {"speech_dbfs": -50.0, "speech_s": 0.5}, "microphone.hears_room"),
    (SPOKEN, {"clip_runs": 1, "clipped_share": 0.005}, "microphone.distorted_peaks"),
    (SPOKEN, {"clip_runs": 9, "clipped_share": 0.006}, "microphone.clipping"),
    (ROOM, {"clip_runs": 9, "clipped_share": 1.0}, "microphone.distorted_peaks"),
    (ROOM, {"clip_runs": 9, "clipped_share": 1.0, "loudest_dbfs": -3.0}, "microphone.clipping"),
    (ROOM, {"hum_dbfs": -50.0}, "microphone.hum"),
    (ROOM, {"hum_dbfs": -50.1}, "microphone.hears_room"),
    (SPOKEN, {"hum_dbfs": -45.0}, "microphone.hum"),
    (SPOKEN, {"hum_dbfs": -45.0, "speech_dbfs": -40.0}, "microphone.too_quiet"),
    (ROOM, {"noise_dbfs": -45.0}, "microphone.hears_room"),
    (ROOM, {"noise_dbfs": -44.9}, "microphone.noisy"),
    (SPOKEN, {"noise_dbfs": -50.0}, "microphone.good"),
    (SPOKEN, {"noise_dbfs": -46.0, "speech_dbfs": -27.0}, "microphone.noisy"),
    (SPOKEN, {"noise_dbfs": -33.9}, "microphone.drowned"),
    (SPOKEN, {"noise_dbfs": -34.0}, "microphone.noisy"),
    (SPOKEN, {"noise_dbfs": -30.0, "speech_s": 0.5}, "microphone.noisy"),
    (SPOKEN, {"noise_dbfs": -50.0, "speech_dbfs": -40.0}, "microphone.too_quiet"),
    (SPOKEN, {"bandwidth_hz": 4250.0}, "microphone.narrowband"),
    (SPOKEN, {"bandwidth_hz": 4500.0}, "microphone.good"),
    (SPOKEN, {"bandwidth_hz": 7750.0}, "microphone.good"),
    (SPOKEN, {"bandwidth_hz": 0.0}, "microphone.good"),
    (SPOKEN, {"bandwidth_hz": 0.0, "rate": 0}, "microphone.good"),
    (ROOM, {"rate": 8000}, "microphone.narrowband"),
    (ROOM, {"rate": 16_000}, "microphone.hears_room"),
    (SPOKEN, {"rate": 8000, "bandwidth_hz": 4250.0}, "microphone.narrowband"),
    (SPOKEN, {"bandwidth_hz": 3750.0, "speech_dbfs": -30.0}, "microphone.quiet"),
    (SPOKEN, {"bandwidth_hz": 3750.0, "hum_dbfs": -45.0}, "microphone.narrowband"),
    (ROOM, {"offset_share": 0.05}, "microphone.offset"),
    (SPOKEN, {"offset_share": 0.049}, "microphone.good"),
    (SPOKEN, {"offset_share": 0.3, "noise_dbfs": -46.0, "speech_dbfs": -27.0}, "microphone.noisy"),
    (ROOM, {"loudest_dbfs": -75.1, "noise_dbfs": -80.0}, "microphone.silent"),
    (ROOM, {"loudest_dbfs": -75.0, "noise_dbfs": -80.0}, "microphone.hears_room"),
    (SPOKEN, {"loudest_dbfs": -90.0, "noise_dbfs": -92.0}, "microphone.silent"),
    (ROOM, {"zero_share": 0.98, "zero_run_s": 0.1}, "microphone.muted"),
    (ROOM, {"zero_share": 0.97, "zero_run_s": 0.9}, "microphone.hears_room"),
    (ROOM, {"zero_share": 1.0, "zero_run_s": 0.09}, "microphone.hears_room"),
    (SPOKEN, {"zero_share": 1.0, "zero_run_s": 1.9}, "microphone.good"),
    (SPOKEN, {"zero_share": 1.0, "zero_run_s": 2.0}, "microphone.muted"),
    (ROOM, {"seconds": 0.0, "waited_s": 3.0}, "microphone.no_samples"),
    (ROOM, {"stalled_s": 3.0}, "microphone.no_samples"),
    (ROOM, {"stalled_s": 2.9}, "microphone.hears_room"),
]


@pytest.mark.parametrize(("reading", "changes", "code"), CASES)
def test_each_outcome_has_its_place(reading, changes, code):
    finding = judge(replace(reading, **changes), LIMITS)
    assert finding is not None
    assert finding.reason_code == code
    assert finding.values["device"] == "Headset"


@pytest.mark.parametrize(
    "changes",
    [
        {"seconds": 0.0, "waited_s": 2.9},
        {"seconds": 0.4, "zero_share": 1.0, "zero_run_s": 0.4},
        {"seconds": 1.4, "zero_share": 1.0, "zero_run_s": 1.4, "peak_dbfs": NOTHING_DBFS},
    ],
    ids=["no sound yet", "a moment", "the zeros of a stream's beginning"],
)
def test_nothing_is_said_too_early(changes):
    assert judge(replace(ROOM, **changes), LIMITS) is None


@pytest.mark.parametrize("code", OUTCOMES)
def test_every_outcome_says_what_to_do(code):
    reason = OUTCOMES[code]
    assert reason.text.endswith(".")
    if reason.verdict in (Verdict.MUST_FIX, Verdict.CAN_BE_BETTER):
        assert reason.advice.endswith(".")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("microphone.none", "microphone.none"),
        ("microphone.denied", "microphone.denied"),
        ("microphone.busy", "microphone.busy"),
        ("microphone.vanished", "microphone.vanished"),
        ("microphone.not_answering", "microphone.not_answering"),
        ("microphone.timed_out", "microphone.timed_out"),
        ("microphone.no_speech", "microphone.no_speech"),
        ("audio.no_library", "microphone.no_library"),
        ("audio.failed", "microphone.failed"),
        ("microphone.exploded", "microphone.failed"),
        ("", None),
        ("?", "microphone.failed"),
    ],
)
def test_an_error_is_named_or_has_just_failed(error, code):
    finding = judge(MicrophoneReading(error=error), LIMITS)
    assert (finding.reason_code if finding else None) == code


@given(st.one_of(st.text(min_size=1), st.sampled_from(["microphone.good", "audio.hears_room"])))
def test_no_error_is_ever_fine(error):
    finding = judge(MicrophoneReading(error=error), LIMITS)
    assert finding is not None
    assert finding.verdict is not Verdict.OK


LEVEL = st.floats(-120.0, 0.0)


@given(
    st.builds(
        MicrophoneReading,
        error=st.just(""),
        seconds=st.floats(0, 1e6),
        zero_share=st.floats(0, 1),
        zero_run_s=st.floats(0, 60),
        noise_dbfs=LEVEL,
        loudest_dbfs=LEVEL,
        hum_dbfs=LEVEL,
        speech_dbfs=LEVEL,
        speech_s=st.floats(0, 10),
        peak_dbfs=LEVEL,
        clip_runs=st.integers(0, 10**6),
        clipped_share=st.floats(0, 1),
        offset_share=st.floats(0, 1),
        bandwidth_hz=st.floats(0, 9250),
    )
)
def test_any_numbers_give_an_outcome_of_the_table_or_none(reading):
    finding = judge(reading, LIMITS)
    assert finding is None or OUTCOMES[finding.reason_code] is finding.reason


def test_the_number_that_decided_is_told_with_its_limit():
    finding = judge(replace(SPOKEN, speech_dbfs=-40.0), LIMITS)
    assert finding is not None
    assert (finding.measured, finding.threshold, finding.sample_size) == (-40.0, -36.0, 3.0)


def test_it_is_settled_when_the_room_was_heard_or_nothing_can_be():
    assert settled(ROOM)
    assert not settled(replace(ROOM, seconds=1.0, waited_s=1.0))
    assert settled(replace(ROOM, seconds=0.0, waited_s=3.0))
    assert settled(MicrophoneReading(error="microphone.none"))

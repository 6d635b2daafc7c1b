"""Each outcome of the leak's measurement."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.checks.leak import CHECK, OUTCOMES, bound_db, judge
from app.readiness.finding import Action
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings_leak import LeakReading
from app.readiness.verdict import Verdict

LIMITS = DEFAULT_LIMITS.leak
HEARD = LeakReading(
    device="Speakers",
    microphone="Webcam",
    tried=True,
    loss_db=20.0,
    floor_db=80.0,
    clear_db=55.0,
    clearest_db=56.0,
    delay_ms=120.0,
    apart_ms=0.2,
    noise_dbfs=-65.0,
    swing_db=3.0,
    zero_share=0.0,
    seconds=4.2,
)
NOTHING = replace(HEARD, loss_db=71.0, clear_db=10.0, clearest_db=12.0, apart_ms=230.0)

finite = st.floats(-200, 200)
readings = st.builds(
    LeakReading,
    tried=st.booleans(),
    error=st.sampled_from(["", "audio.failed", "leak.interrupted", "loudspeaker.busy", "x"]),
    loss_db=st.none() | finite,
    floor_db=finite,
    clear_db=finite,
    clearest_db=finite,
    delay_ms=finite,
    apart_ms=finite,
    noise_dbfs=finite,
    swing_db=finite,
    zero_share=st.floats(0, 1),
)


def code(**changes: object) -> str:
    return judge(replace(HEARD, **changes), LIMITS).reason_code


@pytest.mark.parametrize(
    ("loss", "name", "verdict"),
    [
        (5.0, "strong", Verdict.MUST_FIX),
        (29.9, "strong", Verdict.MUST_FIX),
        (30.0, "some", Verdict.CAN_BE_BETTER),
        (45.9, "some", Verdict.CAN_BE_BETTER),
        (46.0, "little", Verdict.OK),
        (60.0, "little", Verdict.OK),
    ],
)
def test_the_echo_loss_decides(loss, name, verdict):
    finding = judge(replace(HEARD, loss_db=loss), LIMITS)
    assert (finding.reason_code, finding.verdict) == (f"leak.{name}", verdict)
    assert finding.measured == loss
    assert finding.sample_size == HEARD.seconds


def test_as_long_as_nobody_measured_it_is_untried_and_does_not_count():
    finding = judge(LeakReading(), LIMITS)
    assert finding.reason_code == "leak.not_tried"
    assert finding.verdict is Verdict.COULD_NOT_BE_TESTED
    assert not finding.counts
    assert finding.reason.action is Action.MEASURE_LEAK


def test_nothing_heard_passes_only_where_the_noise_would_have_let_it_be_heard():
    quiet = judge(NOTHING, LIMITS)
    assert quiet.reason_code == "leak.none"
    assert quiet.measured == bound_db(NOTHING, LIMITS) >= LIMITS.good_db
    noisy = judge(replace(NOTHING, floor_db=60.0), LIMITS)
    assert noisy.reason_code == "leak.noisy"
    assert noisy.verdict is Verdict.COULD_NOT_BE_TESTED
    assert noisy.values["bound"] == 36


def test_speech_is_asked_to_stop():
    spoken = replace(NOTHING, floor_db=50.0, swing_db=25.0)
    assert judge(spoken, LIMITS).reason_code == "leak.not_quiet"


def test_a_delay_that_jumps_does_not_hide_what_was_very_clear():
    assert code(clear_db=24.1, apart_ms=45.0) == "leak.strong"
    assert code(clear_db=18.1, apart_ms=9.9) == "leak.strong"


def test_speech_does_not_hide_what_was_clearly_heard():
    assert code(swing_db=30.0, clear_db=25.0) == "leak.strong"


@pytest.mark.parametrize(
    "changes",
    [
        {"clear_db": 17.9},
        {"clear_db": 23.9, "apart_ms": 10.1},
        {"delay_ms": 601.0},
        {"loss_db": None},
    ],
)
def test_an_echo_that_is_not_the_same_twice_is_not_believed(changes):
    assert code(**changes) == "leak.unsteady"


@pytest.mark.parametrize("changes", [{"zero_share": 0.99}, {"noise_dbfs": -110, "swing_db": 2}])
@pytest.mark.parametrize("reading", [HEARD, NOTHING])
def test_a_muted_microphone_never_passes(reading, changes):
    finding = judge(replace(reading, **changes), LIMITS)
    assert finding.reason_code == "leak.muted"


@pytest.mark.parametrize(
    ("error", "name"),
    [
        ("leak.no_microphone", "no_microphone"),
        ("leak.loudspeaker_off", "loudspeaker_off"),
        ("loudspeaker.vanished", "no_loudspeaker"),
        ("loudspeaker.none", "no_loudspeaker"),
        ("loudspeaker.busy", "busy"),
        ("audio.no_library", "no_library"),
        ("leak.crashed", "interrupted"),
        ("leak.not_answering", "interrupted"),
        ("loudspeaker.denied", "failed"),
        ("anything else", "failed"),
    ],
)
def test_an_error_is_named_or_has_just_failed(error, name):
    finding = judge(LeakReading(error=error, tried=True), LIMITS)
    assert finding.reason_code == f"leak.{name}"
    assert not finding.counts


@given(readings)
def test_whatever_was_measured_has_an_outcome_and_never_passes_wrongly(reading):
    finding = judge(reading, LIMITS)
    assert finding.check == CHECK
    assert finding.reason.text.format_map(finding.values)
    if finding.verdict is Verdict.OK:
        assert reading.tried
        assert not reading.error
        assert reading.zero_share < LIMITS.muted_zero_share


@pytest.mark.parametrize("name", OUTCOMES)
def test_only_a_leak_that_was_measured_counts(name):
    reason = OUTCOMES[name]
    assert reason.counts is (reason.verdict is not Verdict.COULD_NOT_BE_TESTED)
    assert reason.advice or reason.verdict is Verdict.OK


def test_a_reading_comes_from_a_message_and_its_names_are_plain():
    message = {
        "type": "leak",
        "microphone": "Mic\u202e\x00" + "x" * 300,
        "loss_db": 31,
        "tried": True,
    }
    reading = LeakReading.from_message(message)
    assert reading is not None
    assert reading.microphone.startswith("Micx")
    assert len(reading.microphone) <= 80
    assert LeakReading.from_message({"loss_db": "31"}) is None
    assert LeakReading.from_message({"clear_db": None}) is None

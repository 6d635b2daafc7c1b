"""Numbers of today against those of the last good check."""

from datetime import date, timedelta
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.baseline import Kept, Kind, LastGood, Measure, Snapshot, snapshots
from app.readiness.baseline_remarks import OLDEST_DAYS, compare
from app.readiness.checks import camera, microphone, network
from app.readiness.finding import Finding
from app.readiness.limits_over_time import BaselineLimits
from app.readiness.readings import (
    CameraReading,
    LoudspeakerReading,
    MicrophoneReading,
    Reading,
    RouteReading,
)

TODAY = date(2026, 11, 23)
YESTERDAY = TODAY - timedelta(days=1)
LIMITS = BaselineLimits()

READINGS = {
    "microphone": MicrophoneReading(device="Jabra", speech_dbfs=-24.0, noise_dbfs=-58.0),
    "loudspeaker": LoudspeakerReading(device="Jabra"),
    "camera": CameraReading(device="Webcam", fps=30.0, luma=120.0),
    "network": RouteReading(medium="wifi", carrier="wifi", speed_mbps=866.0),
}


def found(**codes):
    outcomes = {"microphone": microphone, "camera": camera, "network": network}
    usual = {"microphone": "good", "camera": "good", "network": "wifi"}
    return {
        name: Finding(name, outcomes[name].OUTCOMES[f"{name}.{code}"])
        for name, code in {**usual, **codes}.items()
    }


def sound(**numbers):
    measures = {Measure[name.upper()]: value for name, value in numbers.items()}
    return Snapshot(Kind.SOUND, ("a", "b"), measures, frozenset(measures))


def last(day=YESTERDAY, **numbers):
    return LastGood({Measure[name.upper()]: Kept(value, day) for name, value in numbers.items()})


def spoken(context, text):
    return text


def remarks(now, then, today=TODAY):
    return [(one.code, one.words(spoken)) for one in compare(now, then, LIMITS, today)]


def test_each_kind_has_its_own_devices_and_numbers():
    taken = {one.kind: one for one in snapshots(READINGS, found())}

    assert {kind: one.devices for kind, one in taken.items()} == {
        Kind.SOUND: ("Jabra", "Jabra"),
        Kind.PICTURE: ("Webcam",),
        Kind.NETWORK: ("wifi",),
    }
    assert dict(taken[Kind.PICTURE].numbers) == {Measure.FPS: 30.0, Measure.LUMA: 120.0}
    assert all(one.good == set(one.numbers) for one in taken.values())


def test_what_was_not_measured_is_no_number():
    """A quiet room has a noise but no speech; the level of nothing would be a terrible baseline."""
    readings = {**READINGS, "microphone": MicrophoneReading(device="Jabra", noise_dbfs=-58.0)}

    (taken,) = (one for one in snapshots(readings, found()) if one.kind is Kind.SOUND)

    assert set(taken.numbers) == {Measure.NOISE}


@pytest.mark.parametrize(("check", "code"), [("microphone", "too_quiet"), ("camera", "dim")])
def test_what_could_be_better_is_no_good_check(check, code):
    taken = {one.kind: one for one in snapshots(READINGS, found(**{check: code}))}

    kind = Kind.SOUND if check == "microphone" else Kind.PICTURE
    assert taken[kind].good == frozenset()
    assert taken[kind].numbers


def test_without_a_device_nothing_is_taken():
    assert snapshots({"camera": CameraReading(fps=30.0), "network": Reading()}, {}) == ()


def test_it_says_how_much_quieter_and_since_when():
    assert remarks(sound(speech=-38.0), last(speech=-24.0)) == [
        ("baseline.quieter", "You are 14 dB quieter than yesterday.")
    ]


@pytest.mark.parametrize(
    ("days", "when"),
    [(0, "earlier today"), (1, "yesterday"), (2, "2 days ago"), (90, "90 days ago")],
)
def test_when_is_said_in_words(days, when):
    then = last(TODAY - timedelta(days=days), speech=-24.0)

    assert remarks(sound(speech=-38.0), then)[0][1].endswith(f"than {when}.")


@pytest.mark.parametrize(
    "day", [TODAY - timedelta(days=OLDEST_DAYS + 1), TODAY + timedelta(days=1)]
)
def test_a_number_too_old_or_of_the_future_says_nothing(day):
    assert remarks(sound(speech=-38.0), last(day, speech=-24.0)) == []


@pytest.mark.parametrize(
    ("now", "then", "codes"),
    [
        ({"speech": -31.9}, {"speech": -24.0}, []),
        ({"speech": -32.0}, {"speech": -24.0}, ["quieter"]),
        ({"speech": -15.0}, {"speech": -24.0}, ["louder"]),
        ({"noise": -40.0}, {"noise": -58.0}, ["noisier"]),
        ({"noise": -70.0}, {"noise": -58.0}, []),
        ({"snr": 12.0}, {"snr": 25.0}, ["less_clear"]),
        ({"snr": 12.0, "speech": -38.0}, {"snr": 25.0, "speech": -24.0}, ["quieter"]),
        ({"bandwidth": 3800.0}, {"bandwidth": 12000.0}, ["duller"]),
        ({"bandwidth": 7600.0}, {"bandwidth": 12000.0}, []),
        ({"echo_loss": 30.0}, {"echo_loss": 55.0}, ["more_echo"]),
        ({"fps": 14.0}, {"fps": 30.0}, ["fewer_pictures"]),
        ({"luma": 60.0}, {"luma": 130.0}, ["darker"]),
        ({"luma": 200.0}, {"luma": 130.0}, []),
        ({"signal": -72.0}, {"signal": -55.0}, ["weaker_wifi"]),
        ({"link": 100.0}, {"link": 1000.0}, ["slower_link"]),
        ({"link": 10.0}, {}, []),
    ],
)
def test_what_is_worth_a_word(now, then, codes):
    assert [code for code, _ in remarks(sound(**now), last(**then))] == [
        f"baseline.{code}" for code in codes
    ]


def test_numbers_are_whole():
    said = dict(
        remarks(
            sound(bandwidth=3812.4, link=100.0, fps=14.21),
            last(bandwidth=11993.0, link=1000.0, fps=29.97),
        )
    )

    assert "up to 4 kHz, then 12 kHz" in said["baseline.duller"]
    assert "100 Mbit/s, then 1000 Mbit/s" in said["baseline.slower_link"]
    assert "14 pictures a second; yesterday it gave 30" in said["baseline.fewer_pictures"]


def test_good_numbers_replace_older_ones_and_leave_the_others():
    before = last(speech=-24.0, noise=-60.0)
    now = Snapshot(
        Kind.SOUND,
        ("a",),
        {Measure.SPEECH: -40.0, Measure.NOISE: -55.0},
        frozenset({Measure.NOISE}),
    )

    after = before.with_good(now, TODAY)

    assert dict(after.numbers) == {
        Measure.SPEECH: Kept(-24.0, YESTERDAY),
        Measure.NOISE: Kept(-55.0, TODAY),
    }
    assert isinstance(after.numbers, MappingProxyType)


@given(
    st.dictionaries(st.sampled_from(Measure), st.floats(-1000, 1e6)),
    st.dictionaries(st.sampled_from(Measure), st.builds(Kept, st.floats(-1000, 1e6), st.dates())),
    st.dates(),
)
def test_any_numbers_give_sentences(now, then, today):
    snapshot = Snapshot(Kind.SOUND, ("a",), now)
    for remark in compare(snapshot, LastGood(then), LIMITS, today):
        assert "{" not in remark.words(spoken) + remark.advice_words(spoken)


def test_the_same_numbers_are_never_worth_a_word():
    numbers = dict.fromkeys(Measure, 40.0)
    then = LastGood({measure: Kept(40.0, YESTERDAY) for measure in Measure})

    assert compare(Snapshot(Kind.SOUND, ("a",), numbers), then, LIMITS, TODAY) == ()

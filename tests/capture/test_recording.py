"""The recording in memory: bounded, one buffer, gone when it is wiped; and how it plays."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.capture.recording import LONGEST_S, Recording, Replay
from tests.capture.sounds import RATE, Sound, noise, tone


def holding(sound: Sound, rate: int = RATE) -> Recording:
    recording = Recording(rate)
    recording.take(sound)
    return recording


def test_it_holds_six_seconds_and_not_a_sample_more():
    recording = holding(noise(-20, 7 * RATE))
    assert recording.seconds == LONGEST_S == 6.0
    assert recording.full
    recording.take(noise(-20, RATE))
    assert recording.seconds == LONGEST_S


def test_wiping_overwrites_the_same_memory():
    recording = holding(noise(-20, 2 * RATE))
    memory = recording.sound
    assert memory.any()
    assert not recording.empty
    recording.wipe()
    assert not memory.any(), "the memory that held the voice still holds it"
    assert recording.empty
    assert recording.seconds == 0


def test_what_plays_is_that_memory_too():
    recording = holding(noise(-20, RATE))
    replay = Replay(recording, RATE)
    assert np.shares_memory(replay._sound, recording._buffer)
    recording.wipe()
    assert not replay[0:RATE].any()


def test_only_the_newest_second_is_kept_while_nobody_speaks():
    recording = Recording(RATE)
    for value in range(1, 60):
        recording.take_last(np.full(4800, value, np.float32), 1.0)
    assert recording.seconds == 1.0
    assert set(recording.sound) == set(range(50, 60))
    assert not recording._buffer[RATE:].any(), "what was dropped is still there"


def test_the_pause_at_the_end_is_overwritten():
    recording = holding(noise(-20, 2 * RATE))
    recording.drop_last(0.5)
    assert recording.seconds == 1.5
    assert not recording._buffer[int(1.5 * RATE) :].any()
    recording.drop_last(99)
    assert recording.empty


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("take"), st.integers(0, 9000)),
            st.tuples(st.just("take_last"), st.integers(0, 9000)),
            st.tuples(st.just("drop_last"), st.integers(0, 9000)),
        ),
        max_size=20,
    )
)
def test_nothing_lies_behind_its_end_whatever_is_done(steps):
    recording = Recording(1000)
    for how, amount in steps:
        if how == "take":
            recording.take(np.ones(amount, np.float32))
        elif how == "take_last":
            recording.take_last(np.ones(amount, np.float32), 0.7)
            assert recording.seconds <= 0.7
        else:
            recording.drop_last(amount / 1000)
        assert recording.seconds <= LONGEST_S
        assert recording.sound.all()
        assert not recording._buffer[len(recording.sound) :].any()
    recording.wipe()
    assert recording.empty


@pytest.mark.parametrize("rate", [8000, 16_000, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("other", [8000, 16_000, 44_100, 48_000])
def test_a_loudspeaker_of_any_rate_plays_the_same_tone(rate, other):
    replay = Replay(holding(tone(1000, -20, 1.0, rate), rate), other)
    sound = np.concatenate([replay[at : at + 777] for at in range(0, len(replay), 777)])
    assert len(sound) == pytest.approx(other, abs=2)
    middle = sound[other // 4 : -other // 4]
    assert 10 * np.log10(np.mean(middle**2)) == pytest.approx(-20, abs=0.2)
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle)))) ** 2
    hertz = np.fft.rfftfreq(len(middle), 1 / other)
    beside = spectrum[np.abs(hertz - 1000) > 50].sum() / spectrum.sum()
    assert 10 * np.log10(beside) < -50, "something was added to the voice"


def test_a_narrow_voice_is_not_made_wider_by_playing():
    replay = Replay(holding(noise(-20, 16_000), 8000), 48_000)
    sound = replay[4800:90_000]
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)))) ** 2
    hertz = np.fft.rfftfreq(len(sound), 1 / 48_000)
    assert 10 * np.log10(spectrum[hertz > 4600].sum() / spectrum.sum()) < -50


def test_it_begins_and_ends_softly_and_ends():
    replay = Replay(holding(np.full(RATE, 0.5, np.float32)), RATE)
    assert abs(replay[0:1][0]) < 0.01
    assert abs(replay[RATE - 1 : RATE][0]) < 0.01
    assert len(replay[RATE - 10 : RATE + 500]) == 10
    assert len(Replay(Recording(RATE), RATE)[0:100]) == 0

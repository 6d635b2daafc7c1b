"""The leak's figures, from sounds with a known echo."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.capture.leak_analysis import analyse
from app.capture.leak_probe import PLAYED_S, SWEEP_S, probe, start_s
from app.capture.work_arrays import WorkArrays
from tests.capture.sounds import babble, noise

BEGAN_S = 0.15


def heard(
    loss: float | None,
    rate: int = 16_000,
    delay_ms: float = 120.0,
    room: float = -60.0,
    channels: int = 1,
) -> np.ndarray:
    """What a microphone hears: the probe, late and weak, on its last channel, in a noisy room."""
    length = round((BEGAN_S + PLAYED_S + 0.5) * rate)
    sound = noise(room, length, seed=3)
    if loss is not None:
        start = round((BEGAN_S + delay_ms / 1000) * rate)
        whole = probe(rate) * 10 ** (-loss / 20)
        sound[start : start + len(whole)] += whole[: length - start]
    silent = noise(room - 10, length, seed=4)
    return np.stack([silent] * (channels - 1) + [sound], axis=1)


def measured(sound: np.ndarray, rate: int = 16_000):
    return analyse(sound.astype(np.float32), rate, BEGAN_S * rate)


@pytest.mark.parametrize("rate", [8000, 16_000, 44_100, 48_000])
@pytest.mark.parametrize("loss", [0, 20, 40])
def test_loss_and_delay_are_those_of_the_echo(rate, loss):
    leak = measured(heard(loss, rate), rate)
    assert leak.loss_db == pytest.approx(loss, abs=0.5)
    assert leak.delay_ms == pytest.approx(120, abs=0.5)
    assert leak.apart_ms < 0.5
    assert leak.clear_db > 25


@settings(max_examples=25)
@given(st.floats(10, 45), st.floats(0, 650), st.sampled_from([1, 2]))
def test_any_echo_at_any_delay(loss, delay_ms, channels):
    leak = measured(heard(loss, delay_ms=delay_ms, room=-70, channels=channels))
    assert leak.loss_db == pytest.approx(loss, abs=1.0)
    assert leak.delay_ms == pytest.approx(delay_ms, abs=0.5)


@pytest.mark.parametrize("parts_per_million", [-100, 100])
def test_clocks_that_drift_apart_change_nothing(parts_per_million):
    sound = heard(30, delay_ms=300)[:, 0]
    places = np.arange(len(sound)) * (1 + parts_per_million * 1e-6)
    leak = measured(np.interp(places, np.arange(len(sound)), sound)[:, np.newaxis])
    assert leak.loss_db == pytest.approx(30, abs=0.5)
    assert leak.clear_db > 25
    assert leak.apart_ms < 1


@pytest.mark.parametrize("seed", range(8))
def test_noise_is_no_echo(seed):
    sound = noise(-50, round((BEGAN_S + PLAYED_S + 0.5) * 16_000), seed)[:, np.newaxis]
    leak = measured(sound)
    assert leak.clear_db < 14
    assert leak.floor_db == pytest.approx(measured(heard(None, room=-50)).floor_db, abs=2)


def test_less_noise_lets_weaker_echoes_be_found():
    floors = [measured(heard(None, room=room)).floor_db for room in (-40, -60, -80)]
    assert np.diff(floors) == pytest.approx([20, 20], abs=2)


def test_speech_makes_the_level_swing_and_hides_an_echo():
    voice = babble(-30, PLAYED_S + 1, 16_000)
    sound = heard(45)
    spoken = measured(sound + voice[: len(sound), np.newaxis])
    assert spoken.swing_db > 20
    assert spoken.clear_db < 16
    assert measured(sound).swing_db < 5


def test_an_echo_in_one_sweep_only_stands_out_in_the_clearest_alone():
    sound = heard(20)
    until = round((BEGAN_S + start_s(0) + SWEEP_S + 0.4) * 16_000)
    sound[until:] = noise(-60, len(sound) - until, seed=5)[:, np.newaxis]
    leak = measured(sound)
    assert leak.clearest_db > 40
    assert leak.clear_db < 14


def test_silence_is_told_as_zeros_and_finds_nothing():
    leak = measured(np.zeros((round((BEGAN_S + PLAYED_S + 0.5) * 16_000), 2)))
    assert leak.zero_share == 1.0
    assert leak.noise_dbfs == -120
    assert leak.loss_db is None
    assert leak.clear_db < 16


def test_a_broken_driver_does_no_harm():
    sound = heard(30)
    sound[5000:5100] = np.nan
    sound[9000] = np.inf
    leak = measured(sound)
    assert np.isfinite([leak.clear_db, leak.floor_db, leak.noise_dbfs]).all()


def test_a_probe_that_began_before_the_recording_is_measured_too():
    sound = heard(30)[round((BEGAN_S + 0.05) * 16_000) :]
    leak = analyse(sound.astype(np.float32), 16_000, -0.05 * 16_000)
    assert leak.loss_db == pytest.approx(30, abs=0.5)
    assert leak.delay_ms == pytest.approx(120, abs=0.5)


def noting(made):
    keep = WorkArrays.keep

    def note(work, array):
        made.append(array)
        return keep(work, array)

    return note


def test_nothing_that_was_made_of_the_sound_is_left(monkeypatch):
    made = []
    monkeypatch.setattr(WorkArrays, "keep", noting(made))
    filled = []
    leave = WorkArrays.__exit__

    def left(work, *why):
        filled.append(sum(array.any() for array in work._held))
        leave(work, *why)

    monkeypatch.setattr(WorkArrays, "__exit__", left)
    assert measured(heard(20, channels=2)).loss_db == pytest.approx(20, abs=0.5)
    assert max(filled) > 10, "the arrays held what was made of the sound"
    assert not any(array.any() for array in made)


def test_an_analysis_that_fails_leaves_nothing_either(monkeypatch):
    made = []
    monkeypatch.setattr(WorkArrays, "keep", noting(made))
    monkeypatch.setattr("app.capture.leak_analysis._levels", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        measured(heard(20))
    assert made
    assert not any(array.any() for array in made)

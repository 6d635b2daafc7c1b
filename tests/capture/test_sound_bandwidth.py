"""How far up a voice reaches, and what else is told of it beside its level."""

import numpy as np
import pytest

from app.capture.sound import Heard, Listener
from app.capture.sound_bandwidth import UNKNOWN_HZ
from app.readiness.checks import microphone
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings import MicrophoneReading
from tests.capture.sounds import RATE, babble, in_room, noise, through_line

TOP_HZ = 9250.0
VOICE = babble(-22, 8.0)


def heard(sound: np.ndarray, rate: int = RATE) -> Heard:
    listener = Listener(rate)
    listener.feed(sound)
    return listener.heard()


def code(figures: Heard) -> str | None:
    reading = MicrophoneReading(**{name: getattr(figures, name) for name in figures.__slots__})
    finding = microphone.judge(reading, DEFAULT_LIMITS.microphone)
    return finding.reason_code if finding else None


@pytest.mark.parametrize(
    ("cut_hz", "reach_hz", "word"),
    [
        (3400, 3750, "microphone.narrowband"),
        (3800, 4250, "microphone.narrowband"),
        (7000, 7250, "microphone.good"),
        (7600, 7750, "microphone.good"),
        (20_000, TOP_HZ, "microphone.good"),
    ],
)
def test_the_line_that_a_voice_came_over_is_recognised(cut_hz, reach_hz, word):
    figures = heard(through_line(in_room(VOICE), cut_hz) + noise(-95, len(VOICE), seed=5))
    assert figures.bandwidth_hz == reach_hz
    assert code(figures) == word


@pytest.mark.parametrize(
    ("rate", "reach_hz"), [(8000, 4250), (16_000, 8250), (44_100, TOP_HZ), (96_000, TOP_HZ)]
)
def test_a_device_reaches_no_further_than_its_own_rate(rate, reach_hz):
    voice = babble(-22, 8.0, rate)
    figures = heard(voice + noise(-75, len(voice)), rate)
    assert figures.bandwidth_hz == reach_hz


def test_a_dull_microphone_is_no_telephone():
    """Twelve decibels down from 3 kHz on."""
    spectrum = np.fft.rfft(VOICE)
    spectrum[np.fft.rfftfreq(len(VOICE), 1 / RATE) > 3000] *= 10 ** (-12 / 20)
    dull = np.fft.irfft(spectrum, len(VOICE)).astype(np.float32)
    assert heard(in_room(dull, -70)).bandwidth_hz > DEFAULT_LIMITS.microphone.narrow_hz


def test_what_a_poor_converter_mirrors_above_the_hole_does_not_fill_it():
    coarse = through_line(VOICE, 3600)[::6]
    stepped = np.repeat(coarse, 6) + noise(-80, len(coarse) * 6)
    assert heard(stepped).bandwidth_hz <= 4250


def test_noise_that_would_hide_the_voice_up_there_accuses_nobody():
    figures = heard(VOICE + noise(-38, len(VOICE)))
    assert figures.bandwidth_hz in (UNKNOWN_HZ, TOP_HZ)
    assert code(figures) != "microphone.narrowband"


@pytest.mark.parametrize("sound", [noise(-60), in_room(babble(-22, 1.5))], ids=["room", "a word"])
def test_too_little_speech_says_nothing(sound):
    assert heard(sound).bandwidth_hz == UNKNOWN_HZ


def test_a_word_later_does_not_make_it_forget_what_a_sentence_told():
    listener = Listener(RATE)
    listener.feed(through_line(in_room(VOICE), 3400) + noise(-95, len(VOICE), seed=5))
    assert listener.heard().bandwidth_hz == 3750
    listener.feed(noise(-65, 12 * RATE))
    listener.feed(in_room(babble(-22, 1.5)))
    assert listener.heard().bandwidth_hz == 3750
    listener.feed(in_room(VOICE))
    assert listener.heard().bandwidth_hz == TOP_HZ


def test_a_drum_roll_of_every_block_size_gives_the_same_bandwidth():
    whole = heard(in_room(VOICE))
    listener = Listener(RATE)
    for start in range(0, len(VOICE), 777):
        listener.feed(in_room(VOICE)[start : start + 777])
    assert listener.heard() == whole


@pytest.mark.parametrize("background", [-60.0, -45.0])
def test_speech_is_so_far_above_the_noise(background):
    figures = heard(in_room(babble(-22, 8.0), background))
    assert figures.snr_db == pytest.approx(-22 - background, abs=2.0)
    assert figures.snr_db == pytest.approx(figures.speech_dbfs - figures.noise_dbfs, abs=0.15)


def test_a_voice_that_drowns_is_said_and_without_speech_there_is_no_distance():
    assert code(heard(in_room(babble(-22, 8.0), -32.0))) == "microphone.drowned"
    assert heard(noise(-40)).snr_db == 0.0


@pytest.mark.parametrize("offset", [0.0, 0.02, -0.2])
def test_direct_current_is_a_share_of_full_scale(offset):
    figures = heard(in_room(babble(-30, 4.0)) + np.float32(offset))
    assert figures.offset_share == pytest.approx(abs(offset), abs=0.002)


def test_a_plop_at_the_beginning_is_no_direct_current():
    sound = noise(-60)
    sound[: RATE // 2] += np.linspace(0.5, 0, RATE // 2, dtype=np.float32)
    assert heard(sound).offset_share < 0.002


def test_when_somebody_last_spoke_is_known():
    listener = Listener(RATE)
    listener.feed(noise(-65, RATE))
    assert listener.heard().spoken_at_s == 0
    assert listener.talk() == (0.0, 1.0)
    listener.feed(in_room(VOICE))
    listener.feed(noise(-65, RATE // 2))
    assert listener.heard().spoken_at_s == pytest.approx(8.9, abs=0.2)
    assert listener.talk()[1] == pytest.approx(0.6, abs=0.2)
    for _ in range(3):
        listener.feed(noise(-65, RATE))
        listener.heard()
    assert listener.talk()[1] == pytest.approx(3.6, abs=0.2)
    assert listener.heard().spoken_at_s == pytest.approx(8.9, abs=0.2)

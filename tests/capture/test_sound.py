"""The analysis of sound, on sounds whose properties are known beforehand."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from app.capture.audio_chime import chime
from app.capture.sound import WINDOW_S, Heard, Listener
from app.readiness.checks import microphone
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings import NOTHING_DBFS, MicrophoneReading
from tests.capture.sounds import RATE, babble, in_room, noise, tone


def listen(sound: np.ndarray, block: int = 480, rate: int = RATE) -> Heard:
    listener = Listener(rate)
    for start in range(0, len(sound), block):
        listener.feed(sound[start : start + block])
    return listener.heard()


def verdict(heard: Heard) -> str | None:
    reading = MicrophoneReading(**{name: getattr(heard, name) for name in heard.__slots__})
    finding = microphone.judge(reading, DEFAULT_LIMITS.microphone)
    return finding.reason_code if finding else None


@pytest.mark.parametrize("dbfs", [-48.0, -42.0, -32.0, -22.0, -14.0])
def test_the_level_is_that_of_the_syllables(dbfs):
    heard = listen(in_room(babble(dbfs), -75))
    assert heard.speech_dbfs == pytest.approx(dbfs, abs=1.5)
    assert heard.speech_s > 2.0


@pytest.mark.parametrize(
    ("dbfs", "code"),
    [
        (-42, "microphone.too_quiet"),
        (-32, "microphone.quiet"),
        (-22, "microphone.good"),
        (-14, "microphone.loud"),
    ],
)
def test_a_level_has_its_word(dbfs, code):
    assert verdict(listen(in_room(babble(dbfs), -70))) == code


def test_pauses_do_not_make_a_speaker_quiet():
    speaking = babble(-22, 3.0)
    slow = np.concatenate([speaking, np.zeros(5 * RATE, np.float32)])
    steady = listen(in_room(np.concatenate([speaking, speaking])))
    assert listen(in_room(slow)).speech_dbfs == pytest.approx(steady.speech_dbfs, abs=1.0)


def test_silence_does_not_mend_a_quiet_voice_but_speaking_up_does():
    listener = Listener(RATE)
    listener.feed(in_room(babble(-45)))
    assert verdict(listener.heard()) == "microphone.too_quiet"
    for _ in range(15):
        listener.feed(noise(-65, RATE))
        assert verdict(listener.heard()) == "microphone.too_quiet"
    listener.feed(in_room(babble(-22, 4.0)))
    assert verdict(listener.heard()) == "microphone.good"


def test_a_microphone_that_was_good_and_then_picks_up_nothing_is_silent():
    listener = Listener(RATE)
    listener.feed(in_room(babble(-22, 6.0)))
    assert verdict(listener.heard()) == "microphone.good"
    for _ in range(75):
        listener.feed(noise(-92, RATE))
    assert verdict(listener.heard()) == "microphone.silent"


CHIME = in_room(np.concatenate([chime(RATE), np.zeros(RATE // 2, np.float32)]))


@pytest.mark.parametrize("gain", [0.05, 0.2, 1.0, 20.0])
def test_the_test_sound_is_nobodys_voice(gain):
    listener = Listener(RATE)
    listener.feed(noise(-65))
    listener.level()
    listener.feed(np.clip(gain * CHIME, -1, 1), own=True)
    level = listener.level()
    assert level is not None
    assert level.rms > -50
    for _ in range(4):
        listener.feed(noise(-65, RATE))
        heard = listener.heard()
        assert (heard.speech_s, heard.clip_runs, heard.clipped_share) == (0.0, 0, 0.0)
        assert heard.noise_dbfs == pytest.approx(-65, abs=1.0)
        assert verdict(heard) == "microphone.hears_room"


def test_what_was_said_before_the_test_sound_stays_and_what_comes_after_counts():
    listener = Listener(RATE)
    listener.feed(in_room(babble(-32, 4.0)))
    before = listener.heard().speech_dbfs
    listener.feed(CHIME, own=True)
    assert listener.heard().speech_dbfs == pytest.approx(before, abs=0.5)
    listener.feed(in_room(babble(-22, 4.0)))
    assert verdict(listener.heard()) == "microphone.good"


def test_a_beginning_of_nothing_but_the_test_sound_says_nothing_of_the_noise():
    listener = Listener(RATE)
    listener.feed(CHIME, own=True)
    assert listener.heard().noise_dbfs == NOTHING_DBFS
    assert verdict(listener.heard()) == "microphone.hears_room"


@pytest.mark.parametrize(
    "sound",
    [
        noise(-85),
        noise(-40),
        tone(50, -25),
        tone(100, -25),
        tone(1000, -25),
        tone(100, -30) + noise(-70),
        np.full(5 * RATE, 0.3, np.float32) + noise(-70),
    ],
    ids=["faint noise", "noise", "50 Hz", "100 Hz", "1 kHz", "hum in a room", "direct current"],
)
def test_what_is_steady_is_no_speech(sound):
    assert listen(sound).speech_s == 0


def test_hum_that_sets_in_is_no_speech_either():
    later = np.concatenate([noise(-70, 4 * RATE), tone(100, -30, 4.0)])
    assert listen(later).speech_s == 0


def test_clicks_of_keys_and_gusts_are_no_speech():
    typing = noise(-65)
    gusts = noise(-65)
    for start in range(0, len(typing), RATE // 5):
        typing[start : start + 400] += noise(-20, 400)
        gusts[start : start + RATE // 10] += noise(-25, RATE // 10)
    assert listen(typing).speech_s == 0
    assert listen(gusts).speech_s < DEFAULT_LIMITS.microphone.min_speech_s


@pytest.mark.parametrize("hertz", [50.0, 49.95, 50.1, 100.0, 150.0])
def test_hum_is_measured(hertz):
    assert listen(tone(hertz, -40) + noise(-80)).hum_dbfs == pytest.approx(-40, abs=1.0)


@pytest.mark.parametrize("sound", [noise(-40), babble(-22), tone(440, -30), tone(75, -30)], ids=str)
def test_nothing_else_is_hum(sound):
    assert listen(sound).hum_dbfs < -60


def test_hum_is_found_under_speech():
    heard = listen(in_room(babble(-22)) + tone(50, -40, 6.0))
    assert heard.hum_dbfs == pytest.approx(-40, abs=2.0)
    assert verdict(heard) == "microphone.hum"


def test_exact_zeros():
    heard = listen(np.zeros(2 * RATE, np.float32))
    assert heard.zero_share == 1.0
    assert heard.zero_run_s == pytest.approx(2.0)
    assert heard.noise_dbfs == heard.peak_dbfs == heard.loudest_dbfs == NOTHING_DBFS
    assert verdict(heard) == "microphone.muted"


def test_zeros_show_soon_after_the_button_and_go_as_soon():
    muted = np.concatenate([noise(-60, 8 * RATE), np.zeros(int(1.1 * RATE), np.float32)])
    assert verdict(listen(muted)) == "microphone.muted"
    unmuted = np.concatenate([muted, noise(-60, RATE // 10)])
    assert verdict(listen(unmuted)) == "microphone.hears_room"


def test_a_headset_that_cleans_up_between_sentences_is_not_muted():
    sentence = in_room(babble(-22, 3.0), -70)
    gap = np.zeros(int(1.5 * RATE), np.float32)
    assert verdict(listen(np.concatenate([sentence, gap]))) == "microphone.good"
    assert verdict(listen(np.concatenate([sentence, gap, gap]))) == "microphone.muted"


def test_the_zeros_a_stream_begins_with_are_no_mute_button():
    assert verdict(listen(np.zeros(RATE, np.float32))) is None


def test_cut_off_peaks_are_counted():
    heard = listen(np.clip(in_room(babble(-4)), -1, 1))
    assert heard.clip_runs > 20
    assert heard.clipped_share > 0.1
    assert verdict(heard) == "microphone.clipping"


@pytest.mark.parametrize(("length", "runs"), [(6, 0), (7, 1), (8, 1), (5000, 1)])
@pytest.mark.parametrize("block", [1, 3, 480, RATE])
def test_seven_samples_in_a_row_are_a_clip(length, runs, block):
    sound = noise(-60, RATE // 4)
    sound[1000 : 1000 + length] = -0.99
    assert listen(sound, block).clip_runs == runs


def test_a_bang_without_speech_is_not_a_distorted_voice():
    sound = noise(-60)
    sound[RATE : RATE + 300] = 1.0
    assert verdict(listen(sound)) == "microphone.distorted_peaks"


def test_full_scale_reached_and_left_at_once_is_no_clip():
    sound = noise(-60)
    sound[::50] = 1.0
    assert listen(sound).clip_runs == 0


@pytest.mark.parametrize("side", [0, 1])
def test_a_microphone_on_one_channel_loses_nothing(side):
    voice = in_room(babble(-22))
    stereo = np.zeros((len(voice), 2), np.float32)
    stereo[:, side] = voice
    assert listen(stereo) == listen(voice)


def test_direct_current_has_no_level():
    sound = noise(-60) + np.float32(0.2)
    heard = listen(sound)
    assert heard.noise_dbfs == pytest.approx(-60, abs=0.5)
    assert heard.loudest_dbfs < -58


@pytest.mark.parametrize("rate", [8000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000])
def test_any_rate_gives_the_same_level(rate):
    voice = babble(-22, 5.0, rate)
    heard = listen(voice + noise(-75, len(voice)), 512, rate)
    assert heard.speech_dbfs == pytest.approx(-22, abs=1.5)
    assert listen(tone(50, -40, 4.0, rate), 512, rate).hum_dbfs == pytest.approx(-40, abs=1.0)


def test_a_rate_that_cannot_be_is_refused():
    with pytest.raises(ValueError, match="too few"):
        Listener(0)


VOICE = in_room(babble(-25, 2.0))


@settings(max_examples=25, deadline=None)
@given(cuts=st.lists(st.integers(1, RATE), max_size=40))
def test_the_cutting_into_blocks_makes_no_difference(cuts):
    listener = Listener(RATE)
    place = 0
    for size in cuts:
        listener.feed(VOICE[place : place + size])
        place += size
    listener.feed(VOICE[place:])
    assert listener.heard() == listen(VOICE, RATE)


@pytest.mark.parametrize("block", [1, 2, 7, 959, 960, 961, 48_000])
def test_every_size_of_block_works(block):
    sound = VOICE[: RATE // 2]
    assert listen(sound, block) == listen(sound, len(sound))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    arrays.arrays(
        np.float32,
        st.tuples(st.integers(0, 3000), st.integers(1, 4)),
        elements=st.floats(width=32, allow_nan=True, allow_infinity=True),
        fill=st.just(np.float32(0.5)),
    )
)
def test_nonsense_of_a_broken_driver_gives_finite_numbers(block):
    listener = Listener(RATE)
    for _ in range(3):
        listener.feed(block)
    heard, level = listener.heard(), listener.level()
    assert all(np.isfinite(getattr(heard, name)) for name in heard.__slots__)
    assert level is None or -120 <= level.rms <= 0.1
    assert 0 <= heard.zero_share <= 1
    assert heard.peak_dbfs <= 0


def test_a_change_of_channels_is_borne():
    listener = Listener(RATE)
    listener.feed(noise(-40, 1000))
    listener.feed(np.stack([noise(-40, RATE), noise(-40, RATE)], axis=1))
    assert listener.heard().noise_dbfs == pytest.approx(-40, abs=1.0)


def test_nothing_heard_is_said_as_nothing():
    heard = Listener(RATE).heard()
    assert heard.seconds == 0
    assert heard.speech_dbfs == heard.noise_dbfs == NOTHING_DBFS
    assert Listener(RATE).level() is None


def test_levels_since_the_last_look():
    listener = Listener(RATE)
    listener.feed(noise(-30, RATE))
    listener.feed(noise(-50, RATE))
    listener.level()
    listener.feed(noise(-50, RATE))
    level = listener.level()
    assert level is not None
    assert level.rms == pytest.approx(-50, abs=0.5)
    assert -42 < level.peak < -35
    assert listener.level() is None


def test_the_window_is_bounded_and_forgets():
    listener = Listener(RATE)
    listener.feed(np.ones(RATE, np.float32))
    for _ in range(20):
        listener.feed(noise(-60, RATE))
    assert listener.heard().clip_runs == 0
    assert listener.heard().seconds == 21
    kept = sum(value.nbytes for value in vars(listener).values() if isinstance(value, np.ndarray))
    assert kept < 64_000
    assert WINDOW_S == 10


def test_no_sound_is_kept():
    listener = Listener(RATE)
    listener.feed(in_room(babble(-22)))
    rest = listener._cutter._rest
    assert len(rest) < RATE * 0.02

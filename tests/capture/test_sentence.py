"""One sentence, on sounds made of numbers: when it begins, when it is over, what is kept of it."""

import numpy as np
import pytest

from app.capture.recording import LONGEST_S, Recording
from app.capture.sentence import GIVE_UP_AFTER_S, PROMPT_AFTER_S, QUIET_S, Sentence, Stage
from app.readiness.readings import NOTHING_DBFS
from tests.capture.sounds import RATE, Sound, babble, noise

BLOCK = 1440
ROOM = -65.0


class Reader:
    """Somebody who is asked to be quiet and to read."""

    def __init__(self, channels: int = 1) -> None:
        self.recording = Recording(RATE)
        self.sentence = Sentence(RATE, self.recording)
        self.channels = channels
        self.stages: list[Stage] = []
        self.prompted_at: float | None = None
        self.seconds = 0.0

    def hears(self, sound: Sound) -> "Reader":
        for start in range(0, len(sound), BLOCK):
            block = sound[start : start + BLOCK, np.newaxis]
            self.sentence.take(np.repeat(block, self.channels, axis=1))
            self.seconds += len(block) / RATE
            if not self.stages or self.stages[-1] is not self.sentence.stage:
                self.stages.append(self.sentence.stage)
            if self.sentence.prompting and self.prompted_at is None:
                self.prompted_at = self.seconds
            if self.sentence.stage in (Stage.WHOLE, Stage.NOBODY):
                break
        return self

    def room(self, seconds: float) -> "Reader":
        return self.hears(noise(ROOM, round(seconds * RATE), seed=len(self.stages) + 3))

    def speaks(self, seconds: float, dbfs: float = -22.0) -> "Reader":
        length = round(seconds * RATE)
        return self.hears(babble(dbfs, seconds)[:length] + noise(ROOM, length, seed=9))


WHOLE = [Stage.QUIET, Stage.SPEAK, Stage.RECORDING, Stage.WHOLE]


def test_silence_then_a_sentence_then_a_pause():
    reader = Reader().room(2.5).speaks(4.5).room(3.0)
    assert reader.stages == WHOLE
    assert reader.seconds == pytest.approx(2.5 + 4.5 + 1.0, abs=0.4), "it ends soon after the voice"
    heard = reader.sentence.heard()
    assert heard.speech_dbfs == pytest.approx(-22, abs=1.5)
    assert heard.noise_dbfs == pytest.approx(ROOM, abs=1.5)
    assert heard.snr_db == pytest.approx(43, abs=2)
    assert heard.bandwidth_hz > 8000


def test_the_beginning_is_not_cut_off_and_the_pause_is():
    reader = Reader().room(4.0).speaks(3.0).room(3.0)
    sound = reader.recording.sound
    loud = np.flatnonzero(np.abs(sound) > 0.02)
    voice = (loud[-1] - loud[0]) / RATE
    spoken = np.flatnonzero(np.abs(babble(-22, 3.0)) > 0.02)
    assert voice == pytest.approx((spoken[-1] - spoken[0]) / RATE, abs=0.02)
    assert (len(sound) - loud[-1]) / RATE < 0.8
    assert loud[0] / RATE < 1.0


def test_the_silence_lasts_so_long():
    reader = Reader().room(QUIET_S - 0.1)
    assert reader.stages == [Stage.QUIET]
    assert reader.room(0.25).stages == [Stage.QUIET, Stage.SPEAK]


def test_a_speaker_who_does_not_stop_is_cut_off_at_six_seconds():
    reader = Reader().room(2.0).speaks(12.0)
    assert reader.stages == WHOLE
    assert reader.recording.seconds == LONGEST_S
    assert reader.seconds < 2.0 + LONGEST_S + 0.2


def test_nobody_is_asked_again_after_8_s_and_given_up_after_20():
    reader = Reader().room(40)
    assert reader.stages == [Stage.QUIET, Stage.SPEAK, Stage.NOBODY]
    assert reader.prompted_at == pytest.approx(QUIET_S + PROMPT_AFTER_S, abs=0.3)
    assert reader.seconds == pytest.approx(QUIET_S + GIVE_UP_AFTER_S, abs=0.3)
    assert reader.sentence.heard().speech_dbfs == NOTHING_DBFS


def test_somebody_who_takes_her_time_is_waited_for():
    reader = Reader().room(12.0).speaks(3.0).room(3.0)
    assert reader.stages == WHOLE
    assert reader.recording.seconds < 5.5


def test_a_cough_is_no_sentence():
    reader = Reader().room(3.0).speaks(0.5).room(3.0)
    assert reader.stages[-1] is Stage.SPEAK
    assert reader.recording.seconds <= 1.0
    assert reader.speaks(3.0).room(3.0).stages[-1] is Stage.WHOLE


def test_who_speaks_during_the_silence_is_still_heard():
    reader = Reader().speaks(4.0).room(3.0)
    assert reader.stages == WHOLE


def test_the_zeros_a_headset_begins_with_are_not_the_silence():
    reader = Reader().hears(np.zeros(int(1.4 * RATE), np.float32)).room(QUIET_S - 0.1)
    assert reader.stages == [Stage.QUIET]
    assert reader.room(0.3).stages[-1] is Stage.SPEAK


def test_a_muted_microphone_comes_to_an_end_all_the_same():
    reader = Reader().hears(np.zeros(30 * RATE, np.float32))
    assert reader.stages[-1] is Stage.NOBODY
    assert reader.recording.empty


@pytest.mark.parametrize("side", [0, 1])
def test_a_voice_on_one_channel_is_recorded_from_that_one(side):
    voice = np.concatenate([noise(ROOM, 2 * RATE), babble(-22, 3.0), noise(ROOM, 2 * RATE)])
    stereo = np.zeros((len(voice), 2), np.float32)
    stereo[:, side] = voice
    recording = Recording(RATE)
    sentence = Sentence(RATE, recording)
    for start in range(0, len(stereo), BLOCK):
        if sentence.stage is not Stage.WHOLE:
            sentence.take(stereo[start : start + BLOCK])
    assert sentence.stage is Stage.WHOLE
    assert np.abs(recording.sound).max() > 0.1


@pytest.mark.parametrize("channels", [1, 2, 6])
def test_any_number_of_channels_will_do(channels):
    assert Reader(channels).room(2.0).speaks(3.0).room(3.0).stages == WHOLE


def test_a_change_of_channels_is_borne():
    reader = Reader(2).room(2.0)
    reader.channels = 1
    assert reader.speaks(3.0).room(3.0).stages == WHOLE

"""The guided test in the audio child, on a stand-in for PortAudio, on good days and bad ones."""

import numpy as np
import pytest

from app.capture import audio_playing, rehearsing
from app.capture.audio_portaudio import SoundError
from tests.capture.audio_parent import HEADSET, plugged
from tests.capture.sounds import RATE, babble, noise
from tests.capture.stand_in_sound import PortAudioError

VOICE = babble(-22, 4.0) + noise(-65, 4 * RATE, seed=4)
ROOM = noise(-65, RATE, seed=5)


class Test:
    """A test that runs, and the memory that its recording lives in."""

    __test__ = False

    def __init__(self, parent, sound, **wish) -> None:
        self.parent, self.sound = parent, sound
        parent.tell("rehearse", **{"device": None, "loudspeaker": None, "run": 5, **wish})
        parent.wait_for("rehearsal", stage="opening", run=5)
        self.memory = None

    @property
    def child(self):
        return self.parent.child._rehearsing

    def hear(self, *sounds: np.ndarray) -> "Test":
        for one in sounds:
            for start in range(0, len(one), 4800):
                self.sound.open[0].deliver(one[start : start + 4800])
                self.parent.child._listening._drain()
                if self.memory is None and self.child._recording is not None:
                    self.memory = self.child._recording._buffer
        return self

    def until(self, stage: str) -> "Test":
        """Go on to that stage."""
        self.hear(ROOM, ROOM)
        if stage != "speak":
            self.hear(VOICE)
        if stage == "playing":
            self.hear(ROOM, ROOM)
        self.parent.wait_for("rehearsal", stage=stage)
        return self

    def stages(self) -> list[str]:
        return [message["stage"] for message in self.parent.of("rehearsal")]

    def assert_gone(self) -> None:
        assert self.memory is not None
        assert not self.memory.any(), "the memory that held the voice still holds it"
        assert self.parent.of("rehearsal")[-1]["empty"] is True
        assert self.parent.child._listening.tap != self.child._take
        assert not self.child.engaged


@pytest.fixture
def begin(parent, sound):
    def begin(**wish) -> Test:
        parent.tell("listen", device=None)
        parent.wait_for("listening")
        return Test(parent, sound, **wish)

    return begin


def test_from_silence_to_deleted(begin, parent, sound):
    test = begin().until("playing")
    assert test.memory.any()
    assert not test.sound.open[0].closed, "the microphone stays open"
    loudspeaker = sound.open[1]
    played = np.concatenate([loudspeaker.take(4800)[:, 0] for _ in range(80)])
    parent.wait_for("rehearsal", stage="deleted")
    assert test.stages() == [
        "opening", "quiet", "speak", "recording", "recorded", "playing", "deleted",
    ]  # fmt: skip
    assert np.abs(played).max() > 0.1, "the voice was heard"
    assert loudspeaker.closed
    test.assert_gone()


def test_the_figures_of_the_sentence_are_told_before_it_plays(begin, parent):
    begin().until("playing")
    recorded = parent.wait_for("rehearsal", stage="recorded")
    assert recorded["device"] == HEADSET
    assert recorded["run"] == 5
    assert recorded["speech_dbfs"] == pytest.approx(-22, abs=1.5)
    assert recorded["noise_dbfs"] == pytest.approx(-65, abs=1.5)
    assert recorded["snr_db"] == pytest.approx(43, abs=2.5)
    assert recorded["bandwidth_hz"] > 8000
    assert recorded["clip_runs"] == 0
    assert 4.0 < recorded["recorded_s"] <= 6.0


def test_no_sample_is_told_to_anybody(begin, parent):
    begin().until("playing")
    for message in parent.of("rehearsal"):
        assert all(isinstance(value, str | int | float | bool) for value in message.values())


def test_while_it_records_nothing_plays_and_while_it_plays_nothing_is_recorded(begin, sound):
    test = begin().until("recording")
    assert len(sound.open) == 1
    test.hear(ROOM, ROOM)
    assert len(sound.open) == 2
    before = test.memory.copy()
    test.hear(VOICE)
    assert np.array_equal(test.memory, before)


def test_what_plays_is_nobodys_voice(begin, parent, monkeypatch):
    test = begin().until("playing")
    fed = []
    listener = parent.child._listening._listener
    monkeypatch.setattr(listener, "feed", lambda block, own=False: fed.append(own))
    test.hear(ROOM)
    assert fed
    assert all(fed)


@pytest.mark.parametrize("stage", ["speak", "recording", "playing"])
@pytest.mark.parametrize("do", ["stop_rehearsing", "stop", "listen", "play", "measure_leak"])
def test_whatever_ends_it_overwrites_the_recording(begin, parent, stage, do):
    test = begin().until(stage)
    test.parent.child.receive({"do": do, "device": None})
    parent.wait_for("rehearsal", stage="deleted", why="cancelled")
    test.assert_gone()


def test_so_does_the_end_of_the_process(begin, parent, sound):
    test = begin().until("playing")
    parent.child.close()
    test.assert_gone()
    assert not sound.open


def test_a_new_test_overwrites_the_last_one(begin, parent):
    test = begin().until("recording")
    parent.child.receive({"do": "rehearse", "device": None, "loudspeaker": None, "run": 6})
    assert not test.memory.any()
    parent.wait_for("rehearsal", stage="deleted", run=5)
    parent.wait_for("rehearsal", stage="opening", run=6)


@pytest.mark.parametrize("stage", ["speak", "recording", "playing"])
def test_a_headset_pulled_out_ends_it(begin, parent, sound, stage, monkeypatch):
    monkeypatch.setattr(rehearsing, "STALLED_S", 0.2)
    test = begin().until(stage)
    sound.unplug(HEADSET)
    plugged(parent)
    if stage == "playing":
        sound.open[1].take(400_000)
        parent.wait_for("rehearsal", stage="deleted")
    else:
        parent.wait_for("rehearsal", stage="failed", error="microphone.no_samples")
    test.assert_gone()
    assert parent.wait_for("error")["code"] == "microphone.vanished"


def test_a_microphone_that_falls_silent_ends_it(begin, parent, monkeypatch):
    monkeypatch.setattr(rehearsing, "STALLED_S", 0.1)
    test = begin().until("recording")
    parent.wait_for("rehearsal", stage="failed", error="microphone.no_samples")
    test.assert_gone()


def test_a_microphone_that_never_delivers_is_not_waited_for_for_ever(begin, parent, monkeypatch):
    monkeypatch.setattr(rehearsing, "FIRST_SOUND_S", 0.1)
    begin()
    parent.wait_for("rehearsal", stage="failed", error="microphone.no_samples", empty=True)


def test_a_microphone_that_cannot_be_opened_is_named(parent, sound):
    sound.refuse = lambda options: PortAudioError("busy", -9985)
    Test(parent, sound)
    parent.wait_for("rehearsal", stage="failed", error="microphone.busy")


def test_it_opens_the_microphone_it_is_asked_for(parent, sound):
    sound.plug("Webcam Microphone", inputs=1)
    plugged(parent)
    parent.wait_for("devices")
    parent.child.receive({"do": "listen", "device": HEADSET})
    test = Test(parent, sound, device="Webcam Microphone")
    parent.wait_for("listening", device="Webcam Microphone")
    test.until("playing")
    assert parent.wait_for("rehearsal", stage="recorded")["device"] == "Webcam Microphone"


def test_what_is_heard_of_the_microphone_it_opens_answers_the_latest_wish(parent, sound):
    sound.plug("Webcam Microphone", inputs=1)
    plugged(parent)
    parent.wait_for("devices")
    parent.tell("listen", device=None, run=7)
    parent.wait_for("listening", device=HEADSET)
    sound.unplug(HEADSET)
    plugged(parent)
    assert parent.wait_for("error", run=7)["code"] == "microphone.vanished"
    test = Test(parent, sound, listen_run=7)
    assert parent.wait_for("listening")["name"] == "Webcam Microphone"
    test.hear(ROOM, ROOM)
    for kind in ("listening", "level", "sound"):
        assert parent.wait_for(kind)["run"] == 7


def test_without_a_loudspeaker_the_figures_are_there_all_the_same(begin, parent):
    test = begin(loudspeaker="gone")
    test.hear(ROOM, ROOM, VOICE, ROOM, ROOM)
    parent.wait_for("rehearsal", stage="failed", error="loudspeaker.vanished")
    assert "recorded" in test.stages()
    test.assert_gone()


def test_a_loudspeaker_that_vanishes_while_it_plays_ends_it(begin, parent, monkeypatch):
    test = begin().until("playing")
    child = parent.child
    child._rehearsing.devices_are(type(child._devices)(child._devices.inputs, ()))
    parent.wait_for("rehearsal", stage="failed", error="loudspeaker.vanished")
    test.assert_gone()


def test_no_sound_at_all_ends_it(begin, parent, monkeypatch):
    def no_library():
        raise SoundError("audio.no_library")

    test = begin().until("recording")
    monkeypatch.setattr(parent.child._system, "look", no_library)
    parent.child._look()
    parent.wait_for("rehearsal", stage="failed", error="audio.no_library")
    test.assert_gone()


def test_nobody_who_speaks_is_prompted_and_then_given_up(begin, parent):
    test = begin()
    test.hear(*[noise(-65, 5 * RATE, seed=seed) for seed in range(5)])
    assert test.stages() == ["opening", "quiet", "speak", "nothing_heard", "failed"]
    assert parent.of("rehearsal")[-1]["error"] == "microphone.no_speech"
    test.assert_gone()


def test_the_list_of_devices_waits_for_the_sentence(begin, parent, sound):
    test = begin().until("recording")
    microphone = sound.open[0]
    sound.plug("Webcam Microphone", inputs=1)
    plugged(parent)
    parent._qtbot.wait(50)
    assert not microphone.closed
    test.hear(ROOM, ROOM)
    sound.open[1].take(400_000)
    parent.wait_for("rehearsal", stage="deleted")
    assert len(parent.wait_for("devices")["inputs"]) == 2


def test_the_test_sound_ends_when_the_test_begins(begin, parent, sound, monkeypatch):
    monkeypatch.setattr(audio_playing, "ECHO_S", 0.0)
    parent.tell("play", device=None)
    parent.wait_for("playing")
    begin()
    assert len(sound.open) == 1

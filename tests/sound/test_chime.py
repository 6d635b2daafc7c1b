"""The test sound, recorded where the loudspeaker would be."""

import math

import numpy as np
import pytest

from tests.sound.lab import MICROPHONE, RATE, noise

pytestmark = pytest.mark.sound


def _sounding(sound: np.ndarray) -> np.ndarray:
    """The stretch from the first to the last sample that is not silence."""
    loud = np.flatnonzero(np.abs(sound) > 1e-4)
    return sound[loud[0] : loud[-1] + 1] if len(loud) else sound[:0]


def test_the_chime_arrives_at_the_loudspeaker_and_ends_by_itself(lab, shared_child):
    with lab.recording("speaker.monitor") as recorded:
        shared_child.send("play", device="speaker")
        assert shared_child.wait_for("playing")["device"] == "speaker"
        assert shared_child.wait_for("played")["seconds"] == pytest.approx(1.2)
    chime = _sounding(recorded[0])
    assert len(chime) / RATE == pytest.approx(1.2, abs=0.1)
    assert 10 * math.log10(np.mean(chime**2)) == pytest.approx(-20, abs=1.5)
    assert np.abs(chime).max() < 0.5


def test_it_plays_while_the_microphone_stays_open(lab, shared_child):
    with lab.playing(noise(-40)):
        shared_child.send("listen", device=MICROPHONE)
        shared_child.wait_for("level")
        shared_child.messages.clear()
        shared_child.supervisor.send("play", device="speaker")
        shared_child.wait_for("played")
    assert len(shared_child.of("level")) > 10
    assert not shared_child.of("listening")


def test_a_microphone_that_hears_it_does_not_take_it_for_a_voice(lab, shared_child):
    coupled = ("module-loopback", "source=speaker.monitor", "sink=voice", "latency_msec=20")
    with lab.playing(noise(-60)), lab.module(*coupled):
        shared_child.send("listen", device=MICROPHONE)
        shared_child.wait_for_finding("microphone.hears_room")
        shared_child.messages.clear()
        shared_child.supervisor.send("play", device="speaker")
        shared_child.wait_for("played")
        assert max(level["rms"] for level in shared_child.of("level")) > -30, "it was not heard"
        shared_child.wait_for_finding("microphone.hears_room")
    assert all(reading["speech_s"] == 0 for reading in shared_child.of("sound"))


def test_it_can_be_stopped_and_started_again_but_never_plays_twice_at_once(lab, shared_child):
    shared_child.send("play", device="speaker")
    shared_child.wait_for("playing")
    shared_child.send("play", device="speaker")
    shared_child.wait_for("playing")
    assert len(shared_child.of("played")) == 1
    assert lab.users("sink-inputs") == 1
    shared_child.send("stop_playing")
    assert shared_child.wait_for("played")["seconds"] < 1.2
    shared_child.wait(lambda: lab.users("sink-inputs") == 0)


def test_a_loudspeaker_that_is_not_there_is_said(shared_child):
    shared_child.send("play", device="gone")
    assert shared_child.wait_for("error")["code"] == "loudspeaker.vanished"

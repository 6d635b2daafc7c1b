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


def test_the_chime_arrives_at_the_loudspeaker_and_ends_by_itself(lab, child):
    with lab.recording("speaker.monitor") as recorded:
        child.send("play", device="speaker")
        assert child.wait_for("playing")["device"] == "speaker"
        assert child.wait_for("played")["seconds"] == pytest.approx(1.2)
    chime = _sounding(recorded[0])
    assert len(chime) / RATE == pytest.approx(1.2, abs=0.1)
    assert 10 * math.log10(np.mean(chime**2)) == pytest.approx(-20, abs=1.5)
    assert np.abs(chime).max() < 0.5


def test_it_plays_while_the_microphone_stays_open(lab, child):
    with lab.playing(noise(-40)):
        child.send("listen", device=MICROPHONE)
        child.wait_for("level")
        child.messages.clear()
        child.supervisor.send("play", device="speaker")
        child.wait_for("played")
    assert len(child.of("level")) > 10
    assert not child.of("listening")


def test_it_can_be_stopped_and_started_again_but_never_plays_twice_at_once(lab, child):
    child.send("play", device="speaker")
    child.wait_for("playing")
    child.send("play", device="speaker")
    child.wait_for("playing")
    assert len(child.of("played")) == 1
    assert lab.users("sink-inputs") == 1
    child.send("stop_playing")
    assert child.wait_for("played")["seconds"] < 1.2
    child.wait(lambda: lab.users("sink-inputs") == 0)


def test_a_loudspeaker_that_is_not_there_is_said(child):
    child.send("play", device="gone")
    assert child.wait_for("error")["code"] == "loudspeaker.vanished"

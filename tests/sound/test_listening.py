"""Real sound, through a real sound server, PortAudio and the program's own child process."""

import numpy as np
import pytest

from tests.sound.lab import MICROPHONE, MICROPHONE_NAME, hum, in_a_room, noise

pytestmark = pytest.mark.sound


@pytest.mark.parametrize(
    ("dbfs", "code"),
    [
        (-42, "microphone.too_quiet"),
        (-32, "microphone.quiet"),
        (-22, "microphone.good"),
        (-14, "microphone.loud"),
        (-10, "microphone.too_loud"),
    ],
)
def test_speech_is_called_what_it_is(lab, shared_child, dbfs, code):
    with lab.playing(in_a_room(lab.speech(dbfs))):
        shared_child.send("listen", device=MICROPHONE)
        reading = shared_child.wait_for_finding(code)
    assert reading["speech_dbfs"] == pytest.approx(dbfs, abs=2.0)
    assert reading["device"] == MICROPHONE_NAME


def test_a_microphone_set_too_high_is_called_distorted(lab, shared_child):
    with lab.playing(np.clip(lab.speech(-20) * 12, -1, 1)):
        shared_child.send("listen", device=MICROPHONE)
        reading = shared_child.wait_for_finding("microphone.clipping")
    assert reading["clip_runs"] > 10


@pytest.mark.parametrize(
    ("sound", "code"),
    [
        (noise(-60), "microphone.hears_room"),
        (noise(-84), "microphone.silent"),
        (hum(-35), "microphone.hum"),
        (noise(-35), "microphone.noisy"),
    ],
    ids=["room", "electrical noise", "hum", "noise"],
)
def test_a_room_without_speech_has_no_level(lab, shared_child, sound, code):
    with lab.playing(sound):
        shared_child.send("listen", device=MICROPHONE)
        reading = shared_child.wait_for_finding(code)
    assert reading["speech_s"] == 0


def test_exact_zeros_are_a_muted_microphone(shared_child):
    shared_child.send("listen", device=MICROPHONE)
    reading = shared_child.wait_for_finding("microphone.muted")
    assert reading["zero_share"] == 1.0


def test_muting_in_the_system_shows_and_unmuting_too(lab, shared_child):
    with lab.playing(noise(-60)):
        shared_child.send("listen", device=MICROPHONE)
        shared_child.wait_for_finding("microphone.hears_room")
        lab.run("pactl", "set-source-mute", MICROPHONE, "1")
        shared_child.wait_for_finding("microphone.muted")
        lab.run("pactl", "set-source-mute", MICROPHONE, "0")
        shared_child.wait_for_finding("microphone.hears_room")


def test_levels_come_far_more_often_than_summaries(lab, shared_child):
    with lab.playing(noise(-30)):
        shared_child.send("listen", device=MICROPHONE)
        shared_child.wait(
            lambda: shared_child.of("sound") and shared_child.of("sound")[-1]["seconds"] > 2
        )
        first, last = shared_child.of("sound")[1], shared_child.of("sound")[-1]
    between = shared_child.messages[
        shared_child.messages.index(first) : shared_child.messages.index(last)
    ]
    levels = [message for message in between if message["type"] == "level"]
    assert len(levels) > 2 * len([message for message in between if message["type"] == "sound"])
    assert levels[-1]["rms"] == pytest.approx(-30, abs=1)


def test_stopping_lets_go_of_the_microphone(lab, shared_child):
    before = lab.users("source-outputs")
    shared_child.send("listen", device=MICROPHONE)
    shared_child.wait_for("level")
    assert lab.users("source-outputs") == before + 1
    shared_child.send("stop")
    shared_child.wait_for("stopped")
    shared_child.wait(lambda: lab.users("source-outputs") == before)

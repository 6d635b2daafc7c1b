"""A headset in hands-free mode is told by what it cuts off, through a real sound server."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from tests.sound.lab import MICROPHONE, SoundLab, in_a_room, noise
from tests.sound.voices import at_level, pause, through, voice

pytestmark = pytest.mark.sound


@pytest.mark.parametrize(
    ("language", "pitch", "cut_hz", "code"),
    [
        ("da", 20, 3400, "microphone.narrowband"),
        ("en-gb", 70, 3400, "microphone.narrowband"),
        ("sv", 20, 7000, "microphone.good"),
        ("nb", 20, 20_000, "microphone.good"),
        ("en-gb", 70, 20_000, "microphone.good"),
    ],
)
def test_low_and_high_voices_over_narrow_and_wide_lines(
    lab, shared_child, language, pitch, cut_hz, code
):
    sentence = at_level(voice(lab, language, "", pitch), -22)
    sound = through(in_a_room(np.concatenate([sentence, pause(0.5)])), cut_hz)
    with lab.playing(sound):
        shared_child.send("listen", device=MICROPHONE)
        shared_child.wait(lambda: shared_child.of("sound")[-1:])
        shared_child.wait(lambda: shared_child.of("sound")[-1]["bandwidth_hz"] > 0)
        reading = shared_child.wait_for_finding(code)
    assert abs(reading["bandwidth_hz"] - min(cut_hz, 9000)) <= 400


@contextmanager
def hands_free(lab: SoundLab, rate: int) -> Iterator[str]:
    """A microphone that works at ``rate``, as a wireless headset's does in a call."""
    with (
        lab.module("module-null-sink", "sink_name=hfp", f"rate={rate}", "channels=1"),
        lab.module("module-loopback", "source=voice.monitor", "sink=hfp", "latency_msec=20"),
        lab.module("module-remap-source", "source_name=hfp_mic", "master=hfp.monitor"),
    ):
        yield "hfp_mic"


@pytest.mark.parametrize(
    ("rate", "code"), [(8000, "microphone.narrowband"), (16_000, "microphone.good")]
)
def test_a_headset_in_hands_free_mode_whatever_it_is_called(lab, child, rate, code):
    sound = in_a_room(np.concatenate([at_level(voice(lab, "sv"), -22), pause(0.5)]))
    child.messages.clear()
    with hands_free(lab, rate) as microphone:
        child.wait(lambda: child.of("devices"))
        child.wait(lambda: microphone in [d["id"] for d in child.of("devices")[-1]["inputs"]])
        with lab.playing(sound):
            child.send("listen", device=microphone)
            reading = child.wait_for_finding(code)
            child.wait(lambda: child.of("sound")[-1]["bandwidth_hz"] > 0)
        reading = child.of("sound")[-1]
        assert reading["rate"] == rate
        assert reading["bandwidth_hz"] <= rate / 2 + 250


def test_a_headset_in_hands_free_mode_is_recognised_before_anybody_speaks(lab, child):
    child.messages.clear()
    with hands_free(lab, 8000) as microphone:
        child.wait(lambda: child.of("devices"))
        child.wait(lambda: microphone in [d["id"] for d in child.of("devices")[-1]["inputs"]])
        with lab.playing(noise(-60)):
            child.send("listen", device=microphone)
            reading = child.wait_for_finding("microphone.narrowband")
    assert reading["speech_s"] == 0


def test_noise_and_distance_to_it(lab, shared_child):
    sentence = at_level(voice(lab, "da"), -24)
    sound = np.concatenate([sentence, pause(1.0)])
    sound = sound + np.resize(noise(-31), len(sound))
    with lab.playing(sound):
        shared_child.send("listen", device=MICROPHONE)
        reading = shared_child.wait_for_finding("microphone.drowned")
    assert reading["snr_db"] < 12
    assert reading["noise_dbfs"] == pytest.approx(-31, abs=1.5)


def test_direct_current_in_the_socket(lab, shared_child):
    with lab.playing(noise(-60) + 0.2):
        shared_child.send("listen", device=MICROPHONE)
        reading = shared_child.wait_for_finding("microphone.offset")
    assert reading["offset_share"] == pytest.approx(0.2, abs=0.01)

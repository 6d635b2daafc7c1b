"""Left and right of the test sound, measured where each side's loudspeaker would be."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import numpy as np
import pytest

from tests.sound.lab import MICROPHONE, noise

pytestmark = pytest.mark.sound

SWAPPED = (
    "module-remap-sink",
    "sink_name=swapped",
    "master=speaker",
    "channels=2",
    "master_channel_map=front-right,front-left",
    "channel_map=front-left,front-right",
    "remix=no",
)
MONO = ("module-null-sink", "sink_name=one_ear", "channels=1", "channel_map=mono")


@contextmanager
def plugged(lab, child, name: str, *module: str) -> Iterator[None]:
    """Plug a loudspeaker in and wait until the child knows of it."""
    child.messages.clear()
    with lab.module(*module):
        child.wait(lambda: name in outputs(child))
        yield
    with suppress(IndexError):
        child.wait(lambda: name not in outputs(child))


def outputs(child) -> list[str]:
    told = child.of("devices")
    return [device["id"] for device in told[-1]["outputs"]] if told else []


def loudness(lab, child, device: str, side: str, monitor: str = "speaker.monitor") -> list[float]:
    """Play on one side; return the RMS of each channel at the monitor, dBFS."""
    with lab.recording(monitor, channels=2) as recorded:
        child.supervisor.send("play", device=device, side=side, run=1)
        child.messages.clear()
        child.wait_for("played")
    return [10 * np.log10(np.mean(channel**2) + 1e-12) for channel in recorded[0].T]


@pytest.mark.parametrize(("side", "place"), [("left", 0), ("right", 1)])
def test_each_side_plays_on_its_own_channel_alone(lab, child, side, place):
    levels = loudness(lab, child, "speaker", side)
    assert levels[place] > -35
    assert levels[1 - place] < -80


def test_without_a_side_both_play_alike(lab, child):
    left, right = loudness(lab, child, "speaker", "")
    assert left == pytest.approx(right, abs=0.1)
    assert left > -35


@pytest.mark.parametrize(("side", "place"), [("left", 1), ("right", 0)])
def test_a_swapped_loudspeaker_is_heard_on_the_other_side(lab, child, side, place):
    with plugged(lab, child, "swapped", *SWAPPED):
        levels = loudness(lab, child, "swapped", side)
    assert levels[place] > -35
    assert levels[1 - place] < -80


def test_a_loudspeaker_with_one_channel_is_said_to_have_one(lab, child):
    with plugged(lab, child, "one_ear", *MONO):
        child.send("play", device="one_ear", side="right", run=2)
        assert child.wait_for("playing")["channels"] == 1
        child.wait_for("played")


def test_the_microphone_stays_open_meanwhile(lab, child):
    with lab.playing(noise(-40)):
        child.send("listen", device=MICROPHONE)
        child.wait_for("level")
        child.messages.clear()
        child.supervisor.send("play", device="speaker", side="left")
        child.wait_for("played")
    assert len(child.of("level")) > 10
    assert not child.of("listening")

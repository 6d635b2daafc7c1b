"""The leak, measured in the lab: a loudspeaker that reaches the microphone, or does not."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.capture.leak_probe import LEVEL_DBFS, PLAYED_S
from app.readiness.checks.leak import judge
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings_leak import LeakReading
from tests.sound.lab import MICROPHONE, in_a_room, noise

pytestmark = pytest.mark.sound

LIMITS = DEFAULT_LIMITS.leak


@contextmanager
def leaking(lab, loss_db: float, latency_ms: int = 60) -> Iterator[None]:
    """Let what the loudspeaker plays reach the microphone, ``loss_db`` weaker."""
    with lab.module(
        "module-loopback", "source=speaker.monitor", "sink=voice", f"latency_msec={latency_ms}"
    ) as module:
        lab.set_volume_of(module, -loss_db)
        yield


def measure(child, device="speaker") -> tuple[LeakReading, str]:
    child.send("listen", device=MICROPHONE)
    child.wait_for("level")
    child.supervisor.send("measure_leak", device=device, run=7)
    reading = LeakReading.from_message(child.wait_for("leak"))
    assert child.of("leak")[0]["run"] == 7
    return reading, judge(reading, LIMITS).reason_code


@pytest.mark.parametrize(
    ("loss", "code"), [(20, "leak.strong"), (40, "leak.some"), (52, "leak.little")]
)
def test_a_leaking_loudspeaker_is_found_with_its_echo_loss(lab, shared_child, loss, code):
    with lab.playing(noise(-70)), leaking(lab, loss):
        reading, found = measure(shared_child)
    assert found == code
    assert reading.loss_db == pytest.approx(loss, abs=1.5)
    assert 20 < reading.delay_ms < 350


def test_no_leak_passes_and_says_how_far_down_that_holds(lab, shared_child):
    with lab.playing(noise(-70)):
        reading, found = measure(shared_child)
    assert found == "leak.none"
    assert LIMITS.good_db < reading.floor_db < 100


def test_a_later_echo_is_found_later(lab, shared_child):
    delays = []
    for latency in (40, 240):
        with lab.playing(noise(-70)), leaking(lab, 30, latency):
            delays.append(measure(shared_child)[0].delay_ms)
    assert delays[1] - delays[0] == pytest.approx(200, abs=60)


def test_somebody_who_speaks_is_asked_to_be_quiet(lab, shared_child):
    with lab.playing(in_a_room(lab.speech(-25))):
        assert measure(shared_child)[1] == "leak.not_quiet"


def test_a_noisy_room_is_said_to_hide_what_is_weaker(lab, shared_child):
    with lab.playing(noise(-35)):
        reading, found = measure(shared_child)
    assert found == "leak.noisy"
    assert reading.noise_dbfs > -50


@pytest.mark.parametrize("leaky", [True, False])
def test_a_muted_microphone_is_never_called_safe(lab, shared_child, leaky):
    with lab.playing(noise(-70)):
        lab.run("pactl", "set-source-mute", MICROPHONE, "1")
        try:
            if leaky:
                with leaking(lab, 20):
                    found = measure(shared_child)[1]
            else:
                found = measure(shared_child)[1]
        finally:
            lab.run("pactl", "set-source-mute", MICROPHONE, "0")
    assert found == "leak.muted"


def test_the_probe_is_soft_and_ends_by_itself(lab, shared_child):
    with lab.playing(noise(-70)), lab.recording("speaker.monitor") as recorded:
        measure(shared_child)
        shared_child.wait(lambda: lab.users("sink-inputs") == 1)
    sound = recorded[0]
    loud = abs(sound) > 1e-4
    assert abs(sound).max() < 10 ** ((LEVEL_DBFS + 4) / 20)
    assert loud.any()
    assert len(sound) / 44_100 > PLAYED_S


def test_a_probe_that_is_stopped_falls_silent_and_tells_nothing(lab, shared_child):
    with lab.playing(noise(-70)):
        shared_child.send("listen", device=MICROPHONE)
        shared_child.wait_for("level")
        shared_child.supervisor.send("measure_leak", device="speaker", run=8)
        shared_child.wait_for("measuring")
        shared_child.supervisor.send("stop_measuring")
        shared_child.wait(lambda: lab.users("sink-inputs") == 1)
    assert not shared_child.of("leak")

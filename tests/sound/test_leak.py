"""The leak, measured in the lab: a loudspeaker that reaches the microphone, or does not."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.capture.audio import Audio
from app.capture.leak_probe import LEVEL_DBFS, PLAYED_S
from app.equipment.leak_check import LeakCheck
from app.readiness.checks.leak import judge
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings_leak import LeakReading
from app.settings import DeviceChoice
from tests.sound.conftest import AUDIO_CHILD
from tests.sound.lab import MICROPHONE, in_a_room, noise

pytestmark = pytest.mark.sound

LIMITS = DEFAULT_LIMITS.leak
FEW_DB = 3.5
"""Right to 0.1 dB on a machine that keeps up; a sound server that does not loses some of it."""


@contextmanager
def leaking(lab, loss_db: float, latency_ms: int = 60) -> Iterator[None]:
    """Let what the loudspeaker plays reach the microphone, ``loss_db`` weaker."""
    with lab.module(
        "module-loopback", "source=speaker.monitor", "sink=voice", f"latency_msec={latency_ms}"
    ) as module:
        lab.set_volume_of(module, -loss_db)
        yield


def measure(child) -> tuple[LeakReading, str]:
    """Measure; on a machine too busy for it measure again, as a person is asked to."""
    child.send("listen", device=MICROPHONE)
    child.wait_for("level")
    for run in range(1, 5):
        child.messages.clear()
        child.supervisor.send("measure_leak", device="speaker", run=run)
        message = child.wait_for("leak")
        assert message["run"] == run
        reading = LeakReading.from_message(message)
        code = judge(reading, LIMITS).reason_code
        if code not in ("leak.interrupted", "leak.unsteady"):
            break
    return reading, code


@pytest.mark.parametrize(
    ("loss", "code"), [(20, "leak.strong"), (40, "leak.some"), (52, "leak.little")]
)
def test_a_leaking_loudspeaker_is_found_with_its_echo_loss(lab, shared_child, loss, code):
    with lab.playing(noise(-70)), leaking(lab, loss):
        reading, found = measure(shared_child)
    assert found == code
    assert reading.loss_db == pytest.approx(loss, abs=FEW_DB)
    assert 20 < reading.delay_ms < 350


def test_no_leak_passes_and_says_how_far_down_that_holds(lab, shared_child):
    with lab.playing(noise(-70)):
        reading, found = measure(shared_child)
    assert found == "leak.none"
    assert LIMITS.good_db < reading.floor_db < 100


def test_a_later_echo_is_found_later(lab, shared_child):
    delays = []
    for latency in (40, 450):
        with lab.playing(noise(-70)), leaking(lab, 30, latency):
            delays.append(measure(shared_child)[0].delay_ms)
    assert delays[1] > delays[0] + 100


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


@pytest.fixture
def audio(lab, qtbot, monkeypatch) -> Iterator[Audio]:
    """The window's side of sound, with the real process behind it."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(lab.folder))
    audio = Audio(AUDIO_CHILD)
    yield audio
    audio.release()
    audio.process.stop_and_wait()
    audio.deleteLater()


def test_from_the_button_to_the_finding(lab, qtbot, audio):
    check = LeakCheck(audio, LIMITS)
    check.choose(DeviceChoice("speaker"))
    audio.listen(MICROPHONE)
    check.begin()
    assert check.finding.reason_code == "leak.not_tried"
    with lab.playing(noise(-70)), leaking(lab, 20):
        with qtbot.waitSignal(audio.level, timeout=20_000):
            pass
        check.measure()
        qtbot.waitUntil(lambda: check.progress > 0.5, timeout=20_000)
        qtbot.waitUntil(lambda: not check.measuring, timeout=20_000)
        if check.finding.reason_code in ("leak.interrupted", "leak.unsteady"):
            check.measure()
            qtbot.waitUntil(lambda: not check.measuring, timeout=20_000)
    assert check.finding.reason_code == "leak.strong"
    assert check.reading.loss_db == pytest.approx(20, abs=FEW_DB)
    check.deleteLater()

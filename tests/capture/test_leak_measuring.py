"""The child's side of the leak, on a stand-in for PortAudio that hears what it plays."""

import sys
from types import SimpleNamespace

import numpy as np
import pytest

from app.capture import audio_output, audio_playing, leak_recording
from app.capture.leak_probe import PLAYED_S
from app.capture.leak_recording import LeakRecording
from tests.capture.audio_parent import HEADSET, plugged
from tests.capture.locking import locked_kb, needs_locking
from tests.capture.sounds import noise

RATE = 48_000
BLOCK = 480


class Clock:
    """Time that passes only when the test lets it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(audio_output, "perf_counter", clock)
    monkeypatch.setattr(leak_recording, "perf_counter", clock)
    return clock


def talk(parent, sound, clock, seconds: float, gain: float = 0.1, lose: bool = False) -> None:
    """Let loudspeaker and microphone work for a while; the one hears the other 50 ms late."""
    microphone, loudspeaker = sound.open
    late = np.zeros(RATE // 20, np.float32)
    for number in range(round(seconds * RATE / BLOCK)):
        played = loudspeaker.take(BLOCK)[:, 0]
        late = np.concatenate([late, played])
        heard = gain * late[:BLOCK] + noise(-65, BLOCK, seed=number)
        late = late[BLOCK:]
        clock.now += BLOCK / RATE
        microphone.deliver(heard.astype(np.float32), overflow=lose and number == 100)
        parent.child._listening._drain()


def begin(parent, **values) -> None:
    parent.tell("listen", device=None)
    parent.wait_for("listening")
    parent.tell("measure_leak", device=None, run=3, **values)
    assert parent.wait_for("measuring", run=3)["seconds"] == PLAYED_S


def test_what_the_loudspeaker_plays_is_found_in_the_microphone(parent, sound, clock):
    begin(parent)
    talk(parent, sound, clock, PLAYED_S + 1)
    leak = parent.wait_for("leak", run=3)
    assert leak["loss_db"] == pytest.approx(20, abs=0.5)
    assert leak["delay_ms"] == pytest.approx(50, abs=12)
    assert leak["tried"] is True
    assert (leak["microphone"], "error" in leak) == (HEADSET, False)
    assert sound.streams[1].closed, "the loudspeaker is let go of"


def test_the_sound_is_overwritten_as_soon_as_it_was_measured(parent, sound, clock):
    begin(parent)
    buffer = parent.child._leak._recording._buffer
    talk(parent, sound, clock, PLAYED_S + 1)
    assert buffer.any()
    parent.wait_for("leak")
    assert not buffer.any()
    assert parent.child._leak._recording is None
    assert parent.child._listening.tap is None


@pytest.mark.parametrize("command", ["stop_measuring", "play", "measure_leak"])
def test_the_sound_is_overwritten_when_it_is_not_wanted_any_more(parent, sound, clock, command):
    begin(parent)
    talk(parent, sound, clock, 1.5)
    buffer = parent.child._leak._recording._buffer
    assert buffer.any()
    parent.tell(command, device=None, run=4)
    if command == "stop_measuring":
        sound.open[-1].take(RATE * 4)
        parent._qtbot.waitUntil(lambda: not parent.child._leak.active, timeout=5000)
    assert not buffer.any()
    if command == "stop_measuring":
        assert not parent.of("leak")
    else:
        parent.wait_for("leak", run=3, error="leak.interrupted")


def test_it_fades_out_when_stopped(parent, sound, clock):
    begin(parent)
    talk(parent, sound, clock, 0.8)
    parent.tell("stop_measuring")
    last = sound.open[1].take(BLOCK)
    assert np.abs(last[:50]).max() > np.abs(last[-20:]).max()
    assert not sound.open[1].take(RATE).any()


def test_sound_that_was_lost_is_no_measurement(parent, sound, clock):
    begin(parent)
    talk(parent, sound, clock, PLAYED_S + 1, lose=True)
    assert parent.wait_for("leak")["error"] == "leak.interrupted"


def test_a_gap_in_what_was_played_is_no_measurement(parent, sound, clock):
    begin(parent)
    talk(parent, sound, clock, 1.0)
    block = np.zeros((BLOCK, 2), np.float32)
    sound.open[1].callback(block, BLOCK, None, SimpleNamespace(output_underflow=True))
    talk(parent, sound, clock, PLAYED_S)
    assert parent.wait_for("leak")["error"] == "leak.interrupted"


def test_without_a_microphone_nothing_is_played(parent, sound):
    parent.tell("measure_leak", device=None, run=9)
    assert parent.wait_for("leak", run=9)["error"] == "leak.no_microphone"
    assert not sound.streams


def test_a_wish_to_listen_that_came_just_before_is_kept(parent, sound):
    parent.tell("listen", device=None)
    parent.child.receive({"do": "measure_leak", "device": None, "run": 2})
    parent.wait_for("measuring", run=2)
    assert len(sound.open) == 2


def test_a_loudspeaker_that_is_not_there_is_said(parent):
    parent.tell("listen", device=None)
    parent.wait_for("listening")
    parent.tell("measure_leak", device="gone", run=4)
    assert parent.wait_for("leak", run=4)["error"] == "loudspeaker.vanished"


def test_a_loudspeaker_pulled_out_ends_it_with_one_answer(parent, sound, clock):
    begin(parent)
    talk(parent, sound, clock, 1.0)
    sound.unplug("Headset Earphone (Jabra Evolve2 65)")
    parent.child._system._portaudio.module._known = list(sound.plugged)
    plugged(parent)
    sound.open[1].take(RATE * 5)
    parent.wait_for("leak")
    assert [leak["run"] for leak in parent.of("leak")] == [3]


def test_the_meter_does_not_take_the_probe_for_a_voice(parent, sound, clock):
    begin(parent)
    talk(parent, sound, clock, PLAYED_S + 1, gain=0.5)
    parent.wait_for("leak")
    assert parent.child._listening._listener.heard().speech_s == 0


def test_one_side_leaves_the_other_silent(parent, sound):
    for side, place in (("left", 0), ("right", 1)):
        parent.tell("play", device=None, side=side)
        assert parent.wait_for("playing")["side"] == side
        block = sound.open[-1].take(RATE // 2)
        assert block[:, place].any()
        assert not block[:, 1 - place].any()


def test_one_channel_has_no_sides(parent, sound):
    sound.plugged[-1]["out"] = 1
    plugged(parent)
    parent.wait_for("devices")
    parent.tell("play", device=None, side="right")
    assert parent.wait_for("playing")["channels"] == 1
    assert sound.open[-1].take(RATE // 2).any()


def test_a_driver_that_never_ends_is_cut_off(parent, sound, monkeypatch):
    monkeypatch.setattr(audio_playing, "LONGEST_EXTRA_S", -1.0)
    parent.tell("play", device=None)
    parent.wait_for("playing")
    stream = sound.open[-1]  # it says that it plays, and asks for nothing
    assert parent.wait_for("played")["seconds"] == 0
    assert stream.closed


def test_nonsense_sides_play_on_all():
    open_one = audio_output.OpenLoudspeaker.__new__(audio_output.OpenLoudspeaker)
    open_one.channels = 2
    for side in ("", "up", "LEFT"):
        assert open_one._channels_of(side) == slice(None)


def test_a_late_block_moves_nothing():
    clock, rate = Clock(), 1000
    microphone = SimpleNamespace(rate=rate, channels=1, overflows=0)
    recording = LeakRecording(microphone, clock)
    recording.take(microphone, np.ones((30, 1), np.float32))  # piled up: left out
    waiting = 0
    for turn in range(50):
        clock.now += 0.01
        waiting += 10
        if turn % 7:  # every seventh block comes together with the next
            recording.take(microphone, np.ones((waiting, 1), np.float32))
            waiting = 0
    assert recording.place_of(clock.now) == pytest.approx(500, abs=1)
    assert recording.lasts_until(1000.3)
    assert not recording.lasts_until(1003)


def test_more_than_there_is_room_for_is_left_out():
    microphone = SimpleNamespace(rate=1000, channels=1, overflows=0)
    recording = LeakRecording(microphone, Clock())
    for _ in range(4):
        recording.take(microphone, np.ones((5000, 1), np.float32))
    assert len(recording.sound) == len(recording._buffer) == 6 * 1000, "as long as any recording"
    recording.wipe()
    assert not recording._buffer.any()


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux how much is locked")
def test_what_is_heard_meanwhile_never_reaches_the_swap_file():
    needs_locking(7 * 8000 * 4)
    before = locked_kb()
    microphone = SimpleNamespace(rate=8000, channels=1, overflows=0)
    recording = LeakRecording(microphone, Clock())
    assert locked_kb() - before >= 6 * 8000 * 4 // 1024
    recording.wipe()
    assert locked_kb() == before

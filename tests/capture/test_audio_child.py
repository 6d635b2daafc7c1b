"""The audio child on a stand-in for PortAudio: every bad day that real devices can have."""

import numpy as np
import pytest

from tests.capture.audio_parent import HEADSET, plugged
from tests.capture.sounds import in_room, noise
from tests.capture.stand_in_sound import PortAudioError, host_error


def test_each_device_is_listed_once_with_its_whole_name(parent):
    listing = parent.of("devices")[0]
    assert [device["name"] for device in listing["inputs"]] == [HEADSET]
    assert [device["default"] for device in listing["inputs"]] == [True]
    assert len(listing["outputs"]) == 1


def test_it_opens_at_the_devices_own_rate_and_says_what_it_heard(parent, sound):
    parent.tell("listen", device=None)
    begun = parent.wait_for("listening")
    assert (begun["name"], begun["rate"], begun["channels"]) == (HEADSET, 48_000, 1)
    for _ in range(20):
        sound.open[0].deliver(noise(-40, 2400))
        parent.child._listening._drain()
    level = parent.wait_for("level")
    assert level["rms"] == pytest.approx(-40, abs=1)
    assert parent.wait_for("sound", seconds=1.0)["noise_dbfs"] == pytest.approx(-40, abs=1)


def test_before_each_call_that_may_block_the_parent_is_warned(parent):
    parent.tell("listen", device=None)
    parent.wait_for("listening")
    kinds = [message["type"] for message in parent.messages]
    assert kinds.index("busy") < kinds.index("listening")
    parent.tell("stop")
    assert [message["type"] for message in parent.hear()] == ["busy", "stopped"]


@pytest.mark.parametrize("number", [-9997, -9998, -9994])
def test_a_refused_format_is_followed_by_the_next(parent, sound, number):
    def refuse(options):
        good = (options["samplerate"], options["channels"]) == (16_000, 1)
        return None if good else PortAudioError("refused", number)

    sound.refuse = refuse
    parent.tell("listen", device=None)
    assert parent.wait_for("listening")["rate"] == 16_000


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PortAudioError("busy", -9985), "microphone.busy"),
        (host_error(-16), "microphone.busy"),
        (host_error(0x8889000A - 2**32), "microphone.busy"),
        (host_error(-13), "microphone.denied"),
        (host_error(0x80070005 - 2**32), "microphone.denied"),
        (PortAudioError("invalid", -9996), "microphone.vanished"),
        (PortAudioError("no rate will do", -9997), "microphone.failed"),
        (host_error(-4711), "microphone.failed"),
        (PortAudioError(), "microphone.failed"),
        (ValueError("No device matching"), "microphone.failed"),
        (OSError("out of luck"), "microphone.failed"),
    ],
    ids=str,
)
def test_an_error_becomes_a_reason_said_once(parent, sound, error, code):
    sound.refuse = lambda options: error
    parent.tell("listen", device=None)
    assert parent.wait_for("error")["code"] == code
    assert parent.of("error")[0]["device"] == HEADSET


def test_a_busy_microphone_is_taken_as_soon_as_it_is_free(parent, sound):
    sound.refuse = lambda options: PortAudioError("busy", -9985)
    parent.tell("listen", device=None)
    parent.wait_for("error", code="microphone.busy")
    sound.refuse = lambda options: None
    parent.wait_for("listening")
    assert len(parent.of("error")) == 1


def test_a_headset_pulled_out_is_waited_for_and_taken_again(parent, sound):
    sound.plug("Laptop Microphone", inputs=2)
    plugged(parent)
    parent.wait_for("devices")
    parent.tell("listen", device=None)
    parent.wait_for("listening", device=HEADSET)
    sound.unplug(HEADSET)
    plugged(parent)
    assert parent.wait_for("error")["code"] == "microphone.vanished"
    assert not sound.open, "nothing may be open now"
    sound.plug(HEADSET, inputs=1)
    plugged(parent)
    parent.wait_for("listening", device=HEADSET)


def test_another_device_that_comes_or_goes_interrupts_for_a_moment_only(parent, sound):
    parent.tell("listen", device=None)
    parent.wait_for("listening")
    sound.open[0].deliver(noise(-40, 24_000))
    parent.child._listening._drain()
    sound.plug("Webcam Microphone", inputs=1)
    plugged(parent)
    assert parent.wait_for("listening")["device"] == HEADSET
    assert not parent.of("error")
    sound.open[0].deliver(noise(-40, 24_000))
    assert parent.wait_for("sound", seconds=1.0)


def test_what_the_computer_plays_is_never_chosen_by_itself(parent, sound):
    sound.plugged.clear()
    for name in ("Stereo Mix (Realtek)", "CABLE Output (VB-Audio Virtual Cable)"):
        sound.plug(name, inputs=2)
    plugged(parent)
    listing = parent.wait_for("devices")
    assert all(device["virtual"] for device in listing["inputs"])
    parent.tell("listen", device=None)
    assert parent.wait_for("error")["code"] == "microphone.none"
    parent.tell("listen", device="Stereo Mix (Realtek)")
    parent.wait_for("listening")


def test_without_any_device_it_says_so_and_takes_the_first_that_comes(parent, sound):
    sound.plugged.clear()
    plugged(parent)
    parent.wait_for("devices", inputs=[])
    parent.tell("listen", device=None)
    assert parent.wait_for("error")["code"] == "microphone.none"
    parent.tell("play", device=None)
    assert parent.wait_for("error")["code"] == "loudspeaker.none"
    sound.plug(HEADSET, inputs=1)
    plugged(parent)
    parent.tell("listen", device=None)
    parent.wait_for("listening")


def test_names_are_made_plain_and_told_apart(parent, sound):
    hostile = "\u202eHeadset\x00\n<b>🎧</b> " + "é" * 300
    sound.plug(hostile, inputs=1)
    sound.plug(HEADSET, inputs=1)
    plugged(parent)
    inputs = parent.wait_for("devices")["inputs"]
    names = [device["name"] for device in inputs]
    assert names[0] == HEADSET
    assert names[1].startswith("Headset <b>🎧</b> é")
    assert len(names[1]) <= 80
    assert names[2] == f"{HEADSET} (2)"
    assert len({device["id"] for device in inputs}) == 3
    parent.tell("listen", device=inputs[1]["id"])
    assert parent.wait_for("listening")["name"] == names[1]


def test_no_sound_is_told_as_none_and_the_stream_is_opened_anew(parent, sound):
    parent.tell("listen", device=None)
    parent.wait_for("listening")
    first = parent.wait_for("sound")
    assert first["seconds"] == 0
    parent.wait_for("sound", seconds=0)
    parent._qtbot.waitUntil(lambda: len(sound.streams) > 1, timeout=5000)
    assert len(sound.open) <= 1
    parent._qtbot.waitUntil(lambda: parent.of("sound")[-1]["waited_s"] > 0.7, timeout=5000)


def test_a_stream_that_dies_is_opened_anew(parent, sound):
    parent.tell("listen", device=None)
    parent.wait_for("listening")
    sound.open[0].active = False
    parent.messages.clear()
    parent.wait_for("listening")


def test_sound_lost_by_a_slow_computer_is_counted(parent, sound):
    parent.tell("listen", device=None)
    parent.wait_for("listening")
    sound.open[0].deliver(noise(-40, 480), overflow=True)
    for _ in range(200):
        sound.open[0].deliver(noise(-40, 480))  # two seconds, and nobody drains
    assert parent.wait_for("sound")["overflows"] > 1


def test_the_chime_is_played_to_its_end_and_let_go(parent, sound):
    parent.tell("play", device=None)
    parent.wait_for("playing")
    stream = sound.open[0]
    played = np.concatenate([stream.take(1000) for _ in range(80)])
    assert np.abs(played).max() < 1
    assert (played[58_000:] == 0).all()
    assert parent.wait_for("played")["seconds"] == 1.2
    assert stream.closed


def test_the_chime_fades_when_stopped(parent, sound):
    parent.tell("play", device=None)
    parent.wait_for("playing")
    stream = sound.open[0]
    stream.take(9600)
    parent.tell("stop_playing")
    last = stream.take(960)
    assert np.abs(last[:100]).max() > np.abs(last[-50:]).max()
    assert (stream.take(20_000) == 0).all()
    assert parent.wait_for("played")["seconds"] < 0.3


def test_a_new_list_waits_for_the_chime(parent, sound):
    parent.tell("play", device=None)
    parent.wait_for("playing")
    sound.plug("Webcam Microphone", inputs=1)
    plugged(parent)
    stream = sound.open[0]
    parent._qtbot.wait(50)
    assert not stream.closed
    stream.take(80_000)
    parent.wait_for("played")
    assert len(parent.wait_for("devices")["inputs"]) == 2


def test_a_busy_loudspeaker_is_said_and_the_microphone_stays(parent, sound):
    parent.tell("listen", device=None)
    parent.wait_for("listening")
    sound.refuse = lambda options: PortAudioError("busy", -9985)
    parent.tell("play", device=None)
    assert parent.wait_for("error")["code"] == "loudspeaker.busy"
    assert len(sound.open) == 1


def test_a_library_that_does_not_come_back_is_said(parent, sound, monkeypatch):
    parent.tell("listen", device=None)
    parent.wait_for("listening")

    def fail():
        raise PortAudioError("not initialised", -10000)

    monkeypatch.setattr(sound, "_initialize", fail)
    plugged(parent)
    assert parent.wait_for("error")["code"] == "audio.failed"
    monkeypatch.undo()


def test_leaving_lets_go_of_everything(parent, sound):
    parent.tell("listen", device=None)
    parent.wait_for("listening")
    parent.tell("play", device=None)
    parent.wait_for("playing")
    parent.child.close()
    assert not sound.open


def test_commands_that_make_no_sense_do_nothing(parent):
    for message in ({"do": "sing"}, {"do": "stop"}, {"do": "stop_playing"}, {}):
        parent.child.receive(message)
    parent.tell("listen", device=["not", "a", "name"])
    parent.wait_for("listening")


def test_the_sound_of_a_room_reaches_the_parent_whatever_the_blocks(parent, sound):
    parent.tell("listen", device=None)
    parent.wait_for("listening")
    voice = in_room(np.zeros(40_000, np.float32), -50)
    place = 0
    for size in (1, 7, 480, 4096, 20_000):
        sound.open[0].deliver(voice[place : place + size])
        parent.child._listening._drain()
        place += size
    assert parent.wait_for("sound")["noise_dbfs"] == pytest.approx(-50, abs=1)

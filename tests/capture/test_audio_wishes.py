"""What the audio child makes of its parent's wishes, one after the other and all at once."""

from app.capture import audio_listening, audio_playing
from app.capture.audio_portaudio import SoundError
from tests.capture.audio_parent import HEADSET, plugged
from tests.capture.sounds import noise
from tests.capture.stand_in_sound import PortAudioError


def test_the_test_sound_is_not_taken_for_a_voice(parent, sound, monkeypatch):
    fed = []

    def feed(block, own=False):
        fed.append(own)

    parent.tell("listen", device=None)
    parent.wait_for("listening")
    microphone = sound.open[0]
    monkeypatch.setattr(audio_playing, "ECHO_S", 3600.0)
    monkeypatch.setattr(parent.child._listening._listener, "feed", feed)

    def hear() -> bool:
        microphone.deliver(noise(-40, 480))
        parent.child._listening._drain()
        return fed[-1]

    assert not hear()
    parent.tell("play", device=None)
    parent.wait_for("playing")
    assert hear()
    sound.open[1].take(80_000)
    parent.wait_for("played")
    assert hear(), "its end is still in the room"
    monkeypatch.setattr(audio_playing, "ECHO_S", 0.0)
    assert not hear()


def test_each_message_says_which_wish_it_belongs_to(parent, sound):
    parent.tell("listen", device=None, run=7)
    assert parent.wait_for("listening")["run"] == 7
    sound.open[0].deliver(noise(-40, 4800))
    assert parent.wait_for("level")["run"] == parent.wait_for("sound")["run"] == 7
    parent.tell("play", device=None, run=3)
    assert parent.wait_for("playing")["run"] == 3
    parent.tell("play", device=None, run=4)
    assert parent.wait_for("played")["run"] == 3
    assert parent.wait_for("playing")["run"] == 4
    parent.tell("play", device="gone", run=5)
    assert parent.wait_for("error")["run"] == 5
    parent.tell("listen", device="gone", run=8)
    assert parent.wait_for("error")["run"] == 8
    parent.tell("listen", device=None, run="new")
    assert parent.wait_for("listening")["run"] == 0


def test_of_several_wishes_only_the_newest_is_carried_out(parent, sound):
    sound.plug("Webcam Microphone", inputs=1)
    plugged(parent)
    parent.wait_for("devices")
    for device in (HEADSET, "nobody's", HEADSET, "Webcam Microphone"):
        parent.child.receive({"do": "listen", "device": device})
    parent.wait_for("listening", device="Webcam Microphone")
    assert len(parent.of("listening")) == len(sound.streams) == 1
    assert not parent.of("error")
    parent.child.receive({"do": "listen", "device": HEADSET})
    parent.tell("stop")
    parent._qtbot.wait(50)
    assert not sound.open, "a wish that was taken back was carried out"


def test_a_microphone_that_comes_free_at_a_look_is_opened_once(parent, sound):
    sound.refuse = lambda options: PortAudioError("busy", -9985)
    parent.tell("listen", device=None)
    parent.wait_for("error", code="microphone.busy")
    sound.refuse = lambda options: None
    listening = parent.child._listening
    listening.devices_are(listening._devices)
    parent.wait_for("listening")
    parent._qtbot.wait(3 * audio_listening.TRY_AGAIN_MS)
    assert len(sound.streams) == 1
    assert len(parent.of("listening")) == 1


def test_no_library_is_said_and_not_mistaken_for_no_devices(parent, sound, monkeypatch):
    monkeypatch.setattr(parent.child._system, "look", no_library)
    plugged(parent)
    assert parent.wait_for("error")["code"] == "audio.no_library"
    plugged(parent)
    parent.tell("play", device=None, run=2)
    parent.wait_for("error", code="audio.no_library", run=2)
    parent.tell("listen", device=None, run=5)
    parent.wait_for("error", code="audio.no_library", run=5)
    assert not parent.of("devices")
    monkeypatch.undo()
    plugged(parent)
    assert len(parent.wait_for("devices")["inputs"]) == 1, "told again, though it is the same"


def no_library():
    raise SoundError("audio.no_library")

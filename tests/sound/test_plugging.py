"""Devices that come and go, are nobody's microphone, or are not there at all."""

import sys

import pytest

from tests.sound.lab import LOUDSPEAKER_NAME, MICROPHONE, MICROPHONE_NAME, SoundLab, noise

pytestmark = pytest.mark.sound

USB = ("module-remap-source", "source_name=usb_mic", "master=voice.monitor")


def _ids(child, direction="inputs"):
    return [device["id"] for device in child.of("devices")[-1][direction]]


def test_devices_have_the_names_that_people_gave_them(child):
    listing = child.of("devices")[-1]
    microphones = {device["id"]: device for device in listing["inputs"]}
    assert microphones[MICROPHONE]["name"] == MICROPHONE_NAME
    assert microphones[MICROPHONE]["default"]
    assert LOUDSPEAKER_NAME in [device["name"] for device in listing["outputs"]]
    assert "speaker.monitor" not in microphones


def test_a_name_of_300_characters_is_cut_and_harmless(lab, child):
    name = "Rubbish\u202e<b>" + "å" * 300
    child.messages.clear()
    with lab.module(*USB, f"source_properties=device.description='{name}'"):
        listed = child.wait_for("devices")["inputs"]
    shown = next(device["name"] for device in listed if device["id"] == "usb_mic")
    assert shown.startswith("Rubbish<b>å")
    assert len(shown) <= 80


def test_a_microphone_that_vanishes_is_waited_for(lab, child):
    with lab.playing(noise(-50)):
        child.messages.clear()
        with lab.module(*USB):
            child.wait(lambda: child.of("devices") and "usb_mic" in _ids(child))
            child.send("listen", device="usb_mic")
            child.wait_for("level")
        assert child.wait_for("error")["code"] == "microphone.vanished"
        assert "usb_mic" not in _ids(child)
        child.messages.clear()
        with lab.module(*USB):
            assert child.wait_for("listening")["device"] == "usb_mic"
            child.messages.clear()
            child.wait_for("level")
    assert child.ready == 1, "the child was restarted"


def test_another_microphone_can_be_chosen_instead(lab, child):
    with lab.playing(noise(-50)):
        child.messages.clear()
        with lab.module(*USB):
            child.wait(lambda: child.of("devices") and "usb_mic" in _ids(child))
            child.send("listen", device="usb_mic")
            child.wait_for("level")
        child.wait_for("error")
        child.send("listen", device=MICROPHONE)
        child.wait_for("level")


def test_what_the_computer_plays_is_never_taken_for_a_microphone(lab, child):
    lab.run("pactl", "set-default-source", "speaker.monitor")
    try:
        child.send("listen", device=None)
        assert child.wait_for("listening")["device"] == MICROPHONE
    finally:
        lab.run("pactl", "set-default-source", MICROPHONE)


def test_an_unknown_device_is_one_that_is_not_there(child):
    child.send("listen", device="nobody's")
    assert child.wait_for("error")["code"] == "microphone.vanished"


def test_the_sound_server_may_go_and_come_back(lab, start_child, monkeypatch):
    own = SoundLab()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(own.folder))
    child = start_child()
    child.send("listen", device=None)
    child.wait_for("level")
    child.messages.clear()
    own.stop()
    child.wait_for("error")
    child.messages.clear()
    own.start()
    child.wait_for("level")
    assert child.ready == 1, "the child was restarted"
    own.close()


def test_without_the_library_the_child_lives_and_says_so(start_child):
    without = "import sys; sys.modules['sounddevice'] = None; import app.__main__ as m; "
    child = start_child([sys.executable, "-c", without + "m.main(['--child', 'audio'])"])
    assert child.wait_for("error")["code"] == "audio.no_library"
    assert not child.of("devices"), "nobody knows whether there are any"
    child.send("listen", device=None)
    assert child.wait_for("error")["code"] == "audio.no_library"
    child.send("play", device=None)
    assert child.wait_for("error")["code"] == "audio.no_library"
    assert child.ready == 1, "the child was restarted"

"""Lists of devices as the systems give them, and as a person should see them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture.audio_devices import Device, DeviceList, choose, from_portaudio, tidy
from app.capture.audio_format import formats


def entry(index: int, name: str, inputs: int = 1, outputs: int = 0, host: int = 0) -> dict:
    return {
        "index": index,
        "name": name,
        "hostapi": host,
        "max_input_channels": inputs,
        "max_output_channels": outputs,
        "default_samplerate": 44_100.0,
    }


def host(name: str, default_in: int = -1, default_out: int = -1) -> dict:
    return {"name": name, "default_input_device": default_in, "default_output_device": default_out}


def test_alsas_plug_ins_are_left_out_beside_hardware():
    names = ["HDA Intel: ALC257 Analog (hw:0,0)", "USB Headset: Audio (hw:1,0)", "sysdefault"]
    names += ["front", "dmix", "default", "pulse"]
    devices = [entry(number, name, 2, 2) for number, name in enumerate(names)]
    found = from_portaudio(devices, [host("ALSA", 5, 5), host("OSS")])
    assert [device.name for device in found.inputs] == [
        "HDA Intel: ALC257 Analog",
        "USB Headset: Audio",
    ]
    assert [device.default for device in found.inputs] == [True, False]
    assert found.inputs[1].number == 1


def test_a_card_keeps_its_id_when_its_number_changes():
    before = from_portaudio([entry(0, "USB Headset: Audio (hw:1,0)")], [host("ALSA")])
    after = from_portaudio([entry(0, "USB Headset: Audio (hw:2,0)")], [host("ALSA")])
    assert before.inputs[0].id == after.inputs[0].id


def test_without_hardware_alsas_default_is_better_than_nothing():
    found = from_portaudio([entry(0, "default", 32, 32)], [host("ALSA", 0, 0)])
    assert [device.id for device in found.inputs] == ["default"]
    assert found.inputs[0].channels == 8


def test_on_the_mac_core_audio_is_used():
    found = from_portaudio(
        [entry(0, "MacBook Pro-mikrofon"), entry(1, "Högtalare", 0, 2)], [host("Core Audio", 0, 1)]
    )
    assert found.inputs[0].default
    assert found.outputs[0].default


def test_nothing_at_all():
    assert from_portaudio([], []) == DeviceList()
    assert choose([], None) is None
    assert choose([], "x") is None


@pytest.mark.parametrize(
    "name",
    [
        "Monitor of Built-in Audio",
        "Stereo Mix (Realtek(R) Audio)",
        "Stereomix (Realtek)",
        "CABLE Output (VB-Audio Virtual Cable)",
        "VoiceMeeter Out B1 (VB-Audio VoiceMeeter VAIO)",
        "BlackHole 2ch",
        "What U Hear (Sound Blaster)",
    ],
)
def test_what_the_computer_plays_is_no_microphone(name):
    assert tidy([Device("x", name)])[0].virtual


@pytest.mark.parametrize("identity", ["auto_null", "auto_null.2"])
def test_the_output_that_a_sound_server_makes_up_is_none(identity):
    listing = DeviceList(outputs=tidy([Device(identity, "Attrapp-utgång", default=True)]))
    assert choose(listing.outputs, None) is None
    assert [entry["virtual"] for entry in listing.as_message()["outputs"]] == [True]
    assert not tidy([Device("alsa_output.auto", "Headset")])[0].virtual


@pytest.mark.parametrize(
    "name", ["Headset (Jabra)", "Mikrofon (USB cable headset)", "Dell Monitor Microphone"]
)
def test_a_real_microphone_is_one(name):
    assert not tidy([Device("x", name)])[0].virtual


def test_the_systems_choice_comes_first_and_then_the_first():
    first, second = Device("a", "A"), Device("b", "B", default=True)
    assert choose([first, second], None) is second
    assert choose([first], None) is first
    assert choose([first, second], "a") is first


@given(st.lists(st.tuples(st.text(), st.text()), max_size=8))
def test_any_names_become_plain_and_unlike_each_other(pairs):
    devices = tidy(Device(identity, name) for identity, name in pairs)
    assert len(devices) == len(pairs)
    assert all(device.name for device in devices)
    assert all("\n" not in device.name for device in devices)
    assert len({device.id for device in devices}) == len(devices)
    assert len({device.name for device in devices}) == len(devices)


@given(st.integers(0, 200), st.integers(0, 400_000))
def test_there_is_always_a_format_to_try(channels, rate):
    tried = list(formats(Device("x", "X", rate, channels)))
    assert len(tried) == len(set(tried))
    assert all(1 <= count <= 8 for _, count in tried)
    assert (48_000, 1) in tried

"""What PulseAudio and PipeWire say, put into the program's own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture.endpoint_pulse import KEYS, PulseDevice, facts_of
from app.readiness.endpoint import Bus, Form, Profile
from tests.capture.sound_server_devices import (
    BLUETOOTH_SPEAKER,
    BUILT_IN,
    HANDS_FREE_PIPEWIRE,
    HANDS_FREE_PULSEAUDIO,
    HEADSET_PIPEWIRE,
    HEADSET_PULSEAUDIO,
    NULL_SINK,
    STEREO_PIPEWIRE,
    WEBCAM,
)

U = Form.UNKNOWN
AIRPODS = "bluetooth:004c:2014"
JABRA = "usb:0b0e:0300"


def facts(properties: dict, port: str = "", direction: str = "output", **values):
    return facts_of(PulseDevice(direction, properties, port, **values))


@pytest.mark.parametrize(
    ("properties", "port", "form", "bus", "profile", "model"),
    [
        (HEADSET_PIPEWIRE, "analog-output", Form.HEADSET, Bus.USB, "", "usb:1b1c:0a4f"),
        (HEADSET_PULSEAUDIO, "analog-output-headphones", Form.HEADSET, Bus.USB, "", JABRA),
        (WEBCAM, "analog-input-mic", Form.WEBCAM, Bus.USB, "", "usb:046d:082d"),
        (HANDS_FREE_PULSEAUDIO, "headset-output", Form.HEADSET, Bus.BLUETOOTH, "hands_free", ""),
        (HANDS_FREE_PIPEWIRE, "", U, Bus.BLUETOOTH, "hands_free", AIRPODS),
        (STEREO_PIPEWIRE, "headset-output", Form.HEADSET, Bus.BLUETOOTH, "stereo", AIRPODS),
        (BLUETOOTH_SPEAKER, "speaker-output", Form.SPEAKERS, Bus.BLUETOOTH, "stereo", ""),
        (BUILT_IN, "analog-output-speaker", Form.SPEAKERS, Bus.PCI, "", ""),
        (BUILT_IN, "analog-output-headphones", Form.HEADPHONES, Bus.PCI, "", ""),
        (BUILT_IN, "[Out] Headphones", Form.HEADPHONES, Bus.PCI, "", ""),
        (BUILT_IN, "hdmi-output-0", Form.SCREEN, Bus.PCI, "", ""),
        (BUILT_IN, "analog-input-headset-mic", Form.HEADSET, Bus.PCI, "", ""),
        (BUILT_IN, "analog-input-internal-mic", Form.MICROPHONE, Bus.PCI, "", ""),
        (NULL_SINK, "", U, Bus.UNKNOWN, "", ""),
        ({}, "", U, Bus.UNKNOWN, "", ""),
    ],
)  # fmt: skip
def test_real_devices(properties, port, form, bus, profile, model):
    found = facts(properties, port)
    assert (found.form, found.bus, found.profile, found.model) == (
        form,
        bus,
        Profile(profile),
        model,
    )


@pytest.mark.parametrize(
    ("port", "jack"),
    [
        ("analog-output-headphones", True),
        ("analog-input-headset-mic", True),
        ("analog-input-mic", True),
        ("analog-input-front-mic", True),
        ("analog-output-speaker", False),
        ("analog-input-internal-mic", False),
        ("", False),
    ],
)
def test_a_plug_in_the_computers_socket_is_known_as_one(port, jack):
    found = facts(BUILT_IN, port)
    assert found.jack is jack
    assert found.sensed is bool(port)
    assert not facts(HEADSET_PULSEAUDIO, port).jack


def test_both_directions_of_a_thing_belong_together_and_nothing_can_be_read_in_the_token():
    stereo, free = facts(STEREO_PIPEWIRE), facts(HANDS_FREE_PULSEAUDIO, direction="input")
    assert stereo.container == free.container
    assert stereo.container
    assert "00" * 3 not in stereo.container
    assert facts(WEBCAM).container != facts(HEADSET_PULSEAUDIO).container
    assert facts({}).container == ""


def test_one_stick_with_two_cards_is_one_thing():
    path = "/devices/pci0000:00/0000:00:14.0/usb1/1-1/1-1:{}/sound/card{}"
    first = facts({"sysfs.path": path.format("1.0", 1)})
    assert first.container == facts({"sysfs.path": path.format("1.3", 2)}).container


def test_volume_is_a_share_and_a_microphone_may_be_amplified():
    found = facts(BUILT_IN, "analog-input-internal-mic", "input", volume=1.0, base=0.1)
    assert (found.volume, found.gain_db) == (1.0, 60.0)
    assert facts(BUILT_IN, direction="input", volume=0.0).gain_db is None
    assert facts(BUILT_IN, direction="input", volume=0.5, base=0.0).gain_db is None
    assert facts(BUILT_IN, volume=0.5).gain_db is None
    assert facts(BUILT_IN, muted=True).muted


def test_the_smallest_volume_has_a_gain():
    assert facts(BUILT_IN, direction="input", volume=5e-324, base=2.0).gain_db < -10_000


@given(
    st.dictionaries(st.sampled_from(KEYS), st.text(max_size=60)),
    st.text(max_size=40),
    st.floats(0, 65_536),
    st.floats(0, 65_536),
    st.sampled_from(["input", "output"]),
)
def test_whatever_a_server_says_can_be_read(properties, port, volume, base, direction):
    found = facts(properties, port, direction, volume=volume, base=base)
    assert len(found.container) in (0, 12)
    assert len(found.model) <= 20

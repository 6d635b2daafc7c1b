"""What Windows says, put into the program's own words; on properties of real computers."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture.endpoint_core_audio import COMMUNICATIONS, Level
from app.capture.endpoint_windows import (
    CONTAINER,
    ENUMERATOR,
    FORM_FACTOR,
    FRIENDLY_NAME,
    INSTANCE,
    WindowsEndpoints,
    facts_of,
)
from app.readiness.endpoint import Bus, EndpointFacts, Form, Profile

OF_COMPUTER = "00000000-0000-0000-ffff-ffffffffffff"
HARDWARE_PATH = "{233164c8-1b2c-4c7d-bc68-b671687a2567},1"

USB_HEADSET = {
    FORM_FACTOR: 5,
    FRIENDLY_NAME: "Headset Earphone (Jabra Evolve2 65)",
    ENUMERATOR: "USB",
    CONTAINER: "aaaaaaaa-1111-2222-3333-444444444444",
    INSTANCE: r"{1}.USB\VID_0B0E&PID_24C8&MI_00\6&00000000&0&0000",
}
HANDS_FREE = {
    FORM_FACTOR: 5,
    ENUMERATOR: "BTHHFENUM",
    INSTANCE: r"{1}.BTHHFENUM\BTHHFPAUDIO\8&00000000&0&97",
    CONTAINER: "bbbbbbbb-1111-2222-3333-444444444444",
}
STEREO = {
    FORM_FACTOR: 3,
    ENUMERATOR: "BTHENUM",
    INSTANCE: r"{1}.BTHENUM\{0000110B-0000-1000-8000-00805F9B34FB}_VID&0001004C_PID&2014\7&0",
    CONTAINER: "bbbbbbbb-1111-2222-3333-444444444444",
}
BEHIND_A_SOUND_CHIP = {
    FORM_FACTOR: 5,
    ENUMERATOR: "INTELAUDIO",
    INSTANCE: r"{1}.INTELAUDIO\CTLR_DEV_51C8&LINKTYPE_06\5&0",
    "{b3f8fa53-0004-438e-9003-51a46e139bfc},39": r"BTHHFENUM\BTHHFPAUDIO\8&0",
}
REALTEK = {
    FORM_FACTOR: 1,
    ENUMERATOR: "HDAUDIO",
    CONTAINER: OF_COMPUTER,
    INSTANCE: r"{1}.HDAUDIO\FUNC_01&VEN_10EC&DEV_0257&SUBSYS_17AA2292&REV_1000\4&0",
}
SCREEN = {FORM_FACTOR: 9, ENUMERATOR: "HDAUDIO", CONTAINER: OF_COMPUTER}
REMOTE = {FORM_FACTOR: 0, FRIENDLY_NAME: "Remote Audio"}
CABLE = {FORM_FACTOR: 1, INSTANCE: r"{1}.ROOT\MEDIA\0000"}
WITHOUT_ENUMERATOR = {FORM_FACTOR: 10, INSTANCE: r"{1}.USB\VID_0D8C&PID_0014&MI_00\7&0"}


@pytest.mark.parametrize(
    ("properties", "form", "bus", "profile", "model"),
    [
        (USB_HEADSET, Form.HEADSET, Bus.USB, "", "usb:0b0e:24c8"),
        (HANDS_FREE, Form.HEADSET, Bus.BLUETOOTH, "hands_free", ""),
        (STEREO, Form.HEADPHONES, Bus.BLUETOOTH, "stereo", "bluetooth:004c:2014"),
        (BEHIND_A_SOUND_CHIP, Form.HEADSET, Bus.BLUETOOTH, "hands_free", ""),
        (REALTEK, Form.SPEAKERS, Bus.PCI, "", ""),
        (SCREEN, Form.SCREEN, Bus.PCI, "", ""),
        (REMOTE, Form.REMOTE, Bus.REMOTE, "", ""),
        (CABLE, Form.SPEAKERS, Bus.VIRTUAL, "", ""),
        (WITHOUT_ENUMERATOR, Form.UNKNOWN, Bus.USB, "", "usb:0d8c:0014"),
        ({}, Form.UNKNOWN, Bus.UNKNOWN, "", ""),
    ],
)
def test_real_devices(properties, form, bus, profile, model):
    found = facts_of(properties)
    assert (found.form, found.bus, found.profile, found.model) == (
        form,
        bus,
        Profile(profile),
        model,
    )


def test_both_directions_belong_together_by_container_or_else_by_device():
    assert facts_of(HANDS_FREE).container == facts_of(STEREO).container
    bare = {**USB_HEADSET, CONTAINER: OF_COMPUTER}
    assert facts_of(bare).container == facts_of({INSTANCE: USB_HEADSET[INSTANCE]}).container
    assert facts_of(bare).container != facts_of(REALTEK).container
    assert facts_of({}).container == ""


class FakeDevice:
    def __init__(self, identity: str, capture: bool, properties: dict, level: Level) -> None:
        self.id, self.capture, self.properties, self.now = identity, capture, properties, level
        self.released = 0

    def level(self) -> Level:
        return self.now

    def set_level(self, volume: float | None, muted: bool | None) -> None:
        self.now = Level(
            self.now.volume if volume is None else volume,
            self.now.decibels,
            self.now.muted if muted is None else muted,
        )

    def release(self) -> None:
        self.released += 1


class FakeAudio:
    """A Windows with a headset, whose microphone is preferred for calls."""

    def __init__(self) -> None:
        self.broken = False
        self.devices = [
            FakeDevice("out", False, USB_HEADSET, Level(0.5, -10.0, False)),
            FakeDevice("in", True, USB_HEADSET, Level(0.9, 12.04, True)),
            FakeDevice("other", True, REALTEK, Level()),
        ]

    def all(self) -> list:
        if self.broken:
            raise OSError("Windows Audio was stopped")
        return self.devices

    def preferred(self, flow: int, role: int) -> str:
        assert role == COMMUNICATIONS
        return "in" if flow else ""

    def release(self) -> None:
        self.devices = []


def test_levels_and_the_preferred_device_are_told():
    out, microphone, other = WindowsEndpoints(FakeAudio).read(anew=True)
    assert (out.facts.volume, out.facts.muted, out.facts.gain_db) == (0.5, False, None)
    assert out.facts.communications is None, "nothing is preferred for calls"
    assert (microphone.facts.gain_db, microphone.facts.muted) == (12.0, True)
    assert [microphone.facts.communications, other.facts.communications] == [True, False]
    assert (other.facts.volume, other.facts.muted) == (None, None)


def test_a_level_is_set_and_read_back_without_asking_for_the_devices_again():
    audio = FakeAudio()
    endpoints = WindowsEndpoints(lambda: audio)
    microphone = endpoints.read(anew=True)[1]
    audio.broken = True
    endpoints.set_level(microphone, 0.8, None)
    endpoints.set_level(microphone, None, False)
    again = endpoints.read(anew=False)[1]
    assert (again.facts.volume, again.facts.muted) == (0.8, False)


def test_everything_held_is_let_go_of():
    audio = FakeAudio()
    endpoints = WindowsEndpoints(lambda: audio)
    held = list(audio.devices)
    endpoints.read(anew=True)
    endpoints.read(anew=True)
    endpoints.close()
    endpoints.close()
    assert [device.released for device in held] == [2, 2, 2]


def test_a_windows_without_its_audio_service_is_no_error():
    audio = FakeAudio()
    audio.broken = True
    assert WindowsEndpoints(lambda: audio).read(anew=True) == ()

    def none() -> FakeAudio:
        raise OSError("no core audio")

    assert WindowsEndpoints(none).read(anew=True) == ()
    assert WindowsEndpoints().read(anew=True) == () or sys.platform == "win32"


_KEYS = st.sampled_from([FORM_FACTOR, ENUMERATOR, CONTAINER, INSTANCE, HARDWARE_PATH])


@given(st.dictionaries(_KEYS, st.integers(-5, 2**32) | st.text(max_size=80)))
def test_whatever_a_driver_says_can_be_read(properties):
    found = facts_of(properties)
    assert EndpointFacts.from_message(found.as_message()) == found

"""The running headset check: what is asked, what is remembered, and for which devices."""

import sys

import pytest

from app.capture.audio import Audio
from app.capture.devices import Device
from app.equipment.headset_check import HeadsetCheck
from app.readiness.endpoint import Bus, EndpointFacts, Form
from app.readiness.headset_kinds import Kind
from app.readiness.readings import MicrophoneReading
from app.settings import HEADSETS, DeviceChoice, Settings

STICK = EndpointFacts(bus=Bus.USB, form=Form.SPEAKERS, model="usb:0d8c:0014", container="c")
JABRA = EndpointFacts(bus=Bus.USB, form=Form.HEADSET, model="usb:0b0e:24c8", container="j")
SOCKET = EndpointFacts(bus=Bus.PCI, form=Form.HEADPHONES)
PULLED = EndpointFacts(bus=Bus.PCI, form=Form.SPEAKERS)


def device(identity: str, name: str, facts: EndpointFacts, default: bool = False) -> Device:
    return Device(identity, name, default, facts=facts)


ASKED_IN = device("stick-in", "Microphone (USB Audio Device)", STICK, default=True)
ASKED_OUT = device("stick-out", "Speakers (USB Audio Device)", STICK, default=True)
JABRA_IN = device("jabra-in", "Headset Microphone (Jabra Evolve2 65)", JABRA)
JABRA_OUT = device("jabra-out", "Headset Earphone (Jabra Evolve2 65)", JABRA)


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings.load(tmp_path / "settings.json")


@pytest.fixture
def audio(qapp):
    audio = Audio([sys.executable, "-c", ""])
    yield audio
    audio.process.stop_and_wait()
    audio.deleteLater()


@pytest.fixture
def check(audio, settings) -> HeadsetCheck:
    return HeadsetCheck(audio, settings, audio)


def lists(check: HeadsetCheck, inputs=(ASKED_IN, JABRA_IN), outputs=(ASKED_OUT, JABRA_OUT)) -> str:
    """The child tells its devices; return what is shown."""
    check._audio.inputs.emit(inputs)
    check._audio.outputs.emit(outputs)
    return check.finding.reason_code


def test_what_cannot_be_seen_is_asked_and_remembered_for_the_model(check, audio, settings):
    assert lists(check) == "headset.ask"
    assert check.asking
    check.answer(Kind.HEADSET)
    assert check.finding.reason_code == "headset.worn"
    assert (check.asking, check.answered, check.correctable) == (False, True, True)
    assert settings.get(HEADSETS) == {"usb:0d8c:0014": "headset"}
    later = HeadsetCheck(audio, Settings.load(settings._path), audio)
    assert lists(later) == "headset.worn"


def test_an_answer_can_be_changed_and_forgotten(check, settings):
    lists(check)
    check.answer(Kind.HEADSET)
    check.answer(Kind.LOUDSPEAKERS)
    assert check.finding.reason_code == "headset.loudspeakers"
    assert settings.get(HEADSETS) == {"usb:0d8c:0014": "loudspeakers"}
    check.forget_answer()
    assert check.finding.reason_code == "headset.ask"
    assert not settings.get(HEADSETS)


@pytest.mark.parametrize("nonsense", ["built_in", "", "hat"])
def test_what_is_no_answer_changes_nothing(check, settings, nonsense):
    lists(check)
    check.answer(nonsense)
    assert check.asking
    assert not settings.get(HEADSETS)


def test_a_headset_that_is_recognised_is_not_asked_about(check):
    check.choose_devices(DeviceChoice("jabra-in"), DeviceChoice("jabra-out"))
    assert lists(check) == "headset.worn"
    assert not check.asking
    assert not check.correctable
    assert check.reading.device == JABRA_OUT.name


def test_another_choice_is_looked_at_at_once(check):
    lists(check)
    check.choose_devices(DeviceChoice("jabra-in"), DeviceChoice("stick-out"))
    assert check.finding.reason_code == "headset.other_loudspeaker"
    check.choose_devices(DeviceChoice("jabra-in"), DeviceChoice("gone"))
    assert check.finding.reason_code == "headset.no_device"
    check.answer(Kind.HEADSET)
    assert check.finding.reason_code == "headset.no_device"


def test_an_answer_about_a_plug_is_gone_when_the_plug_is(check, settings):
    names = ("Headset Microphone (Realtek(R) Audio)", "Headphones (Realtek(R) Audio)")
    worn = EndpointFacts(bus=Bus.PCI, form=Form.HEADSET)
    plugged = ((device("i", names[0], worn),), (device("o", names[1], SOCKET),))
    assert lists(check, *plugged) == "headset.ask"
    check.answer(Kind.HEADSET)
    assert check.finding.reason_code == "headset.worn"
    pulled = ((device("i", names[0], worn),), (device("o", names[1], PULLED),))
    lists(check, *pulled)
    assert not check.answered
    assert settings.get(HEADSETS), "and comes back with it"
    lists(check, *plugged)
    assert check.answered


def test_where_nobody_can_see_the_plug_an_answer_ends_with_the_program(check, audio, settings):
    names = ("Microphone (Realtek(R) Audio)", "Speakers (Realtek(R) Audio)")
    socket = ((device("i", names[0], PULLED),), (device("o", names[1], PULLED),))
    assert lists(check, *socket) == "headset.built_in"
    assert check.correctable
    check.answer(Kind.HEADSET)
    assert check.finding.reason_code == "headset.worn"
    assert not settings.get(HEADSETS)
    assert lists(HeadsetCheck(audio, settings, audio), *socket) == "headset.built_in"


def test_the_list_of_answers_does_not_grow_for_ever(check, settings):
    for number in range(HEADSETS.most + 5):
        facts = EndpointFacts(bus=Bus.USB, model=f"usb:0000:{number:04x}", container="x")
        lists(check, (device("i", "USB", facts),), (device("o", "USB", facts),))
        check.answer(Kind.SPEAKERPHONE)
    assert len(settings.get(HEADSETS)) == HEADSETS.most
    assert f"usb:0000:{HEADSETS.most + 4:04x}" in settings.get(HEADSETS)


def test_without_settings_an_answer_lasts_as_long_as_the_check(audio):
    check = HeadsetCheck(audio, parent=audio)
    lists(check)
    check.answer(Kind.HEADSET)
    assert check.finding.reason_code == "headset.worn"
    check.forget()
    lists(check)
    assert check.finding.reason_code == "headset.worn"


def test_no_name_of_a_device_is_kept_with_an_answer(check, settings):
    nameless = EndpointFacts(bus=Bus.BLUETOOTH)
    both = ((device("i", "Annas ting", nameless),), (device("o", "Annas greie", nameless),))
    lists(check, *both)
    check.answer(Kind.HEADSET)
    assert settings.get(HEADSETS)
    assert "anna" not in settings._path.read_text().lower()


def test_without_sound_it_could_not_be_looked_at(check, audio):
    audio.reading.emit(MicrophoneReading(error="audio.no_library"))
    assert check.finding.reason_code == "headset.failed"
    assert check.done


def test_nobody_waits_for_ever(check):
    check.give_up()
    assert check.finding.reason_code == "headset.timed_out"

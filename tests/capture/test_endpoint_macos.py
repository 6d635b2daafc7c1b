"""What macOS says, put into the program's own words; on recorded properties."""

import struct
import sys

import pytest

from app.capture.endpoint_macos import MacEndpoints
from app.capture.endpoint_macos_calls import CoreAudioObjects, letters
from app.readiness.endpoint import Bus, Form

BUILT_IN = 61
HEADSET = 74
AIRPODS = 80
SCREEN = 91


def code(four: str) -> int:
    return struct.unpack(">I", four.encode())[0]


class FakeObjects:
    """A MacBook with headphones in its socket, a USB headset, AirPods and a screen."""

    def __init__(self) -> None:
        self.values = {
            (1, "dev#", "glob"): (BUILT_IN, HEADSET, AIRPODS, SCREEN),
            (BUILT_IN, "lnam", "glob"): "External Headphones",
            (BUILT_IN, "stm#", "outp"): (1,),
            (BUILT_IN, "tran", "glob"): code("bltn"),
            (BUILT_IN, "ssrc", "outp"): code("hdpn"),
            (BUILT_IN, "uid ", "glob"): "BuiltInHeadphoneOutputDevice",
            (BUILT_IN, "mute", "outp"): 1,
            (BUILT_IN, "volm", "outp", 0): 0.25,
            (HEADSET, "lnam", "glob"): "Jabra EVOLVE 20 MS",
            (HEADSET, "stm#", "inpt"): (1,),
            (HEADSET, "stm#", "outp"): (2,),
            (HEADSET, "tran", "glob"): code("usb "),
            (HEADSET, "muid", "glob"): "Jabra EVOLVE 20 MS:0B0E:0300",
            (HEADSET, "uid ", "glob"): "AppleUSBAudioEngine:GN Netcom:Jabra:1123:2,1",
            (HEADSET, "volm", "outp", 1): 0.4,
            (HEADSET, "volm", "outp", 2): 0.5,
            (AIRPODS, "lnam", "glob"): "AirPods",
            (AIRPODS, "stm#", "inpt"): (1,),
            (AIRPODS, "tran", "glob"): code("blue"),
            (AIRPODS, "uid ", "glob"): "00-00-00-00-00-01:input",
            (SCREEN, "lnam", "glob"): "LG UltraFine",
            (SCREEN, "stm#", "outp"): (1,),
            (SCREEN, "tran", "glob"): code("dprt"),
        }

    def number(self, thing, selector, scope="glob"):
        return self.values.get((thing, selector, scope))

    def numbers(self, thing, selector, scope="glob"):
        return self.values.get((thing, selector, scope), ())

    def level(self, thing, selector, scope, element=0):
        return self.values.get((thing, selector, scope, element))

    def text(self, thing, selector, scope="glob"):
        return self.values.get((thing, selector, scope), "")

    def set_number(self, thing, selector, scope, value):
        self.values[thing, selector, scope] = value
        return True

    def set_level(self, thing, selector, scope, element, value):
        known = (thing, selector, scope, element) in self.values
        if known:
            self.values[thing, selector, scope, element] = value
        return known


@pytest.fixture
def mac() -> MacEndpoints:
    objects = FakeObjects()
    return MacEndpoints(lambda: objects)


def found(mac: MacEndpoints) -> dict:
    return {(e.name, e.direction): e for e in mac.read(anew=True)}


def test_devices_appear_in_the_directions_that_they_have(mac):
    assert set(found(mac)) == {
        ("External Headphones", "output"),
        ("Jabra EVOLVE 20 MS", "input"),
        ("Jabra EVOLVE 20 MS", "output"),
        ("AirPods", "input"),
        ("LG UltraFine", "output"),
    }


def test_what_they_are_is_told(mac):
    devices = found(mac)
    socket = devices["External Headphones", "output"].facts
    assert (socket.form, socket.bus, socket.jack, socket.sensed) == (
        Form.HEADPHONES, Bus.BUILT_IN, True, True
    )  # fmt: skip
    assert (socket.muted, socket.volume) == (True, 0.25)
    jabra = devices["Jabra EVOLVE 20 MS", "output"].facts
    assert (jabra.bus, jabra.model, jabra.volume) == (Bus.USB, "usb:0b0e:0300", 0.5)
    assert jabra.muted is None
    assert jabra.container == devices["Jabra EVOLVE 20 MS", "input"].facts.container
    assert devices["AirPods", "input"].facts.bus is Bus.BLUETOOTH
    assert devices["LG UltraFine", "output"].facts.form is Form.SCREEN


@pytest.mark.parametrize("name", ["External Headphones", "Jabra EVOLVE 20 MS"])
def test_levels_are_set_for_the_device_or_for_its_channels(mac, name):
    mac.set_level(found(mac)[name, "output"], 0.9, False)
    again = found(mac)[name, "output"].facts
    assert (again.volume, again.muted) == (0.9, False)


def test_letters_stand_for_numbers():
    assert letters(code("usb ")) == "usb "
    assert letters(None) == "\0\0\0\0"


@pytest.mark.skipif(sys.platform == "darwin", reason="here the frameworks are there")
def test_elsewhere_nothing_is_known():
    with pytest.raises(OSError, match="CoreAudio"):
        CoreAudioObjects()
    mac = MacEndpoints()
    assert mac.read(anew=True) == ()
    mac.close()

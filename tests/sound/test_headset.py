"""Devices of a real sound server, recognised through the real audio child."""

import pytest

from app.capture.devices import devices_from, in_use
from app.readiness.headset import classify

pytestmark = pytest.mark.sound


def _properties(kind: str, **said: str) -> str:
    words = " ".join(f"{key}={_quoted(value)}" for key, value in said.items())
    return f'{kind}_properties="{words}"'


def _quoted(value: str) -> str:
    return "'" + value.replace(" ", "\\ ") + "'"


def _said(name: str, **more: str) -> dict[str, str]:
    return {"device.description": name, **more}


USB = {
    "device.bus": "usb",
    "device.vendor.id": "0b0e",
    "device.product.id": "0300",
    "sysfs.path": "/devices/pci0000:00/usb1/1-1/1-1:1.0/sound/card1",
}
AIR = {"device.api": "bluez", "device.bus": "bluetooth", "device.string": "00:00:00:00:00:01"}


@pytest.mark.parametrize(
    ("name", "said", "kind", "clue"),
    [
        ("Jabra EVOLVE 20 MS", {**USB, "device.form_factor": "headset"}, "headset", "form_factor"),
        ("Jabra EVOLVE 20 MS", USB, "headset", "same_device"),
        ("Jabra SPEAK 510 USB", {**USB, "device.form_factor": "headset"}, "speakerphone", "name"),
        ("Åses AirPods", {**AIR, "device.form_factor": "headset"}, "phone_earphones", "name"),
        ("USB Audio Device", USB, "unknown", "same_device"),
    ],
)
def test_what_is_plugged_in_is_recognised(lab, child, name, said, kind, clue):
    source = _properties("source", **_said(name, **said))
    sink = _properties("sink", **_said(name, **said))
    child.messages.clear()
    with (
        lab.module("module-null-sink", "sink_name=ears", sink),
        lab.module("module-remap-source", "source_name=mouth", "master=voice.monitor", source),
    ):
        child.wait(lambda: {"ears", "mouth"} <= _ids(child))
        listed = child.of("devices")[-1]
        microphone = in_use(devices_from(listed["inputs"]), "mouth")
        loudspeaker = in_use(devices_from(listed["outputs"]), "ears")
    assert "00:00" not in str(listed), "an address must not leave the child"
    names = (microphone.name, loudspeaker.name)
    sight = classify(microphone.facts, loudspeaker.facts, names)
    assert (sight.kind, sight.clue) == (kind, clue)


def _ids(child) -> set[str]:
    last = child.of("devices")[-1:]
    return {d["id"] for listed in last for part in ("inputs", "outputs") for d in listed[part]}

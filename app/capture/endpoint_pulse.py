"""What PulseAudio and PipeWire say about a device, in the program's own words."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.capture.endpoint_token import token
from app.readiness.endpoint import Bus, EndpointFacts, Form, Profile

KEYS = (
    "device.form_factor", "device.bus", "device.vendor.id", "device.product.id", "device.api",
    "device.string", "device.bus_path", "sysfs.path", "device.name", "bluetooth.protocol",
    "api.bluez5.address", "api.bluez5.profile",
)  # fmt: skip
"""The properties that are read; no serial number is among them."""

_FORMS: Mapping[str, Form] = {
    "speaker": Form.SPEAKERS,
    "hifi": Form.SPEAKERS,
    "computer": Form.SPEAKERS,
    "tv": Form.SCREEN,
    "handset": Form.HANDSET,
    "headset": Form.HEADSET,
    "headphone": Form.HEADPHONES,
    "hands-free": Form.HANDS_FREE,
    "car": Form.HANDS_FREE,
    "portable": Form.SPEAKERS,
    "microphone": Form.MICROPHONE,
    "webcam": Form.WEBCAM,
}
_PORTS = (
    ("headset", Form.HEADSET),
    ("headphone", Form.HEADPHONES),
    ("handsfree", Form.HANDS_FREE),
    ("hdmi", Form.SCREEN),
    ("displayport", Form.SCREEN),
    ("iec958", Form.DIGITAL),
    ("spdif", Form.DIGITAL),
    ("lineout", Form.LINE),
    ("line", Form.LINE),
    ("speaker", Form.SPEAKERS),
    ("mic", Form.MICROPHONE),
)
_BUSES: Mapping[str, Bus] = {"usb": Bus.USB, "bluetooth": Bus.BLUETOOTH, "pci": Bus.PCI}
_SOCKET = re.compile(r"head(phone|set)|front|rear|lineout|analog-input-mic$|linein", re.IGNORECASE)
_INTERFACE = re.compile(r"(:\d+\.\d+)?/sound/.*$")
_NUMBER = re.compile(r"(?:0x)?([0-9a-f]{4})$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PulseDevice:
    """A source or sink as the server describes it.

    Args:
        direction: ``input`` or ``output``.
        properties: those of ``KEYS`` that it has.
        port: the server's name of the plug in use, such as ``analog-output-headphones``.
        muted: whether the server mutes it.
        volume: of the loudest channel; 1 is 100 %, on the server's own cubic scale.
        base: the volume at which nothing is amplified.
    """

    direction: str
    properties: Mapping[str, str]
    port: str = ""
    muted: bool = False
    volume: float = 1.0
    base: float = 1.0


def facts_of(device: PulseDevice) -> EndpointFacts:
    """Translate what the server says; what it does not say stays unknown."""
    said = device.properties
    bus = _bus(said)
    form = _form(device, bus)
    return EndpointFacts(
        muted=device.muted,
        volume=round(device.volume, 3),
        gain_db=_gain_db(device),
        form=form,
        sensed=bus.inside and _form_of_port(device.port) is form is not Form.UNKNOWN,
        jack=bus.inside and bool(_SOCKET.search(device.port)),
        bus=bus,
        profile=_profile(said),
        model=_model(said, bus),
        container=_container(said),
    )


def _bus(said: Mapping[str, str]) -> Bus:
    if said.get("device.api", "").startswith("bluez"):
        return Bus.BLUETOOTH
    return _BUSES.get(said.get("device.bus", ""), Bus.UNKNOWN)


def _form(device: PulseDevice, bus: Bus) -> Form:
    """A plug of the computer's own says more than what its card was built for; else less."""
    plug = _form_of_port(device.port)
    built_for = _FORMS.get(device.properties.get("device.form_factor", ""), Form.UNKNOWN)
    first, second = (plug, built_for) if bus.inside else (built_for, plug)
    return first if first is not Form.UNKNOWN else second


def _form_of_port(port: str) -> Form:
    lower = port.lower()
    return next((form for word, form in _PORTS if word in lower), Form.UNKNOWN)


def _gain_db(device: PulseDevice) -> float | None:
    if device.direction != "input" or device.volume <= 0 or device.base <= 0:
        return None
    # Of each by itself: the quotient of the smallest numbers is nought, which has no logarithm.
    return round(60 * (math.log10(device.volume) - math.log10(device.base)), 1)


def _profile(said: Mapping[str, str]) -> Profile:
    words = f"{said.get('bluetooth.protocol', '')} {said.get('api.bluez5.profile', '')}"
    if re.search(r"head-?set|handsfree|head[-_]unit|\bh[sf]p", words.replace("_", "-")):
        return Profile.HANDS_FREE
    return Profile.STEREO if "a2dp" in words else Profile.NONE


def _model(said: Mapping[str, str], bus: Bus) -> str:
    ids = [_NUMBER.search(said.get(f"device.{part}.id", "")) for part in ("vendor", "product")]
    if bus not in (Bus.USB, Bus.BLUETOOTH) or ids[0] is None or ids[1] is None:
        return ""
    return f"{bus}:{ids[0][1]}:{ids[1][1]}".lower()


def _container(said: Mapping[str, str]) -> str:
    path = _INTERFACE.sub("", said.get("sysfs.path", ""))
    address = said.get("api.bluez5.address", "")
    if not address and said.get("device.api", "").startswith("bluez"):
        address = said.get("device.string", "")
    return token(address or path or said.get("device.bus_path", "") or said.get("device.name", ""))

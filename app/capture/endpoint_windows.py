"""What Windows says about its sound devices, in the program's own words."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from app.capture.endpoint import INPUT, OUTPUT, Endpoint
from app.capture.endpoint_core_audio import (
    CAPTURE,
    COMMUNICATIONS,
    RENDER,
    AudioDevice,
    AudioDevices,
    CoreAudio,
    Level,
)
from app.capture.endpoint_token import token
from app.readiness.endpoint import Bus, EndpointFacts, Form, Profile

FORM_FACTOR = "{1da5d803-d492-4edd-8c23-e0c0ffee7f0e},0"
FRIENDLY_NAME = "{a45c254e-df1c-4efd-8020-67d146a850e0},14"
ENUMERATOR = "{a45c254e-df1c-4efd-8020-67d146a850e0},24"
CONTAINER = "{8c7ed206-3f8a-4827-b3ab-ae9e1faefc6c},2"
INSTANCE = "{b3f8fa53-0004-438e-9003-51a46e139bfc},2"
"""The path of the device behind the endpoint. Not documented, so it is never needed."""

_FORMS = (
    Form.REMOTE, Form.SPEAKERS, Form.LINE, Form.HEADPHONES, Form.MICROPHONE, Form.HEADSET,
    Form.HANDSET, Form.DIGITAL, Form.DIGITAL, Form.SCREEN,
)  # fmt: skip
"""EndpointFormFactor of mmdeviceapi.h, in its order; unknown above."""

_NO_CONTAINER = re.compile(r"^0{8}-0{4}-0{4}-(0{4}-0{12}|f{4}-f{12})$", re.IGNORECASE)
"""No container at all, and that of the computer itself."""

_MODEL = re.compile(r"VID[_&](?:[0-9a-f]{4})?([0-9a-f]{4})[_&]+PID[_&]([0-9a-f]{4})", re.IGNORECASE)
_AIR = re.compile(r"\bBTH(ENUM|HFENUM|LE)", re.IGNORECASE)
_HANDS_FREE = re.compile(r"BTHHFENUM|\{0000111[ef]", re.IGNORECASE)
_STEREO = re.compile(r"\{0000110b", re.IGNORECASE)
_BUSES = (
    (re.compile(r"^USB", re.IGNORECASE), Bus.USB),
    (re.compile(r"^(HDAUDIO|INTELAUDIO|PCI|ACPI|SOUNDWIRE)", re.IGNORECASE), Bus.PCI),
    (re.compile(r"^ROOT", re.IGNORECASE), Bus.VIRTUAL),
)


def facts_of(properties: Mapping[str, str | int]) -> EndpointFacts:
    """Translate the properties of an endpoint: what does not change while it is plugged in."""
    bus, form = _bus(properties), _form(properties)
    return EndpointFacts(
        form=form,
        bus=Bus.REMOTE if form is Form.REMOTE else bus,
        profile=_profile(properties),
        model=_model(properties, bus),
        container=_container(properties),
    )


def with_level(
    facts: EndpointFacts, level: Level, capture: bool, communications: bool | None
) -> EndpointFacts:
    """Add what a person changes: muting, volume, and which device is preferred for calls."""
    return replace(
        facts,
        muted=level.muted,
        volume=None if level.volume is None else round(level.volume, 3),
        gain_db=None if level.decibels is None or not capture else round(level.decibels, 1),
        communications=communications,
    )


def _form(properties: Mapping[str, str | int]) -> Form:
    number = properties.get(FORM_FACTOR)
    known = isinstance(number, int) and 0 <= number < len(_FORMS)
    return _FORMS[number] if known and isinstance(number, int) else Form.UNKNOWN


def _texts(properties: Mapping[str, str | int]) -> list[str]:
    return [value for value in properties.values() if isinstance(value, str)]


def _bus(properties: Mapping[str, str | int]) -> Bus:
    # The sound chip of some laptops stands between: Bluetooth shows only in the paths.
    if any(_AIR.search(text) for text in _texts(properties)):
        return Bus.BLUETOOTH
    name = str(properties.get(ENUMERATOR, "")) or _instance(properties)
    return next((bus for pattern, bus in _BUSES if pattern.search(name)), Bus.UNKNOWN)


def _instance(properties: Mapping[str, str | int]) -> str:
    return re.sub(r"^\{\d+\}\.", "", str(properties.get(INSTANCE, "")))


def _profile(properties: Mapping[str, str | int]) -> Profile:
    paths = "\n".join(_texts(properties))
    if _HANDS_FREE.search(paths):
        return Profile.HANDS_FREE
    return Profile.STEREO if _STEREO.search(paths) else Profile.NONE


def _model(properties: Mapping[str, str | int], bus: Bus) -> str:
    if bus not in (Bus.USB, Bus.BLUETOOTH):
        return ""
    found = next((m for text in _texts(properties) if (m := _MODEL.search(text))), None)
    return f"{bus}:{found[1]}:{found[2]}".lower() if found else ""


def _container(properties: Mapping[str, str | int]) -> str:
    container = str(properties.get(CONTAINER, "")).strip("{}")
    if container and not _NO_CONTAINER.match(container):
        return token(container.lower())
    return token(_instance(properties).lower())


class WindowsEndpoints:
    """Windows' devices; their volume controls are held, so that a look at them costs little."""

    def __init__(self, opens: Callable[[], AudioDevices] = CoreAudio) -> None:
        """Prepare; nothing is asked yet."""
        self._opens = opens
        self._audio: AudioDevices | None = None
        self._held: list[tuple[AudioDevice, EndpointFacts]] = []

    def read(self, anew: bool) -> tuple[Endpoint, ...]:
        """Return all devices; with ``anew`` false only levels and defaults are asked for again."""
        try:
            audio = self._audio = self._audio or self._opens()
            if anew:
                self._renew(audio.all())
        except OSError:
            self.close()
            return ()
        calls = {flow: audio.preferred(flow, COMMUNICATIONS) for flow in (RENDER, CAPTURE)}
        return tuple(_endpoint(device, facts, calls) for device, facts in self._held)

    def set_level(self, endpoint: Endpoint, volume: float | None, muted: bool | None) -> None:
        """Set volume (0 to 1) and muting; None leaves either as it is."""
        for device, _ in self._held:
            if device.id == endpoint.key:
                device.set_level(volume, muted)

    def close(self) -> None:
        """Let go of all devices."""
        self._renew(())
        audio, self._audio = self._audio, None
        if audio is not None:
            audio.release()

    def _renew(self, devices: Sequence[AudioDevice]) -> None:
        for device, _ in self._held:
            device.release()
        self._held = [(device, facts_of(device.properties)) for device in devices]


def _endpoint(device: AudioDevice, facts: EndpointFacts, calls: Mapping[int, str]) -> Endpoint:
    preferred = calls[CAPTURE if device.capture else RENDER]
    for_calls = device.id == preferred if preferred else None
    return Endpoint(
        INPUT if device.capture else OUTPUT,
        str(device.properties.get(FRIENDLY_NAME, "")),
        device.id,
        with_level(facts, device.level(), device.capture, for_calls),
    )

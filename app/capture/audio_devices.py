"""Microphones and loudspeakers as a person knows them: named, told apart, one of them chosen."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.plain_text import plain
from app.readiness.endpoint import NOTHING_KNOWN, EndpointFacts

MOST_CHANNELS = 8
"""More are not looked at; a microphone array has four or six."""

_VIRTUAL = re.compile(
    r"^monitor (of|av|von) |stereo ?mix|what u hear|wave out mix|stereomix|blackhole|soundflower"
    r"|voicemeeter|vb-audio|\bcable (input|output)\b|loopback audio",
    re.IGNORECASE,
)
"""Devices that hear what the computer plays, or pass sound on between programs."""

_NOTHING = "auto_null"
"""What PulseAudio and PipeWire call the output that they make up where there is none."""

_HARDWARE = re.compile(r" *\(hw:\d+,\d+\) *$")


@dataclass(frozen=True, slots=True)
class Device:
    """One microphone or loudspeaker.

    Args:
        id: tells it apart from the others, also after it was unplugged and plugged in again.
        name: made plain, to be shown.
        rate: samples a second that it works at.
        channels: how many it has; 1 is mono.
        default: whether the system would use it when nobody chose.
        virtual: whether it is no hardware: it is never chosen for a person.
        number: PortAudio's number; -1 for a device of the sound server.
        facts: what else the system knows of it.
    """

    id: str
    name: str
    rate: int = 48_000
    channels: int = 1
    default: bool = False
    virtual: bool = False
    number: int = -1
    facts: EndpointFacts = NOTHING_KNOWN


@dataclass(frozen=True, slots=True)
class DeviceList:
    """All devices at one moment."""

    inputs: tuple[Device, ...] = ()
    outputs: tuple[Device, ...] = ()

    def as_message(self) -> dict[str, list[dict[str, object]]]:
        """Return what the window is told."""
        return {
            "inputs": [_told(device) for device in self.inputs],
            "outputs": [_told(device) for device in self.outputs],
        }


def choose(devices: Sequence[Device], wanted: str | None) -> Device | None:
    """Return the device with the id ``wanted``, or with None the one the system would use."""
    if wanted is not None:
        return next((device for device in devices if device.id == wanted), None)
    real = [device for device in devices if not device.virtual]
    return next((device for device in real if device.default), real[0] if real else None)


def tidy(devices: Iterable[Device]) -> tuple[Device, ...]:
    """Make names plain, ids and names unlike each other, and mark what is no hardware."""
    ids: Counter[str] = Counter()
    names: Counter[str] = Counter()
    result = []
    for device in devices:
        name = plain(device.name) or plain(device.id) or "?"
        ids[device.id] += 1
        names[name] += 1
        result.append(
            replace(
                device,
                id=numbered(device.id, ids[device.id]),
                name=numbered(name, names[name]),
                virtual=device.virtual or _is_virtual(device.id, name),
            )
        )
    return tuple(result)


def from_portaudio(
    devices: Sequence[Mapping[str, Any]], hosts: Sequence[Mapping[str, Any]]
) -> DeviceList:
    """Read PortAudio's own lists.

    On Windows each device stands there once for each of four interfaces; only WASAPI gives whole
    names and shares with other programs. ALSA lists plug-ins beside the hardware.
    """
    host = _best_host(hosts)
    mine = [device for device in devices if device["hostapi"] == host]
    hardware = [device for device in mine if _HARDWARE.search(str(device["name"]))]
    return DeviceList(
        _direction(hardware or mine, "input", hosts),
        _direction(hardware or mine, "output", hosts),
    )


def _best_host(hosts: Sequence[Mapping[str, Any]]) -> int:
    names = [str(host["name"]) for host in hosts]
    for good in ("Windows WASAPI", "Core Audio", "ALSA"):
        if good in names:
            return names.index(good)
    return 0


def _direction(
    devices: Sequence[Mapping[str, Any]], direction: str, hosts: Sequence[Mapping[str, Any]]
) -> tuple[Device, ...]:
    able = [device for device in devices if device[f"max_{direction}_channels"] > 0]
    numbers = [int(device["index"]) for device in able]
    preferred = {int(host[f"default_{direction}_device"]) for host in hosts} & set(numbers)
    default = min(preferred, default=numbers[0] if numbers else -1)
    return tidy(
        Device(
            id=_HARDWARE.sub("", str(device["name"])),
            name=_HARDWARE.sub("", str(device["name"])),
            rate=int(device["default_samplerate"]),
            channels=min(int(device[f"max_{direction}_channels"]), MOST_CHANNELS),
            default=int(device["index"]) == default,
            number=int(device["index"]),
        )
        for device in able
    )


def _is_virtual(identity: str, name: str) -> bool:
    return identity.partition(".")[0] == _NOTHING or bool(_VIRTUAL.search(name))


def numbered(text: str, number: int) -> str:
    """Tell the second thing of a name from the first."""
    return text if number == 1 else f"{text} ({number})"


def _told(device: Device) -> dict[str, object]:
    return {
        "id": device.id,
        "name": device.name,
        "default": device.default,
        "virtual": device.virtual,
        "facts": device.facts.as_message(),
    }

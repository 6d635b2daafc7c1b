"""One way to ask any system about its sound devices, and to set their levels.

PortAudio knows a device's name, rate and channels, and no more. What the system itself knows is
read here and laid beside PortAudio's list by name and order, which both have from the system.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from app.capture.audio_devices import Device, DeviceList, numbered
from app.readiness.endpoint import NOTHING_KNOWN, EndpointFacts

INPUT, OUTPUT = "input", "output"

_CUT_AT_BYTES = 120
"""PortAudio cuts names of WASAPI devices at 127 bytes; a name this long may have been cut."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A device in one direction, as the system knows it.

    Args:
        direction: ``input`` or ``output``.
        name: as the system shows it.
        key: the system's own id; it may hold addresses and serials and never leaves this process.
        facts: what the system says.
    """

    direction: str
    name: str
    key: str = field(default="", repr=False)
    facts: EndpointFacts = NOTHING_KNOWN


class Endpoints(Protocol):
    """The devices of one operating system. Nothing here raises: what is not known is left out."""

    def read(self, anew: bool) -> tuple[Endpoint, ...]:
        """Return all devices; with ``anew`` false only levels and defaults are asked for again."""

    def set_level(self, endpoint: Endpoint, volume: float | None, muted: bool | None) -> None:
        """Set volume (0 to 1) and muting; None leaves either as it is."""

    def close(self) -> None:
        """Let go of what is held."""


def open_endpoints() -> Endpoints | None:
    """Return the reader of this operating system; None where only a sound server knows."""
    platform: str = sys.platform
    if platform == "win32":
        from app.capture.endpoint_windows import WindowsEndpoints

        return WindowsEndpoints()
    if platform == "darwin":
        from app.capture.endpoint_macos import MacEndpoints

        return MacEndpoints()
    return None


def described(listing: DeviceList, endpoints: Iterable[Endpoint]) -> DeviceList:
    """Return the list with the facts of each device that the system knows by the same name."""
    known = tuple(endpoints)
    return DeviceList(
        _described(listing.inputs, _of(known, INPUT)),
        _described(listing.outputs, _of(known, OUTPUT)),
    )


def find(endpoints: Iterable[Endpoint], direction: str, device: str) -> Endpoint | None:
    """Return the endpoint of the device with this id."""
    return next((e for name, e in _of(endpoints, direction) if _same(device, name)), None)


def _described(
    devices: Sequence[Device], known: Sequence[tuple[str, Endpoint]]
) -> tuple[Device, ...]:
    exact = dict(known)
    return tuple(
        replace(device, facts=endpoint.facts)
        if (endpoint := exact.get(device.id) or _cut(device.id, known))
        else device
        for device in devices
    )


def _of(endpoints: Iterable[Endpoint], direction: str) -> list[tuple[str, Endpoint]]:
    """The endpoints of a direction under the ids that the list of devices gives them."""
    return list(_with_ids(e for e in endpoints if e.direction == direction))


def _with_ids(endpoints: Iterable[Endpoint]) -> Iterator[tuple[str, Endpoint]]:
    seen: Counter[str] = Counter()
    for endpoint in endpoints:
        seen[endpoint.name] += 1
        yield numbered(endpoint.name, seen[endpoint.name]), endpoint


def _cut(device: str, known: Sequence[tuple[str, Endpoint]]) -> Endpoint | None:
    return next((endpoint for name, endpoint in known if _same(device, name)), None)


def _same(device: str, name: str) -> bool:
    cut = len(device.encode("utf-8", "replace")) >= _CUT_AT_BYTES
    return device == name or (cut and name.startswith(device))

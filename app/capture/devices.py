"""The devices that a child found, as the window may show them."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.plain_text import plain
from app.readiness.endpoint import NOTHING_KNOWN, EndpointFacts

MAX_DEVICES = 64
MAX_NAME = 80
_MAX_ID = 1000


@dataclass(frozen=True, slots=True)
class Device:
    """A camera, microphone or loudspeaker.

    Args:
        id: the system's own name for it; stable, not for reading.
        name: as a person knows it; made plain, may be empty.
        default: the system would choose it.
        virtual: nothing is heard or said through it; it is never chosen by itself.
        facts: what the system knows of a microphone or loudspeaker: muted, volume, what it is for.
    """

    id: str
    name: str
    default: bool = False
    virtual: bool = False
    facts: EndpointFacts = NOTHING_KNOWN


def in_use(devices: Sequence[Device], chosen: str) -> Device | None:
    """Return the device with the id ``chosen``; without a choice the one that is taken then."""
    if chosen:
        return next((device for device in devices if device.id == chosen), None)
    real = [device for device in devices if not device.virtual]
    return next((device for device in real if device.default), real[0] if real else None)


def devices_from(entries: object) -> tuple[Device, ...]:
    """Read the list in a child's message; entries that are none are left out."""
    if not isinstance(entries, list):
        return ()
    found = (_device_from(entry) for entry in entries[:MAX_DEVICES])
    return tuple(device for device in found if device is not None)


def _device_from(entry: object) -> Device | None:
    if not isinstance(entry, dict):
        return None
    identity, name = entry.get("id"), entry.get("name")
    if not isinstance(identity, str) or not identity or len(identity) > _MAX_ID:
        return None
    default, virtual = entry.get("default") is True, entry.get("virtual") is True
    facts = EndpointFacts.from_message(entry.get("facts"))
    return Device(identity, plain(str(name or ""), MAX_NAME), default, virtual, facts)

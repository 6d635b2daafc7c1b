"""The devices that a child found, as the window may show them."""

from dataclasses import dataclass

from app.plain_text import plain

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
    """

    id: str
    name: str
    default: bool = False
    virtual: bool = False


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
    return Device(identity, plain(str(name or ""), MAX_NAME), default, virtual)

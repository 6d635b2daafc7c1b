"""What a system knows about one microphone or loudspeaker besides its sound.

The words are the program's own, the same for Windows, Linux and macOS; each system's are translated
to them where they are read. What a system does not say stays None, empty or *unknown*: an unknown
is never taken for a fault.
"""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any, Self

_LONGEST_TEXT = 120
_HIGHEST_VOLUME = 20.0


class Form(StrEnum):
    """What a device is for, as its driver or a sensed plug says."""

    UNKNOWN = "unknown"
    REMOTE = "remote"
    SPEAKERS = "speakers"
    LINE = "line"
    HEADPHONES = "headphones"
    MICROPHONE = "microphone"
    HEADSET = "headset"
    HANDSET = "handset"
    HANDS_FREE = "hands_free"
    DIGITAL = "digital"
    SCREEN = "screen"
    WEBCAM = "webcam"


class Bus(StrEnum):
    """How a device is connected."""

    UNKNOWN = "unknown"
    USB = "usb"
    BLUETOOTH = "bluetooth"
    PCI = "pci"
    BUILT_IN = "built_in"
    REMOTE = "remote"
    VIRTUAL = "virtual"

    @property
    def inside(self) -> bool:
        """Whether the device is part of the computer; a plug of its sockets counts as that too."""
        return self in (Bus.PCI, Bus.BUILT_IN)


class Profile(StrEnum):
    """How a Bluetooth device is used just now."""

    NONE = ""
    HANDS_FREE = "hands_free"
    STEREO = "stereo"


@dataclass(frozen=True, slots=True)
class EndpointFacts:
    """The facts of one device in one direction.

    Args:
        muted: whether the system mutes it; None if the system does not say.
        volume: 0 (off) to 1 (100 %), and above 1 where the system amplifies further.
        gain_db: amplification above the level that the device delivers by itself, dB.
        form: a ``Form``.
        sensed: the form is what is plugged in now, not only what the driver was built for.
        jack: it is a socket of the computer's own with something in it.
        bus: a ``Bus``.
        profile: a ``Profile``.
        model: which model it is, such as ``usb:0b0e:2475``, equal for every copy; never a serial
            number or an address.
        container: equal for the microphone and the loudspeaker of one thing; a token without
            meaning that changes with every start of the program.
        communications: whether the system prefers it for calls; None where there is no such choice.
    """

    muted: bool | None = None
    volume: float | None = None
    gain_db: float | None = None
    form: Form = Form.UNKNOWN
    sensed: bool = False
    jack: bool = False
    bus: Bus = Bus.UNKNOWN
    profile: Profile = Profile.NONE
    model: str = ""
    container: str = ""
    communications: bool | None = None

    @classmethod
    def from_message(cls, message: object) -> Self:
        """Read what a child says; whatever is not what it should be counts as unknown."""
        if not isinstance(message, Mapping):
            return cls()
        usual = cls()
        values: dict[str, Any] = {
            field.name: _read(field.name, message.get(field.name), getattr(usual, field.name))
            for field in fields(cls)
        }
        return cls(**values)

    def as_message(self) -> dict[str, Any]:
        """Return what differs from nothing known, for a message."""
        usual = asdict(EndpointFacts())
        return {name: value for name, value in asdict(self).items() if value != usual[name]}


NOTHING_KNOWN = EndpointFacts()


def _read(name: str, value: object, usual: object) -> object:
    if isinstance(usual, StrEnum):
        return _word(type(usual), value, usual)
    if name in ("volume", "gain_db"):
        return _number(name, value)
    if usual is None:
        return value if isinstance(value, bool) else None
    if isinstance(usual, bool):
        return value is True
    return value[:_LONGEST_TEXT] if isinstance(value, str) else usual


def _word(kind: type[StrEnum], value: object, usual: StrEnum) -> StrEnum:
    return kind(value) if isinstance(value, str) and value in set(kind) else usual


def _number(name: str, value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return min(max(0.0, float(value)), _HIGHEST_VOLUME) if name == "volume" else float(value)

"""What keeps the camera and the microphone from a program, and which program has them now."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.readiness.readings import PRIVATE, Reading


class Switch(StrEnum):
    """Which switch of the system decides. The values are stable: reports use them."""

    ON = "on"
    ORGANISATION = "organisation"
    """A rule of the organisation's turns it off; nobody at this computer can change that."""
    COMPUTER = "computer"
    """It is off for everyone who uses this computer; an administrator can turn it on."""
    USER = "user"
    """It is off in the settings of whoever is signed in."""
    DESKTOP = "desktop"
    """It is off for desktop programs, which browsers are, in the user's settings."""
    BROWSER = "browser"
    """It is off for a browser."""
    HARDWARE = "hardware"
    """A key or a switch on the computer turns it off."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrivacyReading(Reading):
    """How the system's privacy switches stand.

    Args:
        camera, microphone: the ``Switch`` that keeps programs from it, or that none does.
        camera_browser, microphone_browser: the browser that it is kept from, if only one is.
    """

    camera: str = Switch.UNKNOWN
    microphone: str = Switch.UNKNOWN
    camera_browser: str = ""
    microphone_browser: str = ""


@dataclass(frozen=True, slots=True)
class UseReading(Reading):
    """Which other programs have the camera or the microphone open now.

    Several may have a microphone at the same time, and on some systems a camera, too: that another
    program has it is a reason only where it cannot be had.

    Args:
        camera, microphone: the programs of the known list of ``app/computer/program_names.py``.
        local_camera, local_microphone: every program; for the eyes before this screen only.
    """

    camera: tuple[str, ...] = ()
    microphone: tuple[str, ...] = ()
    local_camera: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    local_microphone: tuple[str, ...] = field(default=(), metadata=PRIVATE)

    def __post_init__(self) -> None:
        # A message from the child brings lists; a reading must stay hashable and comparable.
        for name in ("camera", "microphone", "local_camera", "local_microphone"):
            object.__setattr__(self, name, tuple(getattr(self, name)))


class Lid(StrEnum):
    """How the lid of a portable computer stands. The values are stable: reports use them."""

    OPEN = "open"
    CLOSED = "closed"
    NONE = "none"
    """There is no lid: a stationary computer."""
    UNKNOWN = "unknown"


class Cover(StrEnum):
    """What the camera or the computer says of the camera's cover. The values are stable."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"
    """The usual answer: most covers are a piece of plastic of which no computer knows."""


@dataclass(frozen=True, slots=True)
class LidReading(Reading):
    """What may stand before a camera that nobody switched off.

    Args:
        lid: how the lid of the computer stands, a ``Lid``.
        cover: how the cover of the camera stands, a ``Cover``.
    """

    lid: str = Lid.UNKNOWN
    cover: str = Cover.UNKNOWN

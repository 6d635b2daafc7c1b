"""What is installed and plugged in for the meeting: browser, meeting program, smart card."""

from dataclasses import dataclass
from enum import StrEnum

from app.readiness.readings import Reading


@dataclass(frozen=True, slots=True)
class BrowserReading(Reading):
    """The browser that opens a link.

    Args:
        default: its name, such as ``Google Chrome``; empty if it is unknown or none of the list.
        version: its version, such as ``131.0.2903.86``; empty if unknown.
        installed: names of the browsers of the list that are installed, sorted.
    """

    default: str = ""
    version: str = ""
    installed: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        # A message from the child brings a list; a reading must stay hashable and comparable.
        object.__setattr__(self, "installed", tuple(self.installed))


@dataclass(frozen=True, slots=True)
class ClientReading(Reading):
    """The meeting programs on this computer.

    Args:
        installed: those of the list in ``app/readiness/meeting_programs.py``, sorted.
    """

    installed: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "installed", tuple(self.installed))


class Card(StrEnum):
    """What is known of a smart card. The values are stable: reports use them."""

    PRESENT = "present"
    NO_CARD = "no_card"
    NO_READER = "no_reader"
    NO_SERVICE = "no_service"
    """The system's service for smart cards does not run: nobody can tell."""


@dataclass(frozen=True, slots=True)
class SmartCardReading(Reading):
    """Whether a smart card is in the computer. The card itself is never read.

    Args:
        card: a ``Card``; empty if nobody looked.
        readers: how many card readers there are, virtual ones and security keys left out.
    """

    card: str = ""
    readers: int = 0

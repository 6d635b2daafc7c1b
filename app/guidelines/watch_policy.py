"""What an organisation lets the program do in its meetings: look at the list, and as whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.guidelines.guideline import Guideline
from app.plain_text import plain

LONGEST_DISPLAY_NAME = 80
"""Characters. Meeting programs cut a longer one in their lists."""

ORGANISATION = "{organisation}"
"""What stands in a pattern for the organisation's own name."""

PATTERNS: Mapping[str, str] = MappingProxyType(
    {
        "DK": "{organisation} – deltagerliste (Samråd)",
        "SE": "{organisation} – deltagarlista (Samråd)",
        "NO": "{organisation} – deltakerliste (Samråd)",
    }
)
"""How the program calls itself in everybody's list, by country: patients read it, too."""

NEUTRAL_NAME = "Samråd (participant list)"
"""The same where no guideline says in which language."""


@dataclass(frozen=True, slots=True)
class Address:
    """A server, and where on it something begins.

    Args:
        host: its name, in small letters.
        port: TCP.
        path: without a slash at its end; empty if it begins at the top.
    """

    host: str
    port: int = 443
    path: str = ""

    @property
    def login(self) -> str:
        """The name under which a login for it is kept."""
        return f"cisco {self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class WatchPolicy:
    """What the administrator's file says of watching meetings.

    Args:
        allowed: whether the organisation allows it at all.
        servers: further hosts beside those of the guideline, in small letters; one with a leading
            dot takes every name below.
        cisco: the organisation's proxy before its Cisco Meeting Server; None if it has none.
        display_name: the honest name under which the program stands in the meeting's list.
        missing_after_minutes: after the start, until somebody expected counts as missing.
        look_again_minutes: until the page asks for a look at the list; 0 is never.
    """

    allowed: bool = False
    servers: frozenset[str] = frozenset()
    cisco: Address | None = None
    display_name: str = NEUTRAL_NAME
    missing_after_minutes: int = 5
    look_again_minutes: int = 10


NO_WATCHING = WatchPolicy()


def display_name(pattern: str, guideline: Guideline | None) -> str:
    """Return the name for the meeting's list; without a pattern, the usual one of the country."""
    usual = PATTERNS.get(guideline.country, NEUTRAL_NAME) if guideline else NEUTRAL_NAME
    chosen = pattern or usual
    room = max(LONGEST_DISPLAY_NAME - len(chosen.replace(ORGANISATION, "")), 1)
    name = plain(guideline.name, room) if guideline else ""
    filled = chosen.replace(ORGANISATION, name).strip(" –-·,")
    return plain(filled, LONGEST_DISPLAY_NAME) or NEUTRAL_NAME

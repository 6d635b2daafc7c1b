"""What a host can ask of the room, and when it is done: when the list shows it, not before."""

from dataclasses import dataclass
from enum import StrEnum


class CommandKind(StrEnum):
    """What can be asked. Nothing of it ever happens by itself: a person presses a button."""

    ADMIT = "admit"
    DENY = "deny"
    """Send away who waits in the lobby."""
    REMOVE = "remove"
    MUTE = "mute"
    UNMUTE = "unmute"
    MUTE_GUESTS = "mute_guests"
    UNMUTE_GUESTS = "unmute_guests"
    LOCK = "lock"
    UNLOCK = "unlock"
    LOWER_HAND = "lower_hand"
    END = "end"
    """End the meeting for everybody, us included."""


OF_ROOM = frozenset(
    {
        CommandKind.MUTE_GUESTS,
        CommandKind.UNMUTE_GUESTS,
        CommandKind.LOCK,
        CommandKind.UNLOCK,
        CommandKind.END,
    }
)
"""Commands that concern the room and nobody in particular."""


@dataclass(frozen=True, slots=True)
class Command:
    """One wish of the person at the screen.

    Args:
        kind: what.
        participant: the id of whom it concerns; empty for the room.
    """

    kind: CommandKind
    participant: str = ""

"""What each command is in the words of the server's interface."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.meetings.roster.commands import Command, CommandKind
from app.services.cisco.people import Known

POSSIBLE = frozenset(
    {
        CommandKind.DENY,
        CommandKind.REMOVE,
        CommandKind.MUTE,
        CommandKind.UNMUTE,
        CommandKind.LOCK,
        CommandKind.UNLOCK,
        CommandKind.END,
    }
)
"""No documented request lets a single person in from the lobby: that is done in Cisco's own app,
or for all who wait by unlocking. "Mute all" of the interface would mute hosts as well."""


@dataclass(frozen=True, slots=True)
class Change:
    """One request that changes something."""

    method: str
    path: str = field(repr=False)
    words: Mapping[str, str] = field(default_factory=dict)


def change_for(command: Command, call: str, person: Known | None) -> Change | None:
    """Return the request; None if there is none, or the participant is not known.

    Args:
        command: what was asked for.
        call: id of the call.
        person: of whom it speaks.
    """
    match command.kind:
        case CommandKind.LOCK | CommandKind.UNLOCK:
            locked = "true" if command.kind is CommandKind.LOCK else "false"
            return Change("PUT", f"calls/{call}", {"locked": locked})
        case CommandKind.END:
            return Change("DELETE", f"calls/{call}")
        case CommandKind.REMOVE | CommandKind.DENY if person:
            return Change("DELETE", f"participants/{person.id}")
        case CommandKind.MUTE | CommandKind.UNMUTE if person and person.leg_id:
            muted = "true" if command.kind is CommandKind.MUTE else "false"
            return Change("PUT", f"callLegs/{person.leg_id}", {"rxAudioMute": muted})
    return None

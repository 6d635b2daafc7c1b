"""Which commands a row offers: what the service allows, to whom it makes sense."""

from collections.abc import Set

from app.meetings.roster.commands import CommandKind
from app.meetings.roster.participant import Means, Participant, Standing

OF_ONE = (
    CommandKind.ADMIT,
    CommandKind.DENY,
    CommandKind.LOWER_HAND,
    CommandKind.MUTE,
    CommandKind.UNMUTE,
    CommandKind.REMOVE,
)
"""In the order of the buttons: what is undone easily comes first."""

TWICE = frozenset({CommandKind.DENY, CommandKind.REMOVE, CommandKind.END})
"""What is done at the second press only: the program cannot take it back."""


def offered(one: Participant, commands: Set[CommandKind]) -> tuple[CommandKind, ...]:
    """Return what can be asked for somebody now, in the order of the buttons."""
    return tuple(kind for kind in OF_ONE if kind in commands and _makes_sense(kind, one))


def _makes_sense(kind: CommandKind, one: Participant) -> bool:
    if one.is_ours or one.parent:
        return False
    is_in = one.standing is Standing.IN_ROOM
    if kind in (CommandKind.ADMIT, CommandKind.DENY):
        return one.standing is Standing.LOBBY
    if kind is CommandKind.REMOVE:
        return is_in and one.may_be_removed
    if kind is CommandKind.LOWER_HAND:
        return one.hand_raised_at is not None
    if not is_in or not one.may_be_muted or one.means is Means.CONTROL:
        return False
    # If nobody said whether it is muted: to mute does no harm.
    return (one.is_muted is True) is (kind is CommandKind.UNMUTE)

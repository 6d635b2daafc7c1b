"""What an event meant to somebody who watches the list."""

from dataclasses import dataclass
from enum import StrEnum

from app.meetings.roster.participant import Participant


class ChangeKind(StrEnum):
    """Kinds of change. People who were there when watching began have not *joined*."""

    FOUND = "found"
    """There when watching began."""
    JOINED = "joined"
    FOUND_AFTER_GAP = "found_after_gap"
    """Not there before the list was lost, there afterwards: when they came nobody saw."""
    LEFT = "left"
    GONE_AFTER_GAP = "gone_after_gap"
    RENAMED = "renamed"
    MOVED = "moved"
    """Another standing: let in from the lobby, or put back there."""
    ROLE = "role"
    HAND = "hand"
    OTHER = "other"
    """Anything else: microphone, camera, presenting."""
    ROOM = "room"
    LIVENESS = "liveness"


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    Args:
        kind: what changed.
        at: Unix seconds.
        now: the participant as they are now; None if they left or it concerns the room.
        before: as they were; None if they were not there.
    """

    kind: ChangeKind
    at: float
    now: Participant | None = None
    before: Participant | None = None

"""What can happen to the list: every meeting service says it in these words and no others.

Moments are Unix seconds by the clock of this computer, so that nothing depends on a server's clock.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.meetings.roster.participant import Participant, Room


@dataclass(frozen=True, slots=True)
class SnapshotBegins:
    """The service begins to name everybody. Whom it does not name until the end is not there."""

    at: float


@dataclass(frozen=True, slots=True)
class SnapshotEnds:
    """Everybody was named: from now on the list is live."""

    at: float


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody is there, or is other than before; always the whole of what is known."""

    participant: Participant
    at: float


@dataclass(frozen=True, slots=True)
class Gone:
    """Somebody left; the service says no more than the id."""

    id: str
    at: float


@dataclass(frozen=True, slots=True)
class RoomChanged:
    """The meeting itself is other than before; always the whole of what is known."""

    room: Room
    at: float


@dataclass(frozen=True, slots=True)
class Lost:
    """The service is not heard any more: from ``at`` on nobody knows what happens in the room.

    ``at`` is when it was last heard, which may lie before the moment this was noticed.
    """

    at: float


class EndReason(StrEnum):
    """Why the meeting is over for us."""

    UNKNOWN = "unknown"
    """The service does not say."""
    BY_US = "by_us"
    """We stopped looking."""
    MEETING_OVER = "meeting_over"
    """It is over for everybody."""
    PUT_OUT = "put_out"
    """It goes on without us."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The meeting is over for us, and why."""

    at: float
    reason: EndReason = EndReason.UNKNOWN


RosterEvent = SnapshotBegins | SnapshotEnds | Present | Gone | RoomChanged | Lost | Ended

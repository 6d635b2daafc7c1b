"""What a difference between two states of one connection is called."""

from collections.abc import Iterator
from operator import attrgetter

from app.meetings.roster.changes import ChangeKind
from app.meetings.roster.participant import Participant

_KINDS = (
    # Invisible letters put into a name change its dangers alone: that is a new name, too.
    (ChangeKind.RENAMED, attrgetter("name", "dangers")),
    (ChangeKind.MOVED, attrgetter("standing")),
    (ChangeKind.ROLE, attrgetter("role")),
    (ChangeKind.HAND, attrgetter("hand_raised_at")),
    (
        ChangeKind.OTHER,
        attrgetter(
            *("means", "machine", "is_muted", "has_camera_on", "joined_at", "is_presenting"),
            *("is_ours", "parent", "is_bridged", "is_signed_in", "records", "streams"),
            *("transcribes", "uses_ai", "may_be_removed", "may_be_muted", "address"),
        ),
    ),
)


def kinds_of(before: Participant, now: Participant) -> Iterator[ChangeKind]:
    """Yield every kind of change between two states of the same connection.

    One event may rename somebody and let them in: whoever watches for new names must hear of it.
    """
    for kind, part in _KINDS:
        if part(before) != part(now):
            yield kind

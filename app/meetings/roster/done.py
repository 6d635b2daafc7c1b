"""Whether the list itself shows that a command is done. What the service answered is not enough."""

from collections.abc import Callable, Iterable

from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.events import EndReason
from app.meetings.roster.participant import Means, Participant, Role, Standing
from app.meetings.roster.roster import Liveness, Roster


def is_done(
    command: Command, roster: Roster, before: Participant | None, *, is_accepted: bool = False
) -> bool:
    """Return whether a live list shows what was asked for.

    A list that is not live shows nothing; only the end of the meeting ends a list, and neither
    that we left nor that we were put out is its end. Where the service never says how things are,
    the answer stays no.

    Args:
        command: what was asked.
        roster: the list now.
        before: whom it concerned, when it was asked; None for the room, or if they were not there.
        is_accepted: the service said yes; then an end for which it gives no reason is the one that
            was asked for.
    """
    if command.kind is CommandKind.END:
        return _is_over(roster, is_accepted=is_accepted)
    if roster.liveness is not Liveness.LIVE:
        return False
    in_room = _OF_ROOM.get(command.kind)
    if in_room is not None:
        return in_room(roster)
    return _OF_ONE[command.kind](roster.participants.get(command.participant), before)


def _is_over(roster: Roster, *, is_accepted: bool) -> bool:
    if roster.end is None:
        return False
    reason = roster.end.reason
    return reason is EndReason.MEETING_OVER or (is_accepted and reason is EndReason.UNKNOWN)


def _is_let_in(now: Participant | None, _before: Participant | None) -> bool:
    return now is not None and now.standing is Standing.IN_ROOM


def _is_gone(now: Participant | None, _before: Participant | None) -> bool:
    return now is None


def _is_muted(now: Participant | None, _before: Participant | None) -> bool:
    return now is not None and now.is_muted is True


def _is_heard(now: Participant | None, _before: Participant | None) -> bool:
    return now is not None and now.is_muted is False


def _is_hand_down(now: Participant | None, before: Participant | None) -> bool:
    """A hand that nobody saw raised may belong to a service that says nothing of hands."""
    was_up = before is not None and before.hand_raised_at is not None
    return was_up and now is not None and now.hand_raised_at is None


def _guests_are(is_muted: bool, roster: Roster) -> bool:
    """Return what the room says, or else every guest; nothing where there is no guest to see.

    Whose role is unknown may be a guest. A program without sound has no microphone to mute.
    """
    if roster.room.guests_muted is not None:
        return roster.room.guests_muted is is_muted
    guests = [one.is_muted for one in _guests(roster.present())]
    return bool(guests) and all(muted is is_muted for muted in guests)


def _guests(present: Iterable[Participant]) -> Iterable[Participant]:
    return (one for one in present if one.role is not Role.HOST and one.means is not Means.CONTROL)


_OF_ROOM: dict[CommandKind, Callable[[Roster], bool]] = {
    CommandKind.MUTE_GUESTS: lambda roster: _guests_are(True, roster),
    CommandKind.UNMUTE_GUESTS: lambda roster: _guests_are(False, roster),
    CommandKind.LOCK: lambda roster: roster.room.is_locked is True,
    CommandKind.UNLOCK: lambda roster: roster.room.is_locked is False,
}

_OF_ONE: dict[CommandKind, Callable[[Participant | None, Participant | None], bool]] = {
    CommandKind.ADMIT: _is_let_in,
    CommandKind.DENY: _is_gone,
    CommandKind.REMOVE: _is_gone,
    CommandKind.MUTE: _is_muted,
    CommandKind.UNMUTE: _is_heard,
    CommandKind.LOWER_HAND: _is_hand_down,
}

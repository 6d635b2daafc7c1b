"""Remembers who came into the room while it was locked (RJ-45, RH-52, SØ-26)."""

from app.meetings.roster.changes import Change, ChangeKind
from app.meetings.roster.participant import Standing
from app.meetings.roster.roster import Roster

_CAME = (ChangeKind.JOINED, ChangeKind.FOUND_AFTER_GAP, ChangeKind.MOVED)


class LockWatch:
    """Ids of those in the room who came after it was locked. It never changes: ``note`` gives the
    next one.

    Who was there when watching began, and who was there when the room was locked, came before.
    """

    def __init__(self, came: frozenset[str] = frozenset()) -> None:
        self.came = came

    def note(self, change: Change, roster: Roster) -> "LockWatch":
        """Take note of a change, with the list as it is after it."""
        now, before = change.now, change.before
        if now is None:
            gone = before.id if before else ""
            return LockWatch(self.came - {gone}) if gone in self.came else self
        if change.kind not in _CAME or roster.room.is_locked is not True or not now.is_person:
            return self
        was_in = before is not None and before.standing is Standing.IN_ROOM
        if now.standing is not Standing.IN_ROOM or was_in or now.id in self.came:
            return self
        return LockWatch(self.came | {now.id})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LockWatch) and self.came == other.came

    def __hash__(self) -> int:
        return hash(self.came)

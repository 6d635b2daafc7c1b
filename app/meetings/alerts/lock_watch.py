"""Remembers who came into the room while it was locked (RJ-45, RH-52, SØ-26)."""

from app.meetings.roster.changes import Change, ChangeKind
from app.meetings.roster.participant import Standing
from app.meetings.roster.roster import Roster

_CAME = (ChangeKind.JOINED, ChangeKind.FOUND_AFTER_GAP, ChangeKind.MOVED)


class LockWatch:
    """Ids of those in the room who came after it was locked.

    Who was there when watching began, and who was there when the room was locked, came before.
    """

    def __init__(self) -> None:
        self._came: set[str] = set()

    @property
    def came(self) -> frozenset[str]:
        """Who came after it was locked and is still there."""
        return frozenset(self._came)

    def note(self, change: Change, roster: Roster) -> None:
        """Take note of a change, with the list as it is after it."""
        now, before = change.now, change.before
        if now is None:
            self._came.discard(before.id if before else "")
        elif change.kind in _CAME and roster.room.is_locked and now.is_person:
            was_in = before is not None and before.standing is Standing.IN_ROOM
            if now.standing is Standing.IN_ROOM and not was_in:
                self._came.add(now.id)

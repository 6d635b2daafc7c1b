"""Remembers who came into the room while it was locked (RJ-45, RH-52, SØ-26)."""

from app.meetings.roster.changes import Change, ChangeKind
from app.meetings.roster.participant import Participant, Standing
from app.meetings.roster.roster import Roster

_CAME = (ChangeKind.JOINED, ChangeKind.FOUND_AFTER_GAP, ChangeKind.MOVED)


class LockWatch:
    """Ids of those in the room who came after it was locked.

    Who was there when watching began, and who was there when the room was locked, came before.
    Whom the user let in from here is no news. After a gap the list may come before the word on
    whether the room is locked: whoever came meanwhile is judged when that is known.
    """

    def __init__(self) -> None:
        self._came: set[str] = set()
        self._pending: set[str] = set()
        """Who came when nobody knew whether the room was locked."""
        self._let_in: set[str] = set()
        self._was_locked = False
        """As far as anybody said; also while it is not known."""

    @property
    def came(self) -> frozenset[str]:
        """Who came after it was locked and is still there."""
        return frozenset(self._came)

    def admitted(self, participant_id: str) -> None:
        """Take it that the user lets this one in; call it when the button was pressed."""
        self._let_in.add(participant_id)

    def note(self, change: Change, roster: Roster) -> None:
        """Take note of a change, with the list as it is after it."""
        if change.kind is ChangeKind.ROOM:
            self._heard(roster.room.is_locked)
        elif change.now is None:
            self._forget(change.before.id if change.before else "")
        elif change.kind in _CAME and _enters(change.now, change.before):
            self._enter(change.now.id, change.kind, roster.room.is_locked)

    def _heard(self, is_locked: bool | None) -> None:
        if is_locked is None:
            return
        if is_locked:
            self._came |= self._pending
        self._pending.clear()
        self._was_locked = is_locked

    def _enter(self, one: str, kind: ChangeKind, is_locked: bool | None) -> None:
        if one in self._let_in:
            self._let_in.discard(one)
        elif is_locked:
            self._came.add(one)
        elif is_locked is None and (self._was_locked or kind is ChangeKind.FOUND_AFTER_GAP):
            self._pending.add(one)

    def _forget(self, one: str) -> None:
        for ids in (self._came, self._pending, self._let_in):
            ids.discard(one)


def _enters(now: Participant, before: Participant | None) -> bool:
    was_in = before is not None and before.standing is Standing.IN_ROOM
    return now.is_person and now.standing is Standing.IN_ROOM and not was_in

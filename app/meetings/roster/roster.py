"""The participant list: what follows from a service's events. It is either true or not live."""

from collections.abc import Callable, Iterable, Mapping
from math import inf
from types import MappingProxyType

from app.meetings.roster.changes import Change, ChangeKind
from app.meetings.roster.connections import Connections, Step
from app.meetings.roster.differences import kinds_of
from app.meetings.roster.events import (
    Ended,
    Gone,
    Lost,
    Present,
    RoomChanged,
    RosterEvent,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Machine, Participant, Room, Standing
from app.meetings.roster.watched import Gap, Liveness, Watched

__all__ = ["Gap", "Liveness", "Roster"]

_Question = Callable[[Participant], bool]


class Roster:
    """Who is connected, by the service's id. It has no clock and reads nothing.

    What is said between the two ends of a snapshot is set aside and taken over at its end: whoever
    is there then was *found*, they did not *join*. A snapshot that begins anew forgets what the
    first had named; an end without a begin says nothing. When the service is lost, the list stays
    as it was and is not live until a whole snapshot has come. What is said outside of a snapshot
    while the list is not live is taken over, for nothing newer is known, but makes it no more
    live. After the end nothing is taken over until a snapshot begins.

    A participant without an id cannot be told from another, and could never leave: not taken over.
    Nothing is kept of who has left; only the room, the list and the last gaps.
    """

    def __init__(self) -> None:
        self._connections = Connections()
        self._view = MappingProxyType(self._connections.shown)
        self._named: dict[str, Participant] | None = None
        self._room = Room()
        self._room_was_heard = False
        self._watched = Watched()
        self._end: Ended | None = None
        self._lists: dict[_Question, tuple[Participant, ...]] = {}

    def apply(self, event: RosterEvent) -> tuple[Change, ...]:
        """Take over one event; return what it meant, in order.

        Every change that concerns somebody holds them as they were, also when the service gave no
        more than an id. An event that says nothing new returns nothing. Calls that belong to
        another connection, our own entry and machines come and go like others: ``now.is_person``
        tells.
        """
        match event:
            case Present(participant, at):
                return self._present(participant, at)
            case Gone(one, at):
                return self._gone(one, at)
            case RoomChanged(room, at):
                return self._room_changed(room, at)
        was = self.liveness
        changes = self._watching(event)
        if self.liveness is not was:
            changes += (Change(ChangeKind.LIVENESS, event.at),)
        return changes

    @property
    def participants(self) -> Mapping[str, Participant]:
        """All connections in order of arrival, calls that belong to others and our own included.

        A ``parent`` that is given here is in the list. It changes with the next event: copy it to
        keep it.
        """
        return self._view

    @property
    def room(self) -> Room:
        """The meeting itself; unknown again when a new snapshot after a gap is silent about it."""
        return self._room

    @property
    def liveness(self) -> Liveness:
        """How far the list can be believed."""
        return self._watched.liveness

    @property
    def live_since(self) -> float | None:
        """Unix seconds since when it is watched without a gap; None while it is not."""
        return self._watched.live_since

    @property
    def lost_since(self) -> float | None:
        """Unix seconds when the service was last heard; None unless it is lost."""
        return self._watched.lost_since

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """When nobody watched, the most recent 50, oldest first; the last may be open."""
        return self._watched.gaps

    @property
    def end(self) -> Ended | None:
        """When and why the meeting was over for us; None unless it is."""
        return self._end

    def pass_time(self, now: float) -> None:
        """Call it about every second: a service that names everybody for too long opens a gap.

        Args:
            now: Unix seconds.
        """
        self._watched.pass_time(now)

    def present(self) -> tuple[Participant, ...]:
        """Who hears and sees the others and may be a person, in order of arrival."""
        return self._those(_is_present)

    def waiting(self) -> tuple[Participant, ...]:
        """Who waits in the lobby or is asked for the PIN, and may be a person."""
        return self._those(_is_waiting)

    def machines(self) -> tuple[Participant, ...]:
        """What records, streams or takes notes, wherever it stands, and whosever call it is."""
        return self._those(_is_machine)

    def hands(self) -> tuple[Participant, ...]:
        """Who raised a hand, in the order raised (VM-54); at the same moment, who came first."""
        raised = [one for one in self.present() if one.hand_raised_at is not None]
        return tuple(sorted(raised, key=_raised_at))

    def head_count(self) -> int:
        """How many places in the room are taken, without ours.

        Whoever takes a place in the service's eyes counts: persons, telephones, recorders and
        note-takers, programs that only watch. Not who waits (VM-58), nor a call that belongs to
        another. Where the service counts more than it names, its number holds: nobody is to be
        told that there is room because a list is short.
        """
        return max(self._connections.counted, self._room.head_count or 0)

    def _those(self, question: _Question) -> tuple[Participant, ...]:
        """Return whom the answer is yes for; asked once between two changes of the list."""
        found = self._lists.get(question)
        if found is None:
            found = tuple(one for one in self._view.values() if question(one))
            self._lists[question] = found
        return found

    def _present(self, said: Participant, at: float) -> tuple[Change, ...]:
        if not said.id or self.liveness is Liveness.ENDED:
            return ()
        if self._named is not None:
            self._named[said.id] = said
            return ()
        return self._changes(self._connections.put(said), at)

    def _gone(self, one: str, at: float) -> tuple[Change, ...]:
        if self.liveness is Liveness.ENDED:
            return ()
        if self._named is not None:
            self._named.pop(one, None)
            return ()
        return self._changes(self._connections.drop(one), at)

    def _room_changed(self, room: Room, at: float) -> tuple[Change, ...]:
        """Take over the room at once, in a snapshot too: nothing else can contradict it there."""
        if self.liveness is Liveness.ENDED:
            return ()
        self._room_was_heard = True
        was, self._room = self._room, room
        return () if was == room else (Change(ChangeKind.ROOM, at),)

    def _watching(self, event: SnapshotBegins | SnapshotEnds | Lost | Ended) -> tuple[Change, ...]:
        match event:
            case SnapshotBegins(at):
                self._named, self._end = {}, None
                self._watched.begin(at)
            case SnapshotEnds(at):
                return self._snapshot_ends(at)
            case Lost(at) if self.liveness is not Liveness.ENDED:
                self._stop_listening()
                self._watched.lose(at)
            case Ended(at) if self.liveness is not Liveness.ENDED:
                self._stop_listening()
                self._end = event
                self._watched.over(at)
        return ()

    def _snapshot_ends(self, at: float) -> tuple[Change, ...]:
        if self._named is None:
            return ()
        named, self._named = self._named, None
        changes = self._changes(self._connections.replace_all(named), at)
        self._watched.end(at)
        # Before a gap the room was locked; whether it still is, nobody has said.
        if not self._room_was_heard:
            changes += self._room_changed(Room(), at)
        return changes

    def _stop_listening(self) -> None:
        self._named = None
        self._room_was_heard = False

    def _changes(self, steps: Iterable[Step], at: float) -> tuple[Change, ...]:
        came, went = self._came_and_went()
        changes: list[Change] = []
        for before, now in steps:
            if before is not None and now is not None:
                changes += (Change(kind, at, now, before) for kind in kinds_of(before, now))
            else:
                changes.append(Change(went if now is None else came, at, now, before))
        if changes:
            self._lists.clear()
        return tuple(changes)

    def _came_and_went(self) -> tuple[ChangeKind, ChangeKind]:
        """Return what coming and going is called now: only in a live list is its moment known."""
        if not self._watched.has_been_live:
            return ChangeKind.FOUND, ChangeKind.LEFT
        if self.liveness is Liveness.LIVE:
            return ChangeKind.JOINED, ChangeKind.LEFT
        return ChangeKind.FOUND_AFTER_GAP, ChangeKind.GONE_AFTER_GAP


def _is_present(one: Participant) -> bool:
    return one.standing is Standing.IN_ROOM and one.is_person


def _is_waiting(one: Participant) -> bool:
    return one.standing in (Standing.LOBBY, Standing.AT_PIN) and one.is_person


def _is_machine(one: Participant) -> bool:
    return one.machine is not Machine.NONE and not one.is_ours


def _raised_at(one: Participant) -> float:
    """Return when the hand was raised; what is no moment goes last."""
    at = one.hand_raised_at
    return inf if at is None or at != at else at

"""A room on a server, a connection that breaks, and the list at the other end of it."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    precondition,
    rule,
)

from app.meetings.roster.events import (
    Gone,
    Lost,
    Present,
    RoomChanged,
    RosterEvent,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Participant, Room, Standing
from app.meetings.roster.roster import Liveness, Roster
from tests.meetings.roster.naive import Replayed


class AMeeting(RuleBasedStateMachine):
    """The server tells of everything while it is connected, and names everybody again after.

    What it says lies on the wire until it is heard. Each piece carries the room as it was when it
    was said: a live list must be exactly that room.
    """

    def __init__(self) -> None:
        super().__init__()
        self.server: dict[str, Participant] = {}
        self.room = Room()
        self.is_connected = False
        self.to_name: list[str] | None = None
        self.wire: list[tuple[RosterEvent, dict[str, Participant], Room]] = []
        self.heard: tuple[dict[str, Participant], Room] = ({}, Room())
        self.said_last: RosterEvent | None = None
        self.last_heard = self.clock = 0.0
        self.number = 0
        self.roster, self.replayed = Roster(), Replayed()

    people = Bundle("people")

    def say(self, event: RosterEvent) -> None:
        if self.is_connected:
            self.wire.append((event, dict(self.server), self.room))

    def take(self, event: RosterEvent) -> None:
        self.replayed.take(self.roster.apply(event))

    @rule(target=people, in_lobby=st.booleans())
    def comes(self, in_lobby):
        self.number += 1
        standing = Standing.LOBBY if in_lobby else Standing.IN_ROOM
        one = Participant(str(self.number), standing=standing)
        self.server[one.id] = one
        self.say(Present(one, self.clock))
        return one.id

    @rule(one=people, name=st.sampled_from(["Sara", "Olle", ""]))
    def is_renamed(self, one, name):
        self.server[one] = replace(self.server[one], name=name)
        self.say(Present(self.server[one], self.clock))

    @rule(one=people)
    def is_let_in(self, one):
        self.server[one] = replace(self.server[one], standing=Standing.IN_ROOM)
        self.say(Present(self.server[one], self.clock))

    @rule(one=consumes(people))
    def leaves(self, one):
        del self.server[one]
        if self.to_name is not None and one in self.to_name:
            self.to_name.remove(one)
        self.say(Gone(one, self.clock))

    @rule(is_locked=st.booleans())
    def room_changes(self, is_locked):
        self.room = Room(is_locked=is_locked)
        self.say(RoomChanged(self.room, self.clock))

    @precondition(lambda self: not self.is_connected)
    @rule()
    def connects(self):
        self.is_connected, self.to_name = True, list(self.server)
        self.say(SnapshotBegins(self.clock))
        self.say(RoomChanged(self.room, self.clock))

    @precondition(lambda self: self.to_name)
    @rule(dice=st.randoms(use_true_random=False))
    def names_one(self, dice):
        one = self.to_name.pop(dice.randrange(len(self.to_name)))
        self.say(Present(self.server[one], self.clock))

    @precondition(lambda self: self.to_name == [])
    @rule()
    def has_named_everybody(self):
        self.to_name = None
        self.say(SnapshotEnds(self.clock))

    @precondition(lambda self: self.wire)
    @rule(number=st.integers(1, 8))
    def is_heard(self, number):
        for event, server, room in self.wire[:number]:
            self.take(event)
            self.said_last = event
            self.heard, self.last_heard = (server, room), self.clock
        del self.wire[:number]

    @precondition(lambda self: self.said_last)
    @rule()
    def is_heard_twice(self):
        self.take(self.said_last)

    @precondition(lambda self: self.is_connected)
    @rule()
    def breaks(self):
        self.is_connected, self.to_name = False, None
        self.wire.clear()
        self.said_last = None
        self.take(Lost(self.last_heard))

    @rule(seconds=st.integers(-5, 60))
    def time_passes(self, seconds):
        self.clock += seconds

    @invariant()
    def a_live_list_is_the_room(self):
        if self.roster.liveness is Liveness.LIVE:
            server, room = self.heard
            assert dict(self.roster.participants) == server
            assert self.roster.room == room

    @invariant()
    def whoever_knows_only_the_changes_has_the_same_list(self):
        assert self.replayed.rows == dict(self.roster.participants)

    @invariant()
    def without_a_connection_it_is_not_live(self):
        if not self.is_connected:
            assert self.roster.liveness in {Liveness.LOST, Liveness.NOT_WATCHED}


TestAMeeting = AMeeting.TestCase
TestAMeeting.settings = settings(max_examples=60, stateful_step_count=40)

"""Whoever comes, goes and is named, the round holds each person once and forgets nobody's turn."""

from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.meetings.expected import Person
from app.meetings.identified import How, Identifications
from app.meetings.matching.propose import propose
from app.meetings.roster.changes import Change, ChangeKind
from app.meetings.roster.participant import Participant, Standing
from app.script.introductions import Round

FIRST = ("patient", "relative")
PEOPLE = (
    Person("Anna Berg", kind="patient"),
    Person("Bo Dahl", kind="relative"),
    Person("Carl Ek", kind="staff"),
    Person("Dora Falk"),
)
KNOWN = [one.name for one in PEOPLE]
STRANGERS = ["Zlatko Horvat", "Yusuf Kaya"]
NAMES = [*KNOWN, *STRANGERS]


class RoundMachine(RuleBasedStateMachine):
    """Every name is borne by one connection at most, so that a plain telling can go by names."""

    @initialize()
    def begin(self):
        self.round, self.known = Round(), Identifications()
        self.round.set_first(FIRST)
        self.there, self.spoken, self.added = {}, set(), {}
        self.count, self.is_moved, self.is_watched = 0, False, True
        self.keys = {}
        self.look()

    def look(self):
        rows = list(self.there.values())
        if self.is_watched:
            matches = propose(PEOPLE, rows)
            self.round.update(iter(rows), PEOPLE, matches, self.known)
        else:
            self.round.update(None, PEOPLE, {}, self.known)

    @rule(name=st.sampled_from(NAMES), waits=st.booleans())
    def come(self, name, waits):
        if name in self.there:
            return
        self.count += 1
        standing = Standing.LOBBY if waits else Standing.IN_ROOM
        one = Participant(f"id{self.count}", name, standing=standing)
        self.there[name] = one
        self.known.note(Change(ChangeKind.JOINED, 0.0, one))
        self.look()

    @rule(name=st.sampled_from(NAMES))
    def let_in(self, name):
        if name in self.there:
            self.there[name] = replace(self.there[name], standing=Standing.IN_ROOM)
            self.look()

    @rule(name=st.sampled_from(NAMES))
    def go(self, name):
        if name in self.there:
            self.known.note(Change(ChangeKind.LEFT, 0.0, None, self.there.pop(name)))
            self.look()

    @rule(nth=st.integers(0, 3))
    def confirm(self, nth):
        one = self.there.get(PEOPLE[nth].name)
        if one is not None:
            self.known.confirm(one, (PEOPLE[nth].key,), How.E_ID, 0.0)
            self.look()

    @rule(nth=st.integers(0, 9), is_done=st.booleans())
    def speak(self, nth, is_done):
        if nth < len(self.round.speakers):
            one = self.round.speakers[nth]
            self.round.introduce(one.key, is_done)
            mark = one.key if one.is_off_camera else one.name
            (self.spoken.add if is_done else self.spoken.discard)(mark)

    @rule(kind=st.sampled_from(["", "relative"]), beside=st.sampled_from(["", "id1", "id2"]))
    def add(self, kind, beside):
        if len(self.added) < 4:
            self.added[self.round.add_off_camera("Eva", kind, beside)] = beside

    @rule(nth=st.integers(0, 9))
    def remove(self, nth):
        if nth < len(self.round.speakers):
            key = self.round.speakers[nth].key
            self.round.remove(key)
            if key in self.added:
                del self.added[key]
                self.spoken.discard(key)

    @rule(nth=st.integers(0, 9), by=st.integers(-4, 4))
    def move(self, nth, by):
        order = [one.key for one in self.round.speakers]
        key = order[nth] if nth < len(order) else "unknown"
        self.round.move(key, by)
        if nth < len(order) and by:
            self.is_moved = True
            order.insert(max(0, order.index(key) + by), order.pop(order.index(key)))
        assert [one.key for one in self.round.speakers] == order

    @rule()
    def watch_or_not(self):
        self.is_watched = not self.is_watched
        self.look()

    @invariant()
    def everybody_stands_there_once(self):
        shown = self.round.speakers
        assert len({one.key for one in shown}) == len(shown)
        names = [one.name for one in shown if not one.is_off_camera]
        in_room = [name for name, one in self.there.items() if one.standing is Standing.IN_ROOM]
        assert sorted(names) == sorted(in_room if self.is_watched else KNOWN)
        assert {one.key for one in shown if one.is_off_camera} == set(self.added)

    @invariant()
    def nobodys_turn_is_forgotten(self):
        for one in self.round.speakers:
            mark = one.key if one.is_off_camera else one.name
            assert one.has_spoken is (mark in self.spoken)
            if not one.is_off_camera:
                assert self.keys.setdefault(one.name, one.key) == one.key

    @invariant()
    def the_next_one_is_the_first_who_waits(self):
        shown = self.round.speakers
        there = [one for one in shown if one.is_connected or not self.is_watched]
        waiting = [one for one in there if not one.has_spoken]
        assert self.round.next == (waiting[0] if waiting else None)
        assert self.round.waiting_to_speak == len(waiting)
        assert self.round.all_spoken is (bool(there) and not waiting)
        if not self.is_moved:
            groups = [FIRST.index(one.kind) if one.kind in FIRST else 2 for one in shown]
            assert groups == sorted(groups)

    @invariant()
    def only_who_was_identified_is(self):
        for one in self.round.speakers:
            if one.participant:
                held = self.known.of(one.participant)
                assert one.how is (held.how if held else None)
            else:
                assert one.how is None


TestRound = RoundMachine.TestCase

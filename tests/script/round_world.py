"""A meeting whose round is told who comes, goes and was identified."""

import pytest

from app.meetings.expected import Person
from app.meetings.identified import How, Identifications
from app.meetings.matching.propose import propose
from app.meetings.roster.changes import Change, ChangeKind
from app.meetings.roster.participant import Participant
from app.script.introductions import Round

ANNA = Person("Anna Berg", kind="patient")
BO = Person("Bo Dahl", "brother", kind="relative")
CARL = Person("Carl Ek", "physician", kind="staff")
DORA = Person("Dora Falk", kind="staff")
PEOPLE = (CARL, DORA, BO, ANNA)


class Meeting:
    """A room with a round, and who of it was identified."""

    def __init__(self, people=PEOPLE, first=("patient", "relative")):
        self.people, self.there = people, {}
        self.known, self.round = Identifications(), Round()
        self.round.set_first(first)

    def expect(self):
        self.round.update(None, self.people, {}, self.known)

    def look(self):
        rows = list(self.there.values())
        self.round.update(rows, self.people, propose(self.people, rows), self.known)

    def come(self, *rows):
        for one in rows:
            before = self.there.get(one.id)
            self.there[one.id] = one
            kind = ChangeKind.RENAMED if before else ChangeKind.JOINED
            self.known.note(Change(kind, 0.0, one, before))
        self.look()

    def go(self, *names):
        for name in names:
            self.known.note(Change(ChangeKind.LEFT, 0.0, None, self.there.pop(name)))
        self.look()

    def confirm(self, name, *people, how=How.ID_SHOWN):
        keys = tuple(one.key for one in people)
        self.known.confirm(self.there[name], keys, how, 0.0)
        self.look()

    def key(self, name):
        return next(one.key for one in self.round.speakers if one.name == name)

    def speak(self, *names):
        for name in names:
            self.round.introduce(self.key(name), True)

    def names(self):
        return [one.name for one in self.round.speakers]

    def spoken(self):
        return [one.name for one in self.round.speakers if one.has_spoken]


def connection(number, name, **more):
    return Participant(f"id{number}", name, **more)


@pytest.fixture
def meeting():
    made = Meeting()
    made.come(*(connection(nth, one.name) for nth, one in enumerate(PEOPLE)))
    return made

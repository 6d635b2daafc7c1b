"""One person of an introductions round, for as long as the round lasts."""

from dataclasses import dataclass, field

from app.meetings.expected import Person
from app.meetings.identified import How
from app.script.speakers import Place


@dataclass(slots=True)
class Entry:
    """One person of the round, for as long as it lasts.

    Args:
        key: never used for another.
        arrival: counted from 1.
        is_late: came after the round had begun.
        is_added: by hand.
        is_present: in the round now; else they may come back.
        beside: id of the connection that somebody off camera sits at, as it was last.
        host: key of whom they sit with, who may come back under another connection.
    """

    key: str
    arrival: int
    is_late: bool = False
    is_added: bool = False
    is_present: bool = True
    has_spoken: bool = False
    name: str = field(default="", repr=False)
    added_kind: str = ""
    beside: str = ""
    host: str = ""
    participant: str = ""
    person: Person | None = None
    how: How | None = None
    is_known: bool = False
    is_named: bool = True

    @property
    def kind(self) -> str:
        """Which kind of participant; empty if nobody said."""
        return self.person.kind if self.person is not None else self.added_kind

    @property
    def person_key(self) -> int:
        """The key of the expected person; 0 if nobody knows who it is."""
        return self.person.key if self.person is not None else 0

    def sit(self, place: Place) -> None:
        """Be who is at this place."""
        self.is_present = True
        self.participant, self.person = place.participant, place.person
        self.name, self.is_named = place.name, place.is_named
        self.how, self.is_known = place.how, place.is_known

    def go(self) -> None:
        """Be gone; whoever comes back has to be identified again."""
        self.is_present, self.participant, self.how = False, "", None

"""The round in which everybody says who they are: who is next, and who has spoken."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.meetings.expected import LONGEST_NAME, Person
from app.meetings.identified import How, Identifications
from app.meetings.matching.model import Match
from app.meetings.roster.participant import Participant
from app.plain_text import plain
from app.script import speakers
from app.script.entry import Entry
from app.script.queue import Queue

MOST_OFF_CAMERA = 50
"""People off camera; a lecture hall is no round."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """One person of the round. ``repr`` shows no name.

    Args:
        key: tells them apart within this round; it stays when they drop out and come back.
        name: what to call them; empty if the service gave none.
        role: what they do, in words.
        kind: which kind of participant; empty if nobody said.
        participant: id of their connection; empty for somebody off camera or only expected.
        person: key of the expected person; 0 if nobody knows who it is.
        beside: id of the connection that somebody off camera sits at; empty if with us.
        is_off_camera: added by hand.
        is_connected: in the room, or beside somebody who is.
        is_known: confirmed, surely proposed, or added by hand with a name.
        has_spoken: has introduced themselves.
        how: how they were identified; None if they were not, or not yet again.
    """

    key: str
    name: str = field(repr=False)
    role: str = field(default="", repr=False)
    kind: str = ""
    participant: str = ""
    person: int = 0
    beside: str = ""
    is_off_camera: bool = False
    is_connected: bool = False
    is_known: bool = False
    has_spoken: bool = False
    how: How | None = None


class Round:
    """Everybody in speaking order (RJ-51): the kinds that go first, the others as they came, and
    those last whom nobody knows.

    The round begins when the first has spoken. Who comes after that stands behind all others, but
    kinds that go first still go before those who do not. Who drops out and comes back, as the same
    expected person or under the same name, has spoken if they had, and keeps their place. Our own
    entry and machines are not in it.

    Once somebody was moved by hand, the order of those who are there stays as it is.
    """

    def __init__(self) -> None:
        self._first: tuple[str, ...] = ()
        self._queue = Queue()
        self._connected: frozenset[str] = frozenset()
        self._is_watched = False
        self._speakers: tuple[Speaker, ...] = ()

    def set_first(self, kinds: Iterable[str]) -> None:
        """Take which kinds of participant speak before the others, in their order."""
        self._first = tuple(dict.fromkeys(kinds))
        self._queue.set_first(self._first)
        self._refresh()

    def update(
        self,
        participants: Iterable[Participant] | None,
        people: Sequence[Person],
        matches: Mapping[str, Match],
        identifications: Identifications,
    ) -> None:
        """Take who is there now.

        Args:
            participants: the connections, all or those in the room; None while nothing is watched,
                then the expected people are the round.
            people: who is expected.
            matches: proposals by participant id.
            identifications: whom a person confirmed.
        """
        self._is_watched = participants is not None
        if participants is None:
            places = speakers.expected(people)
        else:
            places = speakers.present(participants, people, matches, identifications)
        self._connected = frozenset(one.participant for one in places)
        self._queue.take(places)
        self._refresh()

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Everybody, in speaking order; who has spoken keeps their place."""
        return self._speakers

    @property
    def next(self) -> Speaker | None:
        """Who speaks next; None if nobody is left."""
        return next((one for one in self._speakers if self._waits(one)), None)

    @property
    def waiting_to_speak(self) -> int:
        """How many are left."""
        return sum(self._waits(one) for one in self._speakers)

    @property
    def all_spoken(self) -> bool:
        """Whether all who are there have spoken (RJ-52); not while nobody is there."""
        there = [one for one in self._speakers if self._is_there(one)]
        return bool(there) and all(one.has_spoken for one in there)

    def introduce(self, key: str, done: bool) -> None:
        """Take it that somebody has introduced themselves, or that this was wrong."""
        self._queue.mark(key, done)
        self._refresh()

    def add_off_camera(self, name: str, kind: str = "", beside: str = "") -> str:
        """Add somebody who is there but not seen (SØ-13).

        Args:
            name: made plain, an identity number in it covered; may be empty.
            kind: which kind of participant; empty if nobody said.
            beside: id of the connection they sit at; empty if they sit with us.

        Returns:
            the key of the speaker; empty if there are too many.
        """
        if sum(one.is_off_camera for one in self._speakers) >= MOST_OFF_CAMERA:
            return ""
        # What knows the numbers of three countries is not needed before somebody is named.
        from app.meetings.privacy import covered

        shown = plain(covered(plain(name, LONGEST_NAME)), LONGEST_NAME)
        entry = self._queue.add(shown, kind, beside)
        self._refresh()
        return entry.key

    def remove(self, key: str) -> None:
        """Take out somebody who was added by hand; nothing happens for anybody else."""
        self._queue.drop(key)
        self._refresh()

    def move(self, key: str, by: int) -> None:
        """Let somebody speak earlier (less than 0) or later, by so many places."""
        self._queue.move(key, by)
        self._refresh()

    def clear(self) -> None:
        """Forget everybody; the kinds that go first stay."""
        self._queue = Queue()
        self._queue.set_first(self._first)
        self._connected, self._is_watched = frozenset(), False
        self._refresh()

    def _refresh(self) -> None:
        self._speakers = tuple(self._speaker(entry) for entry in self._queue.in_order())

    def _speaker(self, entry: Entry) -> Speaker:
        person = entry.person
        is_off_camera = entry.is_added
        return Speaker(
            key=entry.key,
            name=entry.name,
            role=person.role if person else "",
            kind=entry.kind,
            participant=entry.participant,
            person=person.key if person else 0,
            beside=entry.beside,
            is_off_camera=is_off_camera,
            is_connected=self._is_connected(entry),
            is_known=bool(entry.name) if is_off_camera else entry.is_known,
            has_spoken=entry.has_spoken,
            how=entry.how,
        )

    def _is_connected(self, entry: Entry) -> bool:
        if entry.is_added:
            return not entry.beside or entry.beside in self._connected
        return bool(entry.participant)

    def _is_there(self, one: Speaker) -> bool:
        return one.is_connected or not self._is_watched

    def _waits(self, one: Speaker) -> bool:
        return self._is_there(one) and not one.has_spoken

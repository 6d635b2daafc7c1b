"""Gives the list its words and its order, from what the watcher knows."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.meetings.identified import IdentifiedState
from app.meetings.matching.model import NOBODY, Match
from app.meetings.roster.participant import Participant
from app.meetings.roster.roster import Liveness
from app.ui.participants.covering import NameCover
from app.ui.participants.order import Key, Section, key_of
from app.ui.participants.rows import Facts, Heading, Row, row_of
from app.watching.progress import CommandProgress

if TYPE_CHECKING:
    from app.watching.watch import Watch


class RowSource(QObject):
    """Knows everybody who is in the list, and who was a moment ago."""

    def __init__(self, watch: "Watch", cover: NameCover, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._cover = cover
        self._known: dict[str, Participant] = {}
        self._arrivals: dict[str, int] = {}
        self._next = 0

    def ids(self) -> Iterable[str]:
        """Everybody who is connected, in the order they came."""
        return self._watch.roster.participants

    def key(self, participant: str) -> Key | None:
        """Where somebody stands; None if they are not connected any more."""
        one = self._watch.roster.participants.get(participant)
        if one is None:
            self._arrivals.pop(participant, None)
            return None
        self._known[participant] = one
        if participant not in self._arrivals:
            self._arrivals[participant] = self._next
            self._next += 1
        likeness = self._match(one).likeness
        return key_of(one, self._state(one), likeness, self._arrivals[participant])

    def row(self, participant: str) -> Row:
        """The words; also of somebody who has just left."""
        return row_of(self.facts(participant))

    def facts(self, participant: str) -> Facts:
        """What is known of somebody who is in the list, or was a moment ago."""
        one = self._watch.roster.participants.get(participant)
        if one is None:
            gone = self._known.get(participant, Participant(participant))
            name = self._cover.name(gone)
            return Facts(gone, NOBODY, IdentifiedState.NOT_YET, name, has_left=True)
        match, state = self._match(one), self._state(one)
        facts = Facts(
            one,
            match,
            state,
            self._cover.name(one),
            proposed=self._cover.person(match.person) if match.person else "",
            is_live=self._watch.roster.liveness is Liveness.LIVE,
            expects=bool(self._watch.people),
            progress=self._progress(participant),
        )
        return self._with_identity(facts)

    def heading(self, section: Section, number: int) -> Heading:
        """The words over a section in which so many are."""
        title, about = {
            Section.HANDS: (self.tr("Raised hands"), self.tr("In the order they were raised")),
            Section.LOBBY: (
                self.tr("Waiting"),
                self.tr("They hear and see nothing until they are let in"),
            ),
            Section.LOOK: (self.tr("Needs a look"), self.tr("In the room, and not identified")),
            Section.ROOM: (self.tr("Identified"), self.tr("In the room")),
            Section.OTHERS: (self.tr("Others"), self.tr("No people to identify")),
        }[section]
        return Heading(f"{title} ({number})", about)

    @property
    def remembered(self) -> int:
        """How many are known, whoever left among them."""
        return len(self._known)

    def drop(self, ids: Iterable[str]) -> None:
        """Forget those who left, now that their rows are gone as well."""
        for participant in ids:
            if participant not in self._watch.roster.participants:
                self._known.pop(participant, None)

    def forget(self) -> None:
        """Forget everybody: another meeting."""
        self._known.clear()
        self._arrivals.clear()
        self._next = 0

    def _match(self, one: Participant) -> Match:
        return self._watch.matches.get(one.id, NOBODY)

    def _state(self, one: Participant) -> IdentifiedState:
        return self._watch.identifications.standing_of(one)

    def _with_identity(self, facts: Facts) -> Facts:
        known = self._watch.identifications.of(facts.one.id)
        if known is None or facts.state is not IdentifiedState.CONFIRMED:
            return facts
        people = [one for one in self._watch.people if one.key in known.people_keys]
        names = tuple(self._cover.person(one) for one in people)
        return replace(facts, behind=names, how=known.how)

    def _progress(self, participant: str) -> CommandProgress | None:
        # Of two at the same moment the later one counts.
        pending = reversed([*self._watch.pending.values()])
        mine = [entry for entry in pending if entry.command.participant == participant]
        return max(mine, key=lambda entry: entry.since, default=None)

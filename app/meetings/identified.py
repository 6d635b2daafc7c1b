"""Who was identified, by a person and never by the program. Memory only; no number has a place.

A new connection and a new name both need it again: whoever is behind them may be somebody else.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from app.meetings.roster.changes import Change, ChangeKind
from app.meetings.roster.participant import Participant
from app.meetings.roster.roster import Roster
from app.wording import QT_TRANSLATE_NOOP


class How(StrEnum):
    """How somebody was identified. That it was done, never what was said or shown."""

    ID_SHOWN = "id_shown"
    NUMBER_SPOKEN = "number_spoken"
    """Name and identity number were said aloud; the number goes nowhere."""
    E_ID = "e_id"
    KNOWN = "known"
    """The person at the screen knows them."""


class IdentifiedState(StrEnum):
    """Where it stands with one connection."""

    NOT_YET = "not_yet"
    CONFIRMED = "confirmed"
    NAME_CHANGED = "name_changed"
    """Was confirmed under another name."""
    CAME_AGAIN = "came_again"
    """Bears the name of somebody who was confirmed, under another connection."""
    SAME_NAME = "same_name"
    """Two connections came to bear one name, of which one was confirmed: which of them is it?"""


HOW_TEXTS: Mapping[How, str] = MappingProxyType(
    {
        How.ID_SHOWN: QT_TRANSLATE_NOOP("identified", "Showed an ID card"),
        How.NUMBER_SPOKEN: QT_TRANSLATE_NOOP("identified", "Said name and identity number"),
        How.E_ID: QT_TRANSLATE_NOOP("identified", "Logged in with an e-ID"),
        How.KNOWN: QT_TRANSLATE_NOOP("identified", "I know this person"),
    }
)
"""What the person at the screen chooses from, in English."""

STATE_TEXTS: Mapping[IdentifiedState, str] = MappingProxyType(
    {
        IdentifiedState.NOT_YET: QT_TRANSLATE_NOOP("identified", "Not identified"),
        IdentifiedState.CONFIRMED: QT_TRANSLATE_NOOP("identified", "Identified"),
        IdentifiedState.NAME_CHANGED: QT_TRANSLATE_NOOP(
            "identified", "New name: identify this person again"
        ),
        IdentifiedState.CAME_AGAIN: QT_TRANSLATE_NOOP(
            "identified", "New connection: identify this person again"
        ),
        IdentifiedState.SAME_NAME: QT_TRANSLATE_NOOP(
            "identified", "Same name twice: identify this person again"
        ),
    }
)
"""How the state is said, in English."""


@dataclass(frozen=True, slots=True)
class Identification:
    """One connection that a person confirmed.

    Args:
        participant_id: the service's.
        people_keys: of those expected who sit behind it; none if it is somebody else.
        how: in which way.
        at: Unix seconds.
        name: under which it was confirmed.
        is_valid: whether it still holds; not after a new name or a leave, nor when somebody else
            came with the name.
    """

    participant_id: str
    people_keys: tuple[int, ...]
    how: How
    at: float
    name: str = field(default="", repr=False)
    is_valid: bool = True


class Identifications:
    """All of one meeting. Several people may sit behind one connection, and one behind several."""

    def __init__(self) -> None:
        self._entries: dict[str, Identification] = {}
        self._names: Counter[str] = Counter()
        self._again: set[str] = set()
        """Connections that came with, or took, the name of somebody who had been confirmed."""
        self._shared: set[str] = set()
        """Connections that came to bear one name while one of them was confirmed."""

    def confirm(
        self, participant: Participant, people_keys: tuple[int, ...], how: How, at: float
    ) -> None:
        """Take it that a person made sure who this is.

        Args:
            participant: the connection as it is now.
            people_keys: of those expected who sit behind it; none for somebody else.
            how: in which way.
            at: Unix seconds.
        """
        self.take_back(participant.id)
        entry = Identification(participant.id, people_keys, how, at, participant.name)
        self._entries[participant.id] = entry
        self._names[_folded(entry.name)] += 1

    def take_back(self, participant_id: str) -> None:
        """Forget what was said of this connection, its name included."""
        entry = self._entries.pop(participant_id, None)
        self._again.discard(participant_id)
        self._shared.discard(participant_id)
        if entry is not None:
            self._names[_folded(entry.name)] -= 1

    def of(self, participant_id: str) -> Identification | None:
        """Return what was confirmed of a connection; None while that does not hold."""
        entry = self._entries.get(participant_id)
        return entry if entry is not None and entry.is_valid else None

    def standing_of(self, participant: Participant) -> IdentifiedState:
        """Return where it stands with a connection as it is now."""
        entry = self._entries.get(participant.id)
        is_again = participant.id in self._again
        if entry is not None and entry.name != participant.name:
            return IdentifiedState.NAME_CHANGED
        if participant.id in self._shared:
            return IdentifiedState.SAME_NAME
        if entry is not None:
            if entry.is_valid:
                return IdentifiedState.CONFIRMED
            return IdentifiedState.CAME_AGAIN if is_again else IdentifiedState.NAME_CHANGED
        if is_again and self._is_known(participant.name):
            return IdentifiedState.CAME_AGAIN
        return IdentifiedState.NOT_YET

    def note(self, change: Change) -> None:
        """Take note of a change: a new name or a new connection needs it again."""
        one = change.now or change.before
        if one is None or not self._entries:
            return
        entry = self._entries.get(one.id)
        if entry is None:
            self._met(one.id, change)
        elif change.kind in (ChangeKind.LEFT, ChangeKind.GONE_AFTER_GAP):
            self._again.add(one.id)
            self._shared.discard(one.id)
            self._entries[one.id] = replace(entry, is_valid=False)
        elif change.kind is ChangeKind.RENAMED:
            self._again.discard(one.id)
            self._shared.discard(one.id)
            self._entries[one.id] = replace(entry, is_valid=False)
        if change.now is not None and _takes_a_name(change.now, change.before):
            self._doubt(change.now)

    def people_present(self, roster: Roster) -> set[int]:
        """Return the keys of those expected who are in the room and were confirmed."""
        keys: set[int] = set()
        if not self._entries:
            return keys
        for one in roster.present():
            if self.standing_of(one) is IdentifiedState.CONFIRMED:
                keys.update(self._entries[one.id].people_keys)
        return keys

    def __len__(self) -> int:
        """How many connections hold as confirmed."""
        return sum(entry.is_valid for entry in self._entries.values())

    def _met(self, one: str, change: Change) -> None:
        """Note a connection nobody confirmed, when it comes or takes a name that was."""
        now, before = change.now, change.before
        if now is None:
            self._again.discard(one)
            self._shared.discard(one)
        elif before is None or before.name != now.name:
            if before is not None and _folded(before.name) != _folded(now.name):
                self._shared.discard(one)
            if self._is_known(now.name):
                self._again.add(one)

    def _doubt(self, one: Participant) -> None:
        """Take back what holds of others with this name: either may be whom a person confirmed."""
        if not self._is_known(one.name):
            return
        others = [
            entry
            for entry in self._entries.values()
            if entry.participant_id != one.id
            and _folded(entry.name) == _folded(one.name)
            and (entry.is_valid or entry.participant_id in self._shared)
        ]
        for entry in others:
            self._entries[entry.participant_id] = replace(entry, is_valid=False)
            self._shared.add(entry.participant_id)
        if others:
            self._shared.add(one.id)

    def _is_known(self, name: str) -> bool:
        """Whether somebody was confirmed under this name. No name is nobody's."""
        folded = _folded(name)
        return bool(folded) and self._names[folded] > 0


def _takes_a_name(now: Participant, before: Participant | None) -> bool:
    """Whether somebody comes, or bears another name than before; a second screen is nobody."""
    if not now.is_person:
        return False
    return before is None or _folded(before.name) != _folded(now.name)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())

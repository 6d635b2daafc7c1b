"""Who was identified, by a person and never by the program. Memory only; no number has a place.

A new connection and a new name both need it again: whoever is behind them may be somebody else.
"""

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
    }
)
"""How the state is said, in English."""

_BY_GUIDELINE: Mapping[str, How] = MappingProxyType(
    {
        "hsa_id": How.E_ID,
        "personnummer": How.E_ID,
        "bankid": How.E_ID,
        "mitid": How.E_ID,
        "portal_login": How.E_ID,
        "id_card": How.ID_SHOWN,
        "badge": How.ID_SHOWN,
        "spoken_cpr": How.NUMBER_SPOKEN,
    }
)
# A display name identifies nobody: anybody types what they like.


def how_for(kind: str) -> How | None:
    """Return the way that a guideline's kind of identification comes to.

    Args:
        kind: one of ``app.guidelines.checklists.IDENTIFICATIONS``.

    Returns:
        None where the guideline names none: a display name, or nothing at all.
    """
    return _BY_GUIDELINE.get(kind)


@dataclass(frozen=True, slots=True)
class Identification:
    """One connection that a person confirmed.

    Args:
        participant_id: the service's.
        people_keys: of those expected who sit behind it; none if it is somebody else.
        how: in which way.
        at: Unix seconds.
        name: under which it was confirmed.
        is_valid: whether it still holds; not after a new name or a leave.
    """

    participant_id: str
    people_keys: tuple[int, ...]
    how: How
    at: float
    name: str = field(default="", repr=False)
    is_valid: bool = True


class Identifications:
    """All of one meeting. It never changes: every method that would returns a new one.

    Several people may sit behind one connection, and one person behind several.
    """

    def __init__(
        self,
        entries: Mapping[str, Identification] | None = None,
        again: frozenset[str] = frozenset(),
    ) -> None:
        self._entries = MappingProxyType(dict(entries or {}))
        self._again = again
        self._names = frozenset(_folded(one.name) for one in self._entries.values()) - {""}

    def confirm(
        self, participant: Participant, people_keys: tuple[int, ...], how: How, at: float
    ) -> "Identifications":
        """Take it that a person made sure who this is."""
        made = Identification(participant.id, people_keys, how, at, participant.name)
        return Identifications(
            {**self._entries, participant.id: made}, self._again - {participant.id}
        )

    def take_back(self, participant_id: str) -> "Identifications":
        """Forget what was said of this connection, its name included."""
        kept = {one: entry for one, entry in self._entries.items() if one != participant_id}
        return Identifications(kept, self._again)

    def of(self, participant_id: str) -> Identification | None:
        """Return what was confirmed of a connection; None while that does not hold."""
        entry = self._entries.get(participant_id)
        return entry if entry is not None and entry.is_valid else None

    def standing_of(self, participant: Participant) -> IdentifiedState:
        """Return where it stands with a connection as it is now."""
        entry = self._entries.get(participant.id)
        if entry is not None:
            if entry.name != participant.name:
                return IdentifiedState.NAME_CHANGED
            if entry.is_valid:
                return IdentifiedState.CONFIRMED
            return IdentifiedState.NAME_CHANGED if self._renamed(entry) else _AGAIN
        has_name = _folded(participant.name) in self._names
        return _AGAIN if has_name and participant.id in self._again else IdentifiedState.NOT_YET

    def note(self, change: Change) -> "Identifications":
        """Take note of a change: a new name or a new connection needs it again."""
        one = change.now or change.before
        if one is None or not self._entries:
            return self
        entry = self._entries.get(one.id)
        if entry is not None:
            return self._noted(entry, change)
        return self._met(change)

    def people_present(self, roster: Roster) -> set[int]:
        """Return the keys of those expected who are in the room and were confirmed."""
        keys: set[int] = set()
        if not self._entries:
            return keys
        for one in roster.present():
            if self.standing_of(one) is IdentifiedState.CONFIRMED:
                keys.update(self._entries[one.id].people_keys)
        return keys

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Identifications):
            return NotImplemented
        return (self._entries, self._again) == (other._entries, other._again)

    __hash__ = None  # type: ignore[assignment]

    def __len__(self) -> int:
        """How many connections hold as confirmed."""
        return sum(entry.is_valid for entry in self._entries.values())

    def _noted(self, entry: Identification, change: Change) -> "Identifications":
        again = self._again
        if change.kind in (ChangeKind.LEFT, ChangeKind.GONE_AFTER_GAP):
            again |= {entry.participant_id}
        elif change.kind is ChangeKind.RENAMED:
            again -= {entry.participant_id}
        else:
            return self
        if not entry.is_valid and again == self._again:
            return self
        ended = replace(entry, is_valid=False)
        return Identifications({**self._entries, entry.participant_id: ended}, again)

    def _met(self, change: Change) -> "Identifications":
        """Note a connection nobody confirmed, when it comes or takes a name that was."""
        now = change.now
        if now is None:
            gone = change.before.id if change.before else ""
            return self if gone not in self._again else self._with(self._again - {gone})
        takes_name = change.before is None or change.before.name != now.name
        if takes_name and now.id not in self._again and _folded(now.name) in self._names:
            return self._with(self._again | {now.id})
        return self

    def _with(self, again: frozenset[str]) -> "Identifications":
        return Identifications(self._entries, again)

    def _renamed(self, entry: Identification) -> bool:
        return entry.participant_id not in self._again


_AGAIN = IdentifiedState.CAME_AGAIN


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())

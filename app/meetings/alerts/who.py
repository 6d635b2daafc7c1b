"""Whom alerts are about: who is in the room, who they could be, and who has been confirmed."""

from collections.abc import Iterable
from functools import cached_property

from app.meetings.alerts.model import Action, Alert, AlertKind, Urgency
from app.meetings.alerts.rules import Basis, basis_of
from app.meetings.alerts.view import View
from app.meetings.expected import Person
from app.meetings.identified import IdentifiedState
from app.meetings.matching.model import NOBODY, Likeness
from app.meetings.roster.commands import CommandKind
from app.meetings.roster.participant import Participant
from app.meetings.roster.roster import Liveness
from app.plain_text import plain

MOST_NAMES = 3
"""Names that an alert holds; how many more there are is what its subjects tell."""

LONGEST_NAME = 40
"""Characters of a name in a sentence."""

PATIENT = "patient"

ASSERTIVE = frozenset({AlertKind.NOT_LIVE, AlertKind.UNKNOWN_PARTICIPANT, AlertKind.IN_LOBBY})
"""What interrupts a screen reader: the three cases of the design, and no other."""

_SURE = (Likeness.EXACT, Likeness.LIKELY)

_COMMANDS = {
    Action.REMOVE: CommandKind.REMOVE,
    Action.END: CommandKind.END,
    Action.ADMIT: CommandKind.ADMIT,
    Action.DENY: CommandKind.DENY,
    Action.LOCK: CommandKind.LOCK,
}
"""Actions that the service carries out, and so only where it lets us."""


class Scene:
    """A view, and what follows from it; each thing is looked up once."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.roster = view.roster
        self._bases: dict[AlertKind, Basis] = {}

    @property
    def is_live(self) -> bool:
        """Whether the list says who is in the room now."""
        return self.roster.liveness is Liveness.LIVE

    @cached_property
    def in_room(self) -> tuple[Participant, ...]:
        """Who hears and sees the others."""
        return self.roster.present()

    @cached_property
    def waiting(self) -> tuple[Participant, ...]:
        """Who waits outside."""
        return self.roster.waiting()

    @cached_property
    def here(self) -> frozenset[int]:
        """Keys of those expected who are in the room: confirmed, or surely proposed."""
        found = set(self.view.identifications.people_present(self.roster))
        found.update(one.key for each in self.in_room for one in self.could_be(each))
        return frozenset(found)

    def state_of(self, one: Participant) -> IdentifiedState:
        """How far this connection is identified."""
        return self.view.identifications.standing_of(one)

    def is_confirmed(self, one: Participant) -> bool:
        """Whether a person made sure who this is."""
        return self.state_of(one) is IdentifiedState.CONFIRMED

    def is_expected(self, one: Participant) -> bool:
        """Whether the proposal for this connection is exact or likely."""
        return self.view.matches.get(one.id, NOBODY).likeness in _SURE

    def could_be(self, one: Participant) -> tuple[Person, ...]:
        """Return who is behind a connection, confirmed or surely proposed."""
        entry = self.view.identifications.of(one.id)
        if entry is not None and self.is_confirmed(one):
            return tuple(each for each in self.view.people if each.key in entry.people_keys)
        match = self.view.matches.get(one.id, NOBODY)
        return (match.person,) if match.person and match.likeness in _SURE else ()

    def basis(self, kind: AlertKind) -> Basis:
        """What the guideline says about it."""
        if kind not in self._bases:
            self._bases[kind] = basis_of(kind, self.view)
        return self._bases[kind]

    def alert(
        self,
        kind: AlertKind,
        subjects: Iterable[Participant] = (),
        actions: Iterable[Action] = (),
        *,
        since: float | None = None,
        variant: str = "",
        number: int = 0,
        limit: int = 0,
    ) -> Alert:
        """Make an alert about these connections, with what can be done now."""
        them = tuple(subjects)
        basis = self.basis(kind)
        return Alert(
            kind=kind,
            subjects=tuple(one.id for one in them),
            since=self.view.now if since is None else since,
            rules=basis.rules,
            strength=basis.strength,
            actions=tuple(one for one in actions if self._can(one, them)),
            urgency=Urgency.ASSERTIVE if kind in ASSERTIVE else Urgency.POLITE,
            number=number or len(them),
            limit=limit,
            names=names_of(one.name for one in them[:MOST_NAMES]),
            variant=variant,
            is_known=all(self.is_expected(one) or self.is_confirmed(one) for one in them),
            is_last_seen=not self.is_live and kind is not AlertKind.NOT_LIVE,
        )

    def _can(self, action: Action, them: tuple[Participant, ...]) -> bool:
        command = _COMMANDS.get(action)
        if command is None:
            return True
        # Where the service does nothing for us, the page says in words how it is done.
        if not self.is_live or command not in (self.view.commands or CommandKind):
            return False
        return action is not Action.REMOVE or all(one.may_be_removed for one in them)


def names_of(names: Iterable[str]) -> tuple[str, ...]:
    """Return names as they stand in a sentence: plain, and cut."""
    return tuple(plain(name, LONGEST_NAME) for name in names)


def is_patient(person: Person) -> bool:
    """Whether this is the patient of the meeting."""
    return person.kind == PATIENT

"""Who of those expected is here, who is missing, and who is here and nobody knows."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.meetings.expected import Person
from app.meetings.matching.model import Likeness
from app.meetings.roster.participant import Participant, Standing

if TYPE_CHECKING:
    from app.watching.watch import Watch

_SURE = (Likeness.EXACT, Likeness.LIKELY)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Each in the order of their list.

    Args:
        here: of those expected, whoever was identified or surely proposed in the room.
        missing: the others of them.
        waiting: who waits to be let in.
        unknown: who is in the room, and neither identified nor surely proposed.
    """

    here: tuple[Person, ...] = field(default=(), repr=False)
    missing: tuple[Person, ...] = field(default=(), repr=False)
    waiting: tuple[Participant, ...] = field(default=(), repr=False)
    unknown: tuple[Participant, ...] = field(default=(), repr=False)


def whereabouts(watch: "Watch") -> Whereabouts:
    """Compare the list with those expected, as it is now."""
    keys: set[int] = set()
    for participant, match in watch.matches.items():
        one = watch.roster.participants.get(participant)
        if one is not None and one.standing is Standing.IN_ROOM and match.person is not None:
            is_open = watch.identifications.of(participant) is None
            if is_open and match.likeness in _SURE:
                keys.add(match.person.key)
    keys |= watch.identifications.people_present(watch.roster)
    return Whereabouts(
        here=tuple(one for one in watch.people if one.key in keys),
        missing=tuple(one for one in watch.people if one.key not in keys),
        waiting=watch.roster.waiting(),
        unknown=tuple(one for one in watch.roster.present() if _is_unknown(watch, one)),
    )


def _is_unknown(watch: "Watch", one: Participant) -> bool:
    match = watch.matches.get(one.id)
    is_proposed = match is not None and match.likeness in _SURE
    return not is_proposed and watch.identifications.of(one.id) is None

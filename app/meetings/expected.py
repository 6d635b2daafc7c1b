"""Who is expected: names, what they do, and how each will be identified. Memory only.

Names come from an invitation or are typed. They are never written anywhere, and there is no place
for a national identity number: a name that holds one is refused.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import count

from app.meetings.invitations.model import Invitation
from app.plain_text import plain

LONGEST_NAME = 80
"""Characters of a name or a role."""

MOST_PEOPLE = 200
"""More than any meeting of these guidelines; a list from a hostile file could hold millions."""

_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is expected.

    Args:
        name: as written; not shown by ``repr``, which ends up in notes about crashes.
        role: what they do, in words.
        organisation: where they come from, in words.
        kind: which kind of participant, such as ``patient``; empty if nobody said.
        key: tells people of the same name apart, for as long as the program runs.
    """

    name: str = field(repr=False)
    role: str = field(default="", repr=False)
    organisation: str = field(default="", repr=False)
    kind: str = ""
    key: int = field(default_factory=lambda: next(_numbers), compare=False)

    def with_kind(self, kind: str) -> "Person":
        """Return the same person as another kind of participant."""
        return replace(self, kind=kind)


class NotANameError(ValueError):
    """A text that cannot stand in the list: empty, or with what looks like an identity number."""


def person(name: str, role: str = "", organisation: str = "", kind: str = "") -> Person:
    """Return somebody with this name, made plain.

    Raises:
        NotANameError: there is nothing left of the name, or it holds an identity number.
    """
    shown = plain(name, LONGEST_NAME)
    if not shown or any(_holds_identity_number(part) for part in (name, role, organisation)):
        raise NotANameError
    return Person(shown, plain(role, LONGEST_NAME), plain(organisation, LONGEST_NAME), kind)


def people_of(invitation: Invitation) -> tuple[Person, ...]:
    """Return those whom an invitation names, the organiser first, without who has declined."""
    named = [one for one in (invitation.organiser, *invitation.attendees) if one is not None]
    people: list[Person] = []
    for one in named:
        with suppress(NotANameError):
            if not one.has_declined:
                people.append(person(one.name, one.role, one.organisation))
    return with_more((), people)


def with_more(people: tuple[Person, ...], more: Iterable[Person]) -> tuple[Person, ...]:
    """Return the list with those added who are not in it yet, as far as there is room."""
    known = {(one.name.casefold(), one.role.casefold()) for one in people}
    merged = list(people)
    for one in more:
        mark = (one.name.casefold(), one.role.casefold())
        if mark not in known and len(merged) < MOST_PEOPLE:
            known.add(mark)
            merged.append(one)
    return tuple(merged)


def _holds_identity_number(text: str) -> bool:
    # What knows the numbers of three countries is not needed before somebody is named.
    from app.meetings.privacy.scanning import scan

    return any(hit.kind.is_identity_number for hit in scan(text).hits)

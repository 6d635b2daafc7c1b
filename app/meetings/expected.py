"""Who is expected: names, what they do, and how each will be identified. Memory only.

Names come from an invitation or are typed. They are never written anywhere, and there is no place
for a national identity number: a name that holds one is refused.
"""

from collections.abc import Iterable
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
        is_invited: an invitation named them; they leave the list with it.
        key: tells people of the same name apart, for as long as the program runs.
    """

    name: str = field(repr=False)
    role: str = field(default="", repr=False)
    organisation: str = field(default="", repr=False)
    kind: str = ""
    is_invited: bool = field(default=False, compare=False)
    key: int = field(default_factory=lambda: next(_numbers), compare=False)

    def with_kind(self, kind: str) -> "Person":
        """Return the same person as another kind of participant."""
        return replace(self, kind=kind)


class NotANameError(ValueError):
    """A text that cannot stand in the list: nothing of it can be seen."""


class IdentityNumberError(NotANameError):
    """A text that cannot stand in the list: it holds what looks like an identity number."""


def person(name: str, role: str = "", organisation: str = "", kind: str = "") -> Person:
    """Return somebody with this name, made plain.

    Raises:
        NotANameError: there is nothing left of the name.
        IdentityNumberError: there is an identity number in it, or across name and role.
    """
    shown = plain(name, LONGEST_NAME)
    if not shown:
        raise NotANameError
    if _holds_identity_number(f"{name} {role} {organisation}"):
        raise IdentityNumberError
    return Person(shown, plain(role, LONGEST_NAME), plain(organisation, LONGEST_NAME), kind)


def people_of(invitation: Invitation, by_phone: str) -> tuple[tuple[Person, ...], int]:
    """Return those whom an invitation names, and how many of its names were left out.

    The organiser comes first; who has declined is not among them. A name is left out if it holds
    an identity number.

    Args:
        invitation: that was read; of a cancelled one nobody is expected.
        by_phone: what to call somebody of whom there is a number only, in the window's language.
    """
    if invitation.is_cancelled:
        return (), 0
    named = [one for one in (invitation.organiser, *invitation.attendees) if one is not None]
    people: dict[tuple[str, str], Person] = {}
    left_out = 0
    for one in named:
        has_letters = any(letter.isalpha() for letter in one.name)
        name = one.name if has_letters or not one.name else by_phone
        try:
            if not one.has_declined:
                found = replace(person(name, one.role, one.organisation), is_invited=True)
                people.setdefault(_mark(found), found)
        except IdentityNumberError:
            left_out += 1
        except NotANameError:
            continue
    return tuple(people.values())[:MOST_PEOPLE], left_out


def with_more(people: tuple[Person, ...], more: Iterable[Person]) -> tuple[Person, ...]:
    """Return the list with more people behind, as far as there is room.

    Somebody whom the invitation named and who is on the list already is not added again. Two
    people who were typed may have the same name.
    """
    known = {_mark(one) for one in people}
    added = [one for one in more if not (one.is_invited and _mark(one) in known)]
    return (*people, *added)[:MOST_PEOPLE]


def without_invited(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Return the list without those whom only an invitation named."""
    return tuple(one for one in people if not one.is_invited)


def _mark(one: Person) -> tuple[str, str]:
    return one.name.casefold(), one.role.casefold()


def _holds_identity_number(text: str) -> bool:
    # What knows the numbers of three countries is not needed before somebody is named.
    from app.meetings.privacy import scan

    return any(hit.kind.is_identity_number for hit in scan(text).hits)

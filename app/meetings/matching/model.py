"""What a comparison of names says."""

from dataclasses import dataclass
from enum import StrEnum

from app.meetings.expected import Person
from app.meetings.roster.participant import NameDanger


class Likeness(StrEnum):
    """How sure a proposal is. Nobody is ever called identified by a program."""

    EXACT = "exact"
    LIKELY = "likely"
    UNSURE = "unsure"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why, in words that the page has sentences for."""

    SAME_NAME = "same_name"
    OTHER_SPELLING = "other_spelling"
    """The same but for å/aa, ä/æ, ö/ø, accents, hyphen or case."""
    OTHER_ORDER = "other_order"
    WITH_TITLE = "with_title"
    """A title, role, badge or device stands beside the name."""
    WITHOUT_MIDDLE = "without_middle"
    FIRST_SHORTENED = "first_shortened"
    """Same family name, first name shortened."""
    INITIAL = "initial"
    PART_OF_DOUBLE = "part_of_double"
    SMALL_SLIP = "small_slip"
    """One or two letters differ."""
    FIRST_NAME_ONLY = "first_name_only"
    FAMILY_NAME_ONLY = "family_name_only"
    ROLE_ONLY = "role_only"
    SEVERAL_FIT = "several_fit"
    """More than one of those expected could be it."""
    SAME_NAME_TWICE = "same_name_twice"
    """Two connections have this name, or two people who are expected."""
    DEVICE_NAME = "device_name"
    """The name of a telephone or computer, not of a person."""
    PHONE_NUMBER = "phone_number"
    NO_NAME = "no_name"
    FOREIGN_LETTERS = "foreign_letters"
    NOT_EXPECTED = "not_expected"


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a connection could be.

    Args:
        likeness: how sure.
        person: the best proposal; None if there is none.
        others: further people who could be it, best first.
        reasons: why, the most telling first.
        dangers: what the name does that an honest one does not; said loudly.
    """

    likeness: Likeness
    person: Person | None = None
    others: tuple[Person, ...] = ()
    reasons: tuple[Reason, ...] = ()
    dangers: frozenset[NameDanger] = frozenset()


NOBODY = Match(Likeness.UNKNOWN, reasons=(Reason.NOT_EXPECTED,))

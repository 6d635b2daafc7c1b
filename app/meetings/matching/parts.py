"""A shown name, taken apart."""

from dataclasses import dataclass, field
from enum import Enum, auto

from app.meetings.matching.model import Likeness, Reason


class Kind(Enum):
    """What a name names."""

    PERSON = auto()
    ROLE = auto()
    """What somebody does or where they work, and no name."""
    DEVICE = auto()
    NUMBER = auto()
    NOTHING = auto()
    """Nothing, or a word that stands in place of a name."""


class Order(Enum):
    """Why a reading takes a word for the family name."""

    USUAL = auto()
    COMMA = auto()
    TURNED = auto()
    """The first word, although no comma says so."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to tell given and family names apart.

    Args:
        given: strictly folded words.
        family: strictly folded words, particles included.
        order: why.
        joined_given: how many of the given names are tied by a hyphen, counted from the first.
    """

    given: tuple[str, ...] = field(repr=False)
    family: tuple[str, ...] = field(repr=False)
    order: Order = Order.USUAL
    joined_given: int = 1


@dataclass(frozen=True, slots=True)
class Form:
    """One name that a text may mean.

    Args:
        words: strictly folded, given names first if a comma told them apart.
        written: the same as they were written, for telling *same* from *spelled otherwise*.
        joined: all words in one.
        readings: the ways to tell given and family names apart; none for a single word.
        has_comma: a comma told them apart.
        cap: nothing more than this is said of it.
        reason: what lowers it.
    """

    words: tuple[str, ...] = field(repr=False)
    written: tuple[str, ...] = field(repr=False)
    joined: str = field(repr=False)
    readings: tuple[Reading, ...] = field(default=(), repr=False)
    has_comma: bool = False
    cap: Likeness = Likeness.EXACT
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """A text from a participant list, understood as far as it goes.

    Args:
        kind: what it names.
        forms: the names that it may mean, the likeliest first.
        roles: folded words for what somebody does or where.
        has_more: something stands beside the name: a title, a badge, a device.
        folded: the whole text, strictly folded, for names that no rule understands.
        generations: "junior" and the like, folded.
        is_pretending: letters of another alphabet stand for Latin ones.
    """

    kind: Kind
    forms: tuple[Form, ...] = field(default=(), repr=False)
    roles: frozenset[str] = field(default=frozenset(), repr=False)
    has_more: bool = False
    folded: str = field(default="", repr=False)
    is_pretending: bool = False
    generations: frozenset[str] = frozenset()

"""Who stands where in the list: the sections of the meeting's own panel (VM-58), and what is new.

Raised hands come in the order they were raised (VM-54), everybody else in the order they came.
"""

from enum import IntEnum
from math import inf

from app.meetings.identified import IdentifiedState
from app.meetings.matching.model import Likeness
from app.meetings.roster.participant import Participant, Standing

Key = tuple[int, float, int]
"""Section, place in it, and the number of arrival."""

HEADING_PLACE = -1.0
"""Before everybody in the section."""


class Section(IntEnum):
    """The parts of the list, from top to bottom."""

    HANDS = 0
    LOBBY = 1
    LOOK = 2
    """In the room, and nobody has confirmed who they are: the unknown first."""
    ROOM = 3
    OTHERS = 4
    """Our own entry, machines, and second connections."""


_LIKENESS = {
    Likeness.UNKNOWN: 0.0,
    Likeness.UNSURE: 1.0,
    Likeness.LIKELY: 2.0,
    Likeness.EXACT: 3.0,
}


def section_of(one: Participant, state: IdentifiedState) -> Section:
    """The section that somebody belongs to."""
    if one.is_ours or one.parent:
        return Section.OTHERS
    if one.standing is not Standing.IN_ROOM:
        return Section.LOBBY
    if not one.is_person:
        return Section.OTHERS
    if one.hand_raised_at is not None:
        return Section.HANDS
    return Section.ROOM if state is IdentifiedState.CONFIRMED else Section.LOOK


def key_of(one: Participant, state: IdentifiedState, likeness: Likeness, arrival: int) -> Key:
    """What the list is sorted by.

    Args:
        arrival: number of the connection in the order in which they came.
    """
    section = section_of(one, state)
    place = 0.0
    if section is Section.HANDS and one.hand_raised_at is not None:
        at = one.hand_raised_at
        # What is no moment goes last, as in the roster.
        place = inf if at != at else max(at, 0.0)
    elif section is Section.LOOK and state is IdentifiedState.NOT_YET:
        place = _LIKENESS[likeness]
    return section, place, arrival

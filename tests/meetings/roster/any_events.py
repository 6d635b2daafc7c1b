"""Events as a broken, hostile or merely unlucky service might send them."""

from hypothesis import strategies as st

from app.meetings.roster.events import (
    Ended,
    Gone,
    Lost,
    Present,
    RoomChanged,
    RosterEvent,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import (
    Machine,
    Means,
    NameDanger,
    Participant,
    Role,
    Room,
    Standing,
)

IDS = ["", "a", "b", "c", "d", "e", "f"]
"""Few, so that they meet each other again."""

moments = st.integers(0, 60).map(float)
"""In any order: the clock may be set back at any moment."""

hands = st.none() | moments | st.just(float("nan")) | st.just(float("inf"))


def participants(ids: st.SearchStrategy[str]) -> st.SearchStrategy[Participant]:
    """Return a strategy for connections; most of them ordinary."""
    return st.builds(
        Participant,
        id=ids,
        name=st.sampled_from(["", "Sara", "Olle", "Annika"]),
        dangers=st.frozensets(st.sampled_from(NameDanger), max_size=1),
        standing=st.sampled_from(Standing),
        means=st.sampled_from(Means),
        role=st.sampled_from(Role),
        machine=st.sampled_from([Machine.NONE, Machine.NONE, *Machine]),
        is_muted=st.none() | st.booleans(),
        hand_raised_at=hands,
        is_ours=st.sampled_from([False, False, False, True]),
        parent=st.sampled_from([*[""] * 6, *IDS]),
    )


rooms = st.builds(
    Room,
    is_locked=st.none() | st.booleans(),
    guests_muted=st.none() | st.booleans(),
    head_count=st.none() | st.integers(0, 9),
)


def events() -> st.SearchStrategy[RosterEvent]:
    """Return a strategy for one event."""
    return st.one_of(
        st.builds(SnapshotBegins, moments),
        st.builds(SnapshotEnds, moments),
        st.builds(Present, participants(st.sampled_from(IDS)), moments),
        st.builds(Present, participants(st.sampled_from(IDS)), moments),
        st.builds(Present, participants(st.sampled_from(IDS)), moments),
        st.builds(Gone, st.sampled_from(IDS), moments),
        st.builds(RoomChanged, rooms, moments),
        st.builds(Lost, moments),
        st.builds(Ended, moments),
    )


histories = st.lists(events(), max_size=60)

"""Lists and events that overtake each other."""

from hypothesis import given
from hypothesis import strategies as st

from app.meetings.roster.events import Gone, Present, RoomChanged, SnapshotBegins, SnapshotEnds
from app.meetings.roster.participant import Room, Standing
from app.services.cisco.gathering import Gathering
from app.services.cisco.people import Leg
from app.services.cisco.xml_reading import Node


def listed(*names):
    return [Node("participant", name, children=[Node("name", text=name)]) for name in names]


def told(kind, *names, **more):
    return [{"participant": name, "updateType": kind, "name": name, **more} for name in names]


def present(gathering):
    return {one.participant.id for one in gathering.snapshot(0.0) if isinstance(one, Present)}


def test_a_list_is_told_as_a_snapshot_once():
    people = Gathering()
    people.take_list(listed("anna", "bo"), people.ask())
    first, room, *inside, last = people.snapshot(1.0)
    assert isinstance(first, SnapshotBegins)
    assert isinstance(room, RoomChanged)
    assert isinstance(last, SnapshotEnds)
    assert [one.participant.id for one in inside] == ["anna", "bo"]
    assert people.changes(2.0) == []


def test_who_came_after_a_list_was_asked_for_stays():
    people = Gathering()
    asked = people.ask()
    people.take_updates(told("add", "anna"))
    people.take_list([], asked)
    assert present(people) == {"anna"}
    people.take_list([], people.ask())
    assert present(people) == set()


def test_who_left_after_a_list_was_asked_for_does_not_come_back():
    people = Gathering()
    people.take_updates(told("add", "anna"))
    asked = people.ask()
    people.take_updates(told("remove", "anna"))
    people.take_list(listed("anna"), asked)
    assert present(people) == set()
    people.take_list(listed("anna"), people.ask())
    assert present(people) == {"anna"}


def test_who_slips_between_two_pages_is_not_gone():
    people, many = Gathering(), [f"p{number}" for number in range(50)]
    people.take_list(listed(*many), people.ask())
    people.take_list(listed(*many[1:]), people.ask())
    assert "p0" in present(people)
    people.take_list(listed(*many[1:]), people.ask())
    assert "p0" not in present(people)


def test_an_update_of_somebody_unknown_is_an_arrival():
    people = Gathering()
    people.snapshot(0.0)
    people.take_updates(told("update", "anna", state="connected"))
    people.see_no_legs()
    (event,) = people.changes(1.0)
    assert event.participant.standing is Standing.IN_ROOM


def test_a_departure_of_somebody_unknown_is_nothing():
    people = Gathering()
    people.snapshot(0.0)
    people.take_updates(told("remove", "anna"))
    assert people.changes(1.0) == []


def test_only_what_is_other_than_before_is_told():
    people = Gathering()
    people.take_updates(told("add", "anna"))
    people.snapshot(0.0)
    people.take_updates(told("update", "anna"))
    assert people.changes(1.0) == []
    people.take_updates(told("update", "anna", audioMuted=True))
    assert len(people.changes(1.0)) == 1
    people.room = Room(is_locked=True)
    assert people.changes(1.0) == [RoomChanged(Room(is_locked=True), 1.0)]
    people.take_updates(told("remove", "anna"))
    assert people.changes(1.0) == [Gone("anna", 1.0)]


def test_nobody_counts_as_in_the_room_before_their_connection_was_looked_at():
    people = Gathering()
    people.take_updates(told("add", "anna", state="connected"))
    assert not people.is_looked_at
    assert people.to_look_at() == ["anna"]
    people.take_leg("anna", Leg("leg", "connected", is_deactivated=True), 100.0)
    assert people.is_looked_at
    (event,) = people.changes(1.0)
    assert event.participant.standing is Standing.LOBBY
    assert people.to_look_at() == ["anna"]


def test_of_a_large_room_a_few_are_looked_at_again_in_turn():
    people, many = Gathering(), [f"p{number}" for number in range(100)]
    people.take_list(listed(*many), people.ask())
    for one in many:
        people.take_leg(one, Leg("leg", "connected"), 0.0)
    seen = set()
    for _ in range(13):
        some = people.to_look_at()
        assert len(some) <= 8
        seen.update(some)
    assert seen == set(many)


def test_a_name_that_events_and_lists_write_differently_does_not_waver():
    people = Gathering()
    people.take_list(listed("anna"), people.ask())
    people.take_updates(
        [*told("update", "anna", audioMuted=True), {"participant": "anna", "name": "Anna (RJL)"}]
    )
    people.snapshot(0.0)
    people.forget_told()
    people.take_list(listed("anna"), people.ask())
    (event,) = people.changes(1.0)
    assert (event.participant.name, event.participant.is_muted) == ("Anna (RJL)", None)


def test_when_somebody_came_does_not_waver():
    people = Gathering()
    people.take_updates(told("add", "anna"))
    people.take_leg("anna", Leg("leg", seconds=10), 100.0)
    people.take_leg("anna", Leg("leg", seconds=20), 111.0)
    (event,) = people.changes(0.0)
    assert event.participant.joined_at == 90.0


NAMES = st.sampled_from(["anna", "bo", "../x", "", 7, None, ["a"], "a" * 200])
VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.lists(st.text())
UPDATES = st.fixed_dictionaries(
    {"participant": NAMES, "updateType": st.sampled_from(["add", "update", "remove", None, 3])},
    optional=dict.fromkeys(("name", "uri", "state", "audioMuted", "presenter"), VALUES),
)
STEPS = st.lists(st.lists(UPDATES, max_size=4) | st.lists(st.sampled_from(["anna", "bo", "cy"])))


def follow(shown, people):
    """What somebody who is only told of changes believes."""
    for event in people.changes(1.0):
        if isinstance(event, Present):
            shown.add(event.participant.id)
        elif isinstance(event, Gone):
            shown.remove(event.id)


@given(STEPS)
def test_any_order_followed_by_a_list_ends_in_the_truth(steps):
    people = Gathering()
    people.snapshot(0.0)
    shown: set[str] = set()
    for step in steps:
        if step and isinstance(step[0], str):
            people.take_list(listed(*step), people.ask())
        else:
            people.take_updates(step)
        follow(shown, people)
    people.take_list(listed("anna", "dan"), people.ask())
    follow(shown, people)
    assert shown == {"anna", "dan"} == present(people)

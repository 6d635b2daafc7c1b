"""Who counts, who waits, who is no person, and whose hand is first."""

from dataclasses import replace

import pytest

from app.meetings.roster.events import Lost, RoomChanged
from app.meetings.roster.participant import Machine, Means, Participant, Role, Room, Standing
from tests.meetings.roster.people import ANNIKA, OLLE, SARA, gone, here, tell, watching


def ids(people):
    return [one.id for one in people]


def test_the_list_of_the_guideline():
    """VM-58: Sara with her hand up, Olle in the lobby, Annika: two participants."""
    roster = watching(replace(SARA, hand_raised_at=4.0), OLLE, ANNIKA)
    assert (ids(roster.hands()), ids(roster.waiting())) == (["1"], ["2"])
    assert (ids(roster.present()), roster.head_count()) == (["1", "3"], 2)


@pytest.mark.parametrize(
    ("fields", "is_present", "is_waiting", "counts"),
    [
        ({}, True, False, 1),
        ({"name": ""}, True, False, 1),
        ({"means": Means.PHONE, "address": "12345678"}, True, False, 1),
        ({"means": Means.CONTROL}, True, False, 1),
        ({"is_bridged": True}, True, False, 1),
        ({"role": Role.HOST}, True, False, 1),
        ({"standing": Standing.LOBBY}, False, True, 0),
        ({"standing": Standing.AT_PIN}, False, True, 0),
        ({"standing": Standing.CONNECTING}, False, False, 0),
        ({"is_ours": True}, False, False, 0),
        ({"is_ours": True, "standing": Standing.LOBBY}, False, False, 0),
        ({"machine": Machine.RECORDER}, False, False, 1),
        ({"machine": Machine.STREAM}, False, False, 1),
        ({"machine": Machine.NOTE_TAKER}, False, False, 1),
        ({"machine": Machine.NOTE_TAKER, "standing": Standing.LOBBY}, False, False, 0),
    ],
)
def test_who_is_what(fields, is_present, is_waiting, counts):
    one = Participant("7", **fields)
    roster = watching(one)
    assert roster.participants["7"] == one
    assert bool(roster.present()) is is_present
    assert bool(roster.waiting()) is is_waiting
    assert roster.head_count() == counts
    assert bool(roster.machines()) is (one.machine is not Machine.NONE)


@pytest.mark.parametrize(("said", "count"), [(None, 2), (0, 2), (2, 2), (9, 9), (-3, 2)])
def test_a_service_may_count_more_than_it_names(said, count):
    roster = watching(SARA, ANNIKA)
    tell(roster, RoomChanged(Room(head_count=said), 1))
    assert roster.head_count() == count


def test_the_number_follows_everybody():
    roster = watching(SARA, OLLE)
    let_in = replace(OLLE, standing=Standing.IN_ROOM)
    seen = []
    for event in (here(let_in), here(ANNIKA), gone(SARA), here(OLLE), gone(ANNIKA)):
        tell(roster, event)
        seen.append(roster.head_count())
    assert seen == [2, 3, 2, 1, 0]


def test_hands_come_in_the_order_they_were_raised():
    """VM-54."""
    first, second = Participant("a", hand_raised_at=9.0), Participant("b", hand_raised_at=5.0)
    third = Participant("c", hand_raised_at=9.0)
    assert ids(watching(first, second, third).hands()) == ["b", "a", "c"]


def test_at_the_same_moment_who_came_first_is_first():
    roster = watching(SARA, ANNIKA)
    tell(roster, here(replace(ANNIKA, hand_raised_at=5.0)))
    tell(roster, here(replace(SARA, hand_raised_at=5.0)))
    assert ids(roster.hands()) == ["1", "3"]


def test_a_hand_without_a_moment_is_last_and_spoils_nothing():
    raised = [float("nan"), 3.0, float("nan"), 1.0, float("inf"), 2.0]
    roster = watching(*(Participant(str(n), hand_raised_at=at) for n, at in enumerate(raised)))
    assert ids(roster.hands()) == ["3", "5", "1", "0", "2", "4"]


def test_no_hand_is_up_in_the_lobby_nor_is_ours():
    up = {"hand_raised_at": 1.0}
    roster = watching(replace(OLLE, **up), replace(SARA, is_ours=True, **up))
    assert roster.hands() == ()


def test_a_lost_list_still_answers_and_says_that_it_is_lost():
    roster = watching(SARA, OLLE)
    tell(roster, Lost(4))
    assert (ids(roster.present()), ids(roster.waiting())) == (["1"], ["2"])
    assert roster.liveness == "lost"

"""The list: what each event means, and what it does not."""

from dataclasses import replace

import pytest

from app.meetings.roster.changes import Change, ChangeKind
from app.meetings.roster.events import (
    Ended,
    Lost,
    RoomChanged,
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
from app.meetings.roster.roster import Liveness, Roster
from tests.meetings.roster.people import (
    ANNIKA,
    OLLE,
    SARA,
    gone,
    here,
    said,
    snapshot,
    tell,
    watching,
)


def test_a_new_list_knows_nobody_and_is_not_live():
    roster = Roster()
    assert (roster.liveness, roster.live_since, roster.lost_since) == (
        Liveness.NOT_WATCHED,
        None,
        None,
    )
    assert (roster.present(), roster.waiting(), roster.head_count()) == ((), (), 0)


def test_whom_the_first_snapshot_names_was_found_and_did_not_join():
    changes = tell(Roster(), *snapshot(SARA, OLLE))
    assert said(changes) == ["liveness", "found 1", "found 2", "liveness"]


def test_nothing_is_said_until_the_snapshot_ends():
    roster = Roster()
    assert said(tell(roster, *snapshot(SARA)[:-1])) == ["liveness"]
    assert (roster.liveness, dict(roster.participants)) == (Liveness.SYNCING, {})


def test_a_second_snapshot_says_the_difference():
    roster = watching(SARA, OLLE)
    changes = tell(roster, *snapshot(ANNIKA, replace(OLLE, standing=Standing.IN_ROOM)))
    assert said(changes[1:-1]) == ["gone_after_gap 1", "moved 2", "found_after_gap 3"]


def test_the_same_again_says_nothing_but_that_it_is_live_again():
    assert said(tell(watching(SARA, OLLE), *snapshot(SARA, OLLE))) == ["liveness", "liveness"]


def test_an_update_inside_the_snapshot_counts_as_seen():
    roster = watching(SARA)
    tell(roster, SnapshotBegins(1), here(replace(SARA, name="Sara B")), SnapshotEnds(2))
    assert roster.participants[SARA.id].name == "Sara B"


def test_who_leaves_while_everybody_is_named_is_not_there():
    roster = watching(SARA, OLLE)
    changes = tell(roster, SnapshotBegins(1), here(SARA), here(OLLE), gone(OLLE), SnapshotEnds(2))
    assert said(changes) == ["liveness", "gone_after_gap 2", "liveness"]


def test_a_snapshot_that_begins_again_forgets_what_it_had_named():
    roster = Roster()
    tell(roster, SnapshotBegins(1), here(SARA), SnapshotBegins(2), here(OLLE), SnapshotEnds(3))
    assert list(roster.participants) == [OLLE.id]


def test_an_end_without_a_begin_says_nothing():
    roster = Roster()
    tell(roster, here(SARA))
    assert roster.apply(SnapshotEnds(2)) == ()
    assert roster.liveness is Liveness.NOT_WATCHED
    roster = watching(SARA)
    tell(roster, Lost(5))
    assert roster.apply(SnapshotEnds(6)) == ()
    assert roster.liveness is Liveness.LOST


def test_events_before_any_snapshot_are_taken_over_and_are_not_live():
    roster = Roster()
    assert said(tell(roster, here(SARA))) == ["found 1"]
    assert roster.liveness is Liveness.NOT_WATCHED
    assert said(tell(roster, *snapshot(OLLE))) == ["liveness", "left 1", "found 2", "liveness"]


def test_an_update_for_somebody_unknown_is_an_arrival():
    assert said(tell(watching(), here(SARA))) == ["joined 1"]


def test_who_left_is_said_with_the_name_that_the_service_did_not_repeat():
    roster = watching(SARA)
    renamed = replace(SARA, name="Sara Berg")
    changes = tell(roster, here(renamed, 4), gone(SARA, 5))
    assert changes[-1] == Change(ChangeKind.LEFT, 5, None, renamed)


def test_what_is_said_twice_happens_once():
    roster = watching()
    assert said(tell(roster, here(SARA), here(SARA), gone(SARA), gone(SARA), gone(OLLE))) == [
        "joined 1",
        "left 1",
    ]


def test_who_comes_again_comes_under_a_new_id_and_is_somebody_else():
    roster = watching(SARA)
    again = replace(SARA, id="9")
    assert said(tell(roster, gone(SARA), here(again))) == ["left 1", "joined 9"]
    assert list(roster.participants) == ["9"]


@pytest.mark.parametrize(
    ("fields", "kinds"),
    [
        ({"name": "Sara Berg"}, ["renamed"]),
        ({"name": ""}, ["renamed"]),
        ({"dangers": frozenset({NameDanger.INVISIBLE})}, ["renamed"]),
        ({"standing": Standing.LOBBY}, ["moved"]),
        ({"role": Role.HOST}, ["role"]),
        ({"hand_raised_at": 7.0}, ["hand"]),
        ({"is_muted": True}, ["other"]),
        ({"uses_ai": True, "records": True}, ["other"]),
        ({"machine": Machine.NOTE_TAKER}, ["other"]),
        ({"address": "+45 12 34 56 78"}, ["other"]),
        ({"role": Role.HOST, "name": "Eva", "is_muted": True}, ["renamed", "role", "other"]),
    ],
)
def test_a_difference_has_a_kind(fields, kinds):
    now = replace(SARA, **fields)
    changes = tell(watching(SARA), here(now))
    assert [change.kind for change in changes] == kinds
    assert all((change.before, change.now) == (SARA, now) for change in changes)


def test_every_field_that_may_differ_has_a_kind():
    other = {"means": Means.PHONE, "joined_at": 1.0, "may_be_muted": False}
    for name in SARA.__dataclass_fields__.keys() - {"id", "parent"}:
        value = getattr(SARA, name)
        changed = not value if isinstance(value, bool) else other.get(name, "else")
        assert tell(watching(SARA), here(replace(SARA, **{name: changed}))), name


def test_whoever_has_no_id_is_not_taken_over():
    assert tell(watching(SARA), here(Participant("", name="Sara"))) == []


def test_a_lost_service_leaves_the_list_as_it_was():
    roster = watching(SARA, OLLE, room=Room(is_locked=True))
    assert said(tell(roster, Lost(9))) == ["liveness"]
    assert list(roster.participants) == ["1", "2"]
    assert (roster.liveness, roster.lost_since, roster.live_since) == (Liveness.LOST, 9, None)


def test_what_is_heard_while_the_list_is_lost_makes_it_no_more_live():
    roster = watching(SARA)
    changes = tell(roster, Lost(9), here(OLLE), gone(SARA))
    assert said(changes) == ["liveness", "found_after_gap 2", "gone_after_gap 1"]
    assert roster.liveness is Liveness.LOST


def test_a_snapshot_that_is_cut_off_is_forgotten():
    roster = watching(SARA)
    tell(roster, Lost(5), SnapshotBegins(6), here(OLLE), Lost(6), SnapshotEnds(7))
    assert list(roster.participants) == [SARA.id]
    assert roster.liveness is Liveness.LOST


def test_after_the_end_nothing_is_taken_over():
    roster = watching(SARA, room=Room(is_locked=True))
    assert said(tell(roster, Ended(5))) == ["liveness"]
    late = [here(OLLE), gone(SARA), RoomChanged(Room(), 6), Lost(7), SnapshotEnds(8), Ended(9)]
    assert tell(roster, *late) == []
    assert (roster.liveness, list(roster.participants)) == (Liveness.ENDED, [SARA.id])


def test_the_room_is_taken_over_within_a_snapshot_and_outside():
    roster = Roster()
    locked, open_ = Room(is_locked=True), Room(is_locked=False)
    tell(roster, SnapshotBegins(0))
    assert said(tell(roster, RoomChanged(locked, 1), RoomChanged(locked, 2))) == ["room"]
    tell(roster, SnapshotEnds(3))
    assert roster.room == locked
    assert said(tell(roster, RoomChanged(open_, 4))) == ["room"]


def test_a_room_that_nobody_spoke_of_after_a_gap_is_unknown():
    roster = watching(SARA, room=Room(is_locked=True))
    changes = tell(roster, Lost(5), *snapshot(SARA, at=9))
    assert said(changes)[-2:] == ["room", "liveness"]
    assert roster.room == Room()


def test_a_room_that_was_spoken_of_after_a_gap_is_known():
    roster = watching(SARA, room=Room(is_locked=True))
    changes = tell(roster, Lost(5), *snapshot(SARA, at=9, room=Room(is_locked=True)))
    assert said(changes) == ["liveness", "liveness", "liveness"]
    assert roster.room.is_locked


def test_a_snapshot_without_a_gap_leaves_the_room_alone():
    roster = watching(SARA, room=Room(is_locked=True))
    tell(roster, *snapshot(SARA, at=9))
    assert roster.room.is_locked


def test_those_in_the_room_come_in_order_of_arrival():
    roster = watching(SARA, ANNIKA)
    tell(roster, here(Participant("0")), here(replace(SARA, name="S")), *snapshot(ANNIKA, SARA))
    assert [one.id for one in roster.participants.values()] == ["1", "3"]


def test_the_list_can_be_looked_at_but_not_written():
    roster = watching(SARA)
    with pytest.raises(TypeError):
        roster.participants["2"] = OLLE  # type: ignore[index]


def test_a_list_shows_no_name_when_it_is_written_down():
    roster = watching(SARA)
    changes = tell(roster, gone(SARA))
    assert "Sara" not in f"{roster!r} {changes!r} {roster.participants!r}"

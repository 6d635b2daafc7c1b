"""Gaps: when nobody watched."""

import pytest

from app.meetings.roster.events import Ended, EndReason, Lost, SnapshotBegins, SnapshotEnds
from app.meetings.roster.roster import Gap, Liveness, Roster
from tests.meetings.roster.people import SARA, snapshot, tell, watching


@pytest.mark.parametrize(
    ("events", "gaps"),
    [
        ([Lost(5)], [(5, None)]),
        ([Lost(5), Lost(9)], [(5, None)]),
        ([Lost(5), Lost(3)], [(3, None)]),
        ([Lost(5), *snapshot(at=9)], [(5, 9)]),
        ([Lost(5), SnapshotBegins(7)], [(5, None)]),
        ([Lost(5), SnapshotBegins(7), Lost(8), *snapshot(at=9)], [(5, 9)]),
        ([Lost(5), SnapshotEnds(7)], [(5, None)]),
        ([Lost(5), *snapshot(at=9), Lost(12), *snapshot(at=14)], [(5, 9), (12, 14)]),
        # Whatever was named since the snapshot began was not taken over.
        ([SnapshotBegins(4), Lost(8)], [(4, None)]),
        ([SnapshotBegins(4), Lost(3)], [(3, None)]),
        ([SnapshotBegins(4), SnapshotBegins(6), Lost(8)], [(4, None)]),
        ([SnapshotBegins(4), SnapshotEnds(5), Lost(8)], [(8, None)]),
        # A naming that takes too long was a time in which nobody watched.
        ([SnapshotBegins(4), SnapshotEnds(8.9)], []),
        ([SnapshotBegins(4), SnapshotEnds(9)], [(4, 9)]),
        ([SnapshotBegins(4), SnapshotEnds(3)], [(4, 4)]),
        # The clock is set back.
        ([Lost(50), *snapshot(at=9)], [(50, 50)]),
        ([Lost(50), *snapshot(at=60), Lost(10), *snapshot(at=20)], [(50, 60), (60, 60)]),
        # The meeting is over, and perhaps we come back.
        ([Lost(5), Ended(9)], [(5, 9)]),
        ([Ended(9)], []),
        ([Ended(9), *snapshot(at=20)], [(9, 20)]),
        ([Ended(9), SnapshotBegins(12)], [(9, None)]),
        ([Ended(9), SnapshotBegins(12), Ended(14), *snapshot(at=20)], [(9, 14), (14, 20)]),
        ([Lost(5), Ended(9), *snapshot(at=20)], [(5, 9), (9, 20)]),
        ([SnapshotBegins(4), Ended(9), *snapshot(at=20)], [(4, 20)]),
    ],
)
def test_gaps(events, gaps):
    roster = watching(SARA)
    tell(roster, *events)
    assert roster.gaps == tuple(Gap(begin, end) for begin, end in gaps)


@pytest.mark.parametrize(
    "events",
    [[Lost(5)], [SnapshotBegins(4), Lost(5)], [Ended(5), SnapshotBegins(6)], [Lost(5), Lost(6)]],
)
def test_before_everybody_was_named_there_is_nothing_to_lose(events):
    roster = Roster()
    tell(roster, *events)
    assert (roster.gaps, roster.lost_since) == ((), None)
    assert roster.liveness in {Liveness.NOT_WATCHED, Liveness.SYNCING}


def test_a_first_snapshot_that_was_cut_off_is_as_if_it_had_not_begun():
    roster = Roster()
    tell(roster, SnapshotBegins(4), Lost(5))
    assert roster.liveness is Liveness.NOT_WATCHED


def test_since_when():
    roster = watching(SARA)
    assert (roster.live_since, roster.lost_since) == (0, None)
    tell(roster, *snapshot(SARA, at=5))
    assert roster.live_since == 0, "it was watched all the time"
    tell(roster, Lost(7), SnapshotBegins(8))
    assert (roster.live_since, roster.lost_since) == (None, 7)
    tell(roster, SnapshotEnds(9))
    assert (roster.live_since, roster.lost_since) == (9, None)
    tell(roster, Ended(12))
    assert (roster.live_since, roster.lost_since) == (None, None)


def test_a_naming_that_hangs_opens_a_gap():
    roster = watching(SARA)
    tell(roster, SnapshotBegins(10))
    roster.pass_time(14.9)
    assert (roster.live_since, roster.lost_since) == (0, None)
    roster.pass_time(15)
    assert (roster.live_since, roster.lost_since) == (None, 10)
    assert roster.gaps == (Gap(10),)
    assert roster.liveness is Liveness.SYNCING
    roster.pass_time(16)
    tell(roster, SnapshotEnds(20))
    assert (roster.live_since, roster.gaps) == (20, (Gap(10, 20),))


def test_a_naming_hangs_too_when_the_clock_is_set_back():
    roster = watching(SARA)
    tell(roster, SnapshotBegins(10))
    roster.pass_time(9)
    assert roster.lost_since == 10


def test_a_first_naming_that_hangs_is_never_live():
    roster = Roster()
    tell(roster, SnapshotBegins(10))
    roster.pass_time(99)
    assert (roster.live_since, roster.lost_since, roster.gaps) == (None, None, ())
    assert roster.liveness is Liveness.SYNCING


def test_time_that_passes_changes_nothing_else():
    for events in ([], [Lost(5)], [Ended(5)]):
        roster = watching(SARA)
        tell(roster, *events)
        before = (roster.liveness, roster.live_since, roster.lost_since, roster.gaps)
        roster.pass_time(99)
        assert (roster.liveness, roster.live_since, roster.lost_since, roster.gaps) == before


def test_why_it_is_over_is_known_until_it_begins_anew():
    roster = watching(SARA)
    assert roster.end is None
    tell(roster, Ended(5, EndReason.PUT_OUT), Ended(6))
    assert roster.end == Ended(5, EndReason.PUT_OUT)
    tell(roster, SnapshotBegins(7))
    assert roster.end is None


def test_only_the_last_gaps_are_kept():
    roster = watching(SARA)
    for number in range(80):
        tell(roster, Lost(number), *snapshot(SARA, at=number + 0.5))
    assert len(roster.gaps) == 50
    assert roster.gaps[-1] == Gap(79, 79.5)
    assert roster.gaps[0] == Gap(30, 30.5)
